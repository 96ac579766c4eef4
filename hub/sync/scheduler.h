#pragma once

#include "hub/rooms/calendar_work.h"

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace lintel::hub::sync {

/// Who visits which calendar when. A mark only says "changed": however many come while
/// a calendar is visited, one more visit follows (incident I7). Thread-safe.
class Scheduler
{
public:
    using Milliseconds = std::chrono::milliseconds;
    /// Visits the calendar; says how long to wait before the next visit, nothing to forget it.
    using Visit = std::function<std::optional<Milliseconds>(const std::string &id, const std::stop_token &)>;

    Scheduler(Visit visit, std::size_t workers) : m_visit(std::move(visit)), m_workers(workers) {}
    Scheduler(const Scheduler &) = delete;
    Scheduler &operator=(const Scheduler &) = delete;
    ~Scheduler() { stop(); }

    /// From now on, first after `delay`. Known already: no change.
    void add(const std::string &id, Milliseconds delay);
    void remove(const std::string &id);
    /// As soon as a worker is free. Unknown: no change.
    void mark(const std::string &id);

    void start();
    /// Asks running visits to end and waits for them.
    void stop();

private:
    using Time = std::chrono::steady_clock::time_point;

    struct Entry
    {
        Time due;
        bool running = false;
        bool marked = false;  ///< while running
        bool removed = false; ///< while running
    };

    void run(const std::stop_token &stop);
    [[nodiscard]] std::map<std::string, Entry>::iterator next();

    Visit m_visit;
    std::size_t m_workers;
    std::mutex m_mutex;
    std::condition_variable_any m_woken;
    std::uint64_t m_changes = 0; ///< of the list: a waiting worker decides anew
    std::map<std::string, Entry> m_entries;
    std::vector<std::jthread> m_threads;
};

} // namespace lintel::hub::sync
