#include "qml/cleaning_model.h"

#include <algorithm>

namespace lintel::glass {

using namespace device;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr milliseconds duration = seconds{30};

} // namespace

CleaningModel::CleaningModel(DisplayModel &model, QObject *parent) : QObject(parent), m_model(model) {}

void CleaningModel::start()
{
    const DisplayState &state = m_model.state();
    if (state.room && state.room->emergency)
        return;
    m_until = m_model.monotonicNow() + duration;
    Q_EMIT started();
}

void CleaningModel::show(const QLocale &locale)
{
    if (!m_until)
        return;
    const DisplayState &state = m_model.state();
    const milliseconds left = *m_until - m_model.monotonicNow();
    if (left <= milliseconds{0} || (state.room && state.room->emergency)) {
        m_until.reset();
        Q_EMIT changed();
        return;
    }
    m_countdown = locale.toString(static_cast<qlonglong>(std::chrono::ceil<seconds>(left).count()));
    m_remaining = std::clamp(static_cast<double>(left.count()) / static_cast<double>(duration.count()), 0.0, 1.0);
    Q_EMIT changed();
}

} // namespace lintel::glass
