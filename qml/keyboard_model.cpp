#include "qml/keyboard_model.h"

#include "qml/key_layouts.h"

#include <QLocale>

#include <algorithm>

namespace lintel::glass {

bool KeyboardModel::isLatin() const
{
    return m_latin || ownRows(m_language, m_units).isEmpty();
}

QString KeyboardModel::cased(const QString &text) const
{
    if (!isCapitals())
        return text;
    const QLocale locale(m_language);
    QString capitals;
    for (const QChar each : text) {
        const QString one = locale.toUpper(QString(each));
        // "ß" has none of one letter.
        capitals += one.size() == 1 ? one : QString(each);
    }
    return capitals;
}

QStringList KeyboardModel::rows() const
{
    if (m_signs)
        return signRows(m_units);
    QStringList rows = isLatin() ? latinRows(m_language, m_units) : ownRows(m_language, m_units);
    for (QString &row : rows)
        row = cased(row);
    return rows;
}

double KeyboardModel::widest() const
{
    double widest = 8;
    const QStringList shown = rows();
    for (const QString &row : shown)
        widest = std::max(widest, unitsOf(row));
    return widest;
}

QString KeyboardModel::letters() const
{
    return isLatin() ? QStringLiteral("abc") : ownRows(m_language, m_units).constFirst().left(3);
}

QString KeyboardModel::otherLetters() const
{
    const QStringList own = ownRows(m_language, m_units);
    if (own.isEmpty())
        return {};
    return isLatin() ? own.front().left(3) : QStringLiteral("abc");
}

void KeyboardModel::setCapital()
{
    m_capitals = true;
    Q_EMIT changed();
}

QString KeyboardModel::press(const QString &key)
{
    if (isErase(key))
        return {};
    const bool shift = isShift(key);
    // Shift holds for one letter.
    if (shift || m_capitals) {
        m_capitals = shift && !m_capitals;
        Q_EMIT changed();
    }
    return shift ? QString() : key;
}

void KeyboardModel::switchSigns()
{
    m_signs = !m_signs;
    Q_EMIT changed();
}

void KeyboardModel::switchLetters()
{
    m_latin = !m_latin;
    m_signs = false;
    Q_EMIT changed();
}

QString KeyboardModel::accents(const QString &key) const
{
    return m_signs || key.isEmpty() ? QString() : cased(accentsOf(key.front().toLower(), m_language));
}

bool KeyboardModel::isShift(const QString &key) const
{
    return key == shiftKey;
}

bool KeyboardModel::isErase(const QString &key) const
{
    return key == eraseKey;
}

} // namespace lintel::glass
