#pragma once

#include <chrono>
#include <cstdint>

namespace lintel::hub {

/// A point in UTC, as the wire and the database have it: Unix milliseconds.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

[[nodiscard]] constexpr std::int64_t to_ms(Instant t)
{
    return t.time_since_epoch().count();
}
[[nodiscard]] constexpr Instant from_ms(std::int64_t ms)
{
    return Instant{std::chrono::milliseconds{ms}};
}

/// Where the hub gets the time from; tests hold their own.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override
    {
        return std::chrono::time_point_cast<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

} // namespace lintel::hub
