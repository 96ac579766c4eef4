#include "qml/overlay_model.h"

#include "device/room/local_time.h"

#include <algorithm>

namespace lintel::glass {

using namespace device;
using std::chrono::minutes;

OverlayModel::OverlayModel(QObject *parent) : QObject(parent), m_choices(this) {}

void OverlayModel::begin(Kind kind)
{
    m_kind = kind;
    m_subject.clear();
    m_text.clear();
    m_confirm.clear();
    m_lengths.clear();
    m_rooms.clear();
    m_choices.show({});
}

void OverlayModel::openExtend(const Meeting &meeting, const std::vector<Choice> &choices, const ExtendLimit &limit,
                              const Words &words)
{
    begin(Kind::Extend);
    m_meeting = meeting;
    m_lengths = choices;
    m_limit = limit;
    say(words, {});
}

void OverlayModel::openEnd(const Meeting &meeting, const Words &words)
{
    begin(Kind::End);
    m_meeting = meeting;
    say(words, {});
}

void OverlayModel::openRelease(const Meeting &meeting, const Words &words)
{
    begin(Kind::Release);
    m_meeting = meeting;
    say(words, {});
}

void OverlayModel::openRefused(const Intent &intent, const RoomSettings &settings, const Words &words, Instant now,
                               bool more)
{
    begin(Kind::Refused);
    m_refused = intent;
    m_more = more;
    // Times of another room are nothing that is booked from here.
    const bool timesHere = !intent.elsewhere && (settings.bookingAllowed || intent.kind == IntentKind::Extend);
    for (const Slot &slot : intent.alternatives) {
        if (!timesHere || slot.end <= now || (intent.kind == IntentKind::Book && slot.start < floorToMinute(now)))
            continue;
        const auto length = std::chrono::floor<minutes>(slot.end - slot.start);
        m_lengths.push_back({slot.start, slot.end, static_cast<int>(length.count())});
    }
    for (const FreeRoom &room : intent.otherRooms) {
        const Instant end = std::min(intent.end, room.until.value_or(intent.end));
        const Instant from = std::max(room.from, floorToMinute(now));
        if (settings.bookElsewhereAllowed && room.bookable && end - from >= minutes{settings.shortestBookingMin})
            m_rooms.push_back(room);
    }
    say(words, now);
}

void OverlayModel::say(const Words &words, Instant now)
{
    switch (m_kind) {
    case Kind::None:
        return;
    case Kind::Extend:
        m_subject = words.titleAndTimes(m_meeting);
        sayExtend(words);
        break;
    case Kind::End:
        m_subject = words.titleAndTimes(m_meeting);
        m_title = tr("End this meeting now?");
        m_text = m_meeting.recurring ? tr("Only this one ends; the others of its series stay.") : QString();
        m_confirm = tr("End now");
        m_dismiss = tr("Keep it");
        break;
    case Kind::Release:
        m_subject = words.titleAndTimes(m_meeting);
        m_title = tr("Release the room?");
        m_text = m_meeting.recurring ? tr("Only this one ends; the others of its series stay.")
                                     : tr("The meeting ends, and others can have the room.");
        m_confirm = tr("Release room");
        m_dismiss = tr("Keep it");
        break;
    case Kind::Refused:
        sayRefused(words, now);
        break;
    }
    Q_EMIT changed();
}

void OverlayModel::sayExtend(const Words &words)
{
    m_title = m_lengths.empty() ? tr("No longer than this") : tr("Extend");
    // With all that is ever offered there is nothing to explain.
    constexpr minutes mostOffered{30};
    m_text = m_limit.latest < m_meeting.end + mostOffered ? words.obstacle(m_limit) : QString();
    m_dismiss = m_lengths.empty() ? tr("Close") : tr("Cancel");
    std::vector<Button> buttons;
    for (const Choice &choice : m_lengths) {
        buttons.push_back({tr("by %1").arg(words.minutes(minutes{choice.minutes})),
                           tr("to %1").arg(words.time(choice.end)), buttons.empty(), false});
    }
    m_choices.show(std::move(buttons));
}

void OverlayModel::sayRefused(const Words &words, Instant now)
{
    m_title = refusedTitle();
    m_subject = m_refused.elsewhere ? words.place(*m_refused.elsewhere) : QString();
    m_text = words.refusal(m_refused);
    m_dismiss = m_more ? tr("Next") : tr("Close");
    std::vector<Button> buttons;
    for (const Choice &choice : m_lengths) {
        const QString label = m_refused.kind == IntentKind::Extend
                                  ? tr("Extend to %1").arg(words.time(choice.end))
                                  : tr("Book %1").arg(words.rangeSeenFrom(now, choice.start, choice.end));
        buttons.push_back({label, words.minutes(minutes{choice.minutes}), buttons.empty(), false});
    }
    for (const FreeRoom &room : m_rooms) {
        const Instant end = std::min(m_refused.end, room.until.value_or(m_refused.end));
        buttons.push_back({tr("Book %1").arg(words.place(room.room)),
                           words.range(std::max(room.from, floorToMinute(now)), end), buttons.empty(), false});
    }
    m_choices.show(std::move(buttons));
}

QString OverlayModel::refusedTitle() const
{
    switch (m_refused.kind) {
    case IntentKind::Book:
        break;
    case IntentKind::Extend:
        return tr("Not extended");
    case IntentKind::End:
        return tr("Not ended");
    case IntentKind::CheckIn:
        return tr("Not checked in");
    case IntentKind::Report:
        return tr("Not reported");
    }
    return tr("Not booked");
}

void OverlayModel::close()
{
    if (!isOpen())
        return;
    m_kind = Kind::None;
    Q_EMIT changed();
}

std::optional<OverlayModel::Wish> OverlayModel::wish() const
{
    if (m_kind == Kind::End || m_kind == Kind::Release)
        return Wish{m_kind, {}, {}, {}};
    return std::nullopt;
}

std::optional<OverlayModel::Wish> OverlayModel::wishOf(int row) const
{
    const auto chosen = static_cast<std::size_t>(std::max(0, row));
    if (!isOpen() || row < 0 || chosen >= m_lengths.size() + m_rooms.size())
        return std::nullopt;
    if (chosen < m_lengths.size())
        return Wish{m_kind, m_lengths[chosen].start, m_lengths[chosen].end, {}};
    const FreeRoom &room = m_rooms[chosen - m_lengths.size()];
    return Wish{m_kind, room.from, std::min(m_refused.end, room.until.value_or(m_refused.end)), room};
}

} // namespace lintel::glass
