#pragma once

#include "qml/scenario.h"

#include <memory>
#include <utility>

namespace lintel::tests {

/// A display that lives in one scenario after another.
class Relay final : public device::DisplayModel
{
public:
    explicit Relay(glass::Scenario scenario) { take(std::move(scenario)); }

    void become(glass::Scenario scenario)
    {
        take(std::move(scenario));
        Q_EMIT changed();
    }

    void pass(std::chrono::milliseconds time)
    {
        m_passed += time;
        Q_EMIT changed();
    }

    /// How often the glass said that somebody is there.
    [[nodiscard]] int touches() const { return m_touches; }

    [[nodiscard]] const device::DisplayState &state() const override { return m_now->state(); }
    [[nodiscard]] device::Instant now() const override { return m_now->now(); }
    [[nodiscard]] platform::Monotonic monotonicNow() const override { return m_now->monotonicNow() + m_passed; }
    QString book(device::Instant start, device::Instant end, const QString &title) override
    {
        return m_now->book(start, end, title);
    }
    QString extend(const device::Meeting &meeting, device::Instant newEnd) override
    {
        return m_now->extend(meeting, newEnd);
    }
    QString end(const device::Meeting &meeting) override { return m_now->end(meeting); }
    QString checkIn(const device::Meeting &meeting) override { return m_now->checkIn(meeting); }
    QString bookElsewhere(const device::FreeRoom &room, device::Instant end, const QString &title) override
    {
        return m_now->bookElsewhere(room, end, title);
    }
    QString report(device::Trouble trouble, const QString &words) override { return m_now->report(trouble, words); }
    void findRooms(const device::RoomFilter &filter) override { m_now->findRooms(filter); }
    void findMeetings(const QString &words) override { m_now->findMeetings(words); }
    void endSearch() override { m_now->endSearch(); }
    void acknowledge(const QString &intentKey) override { m_now->acknowledge(intentKey); }
    void retryNow() override { m_now->retryNow(); }
    void tryAdminPin(const QString &pin) override { m_now->tryAdminPin(pin); }
    void touched() override
    {
        ++m_touches;
        m_now->touched();
    }
    void closeAdmin() override { m_now->closeAdmin(); }
    void unpair() override { m_now->unpair(); }
    void pairAgain() override { m_now->pairAgain(); }
    void restart() override { m_now->restart(); }
    QString setHubUrl(const QString &url) override { return m_now->setHubUrl(url); }
    void setFirstLanguage(const QString &language) override { m_now->setFirstLanguage(language); }
    void findHubs() override { m_now->findHubs(); }
    void writeDiagnostics() override { m_now->writeDiagnostics(); }

private:
    void take(glass::Scenario scenario)
    {
        m_now = std::make_unique<glass::ScenarioModel>(std::move(scenario));
        connect(m_now.get(), &DisplayModel::changed, this, &DisplayModel::changed);
    }

    std::unique_ptr<glass::ScenarioModel> m_now;
    std::chrono::milliseconds m_passed{0};
    int m_touches = 0;
};

} // namespace lintel::tests
