#pragma once

#include "hub/core/sealer.h"
#include "hub/core/time.h"
#include "hub/rooms/attendance.h"
#include "hub/rooms/bookings.h"
#include "hub/rooms/calendar_book.h"
#include "hub/rooms/calendar_work.h"
#include "hub/rooms/emergencies.h"
#include "hub/rooms/finder.h"
#include "hub/rooms/reports.h"
#include "hub/rooms/rooms.h"
#include "hub/rooms/settings_book.h"
#include "hub/rooms/snapshot_cache.h"
#include "hub/rooms/theme_book.h"
#include "hub/rooms/tree.h"
#include "hub/store/database.h"

#include <functional>
#include <memory>
#include <mutex>
#include <string>

namespace lintel::hub::rooms {

/// The domain behind one door: each call goes to the part that knows.
class RoomService final : public Rooms
{
public:
    RoomService(store::Database &database, const Clock &clock, const core::Sealer &sealer,
                std::unique_ptr<SnapshotCache> snapshots, std::unique_ptr<Attendance> attendance,
                std::unique_ptr<CalendarWork> work);
    ~RoomService() override;

    Result<SnapshotPtr> snapshot(const std::string &room_id) override { return m_snapshots->get(room_id); }
    Result<v1::BookingOutcome> submit(const std::string &binding_id, const std::string &room_id,
                                      const v1::BookingIntent &intent) override
    {
        return m_bookings.submit(binding_id, room_id, intent);
    }
    Result<v1::FreeRooms> free_rooms(const std::string &binding_id, const std::string &room_id,
                                     const RoomsWanted &wanted) override
    {
        return m_finder.free_rooms(binding_id, room_id, wanted);
    }
    Result<v1::FoundMeetings> find_meetings(const std::string &binding_id, const std::string &room_id,
                                            const std::string &words) override
    {
        return m_finder.find_meetings(binding_id, room_id, words);
    }
    void display_came(const std::string &room_id, const std::string &binding_id) override;
    void display_went(const std::string &room_id, const std::string &binding_id) override;
    void on_change(std::function<void(const std::string &, Change)> listener) override;

    Result<v1::Site> add_site(const v1::SiteAdd &request) override { return m_tree.add_site(request); }
    Result<v1::SiteList> sites() override { return m_tree.sites(); }
    Result<v1::Floor> add_floor(const v1::FloorAdd &request) override { return m_tree.add_floor(request); }
    Result<v1::Floor> set_floor(const v1::FloorSet &request) override { return m_tree.set_floor(request); }
    Result<v1::FloorList> floors() override { return m_tree.floors(); }
    Result<v1::Room> add_room(const v1::RoomAdd &request) override { return m_tree.add_room(request); }
    Result<v1::RoomList> rooms() override { return m_tree.rooms(); }
    Result<v1::Room> room_named(const std::string &name) override { return m_tree.room_named(name); }
    Result<v1::Calendar> set_calendar(const v1::CalendarAdd &request) override { return m_calendars.set(request); }
    Result<v1::CalendarList> calendars() override { return m_calendars.list(); }
    Result<void> sync_now(const v1::SyncNow &request) override { return m_calendars.sync_now(request); }
    Result<v1::BookingList> bookings(const std::string &room_name) override { return m_bookings.list(room_name); }
    Result<v1::ReportList> reports(const std::string &room_name, bool solved_too) override
    {
        return m_reports.list(room_name, solved_too);
    }
    Result<v1::Report> solve_report(const v1::ReportSolve &request) override { return m_reports.solve(request); }
    Result<v1::NoShowList> no_shows() override { return m_finder.no_shows(); }
    Result<v1::Booking> add_meeting(const v1::MeetingAdd &request) override { return m_calendars.add_meeting(request); }
    Result<v1::SettingValue> set_setting(const v1::SettingSet &request, const std::string &by) override
    {
        return m_settings.set(request, by);
    }
    Result<void> set_admin_pin(const std::string &at, const std::string &hash, const std::string &by) override
    {
        return m_settings.set_admin_pin(at, hash, by);
    }
    Result<v1::SettingList> settings(const std::string &at) override { return m_settings.list(at); }
    Result<v1::SettingValue> explain_setting(const std::string &at, const std::string &key) override
    {
        return m_settings.explain(at, key);
    }
    Result<v1::SettingHistory> setting_history(const std::string &at, const std::string &key) override
    {
        return m_settings.history(at, key);
    }
    Result<v1::StandingEmergency> set_emergency(const v1::EmergencySet &request, const std::string &by) override
    {
        return m_emergencies.set(request, by);
    }
    Result<v1::EmergencyList> emergencies() override { return m_emergencies.list(); }
    Result<v1::ThemePushed> set_theme(const std::string &tokens, const std::string &at, const std::string &by) override
    {
        return m_themes.push(tokens, at, by);
    }
    Result<v1::ThemeList> themes() override { return m_themes.list(); }
    Result<std::string> asset(const std::string &sha256) override { return m_themes.asset(sha256); }

    void start() override { m_work->start(); }
    void stop() override { m_work->stop(); }

private:
    void content_changed(const std::string &room_id, Change change);

    std::mutex m_mutex;
    std::function<void(const std::string &, Change)> m_listener;
    std::unique_ptr<SnapshotCache> m_snapshots;
    std::unique_ptr<Attendance> m_attendance;
    std::unique_ptr<CalendarWork> m_work; // after the snapshots, which it tells of changes until it is gone
    Tree m_tree;
    SettingsBook m_settings;
    ThemeBook m_themes;
    Emergencies m_emergencies;
    CalendarBook m_calendars;
    Bookings m_bookings;
    Reports m_reports;
    Finder m_finder;
};

} // namespace lintel::hub::rooms
