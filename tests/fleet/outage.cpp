#include "tests/fleet/outage.h"

#include <algorithm>

namespace lintel::fleet {
namespace {

using std::chrono::milliseconds;

/// Tries are made together that fall into one of these; each is much shorter than the pauses.
constexpr milliseconds grain{500};

} // namespace

Outage::Outage(platform::LeapingClock &clock, const std::vector<std::unique_ptr<Member>> &members, milliseconds length)
    : m_clock(clock), m_members(members), m_length(length)
{
    connect(&m_turn, &QTimer::timeout, this, &Outage::goOn);
    for (const auto &member : m_members)
        connect(member.get(), &Member::waits, this, [this, one = member.get()] { notePause(*one); });
}

void Outage::start()
{
    m_turn.start(std::chrono::milliseconds{0});
}

void Outage::goOn()
{
    if (std::any_of(m_members.begin(), m_members.end(), [](const auto &member) { return member->isBusy(); }))
        return;
    if (m_passed >= m_length) {
        m_turn.stop();
        Q_EMIT finished();
        return;
    }
    m_passed += grain;
    m_clock.advance(grain);
}

void Outage::notePause(const Member &member)
{
    const auto pause = member.pause();
    ++m_pauses;
    m_longest = std::max(m_longest, pause);
    if (m_passed * 3 < m_length * 2)
        return;
    ++m_latePauses;
    m_late += pause;
}

QJsonObject Outage::report() const
{
    int fewest = m_members.empty() ? 0 : m_members.front()->failures();
    for (const auto &member : m_members)
        fewest = std::min(fewest, member->failures());
    return {{"outage_ms", static_cast<qint64>(m_passed.count())},
            {"tries", m_pauses},
            {"fewest_failures", fewest},
            {"longest_pause_ms", static_cast<qint64>(m_longest.count())},
            {"late_pauses", m_latePauses},
            {"late_pause_mean_ms", static_cast<qint64>(m_late.count() / std::max(m_latePauses, 1))}};
}

} // namespace lintel::fleet
