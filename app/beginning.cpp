#include "app/beginning.h"

#include "app/proxy.h"
#include "auth/kept_names.h"
#include "device/hub_setting.h"
#include "device/kept_setup.h"

namespace lintel::app {
namespace {

QString firstOf(const QString &one, const QString &other)
{
    return one.isEmpty() ? other : one;
}

QString joined(const QString &one, const QString &other)
{
    return one.isEmpty() ? other : one + QStringLiteral("; ") + other;
}

} // namespace

tl::expected<Beginning, QString> beginWith(const Options &options, platform::WholeFileStore &files)
{
    device::Setup setup = device::keptSetup(files, options.data);
    QString problem;
    const auto bound = files.read(auth::boundFile);
    // A marker that cannot be read was once written.
    if (!bound && bound.error().trouble == platform::FileTrouble::Absent) {
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
    if (!address && !ca.isEmpty()) {
        // Without it the hub may not be believed; the room that is known is shown all the same.
        auto without = auth::HubAddress::parse(hub, {});
        if (without) {
            problem = joined(problem, address.error());
            address = std::move(without);
        }
    }
    if (!address)
        return tl::unexpected(std::move(address.error()));
    QNetworkProxy proxy = options.proxy;
    if (proxy.type() == QNetworkProxy::NoProxy && !setup.proxy.isEmpty())
        proxy = proxyFrom(setup.proxy).value_or(proxy);
    return Beginning{std::move(*address), proxy, problem};
}

} // namespace lintel::app
