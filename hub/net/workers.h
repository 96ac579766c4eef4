#pragma once

#include "hub/core/result.h"
#include "hub/net/work_queue.h"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <type_traits>
#include <utility>

namespace lintel::hub::net {

/// Threads for calls that block (database, calendars). Whoever cannot be served soon is told
/// so at once, and what waited too long is answered unrun: the client would have given up.
class Workers
{
public:
    /// See WorkQueue for `most_waiting` and `longest_wait`.
    Workers(std::size_t threads, std::size_t most_waiting, std::chrono::milliseconds longest_wait)
        : m_pool(threads), m_queue(most_waiting, longest_wait)
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
        if (!m_queue.enter())
            co_return R(tl::unexpected<Error>(m_queue.busy()));
        const auto initiate = [this, &home](auto handler, F work) {
            auto job = std::make_shared<Job<R, F, decltype(handler)>>(home, std::move(handler), std::move(work));
            job->patience.expires_after(m_queue.longest_wait());
            job->patience.async_wait([this, job](boost::system::error_code error) {
                if (!error && job->take(Stage::GivenUp))
                    std::move(job->handler)(R(tl::unexpected<Error>(m_queue.busy())));
            });
            asio::post(m_pool, [this, job, home] {
                m_queue.leave();
                if (!job->take(Stage::Running))
                    return;
                R result = guarded<R>(job->work);
                asio::post(home, [job, r = std::move(result)]() mutable {
                    job->patience.cancel();
                    std::move(job->handler)(std::move(r));
                });
            });
        };
        co_return co_await asio::async_initiate<const asio::use_awaitable_t<>, void(R)>(initiate, asio::use_awaitable,
                                                                                        std::move(f));
    }

    /// Runs it some time, off the network thread; dropped when there is too much to do.
    template <typename F>
    void post(F f)
    {
        if (!m_queue.enter())
            return;
        boost::asio::post(m_pool, [this, w = std::move(f)]() mutable {
            m_queue.leave();
            w();
        });
    }

    /// Lets what runs end, drops what waits.
    void stop()
    {
        m_pool.stop();
        m_pool.join();
    }

    [[nodiscard]] const WorkQueue &queue() const { return m_queue; }

private:
    enum class Stage : std::uint8_t { Waiting, Running, GivenUp };

    /// A call until it is answered: by the worker that runs it, or by the end of patience.
    template <typename R, typename F, typename Handler>
    struct Job
    {
        Job(const boost::asio::any_io_executor &home, Handler h, F w)
            : handler(std::move(h)), work(std::move(w)), patience(home)
        {}
        /// Whether it still waited. Whoever takes it answers it.
        bool take(Stage as)
        {
            Stage expected = Stage::Waiting;
            return stage.compare_exchange_strong(expected, as);
        }

        Handler handler;
        F work;
        boost::asio::steady_timer patience;
        std::atomic<Stage> stage{Stage::Waiting};
    };

    template <typename R, typename F>
    static R guarded(F &work)
    {
        try {
            return work();
        } catch (const std::exception &e) {
            return tl::unexpected<Error>(Error{Errc::Internal, e.what(), {}, std::nullopt});
        }
    }

    boost::asio::thread_pool m_pool;
    WorkQueue m_queue;
};

} // namespace lintel::hub::net
