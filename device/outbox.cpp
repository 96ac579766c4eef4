#include "device/outbox.h"

#include "auth/verdict.h"
#include "device/from_wire.h"
#include "device/kept_names.h"
#include "device/outbox_entry.h"
#include "device/titles.h"

#include <algorithm>
#include <utility>

namespace lintel::device {
namespace {

using std::chrono::milliseconds;

/// A settled intent that nobody looked at leaves after this long.
constexpr milliseconds settledLives = std::chrono::minutes{30};
/// A timer's number of milliseconds is a small one.
constexpr milliseconds longestNap = std::chrono::hours{1};

std::optional<IntentState> stateFromWire(v1::BookingState state)
{
    switch (state) {
    case v1::BOOKING_STATE_PENDING:
        return IntentState::Pending;
    case v1::BOOKING_STATE_ACCEPTED:
        return IntentState::Accepted;
    case v1::BOOKING_STATE_CONFIRMED:
        return IntentState::Confirmed;
    case v1::BOOKING_STATE_REFUSED:
        return IntentState::Refused;
    default:
        return std::nullopt;
    }
}

/// The hub refused the request itself, in so many words.
Refusal reasonOf(const auth::Reply &reply)
{
    if (reply.status == 403)
        return Refusal::NotAllowed;
    if (reply.status == 404 || reply.status == 410)
        return Refusal::Gone;
    return Refusal::Unreadable;
}

} // namespace

Outbox::Outbox(auth::BearerClient &client, platform::WholeFileStore &files, platform::FileWriter &writer,
               const HubClock &hubClock, const platform::Clock &clock, platform::Chance chance)
    : m_client(client),
      m_files(files),
      m_writer(writer),
      m_hubClock(hubClock),
      m_clock(clock),
      m_chance(std::move(chance))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Outbox::run);
}

Outbox::~Outbox() = default;

void Outbox::load()
{
    const auto file = m_files.read(outboxFile);
    if (!file) {
        if (file.error().trouble != platform::FileTrouble::Absent)
            m_trouble = QStringLiteral("outbox: ") + file.error().detail;
        return;
    }
    if (file->fromPrevious)
        m_trouble = QStringLiteral("outbox, previous copy in use: ") + file->detail;
    const auto count = countOutbox(file->bytes);
    if (!count) {
        const auto kept = m_files.keepAside(outboxFile);
        m_lost = QStringLiteral("outbox: of a form that this version does not know; ") +
                 (kept ? QStringLiteral("kept aside") : kept.error().detail);
        return;
    }
    m_entries = decodeOutbox(file->bytes, m_clock.monotonic());
    m_foreign = foreignIn(file->bytes);
    if (m_entries.size() < *count)
        m_lost = QStringLiteral("outbox: %1 of %2 cannot be read").arg(*count - m_entries.size()).arg(*count);
    // What a held one waits for may have been settled, or seen and gone, before the crash.
    for (const auto &entry : m_entries)
        release(*entry);
}

void Outbox::setRoom(const QString &id)
{
    if (id.isEmpty() || id == m_room)
        return;
    const QString before = std::exchange(m_room, id);
    for (const auto &entry : m_entries) {
        if (entry->room.isEmpty())
            entry->room = before.isEmpty() ? id : before;
    }
    const auto isOfAnother = [this](const Entry &entry) { return entry.room != m_room && !entry.shown.elsewhere; };
    // What has come to pass in the other room is no meeting of this one.
    const auto gone = std::remove_if(m_entries.begin(), m_entries.end(), [&](const auto &entry) {
        return entry->plan.phase == BookingPhase::Confirmed && isOfAnother(*entry);
    });
    const bool any = gone != m_entries.end();
    m_entries.erase(gone, m_entries.end());
    for (const auto &entry : m_entries) {
        if (isOfAnother(*entry) && !isSettled(entry->plan.phase))
            leave(*entry);
    }
    if (!any)
        return;
    save();
    Q_EMIT changed();
}

/// Sent from here it would be about this room. What the hub has of it goes on without us.
void Outbox::leave(Entry &entry)
{
    if (entry.plan.phase == BookingPhase::Held)
        feed(entry, {.kind = BookingEventKind::NamedRefused, .reason = Refusal::Gone});
    else
        feed(entry, {.kind = BookingEventKind::Answered, .state = IntentState::Refused, .reason = Refusal::Gone});
}

void Outbox::open()
{
    m_open = true;
    run();
}

void Outbox::close()
{
    m_open = false;
    m_timer.stop();
}

std::vector<Intent> Outbox::intents() const
{
    std::vector<Intent> result;
    result.reserve(m_entries.size());
    for (const auto &entry : m_entries)
        result.push_back(entry->shown);
    return result;
}

Outbox::Entry *Outbox::find(const QString &key)
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&key](const auto &entry) { return entry->shown.key == key; });
    return found == m_entries.end() ? nullptr : found->get();
}

QString Outbox::addInTurn(std::unique_ptr<Entry> entry)
{
    if (hasToWait(*entry))
        entry->plan.phase = BookingPhase::Held;
    return add(std::move(entry));
}

/// Whether an earlier one about the same meeting is not at the hub yet.
bool Outbox::hasToWait(const Entry &entry) const
{
    for (const auto &other : m_entries) {
        if (other.get() == &entry)
            break;
        if (other->plan.phase < BookingPhase::Accepted && sameMeeting(*other, entry))
            return true;
    }
    return false;
}

QString Outbox::add(std::unique_ptr<Entry> entry)
{
    prune();
    if (m_entries.size() >= bound) {
        const auto settled = std::find_if(m_entries.begin(), m_entries.end(),
                                          [](const auto &each) { return isSettled(each->plan.phase); });
        if (settled == m_entries.end())
            return {};
        m_entries.erase(settled);
    }
    if (entry->plan.phase == BookingPhase::Due)
        entry->plan.deadline = m_clock.monotonic();
    QString key = entry->shown.key;
    m_entries.push_back(std::move(entry));
    save(key);
    Q_EMIT changed();
    return key;
}

void Outbox::acknowledge(const QString &key)
{
    const auto gone = std::remove_if(m_entries.begin(), m_entries.end(), [&key](const auto &entry) {
        return entry->shown.key == key && isSettled(entry->plan.phase);
    });
    if (gone == m_entries.end())
        return;
    m_entries.erase(gone, m_entries.end());
    save();
    Q_EMIT changed();
}

void Outbox::take(const v1::RoomSnapshot &snapshot)
{
    setRoom(QString::fromStdString(snapshot.room().id()));
    for (const auto &outcome : snapshot.outcomes()) {
        if (Entry *entry = find(QString::fromStdString(outcome.idempotency_key())))
            takeOutcome(*entry, outcome);
    }
    prune();
}

void Outbox::takeOutcome(Entry &entry, const v1::BookingOutcome &outcome)
{
    const auto state = stateFromWire(outcome.state());
    if (!state)
        return;
    const bool refusedBefore = entry.plan.phase == BookingPhase::Refused;
    if (*state == IntentState::Refused && !refusedBefore)
        applyOutcome(outcome, entry.shown);
    feed(entry, {.kind = BookingEventKind::Answered, .state = *state, .reason = entry.shown.reason});
}

void Outbox::linkIsBack()
{
    for (const auto &entry : m_entries)
        feed(*entry, {.kind = BookingEventKind::LinkIsBack});
    run();
}

void Outbox::feed(Entry &entry, const BookingEvent &event)
{
    const BookingPlan before = entry.plan;
    const BookingStep step = stepBooking(entry.plan, event, m_clock.monotonic(), m_chance());
    entry.plan = step.plan;
    if (step.effect == BookingEffect::Post)
        post(entry.shown.key);
    if (entry.plan.phase != before.phase) {
        entry.shown.state = intentState(entry.plan.phase);
        entry.shown.reason = entry.plan.reason;
        entry.settledAt = isSettled(entry.plan.phase) ? std::optional(m_hubClock.now()) : std::nullopt;
        releaseDependants(entry.shown.key);
        // What a restart treats alike need not be written.
        if (intentState(before.phase) != entry.shown.state) {
            save();
            Q_EMIT changed();
        }
    }
    arm();
}

void Outbox::release(Entry &entry)
{
    if (entry.plan.phase != BookingPhase::Held)
        return;
    const Entry *booking = find(entry.shown.onIntentKey);
    if (booking && standsOn(entry, *booking) && intentState(booking->plan.phase) == IntentState::Refused)
        feed(entry, {.kind = BookingEventKind::NamedRefused, .reason = booking->plan.reason});
    else if (!hasToWait(entry))
        feed(entry, {.kind = BookingEventKind::Released});
}

void Outbox::releaseDependants(const QString &key)
{
    const Entry *done = find(key);
    if (!done || done->plan.phase < BookingPhase::Accepted)
        return;
    for (const auto &entry : m_entries) {
        if (entry.get() != done && sameMeeting(*entry, *done))
            release(*entry);
    }
}

void Outbox::expire()
{
    if (!m_hubClock.confirmed())
        return;
    const auto now = m_hubClock.now();
    for (const auto &entry : m_entries) {
        const bool waits = entry->plan.phase == BookingPhase::Held || entry->plan.phase == BookingPhase::Due;
        if (waits && entry->until <= now)
            feed(*entry, {.kind = BookingEventKind::Expired});
    }
}

void Outbox::run()
{
    if (!m_open)
        return;
    expire();
    const auto now = m_clock.monotonic();
    // By index: a step may not add entries, but it is cheap to be safe against it.
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        Entry &entry = *m_entries[i];
        const bool sends = entry.plan.phase == BookingPhase::Due || entry.plan.phase == BookingPhase::Accepted;
        if (sends && (!entry.stored || m_underWay >= parallel))
            continue;
        if (entry.plan.deadline && *entry.plan.deadline <= now)
            feed(entry, {.kind = BookingEventKind::Deadline});
    }
    arm();
}

void Outbox::arm()
{
    if (!m_open)
        return;
    std::optional<platform::Monotonic> next;
    for (const auto &entry : m_entries) {
        const bool sends = entry->plan.phase == BookingPhase::Due || entry->plan.phase == BookingPhase::Accepted;
        if (entry->plan.phase < BookingPhase::Sending && m_hubClock.confirmed()) {
            const auto expiry = m_clock.monotonic() + std::max(entry->until - m_hubClock.now(), milliseconds{0});
            next = next ? std::min(*next, expiry) : expiry;
        }
        // What cannot go now is looked at again when a write or a request has ended.
        if (!entry->plan.deadline || (sends && (!entry->stored || m_underWay >= parallel)))
            continue;
        next = next ? std::min(*next, *entry->plan.deadline) : *entry->plan.deadline;
    }
    if (next)
        m_timer.start(std::clamp(*next - m_clock.monotonic(), milliseconds{0}, longestNap));
    else
        m_timer.stop();
}

void Outbox::post(const QString &key)
{
    const Entry *entry = find(key);
    ++m_underWay;
    m_client.send(this, auth::post(QStringLiteral("/v1/bookings"), entry->wire), [this, key](const auth::Reply &reply) {
        --m_underWay;
        takeReply(key, reply);
        run();
    });
}

void Outbox::takeReply(const QString &key, const auth::Reply &reply)
{
    Entry *entry = find(key);
    if (!entry)
        return;
    v1::BookingOutcome outcome;
    if (decode(reply, outcome) && stateFromWire(outcome.state())) {
        takeOutcome(*entry, outcome);
        return;
    }
    // The key was used, with the title that is erased here since: it had arrived. Whether it
    // was refused later, a snapshot tells; asking again would bring the same answer for ever.
    if (entry->titleErased && reply.standing == auth::Standing::Refused &&
        reply.problem.code == QLatin1String("idempotency_mismatch")) {
        feed(*entry, {.kind = BookingEventKind::Answered, .state = IntentState::Confirmed});
        return;
    }
    const auto verdict = auth::weigh({.standing = reply.standing,
                                      .bearerError = reply.bearerError,
                                      .status = reply.status,
                                      .endpoint = auth::Endpoint::Resource,
                                      .renewed = true});
    if (verdict == auth::Verdict::Accept)
        feed(*entry, {.kind = BookingEventKind::Answered, .state = IntentState::Refused, .reason = reasonOf(reply)});
    else
        feed(*entry, {.kind = BookingEventKind::Failed, .retryAfter = reply.retryAfter});
}

void Outbox::prune()
{
    const auto now = m_hubClock.now();
    const auto gone = std::remove_if(m_entries.begin(), m_entries.end(), [now](const auto &entry) {
        return entry->settledAt && now - *entry->settledAt > settledLives;
    });
    if (gone == m_entries.end())
        return;
    m_entries.erase(gone, m_entries.end());
    save();
    Q_EMIT changed();
}

void Outbox::eraseTitles()
{
    for (const auto &entry : m_entries) {
        // By this the body of one whose answer was lost is no longer what the hub has under its
        // key, and a booking for days ahead may still be sent: the hub will say that the key was
        // used for another one. takeReply() knows it by the mark.
        const std::string before = entry->wire.SerializeAsString();
        device::eraseTitles(entry->wire);
        entry->titleErased = entry->titleErased || entry->wire.SerializeAsString() != before;
        entry->shown.title.clear();
        if (entry->shown.conflict) {
            entry->shown.conflict->title.clear();
            entry->shown.conflict->organiser.clear();
        }
    }
    if (const auto forgotten = m_files.forgetAside(outboxFile); !forgotten)
        m_lost = forgotten.error().detail;
    // Nor can what only a newer version reads be erased in part.
    m_foreign = {};
    m_erasing = 2;
    save();
    Q_EMIT changed();
}

void Outbox::save(const QString &newKey)
{
    m_writer.write(outboxFile, encodeOutbox(m_entries, m_foreign),
                   [this, newKey, erasing = m_erasing](const auto &result) {
                       takeWritten(result, erasing);
                       // A disk that is full must not keep people from booking.
                       if (Entry *entry = newKey.isEmpty() ? nullptr : find(newKey)) {
                           entry->stored = true;
                           run();
                       }
                   });
}

void Outbox::takeWritten(const tl::expected<void, platform::FileError> &result, int erasing)
{
    const QString trouble = result ? QString() : QStringLiteral("outbox not written: ") + result.error().detail;
    if (std::exchange(m_trouble, trouble) != trouble)
        Q_EMIT changed();
    // The second writing pushes the titles out of the previous copy.
    if (result && m_erasing > 0 && m_erasing == erasing && --m_erasing > 0)
        save();
}

} // namespace lintel::device
