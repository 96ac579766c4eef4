#include "hub/rooms/reports.h"

#include "hub/calendars/text.h"
#include "hub/rooms/place.h"
#include "hub/rooms/post_records.h"
#include "hub/rooms/report_records.h"

#include <date/date.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <utility>

namespace lintel::hub::rooms {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kListed = 200;
constexpr std::size_t kMaxWordBytes = 2000; // 500 characters
constexpr std::size_t kMaxNote = 500;
// So many unsolved ones say that nobody reads them, or that somebody plays.
constexpr std::int64_t kMostOpen = 50;

/// "sound", of REPORT_CATEGORY_SOUND.
std::string name_of(v1::ReportCategory category)
{
    constexpr std::size_t kPrefix = sizeof("REPORT_CATEGORY_") - 1;
    return calendars::ascii_lower(v1::ReportCategory_Name(category).substr(kPrefix));
}

v1::Report to_message(const ReportRecord &record)
{
    v1::Report out;
    out.set_number(record.number);
    out.set_room(record.room);
    out.set_category(name_of(record.category));
    out.set_words(record.words);
    out.set_reported_at_ms(to_ms(record.reported_at));
    out.set_solved_at_ms(to_ms(record.solved_at));
    out.set_note(record.note);
    return out;
}

std::string rfc3339(Instant t)
{
    return date::format("%FT%TZ", std::chrono::floor<std::chrono::seconds>(t));
}

/// What the receiver of a webhook gets.
std::string body_of(const ReportRecord &report, const RoomRecord &room)
{
    Json body{{"event", report.solved_at > Instant{} ? "report.solved" : "report.made"},
              {"number", report.number},
              {"room", {{"id", room.id}, {"name", room.name}, {"site", room.site}, {"floor", room.floor}}},
              {"category", name_of(report.category)},
              {"words", report.words},
              {"reported_at", rfc3339(report.reported_at)}};
    if (report.solved_at > Instant{}) {
        body["solved_at"] = rfc3339(report.solved_at);
        body["note"] = report.note;
    }
    return body.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void tell(soci::session &sql, const ReportRecord &report, const RoomRecord &room, const RoomSettings &settings,
          Instant now)
{
    if (!settings.reports_webhook_url.empty())
        insert_post(sql, settings.reports_webhook_url, body_of(report, room), now);
}

} // namespace

Decision report(soci::session &sql, const RoomState &state, const v1::ReportAction &action, Instant tapped, Instant now)
{
    const auto refuse = [](const char *words) {
        return Refused{v1::REFUSAL_REASON_NOT_ALLOWED, words, std::nullopt, {}};
    };
    if (!state.settings.reports_allowed)
        return refuse("Problems cannot be reported at this door.");
    if (count_open_reports(sql, state.room.id) >= kMostOpen)
        return refuse("Many problems are reported here already.");
    ReportRecord record;
    record.room_id = state.room.id;
    record.category = action.category();
    record.words = calendars::clean_text(action.words(), kMaxWordBytes);
    record.reported_at = std::min(tapped, now);
    record.number = insert_report(sql, record);
    tell(sql, record, state.room, state.settings, now);
    Accepted accepted;
    accepted.action = Action::Report;
    accepted.start = record.reported_at;
    accepted.end = record.reported_at;
    accepted.title = name_of(record.category);
    accepted.already_so = true;
    return accepted;
}

Result<v1::ReportList> Reports::list(const std::string &room_name, bool solved_too)
{
    return m_database.read([&](soci::session &sql) -> Result<v1::ReportList> {
        std::string room_id;
        if (!room_name.empty()) {
            const auto room = load_room_named(sql, room_name);
            if (!room)
                return fail(Errc::NotFound, fmt::format("there is no room \"{}\"", room_name), "room");
            room_id = room->id;
        }
        v1::ReportList list;
        for (const ReportRecord &record : load_reports(sql, room_id, solved_too, kListed))
            *list.add_reports() = to_message(record);
        return list;
    });
}

Result<v1::Report> Reports::solve(const v1::ReportSolve &request)
{
    if (request.note().size() > kMaxNote)
        return fail(Errc::InvalidRequest, "the note is longer than 500 bytes", "note");
    std::string room_id;
    auto solved = m_database.write([&](soci::session &sql) -> Result<v1::Report> {
        const Instant now = m_clock.now();
        auto record = load_report(sql, request.number());
        if (!record)
            return fail(Errc::NotFound, fmt::format("there is no report {}", request.number()), "number");
        const bool news = record->solved_at == Instant{};
        if (news)
            record->solved_at = now;
        if (!request.note().empty())
            record->note = calendars::clean_text(request.note(), kMaxNote);
        solve_report(sql, record->number, record->solved_at, record->note);
        if (news) {
            room_id = record->room_id;
            raise_revision(sql, room_id);
            if (const auto room = load_room(sql, room_id)) {
                if (const auto settings = make_settings(load_settings(sql, *room)))
                    tell(sql, *record, *room, *settings, now);
            }
        }
        return to_message(*record);
    });
    if (solved && !room_id.empty()) {
        m_snapshots.changed(room_id, Change::Content);
        m_work.deliver();
    }
    return solved;
}

} // namespace lintel::hub::rooms
