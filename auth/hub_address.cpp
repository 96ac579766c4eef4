#include "auth/hub_address.h"

#include <QFile>
#include <QHostAddress>
#include <QSslCertificate>

#include <utility>

namespace lintel::auth {

HubAddress::HubAddress(QUrl base, QString caFile) : m_base(std::move(base)), m_caFile(std::move(caFile)) {}

tl::expected<HubAddress, QString> HubAddress::parse(const QString &url, const QString &caFile)
{
    QUrl base(url, QUrl::StrictMode);
    const bool known = base.scheme() == QLatin1String("https") || base.scheme() == QLatin1String("http");
    if (!base.isValid() || !known || base.host().isEmpty() || base.hasQuery() || base.hasFragment())
        return tl::unexpected(
            QStringLiteral("\"%1\" is not the address of a hub: expected https://host[:port]").arg(url));
    if (!base.userInfo().isEmpty())
        return tl::unexpected(QStringLiteral("the address of a hub must not hold a user name or password"));
    QString path = base.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    base.setPath(path);

    if (!caFile.isEmpty()) {
        QFile file(caFile);
        if (!file.open(QIODevice::ReadOnly) || !file.read(1024 * 1024).contains("BEGIN CERTIFICATE"))
            return tl::unexpected(QStringLiteral("%1: no PEM certificate could be read").arg(caFile));
    }
    return HubAddress(std::move(base), caFile);
}

HubAddress HubAddress::nowhere()
{
    return HubAddress(QUrl(QStringLiteral("https://hub.invalid")), {});
}

bool HubAddress::isKnown() const
{
    return !m_base.host().endsWith(QLatin1String(".invalid"));
}

QSslConfiguration HubAddress::makeTls() const
{
    if (m_base.scheme() != QLatin1String("https"))
        return {};
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!m_caFile.isEmpty())
        tls.addCaCertificates(m_caFile);
    return tls;
}

QUrl HubAddress::http(const QString &path) const
{
    QUrl url = m_base;
    url.setPath(m_base.path() + path);
    return url;
}

QUrl HubAddress::webSocket(const QString &path) const
{
    QUrl url = http(path);
    url.setScheme(m_base.scheme() == QLatin1String("https") ? QStringLiteral("wss") : QStringLiteral("ws"));
    return url;
}

bool HubAddress::isSafe() const
{
    if (m_base.scheme() == QLatin1String("https"))
        return true;
    const QString host = m_base.host();
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace lintel::auth
