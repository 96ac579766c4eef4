#pragma once

#include "hub/core/crypto.h"
#include "hub/core/result.h"
#include "hub/core/time.h"
#include "hub/devices/key_chain.h"
#include "hub/devices/key_files.h"
#include "hub/store/database.h"
#include "lintel/v1/admin.pb.h"
#include "lintel/v1/trust.pb.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace lintel::hub::devices {

/// The hub's keys as they are at one moment.
struct KeySet
{
    std::shared_ptr<const core::SigningKey> key;
    v1::HubKeys keys;                  ///< as displays are told
    std::vector<KeyRecord> history;    ///< every key the hub ever had, oldest first
    std::vector<std::string> stranded; ///< of these, those whose holders do not come to trust `key`
};
using KeySetPtr = std::shared_ptr<const KeySet>;

/// The hub's keys: secret halves in files, public ones and who vouched for them in the store.
/// Thread-safe; all but now() block and belong on a worker.
class Keyring
{
public:
    /// Draws what is missing, ends a change that was cut short, and notes a key that the
    /// store does not know. `data` is the hub's folder.
    [[nodiscard]] static Result<std::unique_ptr<Keyring>> open(const std::filesystem::path &data,
                                                               store::Database &database, const Clock &clock);
    Keyring(const Keyring &) = delete;
    Keyring &operator=(const Keyring &) = delete;

    [[nodiscard]] KeySetPtr now() const;

    /// What an admin should do about displays that do not come to trust the present key.
    /// Empty: nothing.
    [[nodiscard]] std::string advice() const;

    /// A new key, vouched for by the present one. An error after the change was stored says so:
    /// then the new key is in force all the same.
    [[nodiscard]] Result<v1::HubKeys> rotate();

    /// The given recovery key vouches for the present key.
    [[nodiscard]] Result<v1::HubKeys> recover(const v1::KeysRecover &request);

    /// Called on the thread that changed the keys, once they are in force.
    void on_change(std::function<void(const KeySetPtr &)> listener);

private:
    Keyring(KeyFiles files, store::Database &database, const Clock &clock)
        : m_files(std::move(files)), m_database(database), m_clock(clock)
    {}
    /// The store's history, once a change that was cut short is ended, one way or the other.
    [[nodiscard]] Result<std::vector<KeyRecord>> heal();
    /// Takes over a change that was stored though its answer was an error.
    [[nodiscard]] Result<void> finish_change();
    [[nodiscard]] Result<void> store(const KeyRecord &record);
    void become(std::shared_ptr<const core::SigningKey> key, std::vector<KeyRecord> history);

    KeyFiles m_files;
    store::Database &m_database;
    const Clock &m_clock;
    std::mutex m_changing; ///< one change at a time
    mutable std::mutex m_mutex;
    KeySetPtr m_now;
    std::vector<std::function<void(const KeySetPtr &)>> m_listeners;
};

} // namespace lintel::hub::devices
