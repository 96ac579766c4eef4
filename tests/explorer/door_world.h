#pragma once

#include "explorer/explore.h"
#include "explorer/tables.h"

#include "device/admin_door_machine.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

/// The way in with the admin PIN: somebody with it, somebody who guesses, a disk that may
/// fail, and a plug that may be pulled at any time.
namespace lintel::explorer {

enum class TypedPin : std::uint8_t { None, Right, Wrong };

struct DoorWorld
{
    device::DoorPhase phase = device::DoorPhase::NoWay;
    std::uint8_t failures = 0; ///< the most stands for all above it
    std::uint8_t pausing = 0;
    std::uint8_t kept = 1;
    std::uint8_t wrong = 0;
    TypedPin typed = TypedPin::None;
    std::uint8_t onDisk = 0; ///< failures
    std::uint8_t pauseOnDisk = 0;
    std::uint8_t writing = 0; ///< these are on their way there
    std::uint8_t next = 0;
    std::uint8_t pauseNext = 0;
    std::uint8_t free = 0; ///< wrong ones compared since the last pause or the last right one

    friend bool operator==(const DoorWorld &, const DoorWorld &) = default;
};

class DoorModel
{
public:
    using World = DoorWorld;
    using Visit = std::function<void(const World &, std::string_view, Kind)>;

    DoorModel();
    [[nodiscard]] const Table &table() const { return m_table; }

    [[nodiscard]] static World begin() { return {}; }
    void happenings(const World &world, const Visit &visit) const;
    [[nodiscard]] static std::optional<std::string> fault(const World &world);
    [[nodiscard]] static bool arrived(const World &world);
    [[nodiscard]] std::string describe(const World &world) const;

private:
    void feed(World &world, const device::DoorEvent &event) const;
    void fed(World world, const device::DoorEvent &event, std::string_view what, Kind kind, const Visit &visit) const;
    void atTheGlass(const World &world, const Visit &visit) const;
    void compared(const World &world, const Visit &visit) const;
    void atTheDisk(const World &world, const Visit &visit) const;
    void crash(const World &world, const Visit &visit) const;

    mutable Table m_table; ///< only notes what is seen
};

} // namespace lintel::explorer
