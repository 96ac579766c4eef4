#pragma once

#include "hub/calendars/connector.h"
#include "hub/core/sealer.h"
#include "hub/core/time.h"
#include "hub/rooms/attendance.h"
#include "hub/rooms/calendar_work.h"
#include "hub/rooms/room_service.h"
#include "hub/rooms/rooms.h"
#include "hub/rooms/snapshot_cache.h"
#include "hub/store/database.h"
#include "hub/sync/calendar_pass.h"
#include "hub/sync/make_rooms.h"
#include "hub/sync/presence_keeper.h"

#include <atomic>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace lintel::hub::test {

class TempDir
{
public:
    TempDir();
    TempDir(const TempDir &) = delete;
    TempDir &operator=(const TempDir &) = delete;
    ~TempDir();
    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

class FakeClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return from_ms(m_ms.load()); }
    void set(Instant t) { m_ms = to_ms(t); }
    void advance(std::chrono::milliseconds by) { m_ms += by.count(); }

private:
    std::atomic<std::int64_t> m_ms{1795255200000}; // 2026-11-21 10:00 UTC, a Saturday
};

/// "2026-11-20 14:30" in UTC.
[[nodiscard]] Instant utc(const std::string &text);

/// Ends the program's part in the middle of a call, as a power cut would.
struct Crash
{};

/// A calendar server that can be told to misbehave. Not thread-safe but for `reads`.
class FakeServer
{
public:
    struct Stored
    {
        std::string etag;
        std::string ical;
        int changed = 0;
    };

    // What the next calls do; each fault is used up by one call.
    enum class Fault { LostReply, Unavailable, Refused, PreconditionFailed };
    std::vector<Fault> create_faults;
    std::vector<Fault> replace_faults;
    std::vector<Fault> remove_faults;
    bool down = false;
    bool denied = false;
    bool writable = true;                 ///< as a connection is told when it is made
    std::set<std::string> hidden;         ///< left out of complete listings
    std::set<std::string> undelivered;    ///< listed, but cannot be had
    bool ambiguous = false;               ///< its address leads to several calendars
    std::function<void()> before_create;  ///< runs once
    std::function<void()> after_create;   ///< runs once
    std::function<void()> before_replace; ///< runs once
    std::function<void()> on_list;
    int crash_at_call = 0; ///< 0: never; counts every call from 1
    bool crash_after_effect = false;

    int calls = 0;
    std::atomic<int> reads{0};
    int connects = 0;
    int creates = 0;
    int full_reads = 0;

    std::string put(const std::string &href, const std::string &ical);
    void erase(std::string href);
    /// A meeting made elsewhere; returns its href.
    std::string add_meeting(const std::string &uid, Instant start, Instant end, const std::string &rrule = {});

    [[nodiscard]] const std::map<std::string, Stored> &objects() const { return m_objects; }
    [[nodiscard]] std::unique_ptr<calendars::Connector> connect();

private:
    class Line;
    void begin_call();
    void end_call();

    std::map<std::string, Stored> m_objects;
    std::map<std::string, int> m_tombstones;
    int m_version = 0;
};

/// Counts what it is told.
class RecordingWork final : public rooms::CalendarWork
{
public:
    void watch(const std::string &id) override { watched.push_back(id); }
    void forget(const std::string &id) override { forgotten.push_back(id); }
    void mark(const std::string &) override { ++marks; }
    void look_after(const std::string &) override { ++looks; }
    void deliver() override { ++deliveries; }
    void start() override {}
    void stop() override {}

    std::vector<std::string> watched;
    std::vector<std::string> forgotten;
    std::atomic<int> marks{0};
    std::atomic<int> looks{0};
    std::atomic<int> deliveries{0};
};

/// The domain on a store in a folder, with visits made by hand. Making another one on
/// the same folder is a restart.
class Hub
{
public:
    Hub(const std::filesystem::path &dir, const FakeClock &clock, FakeServer &server);

    /// One visit; true when it ended well.
    bool visit();
    /// Does what is due about check-ins in the room (or in that one), and writes what it decides
    /// to a calendar elsewhere. Says when to come back.
    std::chrono::milliseconds attend(const std::string &room = {});

    v1::Room add_room(const std::string &name = "Aurora", const std::string &zone = "Europe/Berlin");
    /// Makes the server the calendar of the room.
    void use_server(const std::string &room = "Aurora");

    v1::RoomSnapshot snapshot();
    /// The instances of all days, once each.
    std::vector<v1::Instance> instances();
    Result<v1::BookingOutcome> book(const std::string &key, Instant start, Instant end,
                                    const std::string &binding = "b1");
    Result<v1::BookingOutcome> extend(const std::string &key, const std::string &instance, Instant end);
    Result<v1::BookingOutcome> end(const std::string &key, const std::string &instance, Instant at);
    Result<v1::BookingOutcome> check_in(const std::string &key, const std::string &instance, Instant tapped,
                                        const std::string &binding = "b1");
    /// People at the doors may end and extend every meeting.
    void let_everybody_edit();
    /// At the organisation, or elsewhere.
    void set(const std::string &key, const std::string &value_json, const std::string &at = "organisation");
    /// As the store has it now.
    v1::BookingOutcome outcome(const std::string &key);
    std::vector<std::string> issue_codes();

    std::unique_ptr<store::Database> database;
    core::Sealer sealer;
    rooms::SnapshotCache *snapshots = nullptr;
    RecordingWork *work = nullptr;
    std::unique_ptr<rooms::RoomService> rooms;
    rooms::Attendance *attendance = nullptr;
    std::unique_ptr<sync::CalendarPass> pass;
    std::unique_ptr<sync::PresenceKeeper> presence;
    std::string room_id;
    std::string calendar_id;
};

/// 32 hexadecimal characters, all alike.
[[nodiscard]] std::string key_of(char c);

} // namespace lintel::hub::test
