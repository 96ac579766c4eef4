#include "device/kept_setup.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace lintel::device {
namespace {

constexpr QLatin1StringView setupFile{"setup"};

QString caPath(const QString &data)
{
    return data + QStringLiteral("/company.pem");
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
    if (QFile ca(keptCaFile(data)); ca.open(QIODevice::ReadOnly))
        setup.ca = ca.readAll();
    return setup;
}

QString keepSetup(platform::WholeFileStore &files, const QString &data, const Setup &setup)
{
    if (setup == keptSetup(files, data))
        return {};
    if (const QString why = keepCa(data, setup.ca); !why.isEmpty())
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
