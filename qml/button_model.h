#pragma once

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace lintel::glass {

/// One thing to press.
struct Button
{
    QString label;
    QString detail;      ///< smaller, below; may be empty
    bool filled = false; ///< the one a passer-by most likely wants
    bool chosen = false; ///< among several that exclude each other

    friend bool operator==(const Button &, const Button &) = default;
};

/// A row of buttons. Unchanged buttons stay the same items.
class ButtonModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the view-models")
    /// How many there are.
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// How many of them are filled.
    Q_PROPERTY(int filledCount READ filledCount NOTIFY changed)
    /// What each of them says, and what stands below that, for those who lay them out.
    Q_PROPERTY(QStringList labels READ labels NOTIFY changed)
    Q_PROPERTY(QStringList details READ details NOTIFY changed)

public:
    enum Role { LabelRole = Qt::UserRole, DetailRole, FilledRole, ChosenRole };

    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<Button> buttons);
    [[nodiscard]] int count() const { return static_cast<int>(m_buttons.size()); }

    [[nodiscard]] int filledCount() const;
    [[nodiscard]] QStringList labels() const;
    [[nodiscard]] QStringList details() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    std::vector<Button> m_buttons;
};

} // namespace lintel::glass
