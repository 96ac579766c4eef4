#pragma once

#include "support.h"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <utility>

namespace lintel::hub::test {

/// A site with a floor with a room with two displays.
class SettingsTree : public ::testing::Test
{
protected:
    static constexpr const char *kDisplay = "d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1";
    static constexpr const char *kOther = "d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2d2";
    inline static const std::array<std::string, 5> kPlaces{"organisation", "site:Berlin", "floor:Level 3",
                                                           "room:Aurora", "display:" + std::string(kDisplay)};

    void SetUp() override
    {
        v1::SiteAdd site;
        site.set_name("Berlin");
        ASSERT_TRUE(hub.rooms->add_site(site).has_value());
        v1::FloorAdd floor;
        floor.set_name("Level 3");
        ASSERT_TRUE(hub.rooms->add_floor(floor).has_value());
        hub.room_id = add_room("Aurora", "Level 3");
        pair(kDisplay, "quiet-otter");
        pair(kOther, "loud-heron");
    }

    std::string add_room(const std::string &name, const std::string &floor)
    {
        v1::RoomAdd room;
        room.set_name(name);
        room.set_zone("Europe/Berlin");
        room.set_floor(floor);
        const auto added = hub.rooms->add_room(room);
        EXPECT_TRUE(added.has_value());
        return added ? added->id() : std::string();
    }

    void pair(const std::string &binding, const std::string &name)
    {
        const auto done = hub.database->write([&](soci::session &sql) -> Result<void> {
            sql << "INSERT INTO bindings (id, organisation_id, room_id, display_key, display_name, transcript, "
                   "paired_at) SELECT :id, organisation_id, id, :key, :name, 'x', 1 FROM rooms WHERE id = :room",
                soci::use(binding), soci::use(binding), soci::use(name), soci::use(hub.room_id);
            return {};
        });
        EXPECT_TRUE(done) << (done ? "" : done.error().detail);
    }

    /// An empty value removes it.
    Result<v1::SettingValue> set(const std::string &at, const std::string &key, const std::string &value,
                                 const std::string &by = "anna")
    {
        v1::SettingSet request;
        request.set_at(at);
        request.set_key(key);
        request.set_value_json(value);
        return hub.rooms->set_setting(request, by);
    }

    /// The value and where it stands.
    std::pair<std::string, std::string> get(const std::string &at, const std::string &key)
    {
        const auto list = hub.rooms->settings(at);
        for (const auto &one : list->settings()) {
            if (one.key() == key)
                return {one.value_json(), one.from()};
        }
        return {};
    }

    /// As this display gets it.
    v1::RoomSnapshot snapshot_of(const std::string &binding)
    {
        const auto all = hub.rooms->snapshot(hub.room_id);
        EXPECT_TRUE(all) << (all ? "" : all.error().detail);
        if (!all)
            return {};
        const auto own = (*all)->apart.find(binding);
        return own == (*all)->apart.end() ? (*all)->message : own->second;
    }

    TempDir dir;
    FakeClock clock;
    FakeServer server;
    Hub hub{dir.path(), clock, server};
};

} // namespace lintel::hub::test
