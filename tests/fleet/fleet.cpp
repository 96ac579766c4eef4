#include "tests/fleet/fleet.h"

#include "tests/fleet/roster.h"

#include <QJsonDocument>

#include <cstdio>
#include <utility>

namespace lintel::fleet {
namespace {

/// The hub lets 20 displays wait at once; each that is typed in makes room.
constexpr int pairingAtOnce = 12;
constexpr int resumingAtOnce = 100;
constexpr int mostErrors = 50;

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Fleet::Fleet(const Shared &shared, platform::LeapingClock &clock, AdminSocket &admin, FleetOptions options)
    : m_shared(shared), m_displayClock(clock), m_admin(admin), m_options(std::move(options))
{
    for (QTimer *timer : {&m_patience, &m_hold, &m_changeDeadline})
        timer->setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Fleet::end);
    connect(&m_hold, &QTimer::timeout, this, &Fleet::end);
    connect(&m_changeDeadline, &QTimer::timeout, this, &Fleet::changeEnded);
}

Fleet::~Fleet() = default;

void Fleet::start()
{
    m_clock.start();
    m_patience.start(m_options.patience);
    if (!m_options.data.isEmpty()) {
        m_known = readRoster(m_options.data + QStringLiteral("/roster"));
        if (static_cast<int>(m_known.size()) > m_options.count)
            m_known.erase(m_known.begin() + m_options.count, m_known.end());
    }
    m_paired = static_cast<int>(m_known.size());
    resumeMore();
    openMore();
}

Member &Fleet::add()
{
    Member &member = *m_members.emplace_back(std::make_unique<Member>(m_shared));
    connect(&member, &Member::liveChanged, this, [this, &member] { whenLive(member); });
    connect(&member, &Member::roomArrived, this, [this] {
        if (!m_changeDeadline.isActive())
            return;
        m_arrivals.add(std::chrono::microseconds{m_changed.nsecsElapsed() / 1000});
        if (++m_arrived == m_options.count)
            changeEnded();
    });
    return member;
}

void Fleet::resumeMore()
{
    // All share a few connections for their tokens: the last of thousands would wait too long.
    while (!m_known.empty() && static_cast<int>(m_members.size()) - m_live < resumingAtOnce) {
        const auth::Identity identity = m_known.back();
        m_known.pop_back();
        add().resume(identity);
    }
}

void Fleet::openMore()
{
    while (m_waiting < pairingAtOnce && static_cast<int>(m_members.size() + m_known.size()) < m_options.count) {
        ++m_waiting;
        Member &member = add();
        connect(&member, &Member::pinShown, this, [this](const QString &pin) {
            m_admin.send("POST", "/admin/v1/displays/pair", json({{"pin", pin}, {"room", m_options.room}}),
                         [this](const QString &error) {
                             if (!error.isEmpty() && m_errors.size() < mostErrors)
                                 ++m_errors[QStringLiteral("pairing: ") + error];
                             // Typed in: the hub has room for the next, while this one asks for its binding.
                             --m_waiting;
                             openMore();
                         });
        });
        connect(&member, &Member::bound, this, [this] { ++m_paired; });
        member.pair();
    }
}

void Fleet::whenLive(Member &member)
{
    if (m_ended)
        return;
    if (member.isLive()) {
        ++m_live;
        resumeMore();
    } else {
        --m_live;
        ++m_disconnects;
        if (m_errors.size() < mostErrors)
            ++m_errors[member.trouble()];
    }
    if (allConnected() && !m_begun)
        begin();
    if (m_begun && m_live == 0 && m_options.outage > std::chrono::seconds{0} && !m_outage)
        passOutage();
}

void Fleet::begin()
{
    m_begun = true;
    m_connectedAfter = m_clock.elapsed();
    m_patience.stop();
    std::fprintf(stderr, "lintel-fleet: %d displays connected after %.1f s\n", m_live,
                 static_cast<double>(m_connectedAfter) / 1000);
    if (!m_options.data.isEmpty()) {
        std::vector<auth::Identity> identities;
        for (const auto &member : m_members)
            identities.push_back(*member->identity());
        if (const QString error = writeRoster(m_options.data + QStringLiteral("/roster"), identities); !error.isEmpty())
            ++m_errors[QStringLiteral("roster: ") + error];
    }
    // The first snapshots have all come before a change is timed.
    QTimer::singleShot(std::chrono::seconds{m_options.changes > 0 ? 3 : 0}, this, &Fleet::changeOnce);
}

void Fleet::changeOnce()
{
    if (m_change == m_options.changes) {
        m_hold.start(m_options.hold);
        return;
    }
    const bool closes = m_change++ % 2 == 0;
    QJsonObject body{{"at", QStringLiteral("room:") + m_options.room}, {"key", "closed"}};
    if (closes)
        body.insert(QStringLiteral("valueJson"), QStringLiteral("true"));
    m_arrived = 0;
    m_changed.start();
    m_changeDeadline.start(std::chrono::seconds{15});
    m_admin.send("PUT", "/admin/v1/settings", json(body), [this](const QString &error) {
        if (!error.isEmpty() && m_errors.size() < mostErrors)
            ++m_errors[QStringLiteral("change: ") + error];
    });
}

void Fleet::changeEnded()
{
    m_changeDeadline.stop();
    m_missed += m_options.count - m_arrived;
    m_last.add(std::chrono::microseconds{m_changed.nsecsElapsed() / 1000});
    QTimer::singleShot(std::chrono::milliseconds{200}, this, &Fleet::changeOnce);
}

void Fleet::passOutage()
{
    m_outage = std::make_unique<Outage>(m_displayClock, m_members, m_options.outage);
    connect(m_outage.get(), &Outage::finished, this, [this] {
        std::fprintf(stderr, "lintel-fleet: outage %s\n",
                     QJsonDocument(m_outage->report()).toJson(QJsonDocument::Compact).constData());
    });
    m_outage->start();
}

void Fleet::end()
{
    if (!std::exchange(m_ended, true))
        Q_EMIT finished();
}

QJsonObject Fleet::report() const
{
    QJsonObject errors;
    QHash<QString, int> troubles; // of those not connected now
    for (const auto &member : m_members) {
        if (!member->isLive() && !member->trouble().isEmpty())
            ++troubles[member->trouble()];
    }
    for (auto it = troubles.cbegin(); it != troubles.cend() && errors.size() < mostErrors; ++it)
        errors.insert(QStringLiteral("now: ") + it.key(), it.value());
    for (auto it = m_errors.cbegin(); it != m_errors.cend(); ++it)
        errors.insert(it.key(), it.value());
    return {{"count", m_options.count},
            {"paired", m_paired},
            {"connected", m_live},
            {"connected_after_ms", m_connectedAfter},
            {"disconnects", m_disconnects},
            {"changes", m_change},
            {"arrivals", static_cast<qint64>(m_arrivals.count())},
            {"missed", m_missed},
            {"arrival_p50_ms", m_arrivals.percentile(0.5)},
            {"arrival_p99_ms", m_arrivals.percentile(0.99)},
            {"last_arrival_p50_ms", m_last.percentile(0.5)},
            {"last_arrival_p99_ms", m_last.percentile(0.99)},
            {"errors", errors}};
}

} // namespace lintel::fleet
