#pragma once

#include <map>
#include <mutex>
#include <string>
#include <vector>

namespace lintel::hub::rooms {

/// Which displays are at the doors now, as far as this process serves them. Thread-safe.
class Attendance
{
public:
    /// A display may come twice before it goes once: its streams overlap.
    void came(const std::string &room_id, const std::string &binding_id)
    {
        const std::lock_guard lock(m_mutex);
        ++m_rooms[room_id][binding_id];
    }

    void went(const std::string &room_id, const std::string &binding_id)
    {
        const std::lock_guard lock(m_mutex);
        const auto room = m_rooms.find(room_id);
        if (room == m_rooms.end())
            return;
        const auto display = room->second.find(binding_id);
        if (display == room->second.end() || --display->second > 0)
            return;
        room->second.erase(display);
        if (room->second.empty())
            m_rooms.erase(room);
    }

    /// Their bindings, in order.
    [[nodiscard]] std::vector<std::string> there(const std::string &room_id) const
    {
        const std::lock_guard lock(m_mutex);
        std::vector<std::string> all;
        if (const auto room = m_rooms.find(room_id); room != m_rooms.end()) {
            for (const auto &[binding, streams] : room->second)
                all.push_back(binding);
        }
        return all;
    }

private:
    mutable std::mutex m_mutex;
    std::map<std::string, std::map<std::string, int>> m_rooms;
};

} // namespace lintel::hub::rooms
