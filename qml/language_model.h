#pragma once

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <tuple>
#include <vector>

namespace lintel::glass {

/// The languages a person at the door may switch to, each called by its own name. Knows the
/// choices; what they lead to is GlassModel's.
class LanguageModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the view-models")

    Q_PROPERTY(int count READ count NOTIFY changed)
    /// There is something to choose.
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed)

public:
    enum Role { CodeRole = Qt::UserRole, LabelRole, ChosenRole };

    using QAbstractListModel::QAbstractListModel;

    /// `allowed` narrows (BCP 47; empty: all), the room's own is always there.
    void show(const QStringList &allowed, const QString &ofTheRoom, const QString &spoken);
    /// Empty for a row that is not there.
    [[nodiscard]] QString codeOf(int row) const;

    [[nodiscard]] int count() const { return static_cast<int>(m_choices.size()); }
    [[nodiscard]] bool isOffered() const { return m_choices.size() > 1; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Choice
    {
        QString code;
        QString label;
        bool chosen = false;

        friend bool operator==(const Choice &, const Choice &) = default;
    };

    using Asked = std::tuple<QStringList, QString, QString>;

    Asked m_asked;
    std::vector<Choice> m_choices;
};

} // namespace lintel::glass
