#pragma once

#include "hub/core/time.h"

#include <chrono>
#include <cstdint>
#include <mutex>
#include <string>
#include <unordered_map>

/// Two machines with one display's key: a copied disk. A display draws a run id at each
/// start; another one while the first is still there means another machine, and a display
/// that merely started again must not be taken for one.
namespace lintel::hub::devices {

/// Whose stream is open with the key.
enum class Incumbent : std::uint8_t {
    None,
    Same,  ///< this run's; or one of the two did not say which run it is
    Other, ///< another run's
};

/// What the incumbent did since it was asked because of this newcomer.
enum class Probe : std::uint8_t {
    Unasked, ///< or asked so long ago that it tells nothing
    Waiting, ///< asked just now
    Answered,
    Silent, ///< it had its time
};

enum class CloneVerdict : std::uint8_t {
    Admit,
    Ask,      ///< ping the incumbent; the newcomer comes again
    Wait,     ///< the newcomer comes again
    Cloned,   ///< refuse: the other machine was first, and is there
    TakeOver, ///< admit: what is left of the incumbent is a dead connection
};

/// The table is in the source file.
[[nodiscard]] CloneVerdict judge(Incumbent incumbent, Probe probe);

/// Since when which displays are cloned. Thread-safe.
class Clones
{
public:
    explicit Clones(const Clock &clock) : m_clock(clock) {}

    /// Two machines answered just now. True when this is news.
    bool flag(const std::string &display_key);
    /// The epoch: one machine answers.
    [[nodiscard]] Instant since(const std::string &display_key) const;

private:
    struct Flag
    {
        Instant since;
        Instant last;
    };
    /// After this long without a second machine there is one again.
    static constexpr auto kForgetAfter = std::chrono::hours(1);

    const Clock &m_clock;
    mutable std::mutex m_mutex;
    std::unordered_map<std::string, Flag> m_flags;
};

} // namespace lintel::hub::devices
