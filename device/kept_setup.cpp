#include "device/kept_setup.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSslCertificate>

namespace lintel::device {
namespace {

constexpr QLatin1StringView setupFile{"setup"};

// Admins lay files of their own into the same folder: none of them is called this.
QString caPath(const QString &data)
{
    return data + QStringLiteral("/kept-ca.pem");
}

QString keepCa(const QString &data, const QByteArray &pem)
{
    const QString path = caPath(data);
    if (pem.isEmpty())
        return !QFile::exists(path) || QFile::remove(path) ? QString() : path + QStringLiteral(" cannot be removed");
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pem) != pem.size() || !file.commit())
        return path + QStringLiteral(": ") + file.errorString();
    return {};
}

} // namespace

QString keptCaFile(const QString &data)
{
    const QString path = caPath(data);
    return QFile::exists(path) ? path : QString();
}

Setup keptSetup(const platform::WholeFileStore &files, const QString &data)
{
    const auto file = files.read(setupFile);
    if (!file)
        return {};
    Setup setup = readSetup(file->bytes, data).value_or(Setup{});
    if (QFile ca(caPath(data)); ca.open(QIODevice::ReadOnly))
        setup.ca = ca.readAll();
    // A file that was spoiled must not keep the room off the glass.
    if (QSslCertificate::fromData(setup.ca, QSsl::Pem).isEmpty())
        setup.ca.clear();
    return setup;
}

QString keepSetup(platform::WholeFileStore &files, const QString &data, const Setup &setup)
{
    if (setup == keptSetup(files, data))
        return {};
    if (QString why = keepCa(data, setup.ca); !why.isEmpty())
        return why;
    QJsonObject json;
    if (!setup.hub.isEmpty())
        json.insert(QStringLiteral("hub"), setup.hub);
    if (!setup.proxy.isEmpty())
        json.insert(QStringLiteral("proxy"), setup.proxy);
    const auto written = files.write(setupFile, QJsonDocument(json).toJson(QJsonDocument::Compact));
    return written ? QString() : written.error().detail;
}

} // namespace lintel::device
