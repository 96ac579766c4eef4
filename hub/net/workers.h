#pragma once

#include "hub/core/result.h"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <atomic>
#include <chrono>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace lintel::hub::net {

/// Threads for calls that block (database, calendars). The queue is bounded, and what
/// waited too long is refused unrun: the client has given up by then.
class Workers
{
public:
    Workers(std::size_t threads, std::size_t most_waiting, std::chrono::milliseconds longest_wait)
        : m_pool(threads), m_most(most_waiting), m_longest(longest_wait)
    {}
    Workers(const Workers &) = delete;
    Workers &operator=(const Workers &) = delete;
    ~Workers() { stop(); }

    /// Runs `f() -> Result<T>` on a worker and comes back on `home`, the network thread.
    /// Errc::Unavailable when there is too much to do. Awaited at once, so let `f` capture by
    /// reference: GCC 12 and 13 destroy the captures of a closure that is a temporary of a
    /// co_await expression twice.
    template <typename F, typename R = std::invoke_result_t<F>>
    [[nodiscard]] boost::asio::awaitable<R> run(boost::asio::any_io_executor home, F f)
    {
        namespace asio = boost::asio;
        if (m_waiting.load() >= m_most)
            co_return busy<R>();
        m_waiting.fetch_add(1);
        const auto latest = std::chrono::steady_clock::now() + m_longest;
        const auto initiate = [this, latest, &home](auto handler, F work) {
            asio::post(m_pool, [this, latest, home, h = std::move(handler), w = std::move(work)]() mutable {
                R result = guarded<R>(w, latest);
                m_waiting.fetch_sub(1);
                asio::post(home, [h = std::move(h), r = std::move(result)]() mutable { h(std::move(r)); });
            });
        };
        co_return co_await asio::async_initiate<const asio::use_awaitable_t<>, void(R)>(initiate, asio::use_awaitable,
                                                                                        std::move(f));
    }

    /// Runs it some time, off the network thread; dropped when there is too much to do.
    template <typename F>
    void post(F f)
    {
        if (m_waiting.load() >= m_most)
            return;
        m_waiting.fetch_add(1);
        boost::asio::post(m_pool, [this, w = std::move(f)]() mutable {
            w();
            m_waiting.fetch_sub(1);
        });
    }

    /// Lets what runs end, drops what waits.
    void stop()
    {
        m_pool.stop();
        m_pool.join();
    }

private:
    template <typename R>
    static R busy()
    {
        return tl::unexpected<Error>(
            Error{Errc::Unavailable, "the hub has more to do than it can", {}, std::chrono::seconds(2)});
    }

    template <typename R, typename F>
    R guarded(F &work, std::chrono::steady_clock::time_point latest)
    {
        if (std::chrono::steady_clock::now() > latest)
            return busy<R>();
        try {
            return work();
        } catch (const std::exception &e) {
            return tl::unexpected<Error>(Error{Errc::Internal, e.what(), {}, std::nullopt});
        }
    }

    boost::asio::thread_pool m_pool;
    std::size_t m_most;
    std::chrono::milliseconds m_longest;
    std::atomic<std::size_t> m_waiting{0};
};

} // namespace lintel::hub::net
