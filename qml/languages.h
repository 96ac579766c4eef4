#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace lintel::glass {

/// The language the application speaks; English is built in.
class Languages
{
public:
    Languages() = default;
    Languages(const Languages &) = delete;
    Languages &operator=(const Languages &) = delete;
    ~Languages();

    /// BCP 47. One that is not there is English. True when the words are others now.
    bool use(const QString &language);

private:
    QTranslator m_translator;
    QString m_current;
};

/// Every language there is a catalogue for, BCP 47, in the order in which they are offered.
[[nodiscard]] QStringList everyLanguage();

/// What those who speak it call it: "Deutsch"; with the country where one is named. Empty
/// for a language without a catalogue.
[[nodiscard]] QString nameOf(const QString &language);

/// The same words, whatever the country: "de-CH" and "de", but not "zh-CN" and "zh-TW".
[[nodiscard]] bool sameCatalogue(const QString &one, const QString &other);

} // namespace lintel::glass
