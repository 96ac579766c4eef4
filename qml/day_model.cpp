#include "qml/day_model.h"

#include <algorithm>
#include <iterator>

namespace lintel::glass {

void DayModel::show(std::vector<Block> blocks)
{
    const auto [oldFrom, newFrom] = std::mismatch(m_blocks.begin(), m_blocks.end(), blocks.begin(), blocks.end());
    const auto [oldBack, newBack] = std::mismatch(m_blocks.rbegin(), std::reverse_iterator(oldFrom), blocks.rbegin(),
                                                  std::reverse_iterator(newFrom));
    // Between what is alike before and behind, rows change their contents as far as there are some
    // on both sides; the others come or go.
    const int first = static_cast<int>(oldFrom - m_blocks.begin());
    const int before = static_cast<int>(oldBack.base() - oldFrom);
    const int after = static_cast<int>(newBack.base() - newFrom);
    const int both = std::min(before, after);
    if (before == 0 && after == 0)
        return;
    std::move(newFrom, newFrom + both, oldFrom);
    if (both > 0)
        Q_EMIT dataChanged(index(first), index(first + both - 1));
    if (after > both) {
        beginInsertRows({}, first + both, first + after - 1);
        m_blocks.insert(oldFrom + both, std::make_move_iterator(newFrom + both),
                        std::make_move_iterator(newBack.base()));
        endInsertRows();
    } else if (before > both) {
        beginRemoveRows({}, first + both, first + before - 1);
        m_blocks.erase(oldFrom + both, oldBack.base());
        endRemoveRows();
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
