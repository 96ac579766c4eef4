#include "hub/rooms/mirror.h"

#include "hub/core/crypto.h"
#include "hub/core/encoding.h"
#include "hub/rooms/intent_records.h"
#include "hub/rooms/local_days.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace lintel::hub::rooms {
namespace {

constexpr std::size_t kMaxInstances = 1000;

/// The columns of `instances` that a display can see.
using Row = std::tuple<std::string, std::string, std::string, std::int64_t, std::int64_t, int, int, int, int>;

std::vector<Row> rows_of(const ExpandedObject &expanded)
{
    std::vector<Row> rows;
    std::set<std::string> used;
    for (const calendars::Occurrence &o : expanded.occurrences) {
        std::string recurrence = o.recurrence_id;
        // Two events in one object, against the rules: neither is hidden.
        for (int n = 2; !used.insert(recurrence).second; ++n)
            recurrence = o.recurrence_id + "~" + std::to_string(n);
        rows.emplace_back(recurrence, o.title, o.organiser, to_ms(o.start), to_ms(o.end), o.all_day ? 1 : 0,
                          o.is_private ? 1 : 0, o.tentative ? 1 : 0, o.recurring ? 1 : 0);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<Row> stored_rows(soci::session &sql, const std::string &object_id)
{
    std::vector<Row> rows;
    Row row;
    auto &[recurrence, title, organiser, start, end, all_day, is_private, tentative, recurring] = row;
    long long start_at = 0, end_at = 0;
    soci::statement st =
        (sql.prepare << "SELECT recurrence_id, title, organiser, start_at, end_at, all_day, private, tentative, "
                        "recurring FROM instances WHERE object_id = :id",
         soci::use(object_id), soci::into(recurrence), soci::into(title), soci::into(organiser), soci::into(start_at),
         soci::into(end_at), soci::into(all_day), soci::into(is_private), soci::into(tentative), soci::into(recurring));
    st.execute();
    while (st.fetch()) {
        start = start_at;
        end = end_at;
        rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void write_rows(soci::session &sql, const MirrorOf &mirror, const std::string &object_id, const std::vector<Row> &rows)
{
    sql << "DELETE FROM instances WHERE object_id = :id", soci::use(object_id);
    if (rows.empty())
        return;
    std::string id;
    Row row;
    auto &[recurrence, title, organiser, start, end, all_day, is_private, tentative, recurring] = row;
    soci::statement st =
        (sql.prepare << "INSERT INTO instances (id, calendar_id, object_id, recurrence_id, title, organiser, "
                        "start_at, end_at, all_day, private, tentative, recurring) VALUES (:id, :calendar, :object, "
                        ":recurrence, :title, :organiser, :start, :end, :all_day, :private, :tentative, :recurring)",
         soci::use(id), soci::use(mirror.calendar_id), soci::use(object_id), soci::use(recurrence), soci::use(title),
         soci::use(organiser), soci::use(start), soci::use(end), soci::use(all_day), soci::use(is_private),
         soci::use(tentative), soci::use(recurring));
    for (const Row &one : rows) {
        row = one;
        id = object_id;
        if (!recurrence.empty())
            id.append(".").append(recurrence);
        st.execute(true);
    }
}

std::string object_id_at(soci::session &sql, const MirrorOf &mirror, const std::string &href)
{
    std::string id;
    sql << "SELECT id FROM objects WHERE calendar_id = :c AND href = :h", soci::use(mirror.calendar_id),
        soci::use(href), soci::into(id);
    return id;
}

/// For an object seen for the first time: the booking's that made it, if its id is free.
std::string new_object_id(soci::session &sql, const MirrorOf &mirror, const ExpandedObject &expanded)
{
    if (!expanded.uid.empty()) {
        if (const auto intent = load_booking_by_uid(sql, mirror.room_id, expanded.uid);
            intent && !load_object(sql, intent->id))
            return intent->id;
    }
    // The same object keeps its id when it goes and comes back.
    return core::to_hex(core::sha256({mirror.calendar_id, "\n", expanded.object.href}).substr(0, 16));
}

} // namespace

Horizon horizon_of(const std::string &zone, const RoomSettings &settings, Instant now)
{
    const auto days = local_days(zone, now, 1, settings.horizon_days);
    return {zone, days.front().start, days.back().end};
}

ExpandedObject expand_object(calendars::Object object, const Horizon &horizon)
{
    ExpandedObject out;
    out.object = std::move(object);
    out.uid = calendars::uid_of(out.object.ical);
    calendars::ExpandOptions options;
    options.zone = horizon.zone;
    options.from = horizon.from;
    options.to = horizon.to;
    options.max_instances = kMaxInstances;
    auto expansion = calendars::expand(out.object.ical, options);
    if (!expansion) {
        out.issue_code = "unreadable_event";
        out.issue = (out.uid.empty() ? out.object.href : out.uid) + ": " + expansion.error().detail;
        return out;
    }
    for (auto &occurrence : expansion->occurrences) {
        if (occurrence.occupies)
            out.occurrences.push_back(std::move(occurrence));
    }
    if (!expansion->issues.empty()) {
        out.issue_code = expansion->issues.front().code;
        out.issue = expansion->issues.front().detail;
    }
    return out;
}

bool put_object(soci::session &sql, const MirrorOf &mirror, const ExpandedObject &expanded, Instant now,
                Instant written_at)
{
    const calendars::Object &object = expanded.object;
    const std::int64_t written_ms = to_ms(written_at);
    std::string id = object_id_at(sql, mirror, object.href);
    const bool known = !id.empty();
    if (known) {
        // Each midnight looks at every object; the disk only hears of those that differ.
        sql << "UPDATE objects SET etag = :etag, uid = :uid, ical = :ical, issue_code = :code, issue = :issue, "
               "written_at = CASE WHEN :written > 0 THEN :written2 ELSE written_at END WHERE id = :id AND "
               "(:written3 > 0 OR etag <> :etag2 OR uid <> :uid2 OR ical <> :ical2 OR issue_code <> :code2 OR "
               "issue <> :issue2)",
            soci::use(object.etag), soci::use(expanded.uid), soci::use(object.ical), soci::use(expanded.issue_code),
            soci::use(expanded.issue), soci::use(written_ms), soci::use(written_ms), soci::use(id),
            soci::use(written_ms), soci::use(object.etag), soci::use(expanded.uid), soci::use(object.ical),
            soci::use(expanded.issue_code), soci::use(expanded.issue);
    } else {
        id = new_object_id(sql, mirror, expanded);
        sql << "INSERT INTO objects (id, calendar_id, href, etag, uid, ical, issue_code, issue, written_at) VALUES "
               "(:id, :calendar, :href, :etag, :uid, :ical, :code, :issue, :written)",
            soci::use(id), soci::use(mirror.calendar_id), soci::use(object.href), soci::use(object.etag),
            soci::use(expanded.uid), soci::use(object.ical), soci::use(expanded.issue_code), soci::use(expanded.issue),
            soci::use(written_ms);
        const std::int64_t now_ms = to_ms(now);
        sql << "UPDATE intents SET written_at = :now WHERE id = :id AND action = 'book' AND written_at = 0",
            soci::use(now_ms), soci::use(id);
    }
    const auto rows = rows_of(expanded);
    if (known && rows == stored_rows(sql, id))
        return false;
    write_rows(sql, mirror, id, rows);
    return !known || !rows.empty();
}

Removal remove_object(soci::session &sql, const MirrorOf &mirror, const std::string &href, Instant listing_began)
{
    std::string id;
    long long written_at = 0;
    sql << "SELECT id, written_at FROM objects WHERE calendar_id = :c AND href = :h", soci::use(mirror.calendar_id),
        soci::use(href), soci::into(id), soci::into(written_at);
    if (!sql.got_data())
        return {};
    if (written_at > to_ms(listing_began))
        return {false, true};
    const bool shown = !stored_rows(sql, id).empty();
    sql << "DELETE FROM objects WHERE id = :id", soci::use(id);
    return {shown, false};
}

std::optional<StoredObject> load_object(soci::session &sql, const std::string &object_id)
{
    StoredObject out;
    sql << "SELECT id, href, etag, ical, issue_code, issue FROM objects WHERE id = :id", soci::use(object_id),
        soci::into(out.id), soci::into(out.object.href), soci::into(out.object.etag), soci::into(out.object.ical),
        soci::into(out.issue_code), soci::into(out.issue);
    if (!sql.got_data())
        return std::nullopt;
    return out;
}

std::vector<StoredObject> load_objects(soci::session &sql, const std::string &calendar_id)
{
    std::vector<StoredObject> objects;
    StoredObject row;
    soci::statement st =
        (sql.prepare
             << "SELECT id, href, etag, ical, issue_code, issue FROM objects WHERE calendar_id = :c ORDER BY href",
         soci::use(calendar_id), soci::into(row.id), soci::into(row.object.href), soci::into(row.object.etag),
         soci::into(row.object.ical), soci::into(row.issue_code), soci::into(row.issue));
    st.execute();
    while (st.fetch())
        objects.push_back(row);
    return objects;
}

std::vector<calendars::Known> load_known(soci::session &sql, const std::string &calendar_id)
{
    std::vector<calendars::Known> known;
    calendars::Known row;
    soci::statement st = (sql.prepare << "SELECT href, etag FROM objects WHERE calendar_id = :c",
                          soci::use(calendar_id), soci::into(row.href), soci::into(row.etag));
    st.execute();
    while (st.fetch())
        known.push_back(row);
    return known;
}

} // namespace lintel::hub::rooms
