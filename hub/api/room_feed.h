#pragma once

#include "hub/core/time.h"
#include "hub/net/workers.h"
#include "hub/ops/log.h"
#include "hub/rooms/rooms.h"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace lintel::hub::api {

/// A snapshot as it goes out: all but the time it is sent at is written once and shared.
struct RoomView
{
    std::shared_ptr<const v1::RoomSnapshot> snapshot;
    std::string wire; ///< serialised, without server_time_ms and read_age_ms

    /// RoomSnapshot as protobuf, with the time and the calendar's age as of now.
    [[nodiscard]] std::string bytes(Instant now) const;
    /// The same as a message.
    [[nodiscard]] v1::RoomSnapshot message(Instant now) const;
    /// The calendar's health with its age as of now.
    [[nodiscard]] v1::CalendarHealth health(Instant now) const;
};
using RoomViewPtr = std::shared_ptr<const RoomView>;

/// What the displays of a room are sent.
struct RoomViews
{
    rooms::SnapshotPtr source;
    RoomViewPtr shared;
    std::map<std::string, RoomViewPtr> apart; ///< of displays with settings of their own, by binding

    [[nodiscard]] const RoomViewPtr &of(const std::string &binding_id) const;
};
using RoomViewsPtr = std::shared_ptr<const RoomViews>;

class RoomReader
{
public:
    RoomReader() = default;
    RoomReader(const RoomReader &) = delete;
    RoomReader &operator=(const RoomReader &) = delete;
    virtual ~RoomReader() = default;
    /// The newest views of the room; not necessarily other ones.
    virtual void room_changed(const RoomViews &views) = 0;
};

/// The rooms as the network thread has them in memory, and who waits for news of which.
/// Network thread only, except changed().
class RoomFeed
{
public:
    RoomFeed(boost::asio::any_io_executor home, net::Workers &workers, rooms::Rooms &rooms, ops::Log log);
    RoomFeed(const RoomFeed &) = delete;
    RoomFeed &operator=(const RoomFeed &) = delete;

    /// As the display of this binding is to see it.
    [[nodiscard]] boost::asio::awaitable<Result<RoomViewPtr>> get(std::string room_id, std::string binding_id);

    /// From any thread: something happened to the room.
    void changed(const std::string &room_id);

    /// Looks again at rooms with readers whose view is older than a minute: days move on
    /// at midnight without anybody changing anything.
    void refresh();

    void subscribe(const std::string &room_id, RoomReader &reader);
    void unsubscribe(const std::string &room_id, RoomReader &reader);

    /// A display has begun to be served, and is not any more: somebody can check in there, or not.
    void display_came(const std::string &room_id, const std::string &binding_id);
    void display_went(const std::string &room_id, const std::string &binding_id);

private:
    struct Entry
    {
        RoomViewsPtr views;
        std::chrono::steady_clock::time_point read;
        std::uint64_t changes = 0;      ///< seen so far
        std::uint64_t read_changes = 0; ///< those that `views` have in them
        bool reading = false;
        std::unordered_set<RoomReader *> readers;
    };

    [[nodiscard]] static bool fresh(const Entry &entry);
    void mark(const std::string &room_id);
    [[nodiscard]] boost::asio::awaitable<Result<RoomViewsPtr>> read(std::string room_id);
    [[nodiscard]] boost::asio::awaitable<void> bring_up_to_date(std::string room_id);

    boost::asio::any_io_executor m_home;
    net::Workers &m_workers;
    rooms::Rooms &m_rooms;
    ops::Log m_log;
    std::unordered_map<std::string, Entry> m_rooms_known;
};

} // namespace lintel::hub::api
