#include "qml/hubs_model.h"

#include "qml/direction.h"
#include "qml/words.h"

#include <QUrl>

namespace lintel::glass {

using namespace device;

HubsModel::HubsModel(DisplayModel &model, QObject *parent) : QAbstractListModel(parent), m_model(model) {}

void HubsModel::search()
{
    m_refused = false;
    m_model.findHubs();
}

void HubsModel::choose(int row)
{
    if (row < 0 || row >= count())
        return;
    m_refused = !m_model.setHubUrl(m_hubs[static_cast<std::size_t>(row)].url).isEmpty();
    if (m_refused)
        show(m_locale);
    else
        m_model.restart();
}

void HubsModel::show(const QLocale &locale)
{
    const HubSearch &search = m_model.state().hubSearch;
    m_locale = locale;
    m_searching = search.asked == Asked::Waiting;
    if (search.hubs != m_hubs) {
        beginResetModel();
        m_hubs = search.hubs;
        endResetModel();
    }
    if (m_refused)
        m_note = tr("The address of this hub cannot be used. Type it instead.");
    else if (m_searching)
        m_note = tr("Looking for hubs on this network …");
    else if (m_hubs.empty())
        m_note = tr("No hub announces itself here. Type its address instead.");
    else
        m_note = tr("Anybody on this network can announce one: choose only a hub that you know.");
    Q_EMIT changed();
}

int HubsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant HubsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const platform::AnnouncedHub &hub = m_hubs[static_cast<std::size_t>(index.row())];
    switch (role) {
    case LabelRole:
        return apart(cleaned(hub.name), m_locale);
    case DetailRole:
        return apart(QUrl(hub.url).toDisplayString(QUrl::RemoveUserInfo), m_locale);
    default:
        return {};
    }
}

QHash<int, QByteArray> HubsModel::roleNames() const
{
    return {{LabelRole, "label"}, {DetailRole, "detail"}};
}

} // namespace lintel::glass
