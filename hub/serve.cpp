#include "hub/serve.h"

#include "hub/announce/announcer.h"
#include "hub/api/admission_gate.h"
#include "hub/api/display_routes.h"
#include "hub/api/ops_routes.h"
#include "hub/calendars/caldav.h"
#include "hub/console/admin_pin.h"
#include "hub/console/admin_routes.h"
#include "hub/console/backup_commands.h"
#include "hub/console/door_routes.h"
#include "hub/console/pair_routes.h"
#include "hub/console/settings_routes.h"
#include "hub/console/setup_secret.h"
#include "hub/console/trust_routes.h"
#include "hub/core/private_file.h"
#include "hub/data_folder.h"
#include "hub/net/server.h"
#include "hub/own_tls.h"
#include "hub/store_meter.h"
#include "hub/sync/make_rooms.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <fmt/format.h>

#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>

namespace lintel::hub {
namespace asio = boost::asio;
namespace {

constexpr std::size_t kWorkers = 4;
constexpr std::size_t kMostWaiting = 4096;
constexpr auto kLongestWait = std::chrono::seconds(4);
/// For admins and health: few calls, which must not stand in line behind displays.
constexpr std::size_t kUrgentWorkers = 2;
constexpr std::size_t kMostUrgentWaiting = 64;
constexpr auto kLongestUrgentWait = std::chrono::seconds(30);
constexpr auto kGrace = std::chrono::seconds(5);
constexpr auto kTick = std::chrono::seconds(5);
constexpr auto kFlushEvery = std::chrono::seconds(30);

/// Ten thousand displays are ten thousand descriptors.
void raise_descriptor_limit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
}

Result<std::vector<net::Cidr>> ranges(const std::vector<std::string> &texts)
{
    std::vector<net::Cidr> all;
    for (const std::string &text : texts) {
        auto range = net::Cidr::parse(text);
        if (!range)
            return tl::unexpected<Error>(range.error());
        all.push_back(*range);
    }
    return all;
}

Result<net::Endpoint> endpoint(const console::ServeOptions &options)
{
    auto at = net::Endpoint::parse(options.listen);
    if (at && !at->address.is_loopback() && options.tls_certificate.empty() && !options.tls_own &&
        !options.insecure_http)
        return fail(Errc::InvalidRequest, "plain HTTP is for this machine only: give --tls-own, or --tls-cert and "
                                          "--tls-key, listen on 127.0.0.1 behind a "
                                          "proxy, or insist with --insecure-http");
    return at;
}

sync::ConnectorFactory connectors()
{
    return [](const sync::RemoteCalendar &calendar) -> Result<std::unique_ptr<calendars::Connector>> {
        if (calendar.kind != "caldav")
            return fail(Errc::InvalidRequest, "there is no connector for " + calendar.kind);
        calendars::CaldavConfig config;
        config.url = calendar.url;
        config.user = calendar.user;
        config.password = calendar.password;
        return calendars::make_caldav_connector(std::move(config));
    };
}

Result<std::pair<std::string, std::string>> organisation(store::Database &database)
{
    return database.read([](soci::session &sql) -> Result<std::pair<std::string, std::string>> {
        std::pair<std::string, std::string> one;
        sql << "SELECT id, name FROM organisations LIMIT 1", soci::into(one.first), soci::into(one.second);
        if (!sql.got_data())
            return fail(Errc::Internal, "the store has no organisation");
        return one;
    });
}

Result<void> check_store(store::Database &database)
{
    return database.read([&](soci::session &sql) -> Result<void> {
        std::string generation;
        sql << "SELECT generation FROM store_info", soci::into(generation);
        if (!sql.got_data() || generation != database.generation())
            return fail(Errc::Unavailable, "the store is not the one that was opened");
        return {};
    });
}

std::string without_slash(std::string url)
{
    while (!url.empty() && url.back() == '/')
        url.pop_back();
    return url;
}

std::string url_of(const net::Endpoint &at, std::uint16_t port, bool tls)
{
    const std::string host = at.address.is_v6() ? '[' + at.address.to_string() + ']' : at.address.to_string();
    return fmt::format("{}://{}:{}", tls ? "https" : "http", host, port);
}

/// What is said on the local network. With TLS, and without a public URL, displays call this
/// machine by the name that it has there.
std::string announced_url(const console::ServeOptions &options, bool tls, std::uint16_t port)
{
    if (!options.public_url.empty() || tls)
        return without_slash(options.public_url);
    std::array<char, 256> machine{};
    if (::gethostname(machine.data(), machine.size() - 1) != 0)
        return {};
    const std::string name(machine.data());
    return fmt::format("http://{}.local:{}", name.substr(0, name.find('.')), port);
}

/// What is done now and then, as long as the timer is not cancelled.
asio::awaitable<void> housekeeping(asio::steady_timer &timer, const api::Services &s)
{
    auto flush_at = std::chrono::steady_clock::now() + kFlushEvery;
    for (;;) {
        timer.expires_after(kTick);
        if (const auto [error] = co_await timer.async_wait(asio::as_tuple(asio::use_awaitable)); error)
            co_return;
        s.streams.tick();
        s.feed.refresh();
        if (std::chrono::steady_clock::now() < flush_at)
            continue;
        flush_at = std::chrono::steady_clock::now() + kFlushEvery;
        s.workers.post([&s] {
            if (const auto flushed = s.registry.flush(); !flushed)
                s.log.warning("when displays were seen could not be stored", {{"reason", flushed.error().detail}});
        });
    }
}

void add_gauges(ops::Metrics &metrics, const net::Server &server, const api::Streams &streams,
                const net::Workers &workers)
{
    metrics.gauge("lintel_work_wait_seconds", "How long the first call in the queue has waited for a worker",
                  [&] { return std::chrono::duration<double>(workers.queue().present_wait()).count(); });
    metrics.gauge("lintel_work_turned_away", "Calls answered 503 since the start, for there being too many",
                  [&] { return static_cast<double>(workers.queue().turned_away()); });
    metrics.gauge("lintel_connections", "Open connections",
                  [&] { return static_cast<double>(server.counts().connections); });
    metrics.gauge("lintel_connections_accepted", "Connections since the start",
                  [&] { return static_cast<double>(server.counts().accepted); });
    metrics.gauge("lintel_connections_turned_away", "Connections refused since the start, for there being too many",
                  [&] { return static_cast<double>(server.counts().turned_away); });
    metrics.gauge("lintel_streams", "Displays with an open stream",
                  [&] { return static_cast<double>(streams.size()); });
}

Result<void> run(const console::ServeOptions &options)
{
    const auto at = endpoint(options);
    if (!at)
        return tl::unexpected<Error>(at.error());
    const auto trusted = ranges(options.trusted_proxies);
    if (!trusted)
        return tl::unexpected<Error>(trusted.error());
    const auto folder = DataFolder::open(std::filesystem::absolute(options.data));
    if (!folder)
        return tl::unexpected<Error>(folder.error());
    const std::filesystem::path &data = folder->path();

    const auto secret = console::setup_secret(data);
    if (!secret)
        return tl::unexpected<Error>(secret.error());
    const auto storage_key =
        core::read_or_create_secret(data / "storage-key", [] { return core::random_bytes(core::Sealer::kKeySize); });
    if (!storage_key)
        return tl::unexpected<Error>(storage_key.error());
    const auto sealer = core::Sealer::with_key(*storage_key);
    if (!sealer)
        return tl::unexpected<Error>(Error(sealer.error()).with_context("reading " + (data / "storage-key").string()));

    const ops::Log log = ops::Log::to_stderr(options.log_json ? ops::LogFormat::Json : ops::LogFormat::Text,
                                             options.log_debug ? ops::Level::Debug : ops::Level::Info);
    const SystemClock clock;
    ops::Metrics metrics;
    StoreMeter meter(metrics);
    const auto database = store::Database::open(data, clock, &meter);
    if (!database)
        return tl::unexpected<Error>(database.error());
    sync::Options domain;
    domain.organisation = options.organisation;
    domain.log = log.for_part("sync");
    domain.metrics = &metrics;
    const auto rooms = sync::make_rooms(**database, clock, *sealer, connectors(), domain);
    if (!rooms)
        return tl::unexpected<Error>(rooms.error());
    const auto owner = organisation(**database);
    if (!owner)
        return tl::unexpected<Error>(owner.error());

    const auto keyring = devices::Keyring::open(data, **database, clock);
    if (!keyring)
        return tl::unexpected<Error>(keyring.error());
    if (const std::string advice = (*keyring)->advice(); !advice.empty())
        log.warning(advice);
    const devices::Identity identity{**keyring, owner->first, owner->second};
    devices::PairingLimits limits;
    limits.open_sessions = options.open_pairings;
    limits.open_sessions_per_address = options.open_pairings_per_address;
    devices::Tokens tokens(**database, clock, identity, {});
    devices::Pairing pairing(**database, clock, identity, tokens, limits);
    devices::Registry registry(**database, clock);
    devices::Revocations revocations(**database, clock, identity, tokens);
    devices::Readmissions readmissions(**database, clock, identity, tokens);

    asio::io_context io(1);
    net::Workers workers(kWorkers, kMostWaiting, kLongestWait);
    net::Workers urgent(kUrgentWorkers, kMostUrgentWaiting, kLongestUrgentWait);
    api::RoomFeed feed(io.get_executor(), workers, **rooms, log.for_part("feed"));
    // Drawn from the key that is there: a copy of the store opens no page, and nothing more has to be kept.
    const phone::Tickets tickets(core::hmac_sha256(*storage_key, "lintel room pages for phones 1"));
    api::Streams streams(io.get_executor(), feed, registry, tickets, clock, {}, log.for_part("stream"));
    (*keyring)->on_change([&streams](const devices::KeySetPtr &keys) { streams.tell_keys(keys->keys); });
    const api::Services services{io.get_executor(),
                                 workers,
                                 clock,
                                 **rooms,
                                 pairing,
                                 tokens,
                                 registry,
                                 **keyring,
                                 revocations,
                                 readmissions,
                                 feed,
                                 streams,
                                 tickets,
                                 metrics,
                                 log.for_part("api"),
                                 without_slash(options.public_url)};
    const api::Services for_admins = services.with(urgent);
    api::Router router(metrics, log.for_part("api"));
    api::AdmissionRules admission_rules;
    admission_rules.per_second = options.admissions_per_second;
    api::AdmissionGate gate(services, admission_rules);
    router.put_before(gate);
    api::add_pairing_routes(router, services);
    api::add_trust_routes(router, services);
    api::add_room_routes(router, services);
    api::add_find_routes(router, services);
    api::add_phone_routes(router, services);
    api::add_ops_routes(router, for_admins, [&database] { return check_store(**database); });
    console::add_admin_routes(router, for_admins);
    console::add_admin_trust_routes(router, for_admins);
    console::add_admin_pin_routes(router, for_admins);
    console::add_door_routes(router, for_admins);
    console::add_settings_routes(router, for_admins);
    console::add_backup_routes(router, for_admins, data);
    console::add_pair_routes(router, services, *secret);

    const ops::Log net_log = log.for_part("net");
    net::Server server(io, router, {}, *trusted, [net_log](const std::string &words) { net_log.info(words); });
    add_gauges(metrics, server, streams, workers);
    std::optional<net::TlsPaths> paths;
    if (!options.tls_certificate.empty())
        paths = net::TlsPaths{options.tls_certificate, options.tls_key};
    const OwnTls own_tls(data, own_names(options.public_url, at->address.to_string()));
    if (options.tls_own) {
        if (auto made = own_tls.keep_up(*(*keyring)->now()); !made)
            return made;
        (*keyring)->on_change([&own_tls, net_log](const devices::KeySetPtr &keys) {
            if (const auto made = own_tls.keep_up(*keys); !made)
                net_log.error("the certificate does not follow the hub's key", {{"reason", made.error().detail}});
        });
        paths = net::TlsPaths{own_tls.file(), own_tls.file()};
    }
    const bool tls = paths.has_value();
    const auto port = server.listen(*at, paths);
    if (!port)
        return tl::unexpected<Error>(port.error());
    if (auto local = server.listen_local(data / "hub.sock"); !local)
        return local;
    if (!options.port_file.empty()) {
        if (auto written = core::write_whole(options.port_file, std::to_string(*port) + '\n', 0644); !written)
            return written;
    }

    (*rooms)->on_change([&feed](const std::string &room_id, rooms::Change) { feed.changed(room_id); });
    (*rooms)->start();
    asio::steady_timer tick(io);
    asio::co_spawn(io, housekeeping(tick, services), asio::detached);
    asio::signal_set signals(io, SIGTERM, SIGINT);
    signals.async_wait([&](boost::system::error_code error, int) {
        if (error)
            return;
        log.info("stopping");
        // Whoever asks twice does not want to wait.
        signals.async_wait([](boost::system::error_code again, int) {
            if (!again)
                std::_Exit(EXIT_FAILURE);
        });
        tick.cancel();
        server.stop(kGrace, [&signals, &io] {
            signals.cancel();
            io.stop();
        });
    });

    const std::string url = options.public_url.empty() ? url_of(*at, *port, tls) : without_slash(options.public_url);
    // Nobody else reaches what listens on loopback.
    std::optional<announce::Announcer> announcer;
    if (options.announce && (!at->address.is_loopback() || !options.public_url.empty()))
        announcer.emplace(
            announce::Service{owner->second, *port, tls, LINTEL_VERSION, announced_url(options, tls, *port)},
            log.for_part("announce"));
    log.info("listening", {{"url", url_of(*at, *port, tls)}, {"data", data.string()}});
    fmt::print("Lintel hub at {}\nPair displays at {}/pair with the set-up secret {}\n", url, url, *secret);
    std::fflush(stdout);
    io.run();

    (*rooms)->stop();
    workers.stop();
    urgent.stop();
    if (const auto flushed = registry.flush(); !flushed)
        log.warning("when displays were seen could not be stored", {{"reason", flushed.error().detail}});
    log.info("stopped");
    return {};
}

} // namespace

int serve(const console::ServeOptions &options)
{
    std::signal(SIGPIPE, SIG_IGN);
    raise_descriptor_limit();
    if (const auto ran = run(options); !ran) {
        fmt::print(stderr, "lintel-hub: {}\n", ran.error().detail);
        return 1;
    }
    return 0;
}

} // namespace lintel::hub
