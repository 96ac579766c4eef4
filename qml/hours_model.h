#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace lintel::glass {

struct HourMark
{
    QString label;
    double atMin = 0; ///< minutes that really pass since the day began

    friend bool operator==(const HourMark &, const HourMark &) = default;
};

/// The hours beside the timeline: 23, 24 or 25 of them.
class HoursModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the view-models")

public:
    enum Role { LabelRole = Qt::UserRole, AtMinRole };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<HourMark> marks);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<HourMark> m_marks;
};

} // namespace lintel::glass
