#pragma once

#include "hub/core/crypto.h"
#include "hub/rooms/attendance.h"
#include "hub/rooms/free_rooms.h"
#include "hub/rooms/rooms.h"

#include <functional>
#include <map>
#include <mutex>
#include <string>

namespace lintel::hub {

/// One room in memory, whose snapshot the test sets.
class FakeRooms final : public rooms::Rooms
{
public:
    explicit FakeRooms(std::string room_id) : m_room_id(std::move(room_id)) { set_title("first"); }

    /// Another revision of the room, told to whoever listens.
    void set_title(const std::string &title, std::size_t padding = 0)
    {
        auto next = std::make_shared<rooms::Snapshot>();
        std::function<void(const std::string &, rooms::Change)> listener;
        {
            const std::lock_guard lock(m_mutex);
            v1::RoomSnapshot &message = next->message;
            message.set_generation("g");
            message.set_revision(++m_revision);
            message.mutable_room()->set_id(m_room_id);
            message.mutable_room()->set_name(title);
            message.mutable_room()->set_zone("Europe/Berlin");
            message.mutable_settings()->set_booking_title(std::string(padding, 'x'));
            message.set_digest(core::sha256_hex(title));
            message.mutable_calendar()->set_read_at_ms(1'794'999'990'000);
            m_snapshot = next;
            listener = m_listener;
        }
        if (listener)
            listener(m_room_id, rooms::Change::Content);
    }

    /// Whether the room has a page for phones.
    void set_page(bool has)
    {
        std::function<void(const std::string &, rooms::Change)> listener;
        {
            const std::lock_guard lock(m_mutex);
            auto next = std::make_shared<rooms::Snapshot>(*m_snapshot);
            next->message.set_revision(++m_revision);
            next->message.set_phone_page(has);
            next->message.set_digest(core::sha256_hex(std::to_string(m_revision)));
            m_snapshot = next;
            listener = m_listener;
        }
        if (listener)
            listener(m_room_id, rooms::Change::Content);
    }

    /// One display of the room sees it under another name.
    void set_apart(const std::string &binding_id, const std::string &title)
    {
        std::function<void(const std::string &, rooms::Change)> listener;
        {
            const std::lock_guard lock(m_mutex);
            auto next = std::make_shared<rooms::Snapshot>(*m_snapshot);
            next->message.set_revision(++m_revision);
            v1::RoomSnapshot own = next->message;
            own.mutable_room()->set_name(title);
            own.set_digest(core::sha256_hex(title));
            next->apart[binding_id] = own;
            m_snapshot = next;
            listener = m_listener;
        }
        if (listener)
            listener(m_room_id, rooms::Change::Content);
    }

    void set_readable(bool readable)
    {
        const std::lock_guard lock(m_mutex);
        m_unreadable = !readable;
    }

    /// The calendar was read again.
    void read_again(std::int64_t at_ms)
    {
        std::function<void(const std::string &, rooms::Change)> listener;
        {
            const std::lock_guard lock(m_mutex);
            auto next = std::make_shared<rooms::Snapshot>(*m_snapshot);
            next->message.mutable_calendar()->set_read_at_ms(at_ms);
            for (auto &[binding, message] : next->apart)
                message.mutable_calendar()->set_read_at_ms(at_ms);
            m_snapshot = next;
            listener = m_listener;
        }
        if (listener)
            listener(m_room_id, rooms::Change::Reading);
    }

    Result<rooms::SnapshotPtr> snapshot(const std::string &room_id) override
    {
        const std::lock_guard lock(m_mutex);
        if (room_id != m_room_id)
            return fail(Errc::NotFound, "there is no such room");
        if (m_unreadable)
            return fail(Errc::Unavailable, "the store does not answer");
        return m_snapshot;
    }
    Result<v1::BookingOutcome> submit(const std::string &, const std::string &,
                                      const v1::BookingIntent &intent) override
    {
        const std::lock_guard lock(m_mutex);
        const std::string body = intent.SerializeAsString();
        const auto [known, fresh] = m_intents.emplace(intent.idempotency_key(), body);
        if (!fresh && known->second != body)
            return fail(Errc::IdempotencyMismatch, "this key was used for something else", "idempotency_key");
        v1::BookingOutcome outcome;
        outcome.set_idempotency_key(intent.idempotency_key());
        outcome.set_state(v1::BOOKING_STATE_ACCEPTED);
        return outcome;
    }
    void on_change(std::function<void(const std::string &, rooms::Change)> listener) override
    {
        const std::lock_guard lock(m_mutex);
        m_listener = std::move(listener);
    }
    Result<v1::Room> room_named(const std::string &name) override
    {
        if (name != "Aurora")
            return fail(Errc::NotFound, "there is no room called " + name, "room");
        v1::Room room;
        room.set_id(m_room_id);
        room.set_name(name);
        return room;
    }
    Result<std::string> asset(const std::string &sha256) override
    {
        if (sha256 != core::sha256_hex("{}"))
            return fail(Errc::NotFound, "there is no such asset");
        return std::string("{}");
    }

    Result<v1::Site> add_site(const v1::SiteAdd &m) override
    {
        v1::Site site;
        site.set_name(m.name());
        return site;
    }
    Result<v1::SiteList> sites() override { return v1::SiteList(); }
    Result<v1::Floor> add_floor(const v1::FloorAdd &) override { return v1::Floor(); }
    Result<v1::Floor> set_floor(const v1::FloorSet &) override { return v1::Floor(); }
    Result<v1::FloorList> floors() override { return v1::FloorList(); }
    Result<v1::Room> add_room(const v1::RoomAdd &) override { return v1::Room(); }
    Result<v1::RoomList> rooms() override { return v1::RoomList(); }
    Result<v1::Calendar> set_calendar(const v1::CalendarAdd &) override { return v1::Calendar(); }
    Result<v1::CalendarList> calendars() override { return v1::CalendarList(); }
    Result<void> sync_now(const v1::SyncNow &) override { return {}; }
    Result<v1::BookingList> bookings(const std::string &) override { return v1::BookingList(); }
    Result<v1::Booking> add_meeting(const v1::MeetingAdd &) override { return v1::Booking(); }
    Result<v1::SettingValue> set_setting(const v1::SettingSet &m, const std::string &by) override
    {
        v1::SettingValue value;
        value.set_key(m.key());
        value.set_set_by(by);
        return value;
    }
    Result<void> set_admin_pin(const std::string &, const std::string &, const std::string &) override { return {}; }
    Result<v1::SettingList> settings(const std::string &) override { return v1::SettingList(); }
    Result<v1::SettingValue> explain_setting(const std::string &, const std::string &) override
    {
        return v1::SettingValue();
    }
    Result<v1::SettingHistory> setting_history(const std::string &, const std::string &) override
    {
        return v1::SettingHistory();
    }
    Result<v1::StandingEmergency> set_emergency(const v1::EmergencySet &, const std::string &) override
    {
        return v1::StandingEmergency();
    }
    Result<v1::EmergencyList> emergencies() override { return v1::EmergencyList(); }
    Result<v1::ThemePushed> set_theme(const std::string &, const std::string &at, const std::string &) override
    {
        v1::ThemePushed pushed;
        pushed.add_rooms(at);
        return pushed;
    }
    Result<v1::ThemeList> themes() override { return v1::ThemeList(); }
    Result<v1::FreeRooms> free_rooms(const std::string &, const std::string &room_id,
                                     const rooms::RoomsWanted &wanted) override
    {
        v1::FreeRooms found;
        found.add_rooms()->mutable_room()->set_id(room_id);
        found.mutable_rooms(0)->mutable_room()->set_capacity(wanted.capacity);
        found.mutable_rooms(0)->set_until_ms(wanted.minutes);
        for (const std::string &item : wanted.equipment)
            found.add_equipment(item);
        return found;
    }
    Result<v1::FoundMeetings> find_meetings(const std::string &, const std::string &, const std::string &words) override
    {
        v1::FoundMeetings found;
        found.add_meetings()->set_title(words);
        return found;
    }
    void display_came(const std::string &room_id, const std::string &binding_id) override
    {
        attendance.came(room_id, binding_id);
    }
    void display_went(const std::string &room_id, const std::string &binding_id) override
    {
        attendance.went(room_id, binding_id);
    }
    Result<v1::ReportList> reports(const std::string &, bool) override { return v1::ReportList(); }
    Result<v1::Report> solve_report(const v1::ReportSolve &) override { return v1::Report(); }
    Result<v1::NoShowList> no_shows() override { return v1::NoShowList(); }
    rooms::Attendance attendance;
    void start() override {}
    void stop() override {}

private:
    std::string m_room_id;
    std::mutex m_mutex;
    std::int64_t m_revision = 0;
    bool m_unreadable = false;
    rooms::SnapshotPtr m_snapshot;
    std::function<void(const std::string &, rooms::Change)> m_listener;
    std::map<std::string, std::string> m_intents;
};

} // namespace lintel::hub
