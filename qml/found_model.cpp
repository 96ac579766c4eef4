#include "qml/found_model.h"

#include <utility>

namespace lintel::glass {

void FoundModel::show(std::vector<Found> rows)
{
    if (rows == m_rows)
        return;
    if (rows.size() == m_rows.size()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Found &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case TitleRole:
        return row.title;
    case WhenRole:
        return row.when;
    case PlaceRole:
        return row.place;
    case DetailRole:
        return row.detail;
    case BookableRole:
        return row.bookable;
    default:
        return {};
    }
}

QHash<int, QByteArray> FoundModel::roleNames() const
{
    return {{TitleRole, "title"},
            {WhenRole, "when"},
            {PlaceRole, "place"},
            {DetailRole, "detail"},
            {BookableRole, "bookable"}};
}

} // namespace lintel::glass
