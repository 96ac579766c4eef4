#pragma once

#include "explorer/channel.h"
#include "explorer/explore.h"
#include "explorer/tables.h"

#include "device/booking_machine.h"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

/// Two taps, the second on the booking of the first, on their way to a hub that decides each
/// key once.
namespace lintel::explorer {

/// What the hub holds under a key.
enum class HubBooking : std::uint8_t { Unknown, Accepted, Confirmed, Refused };

struct Tap
{
    device::BookingPhase phase = device::BookingPhase::Due;
    device::BookingPhase onDisk = device::BookingPhase::Due; ///< as the last finished write has it
    HubBooking hub = HubBooking::Unknown;
    std::uint8_t decided = 0; ///< how often the hub made a booking of it; restoring starts anew

    friend bool operator==(const Tap &, const Tap &) = default;
};

struct BookingWorld
{
    std::array<Tap, 2> taps;
    Channel<2> toHub;
    Channel<2> toDisplay;
    std::uint8_t restored = 0; ///< the hub once came back from a backup

    friend bool operator==(const BookingWorld &, const BookingWorld &) = default;
};

class BookingModel
{
public:
    using World = BookingWorld;
    using Visit = std::function<void(const World &, std::string_view, Kind)>;

    BookingModel();
    [[nodiscard]] const Table &table() const { return m_table; }

    [[nodiscard]] static World begin();
    void happenings(const World &world, const Visit &visit) const;
    [[nodiscard]] static std::optional<std::string> fault(const World &world);
    [[nodiscard]] static bool arrived(const World &world);
    [[nodiscard]] std::string describe(const World &world) const;

private:
    void feed(World &world, std::size_t tap, const device::BookingEvent &event) const;
    void settleDependant(World &world) const;
    void serve(const World &world, std::size_t tap, Kind kind, const Visit &visit) const;
    void hear(World world, std::uint8_t answer, Kind kind, const Visit &visit) const;
    void atTheHub(const World &world, const Visit &visit) const;
    void crash(const World &world, const Visit &visit) const;

    mutable Table m_table; ///< only notes what is seen
};

} // namespace lintel::explorer
