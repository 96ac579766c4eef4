#include "platform/fake/leaping_clock.h"

#include <algorithm>
#include <map>
#include <utility>

namespace lintel::platform {

using std::chrono::milliseconds;

/// All that are set, in the order in which they ring, and one of the clock that sets the pace
/// for the first of them.
struct LeapingClock::Alarms
{
    using Rings = std::multimap<Monotonic, LeapingAlarm *>;

    explicit Alarms(const Clock &clock) : pace(clock), first(clock.makeAlarm([this] { ringDue(now()); })) {}

    [[nodiscard]] Monotonic now() const { return pace.monotonic() + leapt; }
    /// Rings everything up to `until`, and stands there then, or later if time has passed.
    void ringDue(Monotonic until);
    void await();

    const Clock &pace;
    milliseconds leapt{0};
    Rings set;
    std::unique_ptr<Alarm> first;
};

class LeapingClock::LeapingAlarm final : public Alarm
{
public:
    LeapingAlarm(Alarms &alarms, std::function<void()> ring)
        : m_alarms(alarms), m_ring(std::make_shared<std::function<void()>>(std::move(ring)))
    {}
    ~LeapingAlarm() override { takeOut(); }

    void start(milliseconds after) override
    {
        takeOut();
        m_place = m_alarms.set.emplace(m_alarms.now() + std::max(after, milliseconds{0}), this);
        if (m_place == m_alarms.set.begin())
            m_alarms.await();
    }
    void stop() override { takeOut(); }
    [[nodiscard]] bool isActive() const override { return m_place.has_value(); }

    void ring()
    {
        takeOut();
        // It may be the end of this alarm.
        const auto ring = m_ring;
        (*ring)();
    }

private:
    void takeOut()
    {
        if (m_place)
            m_alarms.set.erase(*std::exchange(m_place, std::nullopt));
    }

    Alarms &m_alarms;
    std::shared_ptr<std::function<void()>> m_ring;
    std::optional<Alarms::Rings::iterator> m_place;
};

void LeapingClock::Alarms::ringDue(Monotonic until)
{
    while (!set.empty() && set.begin()->first <= until) {
        leapt = std::max(leapt, set.begin()->first - pace.monotonic());
        set.begin()->second->ring();
    }
    leapt = std::max(leapt, until - pace.monotonic());
    await();
}

void LeapingClock::Alarms::await()
{
    if (set.empty())
        first->stop();
    else
        first->start(set.begin()->first - now());
}

LeapingClock::LeapingClock(const Clock &pace) : m_alarms(std::make_unique<Alarms>(pace)) {}

LeapingClock::~LeapingClock() = default;

Instant LeapingClock::wallClock() const
{
    return m_alarms->pace.wallClock() + m_alarms->leapt;
}

Monotonic LeapingClock::monotonic() const
{
    return m_alarms->now();
}

bool LeapingClock::synchronised() const
{
    return m_alarms->pace.synchronised();
}

std::unique_ptr<Alarm> LeapingClock::makeAlarm(std::function<void()> ring) const
{
    return std::make_unique<LeapingAlarm>(*m_alarms, std::move(ring));
}

std::optional<Monotonic> LeapingClock::nextAlarm() const
{
    if (m_alarms->set.empty())
        return std::nullopt;
    return m_alarms->set.begin()->first;
}

void LeapingClock::advance(milliseconds by)
{
    m_alarms->ringDue(m_alarms->now() + by);
}

} // namespace lintel::platform
