#include "device/hub_setting.h"

#include "auth/hub_address.h"

namespace lintel::device {
namespace {

constexpr QLatin1StringView hubFile{"hub"};

} // namespace

QString typedHubUrl(const platform::WholeFileStore &files)
{
    const auto file = files.read(hubFile);
    const QString url = file ? QString::fromUtf8(file->bytes) : QString();
    return auth::HubAddress::parse(url, {}) ? url : QString();
}

QString keepHubUrl(platform::WholeFileStore &files, const QString &url)
{
    const auto address = auth::HubAddress::parse(url, {});
    if (!address)
        return address.error();
    if (!address->isSafe())
        return QStringLiteral("plain HTTP is for this machine only; give an https:// address");
    const auto written = files.write(hubFile, address->base().toString().toUtf8());
    return written ? QString() : written.error().detail;
}

} // namespace lintel::device
