#include "device/setup_file.h"

#include "auth/hub_address.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslCertificate>
#include <QUrl>

#include <algorithm>
#include <array>

namespace lintel::device {
namespace {

constexpr QLatin1StringView setupName{"lintel.json"};
constexpr qint64 fileBound = 16 * 1024;
constexpr qint64 caBound = 256 * 1024;
constexpr qsizetype textBound = 300;
/// Folders looked at on each level; nobody has more sticks.
constexpr qsizetype foldersBound = 32;

using Trouble = std::optional<QString>;

tl::expected<QByteArray, QString> bytesOf(const QString &path, qint64 bound)
{
    // A stick may hold links that lead into this machine.
    const QFileInfo info(path);
    if (info.isSymLink() || !info.isFile())
        return tl::unexpected(path + QStringLiteral(" is not a plain file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(path + QStringLiteral(": ") + file.errorString());
    QByteArray bytes = file.read(bound + 1);
    if (bytes.size() > bound)
        return tl::unexpected(path + QStringLiteral(" is too large"));
    return bytes;
}

Trouble readText(const QJsonObject &json, QLatin1StringView key, QString &into)
{
    const QJsonValue value = json.value(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isString() || value.toString().isEmpty() || value.toString().size() > textBound)
        return key + QStringLiteral(" is not a text of 1 to %1 characters").arg(textBound);
    into = value.toString();
    return std::nullopt;
}

Trouble checkHub(const QString &hub)
{
    if (hub.isEmpty())
        return std::nullopt;
    const auto address = auth::HubAddress::parse(hub, {});
    if (!address)
        return QStringLiteral("hub: ") + address.error();
    if (!address->isSafe())
        return QStringLiteral("hub: plain HTTP is for this machine only; give an https:// address");
    return std::nullopt;
}

Trouble checkProxy(const QString &proxy)
{
    if (proxy.isEmpty())
        return std::nullopt;
    const QUrl url(proxy, QUrl::StrictMode);
    const bool known = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("socks5");
    if (!known || url.host().isEmpty() || url.port() <= 0 || !url.userInfo().isEmpty())
        return QStringLiteral("proxy: expected http://HOST:PORT or socks5://HOST:PORT");
    return std::nullopt;
}

Trouble readCa(const QString &name, const QString &folder, QByteArray &into)
{
    if (name.isEmpty())
        return std::nullopt;
    if (name.contains(u'/') || name.startsWith(u'.'))
        return QStringLiteral("ca: expected the name of a file beside lintel.json");
    auto pem = bytesOf(QDir(folder).filePath(name), caBound);
    if (!pem)
        return QStringLiteral("ca: ") + pem.error();
    if (QSslCertificate::fromData(*pem, QSsl::Pem).isEmpty())
        return QStringLiteral("ca: no PEM certificate could be read");
    into = std::move(*pem);
    return std::nullopt;
}

QStringList foldersIn(const QString &folder)
{
    QStringList paths;
    const QStringList names =
        QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name).mid(0, foldersBound);
    for (const QString &name : names)
        paths << folder + u'/' + name;
    return paths;
}

} // namespace

tl::expected<Setup, QString> readSetup(const QByteArray &json, const QString &folder)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return tl::unexpected(QStringLiteral("expected one JSON object"));
    const QJsonObject root = document.object();
    constexpr std::array keys{QLatin1StringView("hub"), QLatin1StringView("proxy"), QLatin1StringView("ca")};
    for (const QString &key : root.keys()) {
        if (std::find(keys.cbegin(), keys.cend(), key) == keys.cend())
            return tl::unexpected(QStringLiteral("\"%1\" is not known here").arg(key.left(40)));
    }
    Setup setup;
    QString ca;
    for (const Trouble &trouble : {readText(root, keys[0], setup.hub), readText(root, keys[1], setup.proxy),
                                   readText(root, keys[2], ca)}) {
        if (trouble)
            return tl::unexpected(*trouble);
    }
    for (const Trouble &trouble : {checkHub(setup.hub), checkProxy(setup.proxy), readCa(ca, folder, setup.ca)}) {
        if (trouble)
            return tl::unexpected(*trouble);
    }
    return setup;
}

tl::expected<std::optional<Setup>, QString> findSetup(const QString &data, const QStringList &mounts)
{
    QStringList folders{data};
    for (const QString &mount : mounts) {
        const QStringList near = foldersIn(mount);
        folders << near;
        for (const QString &each : near)
            folders << foldersIn(each);
    }
    for (const QString &folder : folders) {
        const QString path = folder + u'/' + setupName;
        if (!QFileInfo::exists(path))
            continue;
        const auto bytes = bytesOf(path, fileBound);
        if (!bytes)
            return tl::unexpected(bytes.error());
        auto setup = readSetup(*bytes, folder);
        if (!setup)
            return tl::unexpected(path + QStringLiteral(": ") + setup.error());
        return std::optional(std::move(*setup));
    }
    return std::nullopt;
}

QStringList usualMounts()
{
    return {QStringLiteral("/media"), QStringLiteral("/run/media")};
}

} // namespace lintel::device
