#pragma once

#include <QString>
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

} // namespace lintel::glass
