#pragma once

#include "explorer/explore.h"
#include "explorer/tables.h"

#include "device/idle.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

/// A glass that rests: what the room's hours ask for, people who touch it, and time.
namespace lintel::explorer {

/// What the hours, the meetings and the settings want of the glass.
enum class IdleWish : std::uint8_t {
    Shine, ///< office hours, a meeting ahead, an emergency
    Glow,  ///< rest, but never go off
    Sleep, ///< rest, and go off
};

struct IdleWorld
{
    device::IdlePhase phase = device::IdlePhase::Awake;
    IdleWish wish = IdleWish::Shine;
    IdleWish told = IdleWish::Shine; ///< as the machine has it
    std::uint8_t recent = 1;         ///< somebody touched it a moment ago

    friend bool operator==(const IdleWorld &, const IdleWorld &) = default;
};

class IdleModel
{
public:
    using World = IdleWorld;
    using Visit = std::function<void(const World &, std::string_view, Kind)>;

    IdleModel();
    [[nodiscard]] const Table &table() const { return m_table; }

    [[nodiscard]] static World begin() { return {}; }
    void happenings(const World &world, const Visit &visit) const;
    [[nodiscard]] static std::optional<std::string> fault(const World &world);
    [[nodiscard]] static bool arrived(const World &world);
    [[nodiscard]] std::string describe(const World &world) const;

private:
    void feed(World &world, device::IdleEventKind kind) const;

    mutable Table m_table; ///< only notes what is seen
};

} // namespace lintel::explorer
