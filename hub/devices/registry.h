#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"
#include "hub/store/database.h"
#include "lintel/v1/admin.pb.h"

#include <cstddef>
#include <functional>
#include <mutex>
#include <string>
#include <unordered_map>

namespace lintel::hub::devices {

/// The displays that are bound here. Thread-safe.
class Registry
{
public:
    Registry(store::Database &database, const Clock &clock);

    /// Heard from it now. Kept in memory until the next flush(). Empty: as it was.
    void seen(const std::string &binding_id, const std::string &address, const std::string &version);

    /// Writes what was seen since the last time, in one transaction. Blocks.
    [[nodiscard]] Result<void> flush();

    /// The room that this display is bound to. NotFound when it is bound to none any more. Blocks.
    [[nodiscard]] Result<std::string> room_of(const std::string &binding_id);

    /// Blocks. `online` says whether a binding's stream is open, `cloned_since` since when two
    /// machines answer with a display's key.
    [[nodiscard]] Result<v1::DisplayList>
    list(const std::function<bool(const std::string &binding_id)> &online,
         const std::function<Instant(const std::string &display_key)> &cloned_since);

private:
    struct Sighting
    {
        Instant at;
        std::string address;
        std::string version;
    };

    store::Database &m_database;
    const Clock &m_clock;
    std::mutex m_mutex;
    std::unordered_map<std::string, Sighting> m_seen;
};

} // namespace lintel::hub::devices
