#include "qml/phone_model.h"

#include <utility>

namespace lintel::glass {

void PhoneModel::show(const device::DisplayState &state)
{
    const bool room = state.phase == device::Phase::Paired && state.room;
    QString link = room ? QString::fromUtf8(state.phone.url.toEncoded()) : QString();
    if (std::exchange(m_link, std::move(link)) != m_link)
        Q_EMIT changed();
}

} // namespace lintel::glass
