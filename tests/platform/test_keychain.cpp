// Against a real secret service, or what stands in its place; keychain.sh brings the bus.
#include "platform/linux/keychain_secret_store.h"

#include <QElapsedTimer>
#include <QTest>

#include <optional>

using namespace lintel::platform;

namespace {

SecretResult wait(const std::function<void(SecretStore::Done)> &start)
{
    std::optional<SecretResult> result;
    start([&result](const SecretResult &answer) { result = answer; });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 30'000))
        return {SecretStatus::Unavailable, {}, QStringLiteral("no callback came")};
    return *result;
}

constexpr std::chrono::seconds deadline{3};
constexpr QLatin1StringView name{"identity"};

} // namespace

class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void behavesAsItsServiceDoes()
    {
        const QByteArray service = qgetenv("LINTEL_TEST_KEYCHAIN");
        KeychainSecretStore store(QStringLiteral("lintel-display-test"));
        const auto read = [&store](SecretStore::Done done) { store.read(name, deadline, std::move(done)); };
        const auto write = [&store](SecretStore::Done done) {
            store.write(name, QByteArray("\0binary\xff", 8), deadline, std::move(done));
        };
        const auto forget = [&store](SecretStore::Done done) { store.forget(name, deadline, std::move(done)); };

        if (service == "well") {
            QCOMPARE(wait(read).status, SecretStatus::NotFound);
            const SecretResult written = wait(write);
            QVERIFY2(written.status == SecretStatus::Done, qPrintable(written.detail));
            QCOMPARE(wait(read).secret, QByteArray("\0binary\xff", 8));
            QCOMPARE(wait(forget).status, SecretStatus::Done);
            QCOMPARE(wait(read).status, SecretStatus::NotFound);
            QCOMPARE(wait(forget).status, SecretStatus::Done);
        } else if (service == "locked") {
            // The trap: a locked keyring says that there is nothing.
            QVERIFY(wait(read).status != SecretStatus::Done);
            QVERIFY(wait(write).status != SecretStatus::Done);
        } else if (service == "mute") {
            QCOMPARE(wait(read).status, SecretStatus::Unavailable);
            // The one that hangs does not make the next ones wait for their own deadline.
            const SecretResult second = wait(read);
            QCOMPARE(second.status, SecretStatus::Unavailable);
            QVERIFY(second.detail.contains(QLatin1String("owes")));
        } else {
            QCOMPARE(service, QByteArray("none"));
            QCOMPARE(wait(read).status, SecretStatus::Unavailable);
            QCOMPARE(wait(write).status, SecretStatus::Unavailable);
        }
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "test_keychain.moc"
