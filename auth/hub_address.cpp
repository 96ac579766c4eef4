#include "auth/hub_address.h"

#include <QHostAddress>
#include <QSslCertificate>

#include <utility>

namespace lintel::auth {

HubAddress::HubAddress(QUrl base, QSslConfiguration tls) : m_base(std::move(base)), m_tls(std::move(tls)) {}

std::optional<HubAddress> HubAddress::parse(const QString &url, const QString &caFile, QString *error)
{
    QUrl base(url, QUrl::StrictMode);
    const bool known = base.scheme() == QLatin1String("https") || base.scheme() == QLatin1String("http");
    if (!base.isValid() || !known || base.host().isEmpty() || base.hasQuery() || base.hasFragment()) {
        *error = QStringLiteral("\"%1\" is not the address of a hub: expected https://host[:port]").arg(url);
        return std::nullopt;
    }
    if (!base.userInfo().isEmpty()) {
        *error = QStringLiteral("the address of a hub must not hold a user name or password");
        return std::nullopt;
    }
    QString path = base.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    base.setPath(path);

    // Reading the machine's authorities costs milliseconds that plain HTTP need not pay.
    QSslConfiguration tls;
    if (base.scheme() == QLatin1String("https"))
        tls = QSslConfiguration::defaultConfiguration();
    if (!caFile.isEmpty() && !tls.addCaCertificates(caFile)) {
        *error = QStringLiteral("%1: no PEM certificate could be read").arg(caFile);
        return std::nullopt;
    }
    return HubAddress(std::move(base), std::move(tls));
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
