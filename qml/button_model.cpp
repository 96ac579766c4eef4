#include "qml/button_model.h"

#include <algorithm>

namespace lintel::glass {

void ButtonModel::show(std::vector<Button> buttons)
{
    if (buttons == m_buttons)
        return;
    if (buttons.size() == m_buttons.size()) {
        m_buttons = std::move(buttons);
        Q_EMIT dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_buttons = std::move(buttons);
        endResetModel();
    }
    Q_EMIT changed();
}

int ButtonModel::filledCount() const
{
    return static_cast<int>(std::ranges::count(m_buttons, true, &Button::filled));
}

QStringList ButtonModel::labels() const
{
    QStringList list;
    for (const Button &button : m_buttons)
        list << button.label;
    return list;
}

QStringList ButtonModel::details() const
{
    QStringList list;
    for (const Button &button : m_buttons)
        list << button.detail;
    return list;
}

int ButtonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ButtonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Button &button = m_buttons[static_cast<std::size_t>(index.row())];
    switch (role) {
    case LabelRole:
        return button.label;
    case DetailRole:
        return button.detail;
    case FilledRole:
        return button.filled;
    case ChosenRole:
        return button.chosen;
    default:
        return {};
    }
}

QHash<int, QByteArray> ButtonModel::roleNames() const
{
    return {{LabelRole, "label"}, {DetailRole, "detail"}, {FilledRole, "filled"}, {ChosenRole, "chosen"}};
}

} // namespace lintel::glass
