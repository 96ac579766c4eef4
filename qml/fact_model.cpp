#include "qml/fact_model.h"

namespace lintel::glass {

void FactModel::show(std::vector<Fact> facts)
{
    if (facts == m_facts)
        return;
    if (facts.size() == m_facts.size()) {
        m_facts = std::move(facts);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_facts = std::move(facts);
    endResetModel();
}

int FactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_facts.size());
}

QVariant FactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Fact &fact = m_facts[static_cast<std::size_t>(index.row())];
    switch (role) {
    case LabelRole:
        return fact.label;
    case ValueRole:
        return fact.value;
    case WorryRole:
        return fact.worry;
    default:
        return {};
    }
}

QHash<int, QByteArray> FactModel::roleNames() const
{
    return {{LabelRole, "label"}, {ValueRole, "value"}, {WorryRole, "worry"}};
}

} // namespace lintel::glass
