// What people do at the door, as entries of the outbox.
#include "device/outbox.h"

#include "auth/device_key.h"
#include "device/outbox_entry.h"

#include <algorithm>
#include <utility>

namespace lintel::device {
namespace {

/// What does not work today is worth telling for a week.
constexpr std::chrono::hours reportLasts{24 * 7};
constexpr qsizetype wordsBound = 500;

std::int64_t ms(Instant time)
{
    return time.time_since_epoch().count();
}

} // namespace

std::unique_ptr<Outbox::Entry> Outbox::newEntry(IntentKind kind) const
{
    auto entry = std::make_unique<Entry>();
    entry->shown.key = QString::fromLatin1(auth::randomBytes(16).toHex());
    entry->shown.kind = kind;
    entry->shown.createdAt = m_hubClock.now();
    entry->room = m_room;
    entry->wire.set_idempotency_key(entry->shown.key.toStdString());
    entry->wire.set_created_at_ms(ms(entry->shown.createdAt));
    return entry;
}

std::unique_ptr<Outbox::Entry> Outbox::newBooking(Instant start, Instant end, const QString &title) const
{
    auto entry = newEntry(IntentKind::Book);
    entry->shown.start = start;
    entry->shown.end = end;
    entry->shown.title = title;
    entry->until = end;
    auto *action = entry->wire.mutable_book();
    action->set_start_ms(ms(start));
    action->set_end_ms(ms(end));
    action->set_title(title.toStdString());
    return entry;
}

QString Outbox::book(Instant start, Instant end, const QString &title)
{
    return add(newBooking(start, end, title));
}

QString Outbox::bookElsewhere(const RoomFacts &room, Instant start, Instant end, const QString &title)
{
    auto entry = newBooking(start, end, title);
    entry->shown.elsewhere = room;
    entry->wire.mutable_book()->set_room_id(room.id.toStdString());
    return add(std::move(entry));
}

QString Outbox::report(Trouble trouble, const QString &words)
{
    auto entry = newEntry(IntentKind::Report);
    qsizetype length = std::min(words.size(), wordsBound);
    // Not between the two halves of one character.
    if (length < words.size() && words.at(length - 1).isHighSurrogate())
        --length;
    entry->shown.start = entry->shown.createdAt;
    entry->shown.end = entry->shown.createdAt;
    entry->shown.trouble = trouble;
    entry->shown.title = words.first(length);
    entry->until = entry->shown.createdAt + reportLasts;
    auto *action = entry->wire.mutable_report();
    // Both stand in the same order, the wire's after "unspecified".
    action->set_category(static_cast<v1::ReportCategory>(static_cast<int>(trouble) + 1));
    action->set_words(entry->shown.title.toStdString());
    return add(std::move(entry));
}

QString Outbox::extend(const Meeting &meeting, Instant newEnd)
{
    return change(IntentKind::Extend, meeting, newEnd);
}

QString Outbox::end(const Meeting &meeting, Instant when)
{
    return change(IntentKind::End, meeting, when);
}

QString Outbox::checkIn(const Meeting &meeting)
{
    auto entry = newChange(IntentKind::CheckIn, meeting, meeting.end);
    const auto same = std::find_if(m_entries.begin(), m_entries.end(), [&](const auto &other) {
        return other->shown.kind == IntentKind::CheckIn && !isSettled(other->plan.phase) && sameMeeting(*other, *entry);
    });
    if (same != m_entries.end())
        return (*same)->shown.key;
    auto *action = entry->wire.mutable_check_in();
    if (meeting.id.isEmpty())
        action->set_intent_key(meeting.intentKey.toStdString());
    else
        action->set_instance_id(meeting.id.toStdString());
    entry->until = meeting.end;
    return addInTurn(std::move(entry));
}

std::unique_ptr<Outbox::Entry> Outbox::newChange(IntentKind kind, const Meeting &meeting, Instant when) const
{
    auto entry = newEntry(kind);
    entry->shown.start = meeting.start;
    entry->shown.end = when;
    entry->shown.title = meeting.title;
    entry->shown.instanceId = meeting.id;
    entry->shown.onIntentKey = meeting.intentKey;
    return entry;
}

QString Outbox::change(IntentKind kind, const Meeting &meeting, Instant when)
{
    auto entry = newChange(kind, meeting, when);
    const auto name = [&](auto *action) {
        // Exactly one of the two names the meeting.
        if (meeting.id.isEmpty())
            action->set_intent_key(meeting.intentKey.toStdString());
        else
            action->set_instance_id(meeting.id.toStdString());
        action->set_end_ms(ms(when));
    };
    if (kind == IntentKind::Extend)
        name(entry->wire.mutable_extend());
    else
        name(entry->wire.mutable_end());

    entry->until = kind == IntentKind::Extend ? when : std::max(meeting.end, when);
    return addInTurn(std::move(entry));
}

} // namespace lintel::device
