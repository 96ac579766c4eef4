#include "hub/sync/reconciler.h"

#include "hub/rooms/mirror.h"
#include "hub/rooms/place.h"
#include "hub/rooms/records.h"
#include "hub/rooms/settings.h"
#include "hub/rooms/view.h"
#include "hub/sync/guard.h"
#include "hub/sync/issues.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace lintel::hub::sync {
namespace {

using rooms::CalendarRecord;
using rooms::Change;
using rooms::ExpandedObject;
using rooms::MirrorOf;

struct Basis
{
    CalendarRecord calendar;
    rooms::Horizon horizon;
    std::vector<calendars::Known> known; ///< only for a reading
};

Result<Basis> load_basis(soci::session &sql, const std::string &calendar_id, Instant now)
{
    auto calendar = rooms::load_calendar(sql, calendar_id);
    if (!calendar)
        return fail(Errc::NotFound, "there is no such calendar");
    const auto room = rooms::load_room(sql, calendar->room_id);
    if (!room)
        return fail(Errc::NotFound, "the calendar's room is gone");
    const auto settings = rooms::make_settings(rooms::load_settings(sql, *room));
    if (!settings)
        return tl::unexpected<Error>(settings.error());
    return Basis{*std::move(calendar), rooms::horizon_of(room->zone, *settings, now), {}};
}

/// What a complete listing would take away.
Shrinkage shrinkage(soci::session &sql, const std::string &calendar_id, const std::vector<calendars::Known> &known,
                    const std::vector<std::string> &present, Instant now)
{
    Shrinkage out;
    const std::set<std::string_view> there(present.begin(), present.end());
    std::set<std::string_view> lost;
    for (const calendars::Known &one : known) {
        if (there.count(one.href) == 0) {
            out.lost_hrefs.push_back(one.href);
            lost.insert(one.href);
        }
    }
    const std::int64_t now_ms = to_ms(now);
    std::string href;
    soci::statement st = (sql.prepare << "SELECT o.href FROM instances i JOIN objects o ON o.id = i.object_id "
                                         "WHERE i.calendar_id = :c AND i.end_at > :now",
                          soci::use(calendar_id), soci::use(now_ms), soci::into(href));
    st.execute();
    while (st.fetch()) {
        ++out.upcoming_known;
        if (lost.count(href) > 0)
            ++out.upcoming_lost;
    }
    return out;
}

std::vector<FreshIssue> object_issues(soci::session &sql, const std::string &calendar_id)
{
    std::vector<FreshIssue> issues;
    FreshIssue row;
    soci::statement st = (sql.prepare << "SELECT issue_code, issue FROM objects WHERE calendar_id = :c AND "
                                         "issue_code <> '' ORDER BY href LIMIT 20",
                          soci::use(calendar_id), soci::into(row.code), soci::into(row.detail));
    st.execute();
    while (st.fetch())
        issues.push_back(row);
    return issues;
}

/// Events that the server lists and does not deliver.
std::vector<FreshIssue> unread_issues(const calendars::Listing &listing)
{
    std::vector<FreshIssue> issues;
    for (const calendars::Unread &one : listing.unread)
        issues.push_back({"unreadable_event", one.href + ": " + one.reason});
    return issues;
}

bool has_issue(const Issues &open, const FreshIssue &fresh)
{
    return std::any_of(open.begin(), open.end(), [&](const v1::CalendarIssue &issue) {
        return issue.code() == fresh.code && issue.detail() == fresh.detail;
    });
}

// Three are left for what concerns the calendar itself.
constexpr std::size_t kMostObjectIssues = rooms::kMaxIssues - 3;

struct Applied
{
    bool changed = false;
    bool kept_own = false; ///< a listing older than our write wanted to take it away
    Suspicion suspicion;
};

Applied apply(soci::session &sql, const MirrorOf &mirror, const Basis &basis, const calendars::Listing &listing,
              const std::vector<ExpandedObject> &expanded, Instant began, Instant now)
{
    Applied out;
    std::vector<std::string> gone = listing.removed;
    if (listing.kind == calendars::Listing::Kind::Full) {
        const CalendarRecord &c = basis.calendar;
        const auto shrunk = shrinkage(sql, mirror.calendar_id, basis.known, listing.present, now);
        Verdict verdict = judge(shrunk, {c.suspect_digest, c.suspect_at}, now);
        out.suspicion = std::move(verdict.suspicion);
        if (verdict.apply_losses)
            gone.insert(gone.end(), shrunk.lost_hrefs.begin(), shrunk.lost_hrefs.end());
    }
    for (const std::string &href : gone) {
        const auto removal = rooms::remove_object(sql, mirror, href, began);
        out.changed |= removal.changed;
        out.kept_own |= removal.kept;
    }
    for (const ExpandedObject &object : expanded)
        out.changed |= rooms::put_object(sql, mirror, object, now);
    return out;
}

bool save_reading(soci::session &sql, const Basis &basis, const calendars::Listing &listing, const Applied &applied,
                  bool writable, Instant began, Instant now)
{
    const CalendarRecord &c = basis.calendar;
    std::vector<FreshIssue> shrunken;
    if (!applied.suspicion.digest.empty())
        shrunken.push_back({"shrunken_listing", "The calendar listed far fewer meetings than before; the missing ones "
                                                "stay until a second listing agrees."});
    Issues issues = replace_issues(c.issues, IssueGroup::Reading, {}, now);
    issues = replace_issues(issues, IssueGroup::Listing, shrunken, now);
    // What is cut from the list must be the same each time, or it would be news each time.
    std::vector<FreshIssue> objects = unread_issues(listing);
    for (FreshIssue &issue : object_issues(sql, c.id))
        objects.push_back(std::move(issue));
    objects.resize(std::min(objects.size(), kMostObjectIssues));
    issues = replace_issues(issues, IssueGroup::Objects, objects, now);
    const bool full = listing.kind == calendars::Listing::Kind::Full;
    // A delta never tells again what was not taken from it.
    const std::string cursor = applied.kept_own ? std::string{} : listing.cursor;
    const std::int64_t read_at = to_ms(now), full_at = to_ms(full ? began : c.full_at),
                       suspect_at = to_ms(full ? applied.suspicion.since : c.suspect_at);
    const int may_write = writable ? 1 : 0;
    const std::string &suspect = full ? applied.suspicion.digest : c.suspect_digest;
    sql << "UPDATE calendars SET cursor = :cursor, read_at = :read_at, full_at = :full_at, suspect_digest = :suspect, "
           "suspect_at = :suspect_at, writable = :writable WHERE id = :id",
        soci::use(cursor), soci::use(read_at), soci::use(full_at), soci::use(suspect), soci::use(suspect_at),
        soci::use(may_write), soci::use(c.id);
    const bool changed = !same_issues(issues, c.issues);
    if (changed)
        rooms::save_issues(sql, c.id, issues);
    return changed || writable != c.writable;
}

} // namespace

Reconciler::Reconciler(store::Database &database, const Clock &clock, rooms::SnapshotCache &snapshots, Leases &leases,
                       std::chrono::milliseconds full_every, Journal journal)
    : m_database(database),
      m_clock(clock),
      m_snapshots(snapshots),
      m_leases(leases),
      m_full_every(full_every),
      m_journal(std::move(journal))
{}

Result<Reconciler::Reading> Reconciler::read(const Lease &lease, calendars::Connector &connector,
                                             const std::stop_token &stop, bool full)
{
    const Instant began = m_clock.now();
    auto basis = m_database.read([&](soci::session &sql) -> Result<Basis> {
        auto loaded = load_basis(sql, lease.calendar_id, began);
        if (loaded)
            loaded->known = rooms::load_known(sql, lease.calendar_id);
        return loaded;
    });
    if (!basis)
        return tl::unexpected<Error>(std::move(basis.error()));
    const CalendarRecord &calendar = basis->calendar;
    full = full || !calendar.suspect_digest.empty() || began - calendar.full_at >= m_full_every ||
           began < calendar.full_at;
    const auto go_on = [&] {
        if (stop.stop_requested())
            return false;
        const auto held = m_leases.hold(lease.calendar_id);
        // A store that cannot answer for a moment is met again when the reading is stored.
        return held ? held->fence == lease.fence : held.error().code != Errc::Conflict;
    };
    auto listing = connector.list(calendar.cursor, basis->known, full, go_on);
    if (!listing) {
        // Given up by us: that says nothing about the calendar.
        if (listing.error().code != Errc::Conflict)
            note_failure(lease, listing.error());
        return tl::unexpected<Error>(std::move(listing.error()));
    }
    std::vector<ExpandedObject> expanded;
    expanded.reserve(listing->changed.size());
    for (calendars::Object &object : listing->changed) {
        expanded.push_back(rooms::expand_object(std::move(object), basis->horizon));
        if (!expanded.back().issue_code.empty()) {
            m_journal.warning("an event could be read only in part", {{"calendar", lease.calendar_id},
                                                                      {"code", expanded.back().issue_code},
                                                                      {"detail", expanded.back().issue}});
            m_journal.count("lintel_calendar_unreadable_events_total", "Events that could be read only in part");
        }
    }
    for (const FreshIssue &issue : unread_issues(*listing)) {
        // Said once, not with each reading until somebody mends it.
        if (has_issue(calendar.issues, issue))
            continue;
        m_journal.warning("an event could not be read",
                          {{"calendar", lease.calendar_id}, {"code", issue.code}, {"detail", issue.detail}});
        m_journal.count("lintel_calendar_unreadable_events_total", "Events that could be read only in part");
    }

    const Instant now = m_clock.now();
    bool content = false;
    auto reading = m_database.write([&](soci::session &sql) -> Result<Reading> {
        if (auto ours = check_fence(sql, lease); !ours)
            return tl::unexpected<Error>(std::move(ours.error()));
        const MirrorOf mirror{lease.calendar_id, calendar.room_id};
        const Applied applied = apply(sql, mirror, *basis, *listing, expanded, began, now);
        const bool health = save_reading(sql, *basis, *listing, applied, connector.writable(), began, now);
        content = applied.changed || health;
        if (content)
            rooms::raise_revision(sql, calendar.room_id);
        return Reading{!applied.suspicion.digest.empty()};
    });
    if (!reading)
        return reading;
    m_journal.count("lintel_calendar_readings_total", "Calendars read");
    if (reading->suspect)
        m_journal.warning("a listing lost more than a fifth of the upcoming meetings; waiting for a second",
                          {{"calendar", lease.calendar_id}});
    m_snapshots.changed(calendar.room_id, content ? Change::Content : Change::Reading);
    return reading;
}

void Reconciler::note_failure(const Lease &lease, const Error &error)
{
    const bool denied =
        error.code == Errc::Forbidden || error.code == Errc::InvalidToken || error.code == Errc::InvalidAssertion;
    m_journal.warning("the calendar cannot be read", {{"calendar", lease.calendar_id}, {"detail", error.detail}});
    m_journal.count("lintel_calendar_reading_failures_total", "Calendars that could not be read");
    std::string room_id;
    auto noted = m_database.write([&](soci::session &sql) -> Result<bool> {
        if (auto ours = check_fence(sql, lease); !ours)
            return tl::unexpected<Error>(std::move(ours.error()));
        const auto calendar = rooms::load_calendar(sql, lease.calendar_id);
        if (!calendar)
            return false;
        room_id = calendar->room_id;
        const auto issues = replace_issues(calendar->issues, IssueGroup::Reading,
                                           {{denied ? "denied" : "unreachable", error.detail}}, m_clock.now());
        if (same_issues(issues, calendar->issues))
            return false;
        rooms::save_issues(sql, calendar->id, issues);
        rooms::raise_revision(sql, room_id);
        return true;
    });
    if (!noted)
        m_journal.warning("the failure could not be stored",
                          {{"calendar", lease.calendar_id}, {"detail", noted.error().detail}});
    else if (*noted)
        m_snapshots.changed(room_id, Change::Content);
}

Result<void> Reconciler::roll(const Lease &lease)
{
    struct Roll
    {
        Basis basis;
        std::vector<rooms::StoredObject> objects;
    };
    const Instant now = m_clock.now();
    auto roll = m_database.read([&](soci::session &sql) -> Result<Roll> {
        auto basis = load_basis(sql, lease.calendar_id, now);
        if (!basis)
            return tl::unexpected<Error>(std::move(basis.error()));
        Roll out{*std::move(basis), {}};
        const bool current = out.basis.calendar.expanded_from == out.basis.horizon.from &&
                             out.basis.calendar.expanded_to == out.basis.horizon.to;
        if (!current)
            out.objects = rooms::load_objects(sql, lease.calendar_id);
        return out;
    });
    if (!roll)
        return tl::unexpected<Error>(std::move(roll.error()));
    const CalendarRecord &calendar = roll->basis.calendar;
    const rooms::Horizon &horizon = roll->basis.horizon;
    if (calendar.expanded_from == horizon.from && calendar.expanded_to == horizon.to)
        return {};
    std::vector<ExpandedObject> expanded;
    for (const rooms::StoredObject &stored : roll->objects)
        expanded.push_back(rooms::expand_object(stored.object, horizon));
    auto done = m_database.write([&](soci::session &sql) -> Result<void> {
        if (auto ours = check_fence(sql, lease); !ours)
            return ours;
        const MirrorOf mirror{calendar.id, calendar.room_id};
        for (std::size_t i = 0; i < expanded.size(); ++i) {
            auto stored = rooms::load_object(sql, roll->objects[i].id);
            if (!stored)
                continue;
            // Booked or changed at the door since it was expanded.
            const bool same = stored->object.ical == expanded[i].object.ical;
            rooms::put_object(sql, mirror,
                              same ? expanded[i] : rooms::expand_object(std::move(stored->object), horizon), now);
        }
        const std::int64_t from = to_ms(horizon.from), to = to_ms(horizon.to);
        sql << "UPDATE calendars SET expanded_from = :from, expanded_to = :to WHERE id = :id", soci::use(from),
            soci::use(to), soci::use(calendar.id);
        rooms::raise_revision(sql, calendar.room_id);
        return {};
    });
    if (done)
        m_snapshots.changed(calendar.room_id, Change::Content);
    return done;
}

} // namespace lintel::hub::sync
