#include "qml/language_model.h"

#include "qml/languages.h"

#include <algorithm>
#include <utility>

namespace lintel::glass {

void LanguageModel::show(const QStringList &allowed, const QString &ofTheRoom, const QString &spoken)
{
    // Asked for at each change of anything.
    Asked asked(allowed, ofTheRoom, spoken);
    if (asked == m_asked)
        return;
    m_asked = std::move(asked);
    std::vector<Choice> choices;
    const auto add = [&](const QString &code) {
        const bool there =
            std::any_of(choices.cbegin(), choices.cend(), [&](const Choice &choice) { return choice.code == code; });
        if (const QString name = nameOf(code); !there && !name.isEmpty())
            choices.push_back({code, name, code == spoken});
    };
    const QStringList wished = allowed.isEmpty() ? everyLanguage() : allowed;
    const bool hasTheRooms = std::any_of(wished.cbegin(), wished.cend(),
                                         [&](const QString &code) { return sameCatalogue(code, ofTheRoom); });
    if (!hasTheRooms)
        add(ofTheRoom);
    // Who speaks the room's language speaks it as the room does: with its country's dates.
    for (const QString &code : wished)
        add(allowed.isEmpty() && sameCatalogue(code, ofTheRoom) ? ofTheRoom : code);
    // The name of a country only tells apart.
    for (Choice &choice : choices) {
        const auto alike = std::count_if(choices.cbegin(), choices.cend(),
                                         [&](const Choice &other) { return sameCatalogue(other.code, choice.code); });
        if (alike == 1)
            choice.label = choice.label.section(QStringLiteral(" ("), 0, 0);
    }
    if (choices == m_choices)
        return;
    beginResetModel();
    m_choices = std::move(choices);
    endResetModel();
    Q_EMIT changed();
}

QString LanguageModel::codeOf(int row) const
{
    return row < 0 || row >= count() ? QString() : m_choices[static_cast<std::size_t>(row)].code;
}

int LanguageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant LanguageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Choice &choice = m_choices[static_cast<std::size_t>(index.row())];
    switch (role) {
    case CodeRole:
        return choice.code;
    case LabelRole:
        return choice.label;
    case ChosenRole:
        return choice.chosen;
    default:
        return {};
    }
}

QHash<int, QByteArray> LanguageModel::roleNames() const
{
    return {{CodeRole, "code"}, {LabelRole, "label"}, {ChosenRole, "chosen"}};
}

} // namespace lintel::glass
