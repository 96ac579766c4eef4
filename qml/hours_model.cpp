#include "qml/hours_model.h"

namespace lintel::glass {

void HoursModel::show(std::vector<HourMark> marks)
{
    if (marks == m_marks)
        return;
    beginResetModel();
    m_marks = std::move(marks);
    endResetModel();
}

int HoursModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_marks.size());
}

QVariant HoursModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HourMark &mark = m_marks[static_cast<std::size_t>(index.row())];
    if (role == LabelRole)
        return mark.label;
    if (role == AtMinRole)
        return mark.atMin;
    return {};
}

QHash<int, QByteArray> HoursModel::roleNames() const
{
    return {{LabelRole, "label"}, {AtMinRole, "atMin"}};
}

} // namespace lintel::glass
