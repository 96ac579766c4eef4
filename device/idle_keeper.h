#pragma once

#include "device/display_model.h"
#include "device/idle.h"
#include "device/room/rest.h"
#include "device/room/room_view.h"
#include "platform/backlight.h"

#include <QObject>

#include <memory>
#include <optional>

namespace lintel::device {

/// Lets the glass rest and wakes it; carries out what the machine of idleness decides. Looks
/// at the room on every whole minute, on its changes, and where the machine waits for a time.
class IdleKeeper final : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive the keeper, and so must the backlight; without one (null) what is to
    /// be dark is drawn dark.
    IdleKeeper(platform::Backlight *backlight, const platform::Clock &clock);
    ~IdleKeeper() override;

    /// The room as it is now; null: none is known, or the display is not paired.
    void look(const RoomData *room, const std::vector<Intent> &outbox, Instant now);
    /// A person has touched the glass.
    void touch();

    [[nodiscard]] const IdleState &state() const { return m_state; }
    /// Why the panel does not do as it should; empty: it does, or nothing was asked of it.
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

Q_SIGNALS:
    /// The minute is over, or a deadline has come: look() is wanted.
    void due();
    /// state() or trouble() differs.
    void changed();

private:
    /// What people would notice from the corridor.
    struct Seen
    {
        RoomState state = RoomState::Unpaired;
        QString meeting;

        friend bool operator==(const Seen &, const Seen &) = default;
    };

    void feed(const IdleEvent &event);
    /// What time has brought about, however late the alarm is.
    void catchUp();
    void setAlarm(Instant now);
    void shine();

    platform::Backlight *m_backlight;
    const platform::Clock &m_clock;
    IdlePlan m_plan;
    RestNeed m_need;
    std::optional<Seen> m_seen;
    std::optional<int> m_told; ///< what the panel was told last and did
    bool m_dimmed = false;     ///< something darker than the full was asked of it
    IdleState m_state;
    QString m_trouble;
    std::unique_ptr<platform::Alarm> m_alarm;
};

} // namespace lintel::device
