#pragma once

#include "hub/core/result.h"
#include "hub/core/time.h"
#include "hub/rooms/calendar_work.h"
#include "hub/rooms/snapshot_cache.h"
#include "hub/store/database.h"
#include "lintel/v1/admin.pb.h"

#include <string>

namespace lintel::hub::rooms {

/// Sites, floors and rooms.
class Tree
{
public:
    Tree(store::Database &database, SnapshotCache &snapshots, CalendarWork &work)
        : m_database(database), m_snapshots(snapshots), m_work(work)
    {}

    [[nodiscard]] Result<v1::Site> add_site(const v1::SiteAdd &request);
    [[nodiscard]] Result<v1::SiteList> sites();
    [[nodiscard]] Result<v1::Floor> add_floor(const v1::FloorAdd &request);
    /// Errc::NotFound when there is no such floor.
    [[nodiscard]] Result<v1::Floor> set_floor(const v1::FloorSet &request);
    [[nodiscard]] Result<v1::FloorList> floors();
    /// A new room has a built-in calendar until it is given another.
    [[nodiscard]] Result<v1::Room> add_room(const v1::RoomAdd &request);
    [[nodiscard]] Result<v1::RoomList> rooms();
    [[nodiscard]] Result<v1::Room> room_named(const std::string &name);

private:
    store::Database &m_database;
    SnapshotCache &m_snapshots;
    CalendarWork &m_work;
};

} // namespace lintel::hub::rooms
