#include "qml/emergency_model.h"

#include "qml/time_words.h"
#include "qml/words.h"

namespace lintel::glass {

void EmergencyModel::show(const device::RoomData *room, const QString &language, device::Instant now)
{
    m_present = room && room->emergency.has_value();
    if (m_present) {
        const TimeWords words(language, room->settings.hourFormat, room->room.zone);
        const QString title = cleaned(room->emergency->title);
        m_title = title.isEmpty() ? tr("Emergency") : title;
        m_text = cleaned(room->emergency->text);
        m_since = tr("since %1").arg(words.timeSeenFrom(now, room->emergency->since));
    }
    Q_EMIT changed();
}

} // namespace lintel::glass
