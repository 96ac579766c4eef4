#include "device/outbox_entry.h"

#include "device/from_wire.h"

#include <QCborArray>
#include <QCborMap>

#include <utility>

namespace lintel::device {
namespace {

using std::chrono::milliseconds;

enum Field : int {
    Version = 0,
    Entries = 1,
    Wire = 2,
    PhaseOf = 3,
    Outcome = 4,
    SettledAt = 5,
    Title = 6,
    OnKey = 7,
    Start = 8,
    Until = 9,
    Reason = 10,
};

/// Of an intent whose own file does not say until when it makes sense.
constexpr milliseconds sensibleFor = std::chrono::hours{12};

Refusal reasonOf(const QCborValue &value, Refusal byOutcome)
{
    const auto number = value.toInteger(-1);
    return number >= 0 && number <= static_cast<qint64>(Refusal::Unreadable) ? static_cast<Refusal>(number) : byOutcome;
}

BookingPhase phaseOf(qint64 number)
{
    return number >= 0 && number <= static_cast<qint64>(BookingPhase::Missed) ? static_cast<BookingPhase>(number)
                                                                              : BookingPhase::Due;
}

Instant instant(std::int64_t ms)
{
    return Instant{milliseconds{ms}};
}

qint64 number(Instant time)
{
    return time.time_since_epoch().count();
}

/// The outcome that would lead to what is shown, so that reasons survive a restart.
v1::BookingOutcome outcomeOf(const Intent &shown)
{
    v1::BookingOutcome outcome;
    // The enumerators of both stand in the same order, the wire's after "unspecified". Those
    // that the wire does not have are kept beside it.
    outcome.set_reason(static_cast<v1::RefusalReason>(shown.reason));
    if (shown.conflict) {
        auto *conflict = outcome.mutable_conflict();
        conflict->set_id(shown.conflict->id.toStdString());
        conflict->set_title(shown.conflict->title.toStdString());
        conflict->set_organiser(shown.conflict->organiser.toStdString());
        conflict->set_start_ms(number(shown.conflict->start));
        conflict->set_end_ms(number(shown.conflict->end));
        conflict->set_private_(shown.conflict->isPrivate);
    }
    for (const Slot &slot : shown.alternatives) {
        auto *alternative = outcome.add_alternatives();
        alternative->set_start_ms(number(slot.start));
        alternative->set_end_ms(number(slot.end));
    }
    return outcome;
}

Intent shownFrom(const v1::BookingIntent &wire)
{
    Intent shown;
    shown.key = QString::fromStdString(wire.idempotency_key());
    shown.createdAt = instant(wire.created_at_ms());
    switch (wire.action_case()) {
    case v1::BookingIntent::kBook:
        shown.kind = IntentKind::Book;
        shown.start = instant(wire.book().start_ms());
        shown.end = instant(wire.book().end_ms());
        break;
    case v1::BookingIntent::kExtend:
        shown.kind = IntentKind::Extend;
        shown.end = instant(wire.extend().end_ms());
        shown.instanceId = QString::fromStdString(wire.extend().instance_id());
        break;
    case v1::BookingIntent::kEnd:
        shown.kind = IntentKind::End;
        shown.end = instant(wire.end().end_ms());
        shown.instanceId = QString::fromStdString(wire.end().instance_id());
        break;
    case v1::BookingIntent::ACTION_NOT_SET:
        break;
    }
    return shown;
}

} // namespace

bool standsOn(const OutboxEntry &change, const OutboxEntry &booking)
{
    return booking.shown.kind == IntentKind::Book && change.shown.kind != IntentKind::Book &&
           change.shown.instanceId.isEmpty() && change.shown.onIntentKey == booking.shown.key;
}

bool sameMeeting(const OutboxEntry &one, const OutboxEntry &other)
{
    if (one.shown.kind == IntentKind::Book)
        return standsOn(other, one);
    if (other.shown.kind == IntentKind::Book)
        return standsOn(one, other);
    return (!one.shown.instanceId.isEmpty() && one.shown.instanceId == other.shown.instanceId) ||
           (!one.shown.onIntentKey.isEmpty() && one.shown.onIntentKey == other.shown.onIntentKey);
}

std::optional<std::size_t> countOutbox(const QByteArray &bytes)
{
    const QCborMap file = QCborValue::fromCbor(bytes).toMap();
    if (file.value(Version).toInteger() != 1)
        return std::nullopt;
    return static_cast<std::size_t>(file.value(Entries).toArray().size());
}

QByteArray encodeOutbox(const std::vector<std::unique_ptr<OutboxEntry>> &entries)
{
    QCborArray list;
    for (const auto &entry : entries) {
        QCborMap map{{Wire, QByteArray::fromStdString(entry->wire.SerializeAsString())},
                     {PhaseOf, static_cast<int>(entry->plan.phase)},
                     {Outcome, QByteArray::fromStdString(outcomeOf(entry->shown).SerializeAsString())},
                     {Title, entry->shown.title},
                     {OnKey, entry->shown.onIntentKey},
                     {Start, number(entry->shown.start)},
                     {Until, number(entry->until)},
                     {Reason, static_cast<int>(entry->shown.reason)}};
        if (entry->settledAt)
            map.insert(SettledAt, number(*entry->settledAt));
        list.append(map);
    }
    return QCborMap{{Version, 1}, {Entries, list}}.toCborValue().toCbor();
}

std::vector<std::unique_ptr<OutboxEntry>> decodeOutbox(const QByteArray &bytes, platform::Monotonic now)
{
    std::vector<std::unique_ptr<OutboxEntry>> entries;
    const QCborMap file = QCborValue::fromCbor(bytes).toMap();
    if (file.value(Version).toInteger() != 1)
        return entries;
    const QCborArray list = file.value(Entries).toArray();
    for (const QCborValue value : list) {
        const QCborMap map = value.toMap();
        auto entry = std::make_unique<OutboxEntry>();
        const QByteArray wire = map.value(Wire).toByteArray();
        if (!entry->wire.ParseFromArray(wire.constData(), static_cast<int>(wire.size())) ||
            entry->wire.action_case() == v1::BookingIntent::ACTION_NOT_SET)
            continue;
        entry->shown = shownFrom(entry->wire);
        entry->shown.title = map.value(Title).toString();
        entry->shown.onIntentKey = map.value(OnKey).toString();
        entry->shown.start = instant(map.value(Start).toInteger());
        v1::BookingOutcome outcome;
        const QByteArray ended = map.value(Outcome).toByteArray();
        if (outcome.ParseFromArray(ended.constData(), static_cast<int>(ended.size())))
            applyOutcome(outcome, entry->shown);
        entry->shown.reason = reasonOf(map.value(Reason), entry->shown.reason);
        entry->until = map.contains(Until) ? instant(map.value(Until).toInteger()) : entry->shown.end + sensibleFor;

        const auto phase = phaseOf(map.value(PhaseOf).toInteger());
        const bool keeps = phase == BookingPhase::Held || phase == BookingPhase::Accepted || isSettled(phase);
        entry->plan.phase = keeps ? phase : BookingPhase::Due;
        entry->plan.reason = entry->shown.reason;
        if (phase != BookingPhase::Held && !isSettled(phase))
            entry->plan.deadline = now;
        entry->shown.state = intentState(entry->plan.phase);
        entry->stored = true;
        if (map.contains(SettledAt))
            entry->settledAt = instant(map.value(SettledAt).toInteger());
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace lintel::device
