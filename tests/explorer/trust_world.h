#pragma once

#include "explorer/channel.h"
#include "explorer/explore.h"
#include "explorer/tables.h"

#include "auth/trust_machine.h"
#include "hub/devices/clone_check.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

/// What a display believes of its hub, against all that a hub can know of a display, and all
/// that somebody in between can say.
namespace lintel::explorer {

/// What the hub's store says of this display's key and binding.
enum class Known : std::uint8_t { Binding, KeyOnly, Several, Nothing, Revoked };
/// How this display came to be unpaired.
enum class Forgotten : std::uint8_t { No, BySignature, ByAdminPin, LostOnDisk, Otherwise };
/// Since when, coarse as the machine has it.
enum class Since : std::uint8_t { Never, Now, Minutes };

struct TrustWorld
{
    std::uint8_t paired = 1;
    auth::Doubt doubt = auth::Doubt::None;
    std::uint8_t shown = 0;
    std::uint8_t rebinding = 0;
    std::uint8_t strange = 0;
    Since refused = Since::Never;
    std::uint8_t byHand = 0;  ///< a person asked for the code beside the room
    std::uint8_t asks = 0;    ///< questions of the driver under way
    std::uint8_t served = 0;  ///< a token that the hub takes
    std::uint8_t follows = 1; ///< has the hub's present key
    Known known = Known::Binding;
    std::uint8_t twin = 0; ///< another machine with this key is online, and answers
    Forgotten forgotten = Forgotten::No;
    Channel<1> toDisplay; ///< what the hub said may be heard long after, or twice

    friend bool operator==(const TrustWorld &, const TrustWorld &) = default;
};

class TrustModel
{
public:
    using World = TrustWorld;
    using Visit = std::function<void(const World &, std::string_view, Kind)>;

    TrustModel();
    [[nodiscard]] const Table &table() const { return m_table; }

    [[nodiscard]] static World begin();
    void happenings(const World &world, const Visit &visit) const;
    [[nodiscard]] static std::optional<std::string> fault(const World &world);
    [[nodiscard]] static bool arrived(const World &world);
    [[nodiscard]] static std::string describe(const World &world);

private:
    void feed(World &world, const auth::TrustEvent &event, std::size_t name, bool lookedJustNow = false) const;
    void witness(World world, std::uint8_t answer, bool honest, std::string_view what, Kind kind,
                 const Visit &visit) const;
    void atTheDisplay(const World &world, const Visit &visit) const;
    void sessionAsks(const World &world, const Visit &visit) const;
    void driverAsks(const World &world, const Visit &visit) const;
    void peopleAct(const World &world, const Visit &visit) const;
    void badLuck(const World &world, const Visit &visit) const;

    mutable Table m_table; ///< only notes what is seen
    auth::VerifiedRevocation m_revocation;
};

} // namespace lintel::explorer
