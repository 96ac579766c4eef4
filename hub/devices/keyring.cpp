#include "hub/devices/keyring.h"

#include "hub/core/encoding.h"
#include "hub/devices/key_records.h"

#include <fmt/format.h>

#include <algorithm>

namespace lintel::hub::devices {
namespace {

bool knows(const std::vector<KeyRecord> &history, const std::string &key)
{
    return std::any_of(history.begin(), history.end(), [&](const KeyRecord &record) { return record.key == key; });
}

/// Enough of a key to tell it from others; as the command line lists keys.
std::string short_name(const std::string &key)
{
    return core::to_base64url(key).substr(0, 8);
}

} // namespace

Result<std::vector<KeyRecord>> Keyring::heal()
{
    auto history = m_database.read([](soci::session &sql) -> Result<std::vector<KeyRecord>> { return load_keys(sql); });
    if (!history)
        return history;
    const auto next = m_files.next();
    if (!next)
        return tl::unexpected<Error>(next.error());
    if (*next) {
        // The link is what counts: it is stored after the file is whole, and displays may
        // have seen it.
        const bool stored = knows(*history, (*next)->public_key());
        if (auto ended = stored ? m_files.take_next() : m_files.drop_next(); !ended)
            return tl::unexpected<Error>(ended.error());
    }
    return history;
}

Result<std::unique_ptr<Keyring>> Keyring::open(const std::filesystem::path &data, store::Database &database,
                                               const Clock &clock)
{
    std::unique_ptr<Keyring> ring(new Keyring(KeyFiles(data), database, clock));
    auto history = ring->heal();
    if (!history)
        return tl::unexpected<Error>(history.error());
    auto key = ring->m_files.hub_key();
    if (!key)
        return tl::unexpected<Error>(key.error());
    if (!knows(*history, key->public_key())) {
        // Its private half is drawn once: later the store knows the public one, and the
        // private one may lie in a safe.
        auto recovery =
            history->empty() ? ring->m_files.recovery_key() : Result<std::string>(history->back().recovery_key);
        if (!recovery)
            return tl::unexpected<Error>(recovery.error());
        const KeyRecord first{key->public_key(), *recovery, {}, {}, clock.now()};
        if (auto stored = ring->store(first); !stored)
            return tl::unexpected<Error>(stored.error());
        history->push_back(first);
    }
    ring->become(std::make_shared<const core::SigningKey>(std::move(*key)), std::move(*history));
    return ring;
}

KeySetPtr Keyring::now() const
{
    const std::lock_guard lock(m_mutex);
    return m_now;
}

std::string Keyring::advice() const
{
    const KeySetPtr set = now();
    if (set->stranded.empty())
        return {};
    std::string names;
    for (const std::string &key : set->stranded)
        names += (names.empty() ? "" : ", ") + short_name(key);
    return fmt::format("nobody vouched for the hub's key {}: displays that know {} do not trust it. Put back the file "
                       "hub-key that was lost, or run: lintel-hub keys recover --recovery-key FILE",
                       short_name(set->keys.key()), names);
}

Result<v1::HubKeys> Keyring::rotate()
{
    const std::lock_guard changing(m_changing);
    if (auto healed = finish_change(); !healed)
        return tl::unexpected<Error>(healed.error());
    const KeySetPtr before = now();
    const std::string seed = core::random_bytes(core::kEd25519KeySize);
    auto next = core::SigningKey::from_seed(seed);
    if (!next)
        return tl::unexpected<Error>(next.error());
    const KeyRecord link = signed_record(*before->key, next->public_key(), before->keys.recovery_key(), m_clock.now());
    // Whatever is cut short between these steps, heal() finds out which key counts.
    if (auto written = m_files.write_next(seed); !written)
        return tl::unexpected<Error>(written.error());
    if (auto stored = store(link); !stored)
        return tl::unexpected<Error>(stored.error());
    const auto taken = m_files.take_next();
    std::vector<KeyRecord> history = before->history;
    history.push_back(link);
    become(std::make_shared<const core::SigningKey>(std::move(*next)), std::move(history));
    if (!taken)
        return tl::unexpected<Error>(Error(taken.error())
                                         .with_context("the new key is in force; its file takes its place at the next "
                                                       "start, for now"));
    return now()->keys;
}

Result<void> Keyring::finish_change()
{
    auto history = heal();
    if (!history)
        return tl::unexpected<Error>(history.error());
    if (history->size() == now()->history.size())
        return {};
    auto key = m_files.hub_key();
    if (!key)
        return tl::unexpected<Error>(key.error());
    become(std::make_shared<const core::SigningKey>(std::move(*key)), std::move(*history));
    return {};
}

Result<v1::HubKeys> Keyring::recover(const v1::KeysRecover &request)
{
    if (request.recovery_seed().size() != core::kEd25519KeySize)
        return fail(Errc::InvalidRequest, "a recovery key is 32 bytes", "recovery_seed");
    if (!request.next_recovery_key().empty() && request.next_recovery_key().size() != core::kEd25519KeySize)
        return fail(Errc::InvalidRequest, "a public key is 32 bytes", "next_recovery_key");
    const auto signer = core::SigningKey::from_seed(request.recovery_seed());
    if (!signer)
        return tl::unexpected<Error>(signer.error());
    const std::lock_guard changing(m_changing);
    if (auto healed = finish_change(); !healed)
        return tl::unexpected<Error>(healed.error());
    const KeySetPtr before = now();
    // Displays that know the one in force believe no other who hands it over.
    if (!request.next_recovery_key().empty() && signer->public_key() != before->keys.recovery_key())
        return fail(Errc::Conflict,
                    "only the recovery key in force hands over to a next one, and this is another: recover without a "
                    "next key",
                    "next_recovery_key");
    const std::string recovery =
        request.next_recovery_key().empty() ? before->keys.recovery_key() : request.next_recovery_key();
    const KeyRecord link = signed_record(*signer, before->keys.key(), recovery, m_clock.now());
    if (auto stored = store(link); !stored)
        return tl::unexpected<Error>(stored.error());
    std::vector<KeyRecord> history = before->history;
    history.push_back(link);
    become(before->key, std::move(history));
    if (auto dropped = m_files.drop_recovery_key_unless(recovery); !dropped)
        return tl::unexpected<Error>(dropped.error());
    return now()->keys;
}

void Keyring::on_change(std::function<void(const KeySetPtr &)> listener)
{
    const std::lock_guard lock(m_mutex);
    m_listeners.push_back(std::move(listener));
}

Result<void> Keyring::store(const KeyRecord &record)
{
    return m_database.write([&](soci::session &sql) -> Result<void> {
        insert_key(sql, record);
        return {};
    });
}

void Keyring::become(std::shared_ptr<const core::SigningKey> key, std::vector<KeyRecord> history)
{
    auto set = std::make_shared<KeySet>();
    set->keys = keys_message(history, key->public_key());
    set->stranded = stranded(history, set->keys);
    set->history = std::move(history);
    set->key = std::move(key);
    std::vector<std::function<void(const KeySetPtr &)>> listeners;
    {
        const std::lock_guard lock(m_mutex);
        m_now = set;
        listeners = m_listeners;
    }
    for (const auto &listener : listeners)
        listener(set);
}

} // namespace lintel::hub::devices
