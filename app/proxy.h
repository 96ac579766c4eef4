#pragma once

#include <QNetworkProxy>
#include <QString>

#include <tl/expected.hpp>

namespace lintel::app {

/// A proxy written http://HOST:PORT or socks5://HOST:PORT.
[[nodiscard]] tl::expected<QNetworkProxy, QString> proxyFrom(const QString &text);

} // namespace lintel::app
