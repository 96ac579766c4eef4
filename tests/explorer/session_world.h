#pragma once

#include "explorer/channel.h"
#include "explorer/explore.h"
#include "explorer/tables.h"

#include "device/session_machine.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

/// A paired display that wants to be live: tokens, the stream, the plain request instead of it.
namespace lintel::explorer {

enum class Token : std::uint8_t { None, Good, Stale };
/// What the session waits for an answer to.
enum class Asked : std::uint8_t { Nothing, Token, TokenAtHand, Stream, Snapshot };
/// The stream, as the hub has it.
enum class StreamEnd : std::uint8_t { None, Open, Dead };

struct SessionWorld
{
    device::SessionPhase phase = device::SessionPhase::Idle;
    std::uint8_t renewed = 0;
    std::uint8_t spent = 0;
    std::uint8_t streamless = 0;
    std::uint8_t pinged = 0; ///< silent long enough that this side has asked
    Token token = Token::None;
    Asked asked = Asked::Nothing;
    std::uint8_t fetching = 0; ///< a token is under way
    StreamEnd stream = StreamEnd::None;
    Channel<2> toHub;
    Channel<2> toDisplay;

    friend bool operator==(const SessionWorld &, const SessionWorld &) = default;
};

class SessionModel
{
public:
    using World = SessionWorld;
    using Visit = std::function<void(const World &, std::string_view, Kind)>;

    SessionModel();
    [[nodiscard]] const Table &table() const { return m_table; }

    [[nodiscard]] static World begin();
    void happenings(const World &world, const Visit &visit) const;
    [[nodiscard]] static std::optional<std::string> fault(const World &world);
    [[nodiscard]] static bool arrived(const World &world);
    [[nodiscard]] std::string describe(const World &world) const;

private:
    void feed(World &world, const device::SessionEvent &event, std::chrono::milliseconds silence = {}) const;
    void fed(World world, const device::SessionEvent &event, std::string_view what, Kind kind,
             const Visit &visit) const;
    void atTheDisplay(const World &world, const Visit &visit) const;
    void serve(World world, std::uint8_t request, Kind kind, const Visit &visit) const;
    void hear(World world, std::uint8_t answer, Kind kind, const Visit &visit) const;
    void lie(const World &world, const Visit &visit) const;
    void atTheHub(const World &world, const Visit &visit) const;

    mutable Table m_table; ///< only notes what is seen
};

} // namespace lintel::explorer
