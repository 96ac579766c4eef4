#pragma once

#include "platform/secret_store.h"
#include "platform/whole_file_store.h"

#include <QMap>
#include <QObject>

#include <cstdint>
#include <optional>

namespace lintel::platform {

/// The keychain where one answers, else the sealed file, and always the same one for
/// the same secret: the file "secret-homes" remembers which of them holds it.
///
/// - A name that was never written is Absent, and nobody is asked.
/// - What lives in the keychain is only ever read there. "Not found" by a keychain that
///   was given the secret means that it is locked or ill: Unavailable.
/// - A write goes to the keychain, is read back, and goes to the sealed file if either
///   fails. From then on that secret lives there.
class FallbackSecretStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    /// All must outlive the store.
    FallbackSecretStore(SecretStore &keychain, SecretStore &sealed, WholeFileStore &files);

    void read(const QString &name, std::chrono::milliseconds deadline, Done done) override;
    /// The deadline holds for each of the three steps, so for at most three times as long.
    void write(const QString &name, const QByteArray &secret, std::chrono::milliseconds deadline, Done done) override;
    void forget(const QString &name, std::chrono::milliseconds deadline, Done done) override;

private:
    enum class Home : std::uint8_t { Keychain, Sealed };
    using Homes = QMap<QString, Home>;

    [[nodiscard]] tl::expected<Homes, FileError> homes() const;
    [[nodiscard]] tl::expected<void, FileError> setHome(const QString &name, std::optional<Home> home);
    void writeSealed(const QString &name, const QByteArray &secret, std::chrono::milliseconds deadline, Done done);
    void answer(SecretResult result, Done done);

    SecretStore &m_keychain;
    SecretStore &m_sealed;
    WholeFileStore &m_files;
};

} // namespace lintel::platform
