// What a finger does: the half of GlassModel that is not about saying things.
#include "qml/glass_model.h"

namespace lintel::glass {

using namespace device;
using std::chrono::minutes;

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

void GlassModel::openSheet(Sheet sheet)
{
    touched();
    if (m_screen != Screen::Room || !isThere(sheet))
        return;
    m_sheet = sheet;
    refresh();
}

void GlassModel::closeSheet()
{
    m_sheet = Sheet::None;
    refresh();
}

void GlassModel::stepBack()
{
    if (m_service.isOpen() && m_service.panel() != ServiceModel::Panel::Actions)
        m_service.back();
    else if (m_service.isOpen())
        closeService();
    else if (m_overlay.isOpen())
        dismiss();
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
    if (row < 0 || static_cast<std::size_t>(row) >= m_acts.size())
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
    case Act::Extend:
        m_overlayMeeting = identityOf(m_view.current->meeting);
        m_overlay.openExtend(m_view, *say);
        break;
    case Act::End:
        m_overlayMeeting = identityOf(m_view.current->meeting);
        m_overlay.openEnd(m_view, *say);
        break;
    }
    refresh();
}

void GlassModel::pressGap(int gapIndex)
{
    touched();
    const auto say = words();
    if (!say || gapIndex < 0 || static_cast<std::size_t>(gapIndex) >= m_view.gaps.size())
        return;
    m_overlay.openSlot(m_view.gaps[static_cast<std::size_t>(gapIndex)], m_room->settings, *say);
}

void GlassModel::pressStart(int row)
{
    touched();
    if (const auto say = words())
        m_overlay.chooseStart(row, m_room->settings, *say);
}

void GlassModel::pressChoice(int row)
{
    touched();
    if (const auto wish = m_overlay.wishOf(row))
        act(*wish);
    else if (const auto say = words())
        m_overlay.chooseLength(row, *say);
}

void GlassModel::confirm()
{
    touched();
    if (const auto wish = m_overlay.wish())
        act(*wish);
}

void GlassModel::act(const OverlayModel::Wish &wish)
{
    m_overlay.close();
    switch (wish.kind) {
    case OverlayModel::Kind::Refused:
        m_model.acknowledge(wish.refusedKey);
        [[fallthrough]];
    case OverlayModel::Kind::Slot:
        if (m_room)
            m_model.book(wish.start, wish.end, m_room->settings.bookingTitle);
        break;
    case OverlayModel::Kind::Extend:
        if (m_view.current)
            m_model.extend(m_view.current->meeting, wish.end);
        break;
    case OverlayModel::Kind::End:
        if (m_view.current)
            m_model.end(m_view.current->meeting);
        break;
    case OverlayModel::Kind::None:
        break;
    }
    // The answer to a touch is in the next frame, whenever the model says so.
    refresh();
}

void GlassModel::dismiss()
{
    const QString seen = m_overlay.kind() == OverlayModel::Kind::Refused ? m_overlay.refusedKey() : QString();
    m_overlay.close();
    if (seen.isEmpty())
        return;
    m_model.acknowledge(seen);
    refresh();
}

} // namespace lintel::glass
