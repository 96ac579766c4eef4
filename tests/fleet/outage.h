#pragma once

#include "platform/fake/leaping_clock.h"
#include "tests/fleet/member.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>

namespace lintel::fleet {

/// A long time without the hub, on the displays' clock: it goes on by a little whenever none of
/// them has anything under way, so that every one of their tries is made and fails.
class Outage final : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive it, and `members` stay what they are until finished().
    Outage(platform::LeapingClock &clock, const std::vector<std::unique_ptr<Member>> &members,
           std::chrono::milliseconds length);

    void start();
    /// How the displays have spent it; complete after finished().
    [[nodiscard]] QJsonObject report() const;

Q_SIGNALS:
    void finished();

private:
    void goOn();
    void notePause(const Member &member);

    platform::LeapingClock &m_clock;
    const std::vector<std::unique_ptr<Member>> &m_members;
    std::chrono::milliseconds m_length;
    std::chrono::milliseconds m_passed{0};
    QTimer m_turn;
    int m_pauses = 0;
    int m_latePauses = 0; ///< of the last third
    std::chrono::milliseconds m_late{0};
    std::chrono::milliseconds m_longest{0};
};

} // namespace lintel::fleet
