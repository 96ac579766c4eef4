#include "platform/fake/fake_secret_store.h"
#include "platform/fake/memory_file_store.h"
#include "platform/fallback_secret_store.h"
#include "platform/linux/sealed_secret_store.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace lintel::platform;
using Mood = FakeSecretStore::Mood;

namespace {

constexpr std::chrono::milliseconds deadline{50};
constexpr QLatin1StringView name{"identity"};

/// What a job came to; fails instead of hanging.
template <typename Start>
SecretResult wait(Start start)
{
    std::optional<SecretResult> result;
    start([&result](const SecretResult &answer) { result = answer; });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, 10'000))
        return {SecretStatus::Unavailable, {}, QStringLiteral("no callback came")};
    return *result;
}

SecretResult read(SecretStore &store)
{
    return wait([&](auto done) { store.read(name, deadline, done); });
}

SecretStatus write(SecretStore &store, const QByteArray &secret)
{
    return wait([&](auto done) { store.write(name, secret, deadline, done); }).status;
}

/// All three stores over files in memory.
struct World
{
    MemoryFileStore files;
    QTemporaryDir machine;
    SealKeys keys{files, machine.path(), machine.filePath(QStringLiteral("machine-id"))};
    SealedSecretStore sealed{files, keys};
    FakeSecretStore keychain;
    FallbackSecretStore store{keychain, sealed, files};

    void put(const char *file, const QByteArray &bytes) const
    {
        QFile target(machine.filePath(QLatin1StringView(file)));
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(bytes);
    }
};

/// Files of which one cannot be read until it is written again.
class SpoiltIndex final : public WholeFileStore
{
public:
    explicit SpoiltIndex(MemoryFileStore &files) : m_files(files) {}

    [[nodiscard]] tl::expected<FileContent, FileError> read(const QString &file) const override
    {
        if (trouble && file == QLatin1String("secret-homes"))
            return tl::unexpected(FileError{*trouble, file + QStringLiteral(" cannot be read")});
        return m_files.read(file);
    }
    [[nodiscard]] tl::expected<void, FileError> write(const QString &file, const QByteArray &bytes) override
    {
        if (file == QLatin1String("secret-homes"))
            trouble.reset();
        return m_files.write(file, bytes);
    }
    [[nodiscard]] tl::expected<void, FileError> forget(const QString &file) override { return m_files.forget(file); }
    [[nodiscard]] tl::expected<void, FileError> keepAside(const QString &file) override
    {
        return m_files.keepAside(file);
    }
    [[nodiscard]] tl::expected<void, FileError> forgetAside(const QString &file) override
    {
        return m_files.forgetAside(file);
    }

    std::optional<FileTrouble> trouble;

private:
    MemoryFileStore &m_files;
};

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasNeverWrittenIsAbsentAndNobodyIsAsked()
    {
        World world;
        world.keychain.setMood(Mood::Mute);
        QCOMPARE(read(world.store).status, SecretStatus::Absent);
        QCOMPARE(world.keychain.jobs(), 0);
    }

    void aKeychainThatIsWellHoldsIt()
    {
        World world;
        QCOMPARE(write(world.store, "seed"), SecretStatus::Done);
        // At once in the sealed file, a moment later in the keychain alone.
        QCOMPARE(read(world.store).secret, QByteArray("seed"));
        QTRY_VERIFY(!world.files.names().contains(QStringLiteral("secret-identity")));
        QCOMPARE(world.keychain.peek(name), QByteArray("seed"));
        QCOMPARE(read(world.store).secret, QByteArray("seed"));
    }

    /// I1: killed right after pairing, with a keychain that never answers.
    void I1_aWriteLastsBeforeTheKeychainAnswers()
    {
        World world;
        world.keychain.setMood(Mood::Mute);
        QCOMPARE(write(world.store, "seed"), SecretStatus::Done);
        FakeSecretStore mute;
        mute.setMood(Mood::Mute);
        FallbackSecretStore afterRestart(mute, world.sealed, world.files);
        QCOMPARE(read(afterRestart).secret, QByteArray("seed"));
        QCOMPARE(mute.jobs(), 0);
    }

    void theLastOfTwoQuickWritesWins()
    {
        World world;
        world.store.write(name, "old", deadline, [](const SecretResult &) {});
        QCOMPARE(write(world.store, "new"), SecretStatus::Done);
        QTRY_VERIFY(!world.files.names().contains(QStringLiteral("secret-identity")));
        QCOMPARE(read(world.store).secret, QByteArray("new"));
    }

    void withoutAKeychainTheSealedFileHoldsIt_data()
    {
        QTest::addColumn<Mood>("mood");
        QTest::newRow("locked") << Mood::Locked;
        QTest::newRow("never answers") << Mood::Mute;
        QTest::newRow("none") << Mood::Broken;
    }
    void withoutAKeychainTheSealedFileHoldsIt()
    {
        QFETCH(Mood, mood);
        World world;
        world.keychain.setMood(mood);
        QCOMPARE(write(world.store, "seed"), SecretStatus::Done);
        QTest::qWait(4 * deadline.count()); // until the move has failed
        QCOMPARE(read(world.store).secret, QByteArray("seed"));
        // It stays there when the keychain comes back.
        world.keychain.setMood(Mood::Well);
        QCOMPARE(read(world.store).secret, QByteArray("seed"));
        QCOMPARE(write(world.store, "seed 2"), SecretStatus::Done);
        QVERIFY(world.keychain.peek(name).isEmpty() || mood == Mood::Mute);
        QCOMPARE(read(world.store).secret, QByteArray("seed 2"));
    }

    /// I1: "not found" by a locked keychain is not "never paired".
    void I1_aLockedKeychainIsUnavailableNotAbsent_data() { withoutAKeychainTheSealedFileHoldsIt_data(); }
    void I1_aLockedKeychainIsUnavailableNotAbsent()
    {
        QFETCH(Mood, mood);
        World world;
        QCOMPARE(write(world.store, "seed"), SecretStatus::Done);
        QTRY_VERIFY(!world.files.names().contains(QStringLiteral("secret-identity")));
        world.keychain.setMood(mood);
        const SecretResult result = read(world.store);
        QCOMPARE(result.status, SecretStatus::Unavailable);
        QVERIFY(!result.detail.isEmpty());
        world.keychain.setMood(Mood::Well);
        QCOMPARE(read(world.store).secret, QByteArray("seed"));
    }

    void forgettingIsLasting()
    {
        World world;
        QCOMPARE(write(world.store, "seed"), SecretStatus::Done);
        const auto forget = [&](auto done) { world.store.forget(name, deadline, done); };
        QCOMPARE(wait(forget).status, SecretStatus::Done);
        QCOMPARE(read(world.store).status, SecretStatus::Absent);
        QCOMPARE(wait(forget).status, SecretStatus::Done);
    }

    /// I1: where a secret is kept was lost or cannot be read; the secret is intact.
    void I1_anIndexThatCannotBeReadOrphansNothing_data()
    {
        QTest::addColumn<FileTrouble>("trouble");
        QTest::addColumn<bool>("inKeychain");
        for (const bool inKeychain : {true, false}) {
            const QByteArray where = inKeychain ? ", in the keychain" : ", sealed";
            QTest::newRow("damaged" + where) << FileTrouble::Corrupt << inKeychain;
            QTest::newRow("of a newer version" + where) << FileTrouble::Foreign << inKeychain;
            QTest::newRow("denied" + where) << FileTrouble::Denied << inKeychain;
            QTest::newRow("a broken disk" + where) << FileTrouble::Unavailable << inKeychain;
        }
    }
    void I1_anIndexThatCannotBeReadOrphansNothing()
    {
        QFETCH(FileTrouble, trouble);
        QFETCH(bool, inKeychain);
        World world;
        world.keychain.setMood(inKeychain ? Mood::Well : Mood::Locked);
        QCOMPARE(write(world.store, "seed"), SecretStatus::Done);
        if (inKeychain)
            QTRY_VERIFY(!world.files.names().contains(QStringLiteral("secret-identity")));
        else
            QTest::qWait(4 * deadline.count());
        SpoiltIndex files(world.files);
        FallbackSecretStore store(world.keychain, world.sealed, files);
        const auto writeToken = [&](auto done) { store.write(QStringLiteral("token"), "t", deadline, done); };

        files.trouble = trouble;
        // The token is written before anybody asks for the identity.
        const bool mayPass = trouble == FileTrouble::Denied || trouble == FileTrouble::Unavailable;
        QCOMPARE(wait(writeToken).status, mayPass ? SecretStatus::Unavailable : SecretStatus::Done);
        QCOMPARE(files.trouble.has_value(), mayPass);
        if (inKeychain) {
            // Not found by a keychain that may be locked is no proof.
            world.keychain.setMood(Mood::Locked);
            QCOMPARE(read(store).status, SecretStatus::Unavailable);
            world.keychain.setMood(Mood::Well);
        }
        QCOMPARE(read(store).secret, QByteArray("seed"));
        files.trouble.reset();
        QCOMPARE(read(store).secret, QByteArray("seed"));
        QCOMPARE(wait([&](auto done) { store.read(QStringLiteral("token"), deadline, done); }).secret, QByteArray("t"));
    }

    /// What an earlier version has written after such a loss.
    void aNameThatTheIndexLacksIsLookedFor()
    {
        World world;
        world.keychain.put(name, "seed");
        QVERIFY(world.files.write(QStringLiteral("secret-homes"), "token sealed\n"));
        QCOMPARE(read(world.store).secret, QByteArray("seed"));
        // From now on it is known to be there.
        world.keychain.setMood(Mood::Locked);
        QCOMPARE(read(world.store).status, SecretStatus::Unavailable);
        QCOMPARE(wait([&](auto done) { world.store.read(QStringLiteral("other"), deadline, done); }).status,
                 SecretStatus::Absent);
    }

    void whatANameWasLostOfIsForgottenInBoth()
    {
        World world;
        QCOMPARE(write(world.store, "seed"), SecretStatus::Done);
        QTRY_VERIFY(!world.files.names().contains(QStringLiteral("secret-identity")));
        SpoiltIndex files(world.files);
        FallbackSecretStore store(world.keychain, world.sealed, files);
        files.trouble = FileTrouble::Corrupt;
        QCOMPARE(wait([&](auto done) { store.forget(name, deadline, done); }).status, SecretStatus::Done);
        QVERIFY(world.keychain.peek(name).isEmpty());
    }

    void sealedFilesAreNotReadableWithoutTheirKey()
    {
        World world;
        QCOMPARE(write(world.sealed, "the seed of the key"), SecretStatus::Done);
        const QByteArray file = world.files.read(QStringLiteral("secret-identity"))->bytes;
        QVERIFY(!file.contains("seed"));
        for (qsizetype at = 0; at < file.size(); ++at) {
            QByteArray damaged = file;
            damaged[at] = static_cast<char>(damaged[at] ^ 1);
            QVERIFY(world.files.write(QStringLiteral("secret-identity"), damaged));
            QVERIFY(read(world.sealed).status != SecretStatus::Done);
        }
        // Another name is another secret, even with the same key.
        QVERIFY(world.files.write(QStringLiteral("secret-token"), file));
        const auto token = wait([&](auto done) { world.sealed.read(QStringLiteral("token"), deadline, done); });
        QCOMPARE(token.status, SecretStatus::Denied);
    }

    void aFolderCopiedToAnotherMachineDoesNotOpen()
    {
        World world;
        world.put("machine-id", "0123456789abcdef\n");
        QCOMPARE(write(world.sealed, "seed"), SecretStatus::Done);
        QCOMPARE(read(world.sealed).secret, QByteArray("seed"));
        world.put("machine-id", "fedcba9876543210\n");
        QCOMPARE(read(world.sealed).status, SecretStatus::Denied);
    }

    void aSystemdCredentialSealsWhereThereIsOne()
    {
        World world;
        world.put("lintel-seal", QByteArray(32, 'k'));
        QCOMPARE(write(world.sealed, "seed"), SecretStatus::Done);
        QVERIFY(!world.files.names().contains(QStringLiteral("seal-key")));
        QCOMPARE(read(world.sealed).secret, QByteArray("seed"));
        // Without the credential the secret is out of reach, not gone.
        QVERIFY(QFile::remove(world.machine.filePath(QStringLiteral("lintel-seal"))));
        QCOMPARE(read(world.sealed).status, SecretStatus::Unavailable);
    }

    void aDiskThatFailsIsNamed()
    {
        World world;
        world.keychain.setMood(Mood::Broken);
        world.files.failWith(FileTrouble::Unavailable);
        QCOMPARE(write(world.store, "seed"), SecretStatus::Unavailable);
        QCOMPARE(read(world.store).status, SecretStatus::Unavailable);
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "test_secrets.moc"
