#include "device/idle_keeper.h"
#include "device/room/local_time.h"
#include "platform/fake/fake_backlight.h"
#include "platform/fake/fake_clock.h"
#include "platform/fake/leaping_clock.h"

#include <QSignalSpy>
#include <QTest>

#include <array>
#include <deque>

using namespace lintel;
using namespace lintel::device;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;
using Kind = IdleEventKind;
using Step = IdlePhase;

namespace {

const platform::Monotonic start{hours{1}};
constexpr QLatin1String berlin{"Europe/Berlin"};

Instant at(const char *wall, const QString &zone = berlin)
{
    const QDateTime time = QDateTime::fromString(QLatin1String(wall), QStringLiteral("yyyy-MM-dd H:mm"));
    return LocalTime(zone).onDay(time.date(), time.time().hour() * 60 + time.time().minute());
}

Meeting meetingOf(const char *from, const char *to)
{
    Meeting meeting;
    meeting.id = QLatin1String(from);
    meeting.start = at(from);
    meeting.end = at(to);
    return meeting;
}

/// Working days 7:00 to 19:00 at 90 %, else 20 %, and off after ten minutes.
RoomData roomWith(std::vector<Meeting> meetings = {})
{
    RoomData room;
    room.room.zone = berlin;
    room.settings.idle = Idle{7 * 60, 19 * 60, 90, 20, 10, 10};
    room.calendarReadAt = at("2026-11-20 12:00");
    room.settings.unknownAfterMin = 100'000;
    DayPlan day;
    day.date = QStringLiteral("2026-11-20");
    day.start = at("2026-11-20 0:00");
    day.end = at("2026-11-21 0:00");
    day.meetings = std::move(meetings);
    room.days.push_back(std::move(day));
    return room;
}

bool mustEnd(const IdlePlan &plan)
{
    return plan.phase == Step::Lit || (plan.phase == Step::Dimmed && plan.offAfter > milliseconds{0});
}

/// A keeper before a room, on a clock that leaps.
struct Night
{
    explicit Night(RoomData data, const char *begin = "2026-11-20 22:00")
        : fake(at(begin)), clock(fake), room(std::move(data)), keeper(&light, clock)
    {
        QObject::connect(&keeper, &IdleKeeper::due, &keeper, [this] { look(); });
        look();
    }

    void look() { keeper.look(&room, outbox, clock.wallClock()); }
    [[nodiscard]] Rest rest() const { return keeper.state().rest; }

    platform::FakeClock fake;
    platform::LeapingClock clock;
    platform::FakeBacklight light;
    RoomData room;
    std::vector<Intent> outbox;
    IdleKeeper keeper;
};

} // namespace

class TestIdle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every state that can be reached × every event.
    void everyStateLeadsOn()
    {
        constexpr std::array events{IdleEvent{Kind::Called},
                                    IdleEvent{Kind::Rested, minutes{0}},
                                    IdleEvent{Kind::Rested, minutes{10}},
                                    IdleEvent{Kind::Touched},
                                    IdleEvent{Kind::Stirred},
                                    IdleEvent{Kind::Deadline}};
        std::deque<IdlePlan> open{IdlePlan{}};
        QList<IdlePlan> seen{IdlePlan{}};
        while (!open.empty()) {
            const IdlePlan plan = open.front();
            open.pop_front();
            for (const IdleEvent &event : events) {
                const platform::Monotonic now = event.kind == Kind::Deadline && plan.deadline ? *plan.deadline : start;
                if (event.kind == Kind::Deadline && !plan.deadline)
                    continue;
                const IdleStep step = stepIdle(plan, event, now);
                QCOMPARE(step.plan.deadline.has_value(), mustEnd(step.plan));
                QVERIFY(event.kind != Kind::Called || step.plan.phase == Step::Awake);
                QVERIFY(event.kind != Kind::Touched || lookOf(step.plan.phase) == IdleEffect::Day);
                const bool other = lookOf(step.plan.phase) != lookOf(plan.phase);
                QCOMPARE(step.effect, other ? lookOf(step.plan.phase) : IdleEffect::None);
                if (!seen.contains(step.plan) && seen.size() < 500) {
                    seen.push_back(step.plan);
                    open.push_back(step.plan);
                }
            }
        }
        QVERIFY(seen.size() > 6);
    }

    void hoursAreThoseOfTheRoom_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QByteArray>("wall");
        QTest::addColumn<bool>("called");
        const auto row = [](const char *name, const QString &zone, const char *wall, bool called) {
            QTest::newRow(name) << zone << QByteArray(wall) << called;
        };
        row("before", berlin, "2026-11-20 6:59", false);
        row("begins", berlin, "2026-11-20 7:00", true);
        row("last minute", berlin, "2026-11-20 18:59", true);
        row("ends", berlin, "2026-11-20 19:00", false);
        row("Saturday", berlin, "2026-11-21 12:00", false);
        row("Tokyo, its own morning", QStringLiteral("Asia/Tokyo"), "2026-11-20 7:00", true);
        row("Tokyo, before it", QStringLiteral("Asia/Tokyo"), "2026-11-20 6:59", false);
    }

    void hoursAreThoseOfTheRoom()
    {
        QFETCH(QString, zone);
        QFETCH(QByteArray, wall);
        RoomData room = roomWith();
        room.room.zone = zone;
        QTEST(restNeed(room, {}, at(wall.constData(), zone)).called, "called");
    }

    /// The days on which clocks change: the hours stay those on the wall.
    void hoursFollowTheClocks()
    {
        RoomData room = roomWith();
        room.settings.workingDays = {1, 2, 3, 4, 5, 6, 7};
        room.settings.idle->hoursStartMin = 2 * 60 + 30; // does not exist on 29 March
        room.settings.idle->hoursEndMin = 19 * 60;
        const auto called = [&](Instant when) { return restNeed(room, {}, when).called; };
        const Instant spring = at("2026-03-29 1:59");
        QVERIFY(!called(spring));
        QVERIFY(called(spring + minutes{1})); // 3:00, a minute later
        QVERIFY(called(at("2026-03-29 18:59")));
        QVERIFY(!called(at("2026-03-29 19:00")));
        QCOMPARE(at("2026-03-29 19:00") - at("2026-03-28 19:00"), milliseconds{hours{23}});
        QVERIFY(called(at("2026-10-25 18:59")));
        QVERIFY(!called(at("2026-10-25 19:00")));
        QCOMPARE(at("2026-10-25 19:00") - at("2026-10-24 19:00"), milliseconds{hours{25}});
    }

    void withoutOwnHoursTheWorkingDay()
    {
        RoomData room = roomWith();
        room.settings.idle->hoursStartMin = room.settings.idle->hoursEndMin = 0;
        room.settings.dayStartMin = 10 * 60;
        QVERIFY(!restNeed(room, {}, at("2026-11-20 9:59")).called);
        QVERIFY(restNeed(room, {}, at("2026-11-20 10:00")).called);
    }

    void aMeetingCallsAndKeepsReadable()
    {
        const RoomData room = roomWith({meetingOf("2026-11-20 21:00", "2026-11-20 22:00")});
        const auto need = [&](const char *wall) { return restNeed(room, {}, at(wall)); };
        QVERIFY(!need("2026-11-20 20:49").called);
        QVERIFY(need("2026-11-20 20:50").called);
        QVERIFY(need("2026-11-20 21:09").called);
        QVERIFY(!need("2026-11-20 21:10").called);
        QCOMPARE(need("2026-11-20 21:10").offAfterMin, 0); // never while it runs
        QCOMPARE(need("2026-11-20 22:00").offAfterMin, 10);
    }

    void whatWasBookedAtTheDoorCallsToo()
    {
        const RoomData room = roomWith();
        Intent intent;
        intent.key = QStringLiteral("k");
        intent.start = at("2026-11-20 21:00");
        intent.end = at("2026-11-20 22:00");
        QVERIFY(restNeed(room, {intent}, at("2026-11-20 20:55")).called);
        intent.state = IntentState::Refused;
        QVERIFY(!restNeed(room, {intent}, at("2026-11-20 20:55")).called);
    }

    void whatBringsNobodyCallsNobody()
    {
        Meeting allDay = meetingOf("2026-11-20 0:00", "2026-11-21 0:00");
        allDay.allDay = true;
        Meeting released = meetingOf("2026-11-20 22:00", "2026-11-20 23:00");
        released.released = true;
        const RoomData room = roomWith({allDay, released});
        const RestNeed need = restNeed(room, {}, at("2026-11-20 22:00"));
        QVERIFY(!need.called);
        QCOMPARE(need.offAfterMin, 10);
    }

    void anEmergencyIsBright()
    {
        RoomData room = roomWith();
        room.emergency = Emergency{QStringLiteral("Fire"), {}, at("2026-11-20 23:00")};
        const RestNeed need = restNeed(room, {}, at("2026-11-20 23:00"));
        QVERIFY(need.called);
        QCOMPARE(need.dayPercent, 100);
    }

    void settingsThatKnowOfNoRestAllowNone()
    {
        RoomData room = roomWith();
        room.settings.idle.reset();
        QCOMPARE(restNeed(room, {}, at("2026-11-20 3:00")), RestNeed{});
    }

    void theEveningGoesByItself()
    {
        Night night(roomWith(), "2026-11-20 18:58");
        QCOMPARE(night.rest(), Rest::Awake);
        QCOMPARE(night.light.told(), std::vector{90});
        night.clock.advance(minutes{2} + seconds{1});
        QCOMPARE(night.rest(), Rest::Dimmed);
        night.clock.advance(minutes{10});
        QCOMPARE(night.rest(), Rest::Dark);
        QCOMPARE(night.light.told(), (std::vector{90, 20, 0}));
        // Friday evening: the next working day is Monday.
        night.clock.advance(hours{59} + minutes{45});
        QCOMPARE(LocalTime(berlin).at(night.clock.wallClock()).toString(QStringLiteral("ddd H:mm")),
                 QStringLiteral("Mon 6:55"));
        QCOMPARE(night.rest(), Rest::Dark);
        night.clock.advance(minutes{6});
        QCOMPARE(night.rest(), Rest::Awake);
    }

    void aTouchWakesAndLetsGoAgain()
    {
        Night night(roomWith());
        night.clock.advance(minutes{11});
        QCOMPARE(night.rest(), Rest::Dark);
        night.keeper.touch();
        QCOMPARE(night.rest(), Rest::Awake);
        night.clock.advance(litFor - seconds{1});
        QCOMPARE(night.rest(), Rest::Awake);
        night.clock.advance(seconds{2});
        QCOMPARE(night.rest(), Rest::Dimmed);
        night.clock.advance(minutes{10});
        QCOMPARE(night.rest(), Rest::Dark);
    }

    void offAfterNoneIsNever()
    {
        RoomData room = roomWith();
        room.settings.idle->offAfterMin = 0;
        Night night(std::move(room));
        night.clock.advance(hours{8});
        QCOMPARE(night.rest(), Rest::Dimmed);
    }

    void aMeetingWakesItBeforeItBegins()
    {
        Night night(roomWith({meetingOf("2026-11-20 23:00", "2026-11-20 23:30")}));
        night.clock.advance(minutes{44});
        QCOMPARE(night.rest(), Rest::Dark);
        // That it is free for a short time only is a change that people may read.
        night.clock.advance(minutes{3});
        QCOMPARE(night.rest(), Rest::Dimmed);
        night.clock.advance(minutes{3} + seconds{1});
        QCOMPARE(night.rest(), Rest::Awake);
        night.clock.advance(minutes{21});
        QCOMPARE(night.rest(), Rest::Dimmed);
        // Its end is a change that people may read.
        night.clock.advance(minutes{25});
        QCOMPARE(night.rest(), Rest::Dimmed);
        night.clock.advance(minutes{5});
        QCOMPARE(night.rest(), Rest::Dark);
    }

    /// Booked from a telephone, say: whoever passes can read it.
    void aChangeOfTheRoomCanBeSeen()
    {
        Night night(roomWith());
        night.clock.advance(minutes{11});
        QCOMPARE(night.rest(), Rest::Dark);
        night.room.settings.closed = Closure{};
        night.look();
        QCOMPARE(night.rest(), Rest::Dimmed);
        night.clock.advance(minutes{11});
        QCOMPARE(night.rest(), Rest::Dark);
    }

    void anEmergencyBreaksTheNight()
    {
        Night night(roomWith());
        night.clock.advance(minutes{11});
        night.room.emergency = Emergency{QStringLiteral("Fire"), {}, night.clock.wallClock()};
        night.look();
        QCOMPARE(night.rest(), Rest::Awake);
        QCOMPARE(night.light.told().back(), 100);
        night.clock.advance(hours{3});
        QCOMPARE(night.rest(), Rest::Awake);
        night.room.emergency.reset();
        night.look();
        QVERIFY(night.rest() != Rest::Awake);
    }

    void settingsCountAtOnce()
    {
        Night night(roomWith());
        QCOMPARE(night.light.told().back(), 90); // whoever started it stands before it
        night.clock.advance(minutes{2});
        night.room.settings.idle->nightPercent = 5;
        night.look();
        QCOMPARE(night.light.told().back(), 5);
        night.room.settings.idle.reset();
        night.look();
        QCOMPARE(night.light.told().back(), 100);
    }

    void unpairedNeverRests()
    {
        platform::FakeClock fake(at("2026-11-20 23:00"));
        const platform::LeapingClock clock(fake);
        platform::FakeBacklight light;
        IdleKeeper keeper(&light, clock);
        keeper.look(nullptr, {}, clock.wallClock());
        QCOMPARE(keeper.state().rest, Rest::Awake);
        QCOMPARE(keeper.state().percent, 100);
    }

    void aPanelThatCannotIsSaidAndDrawn()
    {
        platform::FakeClock fake(at("2026-11-20 12:00"));
        platform::LeapingClock clock(fake);
        platform::FakeBacklight light;
        light.setTrouble(QStringLiteral("no backlight that could be set"));
        RoomData room = roomWith();
        room.settings.idle->dayPercent = 100;
        room.settings.idle->offAfterMin = 0;
        IdleKeeper keeper(&light, clock);
        QSignalSpy spy(&keeper, &IdleKeeper::changed);
        keeper.look(&room, {}, at("2026-11-20 12:00"));
        QCOMPARE(keeper.trouble(), QString()); // nothing was asked of it
        clock.advance(hours{10});
        keeper.look(&room, {}, at("2026-11-20 22:00"));
        QCOMPARE(keeper.state(), (IdleState{Rest::Dimmed, 20, true}));
        QCOMPARE(keeper.trouble(), QStringLiteral("no backlight that could be set"));
        light.setTrouble({});
        keeper.touch();
        QCOMPARE(keeper.state(), (IdleState{Rest::Awake, 100, false}));
        QCOMPARE(keeper.trouble(), QString());
        QVERIFY(spy.size() >= 2);
    }

    /// One write that failed is made up for at the next look, not at the next change.
    void aPanelThatFailedOnceIsToldAgain()
    {
        Night night(roomWith());
        night.clock.advance(minutes{11});
        QCOMPARE(night.rest(), Rest::Dark);
        night.light.setTrouble(QStringLiteral("busy"));
        night.keeper.touch();
        QCOMPARE(night.keeper.state(), (IdleState{Rest::Awake, 90, true}));
        QCOMPARE(night.keeper.trouble(), QStringLiteral("busy"));
        night.light.setTrouble({});
        const auto before = night.light.told().size();
        night.look();
        QCOMPARE(night.light.told().size(), before + 1);
        QCOMPARE(night.light.told().back(), 90);
        QCOMPARE(night.keeper.state(), (IdleState{Rest::Awake, 90, false}));
        QCOMPARE(night.keeper.trouble(), QString());
        // Once is enough.
        night.look();
        QCOMPARE(night.light.told().size(), before + 1);
    }

    /// As where only its power may not be switched: it woke with what it had been told before.
    void aPanelThatCannotGoDarkComesBackAsItWas()
    {
        auto room = roomWith();
        room.settings.idle->dayPercent = room.settings.idle->nightPercent;
        Night night(room);
        night.look();
        const int percent = night.keeper.state().percent;
        night.light.setTrouble(QStringLiteral("power"));
        night.clock.advance(minutes{11});
        QCOMPARE(night.rest(), Rest::Dark);
        QVERIFY(night.keeper.state().drawn);
        night.light.setTrouble({});
        night.keeper.touch();
        QCOMPARE(night.light.told().back(), percent);
        QVERIFY(!night.keeper.state().drawn);
        QCOMPARE(night.keeper.trouble(), QString());
    }

    /// Between minutes nothing happens, and the same thing is not said twice.
    void itIsCalm()
    {
        Night night(roomWith());
        QSignalSpy looks(&night.keeper, &IdleKeeper::due);
        night.clock.advance(hours{2});
        QVERIFY2(looks.size() >= 118 && looks.size() <= 124, qPrintable(QString::number(looks.size())));
        QCOMPARE(night.light.told(), (std::vector{90, 20, 0}));
    }
};

QTEST_GUILESS_MAIN(TestIdle)
#include "test_idle.moc"
