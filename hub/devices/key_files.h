#pragma once

#include "hub/core/crypto.h"
#include "hub/core/result.h"

#include <filesystem>
#include <optional>
#include <string>

namespace lintel::hub::devices {

/// The secret halves of the hub's keys, 32-byte seeds in files of its data folder (0600):
/// hub-key, hub-key.next while it changes, recovery-key until it was exported.
class KeyFiles
{
public:
    explicit KeyFiles(std::filesystem::path data) : m_data(std::move(data)) {}

    /// Drawn where there is none.
    [[nodiscard]] Result<core::SigningKey> hub_key() const;
    /// The public half; drawn where there is none.
    [[nodiscard]] Result<std::string> recovery_key() const;
    /// Nothing while no change is under way.
    [[nodiscard]] Result<std::optional<core::SigningKey>> next() const;

    [[nodiscard]] Result<void> write_next(const std::string &seed) const;
    /// The next key is the key now.
    [[nodiscard]] Result<void> take_next() const;
    [[nodiscard]] Result<void> drop_next() const;
    /// Removes a recovery key that is another than the one in force.
    [[nodiscard]] Result<void> drop_recovery_key_unless(const std::string &in_force) const;

private:
    std::filesystem::path m_data;
};

} // namespace lintel::hub::devices
