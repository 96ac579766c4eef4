#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace lintel::glass {

/// Which keys a keyboard shows now: letters or signs, small or capital, the language's own or
/// Latin ones.
class KeyboardModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT

    /// BCP 47.
    Q_PROPERTY(QString language MEMBER m_language NOTIFY changed)
    /// How many keys of a letter's width fit side by side.
    Q_PROPERTY(double units MEMBER m_units NOTIFY changed)
    Q_PROPERTY(bool signs READ isSigns NOTIFY changed)
    Q_PROPERTY(bool capitals READ isCapitals NOTIFY changed)
    /// Rows of keys, a character each; see key_layouts.h for the two that write nothing.
    Q_PROPERTY(QStringList rows READ rows NOTIFY changed)
    /// Of the widest row.
    Q_PROPERTY(double widest READ widest NOTIFY changed)
    /// What the key says that leads back from the signs.
    Q_PROPERTY(QString letters READ letters NOTIFY changed)
    /// What the key says that changes to other letters; empty: there are no others.
    Q_PROPERTY(QString otherLetters READ otherLetters NOTIFY changed)

public:
    using QObject::QObject;

    /// The next letter is a capital one, once.
    Q_INVOKABLE void setCapital();
    /// What a key means that was pressed; shift means nothing to others.
    Q_INVOKABLE QString press(const QString &key);
    Q_INVOKABLE void switchSigns();
    Q_INVOKABLE void switchLetters();
    /// What is behind a key, in the case that is shown.
    [[nodiscard]] Q_INVOKABLE QString accents(const QString &key) const;
    [[nodiscard]] Q_INVOKABLE bool isShift(const QString &key) const;
    [[nodiscard]] Q_INVOKABLE bool isErase(const QString &key) const;

    [[nodiscard]] bool isSigns() const { return m_signs; }
    [[nodiscard]] bool isCapitals() const { return m_capitals && !m_signs; }
    [[nodiscard]] QStringList rows() const;
    [[nodiscard]] double widest() const;
    [[nodiscard]] QString letters() const;
    [[nodiscard]] QString otherLetters() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool isLatin() const;
    [[nodiscard]] QString cased(const QString &text) const;

    QString m_language = QStringLiteral("en");
    double m_units = 11;
    bool m_signs = false;
    bool m_capitals = false;
    bool m_latin = false; // although the language has letters of its own
};

} // namespace lintel::glass
