#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

namespace lintel::auth {

/// Where the hub is and whom to believe on the way there.
class HubAddress
{
public:
    /// `url` is http(s)://host[:port][/prefix]. `caFile` (PEM) adds to the authorities that
    /// the machine trusts; empty: none. Errors are sentences.
    [[nodiscard]] static tl::expected<HubAddress, QString> parse(const QString &url, const QString &caFile);

    /// None is known yet: a name that never leads anywhere (RFC 6761, 6.4).
    [[nodiscard]] static HubAddress nowhere();
    [[nodiscard]] bool isKnown() const;

    [[nodiscard]] const QUrl &base() const { return m_base; }
    /// `path` begins with "/v1/".
    [[nodiscard]] QUrl http(const QString &path) const;
    /// The same place as ws:// or wss://.
    [[nodiscard]] QUrl webSocket(const QString &path) const;
    /// Reads the machine's authorities, which takes a while: not before the first frame.
    [[nodiscard]] QSslConfiguration makeTls() const;

    /// HTTPS, or plain HTTP that does not leave this machine.
    [[nodiscard]] bool isSafe() const;

private:
    HubAddress(QUrl base, QString caFile);

    QUrl m_base;
    QString m_caFile;
};

} // namespace lintel::auth
