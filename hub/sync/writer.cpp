#include "hub/sync/writer.h"

#include "hub/calendars/ical.h"
#include "hub/rooms/event_text.h"
#include "hub/rooms/intent_records.h"
#include "hub/sync/issues.h"

#include <algorithm>
#include <utility>

namespace lintel::hub::sync {
namespace {

using rooms::Action;
using rooms::Intent;
using rooms::IntentState;
using rooms::Meeting;
using rooms::Refused;
using Kind = calendars::Written::Kind;

// Somebody else may change the same object each time; then there is a pause.
constexpr int kMostSteps = 6;
constexpr std::chrono::seconds kFirstPause{2};
constexpr std::chrono::minutes kLongestPause{5};

const std::string &object_of(const Intent &intent)
{
    return intent.action == Action::Book ? intent.id : intent.target_object_id;
}

Refused refused(v1::RefusalReason reason, std::string detail)
{
    return {reason, std::move(detail), std::nullopt, {}};
}

/// Nobody has withdrawn it since it was looked at.
bool is_open(soci::session &sql, const Intent &intent)
{
    const auto stored = rooms::load_intent(sql, intent.id);
    return stored && stored->state == IntentState::Accepted;
}

/// Only dependants wait for each other: a change for the booking that is not written
/// yet, and for earlier changes of the same meeting.
bool waits(const Intent &intent, const std::vector<Intent> &open)
{
    return std::any_of(open.begin(), open.end(), [&](const Intent &other) {
        return other.revision < intent.revision && intent.action != Action::Book &&
               object_of(other) == intent.target_object_id;
    });
}

} // namespace

Writer::Writer(store::Database &database, const Clock &clock, rooms::SnapshotCache &snapshots, Reconciler &reconciler,
               Random random, Journal journal)
    : m_database(database),
      m_clock(clock),
      m_snapshots(snapshots),
      m_reconciler(reconciler),
      m_random(std::move(random)),
      m_journal(std::move(journal))
{}

Result<Writer::Work> Writer::run(const Lease &lease, calendars::Connector &connector, const std::stop_token &stop)
{
    Work work;
    while (!stop.stop_requested()) {
        work.next_attempt.reset();
        auto intent = next_due(lease, work);
        if (!intent)
            return tl::unexpected<Error>(std::move(intent.error()));
        if (!*intent)
            break;
        ++work.done;
        if (auto done = carry_out(lease, connector, (*intent)->id, work, stop); !done)
            return tl::unexpected<Error>(std::move(done.error()));
    }
    return work;
}

Result<std::optional<Intent>> Writer::next_due(const Lease &lease, Work &work)
{
    return m_database.read([&](soci::session &sql) -> Result<std::optional<Intent>> {
        const auto calendar = rooms::load_calendar(sql, lease.calendar_id);
        if (!calendar)
            return fail(Errc::NotFound, "there is no such calendar");
        const auto open = rooms::load_open_intents(sql, calendar->room_id);
        const Instant now = m_clock.now();
        for (const Intent &intent : open) {
            if (waits(intent, open))
                continue;
            if (intent.next_attempt <= now)
                return std::optional<Intent>(intent);
            work.next_attempt = std::min(work.next_attempt.value_or(intent.next_attempt), intent.next_attempt);
        }
        return std::optional<Intent>{};
    });
}

Result<void> Writer::carry_out(const Lease &lease, calendars::Connector &connector, const std::string &intent_id,
                               Work &work, const std::stop_token &stop)
{
    for (int i = 0; i < kMostSteps && !stop.stop_requested(); ++i) {
        if (auto read = m_reconciler.read(lease, connector, stop); !read)
            return tl::unexpected<Error>(std::move(read.error()));
        auto scene = look(intent_id);
        if (!scene)
            return tl::unexpected<Error>(std::move(scene.error()));
        if (scene->intent.state != IntentState::Accepted)
            return {};
        auto progress = do_step(lease, connector, *scene, stop);
        if (!progress)
            return tl::unexpected<Error>(std::move(progress.error()));
        work.refused = work.refused || scene->intent.reason == v1::REFUSAL_REASON_CALENDAR;
        if (*progress != Progress::Again)
            return {};
        if (i + 1 == kMostSteps) {
            auto later = postpone(lease, *scene, "the calendar kept changing while it was written");
            if (!later)
                return tl::unexpected<Error>(std::move(later.error()));
        }
    }
    return {};
}

Result<Writer::Scene> Writer::look(const std::string &intent_id)
{
    return m_database.read([&](soci::session &sql) -> Result<Scene> {
        auto intent = rooms::load_intent(sql, intent_id);
        if (!intent)
            return fail(Errc::NotFound, "there is no such intent");
        auto state = rooms::load_state(sql, intent->room_id, m_clock.now());
        if (!state)
            return tl::unexpected<Error>(std::move(state.error()));
        Scene scene{*std::move(intent), *std::move(state), {}, {}, {}};
        auto before = scene.state.open;
        std::erase_if(before, [&](const Intent &other) { return other.revision >= scene.intent.revision; });
        scene.others = rooms::with_intents(scene.state.mirrored, before);
        scene.object = rooms::load_object(sql, object_of(scene.intent));
        const auto target =
            std::find_if(scene.state.mirrored.begin(), scene.state.mirrored.end(), [&](const Meeting &m) {
                return m.object_id == object_of(scene.intent) && m.recurrence_id == scene.intent.target_recurrence_id;
            });
        if (target != scene.state.mirrored.end())
            scene.target = *target;
        return scene;
    });
}

Result<Writer::Progress> Writer::do_step(const Lease &lease, calendars::Connector &connector, Scene &scene,
                                         const std::stop_token &stop)
{
    const Intent &intent = scene.intent;
    const NextStep next = intent.action == Action::Book
                              ? next_for_booking(intent, scene.object.has_value(), scene.others)
                              : next_for_change(intent, scene.target ? &*scene.target : nullptr, scene.others);
    const auto conflict = [&] {
        const Instant from = intent.action == Action::Book ? intent.start : intent.prior_end;
        return rooms::refused_by(*next.conflict, rooms::situation_of(scene.state, m_clock.now()), from, intent.end);
    };
    const auto then_refuse = [&](Result<Progress> undone) -> Result<Progress> {
        // Again: what stood in the way of undoing is read anew.
        return undone && *undone == Progress::Finished ? refuse(lease, scene, conflict()) : std::move(undone);
    };
    switch (next.step) {
    case Step::Create:
        return create(lease, connector, scene, stop);
    case Step::Change:
        return change(lease, connector, scene, intent.end);
    case Step::Cancel:
        // Our own booking leaves no trace; somebody else's is marked as cancelled.
        if (!scene.target->intent_key.empty() && !scene.target->recurring) {
            auto removed = remove(lease, connector, scene);
            return removed && *removed == Progress::Finished ? confirm(lease, scene) : std::move(removed);
        }
        return change(lease, connector, scene, scene.target->start);
    case Step::Remove:
        return then_refuse(remove(lease, connector, scene));
    case Step::Restore: {
        auto restored = change(lease, connector, scene, intent.prior_end);
        if (restored && *restored == Progress::Again) {
            // Known to be written only when the mirror shows it.
            auto after = look(intent.id);
            if (after && after->target && after->target->end == intent.prior_end)
                return refuse(lease, scene, conflict());
        }
        return restored;
    }
    case Step::Confirm:
        return confirm(lease, scene);
    case Step::Conflict:
        return refuse(lease, scene, conflict());
    case Step::Gone:
        break;
    }
    return refuse(lease, scene, refused(v1::REFUSAL_REASON_GONE, "It was removed from the calendar by somebody else."));
}

Result<Writer::Progress> Writer::create(const Lease &lease, calendars::Connector &connector, Scene &scene,
                                        const std::stop_token &stop)
{
    const Intent &intent = scene.intent;
    auto href = connector.href_for(intent.uid);
    if (!href)
        return postpone(lease, scene, href.error().detail);
    if (auto begun = begin_attempt(lease, scene); !begun)
        return tl::unexpected<Error>(std::move(begun.error()));
    else if (!*begun)
        return Progress::Again;
    const std::string text = rooms::event_text(intent, scene.state.room.zone);
    const auto written = connector.create(intent.uid, text);
    if (written && written->kind == Kind::UidConflict) {
        // Stored under another name: only a complete listing finds it.
        if (auto read = m_reconciler.read(lease, connector, stop, true); !read)
            return tl::unexpected<Error>(std::move(read.error()));
        const auto again = look(intent.id);
        return again && again->object ? Result<Progress>(Progress::Again) : postpone(lease, scene, written->detail);
    }
    return after_write(lease, connector, scene, written, {*href, {}, text});
}

Result<Writer::Progress> Writer::change(const Lease &lease, calendars::Connector &connector, Scene &scene, Instant end)
{
    calendars::Object object = scene.object->object;
    if (object.etag.empty())
        return fetch(lease, connector, scene, object.href, "the calendar gave the event no version");
    auto text =
        calendars::with_end(object.ical, scene.intent.target_recurrence_id, end, m_clock.now(), scene.state.room.zone);
    if (!text) {
        const bool gone = text.error().code == Errc::NotFound;
        return refuse(lease, scene,
                      refused(gone ? v1::REFUSAL_REASON_GONE : v1::REFUSAL_REASON_CALENDAR, text.error().detail));
    }
    if (auto begun = begin_attempt(lease, scene); !begun)
        return tl::unexpected<Error>(std::move(begun.error()));
    else if (!*begun)
        return Progress::Again;
    const auto written = connector.replace(object.href, object.etag, *text);
    object.ical = *std::move(text);
    return after_write(lease, connector, scene, written, std::move(object));
}

/// Finished: it is no longer in the calendar.
Result<Writer::Progress> Writer::remove(const Lease &lease, calendars::Connector &connector, Scene &scene)
{
    const calendars::Object object = scene.object->object;
    if (auto begun = begin_attempt(lease, scene); !begun)
        return tl::unexpected<Error>(std::move(begun.error()));
    else if (!*begun)
        return Progress::Again;
    const auto written = connector.remove(object.href, object.etag);
    if (!written)
        return postpone(lease, scene, written.error().detail);
    if (written->kind == Kind::PreconditionFailed)
        return fetch(lease, connector, scene, object.href, written->detail);
    if (written->kind == Kind::Refused || written->kind == Kind::UidConflict)
        return postpone(lease, scene, written->detail);
    auto removed = m_database.write([&](soci::session &sql) -> Result<void> {
        if (auto ours = check_fence(sql, lease); !ours)
            return ours;
        (void)rooms::remove_object(sql, rooms::mirror_of(scene.state), object.href, Instant::max());
        return {};
    });
    if (!removed)
        return tl::unexpected<Error>(std::move(removed.error()));
    return Progress::Finished;
}

Result<Writer::Progress> Writer::after_write(const Lease &lease, calendars::Connector &connector, Scene &scene,
                                             const Result<calendars::Written> &written, calendars::Object object)
{
    // Not known whether it arrived: look at what is there now.
    if (!written)
        return fetch(lease, connector, scene, object.href, written.error().detail);
    switch (written->kind) {
    case Kind::Done:
        object.etag = written->etag;
        if (auto stored = store(lease, scene, std::move(object)); !stored)
            return tl::unexpected<Error>(std::move(stored.error()));
        return Progress::Again;
    case Kind::PreconditionFailed:
    case Kind::UidConflict:
        return fetch(lease, connector, scene, object.href, written->detail);
    case Kind::Gone:
        return postpone(lease, scene, written->detail);
    case Kind::Refused:
        break;
    }
    m_journal.warning("the calendar refused a write", {{"calendar", lease.calendar_id}, {"detail", written->detail}});
    return refuse(lease, scene, refused(v1::REFUSAL_REASON_CALENDAR, "The calendar does not accept it."));
}

/// Takes the object at `href` as it is now into the mirror; then the intent is decided again.
Result<Writer::Progress> Writer::fetch(const Lease &lease, calendars::Connector &connector, Scene &scene,
                                       const std::string &href, const std::string &why)
{
    auto object = connector.get(href);
    if (!object)
        return postpone(lease, scene, why);
    if (scene.intent.action == Action::Book && calendars::uid_of(object->ical) != scene.intent.uid)
        return refuse(lease, scene,
                      refused(v1::REFUSAL_REASON_CALENDAR, "The calendar holds something else under this name."));
    if (auto stored = store(lease, scene, *std::move(object)); !stored)
        return tl::unexpected<Error>(std::move(stored.error()));
    return Progress::Again;
}

Result<void> Writer::store(const Lease &lease, const Scene &scene, calendars::Object object)
{
    const auto expanded = rooms::expand_object(std::move(object), rooms::horizon_of(scene.state));
    const Instant now = m_clock.now();
    return m_database.write([&](soci::session &sql) -> Result<void> {
        if (auto ours = check_fence(sql, lease); !ours)
            return ours;
        if (rooms::put_object(sql, rooms::mirror_of(scene.state), expanded, now, now))
            rooms::raise_revision(sql, scene.state.room.id);
        return {};
    });
}

/// Stored before the provider is called, so that a crash in between is known of, and nobody
/// withdraws what may be written already.
Result<bool> Writer::begin_attempt(const Lease &lease, Scene &scene)
{
    ++scene.intent.attempts;
    return m_database.write([&](soci::session &sql) -> Result<bool> {
        if (auto ours = check_fence(sql, lease); !ours)
            return tl::unexpected<Error>(std::move(ours.error()));
        if (!is_open(sql, scene.intent))
            return false;
        rooms::update_intent(sql, scene.intent);
        return true;
    });
}

Result<Writer::Progress> Writer::confirm(const Lease &lease, Scene &scene)
{
    scene.intent.state = IntentState::Confirmed;
    scene.intent.changed = m_clock.now();
    return settle(lease, scene, {});
}

Result<Writer::Progress> Writer::refuse(const Lease &lease, Scene &scene, const Refused &words)
{
    rooms::refuse_intent(scene.intent, words, scene.state.settings, scene.state.writable(), m_clock.now());
    return settle(lease, scene, {});
}

Result<Writer::Progress> Writer::postpone(const Lease &lease, Scene &scene, const std::string &why)
{
    m_journal.warning("a booking could not be written yet", {{"calendar", lease.calendar_id}, {"detail", why}});
    m_journal.count("lintel_booking_write_failures_total", "Attempts to write a booking that failed");
    scene.intent.next_attempt =
        m_clock.now() + full_jitter(kFirstPause, kLongestPause, scene.intent.attempts, m_random);
    return settle(lease, scene, why);
}

/// Stores what became of the intent, and whether writing is in trouble.
Result<Writer::Progress> Writer::settle(const Lease &lease, Scene &scene, const std::string &trouble)
{
    const std::string &asked = scene.intent.asked_room_id;
    auto settled = m_database.write([&](soci::session &sql) -> Result<void> {
        if (auto ours = check_fence(sql, lease); !ours)
            return ours;
        const auto calendar = rooms::load_calendar(sql, lease.calendar_id);
        if (!calendar)
            return fail(Errc::NotFound, "there is no such calendar");
        if (is_open(sql, scene.intent))
            rooms::update_intent(sql, scene.intent);
        std::vector<FreshIssue> fresh;
        if (!trouble.empty())
            fresh.push_back({"write_failed", trouble});
        rooms::save_issues(sql, calendar->id,
                           replace_issues(calendar->issues, IssueGroup::Writing, fresh, m_clock.now()));
        rooms::raise_revision(sql, scene.state.room.id);
        if (!asked.empty())
            rooms::raise_revision(sql, asked);
        return {};
    });
    if (!settled)
        return tl::unexpected<Error>(std::move(settled.error()));
    m_snapshots.changed(scene.state.room.id, rooms::Change::Content);
    // Whoever booked it at another door waits there for the answer.
    if (!asked.empty())
        m_snapshots.changed(asked, rooms::Change::Content);
    return trouble.empty() ? Progress::Finished : Progress::Postponed;
}

} // namespace lintel::hub::sync
