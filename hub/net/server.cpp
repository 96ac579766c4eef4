#include "hub/net/server.h"

#include "hub/core/crypto.h"
#include "hub/core/encoding.h"
#include "hub/net/connection.h"
#include "hub/net/tls.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <sys/stat.h>

#include <utility>

namespace lintel::hub::net {
namespace asio = boost::asio;
namespace {

constexpr auto kWait = asio::as_tuple(asio::use_awaitable);

} // namespace

std::unique_ptr<Place> Place::take(const SharedPtr &shared, std::string address)
{
    ServerCounts &counts = shared->counts;
    const bool full = counts.connections >= shared->limits.connections ||
                      (!address.empty() && shared->per_address[address] >= shared->limits.connections_per_address);
    if (full) {
        ++counts.turned_away;
        return nullptr;
    }
    return std::make_unique<Place>(shared, std::move(address), false);
}

std::unique_ptr<Place> Place::take_local(const SharedPtr &shared)
{
    if (shared->counts.local >= shared->limits.local_connections) {
        ++shared->counts.turned_away;
        return nullptr;
    }
    return std::make_unique<Place>(shared, std::string(), true);
}

Place::Place(SharedPtr shared, std::string address, bool local)
    : m_shared(std::move(shared)), m_address(std::move(address)), m_local(local)
{
    ++(m_local ? m_shared->counts.local : m_shared->counts.connections);
    ++m_shared->counts.accepted;
    if (!m_address.empty())
        ++m_shared->per_address[m_address];
}

Place::~Place()
{
    --(m_local ? m_shared->counts.local : m_shared->counts.connections);
    if (!m_address.empty() && --m_shared->per_address[m_address] == 0)
        m_shared->per_address.erase(m_address);
    if (m_shared->counts.connections + m_shared->counts.local == 0 && m_shared->emptied)
        std::exchange(m_shared->emptied, nullptr)();
}

struct Server::Impl : std::enable_shared_from_this<Server::Impl>
{
    Impl(asio::io_context &context, Handler &handler, ServerLimits limits, std::vector<Cidr> trusted, Report report)
        : io(context), pause(context), check(context), grace_timer(context)
    {
        shared->handler = &handler;
        shared->limits = limits;
        shared->trusted = std::move(trusted);
        shared->report = std::move(report);
        shared->request_prefix = core::to_hex(core::random_bytes(4)) + '-';
    }

    template <typename Acceptor, typename Serve>
    asio::awaitable<void> accept(std::shared_ptr<Acceptor> acceptor, Serve serve)
    {
        const auto self = shared_from_this();
        while (acceptor->is_open()) {
            auto [error, socket] = co_await acceptor->async_accept(kWait);
            if (!error) {
                serve(std::move(socket));
            } else if (acceptor->is_open() && error != asio::error::connection_aborted) {
                // Out of descriptors, most likely: wait for some to come back.
                shared->report("cannot accept a connection: " + error.message());
                pause.expires_after(std::chrono::milliseconds(200));
                co_await pause.async_wait(kWait);
            }
        }
    }

    void serve_tcp(asio::ip::tcp::socket socket, bool with_tls)
    {
        boost::system::error_code error;
        const auto peer = unmapped(socket.remote_endpoint(error).address());
        if (error)
            return;
        const bool counted = !peer.is_loopback() && !in_any(shared->trusted, peer);
        auto place = Place::take(shared, counted ? peer.to_string() : std::string());
        if (!place)
            return;
        socket.set_option(asio::ip::tcp::no_delay(true), error);
        socket.set_option(asio::socket_base::keep_alive(true), error);
        if (with_tls)
            net::serve_tls(std::move(socket), peer, shared, std::move(place), tls->context());
        else
            serve_plain(std::move(socket), peer, shared, std::move(place));
    }

    asio::awaitable<void> watch_tls()
    {
        const auto self = shared_from_this();
        while (!shared->stopping) {
            check.expires_after(shared->limits.tls_check);
            if (const auto [error] = co_await check.async_wait(kWait); error)
                co_return;
            const auto reloaded = tls->reload_if_changed();
            if (!reloaded)
                shared->report("the changed certificate is not used: " + reloaded.error().detail);
            else if (*reloaded)
                shared->report("the certificate changed and is in use");
        }
    }

    asio::io_context &io;
    std::shared_ptr<Shared> shared = std::make_shared<Shared>();
    std::vector<std::shared_ptr<asio::ip::tcp::acceptor>> acceptors;
    std::shared_ptr<asio::local::stream_protocol::acceptor> local;
    std::filesystem::path local_path;
    std::optional<TlsFiles> tls;
    asio::steady_timer pause;
    asio::steady_timer check;
    asio::steady_timer grace_timer;
};

Server::Server(asio::io_context &io, Handler &handler, ServerLimits limits, std::vector<Cidr> trusted_proxies,
               Report report)
    : m_impl(std::make_shared<Impl>(io, handler, limits, std::move(trusted_proxies), std::move(report)))
{}

Server::~Server()
{
    m_impl->shared->emptied = nullptr;
    if (!m_impl->local_path.empty()) {
        std::error_code ignored;
        std::filesystem::remove(m_impl->local_path, ignored);
    }
}

Result<std::uint16_t> Server::listen(const Endpoint &endpoint, const std::optional<TlsPaths> &tls)
{
    if (tls) {
        auto files = TlsFiles::load(tls->certificate, tls->key);
        if (!files)
            return tl::unexpected<Error>(files.error());
        m_impl->tls = std::move(*files);
        asio::co_spawn(m_impl->io, m_impl->watch_tls(), asio::detached);
    }
    auto acceptor = std::make_shared<asio::ip::tcp::acceptor>(m_impl->io);
    const asio::ip::tcp::endpoint at(endpoint.address, endpoint.port);
    boost::system::error_code error;
    acceptor->open(at.protocol(), error);
    if (!error)
        acceptor->set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        acceptor->bind(at, error);
    if (!error)
        acceptor->listen(4096, error);
    if (error)
        return fail(Errc::InvalidRequest, "cannot listen on " + endpoint.address.to_string() + " port " +
                                              std::to_string(endpoint.port) + ": " + error.message());
    const std::uint16_t port = acceptor->local_endpoint().port();
    m_impl->acceptors.push_back(acceptor);
    asio::co_spawn(m_impl->io,
                   m_impl->accept(acceptor,
                                  [impl = m_impl.get(), with_tls = tls.has_value()](asio::ip::tcp::socket socket) {
                                      impl->serve_tcp(std::move(socket), with_tls);
                                  }),
                   asio::detached);
    return port;
}

Result<void> Server::listen_local(const std::filesystem::path &path)
{
    using Local = asio::local::stream_protocol;
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
    m_impl->local = std::make_shared<Local::acceptor>(m_impl->io);
    boost::system::error_code error;
    try {
        m_impl->local->open(Local(), error);
        if (!error)
            m_impl->local->bind(Local::endpoint(path.string()), error);
    } catch (const boost::system::system_error &e) {
        error = e.code(); // a path longer than a socket's address can hold
    }
    // The folder is ours alone already; the mode says so for the socket, too.
    if (!error && ::chmod(path.c_str(), 0600) != 0)
        error = boost::system::error_code(errno, boost::system::generic_category());
    if (!error)
        m_impl->local->listen(64, error);
    if (error)
        return fail(Errc::InvalidRequest, "cannot listen on " + path.string() + ": " + error.message());
    m_impl->local_path = path;
    asio::co_spawn(m_impl->io,
                   m_impl->accept(m_impl->local,
                                  [impl = m_impl.get()](Local::socket socket) {
                                      if (auto place = Place::take_local(impl->shared))
                                          serve_local(std::move(socket), impl->shared, std::move(place));
                                  }),
                   asio::detached);
    return {};
}

void Server::stop(std::chrono::milliseconds grace, std::function<void()> done)
{
    Shared &shared = *m_impl->shared;
    if (std::exchange(shared.stopping, true))
        return;
    boost::system::error_code ignored;
    for (const auto &acceptor : m_impl->acceptors)
        acceptor->close(ignored);
    if (m_impl->local)
        m_impl->local->close(ignored);
    m_impl->pause.cancel();
    m_impl->check.cancel();

    // Posted, since the last place may be given back by a connection on its way down.
    const auto finish = [impl = m_impl, then = std::move(done)] {
        impl->grace_timer.cancel();
        asio::post(impl->io, then);
    };
    const auto open = std::vector<Connection *>(shared.open.begin(), shared.open.end());
    for (Connection *connection : open) {
        if (shared.open.count(connection) > 0)
            connection->wind_down();
    }
    if (shared.counts.connections + shared.counts.local == 0)
        return finish();
    shared.emptied = finish;
    m_impl->grace_timer.expires_after(grace);
    m_impl->grace_timer.async_wait([impl = m_impl](boost::system::error_code error) {
        if (error)
            return;
        const auto left = std::vector<Connection *>(impl->shared->open.begin(), impl->shared->open.end());
        for (Connection *connection : left) {
            if (impl->shared->open.count(connection) > 0)
                connection->cut();
        }
        // One that waits for an answer from a worker ends only then: not our grace to give.
        impl->grace_timer.expires_after(std::chrono::seconds(1));
        impl->grace_timer.async_wait([impl](boost::system::error_code again) {
            if (!again && impl->shared->emptied)
                std::exchange(impl->shared->emptied, nullptr)();
        });
    });
}

ServerCounts Server::counts() const
{
    return m_impl->shared->counts;
}

} // namespace lintel::hub::net
