#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace lintel::glass {

/// A room, or a meeting, that was looked for.
struct Found
{
    QString title;
    QString when;
    QString place;
    QString detail;        ///< may be empty
    bool bookable = false; ///< a room, from here

    friend bool operator==(const Found &, const Found &) = default;
};

/// What was found, in order. Unchanged lines stay the same items.
class FoundModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the view-models")

public:
    enum Role { TitleRole = Qt::UserRole, WhenRole, PlaceRole, DetailRole, BookableRole };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<Found> rows);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<Found> m_rows;
};

} // namespace lintel::glass
