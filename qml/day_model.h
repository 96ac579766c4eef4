#pragma once

#include <QAbstractListModel>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace lintel::glass {

/// A block of the day: a meeting, or a gap that can be booked. Places are minutes that
/// really pass since the day began, so that days of 23 and 25 hours fit.
struct Block
{
    QString title;
    QString times;
    QString organiser;
    QString startText;
    QString line;   ///< start and title
    QString detail; ///< times and organiser
    double beginMin = 0;
    double endMin = 0;
    int lane = 0;
    int lanes = 1;
    bool gap = false;
    bool running = false;
    bool past = false;
    bool unsettled = false;
    bool released = false; ///< nobody came
    int gapIndex = -1; ///< into RoomView::gaps

    friend bool operator==(const Block &, const Block &) = default;
};

/// What timeline and agenda show, by start. Unchanged blocks stay the same items.
class DayModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the view-models")
    /// The row the agenda begins with: the first that is not over.
    Q_PROPERTY(int firstRow READ firstRow NOTIFY firstRowChanged)

public:
    enum Role {
        TitleRole = Qt::UserRole,
        TimesRole,
        OrganiserRole,
        StartTextRole,
        LineRole,
        DetailRole,
        BeginMinRole,
        EndMinRole,
        LaneRole,
        LanesRole,
        GapRole,
        RunningRole,
        PastRole,
        UnsettledRole,
        ReleasedRole,
        GapIndexRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<Block> blocks);
    [[nodiscard]] int firstRow() const { return m_firstRow; }
    [[nodiscard]] const std::vector<Block> &blocks() const { return m_blocks; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void firstRowChanged();

private:
    void findFirstRow();

    std::vector<Block> m_blocks;
    int m_firstRow = 0;
};

} // namespace lintel::glass
