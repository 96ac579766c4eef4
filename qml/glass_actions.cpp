// What may be done at the door and how it went: the part of GlassModel about buttons, notices
// and questions.
#include "qml/glass_model.h"

#include <algorithm>

namespace lintel::glass {

using namespace device;
using namespace std::chrono_literals;
using std::chrono::minutes;

namespace {

// How long "Booked" stays to be read.
constexpr auto confirmedStays = 10s;

} // namespace

void GlassModel::showActions(const Words &say)
{
    m_acts.clear();
    std::vector<Button> buttons;
    if (m_view.state == RoomState::CheckIn) {
        m_acts.push_back({Act::CheckIn});
        buttons.push_back({tr("I’m here"), {}, true, false});
        if (m_view.checkIn->meeting.canEnd && !m_view.checkIn->meeting.allDay) {
            m_acts.push_back({Act::Release});
            buttons.push_back({tr("Release room"), {}, false, false});
        }
    } else {
        addBookings(buttons, say);
        addElsewhere(buttons);
        addChanges(buttons);
    }
    m_actions.show(std::move(buttons));
}

void GlassModel::addBookings(std::vector<Button> &buttons, const Words &say)
{
    const bool unknown = m_view.state == RoomState::Unknown;
    for (std::size_t i = 0; i < m_view.book.size() && (i == 0 || !unknown); ++i) {
        const Choice &choice = m_view.book[i];
        const QString length = say.minutes(minutes{choice.minutes});
        const QString end = tr("to %1").arg(say.time(choice.end));
        m_acts.push_back({Act::Book, i});
        if (unknown)
            buttons.push_back({tr("Ask for %1").arg(length), tr("sent when connected"), true, false});
        else
            buttons.push_back({i == 0 ? tr("Book %1").arg(length) : length, end, i == 0, false});
    }
    if (unknown) {
        m_acts.push_back({Act::Retry});
        buttons.push_back({tr("Try again"), {}, m_view.book.empty(), false});
    }
}

void GlassModel::addElsewhere(std::vector<Button> &buttons)
{
    // Who stands before a room that others use wants another one.
    const bool others = look() == Look::InUse && m_view.current && m_view.current->meeting.intentKey.isEmpty();
    if (!others || !m_finding.areRoomsOffered())
        return;
    m_acts.push_back({Act::Find});
    buttons.push_back({tr("Find another room"), {}, true, false});
}

void GlassModel::addChanges(std::vector<Button> &buttons)
{
    const bool doubtful = m_view.state == RoomState::Unknown || m_view.state == RoomState::Unavailable;
    if (doubtful || !m_view.current || m_view.current->meeting.allDay)
        return;
    const Meeting &meeting = m_view.current->meeting;
    const bool first = buttons.empty();
    if (meeting.canExtend) {
        QStringList lengths;
        for (const Choice &choice : m_view.extend)
            lengths << m_locale.toString(choice.minutes);
        // Without one, pressing it says why.
        QString by;
        if (lengths.size() == 1)
            by = tr("by %1 min").arg(lengths.first());
        else if (lengths.size() > 1)
            by = tr("by %1 or %2 min").arg(lengths.first(), lengths.last());
        m_acts.push_back({Act::Extend});
        buttons.push_back({tr("Extend"), by, first && !m_view.extend.empty(), false});
    }
    if (m_view.canEnd) {
        m_acts.push_back({Act::End});
        buttons.push_back({tr("End now"), {}, false, false});
    }
}

void GlassModel::showNotice(const DisplayState &state, const Words &say)
{
    m_notice.clear();
    m_noticeSettled = false;
    settleConfirmed(state);
    const auto &outbox = state.outbox;
    const auto told = std::find_if(outbox.cbegin(), outbox.cend(),
                                   [this](const Intent &intent) { return intent.key == m_confirmedKey; });
    const auto isPending = [](const Intent &intent) { return intent.state == IntentState::Pending; };
    const auto pending = std::count_if(outbox.cbegin(), outbox.cend(), isPending);
    const auto latest = std::find_if(outbox.crbegin(), outbox.crend(),
                                     [](const Intent &intent) { return intent.state != IntentState::Refused; });
    const bool justTouched = latest != outbox.crend() && isPending(*latest) && state.link == Link::Live;
    if (told != outbox.cend() && !justTouched) {
        m_notice = say.notice(*told, m_model.now(), state.link);
        m_noticeSettled = true;
    } else if (pending > 1 && state.link != Link::Live) {
        m_notice = say.waiting(static_cast<int>(pending));
    } else if (latest != outbox.crend()) {
        m_notice = say.notice(*latest, m_model.now(), state.link);
        m_noticeSettled = latest->state == IntentState::Confirmed;
    }
}

void GlassModel::settleConfirmed(const DisplayState &state)
{
    // One after another, the oldest first: each stays long enough to be read.
    const auto told = std::find_if(state.outbox.cbegin(), state.outbox.cend(),
                                   [](const Intent &intent) { return intent.state == IntentState::Confirmed; });
    const auto now = m_model.monotonicNow();
    if (told == state.outbox.cend()) {
        m_confirmedKey.clear();
        return;
    }
    if (m_confirmedKey != told->key) {
        m_confirmedKey = told->key;
        m_confirmedSince = now;
    }
    const auto until = m_confirmedSince + confirmedStays;
    if (now < until) {
        m_wakeAt = m_wakeAt ? std::min(*m_wakeAt, until) : until;
        return;
    }
    // Not from within: the model answers with changed().
    QMetaObject::invokeMethod(
        this, [this, key = told->key] { m_model.acknowledge(key); }, Qt::QueuedConnection);
}

/// Whoever stands there sees nothing of the room.
bool GlassModel::isCovered() const
{
    return m_emergency.isPresent() || m_cleaning.isActive() || m_rest.isDark();
}

void GlassModel::keepOverlayTrue(const DisplayState &state, const Words &say)
{
    const OverlayModel::Kind kind = m_overlay.kind();
    if (m_overlay.isOpen() && kind != OverlayModel::Kind::Refused) {
        const ShownMeeting *const asked = askedAbout();
        const bool same = asked != nullptr && identityOf(asked->meeting) == m_overlayMeeting;
        const bool possible = same && (kind == OverlayModel::Kind::Extend
                                           ? asked->meeting.canExtend && m_overlay.offers() == !m_view.extend.empty()
                                           : asked->meeting.canEnd);
        if (!possible)
            m_overlay.close();
    }
    if (m_wordsAreOthers)
        m_overlay.say(say, m_model.now());
    // Nobody reads a refusal behind something else; it waits.
    if (isCovered() && m_overlay.kind() == OverlayModel::Kind::Refused)
        m_overlay.close();
    if (m_overlay.isOpen() || m_sheet != Sheet::None || m_service.isOpen() || isCovered())
        return;
    const auto refused = std::find_if(state.outbox.cbegin(), state.outbox.cend(),
                                      [](const Intent &intent) { return intent.state == IntentState::Refused; });
    if (refused != state.outbox.cend()) {
        const bool more = std::any_of(refused + 1, state.outbox.cend(),
                                      [](const Intent &intent) { return intent.state == IntentState::Refused; });
        m_overlay.openRefused(*refused, m_room->settings, say, m_model.now(), more);
        m_idle.start();
    }
}

} // namespace lintel::glass
