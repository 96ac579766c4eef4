#pragma once

#include "device/display_model.h"

#include <QAbstractListModel>
#include <QLocale>
#include <QtQml/qqmlregistration.h>

namespace lintel::glass {

/// Hubs that were found near by, to choose from.
class HubsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the view-models")

    Q_PROPERTY(int count READ count NOTIFY changed)
    /// Somebody has asked and nobody has answered yet.
    Q_PROPERTY(bool searching READ isSearching NOTIFY changed)
    /// What is to be said of the search, or of the address that was chosen.
    Q_PROPERTY(QString note READ note NOTIFY changed)

public:
    enum Role { LabelRole = Qt::UserRole, DetailRole };

    /// The model outlives this.
    explicit HubsModel(device::DisplayModel &model, QObject *parent = nullptr);

    Q_INVOKABLE void search();
    /// Keeps its address as if it had been typed, and starts anew with it.
    Q_INVOKABLE void choose(int row);

    void show(const QLocale &locale);

    [[nodiscard]] int count() const { return static_cast<int>(m_hubs.size()); }
    [[nodiscard]] bool isSearching() const { return m_searching; }
    [[nodiscard]] QString note() const { return m_note; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    device::DisplayModel &m_model;
    std::vector<platform::AnnouncedHub> m_hubs;
    QLocale m_locale;
    bool m_searching = false;
    bool m_refused = false;
    QString m_note;
};

} // namespace lintel::glass
