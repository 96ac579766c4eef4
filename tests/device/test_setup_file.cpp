#include "device/first_language.h"
#include "device/kept_setup.h"
#include "platform/fake/memory_file_store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace lintel;
using namespace lintel::device;

namespace {

// Made for this test and trusted by nobody.
constexpr char certificate[] = "-----BEGIN CERTIFICATE-----\n"
                               "MIIBljCCAT2gAwIBAgIUKGcXk2MUoMGwCRuBuRBPO8fsOlcwCgYIKoZIzj0EAwIw\n"
                               "IDEeMBwGA1UEAwwVQSBjb21wYW55LCBmb3IgYSB0ZXN0MCAXDTI2MTEyMTEyMTUz\n"
                               "MFoYDzIxMjYxMDI4MTIxNTMwWjAgMR4wHAYDVQQDDBVBIGNvbXBhbnksIGZvciBh\n"
                               "IHRlc3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAASm0a356BHCoGxHNRc6FtcZ\n"
                               "l112LiFxVmFkB8TFqLh5/svfH1597nQRko+AlHfwUS6ZpDGgsU9/X7zhKkRJd2g+\n"
                               "o1MwUTAdBgNVHQ4EFgQU1YXZNdTQmWGBkC8e8ErqgS1R8UAwHwYDVR0jBBgwFoAU\n"
                               "1YXZNdTQmWGBkC8e8ErqgS1R8UAwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQD\n"
                               "AgNHADBEAiBaKUDkUfTC8geD2g8JWP4F7uD2GRQnvBJXoHzAQBGxbQIgKIO5soSV\n"
                               "/aZkQoqODjCzWaaWkZmqiUnNTuju0Nx2lbM=\n"
                               "-----END CERTIFICATE-----\n";

/// JSON with the quotes that are easy to read here.
QByteArray q(const char *json)
{
    return QByteArray(json).replace('\'', '"');
}

} // namespace

class TestSetupFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_root;

    [[nodiscard]] QString at(const QString &path) const { return m_root.filePath(path); }

    void lay(const QString &path, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(at(path)).path()));
        QFile file(at(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void init() { QVERIFY(m_root.isValid()); }
    void cleanup()
    {
        for (const QString &name : QDir(m_root.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
            QVERIFY(QDir(at(name)).removeRecursively() || QFile::remove(at(name)));
    }

    void aStickIsFoundWhereItIsMounted_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("the data folder") << QStringLiteral("data/lintel.json");
        QTest::newRow("/media/STICK") << QStringLiteral("media/STICK/lintel.json");
        QTest::newRow("/run/media/user/STICK") << QStringLiteral("run/user/STICK/lintel.json");
    }

    void aStickIsFoundWhereItIsMounted()
    {
        QFETCH(QString, path);
        lay(path, q("{'hub':'https://rooms.example.org','proxy':'http://proxy.example.org:3128'}"));
        const auto found = findSetup(at(QStringLiteral("data")), {at(QStringLiteral("media")),
                                                                  at(QStringLiteral("run")), at(QStringLiteral("no"))});
        QVERIFY2(found && *found, found ? "nothing" : qPrintable(found.error()));
        QCOMPARE((*found)->hub, QStringLiteral("https://rooms.example.org"));
        QCOMPARE((*found)->proxy, QStringLiteral("http://proxy.example.org:3128"));
    }

    void noneIsNoTrouble()
    {
        const auto found = findSetup(at(QStringLiteral("data")), {at(QStringLiteral("media"))});
        QVERIFY(found && !*found);
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const QByteArray &json, const char *word) {
            QTest::newRow(name) << json << QString::fromLatin1(word);
        };
        row("no JSON", "{", "JSON");
        row("a list", "[]", "JSON");
        row("empty", "", "JSON");
        row("another key", q("{'hubb':'https://a.example'}"), "hubb");
        row("a number", q("{'hub':7}"), "hub");
        row("an empty text", q("{'hub':''}"), "hub");
        row("endless", q("{'hub':'https://") + QByteArray(400, 'a') + q("'}"), "hub");
        row("no address", q("{'hub':'rooms'}"), "hub");
        row("plain HTTP elsewhere", q("{'hub':'http://rooms.example.org'}"), "hub");
        row("a password in it", q("{'hub':'https://me:pw@rooms.example.org'}"), "hub");
        row("a proxy without port", q("{'proxy':'http://proxy.example.org'}"), "proxy");
        row("a proxy's password", q("{'proxy':'http://me:pw@proxy.example.org:1'}"), "proxy");
        row("a way out of the folder", q("{'ca':'../company.pem'}"), "ca");
        row("an absolute path", q("{'ca':'/etc/ssl/private/key.pem'}"), "ca");
        row("a hidden file", q("{'ca':'.pem'}"), "ca");
        row("no such file", q("{'ca':'missing.pem'}"), "ca");
        row("no certificate", q("{'ca':'words.pem'}"), "ca");
        row("too large", QByteArray(20'000, ' '), "large");
        row("a link that leads elsewhere", q("{'ca':'link.pem'}"), "ca");
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, word);
        lay(QStringLiteral("data/lintel.json"), json);
        lay(QStringLiteral("data/words.pem"), "only words");
        lay(QStringLiteral("elsewhere.pem"), certificate);
        QVERIFY(QFile::link(at(QStringLiteral("elsewhere.pem")), at(QStringLiteral("data/link.pem"))));
        const auto found = findSetup(at(QStringLiteral("data")), {});
        QVERIFY(!found);
        QVERIFY2(found.error().contains(word), qPrintable(found.error()));
        QVERIFY(found.error().contains(QLatin1String("lintel.json")));
    }

    void itStaysWhenTheStickIsGone()
    {
        const QString data = at(QStringLiteral("data"));
        QVERIFY(QDir().mkpath(data));
        lay(QStringLiteral("stick/lintel.json"), q("{'hub':'https://rooms.example.org','ca':'company.pem'}"));
        lay(QStringLiteral("stick/company.pem"), certificate);
        platform::MemoryFileStore files;
        const auto found = findSetup(data, {m_root.path()});
        QVERIFY2(found && *found, found ? "nothing" : qPrintable(found.error()));
        QCOMPARE((*found)->ca, QByteArray(certificate));
        QCOMPARE(keepSetup(files, data, **found), QString());
        QVERIFY(QDir(at(QStringLiteral("stick"))).removeRecursively());
        QCOMPARE(keptSetup(files, data), **found);
        QVERIFY(QFile::exists(keptCaFile(data)));
        // The next one replaces all of it.
        const Setup other{QStringLiteral("https://other.example.org"), {}, {}};
        QCOMPARE(keepSetup(files, data, other), QString());
        QCOMPARE(keptSetup(files, data), other);
        QCOMPARE(keptCaFile(data), QString());
    }

    void aKeptCertificateThatWasSpoiledIsLeftOut()
    {
        const QString data = at(QStringLiteral("data"));
        QVERIFY(QDir().mkpath(data));
        platform::MemoryFileStore files;
        const Setup setup{QStringLiteral("https://rooms.example.org"), {}, certificate};
        QCOMPARE(keepSetup(files, data, setup), QString());
        lay(QStringLiteral("data/") + QFileInfo(keptCaFile(data)).fileName(), "spoiled");
        QCOMPARE(keptSetup(files, data), (Setup{setup.hub, {}, {}}));
        // The stick is plugged in once more.
        QCOMPARE(keepSetup(files, data, setup), QString());
        QCOMPARE(keptSetup(files, data), setup);
    }

    void whatAnAdminHasPutIntoTheFolderStays()
    {
        const QString data = at(QStringLiteral("data"));
        lay(QStringLiteral("data/company.pem"), certificate);
        platform::MemoryFileStore files;
        QCOMPARE(keepSetup(files, data, {QStringLiteral("https://rooms.example.org"), {}, {}}), QString());
        QVERIFY(QFile::exists(at(QStringLiteral("data/company.pem"))));
        QCOMPARE(keptCaFile(data), QString());
    }

    void theFirstLanguageIsKept()
    {
        platform::MemoryFileStore files;
        QCOMPARE(firstLanguage(files), QString());
        QCOMPARE(keepFirstLanguage(files, QStringLiteral("zh-CN")), QString());
        QCOMPARE(firstLanguage(files), QStringLiteral("zh-CN"));
        QCOMPARE(keepFirstLanguage(files, {}), QString());
        QVERIFY(files.names().isEmpty());
        QVERIFY(files.write(QStringLiteral("language"), "../../etc/passwd"));
        QCOMPARE(firstLanguage(files), QString());
    }
};

QTEST_GUILESS_MAIN(TestSetupFile)
#include "test_setup_file.moc"
