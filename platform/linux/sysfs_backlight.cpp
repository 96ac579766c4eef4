#include "platform/linux/sysfs_backlight.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <utility>

namespace lintel::platform {
namespace {

/// FB_BLANK_UNBLANK and FB_BLANK_POWERDOWN of linux/fb.h.
constexpr int powerOn = 0;
constexpr int powerOff = 4;
/// Nothing that the kernel tells here is longer.
constexpr qint64 fileBound = 64;

QByteArray told(const QString &device, const char *name)
{
    QFile file(device + u'/' + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? file.read(fileBound).trimmed() : QByteArray();
}

/// Empty: done; else why not.
QString tell(const QString &device, const char *name, int value)
{
    QFile file(device + u'/' + QLatin1StringView(name));
    const QByteArray text = QByteArray::number(value);
    if (file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly | QIODevice::Unbuffered) &&
        file.write(text) == text.size())
        return {};
    return file.fileName() + QStringLiteral(": ") + file.errorString();
}

/// The smaller, the better.
int rankOf(const QString &device)
{
    constexpr std::array types{"firmware", "platform", "raw"};
    const QByteArray type = told(device, "type");
    const auto *const found =
        std::find_if(types.cbegin(), types.cend(), [&](const char *each) { return type == each; });
    return static_cast<int>(found - types.cbegin());
}

QString setDevice(const QString &device, int percent)
{
    bool known = false;
    const int most = told(device, "max_brightness").toInt(&known);
    if (!known || most < 1)
        return device + QStringLiteral("/max_brightness: not a number of steps");
    const bool hasPower = QFile::exists(device + QStringLiteral("/bl_power"));
    // Off with the power where there is a switch; else as dark as it gets.
    if (percent == 0 && hasPower)
        return tell(device, "bl_power", powerOff);
    const int step = backlightStep(percent, most, told(device, "scale") == "non-linear");
    QStringList troubles{tell(device, "brightness", step)};
    // Whatever became of the brightness: a panel that is off is the worse of the two.
    if (hasPower && told(device, "bl_power") != QByteArray::number(powerOn))
        troubles << tell(device, "bl_power", powerOn);
    troubles.removeAll(QString());
    return troubles.join(QStringLiteral("; "));
}

} // namespace

int backlightStep(int percent, int most, bool reckonsItself)
{
    if (percent <= 0 || most < 1)
        return 0;
    const double lightness = std::min(percent, 100);
    // CIE 15: L* back to the share of light.
    const double share = reckonsItself   ? lightness / 100
                         : lightness > 8 ? std::pow((lightness + 16) / 116, 3)
                                         : lightness / 903.3;
    return std::clamp(static_cast<int>(std::lround(share * most)), 1, most);
}

SysfsBacklight::SysfsBacklight(QString root) : m_root(std::move(root)) {}

SysfsBacklight::~SysfsBacklight()
{
    // Nobody would be there to light it.
    if (m_darkened)
        static_cast<void>(setPercent(100));
}

QStringList SysfsBacklight::devices() const
{
    QStringList all;
    const QDir folder(m_root);
    const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names)
        all << folder.filePath(name);
    if (all.isEmpty())
        return all;
    const auto best = [](const QString &a, const QString &b) { return rankOf(a) < rankOf(b); };
    const int rank = rankOf(*std::min_element(all.cbegin(), all.cend(), best));
    all.removeIf([&](const QString &device) { return rankOf(device) != rank; });
    return all;
}

tl::expected<void, QString> SysfsBacklight::setPercent(int percent)
{
    const int wished = std::clamp(percent, 0, 100);
    const QStringList found = devices();
    if (found.isEmpty())
        return tl::unexpected(m_root + QStringLiteral(": no backlight that could be set"));
    QStringList troubles;
    for (const QString &device : found) {
        if (const QString why = setDevice(device, wished); !why.isEmpty())
            troubles << why;
    }
    m_darkened = m_darkened || wished < 100;
    if (!troubles.isEmpty())
        return tl::unexpected(QStringLiteral("the brightness cannot be set: ") + troubles.join(QStringLiteral("; ")));
    return {};
}

} // namespace lintel::platform
