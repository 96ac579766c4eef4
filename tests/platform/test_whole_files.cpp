#include "platform/linux/posix_file_store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lintel::platform;

namespace {

constexpr QLatin1StringView name{"room"};

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

class TestWholeFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void absentIsNotTrouble()
    {
        const auto read = store().read(name);
        QVERIFY(!read);
        QCOMPARE(read.error().trouble, FileTrouble::Absent);
    }

    void readsWhatWasWritten()
    {
        PosixFileStore files = store();
        for (const QByteArray &bytes : {QByteArray("one"), QByteArray(), QByteArray(70'000, '\0')}) {
            QVERIFY(files.write(name, bytes));
            const auto read = files.read(name);
            QVERIFY(read);
            QCOMPARE(read->bytes, bytes);
            QVERIFY(!read->fromPrevious);
        }
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path()) & others));
    }

    /// I1: whatever a power cut leaves of the newest file, the room is there.
    void I1_aNewestFileCutAnywhereFallsBackToThePrevious()
    {
        PosixFileStore files = store();
        QVERIFY(files.write(name, "the first room"));
        QVERIFY(files.write(name, "the second room"));
        const QByteArray whole = bytesOf(path());
        for (qsizetype cut = 0; cut < whole.size(); ++cut) {
            put(path(), whole.first(cut));
            const auto read = files.read(name);
            QVERIFY2(read, qPrintable(QString::number(cut)));
            QCOMPARE(read->bytes, QByteArray("the first room"));
            QVERIFY(read->fromPrevious);
            QVERIFY(!read->detail.isEmpty());
        }
    }

    void I1_aFlippedByteAnywhereIsNoticed()
    {
        PosixFileStore files = store();
        QVERIFY(files.write(name, "the first room"));
        QVERIFY(files.write(name, "the second room"));
        const QByteArray whole = bytesOf(path());
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray damaged = whole;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x20);
            put(path(), damaged);
            const auto read = files.read(name);
            // The case of a hash's letters does not matter to us, but to the store it does.
            QVERIFY(read);
            QCOMPARE(read->bytes, QByteArray("the first room"));
        }
    }

    /// A crash between any two steps of a write: every file that it may leave behind.
    void I1_aHalfWrittenNextFileIsIgnoredAndReplaced()
    {
        PosixFileStore files = store();
        QVERIFY(files.write(name, "the first room"));
        const QByteArray whole = bytesOf(path());
        for (qsizetype cut = 0; cut <= whole.size(); ++cut) {
            put(path() + QStringLiteral(".next"), whole.first(cut));
            QCOMPARE(files.read(name)->bytes, QByteArray("the first room"));
        }
        put(path() + QStringLiteral(".aside"), "left over");
        QVERIFY(files.write(name, "the second room"));
        QCOMPARE(files.read(name)->bytes, QByteArray("the second room"));
        QVERIFY(QFile::remove(path()));
        QCOMPARE(files.read(name)->bytes, QByteArray("the first room"));
    }

    void aDamagedNewestDoesNotPushTheGoodPreviousOut()
    {
        PosixFileStore files = store();
        QVERIFY(files.write(name, "good"));
        QVERIFY(files.write(name, "newer"));
        put(path(), "damaged");
        QVERIFY(files.write(name, "newest"));
        put(path(), "damaged again");
        QCOMPARE(files.read(name)->bytes, QByteArray("good"));
    }

    void bothDamagedIsNamed()
    {
        PosixFileStore files = store();
        QVERIFY(files.write(name, "one"));
        QVERIFY(files.write(name, "two"));
        put(path(), "x");
        put(path() + QStringLiteral(".previous"), "y");
        const auto read = files.read(name);
        QVERIFY(!read);
        QCOMPARE(read.error().trouble, FileTrouble::Corrupt);
        QVERIFY(read.error().detail.contains(name));
    }

    void isBounded()
    {
        PosixFileStore files(m_folder->path(), 10);
        QCOMPARE(files.write(name, QByteArray(11, 'x')).error().trouble, FileTrouble::TooLarge);
        QVERIFY(files.write(name, QByteArray(10, 'x')));
        put(path(), QByteArray(1'000'000, 'x'));
        QCOMPARE(files.read(name).error().trouble, FileTrouble::TooLarge);
    }

    void aFullDiskLeavesTheOldContent()
    {
        PosixFileStore files = store();
        QVERIFY(files.write(name, "old"));
        // A folder in the way fails as a full disk does, for root as well.
        QVERIFY(QDir().mkdir(path() + QStringLiteral(".next")));
        QVERIFY(!files.write(name, "new"));
        QCOMPARE(files.read(name)->bytes, QByteArray("old"));
    }

    void forgetsThePreviousCopyToo()
    {
        PosixFileStore files = store();
        QVERIFY(files.write(name, "one"));
        QVERIFY(files.write(name, "two"));
        QVERIFY(files.forget(name));
        QCOMPARE(files.read(name).error().trouble, FileTrouble::Absent);
        QVERIFY(QDir(m_folder->path()).isEmpty());
        QVERIFY(files.forget(name));
    }

    void namesStayInTheFolder()
    {
        PosixFileStore files = store();
        for (const auto *bad : {"", ".hidden", "../room", "a/b", "Room", "a b"})
            QVERIFY2(!files.write(QString::fromLatin1(bad), "x"), bad);
    }

private:
    [[nodiscard]] PosixFileStore store() const { return PosixFileStore(m_folder->path()); }
    [[nodiscard]] QString path() const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestWholeFiles)
#include "test_whole_files.moc"
