// Where the program looks for its hub.
#include "app/beginning.h"
#include "auth/kept_names.h"
#include "platform/fake/memory_file_store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace lintel;

namespace {

/// Files of which the marker of a binding cannot be read.
class SpoiltMarker final : public platform::WholeFileStore
{
public:
    [[nodiscard]] tl::expected<platform::FileContent, platform::FileError> read(const QString &name) const override
    {
        if (name == auth::boundFile)
            return tl::unexpected(platform::FileError{trouble, name});
        return m_files.read(name);
    }
    [[nodiscard]] tl::expected<void, platform::FileError> write(const QString &name, const QByteArray &bytes) override
    {
        return m_files.write(name, bytes);
    }
    [[nodiscard]] tl::expected<void, platform::FileError> forget(const QString &name) override
    {
        return m_files.forget(name);
    }
    [[nodiscard]] tl::expected<void, platform::FileError> keepAside(const QString &name) override
    {
        return m_files.keepAside(name);
    }
    [[nodiscard]] tl::expected<void, platform::FileError> forgetAside(const QString &name) override
    {
        return m_files.forgetAside(name);
    }

    platform::FileTrouble trouble = platform::FileTrouble::Absent;

private:
    platform::MemoryFileStore m_files;
};

} // namespace

class TestBeginning : public QObject
{
    Q_OBJECT

    [[nodiscard]] app::Options options() const
    {
        app::Options result;
        result.data = m_folder->path();
        result.hub = QStringLiteral("https://rooms.example.org");
        return result;
    }

    void lay(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    /// The share with the authority is not mounted yet, say: the room is on the glass all the same.
    void anAuthorityThatCannotBeReadIsSaid_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("missing") << QStringLiteral("missing.pem");
        QTest::newRow("no certificate") << QStringLiteral("words.pem");
    }
    void anAuthorityThatCannotBeReadIsSaid()
    {
        QFETCH(QString, file);
        lay(QStringLiteral("words.pem"), "only words");
        platform::MemoryFileStore files;
        QVERIFY(files.write(auth::boundFile, "x"));
        app::Options asked = options();
        asked.caFile = m_folder->filePath(file);
        const auto beginning = app::beginWith(asked, files);
        QVERIFY2(beginning, beginning ? "" : qPrintable(beginning.error()));
        QCOMPARE(beginning->address.base(), QUrl(asked.hub));
        QVERIFY2(beginning->problem.contains(file), qPrintable(beginning->problem));
    }

    void anAddressThatIsNoneIsRefused()
    {
        platform::MemoryFileStore files;
        app::Options asked = options();
        asked.hub = QStringLiteral("rooms");
        QVERIFY(!app::beginWith(asked, files));
        asked.caFile = m_folder->filePath(QStringLiteral("missing.pem"));
        const auto beginning = app::beginWith(asked, files);
        QVERIFY(!beginning);
        QVERIFY2(beginning.error().contains(QLatin1String("rooms")), qPrintable(beginning.error()));
    }

    /// Who can plug in a stick does not decide whom a paired display believes, however damaged
    /// its marker is.
    void aStickIsForDisplaysThatWereNeverPaired_data()
    {
        QTest::addColumn<platform::FileTrouble>("trouble");
        QTest::addColumn<bool>("counts");
        QTest::newRow("never paired") << platform::FileTrouble::Absent << true;
        QTest::newRow("damaged") << platform::FileTrouble::Corrupt << false;
        QTest::newRow("of a newer version") << platform::FileTrouble::Foreign << false;
        QTest::newRow("a broken disk") << platform::FileTrouble::Unavailable << false;
        QTest::newRow("denied") << platform::FileTrouble::Denied << false;
    }
    void aStickIsForDisplaysThatWereNeverPaired()
    {
        QFETCH(platform::FileTrouble, trouble);
        QFETCH(bool, counts);
        // No raw literal: moc takes its slashes for a comment.
        lay(QStringLiteral("lintel.json"), "{\"hub\":\"https://elsewhere.example.org\"}");
        SpoiltMarker files;
        files.trouble = trouble;
        app::Options asked = options();
        asked.hub.clear();
        const auto beginning = app::beginWith(asked, files);
        QVERIFY(beginning);
        QCOMPARE(beginning->address.isKnown(), counts);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestBeginning)
#include "test_beginning.moc"
