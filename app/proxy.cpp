#include "app/proxy.h"

#include <QUrl>

namespace lintel::app {

tl::expected<QNetworkProxy, QString> proxyFrom(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.userInfo().isEmpty())
        return tl::unexpected(QStringLiteral("--proxy must not hold a password: other users of this machine "
                                             "could read it"));
    const bool socks = url.scheme() == QLatin1String("socks5");
    if ((!socks && url.scheme() != QLatin1String("http")) || url.host().isEmpty() || url.port() <= 0)
        return tl::unexpected(QStringLiteral("--proxy expects http://HOST:PORT or socks5://HOST:PORT"));
    return QNetworkProxy(socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         static_cast<quint16>(url.port()));
}

} // namespace lintel::app
