#pragma once

#include "fake_rooms.h"
#include "support.h"

#include "hub/api/display_routes.h"
#include "hub/api/ops_routes.h"
#include "hub/console/admin_routes.h"
#include "hub/console/pair_routes.h"
#include "hub/console/settings_routes.h"
#include "hub/console/trust_routes.h"
#include "hub/net/server.h"

#include <boost/asio/post.hpp>

#include <future>
#include <thread>

namespace lintel::hub {

/// The whole network face on a free port of 127.0.0.1, over a real store and made-up rooms.
class RunningHub
{
public:
    explicit RunningHub(net::ServerLimits limits = {}, const std::optional<net::TlsPaths> &tls = {},
                        api::StreamRules stream_rules = {})
        : rooms(store.room_id),
          registry(*store.database, store.clock),
          workers(2, 256, std::chrono::seconds(10)),
          log(ops::Log::to_stderr(ops::LogFormat::Text, ops::Level::Error)),
          feed(io.get_executor(), workers, rooms, log),
          streams(io.get_executor(), feed, registry, tickets, store.clock, stream_rules, log),
          services{io.get_executor(),
                   workers,
                   store.clock,
                   rooms,
                   store.pairing,
                   store.tokens,
                   registry,
                   *store.keyring,
                   store.revocations,
                   store.readmissions,
                   feed,
                   streams,
                   tickets,
                   metrics,
                   log,
                   {}},
          router(metrics, log),
          server(io, router, limits, {}, [this](const std::string &words) { reports.push_back(words); })
    {
        api::add_pairing_routes(router, services);
        api::add_trust_routes(router, services);
        api::add_room_routes(router, services);
        api::add_find_routes(router, services);
        api::add_phone_routes(router, services);
        api::add_ops_routes(router, services, [this] {
            return store.database->read([](soci::session &sql) -> Result<void> {
                std::string generation;
                sql << "SELECT generation FROM store_info", soci::into(generation);
                return {};
            });
        });
        console::add_admin_routes(router, services);
        console::add_settings_routes(router, services);
        console::add_admin_trust_routes(router, services);
        console::add_pair_routes(router, services, "open-sesame");
        store.keyring->on_change([this](const devices::KeySetPtr &keys) { streams.tell_keys(keys->keys); });
        port = server.listen(*net::Endpoint::parse("127.0.0.1:0"), tls).value();
        EXPECT_TRUE(server.listen_local(socket_path()));
        rooms.on_change([this](const std::string &room_id, rooms::Change) { feed.changed(room_id); });
        m_thread = std::thread([this] { io.run(); });
    }
    RunningHub(const RunningHub &) = delete;
    RunningHub &operator=(const RunningHub &) = delete;
    ~RunningHub()
    {
        stop(std::chrono::seconds(0));
        rooms.on_change(nullptr);
        workers.stop();
    }

    /// Ends in order; true when nothing had to be cut by io_context::stop.
    void stop(std::chrono::milliseconds grace)
    {
        if (!m_thread.joinable())
            return;
        boost::asio::post(io, [this, grace] { server.stop(grace, [this] { io.stop(); }); });
        m_thread.join();
    }

    /// On the network thread.
    template <typename F>
    void on_network(F f)
    {
        std::promise<void> done;
        boost::asio::post(io, [&] {
            f();
            done.set_value();
        });
        done.get_future().wait();
    }

    [[nodiscard]] std::filesystem::path socket_path() const { return store.folder.path() / "hub.sock"; }

    Devices store;
    boost::asio::io_context io{1};
    FakeRooms rooms;
    devices::Registry registry;
    net::Workers workers;
    ops::Metrics metrics;
    ops::Log log;
    api::RoomFeed feed;
    phone::Tickets tickets{std::string(32, 't')};
    api::Streams streams;
    api::Services services;
    api::Router router;
    std::vector<std::string> reports;
    net::Server server;
    std::uint16_t port = 0;

private:
    std::thread m_thread;
};

} // namespace lintel::hub
