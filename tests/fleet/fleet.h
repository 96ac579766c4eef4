#pragma once

#include "tests/fleet/admin_socket.h"
#include "tests/fleet/latencies.h"
#include "tests/fleet/member.h"
#include "tests/fleet/outage.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace lintel::fleet {

struct FleetOptions
{
    int count = 100;
    QString room;
    QString data;                       ///< folder of the roster; empty: none is kept
    int changes = 0;                    ///< how many changes of the room to time, once all are connected
    std::chrono::seconds hold{0};       ///< how long to stay connected afterwards
    std::chrono::seconds patience{900}; ///< for pairing and connecting them all
    std::chrono::seconds outage{0};     ///< passes at once on their clock when they have all lost the hub
};

/// Pairs many displays with a hub on this machine, holds their streams, and measures how
/// long a change takes to reach them all.
class Fleet final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the fleet; `clock` is that of `shared`.
    Fleet(const Shared &shared, platform::LeapingClock &clock, AdminSocket &admin, FleetOptions options);
    ~Fleet() override;

    void start();
    /// The figures so far; complete after finished().
    [[nodiscard]] QJsonObject report() const;
    [[nodiscard]] bool allConnected() const { return m_live == m_options.count; }

Q_SIGNALS:
    void finished();

private:
    void resumeMore();
    void openMore();
    Member &add();
    void whenLive(Member &member);
    void begin();
    void changeOnce();
    void changeEnded();
    void passOutage();
    void end();

    const Shared &m_shared;
    platform::LeapingClock &m_displayClock;
    AdminSocket &m_admin;
    FleetOptions m_options;
    std::vector<std::unique_ptr<Member>> m_members;
    std::unique_ptr<Outage> m_outage;    ///< once it has begun
    std::vector<auth::Identity> m_known; ///< of an earlier run, not taken up yet
    QHash<QString, int> m_errors;        ///< by sentence; bounded
    QElapsedTimer m_clock;
    QTimer m_patience;
    QTimer m_hold;
    QTimer m_changeDeadline;
    int m_waiting = 0; ///< show a PIN or are about to
    int m_paired = 0;
    int m_live = 0;
    int m_disconnects = 0;
    bool m_begun = false;
    bool m_ended = false;
    qint64 m_connectedAfter = 0;
    int m_change = 0;  ///< the one under way
    int m_arrived = 0; ///< members that have it
    int m_missed = 0;
    QElapsedTimer m_changed;
    Latencies m_arrivals;
    Latencies m_last; ///< of each change, until the last member had it
};

} // namespace lintel::fleet
