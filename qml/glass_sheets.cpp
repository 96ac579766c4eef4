// What lies over the room or the code: the part of GlassModel that is about sheets.
#include "qml/glass_model.h"

#include <utility>

namespace lintel::glass {

using namespace device;

void GlassModel::openSheet(Sheet sheet)
{
    touched();
    if (!mayLie(sheet) || !isThere(sheet))
        return;
    m_sheet = sheet;
    if (sheet == Sheet::Hubs)
        m_hubs.search();
    refresh();
}

void GlassModel::closeSheet()
{
    m_sheet = Sheet::None;
    refresh();
}

bool GlassModel::mayLie(Sheet sheet) const
{
    if (m_screen == Screen::Pairing)
        return sheet == Sheet::Languages || sheet == Sheet::Hubs;
    return m_screen == Screen::Room;
}

bool GlassModel::isThere(Sheet sheet) const
{
    switch (sheet) {
    case Sheet::None:
        break;
    case Sheet::Attention:
        return m_model.state().concern != Concern::None;
    case Sheet::Languages:
        return m_languages.isOffered();
    case Sheet::Hubs:
        return m_screen == Screen::Pairing;
    case Sheet::Find:
        return m_finding.isOffered();
    case Sheet::Report:
        return m_reporting.isOffered();
    case Sheet::Phone:
        return m_phone.isPresent();
    case Sheet::Booking:
        return m_room && BookingModel::isPossible(*m_room, m_view, m_model.now());
    }
    return true;
}

void GlassModel::closeUnfounded()
{
    if (m_codeWanted && isThere(Sheet::Attention)) {
        m_codeWanted = false;
        m_sheet = Sheet::Attention;
    }
    if (!mayLie(m_sheet) || !isThere(m_sheet) || m_emergency.isPresent())
        m_sheet = Sheet::None;
    if (m_emergency.isPresent())
        m_overlay.close();
}

void GlassModel::askLanguage(const DisplayState &state)
{
    if (m_screen != Screen::Pairing) {
        m_languageAsked = false;
        return;
    }
    // The first thing that a person sees, once.
    if (std::exchange(m_languageAsked, true) || !state.firstLanguage.isEmpty())
        return;
    m_sheet = Sheet::Languages;
    m_touchedAt = m_model.monotonicNow();
}

} // namespace lintel::glass
