#include "platform/fake/slow_file_store.h"
#include "platform/file_writer.h"

#include <QTest>

using namespace lintel::platform;

/// Files are written aside from the event loop: nobody waits for the disk, and the newest wish of
/// a name is what the disk has in the end.
class TestFileWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyWaitsForTheDisk()
    {
        SlowFileStore disk;
        FileWriter writer(disk);
        int done = 0;
        writer.write(room, "one", [&](const auto &result) { done += result ? 1 : 0; });
        disk.awaitAsked();
        QTest::qWait(0);
        QCOMPARE(done, 0);
        disk.answer();
        QTRY_COMPARE(done, 1);
        QCOMPARE(disk.read(room)->bytes, QByteArray("one"));
    }

    void theNewestOfAName()
    {
        SlowFileStore disk;
        FileWriter writer(disk);
        QStringList order;
        const auto noting = [&](const char *what) {
            return [&order, what](const auto &) { order << QString::fromLatin1(what); };
        };
        writer.write(room, "one", noting("one"));
        disk.awaitAsked();
        writer.write(room, "two", noting("two"));
        writer.forget(room, noting("none"));
        writer.write(room, "three", noting("three"));
        writer.write(theme, "sea", noting("sea"));
        disk.answer(3); // of five wishes
        QTRY_COMPARE(order, (QStringList{"one", "two", "none", "three", "sea"}));
        QCOMPARE(disk.read(room)->bytes, QByteArray("three"));
        QCOMPARE(disk.read(theme)->bytes, QByteArray("sea"));
    }

    void forgottenIsGone()
    {
        SlowFileStore disk;
        FileWriter writer(disk);
        bool gone = false;
        writer.write(room, "one", {});
        disk.awaitAsked();
        writer.write(room, "two", {});
        writer.forget(room, [&](const auto &result) { gone = result.has_value(); });
        disk.answer(2);
        QTRY_VERIFY(gone);
        QCOMPARE(disk.read(room).error().trouble, FileTrouble::Absent);
    }

    void whatTheDiskDidNotTakeIsTold()
    {
        SlowFileStore disk;
        disk.failWith(FileTrouble::Unavailable);
        disk.answer();
        FileWriter writer(disk);
        std::optional<FileTrouble> trouble;
        writer.write(room, "one", [&](const auto &result) { trouble = result.error().trouble; });
        QTRY_COMPARE(trouble, std::optional(FileTrouble::Unavailable));
    }

    void whatWaitsIsWrittenAtTheEnd()
    {
        SlowFileStore disk;
        {
            FileWriter writer(disk);
            writer.write(room, "one", {});
            writer.write(theme, "sea", {});
            disk.answer(2);
        }
        QCOMPARE(disk.read(room)->bytes, QByteArray("one"));
        QCOMPARE(disk.read(theme)->bytes, QByteArray("sea"));
    }

private:
    const QString room = QStringLiteral("room");
    const QString theme = QStringLiteral("theme.json");
};

QTEST_GUILESS_MAIN(TestFileWriter)
#include "test_file_writer.moc"
