#include "qml/report_model.h"

#include "qml/letters.h"
#include "qml/place_words.h"

#include <algorithm>
#include <utility>

namespace lintel::glass {

using namespace device;

namespace {

constexpr int troubleCount = static_cast<int>(Trouble::Other) + 1;

} // namespace

ReportModel::ReportModel(DisplayModel &model, QObject *parent) : QObject(parent), m_model(model), m_troubles(this) {}

void ReportModel::show(const RoomData *room, const QString &language)
{
    m_language = language;
    m_offered = room && room->settings.reportsAllowed;
    if (room) {
        m_here.emplace();
        m_here->room = room->room;
        m_here->settings = room->settings;
        m_here->reports = room->reports;
        m_known = PlaceWords(*m_here, m_language).reported(m_here->reports, m_model.now());
    } else {
        m_here.reset();
        m_known.clear();
    }
    if (m_open)
        say();
    Q_EMIT changed();
}

void ReportModel::setOpen(bool open)
{
    if (std::exchange(m_open, open) == open)
        return;
    m_typing = false;
    m_chosen.reset();
    m_words.clear();
    say();
    Q_EMIT changed();
}

void ReportModel::say()
{
    m_chosenLabel.clear();
    if (!m_here)
        return;
    const PlaceWords words(*m_here, m_language);
    std::vector<TroubleTile> tiles;
    for (int sign = 0; sign < troubleCount; ++sign) {
        const auto trouble = static_cast<Trouble>(sign);
        const auto &reports = m_here->reports;
        const auto known = std::find_if(reports.cbegin(), reports.cend(),
                                        [&](const OpenReport &report) { return report.trouble == trouble; });
        tiles.push_back({sign, words.trouble(trouble),
                         known == reports.cend() ? QString() : words.reportedAt(*known, m_model.now()),
                         m_chosen == trouble});
    }
    m_troubles.show(std::move(tiles));
    if (m_chosen)
        m_chosenLabel = words.trouble(*m_chosen);
}

void ReportModel::press(int row)
{
    if (row < 0 || row >= troubleCount)
        return;
    m_chosen = static_cast<Trouble>(row);
    say();
    Q_EMIT changed();
}

void ReportModel::edit()
{
    m_typing = m_chosen.has_value();
    Q_EMIT changed();
}

void ReportModel::type(const QString &text)
{
    if (m_words.size() + text.size() > wordsBound)
        return;
    m_words += text;
    Q_EMIT changed();
}

void ReportModel::erase()
{
    m_words = withoutLastLetter(m_words);
    Q_EMIT changed();
}

void ReportModel::done()
{
    m_typing = false;
    Q_EMIT changed();
}

void ReportModel::send()
{
    if (!m_chosen)
        return;
    m_model.report(*m_chosen, m_words.simplified());
    Q_EMIT sent();
}

} // namespace lintel::glass
