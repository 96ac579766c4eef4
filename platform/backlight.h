#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace lintel::platform {

/// What lights the panel.
class Backlight
{
public:
    Backlight() = default;
    Backlight(const Backlight &) = delete;
    Backlight &operator=(const Backlight &) = delete;
    virtual ~Backlight() = default;

    /// 1 to 100 percent of the brightness that people see, 0: off; what is beyond is taken to
    /// the nearest. Error: why the panel stays as it was, one English sentence; then whoever
    /// wants it darker has to draw it darker.
    [[nodiscard]] virtual tl::expected<void, QString> setPercent(int percent) = 0;
};

} // namespace lintel::platform
