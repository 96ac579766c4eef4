#include "qml/day_model.h"

#include <algorithm>

namespace lintel::glass {

void DayModel::show(std::vector<Block> blocks)
{
    if (blocks == m_blocks)
        return;
    if (blocks.size() == m_blocks.size()) {
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            if (blocks[i] == m_blocks[i])
                continue;
            m_blocks[i] = std::move(blocks[i]);
            const QModelIndex changed = index(static_cast<int>(i));
            Q_EMIT dataChanged(changed, changed);
        }
    } else {
        beginResetModel();
        m_blocks = std::move(blocks);
        endResetModel();
    }
    findFirstRow();
}

void DayModel::findFirstRow()
{
    const auto open = std::find_if(m_blocks.cbegin(), m_blocks.cend(), [](const Block &block) { return !block.past; });
    // With everything over, the last of it is still worth seeing.
    const int last = std::max(0, static_cast<int>(m_blocks.size()) - 1);
    const int row = std::min(last, static_cast<int>(open - m_blocks.cbegin()));
    if (row == m_firstRow)
        return;
    m_firstRow = row;
    Q_EMIT firstRowChanged();
}

int DayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_blocks.size());
}

QVariant DayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Block &block = m_blocks[static_cast<std::size_t>(index.row())];
    switch (role) {
    case TitleRole:
        return block.title;
    case TimesRole:
        return block.times;
    case OrganiserRole:
        return block.organiser;
    case StartTextRole:
        return block.startText;
    case LineRole:
        return block.line;
    case DetailRole:
        return block.detail;
    case BeginMinRole:
        return block.beginMin;
    case EndMinRole:
        return block.endMin;
    case LaneRole:
        return block.lane;
    case LanesRole:
        return block.lanes;
    case GapRole:
        return block.gap;
    case RunningRole:
        return block.running;
    case PastRole:
        return block.past;
    case UnsettledRole:
        return block.unsettled;
    case ReleasedRole:
        return block.released;
    case GapIndexRole:
        return block.gapIndex;
    default:
        return {};
    }
}

QHash<int, QByteArray> DayModel::roleNames() const
{
    return {{TitleRole, "title"},         {TimesRole, "times"},       {OrganiserRole, "organiser"},
            {StartTextRole, "startText"}, {BeginMinRole, "beginMin"}, {EndMinRole, "endMin"},
            {LaneRole, "lane"},           {LanesRole, "lanes"},       {GapRole, "gap"},
            {RunningRole, "running"},     {PastRole, "past"},         {UnsettledRole, "unsettled"},
            {GapIndexRole, "gapIndex"},   {LineRole, "line"},         {DetailRole, "detail"},
            {ReleasedRole, "released"}};
}

} // namespace lintel::glass
