#include "app/beginning.h"

#include "auth/kept_names.h"
#include "device/hub_setting.h"
#include "device/kept_setup.h"

namespace lintel::app {
namespace {

QString firstOf(const QString &one, const QString &other)
{
    return one.isEmpty() ? other : one;
}

} // namespace

tl::expected<Beginning, QString> beginWith(const Options &options, platform::WholeFileStore &files)
{
    device::Setup setup = device::keptSetup(files, options.data);
    QString problem;
    if (!files.read(auth::boundFile)) {
        auto found = device::findSetup(options.data, options.mounts);
        if (!found) {
            problem = QStringLiteral("setup file: ") + found.error();
        } else if (*found) {
            setup = std::move(**found);
            problem = device::keepSetup(files, options.data, setup);
        }
    }
    const QString hub = firstOf(device::typedHubUrl(files), firstOf(options.hub, setup.hub));
    const QString ca = firstOf(options.caFile, setup.ca.isEmpty() ? QString() : device::keptCaFile(options.data));
    auto address = hub.isEmpty() ? auth::HubAddress::nowhere() : auth::HubAddress::parse(hub, ca);
    if (!address)
        return tl::unexpected(std::move(address.error()));
    QNetworkProxy proxy = options.proxy;
    if (proxy.type() == QNetworkProxy::NoProxy && !setup.proxy.isEmpty())
        proxy = proxyFrom(setup.proxy).value_or(proxy);
    return Beginning{std::move(*address), proxy, problem};
}

} // namespace lintel::app
