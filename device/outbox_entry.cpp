#include "device/outbox_entry.h"

#include "device/from_wire.h"

#include <QCborMap>

#include <algorithm>
#include <array>
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
    Elsewhere = 11, ///< what the other room is like; its id is the wire's
    RoomOf = 12,
    TitleErased = 13,
};

/// Of an intent whose own file does not say until when it makes sense.
constexpr milliseconds sensibleFor = std::chrono::hours{12};
/// Of what only another version knows, no more is carried along.
constexpr qsizetype foreignBound = 50;

/// Reasons by their number in the file; new ones at the end, so that older files stay true.
constexpr std::array reasons{Refusal::None,       Refusal::Conflict, Refusal::InvalidTime, Refusal::NotAllowed,
                             Refusal::Gone,       Refusal::Calendar, Refusal::Closed,      Refusal::Missed,
                             Refusal::Unreadable, Refusal::Released};

Refusal reasonOf(const QCborValue &value, Refusal byOutcome)
{
    const auto number = value.toInteger(-1);
    return number >= 0 && number < qint64{reasons.size()} ? reasons[static_cast<std::size_t>(number)] : byOutcome;
}

int numberOf(Refusal reason)
{
    return static_cast<int>(std::find(reasons.begin(), reasons.end(), reason) - reasons.begin());
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
    // The reason is kept beside it: the wire does not have all of them.
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
    for (const FreeRoom &room : shown.otherRooms) {
        auto *other = outcome.add_other_rooms();
        factsToWire(room.room, *other->mutable_room());
        other->set_from_ms(number(room.from));
        other->set_until_ms(room.until ? number(*room.until) : 0);
        other->set_floors_away(room.floorsAway);
        other->set_bookable(room.bookable);
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
    case v1::BookingIntent::kCheckIn:
        shown.kind = IntentKind::CheckIn;
        shown.end = shown.createdAt;
        shown.instanceId = QString::fromStdString(wire.check_in().instance_id());
        break;
    case v1::BookingIntent::kReport:
        shown.kind = IntentKind::Report;
        shown.end = shown.createdAt;
        shown.trouble = troubleFromWire(wire.report().category());
        break;
    case v1::BookingIntent::ACTION_NOT_SET:
        break;
    }
    return shown;
}

bool readWire(const QCborMap &map, v1::BookingIntent &wire)
{
    const QByteArray bytes = map.value(Wire).toByteArray();
    return wire.ParseFromArray(bytes.constData(), static_cast<int>(bytes.size()));
}

RoomFacts elsewhereFrom(const QCborMap &map, const std::string &id)
{
    v1::Room room;
    const QByteArray bytes = map.value(Elsewhere).toByteArray();
    if (!room.ParseFromArray(bytes.constData(), static_cast<int>(bytes.size())))
        room.Clear();
    room.set_id(id);
    return factsFromWire(room);
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

QByteArray encodeOutbox(const std::vector<std::unique_ptr<OutboxEntry>> &entries, const QCborArray &foreign)
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
                     {Reason, numberOf(entry->shown.reason)},
                     {RoomOf, entry->room},
                     {TitleErased, entry->titleErased}};
        if (entry->shown.elsewhere) {
            v1::Room room;
            factsToWire(*entry->shown.elsewhere, room);
            map.insert(Elsewhere, QByteArray::fromStdString(room.SerializeAsString()));
        }
        if (entry->settledAt)
            map.insert(SettledAt, number(*entry->settledAt));
        list.append(map);
    }
    for (const auto each : foreign)
        list.append(each);
    return QCborMap{{Version, 1}, {Entries, list}}.toCborValue().toCbor();
}

QCborArray foreignIn(const QByteArray &bytes)
{
    QCborArray foreign;
    const QCborArray list = QCborValue::fromCbor(bytes).toMap().value(Entries).toArray();
    for (const auto value : list) {
        v1::BookingIntent wire;
        if (readWire(value.toMap(), wire) && !wire.idempotency_key().empty() &&
            wire.action_case() == v1::BookingIntent::ACTION_NOT_SET && foreign.size() < foreignBound)
            foreign.append(value);
    }
    return foreign;
}

std::vector<std::unique_ptr<OutboxEntry>> decodeOutbox(const QByteArray &bytes, platform::Monotonic now)
{
    std::vector<std::unique_ptr<OutboxEntry>> entries;
    const QCborMap file = QCborValue::fromCbor(bytes).toMap();
    if (file.value(Version).toInteger() != 1)
        return entries;
    const QCborArray list = file.value(Entries).toArray();
    for (const auto value : list) {
        const QCborMap map = value.toMap();
        auto entry = std::make_unique<OutboxEntry>();
        if (!readWire(map, entry->wire) || entry->wire.action_case() == v1::BookingIntent::ACTION_NOT_SET)
            continue;
        entry->shown = shownFrom(entry->wire);
        entry->shown.title = map.value(Title).toString();
        entry->shown.onIntentKey = map.value(OnKey).toString();
        entry->shown.start = instant(map.value(Start).toInteger());
        if (!entry->wire.book().room_id().empty())
            entry->shown.elsewhere = elsewhereFrom(map, entry->wire.book().room_id());
        v1::BookingOutcome outcome;
        const QByteArray ended = map.value(Outcome).toByteArray();
        if (outcome.ParseFromArray(ended.constData(), static_cast<int>(ended.size())))
            applyOutcome(outcome, entry->shown);
        entry->shown.reason = reasonOf(map.value(Reason), entry->shown.reason);
        entry->until = map.contains(Until) ? instant(map.value(Until).toInteger()) : entry->shown.end + sensibleFor;

        if (entry->shown.kind == IntentKind::CheckIn)
            entry->shown.end = entry->until;

        const auto phase = phaseOf(map.value(PhaseOf).toInteger());
        const bool keeps = phase == BookingPhase::Held || phase == BookingPhase::Accepted || isSettled(phase);
        entry->plan.phase = keeps ? phase : BookingPhase::Due;
        entry->plan.reason = entry->shown.reason;
        if (phase != BookingPhase::Held && !isSettled(phase))
            entry->plan.deadline = now;
        entry->shown.state = intentState(entry->plan.phase);
        entry->stored = true;
        entry->room = map.value(RoomOf).toString();
        entry->titleErased = map.value(TitleErased).toBool();
        if (map.contains(SettledAt))
            entry->settledAt = instant(map.value(SettledAt).toInteger());
        entries.push_back(std::move(entry));
    }
    return entries;
}

} // namespace lintel::device
