#include "hub/devices/key_files.h"

#include "hub/core/private_file.h"

namespace lintel::hub::devices {
namespace {

constexpr const char *kHubKey = "hub-key";
constexpr const char *kNext = "hub-key.next";
constexpr const char *kRecoveryKey = "recovery-key";

std::string drawn()
{
    return core::random_bytes(core::kEd25519KeySize);
}

Result<core::SigningKey> key_from(const Result<std::string> &seed, const std::filesystem::path &path)
{
    if (!seed)
        return tl::unexpected<Error>(seed.error());
    auto key = core::SigningKey::from_seed(*seed);
    if (!key)
        return tl::unexpected<Error>(std::move(key.error()).with_context("reading " + path.string()));
    return key;
}

} // namespace

Result<core::SigningKey> KeyFiles::hub_key() const
{
    return key_from(core::read_or_create_secret(m_data / kHubKey, drawn), m_data / kHubKey);
}

Result<std::string> KeyFiles::recovery_key() const
{
    const auto key = key_from(core::read_or_create_secret(m_data / kRecoveryKey, drawn), m_data / kRecoveryKey);
    if (!key)
        return tl::unexpected<Error>(key.error());
    return key->public_key();
}

Result<std::optional<core::SigningKey>> KeyFiles::next() const
{
    const auto seed = core::read_file(m_data / kNext);
    if (!seed && seed.error().code == Errc::NotFound)
        return std::optional<core::SigningKey>();
    auto key = key_from(seed, m_data / kNext);
    if (!key)
        return tl::unexpected<Error>(key.error());
    return std::optional<core::SigningKey>(std::move(*key));
}

Result<void> KeyFiles::write_next(const std::string &seed) const
{
    return core::write_whole(m_data / kNext, seed);
}

Result<void> KeyFiles::take_next() const
{
    return core::rename_synced(m_data / kNext, m_data / kHubKey);
}

Result<void> KeyFiles::drop_next() const
{
    return core::remove_synced(m_data / kNext);
}

Result<void> KeyFiles::drop_recovery_key_unless(const std::string &in_force) const
{
    const std::filesystem::path path = m_data / kRecoveryKey;
    const auto seed = core::read_file(path);
    if (!seed)
        return {};
    const auto key = core::SigningKey::from_seed(*seed);
    return key && key->public_key() == in_force ? Result<void>() : core::remove_synced(path);
}

} // namespace lintel::hub::devices
