#include "device/diagnostics.h"

#include "device/status_report.h"

#include <google/protobuf/stubs/common.h>

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkInterface>
#include <QSaveFile>
#include <QStorageInfo>
#include <QSysInfo>
#include <QTimeZone>
#include <QUrl>

namespace lintel::device {
namespace {

constexpr QLatin1StringView bundleFile{"diagnostics.json"};
constexpr int filesBound = 200;

QString text(Instant time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::utc())
        .toString(Qt::ISODateWithMs);
}

/// Without user, password and query.
QString bareUrl(const QString &url)
{
    return QUrl(url).toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

void hide(QJsonObject &object, const char *key)
{
    const auto name = QLatin1StringView(key);
    if (object.contains(name) && !object[name].isNull())
        object[name] = QStringLiteral("(hidden)");
}

void hideTitlesIn(QJsonObject &parent, const char *key)
{
    const auto name = QLatin1StringView(key);
    if (parent[name].isObject()) {
        QJsonObject object = parent[name].toObject();
        hide(object, "title");
        parent[name] = object;
        return;
    }
    QJsonArray list = parent[name].toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        QJsonObject object = list[i].toObject();
        hide(object, "title");
        list[i] = object;
    }
    parent[name] = list;
}

QJsonObject statusWithoutPeople(const DisplayModel &model)
{
    QJsonObject status = statusReport(model);
    QJsonObject room = status[QLatin1StringView("room")].toObject();
    hideTitlesIn(room, "current");
    hideTitlesIn(room, "next");
    // Whoever has it may book.
    hide(room, "phone_url");
    status[QLatin1StringView("room")] = room;
    hideTitlesIn(status, "day");
    hideTitlesIn(status, "outbox");
    hide(status, "pin");
    for (const char *key : {"hub", "pair_url"}) {
        const auto name = QLatin1StringView(key);
        if (status[name].isString())
            status[name] = bareUrl(status[name].toString());
    }
    return status;
}

QJsonArray network()
{
    QJsonArray list;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        QJsonArray addresses;
        const auto entries = interface.addressEntries();
        for (const QNetworkAddressEntry &entry : entries)
            addresses.append(entry.ip().toString());
        list.append(QJsonObject{{QStringLiteral("interface"), interface.name()},
                                {QStringLiteral("up"), interface.flags().testFlag(QNetworkInterface::IsRunning)},
                                {QStringLiteral("addresses"), addresses}});
    }
    return list;
}

QJsonArray files(const QString &directory)
{
    QJsonArray list;
    const auto now = QDateTime::currentDateTimeUtc();
    const auto entries = QDir(directory).entryInfoList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    for (const QFileInfo &entry : entries.first(std::min<qsizetype>(entries.size(), filesBound))) {
        list.append(QJsonObject{{QStringLiteral("name"), entry.fileName()},
                                {QStringLiteral("bytes"), entry.size()},
                                {QStringLiteral("age_s"), entry.lastModified().secsTo(now)}});
    }
    return list;
}

QJsonObject disk(const QString &directory)
{
    const QStorageInfo storage(directory);
    return {{QStringLiteral("free_bytes"), storage.bytesAvailable()},
            {QStringLiteral("total_bytes"), storage.bytesTotal()},
            {QStringLiteral("read_only"), storage.isReadOnly()}};
}

} // namespace

QJsonObject diagnosticBundle(const DisplayModel &model, const QString &dataDirectory)
{
    const DisplayState &state = model.state();
    const auto uptime = std::chrono::duration_cast<std::chrono::seconds>(model.monotonicNow().time_since_epoch());
    const QJsonObject status = statusWithoutPeople(model);
    return {
        {QStringLiteral("format"), 1},
        {QStringLiteral("written"), text(model.now())},
        {QStringLiteral("versions"), QJsonObject{{QStringLiteral("display"), state.version},
                                                 {QStringLiteral("qt"), QString::fromLatin1(qVersion())},
                                                 {QStringLiteral("protobuf"), GOOGLE_PROTOBUF_VERSION}}},
        {QStringLiteral("machine"), QJsonObject{{QStringLiteral("system"), QSysInfo::prettyProductName()},
                                                {QStringLiteral("kernel"), QSysInfo::kernelVersion()},
                                                {QStringLiteral("architecture"), QSysInfo::currentCpuArchitecture()},
                                                {QStringLiteral("uptime_s"), qint64{uptime.count()}}}},
        {QStringLiteral("clock"),
         QJsonObject{{QStringLiteral("now"), text(model.now())},
                     {QStringLiteral("system"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
                     {QStringLiteral("confirmed"), state.machine.clockConfirmed}}},
        {QStringLiteral("network"), network()},
        {QStringLiteral("disk"), disk(dataDirectory)},
        {QStringLiteral("files"), files(dataDirectory)},
        {QStringLiteral("status"), status},
        {QStringLiteral("problems"), QJsonArray::fromStringList(state.problems)}};
}

tl::expected<QString, QString> writeDiagnosticBundle(const DisplayModel &model, const QString &dataDirectory)
{
    const QString path = dataDirectory + u'/' + bundleFile;
    QSaveFile file(path);
    // No direct write: half a bundle is worse than the last one.
    const QByteArray bytes = QJsonDocument(diagnosticBundle(model, dataDirectory)).toJson();
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        return tl::unexpected(path + QStringLiteral(": ") + file.errorString());
    return path;
}

} // namespace lintel::device
