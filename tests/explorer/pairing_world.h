#pragma once

#include "explorer/channel.h"
#include "explorer/explore.h"
#include "explorer/tables.h"

#include "auth/pairing_machine.h"
#include "hub/devices/pairing_machine.h"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

/// A display that wants to be paired, the hub's pairing sessions, an admin, and the line.
namespace lintel::explorer {

/// One pairing session at the hub; State Gone: this place is empty.
struct HubSession
{
    hub::devices::PairingState state = hub::devices::PairingState::Gone;
    std::uint8_t failures = 0;
    std::uint8_t polledJustNow = 0;

    friend bool operator==(const HubSession &, const HubSession &) = default;
};

enum class Expiry : std::uint8_t { None, Ahead, Passed };
enum class Bound : std::uint8_t { No, InMemory, OnDisk };

struct PairingWorld
{
    auth::PairingPhase phase = auth::PairingPhase::Idle;
    Expiry expiry = Expiry::None;
    std::uint8_t words = 0; ///< the glass says why there is no code
    std::uint8_t collisions = 0;
    std::uint8_t asked = 0;   ///< the driver waits for an answer to this request; 0 none
    std::uint8_t session = 0; ///< the driver's: 1, 2 a place at the hub; 3 one that no hub knows; 0 none
    Bound bound = Bound::No;
    std::array<HubSession, 2> hub;
    Channel<2> toHub;
    Channel<1> toDisplay; ///< the driver takes one answer to each question

    friend bool operator==(const PairingWorld &, const PairingWorld &) = default;
};

class PairingModel
{
public:
    using World = PairingWorld;
    using Visit = std::function<void(const World &, std::string_view, Kind)>;

    PairingModel();
    [[nodiscard]] const Table &displayTable() const { return m_display; }
    [[nodiscard]] const Table &hubTable() const { return m_hub; }

    [[nodiscard]] static World begin();
    void happenings(const World &world, const Visit &visit) const;
    [[nodiscard]] static std::optional<std::string> fault(const World &world);
    [[nodiscard]] static bool arrived(const World &world);
    [[nodiscard]] std::string describe(const World &world) const;

private:
    void feed(World &world, const auth::PairingEvent &event) const;
    [[nodiscard]] hub::devices::PairingAnswer ask(World &world, std::size_t place, hub::devices::PairingEvent event,
                                                  bool late = false) const;
    void serve(World world, std::uint8_t request, Kind kind, std::string_view what, const Visit &visit) const;
    void hear(World world, std::uint8_t reply, Kind kind, std::string_view what, const Visit &visit) const;
    void lie(const World &world, const Visit &visit) const;
    void atTheDisplay(const World &world, const Visit &visit) const;
    void onTheLine(const World &world, const Visit &visit) const;
    void atTheHub(const World &world, const Visit &visit) const;

    mutable Table m_display; ///< only notes what is seen
    mutable Table m_hub;
};

} // namespace lintel::explorer
