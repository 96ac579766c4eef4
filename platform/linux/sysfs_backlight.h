#pragma once

#include "platform/backlight.h"

#include <QString>
#include <QStringList>

namespace lintel::platform {

/// The kernel's backlight devices (Documentation/ABI/stable/sysfs-class-backlight). Where there
/// are several, those of the best `type`: firmware before platform before raw, as the kernel
/// advises; all of the same type are set alike. Looks for them anew each time, since a panel
/// may be plugged in later. When it goes away, the panel is lit again.
class SysfsBacklight final : public Backlight
{
public:
    explicit SysfsBacklight(QString root = QStringLiteral("/sys/class/backlight"));
    ~SysfsBacklight() override;

    [[nodiscard]] tl::expected<void, QString> setPercent(int percent) override;

private:
    /// Folders of the devices to be set.
    [[nodiscard]] QStringList devices() const;

    QString m_root;
    bool m_darkened = false;
};

/// The step of a device with steps 0 to `most` that looks as bright as `percent`. People see
/// half the light as much brighter than half (CIE 1976 L*); a device whose `scale` is
/// "non-linear" reckons with that itself. At least 1 for anything but 0.
[[nodiscard]] int backlightStep(int percent, int most, bool reckonsItself);

} // namespace lintel::platform
