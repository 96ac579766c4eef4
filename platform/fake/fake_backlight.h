#pragma once

#include "platform/backlight.h"

#include <vector>

namespace lintel::platform {

/// Remembers what it was told; can be one that does not answer.
class FakeBacklight final : public Backlight
{
public:
    [[nodiscard]] tl::expected<void, QString> setPercent(int percent) override
    {
        m_told.push_back(percent);
        if (m_trouble.isEmpty())
            return {};
        return tl::unexpected(m_trouble);
    }

    /// Every percentage, oldest first.
    [[nodiscard]] const std::vector<int> &told() const { return m_told; }
    void setTrouble(const QString &trouble) { m_trouble = trouble; }

private:
    std::vector<int> m_told;
    QString m_trouble;
};

} // namespace lintel::platform
