#pragma once

#include "qml/fact_model.h"
#include "qml/words.h"

#include "device/display_model.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace lintel::glass {

/// The page behind the corner: how the machine is, and what an admin may do with it. What
/// is typed of the PIN stays in here; the screen sees dots.
class ServiceModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the view-models")

    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(Panel panel READ panel NOTIFY changed)
    Q_PROPERTY(bool paired READ isPaired NOTIFY changed)
    /// The PIN was right.
    Q_PROPERTY(bool admin READ isAdmin NOTIFY changed)
    /// There is a PIN to be typed.
    Q_PROPERTY(bool pinSet READ isPinSet NOTIFY changed)
    Q_PROPERTY(lintel::glass::FactModel *facts READ facts CONSTANT)
    /// Sentences for support, in English.
    Q_PROPERTY(QStringList problems READ problems NOTIFY changed)

    /// How many digits are typed.
    Q_PROPERTY(int dots READ dots NOTIFY changed)
    /// The pad takes digits now.
    Q_PROPERTY(bool padReady READ isPadReady NOTIFY changed)
    Q_PROPERTY(bool canTry READ canTry NOTIFY changed)
    /// What the last try led to; empty: nothing yet.
    Q_PROPERTY(QString pinNote READ pinNote NOTIFY changed)
    /// What unpairing loses.
    Q_PROPERTY(QString loss READ loss NOTIFY changed)

    Q_PROPERTY(QString address READ address NOTIFY changed)
    /// Before which character of the address keys write; at its end to begin with.
    Q_PROPERTY(int cursor READ cursor NOTIFY changed)
    /// Why the address was not taken; empty: it was, or nobody asked.
    Q_PROPERTY(QString addressTrouble READ addressTrouble NOTIFY changed)

public:
    enum class Panel {
        Actions,
        Pin,
        Unpair,  ///< asks once more
        Address, ///< keyboard
        Kept,    ///< the address is there; a start is needed
    };
    Q_ENUM(Panel)

    /// The model outlives this.
    explicit ServiceModel(device::DisplayModel &model, QObject *parent = nullptr);

    /// Says everything again; cheap while closed.
    void show(const Words &say);
    void open();
    void close();

    Q_INVOKABLE void askPin();
    Q_INVOKABLE void pressDigit(int digit);
    Q_INVOKABLE void eraseDigit();
    Q_INVOKABLE void tryPin();
    Q_INVOKABLE void askUnpair();
    Q_INVOKABLE void unpair();
    Q_INVOKABLE void restart();
    Q_INVOKABLE void editAddress();
    /// Any number is taken to the nearest place there is.
    Q_INVOKABLE void placeCursor(int place);
    Q_INVOKABLE void pressKey(const QString &key);
    Q_INVOKABLE void eraseKey();
    Q_INVOKABLE void applyAddress();
    Q_INVOKABLE void back();
    Q_INVOKABLE void writeDiagnostics();

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] Panel panel() const { return m_panel; }
    [[nodiscard]] bool isPaired() const { return m_paired; }
    [[nodiscard]] bool isAdmin() const { return m_pin.open; }
    [[nodiscard]] bool isPinSet() const { return m_pin.set; }
    [[nodiscard]] FactModel *facts() { return &m_facts; }
    [[nodiscard]] QStringList problems() const { return m_problems; }
    [[nodiscard]] int dots() const { return static_cast<int>(m_typed.size()); }
    [[nodiscard]] bool isPadReady() const { return m_padReady; }
    [[nodiscard]] bool canTry() const;
    [[nodiscard]] QString pinNote() const { return m_pinNote; }
    [[nodiscard]] QString loss() const { return m_loss; }
    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] int cursor() const { return static_cast<int>(m_cursor); }
    [[nodiscard]] QString addressTrouble() const;

Q_SIGNALS:
    void changed();

private:
    void turnTo(Panel panel);
    void forgetTyped();
    void showFacts(const device::DisplayState &state, const Words &say);
    void showPin(const Words &say);
    [[nodiscard]] Fact connection(const device::DisplayState &state) const;

    device::DisplayModel &m_model;
    bool m_open = false;
    Panel m_panel = Panel::Actions;
    bool m_paired = false;
    device::AdminPinState m_pin;
    FactModel m_facts;
    QStringList m_problems;
    QString m_typed;
    bool m_padReady = false;
    QString m_pinNote;
    QString m_loss;
    QString m_address;
    qsizetype m_cursor = 0;
    bool m_addressRefused = false;
};

} // namespace lintel::glass
