#include "qml/rest_model.h"

#include <algorithm>
#include <array>

namespace lintel::glass {

using namespace device;

namespace {

constexpr auto stay = std::chrono::minutes{4};
/// Even a glass that should show one percent can be read by who comes close.
constexpr double densest = 0.9;

/// Round the middle in steps of one pixel; ends beside where it begins.
constexpr std::array<std::pair<int, int>, 16> walk{{{0, 0},
                                                    {1, 0},
                                                    {2, 0},
                                                    {2, 1},
                                                    {2, 2},
                                                    {1, 2},
                                                    {0, 2},
                                                    {-1, 2},
                                                    {-2, 2},
                                                    {-2, 1},
                                                    {-2, 0},
                                                    {-2, -1},
                                                    {-2, -2},
                                                    {-1, -2},
                                                    {0, -2},
                                                    {0, -1}}};

} // namespace

void RestModel::show(const IdleState &idle, platform::Monotonic now)
{
    if (!m_begin)
        m_begin = now;
    const auto step = static_cast<std::size_t>((now - *m_begin) / stay) % walk.size();
    const QPoint shift(walk[step].first, walk[step].second);
    if (idle == m_idle && shift == m_shift)
        return;
    m_idle = idle;
    m_shift = shift;
    Q_EMIT changed();
}

double RestModel::veil() const
{
    if (m_idle.rest == Rest::Dark)
        return 1;
    return m_idle.drawn ? std::clamp(1 - m_idle.percent / 100.0, 0.0, densest) : 0;
}

} // namespace lintel::glass
