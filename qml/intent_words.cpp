// How it is said what was done at this door: the half of Words that is about intents.
#include "qml/direction.h"
#include "qml/words.h"

namespace lintel::glass {

using namespace device;

QString Words::notice(const Intent &intent, Instant now, Link link) const
{
    const bool sent = link == Link::Live || intent.state == IntentState::Accepted;
    const QString times = rangeSeenFrom(now, intent.start, intent.end);
    const QString slot = intent.elsewhere ? tr("%1, %2", "A room, and when").arg(place(*intent.elsewhere), times) : times;
    switch (intent.kind) {
    case IntentKind::Book:
        if (intent.state == IntentState::Confirmed)
            return tr("Booked: %1").arg(slot);
        if (intent.state == IntentState::Accepted)
            return tr("Held for you: %1").arg(slot);
        return sent ? tr("Booking %1 …").arg(slot)
                    : tr("Booking %1: will be sent when the connection returns").arg(slot);
    case IntentKind::Extend:
        if (intent.state == IntentState::Confirmed)
            return tr("Extended to %1").arg(time(intent.end));
        return sent ? tr("Extending to %1 …").arg(time(intent.end))
                    : tr("Extension to %1: will be sent when the connection returns").arg(time(intent.end));
    case IntentKind::CheckIn:
        if (intent.state == IntentState::Confirmed)
            return tr("You are checked in");
        return sent ? tr("Checking in …")
                    : tr("Checked in at %1; will be sent when the connection returns").arg(time(intent.createdAt));
    case IntentKind::Report:
        if (intent.state == IntentState::Confirmed)
            return tr("Reported. Thank you");
        return sent ? tr("Reporting …") : tr("Report: will be sent when the connection returns");
    case IntentKind::End:
        break;
    }
    if (intent.state == IntentState::Confirmed)
        return tr("The meeting is ended");
    return sent ? tr("Ending the meeting …") : tr("End of the meeting: will be sent when the connection returns");
}

QString Words::waiting(int count) const
{
    return tr("%Ln requests will be sent when the connection returns", nullptr, count);
}

QString Words::refusal(const Intent &intent) const
{
    switch (intent.reason) {
    case Refusal::Conflict:
        if (intent.conflict && cleaned(intent.conflict->title).isEmpty())
            return tr("Somebody else has the room %1.").arg(range(intent.conflict->start, intent.conflict->end));
        if (intent.conflict) {
            return tr("%1 has the room %2.")
                .arg(within(title(*intent.conflict)), range(intent.conflict->start, intent.conflict->end));
        }
        return tr("Somebody else has the room then.");
    case Refusal::InvalidTime:
        return tr("That time cannot be booked.");
    case Refusal::NotAllowed:
        return tr("The rules of this room do not allow it.");
    case Refusal::Gone:
        return tr("That meeting is not there any more.");
    case Refusal::Calendar:
        return tr("The calendar did not take it.");
    case Refusal::Closed:
        return tr("The room is closed.");
    case Refusal::Released:
        return tr("Too late: somebody else has the room by now.");
    case Refusal::Missed:
        return tr("Its time had passed before the connection returned.");
    case Refusal::Unreadable:
    case Refusal::None:
        break;
    }
    return tr("It was not accepted.");
}

QString Words::obstacle(const ExtendLimit &limit) const
{
    switch (limit.obstacle) {
    case ExtendObstacle::NextMeeting: {
        const QString next = limit.next ? cleaned(limit.next->title) : QString();
        const QString begins = limit.next ? time(limit.next->start) : time(limit.latest);
        const QString what = next.isEmpty() ? tr("The next meeting begins at %1.").arg(begins)
                                            : tr("%1 follows at %2.").arg(within(next), begins);
        const std::chrono::minutes buffer{m_room.settings.bufferMin};
        return buffer.count() > 0 ? sentences({what, tr("%1 are kept free in between.").arg(minutes(buffer))}) : what;
    }
    case ExtendObstacle::LongestBooking:
        return tr("A booking here takes %1 at most.")
            .arg(minutes(std::chrono::minutes{m_room.settings.longestBookingMin}));
    case ExtendObstacle::NotAllowed:
        break;
    }
    return tr("It cannot be extended here.");
}

} // namespace lintel::glass
