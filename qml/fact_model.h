#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace lintel::glass {

/// One line of the service page.
struct Fact
{
    QString label;
    QString value;
    bool worry = false; ///< not as it should be

    friend bool operator==(const Fact &, const Fact &) = default;
};

/// What the service page tells. Unchanged lines stay the same items.
class FactModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the view-models")

public:
    enum Role { LabelRole = Qt::UserRole, ValueRole, WorryRole };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<Fact> facts);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Fact> m_facts;
};

} // namespace lintel::glass
