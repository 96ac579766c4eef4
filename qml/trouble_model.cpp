#include "qml/trouble_model.h"

#include <utility>

namespace lintel::glass {

void TroubleModel::show(std::vector<TroubleTile> tiles)
{
    if (tiles == m_tiles)
        return;
    if (tiles.size() == m_tiles.size()) {
        m_tiles = std::move(tiles);
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_tiles.size()) - 1));
        return;
    }
    beginResetModel();
    m_tiles = std::move(tiles);
    endResetModel();
}

int TroubleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tiles.size());
}

QVariant TroubleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TroubleTile &tile = m_tiles[static_cast<std::size_t>(index.row())];
    switch (role) {
    case SignRole:
        return tile.sign;
    case LabelRole:
        return tile.label;
    case DetailRole:
        return tile.detail;
    case ChosenRole:
        return tile.chosen;
    default:
        return {};
    }
}

QHash<int, QByteArray> TroubleModel::roleNames() const
{
    return {{SignRole, "sign"}, {LabelRole, "label"}, {DetailRole, "detail"}, {ChosenRole, "chosen"}};
}

} // namespace lintel::glass
