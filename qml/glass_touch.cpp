// What a finger does: the half of GlassModel that is not about saying things.
#include "qml/day_blocks.h"
#include "qml/glass_model.h"

#include <QLineF>

#include <algorithm>

namespace lintel::glass {

using namespace device;
using namespace std::chrono_literals;

namespace {

// Nobody has read anything new by then.
constexpr auto doubleTap = 400ms;

} // namespace

QString GlassModel::identityOf(const Meeting &meeting)
{
    return meeting.id.isEmpty() ? meeting.intentKey : meeting.id;
}

void GlassModel::touched()
{
    m_idle.start();
    m_touchedAt = m_model.monotonicNow();
    m_model.touched();
}

void GlassModel::pressed(QPointF place, double reach)
{
    const auto now = m_model.monotonicNow();
    m_again = m_pressedAt && now - *m_pressedAt < doubleTap && QLineF(m_pressedPlace, place).length() < reach;
    m_pressedAt = now;
    m_pressedPlace = place;
    if (!m_again)
        m_seen = face();
}

GlassModel::Face GlassModel::face() const
{
    const bool refused = m_overlay.kind() == OverlayModel::Kind::Refused;
    return {m_overlay.kind(), refused ? m_overlay.refused().key : QString(), m_acts};
}

bool GlassModel::isSecondTap() const
{
    // What was there before may be pressed as often and as quickly as one likes.
    return m_again && m_model.monotonicNow() - *m_pressedAt < doubleTap && m_seen != face();
}

void GlassModel::stepBack()
{
    if (m_service.isOpen() && m_service.panel() != ServiceModel::Panel::Actions)
        m_service.back();
    else if (m_service.isOpen())
        closeService();
    else if (m_overlay.isOpen())
        dismiss();
    else if (m_booking.isNaming())
        m_booking.closeTitles();
    else
        closeSheet();
}

void GlassModel::openService()
{
    touched();
    m_overlay.close();
    m_sheet = Sheet::None;
    m_service.open();
    refresh();
}

void GlassModel::typeAddress()
{
    openService();
    m_service.editAddress();
}

void GlassModel::closeService()
{
    m_service.close();
    refresh();
}

void GlassModel::pressLanguage(int row)
{
    const QString code = m_languages.codeOf(row);
    touched();
    m_sheet = Sheet::None;
    if (m_screen == Screen::Pairing && !code.isEmpty()) {
        m_model.setFirstLanguage(code);
        speak({});
        return;
    }
    speak(m_room && code == m_room->settings.language ? QString() : code);
}

void GlassModel::speak(const QString &language)
{
    m_spoken = language;
    m_touchedAt = m_model.monotonicNow();
    refresh();
}

void GlassModel::pairAgain()
{
    m_codeWanted = true;
    m_model.pairAgain();
    closeService();
}

void GlassModel::tryAgain()
{
    touched();
    m_model.retryNow();
}

void GlassModel::pressAction(int row)
{
    touched();
    const auto say = words();
    if (row < 0 || static_cast<std::size_t>(row) >= m_acts.size() || isSecondTap())
        return;
    const Action action = m_acts[static_cast<std::size_t>(row)];
    switch (action.act) {
    case Act::Retry:
        m_model.retryNow();
        return;
    case Act::Book: {
        const Choice choice = m_view.book[action.choice];
        m_model.book(choice.start, choice.end, m_room->settings.bookingTitle);
        break;
    }
    case Act::Find:
        openSheet(Sheet::Find);
        return;
    case Act::CheckIn:
        m_model.checkIn(Meeting(m_view.checkIn->meeting));
        break;
    case Act::Release:
        m_overlayMeeting = identityOf(m_view.checkIn->meeting);
        m_overlay.openRelease(m_view.checkIn->meeting, *say);
        break;
    case Act::Extend: {
        const Meeting &meeting = m_view.current->meeting;
        m_overlayMeeting = identityOf(meeting);
        m_overlay.openExtend(meeting, m_view.extend, extendLimit(*m_room, m_model.state().outbox, meeting), *say);
        break;
    }
    case Act::End:
        m_overlayMeeting = identityOf(m_view.current->meeting);
        m_overlay.openEnd(m_view.current->meeting, *say);
        break;
    }
    refresh();
}

void GlassModel::pressGap(int gapIndex)
{
    touched();
    if (gapIndex < 0 || static_cast<std::size_t>(gapIndex) >= m_view.gaps.size())
        return;
    m_booking.tap(minutesBetween(m_view.dayStart, m_view.gaps[static_cast<std::size_t>(gapIndex)].start));
    openSheet(Sheet::Booking);
}

void GlassModel::pressChoice(int row)
{
    touched();
    if (const auto wish = m_overlay.wishOf(row); wish && !isSecondTap())
        act(*wish);
}

void GlassModel::confirm()
{
    touched();
    if (const auto wish = m_overlay.wish(); wish && !isSecondTap())
        act(*wish);
}

/// The meeting that the open question is about; null: it is not there any more.
const ShownMeeting *GlassModel::askedAbout() const
{
    const auto &asked = m_overlay.kind() == OverlayModel::Kind::Release ? m_view.checkIn : m_view.current;
    return asked ? &*asked : nullptr;
}

void GlassModel::act(const OverlayModel::Wish &wish)
{
    const ShownMeeting *const asked = askedAbout();
    switch (wish.kind) {
    case OverlayModel::Kind::Refused:
        takeInstead(wish);
        break;
    case OverlayModel::Kind::Extend:
        if (asked != nullptr)
            m_model.extend(Meeting(asked->meeting), wish.end);
        break;
    case OverlayModel::Kind::End:
    case OverlayModel::Kind::Release:
        if (asked != nullptr)
            m_model.end(Meeting(asked->meeting));
        break;
    case OverlayModel::Kind::None:
        break;
    }
    m_overlay.close();
    // The answer to a touch is in the next frame, whenever the model says so.
    refresh();
}

void GlassModel::takeInstead(const OverlayModel::Wish &wish)
{
    const Intent refused = m_overlay.refused();
    // Or it would come up again as soon as the model says that it has changed.
    m_overlay.close();
    m_model.acknowledge(refused.key);
    if (!m_room)
        return;
    const QString title = refused.title.isEmpty() ? m_room->settings.bookingTitle : refused.title;
    if (wish.elsewhere) {
        m_model.bookElsewhere(*wish.elsewhere, wish.end, title);
    } else if (refused.kind == IntentKind::Extend) {
        const auto meetings = shownMeetings(*m_room, m_model.state().outbox);
        const auto meant = std::find_if(meetings.cbegin(), meetings.cend(), [&](const ShownMeeting &each) {
            return refused.instanceId.isEmpty() ? each.meeting.intentKey == refused.onIntentKey
                                                : each.meeting.id == refused.instanceId;
        });
        if (meant != meetings.cend())
            m_model.extend(meant->meeting, wish.end);
    } else {
        m_model.book(wish.start, wish.end, title);
    }
}

void GlassModel::dismiss()
{
    if (isSecondTap())
        return;
    const QString seen = m_overlay.kind() == OverlayModel::Kind::Refused ? m_overlay.refused().key : QString();
    m_overlay.close();
    if (seen.isEmpty())
        return;
    m_model.acknowledge(seen);
    refresh();
}

} // namespace lintel::glass
