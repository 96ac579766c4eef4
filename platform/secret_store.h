#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <cstdint>
#include <functional>

namespace lintel::platform {

enum class SecretStatus : std::uint8_t {
    Done,        ///< read: here it is. write, forget: done and lasting
    Absent,      ///< proved: nothing was ever kept under this name
    NotFound,    ///< the store says it has no such entry. A locked keychain says the
                 ///< same, so this is no proof of anything
    Unavailable, ///< no answer within the deadline, or no store to ask
    Denied,      ///< the store answered and refused
};

struct SecretResult
{
    SecretStatus status = SecretStatus::Unavailable;
    QByteArray secret; ///< read only
    QString detail;    ///< one English sentence for support; never holds the secret
};

/// A place for keys and tokens. Nothing here ever blocks: each job ends through its
/// callback, exactly once, from the event loop, no later than its absolute deadline.
/// A callback is dropped only when the store itself is destroyed.
class SecretStore
{
public:
    using Done = std::function<void(SecretResult)>;

    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;

    /// Names are lower-case letters, digits and '-'.
    virtual void read(const QString &name, std::chrono::milliseconds deadline, Done done) = 0;
    virtual void write(const QString &name, const QByteArray &secret, std::chrono::milliseconds deadline,
                       Done done) = 0;
    /// What is not there is a success.
    virtual void forget(const QString &name, std::chrono::milliseconds deadline, Done done) = 0;
};

} // namespace lintel::platform
