#include "device/room_store.h"
#include "platform/fake/fake_clock.h"
#include "platform/fake/memory_file_store.h"
#include "platform/linux/posix_file_store.h"

#include "lintel/v1/stream.pb.h"

#include <QCborMap>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace lintel;
using namespace lintel::device;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;

namespace {

constexpr Instant noon{milliseconds{1'795'000'000'000}};
/// What must not be found anywhere afterwards.
constexpr std::array secretWords{"Takeover talks", "Ada Lovelace", "Layoffs", "Grace Hopper"};

v1::RoomSnapshot snapshot(int keptDays = 0)
{
    v1::RoomSnapshot room;
    room.set_generation("g1");
    room.set_revision(1);
    room.set_digest("digest");
    room.set_server_time_ms(noon.time_since_epoch().count());
    room.mutable_room()->set_name("Aurora");
    room.mutable_room()->set_zone("Europe/Berlin");
    room.mutable_settings()->set_titles_kept_days(keptDays);
    room.mutable_settings()->set_admin_pin_hash("$argon2id$of the room");
    auto *day = room.add_days();
    day->set_date("2026-11-18");
    day->set_start_ms(noon.time_since_epoch().count() - 3'600'000);
    day->set_end_ms(noon.time_since_epoch().count() + 3'600'000);
    auto *meeting = day->add_instances();
    meeting->set_id("m1");
    meeting->set_title(secretWords[0]);
    meeting->set_organiser(secretWords[1]);
    meeting->set_start_ms(noon.time_since_epoch().count());
    meeting->set_end_ms(noon.time_since_epoch().count() + 1'800'000);
    auto *outcome = room.add_outcomes();
    outcome->set_idempotency_key("k");
    outcome->mutable_conflict()->set_title(secretWords[2]);
    outcome->mutable_conflict()->set_organiser(secretWords[3]);
    room.mutable_calendar()->set_read_at_ms(noon.time_since_epoch().count() - 5'000);
    room.mutable_calendar()->set_read_age_ms(5'000);
    return room;
}

/// One start of the program.
struct Run
{
    Run(platform::WholeFileStore &files, const platform::Clock &clock)
        : writer(files), hubClock(clock, Instant{}), rooms(files, writer, hubClock)
    {
        rooms.load();
    }

    [[nodiscard]] QString title() const { return rooms.room()->days[0].meetings[0].title; }

    platform::FileWriter writer;
    HubClock hubClock;
    RoomStore rooms;
};

} // namespace

class TestTitles : public QObject
{
    Q_OBJECT

    /// Which secret words are in any byte of the folder.
    [[nodiscard]] QStringList found() const
    {
        QStringList words;
        const auto names = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
        for (const QString &name : names) {
            QFile file(m_folder->filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            for (const char *word : secretWords) {
                if (bytes.contains(word))
                    words << name + QLatin1String(": ") + QLatin1String(word);
            }
        }
        return words;
    }

    /// A display that heard its hub at noon.
    void hearOnce(int keptDays = 0)
    {
        Run run(*m_files, *m_clock);
        run.hubClock.correct(noon);
        auto room = snapshot(keptDays);
        room.set_revision(2);
        QVERIFY(run.rooms.take(snapshot(keptDays)));
        QVERIFY(run.rooms.take(room));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_files = std::make_unique<platform::PosixFileStore>(m_folder->path());
        m_clock = std::make_unique<platform::FakeClock>(noon);
    }

    void afterAWeekWithoutTheHubTheyAreGone()
    {
        hearOnce();
        QVERIFY(!found().isEmpty());
        {
            Run run(*m_files, *m_clock);
            QSignalSpy erased(&run.rooms, &RoomStore::erased);
            m_clock->advance(days{7} - minutes{1});
            run.rooms.tick();
            QCOMPARE(run.title(), QLatin1String(secretWords[0]));
            m_clock->advance(minutes{1});
            run.rooms.tick();
            QVERIFY(run.title().isEmpty());
            QVERIFY(run.rooms.room()->days[0].meetings[0].organiser.isEmpty());
            QVERIFY(run.rooms.titlesErased());
            QTRY_COMPARE(erased.size(), 1);
            QTRY_COMPARE(found(), QStringList{});
            // A hub that comes back must send everything.
            QVERIFY(run.rooms.known().digest.isEmpty());
            QCOMPARE(run.rooms.room()->room.name, QStringLiteral("Aurora"));
            QCOMPARE(run.rooms.room()->days[0].meetings[0].start, noon);
        }
        Run run(*m_files, *m_clock);
        QVERIFY(run.title().isEmpty());
        auto newer = snapshot();
        newer.set_revision(3);
        QVERIFY(run.rooms.take(newer));
        QCOMPARE(run.title(), QLatin1String(secretWords[0]));
        QVERIFY(!run.rooms.titlesErased());
    }

    void theSettingDecides()
    {
        hearOnce(2);
        Run run(*m_files, *m_clock);
        m_clock->advance(days{2} - minutes{1});
        run.rooms.tick();
        QVERIFY(!run.title().isEmpty());
        m_clock->advance(minutes{1});
        run.rooms.tick();
        QVERIFY(run.title().isEmpty());
    }

    /// Neither a leap of the wall clock, nor one over a restart, erases early.
    void aLeapForwardErasesNothing()
    {
        hearOnce();
        {
            Run run(*m_files, *m_clock);
            m_clock->setWallClock(noon + days{300});
            run.rooms.tick();
            QVERIFY(!run.title().isEmpty());
        }
        Run run(*m_files, *m_clock);
        run.rooms.tick();
        QVERIFY(!run.title().isEmpty());
        QVERIFY(run.rooms.away() < hours{1});
    }

    /// A tablet without a battery wakes up in 1970 every morning: its uptime adds up.
    void uptimeAddsUpOverRestarts()
    {
        hearOnce();
        int restarts = 0;
        for (; restarts < 30; ++restarts) {
            m_clock->setWallClock(Instant{});
            Run run(*m_files, *m_clock);
            if (run.title().isEmpty())
                break;
            for (int i = 0; i < 8 * 4; ++i) {
                m_clock->advance(minutes{15});
                run.rooms.tick();
            }
        }
        // 21 days of eight hours are seven whole ones.
        QVERIFY2(restarts == 21, qPrintable(QString::number(restarts)));
    }

    /// Off for a month in a drawer: known only where a time service vouches for it.
    void timeWhileOffCountsWhenConfirmed()
    {
        hearOnce();
        m_clock->advance(days{30});
        // Off means off: the uptime of the machine begins anew.
        platform::FakeClock afterwards(noon + days{30});
        {
            Run run(*m_files, afterwards);
            QVERIFY(!run.title().isEmpty());
        }
        afterwards.setSynchronised(true);
        Run run(*m_files, afterwards);
        QVERIFY(run.title().isEmpty());
    }

    void hearingTheHubBeginsAnew()
    {
        hearOnce();
        Run run(*m_files, *m_clock);
        for (int i = 0; i < 30; ++i) {
            m_clock->advance(days{1});
            run.rooms.heard();
            run.rooms.tick();
        }
        QVERIFY(!run.title().isEmpty());
        QCOMPARE(run.rooms.away(), milliseconds{0});
    }

    /// The power fails between the two writings, or the disk is full at the second one.
    void anInterruptedErasureIsFinished()
    {
        hearOnce();
        platform::FakeClock later(noon);
        {
            Run run(*m_files, later);
            later.advance(days{8});
            run.rooms.tick();
            // The loop does not run: the second writing never begins.
        }
        QVERIFY(!found().isEmpty());
        Run run(*m_files, later);
        QVERIFY(run.title().isEmpty());
        QTRY_COMPARE(found(), QStringList{});
    }

    void aDiskThatFailsIsTriedAgain()
    {
        platform::MemoryFileStore files;
        {
            Run run(files, *m_clock);
            run.hubClock.correct(noon);
            QVERIFY(run.rooms.take(snapshot()));
        }
        Run run(files, *m_clock);
        m_clock->advance(days{8});
        files.failWith(platform::FileTrouble::Unavailable);
        run.rooms.tick();
        QVERIFY(run.title().isEmpty());
        QTRY_VERIFY(!run.rooms.trouble().isEmpty());
        files.failWith(std::nullopt);
        run.rooms.tick();
        QTRY_VERIFY(!files.read(QStringLiteral("room"))->bytes.contains(secretWords[0]));
        QTRY_VERIFY(run.rooms.trouble().isEmpty());
    }

    void theHashOfThePinStaysOutOfTheRoom()
    {
        hearOnce();
        Run run(*m_files, *m_clock);
        QCOMPARE(run.rooms.adminPinHash(), QByteArray("$argon2id$of the room"));
        m_clock->advance(days{8});
        run.rooms.tick();
        QCOMPARE(run.rooms.adminPinHash(), QByteArray("$argon2id$of the room"));
    }

    /// A hub three hours off, a display in step: the age of the data is still the age.
    void theAgeIsToldByTheBetterClock()
    {
        m_clock->setWallClock(noon + hours{3});
        m_clock->setSynchronised(true);
        {
            Run run(*m_files, *m_clock);
            run.hubClock.correct(noon);
            QVERIFY(run.rooms.take(snapshot()));
            QCOMPARE(run.hubClock.now() - *run.rooms.room()->calendarReadAt, milliseconds{5'000});
            m_clock->advance(minutes{1});
        }
        Run run(*m_files, *m_clock);
        QCOMPARE(run.hubClock.now() - *run.rooms.room()->calendarReadAt, milliseconds{65'000});
    }

    /// What the first version wrote.
    void anOlderCacheIsRead()
    {
        const QCborMap map{{0, 1},
                           {1, QByteArray::fromStdString(snapshot().SerializeAsString())},
                           {2, 0},
                           {3, qint64{noon.time_since_epoch().count()}}};
        QVERIFY(m_files->write(QStringLiteral("room"), map.toCborValue().toCbor()));
        Run run(*m_files, *m_clock);
        QCOMPARE(run.title(), QLatin1String(secretWords[0]));
        QCOMPARE(run.rooms.lastContactBefore(), std::optional(noon));
        QVERIFY(run.rooms.trouble().isEmpty());
    }

    void aNewerCacheIsKeptAside()
    {
        const QByteArray newer = QCborMap{{0, 99}, {1, "who knows"}}.toCborValue().toCbor();
        QVERIFY(m_files->write(QStringLiteral("room"), newer));
        Run run(*m_files, *m_clock);
        QVERIFY(!run.rooms.room());
        QVERIFY(run.rooms.trouble().contains(QLatin1String("kept aside")));
        QVERIFY(run.rooms.take(snapshot()));
        QTRY_VERIFY(m_files->read(QStringLiteral("room")));
        QVERIFY(run.rooms.trouble().contains(QLatin1String("kept aside")));
        QFile kept(m_folder->filePath(QStringLiteral("room.kept")));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(kept.readAll().endsWith(newer));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<platform::PosixFileStore> m_files;
    std::unique_ptr<platform::FakeClock> m_clock;
};

QTEST_GUILESS_MAIN(TestTitles)
#include "test_titles.moc"
