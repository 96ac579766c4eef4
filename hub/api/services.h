#pragma once

#include "hub/api/room_feed.h"
#include "hub/api/stream.h"
#include "hub/core/time.h"
#include "hub/devices/keyring.h"
#include "hub/devices/pairing.h"
#include "hub/devices/readmissions.h"
#include "hub/devices/registry.h"
#include "hub/devices/revocations.h"
#include "hub/devices/tokens.h"
#include "hub/net/workers.h"
#include "hub/ops/log.h"
#include "hub/ops/metrics.h"
#include "hub/phone/tickets.h"
#include "hub/rooms/rooms.h"

#include <boost/asio/any_io_executor.hpp>

#include <string>

namespace lintel::hub::api {

/// What the endpoints stand on; made by the program, outlives them.
struct Services
{
    boost::asio::any_io_executor home; ///< the network thread
    net::Workers &workers;
    const Clock &clock;
    rooms::Rooms &rooms;
    devices::Pairing &pairing;
    devices::Tokens &tokens;
    devices::Registry &registry;
    devices::Keyring &keyring;
    devices::Revocations &revocations;
    devices::Readmissions &readmissions;
    RoomFeed &feed;
    Streams &streams;
    const phone::Tickets &tickets;
    ops::Metrics &metrics;
    ops::Log log;
    std::string public_url; ///< "https://rooms.example.org"; empty: as the client addressed us

    /// The same with workers of their own: for what must be answered however much displays ask.
    [[nodiscard]] Services with(net::Workers &others) const
    {
        return {home,        others,       clock, rooms,   pairing, tokens,  registry, keyring,
                revocations, readmissions, feed,  streams, tickets, metrics, log,      public_url};
    }

    /// Runs a call that blocks on a worker.
    template <typename F>
    [[nodiscard]] auto work(F f) const
    {
        return workers.run(home, std::move(f));
    }
};

/// Where people reach this hub, without a slash at the end: the public URL, or what the
/// client called it.
[[nodiscard]] std::string base_url(const Services &services, const net::Request &request);

} // namespace lintel::hub::api
