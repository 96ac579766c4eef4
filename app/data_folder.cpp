#include "app/data_folder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace lintel::app {

QString makeDataFolder(const QString &data)
{
    const bool made =
        QDir().mkpath(data) && QFile::setPermissions(data, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return made ? QString() : data + QStringLiteral(" cannot be made this display's own folder");
}

QString keychainService(const QString &data)
{
    const auto hash = QCryptographicHash::hash(QDir(data).canonicalPath().toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("lintel-display-") + QString::fromLatin1(hash.toHex().left(16));
}

} // namespace lintel::app
