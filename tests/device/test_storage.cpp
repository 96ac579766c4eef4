// The whole display on disks that fail, lie, or were used by another version.
#include "device/display_controller.h"
#include "platform/fake/fake_secret_store.h"
#include "platform/linux/posix_file_store.h"
#include "platform/linux/system_clock.h"
#include "tests/device/scripted_hub.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cerrno>
#include <fcntl.h>

using namespace lintel;
using namespace lintel::device;
using std::chrono::minutes;

namespace {

/// The real calls, until told otherwise.
class FailingCalls final : public platform::FileSystemCalls
{
public:
    std::atomic<int> error = 0; ///< of every call that would change something; 0: none

    int open(const QByteArray &path, int flags, mode_t mode) override
    {
        return (flags & O_CREAT) != 0 && error != 0 ? -error : m_real.open(path, flags, mode);
    }
    ssize_t read(int fd, char *into, std::size_t count) override { return m_real.read(fd, into, count); }
    ssize_t write(int fd, const char *from, std::size_t count) override
    {
        return error != 0 ? -error : m_real.write(fd, from, count);
    }
    int sync(int fd) override { return error != 0 ? -error : m_real.sync(fd); }
    void close(int fd) override { m_real.close(fd); }
    int rename(const QByteArray &from, const QByteArray &to) override
    {
        return error != 0 ? -error : m_real.rename(from, to);
    }
    int link(const QByteArray &from, const QByteArray &to) override
    {
        return error != 0 ? -error : m_real.link(from, to);
    }
    int unlink(const QByteArray &path) override { return error != 0 ? -error : m_real.unlink(path); }
    int makeDirectory(const QByteArray &path, mode_t mode) override { return m_real.makeDirectory(path, mode); }

private:
    platform::LinuxFileSystemCalls m_real;
};

/// A hub that is well and confirms every booking.
auth::RawReply answerOf(ScriptedHub &hub, const auth::Request &request)
{
    if (request.path != QLatin1String("/v1/bookings"))
        return hub.answer(request);
    v1::BookingIntent intent;
    intent.ParseFromString(request.body.toStdString());
    v1::BookingOutcome outcome;
    outcome.set_idempotency_key(intent.idempotency_key());
    outcome.set_state(v1::BOOKING_STATE_CONFIRMED);
    return good(outcome);
}

struct Run
{
    Run(ScriptedHub &hub, platform::WholeFileStore &files, platform::SecretStore &secrets)
        : client([&hub](const auth::Request &request) { return answerOf(hub, request); }),
          display({client, files, secrets, clock, [] { return 0.0; }, {}})
    {
        display.load();
    }

    [[nodiscard]] QString problems() const { return display.state().problems.join(u'\n'); }

    platform::SystemClock clock;
    ScriptedClient client;
    DisplayController display;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestStorage : public QObject
{
    Q_OBJECT

    /// A display that was live and has booked, twice over, so that each file has its previous.
    void live()
    {
        for (int i = 0; i < 2; ++i) {
            Run run(m_hub, *m_files, m_secrets);
            run.display.start();
            QTRY_COMPARE(run.display.state().link, Link::Live);
            run.display.book(run.display.now(), run.display.now() + minutes{30}, {});
            QTRY_COMPARE(run.display.state().outbox.back().state, IntentState::Confirmed);
        }
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_calls.error = 0;
        m_files = std::make_unique<platform::PosixFileStore>(m_folder->path(), m_calls);
        m_hub = ScriptedHub();
        m_secrets.put(QStringLiteral("identity"),
                      auth::encodeIdentity({*auth::DeviceKey::generate(), m_hub.binding()}));
        QVERIFY(m_files->write(QStringLiteral("bound"), "1"));
        QVERIFY(m_files->write(QStringLiteral("bound"), "1"));
    }

    /// It runs, shows, books, and says what is wrong; afterwards it keeps again.
    void aDiskThatTakesNothing_data()
    {
        QTest::addColumn<int>("error");
        QTest::newRow("full") << ENOSPC;
        QTest::newRow("read-only") << EROFS;
        QTest::newRow("broken") << EIO;
    }
    void aDiskThatTakesNothing()
    {
        QFETCH(int, error);
        live();
        m_calls.error = error;
        {
            Run run(m_hub, *m_files, m_secrets);
            QCOMPARE(run.display.state().phase, Phase::Paired);
            QVERIFY(run.display.state().room);
            run.display.start();
            QTRY_COMPARE(run.display.state().link, Link::Live);
            run.display.book(run.display.now() + minutes{60}, run.display.now() + minutes{90}, {});
            QTRY_COMPARE(run.display.state().outbox.back().state, IntentState::Confirmed);
            QTRY_VERIFY2(run.problems().contains(QLatin1String("not written")), qPrintable(run.problems()));
            // There is room again: the next writing heals it.
            m_calls.error = 0;
            run.display.book(run.display.now() + minutes{120}, run.display.now() + minutes{150}, {});
            QTRY_VERIFY2(!run.problems().contains(QLatin1String("outbox not written")), qPrintable(run.problems()));
        }
        Run run(m_hub, *m_files, m_secrets);
        QVERIFY(run.display.state().room);
        QVERIFY(run.display.state().outbox.size() >= 3);
    }

    /// I1: damage in any region of any file, of the newest copy or of both: it is paired, comes
    /// up, says so, and is live as soon as the hub is there.
    void I1_damageInAnyRegionOfAnyFile()
    {
        live();
        const auto names = QDir(m_folder->path()).entryList(QDir::Files);
        QVERIFY(names.contains(QLatin1String("room.previous")));
        for (const QString &name : names) {
            const QString path = m_folder->filePath(name);
            const QByteArray whole = bytesOf(path);
            const QString other = name.endsWith(QLatin1String(".previous")) ? path.chopped(9) : path + ".previous";
            const QByteArray otherWhole = bytesOf(other);
            // Every byte of the heads, then one in each region.
            for (qsizetype at = 0; at < whole.size(); at += at < 90 ? 9 : 16) {
                for (const bool both : {false, true}) {
                    QByteArray damaged = whole;
                    damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
                    put(path, damaged);
                    if (both)
                        put(other, damaged);
                    Run run(m_hub, *m_files, m_secrets);
                    QCOMPARE(run.display.state().phase, Phase::Paired);
                    if (!both)
                        QVERIFY2(run.display.state().room, qPrintable(name));
                    else if (name.startsWith(QLatin1String("room")) || name.startsWith(QLatin1String("outbox")))
                        QVERIFY2(!run.display.state().problems.isEmpty(), qPrintable(name));
                    put(path, whole);
                    put(other, otherWhole);
                    if (otherWhole.isEmpty())
                        QVERIFY(QFile::remove(other));
                }
            }
        }
        // With everything damaged at once, the pairing and the way back are still there.
        for (const QString &name : names)
            put(m_folder->filePath(name), "damaged");
        Run run(m_hub, *m_files, m_secrets);
        QCOMPARE(run.display.state().phase, Phase::Paired);
        run.display.start();
        QTRY_COMPARE(run.display.state().link, Link::Live);
        QTRY_VERIFY(run.display.state().room);
    }

    /// A folder that a newer version has written: nothing of it is lost, the display runs on.
    void aNewerVersionsFolderIsKeptAside()
    {
        live();
        const auto names = QDir(m_folder->path()).entryList(QDir::Files);
        QByteArray newerRoom;
        for (const QString &name : names) {
            QByteArray bytes = bytesOf(m_folder->filePath(name));
            bytes.replace("lintel-file 1 ", "lintel-file 9 ");
            put(m_folder->filePath(name), bytes);
            if (name == QLatin1String("room"))
                newerRoom = bytes;
        }
        Run run(m_hub, *m_files, m_secrets);
        QCOMPARE(run.display.state().phase, Phase::Paired);
        QVERIFY(!run.display.state().problems.isEmpty());
        run.display.start();
        QTRY_COMPARE(run.display.state().link, Link::Live);
        QTRY_VERIFY(run.display.state().room);
        QTRY_COMPARE(bytesOf(m_folder->filePath(QStringLiteral("room.kept"))), newerRoom);
        QTRY_VERIFY(m_files->read(QStringLiteral("room")));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    FailingCalls m_calls;
    std::unique_ptr<platform::PosixFileStore> m_files;
    platform::FakeSecretStore m_secrets;
    ScriptedHub m_hub;
};

QTEST_GUILESS_MAIN(TestStorage)
#include "test_storage.moc"
