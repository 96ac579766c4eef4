#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace lintel::glass {

/// Something that may be wrong with a room.
struct TroubleTile
{
    int sign = 0; ///< which TroubleMark
    QString label;
    QString detail; ///< that it is known already; mostly empty
    bool chosen = false;

    friend bool operator==(const TroubleTile &, const TroubleTile &) = default;
};

/// What can be reported, in the contract's order. Unchanged tiles stay the same items.
class TroubleModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the view-models")

public:
    enum Role { SignRole = Qt::UserRole, LabelRole, DetailRole, ChosenRole };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<TroubleTile> tiles);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<TroubleTile> m_tiles;
};

} // namespace lintel::glass
