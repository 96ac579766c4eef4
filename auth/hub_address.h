#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QUrl>

#include <optional>

namespace lintel::auth {

/// Where the hub is and whom to believe on the way there.
class HubAddress
{
public:
    /// `url` is http(s)://host[:port][/prefix]. `caFile` (PEM) adds to the authorities that
    /// the machine trusts. Errors are sentences.
    [[nodiscard]] static std::optional<HubAddress> parse(const QString &url, const QString &caFile, QString *error);

    [[nodiscard]] const QUrl &base() const { return m_base; }
    /// `path` begins with "/v1/".
    [[nodiscard]] QUrl http(const QString &path) const;
    /// The same place as ws:// or wss://.
    [[nodiscard]] QUrl webSocket(const QString &path) const;
    [[nodiscard]] const QSslConfiguration &tls() const { return m_tls; }

    /// HTTPS, or plain HTTP that does not leave this machine.
    [[nodiscard]] bool isSafe() const;

private:
    HubAddress(QUrl base, QSslConfiguration tls);

    QUrl m_base;
    QSslConfiguration m_tls;
};

} // namespace lintel::auth
