#pragma once

#include "platform/secret_store.h"
#include "platform/whole_file_store.h"

#include <QHash>
#include <QMap>
#include <QObject>

#include <cstdint>
#include <optional>

namespace lintel::platform {

/// The keychain where one answers, else the sealed file; the file "secret-homes"
/// remembers which of them holds which secret.
///
/// - Where nothing was written, or all was forgotten, a name is Absent, and nobody is asked.
/// - Where the file cannot be read, or does not know the name, the sealed file is asked and then
///   the keychain. Absent is a name that neither has; no proof, so Unavailable, where names were
///   lost with the file.
/// - What lives in the keychain is only ever read there. "Not found" by a keychain that
///   was given the secret means that it is locked or ill: Unavailable.
/// - A write goes to the sealed file first, so that it lasts at once however long a
///   keychain takes to answer. Then it moves: to the keychain, read back, and only then
///   out of the sealed file. Where that fails, the secret stays in the sealed file for good.
class FallbackSecretStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    /// All must outlive the store.
    FallbackSecretStore(SecretStore &keychain, SecretStore &sealed, WholeFileStore &files);

    void read(const QString &name, std::chrono::milliseconds deadline, Done done) override;
    void write(const QString &name, const QByteArray &secret, std::chrono::milliseconds deadline, Done done) override;
    void forget(const QString &name, std::chrono::milliseconds deadline, Done done) override;

private:
    enum class Home : std::uint8_t { Keychain, Sealed };
    using Homes = QMap<QString, Home>;

    /// A file that is spoiled holds the name `unlisted`; an error is one that may pass.
    [[nodiscard]] tl::expected<Homes, FileError> homes() const;
    [[nodiscard]] tl::expected<void, FileError> setHome(const QString &name, std::optional<Home> home);
    /// Asks both. `nowhere` is the answer when neither has it.
    void search(const QString &name, std::chrono::milliseconds deadline, const SecretResult &nowhere, Done done);
    void moveToKeychain(const QString &name, const QByteArray &secret, std::chrono::milliseconds deadline);
    /// Where the move of `name` may have been overtaken by a later write.
    [[nodiscard]] bool isLatest(const QString &name, quint64 move) const { return m_moves.value(name) == move; }
    void answer(SecretResult result, Done done);

    SecretStore &m_keychain;
    SecretStore &m_sealed;
    WholeFileStore &m_files;
    QHash<QString, quint64> m_moves; ///< under way: which move is the latest of its secret
    quint64 m_lastMove = 0;
};

} // namespace lintel::platform
