#include "hub/sync/scheduler.h"

#include <utility>

namespace lintel::hub::sync {

void Scheduler::add(const std::string &id, Milliseconds delay)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto [it, fresh] = m_entries.try_emplace(id);
        if (fresh)
            it->second.due = std::chrono::steady_clock::now() + delay;
        else
            it->second.removed = false;
        ++m_changes;
    }
    m_woken.notify_all();
}

void Scheduler::remove(const std::string &id)
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_entries.find(id);
    if (it == m_entries.end())
        return;
    if (it->second.running)
        it->second.removed = true;
    else
        m_entries.erase(it);
}

void Scheduler::mark(const std::string &id)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto it = m_entries.find(id);
        if (it == m_entries.end())
            return;
        it->second.marked = it->second.running;
        it->second.due = std::chrono::steady_clock::now();
        ++m_changes;
    }
    m_woken.notify_all();
}

void Scheduler::start()
{
    if (!m_threads.empty())
        return;
    for (std::size_t i = 0; i < m_workers; ++i)
        m_threads.emplace_back([this](const std::stop_token &stop) { run(stop); });
}

void Scheduler::stop()
{
    for (std::jthread &thread : m_threads)
        thread.request_stop();
    m_threads.clear(); // joins
}

std::map<std::string, Scheduler::Entry>::iterator Scheduler::next()
{
    auto best = m_entries.end();
    for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
        if (!it->second.running && (best == m_entries.end() || it->second.due < best->second.due))
            best = it;
    }
    return best;
}

void Scheduler::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        const auto it = next();
        const auto now = std::chrono::steady_clock::now();
        if (it == m_entries.end() || it->second.due > now) {
            const auto changed = [this, seen = m_changes] { return m_changes != seen; };
            if (it == m_entries.end()) {
                m_woken.wait(lock, stop, changed);
            } else {
                const Time due = it->second.due;
                m_woken.wait_until(lock, stop, due, changed);
            }
            continue;
        }
        const std::string id = it->first;
        it->second.running = true;
        it->second.marked = false;
        lock.unlock();
        const auto pause = m_visit(id, stop);
        lock.lock();
        const auto done = m_entries.find(id);
        if (done == m_entries.end())
            continue;
        Entry &entry = done->second;
        entry.running = false;
        if (!pause || entry.removed) {
            m_entries.erase(done);
            continue;
        }
        entry.due = std::chrono::steady_clock::now() + (entry.marked ? Milliseconds{0} : *pause);
        ++m_changes;
        m_woken.notify_all();
    }
}

} // namespace lintel::hub::sync
