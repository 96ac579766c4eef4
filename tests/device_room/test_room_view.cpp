#include "device/room/busy.h"
#include "device/room/local_time.h"
#include "device/room/room_view.h"
#include "device/room/slots.h"

#include <QTest>

#include <algorithm>

using namespace lintel::device;
using namespace std::chrono_literals;
using std::chrono::minutes;

namespace {

constexpr QLatin1StringView berlin{"Europe/Berlin"};

/// "14:30" on Friday, 20 November 2026, or "2026-11-21T09:00", as Berlin has it.
Instant at(const QString &text)
{
    static const LocalTime local(berlin);
    const QString form = text.count(u':') == 2 ? QStringLiteral("H:mm:ss") : QStringLiteral("H:mm");
    const QDateTime wall = text.contains(u'T') ? QDateTime::fromString(text, Qt::ISODate)
                                               : QDateTime(QDate(2026, 11, 20), QTime::fromString(text, form));
    return local.onDay(wall.date(), wall.time().hour() * 60 + wall.time().minute()) +
           std::chrono::seconds{wall.time().second()};
}

Meeting meeting(const QString &from, const QString &to, const QString &id = {})
{
    Meeting result;
    result.start = at(from);
    result.end = at(to);
    result.id = id.isEmpty() ? from : id;
    result.title = result.id;
    return result;
}

/// "14:30/15:30 16:00/17:00"
RoomData room(const QString &meetings, Instant readAt)
{
    RoomData data;
    data.room.zone = berlin;
    data.calendarReadAt = readAt;
    DayPlan day;
    const QStringList parts = meetings.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        day.meetings.push_back(meeting(part.section(u'/', 0, 0), part.section(u'/', 1)));
    data.days.push_back(day);
    return data;
}

QString clock(std::optional<Instant> instant)
{
    if (!instant)
        return QStringLiteral("-");
    const QDateTime wall = LocalTime(berlin).at(*instant);
    return wall.date() == QDate(2026, 11, 20) ? wall.toString(QStringLiteral("H:mm"))
                                              : wall.toString(QStringLiteral("ddd H:mm"));
}

QString ends(const std::vector<Choice> &choices)
{
    QStringList list;
    for (const Choice &choice : choices)
        list << QStringLiteral("%1>%2").arg(choice.minutes).arg(clock(choice.end));
    return list.join(u' ');
}

QString slots_(const std::vector<Slot> &list)
{
    QStringList texts;
    for (const Slot &slot : list)
        texts << clock(slot.start) + u'/' + clock(slot.end);
    return texts.join(u' ');
}

} // namespace

class TestRoomView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void state_data()
    {
        QTest::addColumn<QString>("meetings");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("current");
        QTest::addColumn<QString>("next");
        const auto row = [](const char *name, const char *meetings, const char *now, const char *state,
                            const char *until, const char *current, const char *next) {
            QTest::newRow(name) << meetings << now << state << until << current << next;
        };
        row("before a meeting", "14:30/15:30", "13:42", "free", "14:30", "", "14:30");
        row("exactly fifteen minutes before", "14:30/15:30", "14:15", "free", "14:30", "", "14:30");
        row("within that minute still the same", "14:30/15:30", "14:15:59", "free", "14:30", "", "14:30");
        row("under fifteen minutes", "14:30/15:30", "14:16", "starting_soon", "14:30", "", "14:30");
        row("last minute", "14:30/15:30", "14:29:59", "starting_soon", "14:30", "", "14:30");
        row("begins", "14:30/15:30", "14:30", "in_use", "15:30", "14:30", "");
        row("eleven minutes left", "14:30/15:30", "15:19", "in_use", "15:30", "14:30", "");
        row("ten minutes left", "14:30/15:30", "15:20", "free_soon", "15:30", "14:30", "");
        row("last second", "14:30/15:30", "15:29:59", "free_soon", "15:30", "14:30", "");
        row("over", "14:30/15:30", "15:30", "free", "Sat 0:00", "", "");
        row("back to back", "14:30/15:30 15:30/17:00", "14:48", "in_use", "17:00", "14:30", "15:30");
        row("back to back, ends", "14:30/15:30 15:30/17:00", "15:24", "ends_soon", "17:00", "14:30", "15:30");
        row("short gap is busy", "14:30/15:30 15:40/17:00", "14:48", "in_use", "17:00", "14:30", "15:40");
        row("in the short gap", "14:30/15:30 15:40/17:00", "15:32", "in_use", "17:00", "", "15:40");
        row("gap of the shortest booking", "14:30/15:30 15:45/17:00", "15:24", "free_soon", "15:30", "14:30", "15:45");
        row("in a bookable gap", "14:30/15:30 15:45/17:00", "15:30", "free", "15:45", "", "15:45");
        row("overlapping", "14:30/15:30 15:00/16:00", "15:10", "in_use", "16:00", "14:30", "");
        row("one inside another", "14:00/16:00 14:30/15:00", "14:45", "in_use", "16:00", "14:00", "");
        row("nothing at all, working hours", "", "13:42", "free", "Sat 0:00", "", "");
        row("nothing more, Friday evening", "12:00/13:00", "19:00", "free", "Mon 9:00", "", "");
        row("Monday's meeting is earlier", "2026-11-23T08:00/2026-11-23T09:00", "19:00", "free", "Mon 8:00", "",
            "2026-11-23T08:00");
        row("a meeting late this evening", "20:00/21:00", "19:00", "free", "20:00", "", "20:00");
        row("over midnight", "23:00/2026-11-21T01:00", "23:30", "in_use", "Sat 1:00", "23:00", "");
        row("starts just after midnight", "2026-11-21T00:05/2026-11-21T01:00", "23:55", "starting_soon", "Sat 0:05", "",
            "2026-11-21T00:05");
    }

    void state()
    {
        QFETCH(QString, meetings);
        QFETCH(QString, now);
        QFETCH(QString, current);
        QFETCH(QString, next);
        const RoomView view = roomView(room(meetings, at(now)), {}, at(now));
        QTEST(stateName(view.state), "state");
        QTEST(clock(view.until), "until");
        QCOMPARE(view.current ? view.current->meeting.id : QString(), current);
        QCOMPARE(view.next ? view.next->meeting.id : QString(), next);
    }

    void book_data()
    {
        QTest::addColumn<QString>("meetings");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("choices");
        QTest::newRow("ends round to five minutes") << "16:00/17:00"
                                                    << "13:42"
                                                    << "30>14:15 15>14:00 45>14:30";
        QTest::newRow("on the five") << "16:00/17:00"
                                     << "13:45"
                                     << "30>14:15 15>14:00 45>14:30";
        QTest::newRow("cut at the next meeting, alike ones merge") << "14:12/15:00"
                                                                   << "13:42"
                                                                   << "30>14:12 15>14:00";
        QTest::newRow("within five minutes of each other") << "14:02/15:00"
                                                           << "13:42"
                                                           << "20>14:02";
        QTest::newRow("too short to book") << "13:50/15:00"
                                           << "13:42"
                                           << "";
        QTest::newRow("exactly the shortest") << "13:57/15:00"
                                              << "13:42"
                                              << "15>13:57";
        QTest::newRow("occupied") << "13:00/15:00"
                                  << "13:42"
                                  << "";
        QTest::newRow("not before the last one ended") << "13:00/13:42"
                                                       << "13:42:30"
                                                       << "30>14:15 15>14:00 45>14:30";
    }

    void book()
    {
        QFETCH(QString, meetings);
        QFETCH(QString, now);
        QTEST(ends(roomView(room(meetings, at(now)), {}, at(now)).book), "choices");
    }

    void bookingNeverBeginsBeforeTheLastEnd()
    {
        const Instant now = at(QStringLiteral("13:42:40"));
        RoomData data = room(QStringLiteral("13:00/13:30"), now);
        data.days[0].meetings[0].end = at(QStringLiteral("13:42:20"));
        const RoomView view = roomView(data, {}, now);
        QVERIFY(!view.book.empty());
        QCOMPARE(view.book.front().start, at(QStringLiteral("13:42:20")));
    }

    void extend_data()
    {
        QTest::addColumn<QString>("meetings");
        QTest::addColumn<QString>("choices");
        QTest::newRow("free after") << "13:30/14:15"
                                    << "15>14:30 30>14:45";
        QTest::newRow("twenty minutes") << "13:30/14:15 14:35/15:00"
                                        << "15>14:30";
        QTest::newRow("twenty five minutes") << "13:30/14:15 14:40/15:00"
                                             << "15>14:30 25>14:40";
        QTest::newRow("ten minutes") << "13:30/14:15 14:25/15:00"
                                     << "10>14:25";
        QTest::newRow("nothing") << "13:30/14:15 14:15/15:00"
                                 << "";
        QTest::newRow("another lasts longer") << "13:30/14:15 13:35/15:00"
                                              << "";
        QTest::newRow("longest booking") << "10:10/14:00"
                                         << "10>14:10";
    }

    void extend()
    {
        QFETCH(QString, meetings);
        RoomData data = room(meetings, at(QStringLiteral("13:42")));
        data.days[0].meetings[0].canExtend = true;
        data.days[0].meetings[0].canEnd = true;
        const RoomView view = roomView(data, {}, at(QStringLiteral("13:42")));
        QTEST(ends(view.extend), "choices");
        QVERIFY(view.canEnd);
    }

    void gaps_data()
    {
        QTest::addColumn<QString>("meetings");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("gaps");
        QTest::newRow("between and after") << "14:30/15:30 16:00/16:45"
                                           << "13:42"
                                           << "13:45/14:30 15:30/16:00 16:45/18:00";
        QTest::newRow("short ones are none") << "14:30/15:30 15:40/17:55"
                                             << "13:42"
                                             << "13:45/14:30";
        QTest::newRow("before hours") << ""
                                      << "7:10"
                                      << "9:00/18:00";
        QTest::newRow("after hours") << ""
                                     << "19:02"
                                     << "19:05/Sat 0:00";
        QTest::newRow("a late meeting") << "20:00/21:00"
                                        << "17:00"
                                        << "17:00/20:00";
    }

    void gaps()
    {
        QFETCH(QString, meetings);
        QFETCH(QString, now);
        QTEST(slots_(roomView(room(meetings, at(now)), {}, at(now)).gaps), "gaps");
    }

    void precedence()
    {
        const Instant now = at(QStringLiteral("14:35"));
        RoomData data = room(QStringLiteral("14:30/15:30"), now);
        QCOMPARE(roomView(data, {}, now).state, RoomState::InUse);
        data.days[0].meetings[0].checkInFrom = at(QStringLiteral("14:25"));
        data.days[0].meetings[0].checkInUntil = at(QStringLiteral("14:40"));
        QCOMPARE(roomView(data, {}, now).state, RoomState::CheckIn);
        QCOMPARE(roomView(data, {}, at(QStringLiteral("14:40"))).state, RoomState::InUse);
        data.settings.closed = Closure{QStringLiteral("Paint"), at(QStringLiteral("16:00"))};
        const RoomView closed = roomView(data, {}, now);
        QCOMPARE(closed.state, RoomState::Unavailable);
        QCOMPARE(clock(closed.until), QStringLiteral("16:00"));
        QVERIFY(closed.gaps.empty() && closed.book.empty());
        data.calendarReadAt = now - 121min;
        const RoomView unknown = roomView(data, {}, now);
        QCOMPARE(unknown.state, RoomState::Unknown);
        QCOMPARE(unknown.byMeetings, RoomState::CheckIn);
        data.calendarReadAt.reset();
        QCOMPARE(roomView(data, {}, now).state, RoomState::Unknown);
    }

    void ageIsTheCalendars()
    {
        const Instant now = at(QStringLiteral("13:42"));
        RoomData data = room(QString(), now - 5min);
        QVERIFY(!roomView(data, {}, now).stale);
        QCOMPARE(*roomView(data, {}, now).nextChange, now + 1ms);
        QVERIFY(roomView(data, {}, now + 1ms).stale);
        data.calendarReadAt = now + 1h; // a clock that was wrong
        QCOMPARE(*roomView(data, {}, now).age, 0ms);
    }

    void intentsLieOverTheSnapshot()
    {
        const Instant now = at(QStringLiteral("13:42"));
        Intent book;
        book.key = QStringLiteral("k");
        book.start = now;
        book.end = at(QStringLiteral("14:15"));
        RoomData data = room(QStringLiteral("16:00/17:00"), now);
        RoomView view = roomView(data, {book}, now);
        QCOMPARE(view.state, RoomState::InUse);
        QVERIFY(view.current->unsettled);
        QCOMPARE(clock(view.until), QStringLiteral("14:15"));

        book.state = IntentState::Refused;
        QCOMPARE(roomView(data, {book}, now).state, RoomState::Free);

        book.state = IntentState::Confirmed;
        Meeting came = meeting(QStringLiteral("13:42"), QStringLiteral("14:20"), QStringLiteral("id"));
        came.intentKey = QStringLiteral("k");
        data.days[0].meetings.insert(data.days[0].meetings.begin(), came);
        view = roomView(data, {book}, now);
        QCOMPARE(view.day.size(), std::size_t{2}); // once, and as the calendar has it
        QCOMPARE(clock(view.until), QStringLiteral("14:20"));

        Intent end;
        end.kind = IntentKind::End;
        end.instanceId = QStringLiteral("id");
        end.start = came.start;
        end.end = at(QStringLiteral("13:50"));
        QCOMPARE(roomView(data, {book, end}, at(QStringLiteral("13:50"))).state, RoomState::Free);
        end.state = IntentState::Refused;
        QCOMPARE(roomView(data, {book, end}, at(QStringLiteral("13:50"))).state, RoomState::InUse);

        Intent extend;
        extend.kind = IntentKind::Extend;
        extend.onIntentKey = QStringLiteral("k");
        extend.start = came.start;
        extend.end = at(QStringLiteral("14:45"));
        view = roomView(data, {book, extend}, now);
        QCOMPARE(clock(view.until), QStringLiteral("14:45"));
        QVERIFY(view.current->unsettled);

        Intent cancel = end;
        cancel.state = IntentState::Pending;
        cancel.instanceId = QStringLiteral("16:00");
        cancel.end = now;
        view = roomView(data, {cancel}, at(QStringLiteral("15:00")));
        QCOMPARE(view.day.size(), std::size_t{1}); // ended before it began: gone
    }

    void allDay()
    {
        const Instant now = at(QStringLiteral("10:20"));
        RoomData data = room(QStringLiteral("11:00/12:00"), now);
        Meeting whole = meeting(QStringLiteral("0:00"), QStringLiteral("2026-11-21T00:00"), QStringLiteral("whole"));
        whole.allDay = true;
        whole.canEnd = true;
        data.days[0].meetings.insert(data.days[0].meetings.begin(), whole);
        RoomView view = roomView(data, {}, now);
        QCOMPARE(view.state, RoomState::InUse);
        QCOMPARE(view.untilKind, UntilKind::RestOfDay);
        QCOMPARE(view.current->meeting.id, QStringLiteral("whole"));
        QVERIFY(!view.canEnd);
        view = roomView(data, {}, at(QStringLiteral("11:30")));
        QCOMPARE(view.current->meeting.id, QStringLiteral("11:00"));
        QCOMPARE(view.day[0].lanes, 2);
        QCOMPARE(view.day[1].lane, 1);
    }

    void lanes()
    {
        const RoomData data =
            room(QStringLiteral("9:00/10:00 9:30/11:00 10:00/10:30 11:00/12:00"), at(QStringLiteral("8:00")));
        const RoomView view = roomView(data, {}, at(QStringLiteral("8:00")));
        QStringList places;
        for (const DayEntry &entry : view.day)
            places << QStringLiteral("%1/%2").arg(entry.lane).arg(entry.lanes);
        QCOMPARE(places.join(u' '), QStringLiteral("0/2 1/2 0/2 0/1"));
    }

    void daylightSaving_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("hours");
        QTest::addColumn<QString>("meetingStart");
        QTest::addColumn<int>("minutesLeft");
        // Clocks go from 2:00 to 3:00 on 28 March 2027, and from 3:00 to 2:00 on 25 October 2026.
        QTest::newRow("spring, across the skipped hour") << "2027-03-28T01:30" << 23 << "2027-03-28T03:30" << 60;
        QTest::newRow("spring, after it") << "2027-03-28T08:00" << 23 << "2027-03-28T10:00" << 120;
        QTest::newRow("autumn, across the doubled hour") << "2026-10-25T01:30" << 25 << "2026-10-25T03:30" << 180;
        QTest::newRow("autumn, after it") << "2026-10-25T08:00" << 25 << "2026-10-25T10:00" << 120;
    }

    void daylightSaving()
    {
        QFETCH(QString, now);
        QFETCH(int, hours);
        QFETCH(QString, meetingStart);
        QFETCH(int, minutesLeft);
        const Instant instant = at(now);
        RoomData data = room(QString(), instant);
        data.settings.workingDays = {1, 2, 3, 4, 5, 6, 7};
        Meeting next = meeting(meetingStart, meetingStart);
        next.end = next.start + 1h;
        data.days[0].meetings.push_back(next);
        const RoomView view = roomView(data, {}, instant);
        QCOMPARE(view.dayEnd - view.dayStart, std::chrono::milliseconds{std::chrono::hours{hours}});
        QCOMPARE(*view.until - instant, std::chrono::milliseconds{minutes{minutesLeft}});
        QCOMPARE(view.book.front().end - instant, std::chrono::milliseconds{30min});
        const LocalTime local(berlin);
        QVERIFY(std::any_of(view.gaps.cbegin(), view.gaps.cend(),
                            [&](const Slot &gap) { return local.at(gap.end).time() == QTime(18, 0); }));
    }

    void skippedWallTime()
    {
        const LocalTime local(berlin);
        // 2:30 does not exist: the first instant after the jump.
        QCOMPARE(local.at(local.onDay(QDate(2027, 3, 28), 150)).toString(Qt::ISODate),
                 QStringLiteral("2027-03-28T03:00:00+02:00"));
        const LocalTime beirut(QStringLiteral("Asia/Beirut")); // midnight itself is skipped here
        QCOMPARE(beirut.at(beirut.startOfDay(QDate(2026, 3, 29))).time(), QTime(1, 0));
        QVERIFY(!LocalTime(QStringLiteral("Mars/Olympus")).hasZone());
    }

    void nothingChangesBeforeNextChange()
    {
        // Walks a day by its own nextChange and by seconds: between two changes and within a
        // minute the state never differs.
        RoomData data = room(QStringLiteral("9:00/10:00 10:05/11:07 13:00/14:00"), at(QStringLiteral("8:00")));
        data.settings.unknownAfterMin = 600;
        data.settings.staleAfterMin = 400;
        for (Instant now = at(QStringLiteral("8:30")); now < at(QStringLiteral("14:30"));) {
            const RoomView view = roomView(data, {}, now);
            QVERIFY(view.nextChange && *view.nextChange > now);
            const Instant next = std::min(*view.nextChange, Instant{floorToMinute(now) + 1min});
            const RoomView last = roomView(data, {}, next - 1ms);
            QCOMPARE(last.state, view.state);
            QCOMPARE(last.until, view.until);
            QCOMPARE(last.stale, view.stale);
            now = next;
        }
    }

    void aReleasedMeetingStandsInNobodysWay()
    {
        RoomData data = room(QStringLiteral("10:00/11:00 14:00/15:00"), at(QStringLiteral("10:20")));
        data.days.front().meetings.front().released = true;
        const RoomView view = roomView(data, {}, at(QStringLiteral("10:20")));
        QCOMPARE(view.state, RoomState::Free);
        QCOMPARE(clock(view.until), QStringLiteral("14:00"));
        QVERIFY(!view.current);
        QCOMPARE(ends(view.book), QStringLiteral("30>10:50 15>10:35 45>11:05"));
        // It is still to be seen in the day.
        QCOMPARE(view.day.size(), std::size_t{2});
    }

    void buffersAreNotOffered()
    {
        RoomData data = room(QStringLiteral("9:00/10:00 11:00/12:00 16:00/17:00"), at(QStringLiteral("10:05")));
        data.settings.bufferMin = 10;
        const RoomView view = roomView(data, {}, at(QStringLiteral("10:05")));
        // The room is said to be free until the meeting, but offered only until before it.
        QCOMPARE(clock(view.until), QStringLiteral("11:00"));
        QCOMPARE(clock(view.book.front().start), QStringLiteral("10:10"));
        QCOMPARE(ends(view.book), QStringLiteral("30>10:40 15>10:25 40>10:50"));
        QCOMPARE(slots_(view.gaps), QStringLiteral("10:10/10:50 12:10/15:50 17:10/18:00"));
        data.days.front().meetings[1].canExtend = true;
        const RoomView later = roomView(data, {}, at(QStringLiteral("11:50")));
        QCOMPARE(ends(later.extend), QStringLiteral("15>12:15 30>12:30"));
        data.days.front().meetings[2] = meeting(QStringLiteral("12:25"), QStringLiteral("13:00"));
        QCOMPARE(ends(roomView(data, {}, at(QStringLiteral("11:50"))).extend), QStringLiteral("15>12:15"));
    }

    void anyDayAheadIsOffered()
    {
        RoomData data = room(QStringLiteral("2026-11-21T09:00:00/2026-11-21T10:00:00"), at(QStringLiteral("8:03")));
        data.settings.bookingDaysAhead = 1;
        data.settings.bufferMin = 10;
        const Instant now = at(QStringLiteral("8:03"));
        QCOMPARE(bookableDays(data, now), (std::vector<QDate>{QDate(2026, 11, 20), QDate(2026, 11, 21)}));
        QCOMPARE(clock(offerOn(data, {}, QDate(2026, 11, 20), now).free.front().start), QStringLiteral("8:05"));
        const DayOffer offer = offerOn(data, {}, QDate(2026, 11, 21), now);
        QCOMPARE(slots_(offer.free), QStringLiteral("Sat 0:00/Sat 8:50 Sat 10:10/Sun 0:00"));
        QVERIFY(offerOn(data, {}, QDate(2026, 11, 22), now).free.empty());

        const auto drawn = [&](const char *from, const char *to) {
            const auto slot = snappedSlot(offer, at(QLatin1String(from)), at(QLatin1String(to)), data.settings);
            return slot ? slots_({*slot}) : QStringLiteral("-");
        };
        QCOMPARE(drawn("2026-11-21T07:07:00", "2026-11-21T07:50:00"), QStringLiteral("Sat 7:00/Sat 8:00"));
        QCOMPARE(drawn("2026-11-21T07:50:00", "2026-11-21T07:07:00"), QStringLiteral("Sat 7:00/Sat 8:00"));
        // Into a meeting, or on one: a conflict cannot be chosen.
        QCOMPARE(drawn("2026-11-21T08:31:00", "2026-11-21T09:40:00"), QStringLiteral("Sat 8:30/Sat 8:50"));
        QCOMPARE(drawn("2026-11-21T08:48:00", "2026-11-21T08:49:00"), QStringLiteral("Sat 8:35/Sat 8:50"));
        QCOMPARE(drawn("2026-11-21T09:30:00", "2026-11-21T11:00:00"), QStringLiteral("-"));
        QCOMPARE(drawn("2026-11-21T11:00:00", "2026-11-21T20:00:00"), QStringLiteral("Sat 11:00/Sat 15:00"));
    }

    void anExtensionSaysWhyNotFurther()
    {
        RoomData data = room(QStringLiteral("9:00/10:00 11:00/12:00"), at(QStringLiteral("9:30")));
        Meeting &first = data.days.front().meetings.front();
        QCOMPARE(extendLimit(data, {}, first).obstacle, ExtendObstacle::NotAllowed);
        first.canExtend = true;
        data.settings.bufferMin = 5;
        const ExtendLimit limit = extendLimit(data, {}, first);
        QCOMPARE(limit.obstacle, ExtendObstacle::NextMeeting);
        QCOMPARE(clock(limit.latest), QStringLiteral("10:55"));
        QCOMPARE(limit.next->title, QStringLiteral("11:00"));
        data.settings.longestBookingMin = 90;
        QCOMPARE(extendLimit(data, {}, first).obstacle, ExtendObstacle::LongestBooking);
        QCOMPARE(clock(extendLimit(data, {}, first).latest), QStringLiteral("10:30"));
    }

    void aTapMeansThePreferredLength()
    {
        const RoomData data = room(QStringLiteral("12:00/13:00 14:20/15:00"), at(QStringLiteral("10:20")));
        const DayOffer offer = offerOn(data, {}, QDate(2026, 11, 20), at(QStringLiteral("10:23")));
        const auto tapped = [&](const char *when) {
            const auto slot = tappedSlot(offer, at(QLatin1String(when)), data.settings);
            return slot ? slots_({*slot}) : QStringLiteral("-");
        };
        QCOMPARE(tapped("11:07"), QStringLiteral("11:00/11:30"));
        QCOMPARE(tapped("10:26"), QStringLiteral("10:25/10:45")); // not before now; ends are round
        QCOMPARE(tapped("11:55"), QStringLiteral("11:45/12:00")); // not into the next one
        QCOMPARE(tapped("14:19"), QStringLiteral("14:05/14:20")); // not shorter than the shortest
        QCOMPARE(tapped("12:30"), QStringLiteral("-"));
    }

    void slotEdges_data()
    {
        QTest::addColumn<QString>("slot");
        QTest::addColumn<bool>("begin");
        QTest::addColumn<bool>("later");
        QTest::addColumn<QString>("moved");
        QTest::newRow("begin earlier") << "11:00/11:30" << true << false << "10:45/11:30";
        QTest::newRow("begin later") << "11:00/11:30" << true << true << "11:15/11:30";
        QTest::newRow("not shorter than the shortest") << "11:00/11:15" << true << true << "-";
        QTest::newRow("end later") << "11:00/11:30" << false << true << "11:00/11:45";
        QTest::newRow("end earlier") << "11:00/11:30" << false << false << "11:00/11:15";
        QTest::newRow("nor from behind") << "11:00/11:15" << false << false << "-";
        QTest::newRow("to where the stretch begins") << "10:30/11:00" << true << false << "10:25/11:00";
        QTest::newRow("which is the limit") << "10:25/11:00" << true << false << "-";
        QTest::newRow("onto quarters again") << "10:25/11:00" << true << true << "10:30/11:00";
        QTest::newRow("not into the next meeting") << "11:30/12:00" << false << true << "-";
        QTest::newRow("to an odd end") << "13:30/14:15" << false << true << "13:30/14:20";
        QTest::newRow("and back") << "13:30/14:20" << false << false << "13:30/14:15";
        QTest::newRow("the longest") << "15:30/16:30" << false << true << "-";
        QTest::newRow("from behind") << "15:30/16:30" << true << false << "-";
    }

    void slotEdges()
    {
        QFETCH(QString, slot);
        QFETCH(bool, begin);
        QFETCH(bool, later);
        RoomData data = room(QStringLiteral("12:00/13:00 14:20/15:00"), at(QStringLiteral("10:20")));
        data.settings.longestBookingMin = 60;
        const DayOffer offer = offerOn(data, {}, QDate(2026, 11, 20), at(QStringLiteral("10:23")));
        const Slot from{at(slot.section(u'/', 0, 0)), at(slot.section(u'/', 1, 1))};
        const auto moved = movedSlot(offer, from, begin ? SlotEdge::Begin : SlotEdge::End,
                                     later ? Step::Later : Step::Earlier, data.settings);
        QTEST(moved ? slots_({*moved}) : QStringLiteral("-"), "moved");
    }

    void whatWasChosenStaysWhileItCanBeHad()
    {
        const Slot slot{at(QStringLiteral("10:25")), at(QStringLiteral("11:00"))};
        const auto can = [&](const char *meetings, const char *now) {
            const Instant when = at(QLatin1String(now));
            const RoomData data = room(QLatin1String(meetings), when);
            return isStillFree(offerOn(data, {}, QDate(2026, 11, 20), when), slot, when);
        };
        QVERIFY(can("12:00/13:00", "10:23"));
        QVERIFY(can("12:00/13:00", "10:33")); // its begin has just passed
        QVERIFY(!can("12:00/13:00", "10:36"));
        QVERIFY(!can("10:45/13:00", "10:23"));
        QVERIFY(!can("10:00/10:30", "10:23")); // a meeting, not the clock
    }

    void whatTakesTheReleasedOnesPlaceIsSeen()
    {
        RoomData data = room(QStringLiteral("10:00/12:00 10:40/11:10"), at(QStringLiteral("10:42")));
        data.days.front().meetings.front().released = true;
        const RoomView view = roomView(data, {}, at(QStringLiteral("10:42")));
        QCOMPARE(view.day.size(), std::size_t{2});
        QCOMPARE(clock(view.day[0].until), QStringLiteral("10:40"));
        QCOMPARE(view.day[0].lanes, 1);
        QVERIFY(!view.day[0].running);
        QVERIFY(view.day[1].running);
        // Nothing took its place: what can be booked does.
        data.days.front().meetings.pop_back();
        QCOMPARE(clock(roomView(data, {}, at(QStringLiteral("10:42"))).day[0].until), QStringLiteral("10:45"));
    }

    void veryShortOnesStandSideBySide()
    {
        const RoomData data = room(QStringLiteral("10:00/10:05 10:05/10:10 10:15/10:45"), at(QStringLiteral("9:00")));
        const auto day = roomView(data, {}, at(QStringLiteral("9:00"))).day;
        QCOMPARE(day[0].lanes, 2);
        QCOMPARE(day[1].lane, 1);
        QCOMPARE(day[2].lane, 0);
    }
};

QTEST_GUILESS_MAIN(TestRoomView)
#include "test_room_view.moc"
