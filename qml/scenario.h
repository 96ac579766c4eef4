#pragma once

#include "device/display_model.h"

#include <QByteArray>
#include <QStringList>

#include <tl/expected.hpp>

#include <vector>

namespace lintel::glass {

/// What the monotonic clock says in every scenario; far enough from zero that things can lie
/// before it.
constexpr platform::Monotonic frozen{std::chrono::hours{100}};

/// A finger in a scenario: what is pressed before the picture is taken.
struct ScenarioTouch
{
    enum class On {
        Action,
        Gap,
        Choice,
        Attention,
        Corner,
        Pin,
        Digit,
        Try,
        Unpair,
        Address,
        Use,
        Languages,
        Speak,
        Booking,
        Day,
        Minute,
        Titles,
        Title,
        Type,
        Clean,
        Find,
        Meetings,
        Size,
        Equipment,
        Room,
        Report,
        Trouble,
        Words,
        Done,
        Send,
        Phone,
        Hubs
    };
    On on = On::Action;
    int row = 0;
    QString word = {}; ///< what is typed
};

/// A situation with a frozen clock; tests/scenarios/README.md documents the file.
struct Scenario
{
    QString about;
    device::DisplayState state;
    device::Instant now;
    std::vector<ScenarioTouch> touches;
    QString adminPin; ///< what opens the service page
    /// What whoever looks for a room or a meeting finds; Asked::Not: nobody answers.
    device::RoomSearch rooms;
    device::MeetingSearch meetings;
};

/// Reads a scenario. The error is one English sentence that names the key.
[[nodiscard]] tl::expected<Scenario, QString> readScenario(const QByteArray &json);

/// A display that lives in its scenario: what is pressed becomes a pending intent, and
/// nobody answers. Only what a display decides alone, such as the admin PIN, is decided.
class ScenarioModel final : public device::DisplayModel
{
    Q_OBJECT

public:
    explicit ScenarioModel(Scenario scenario, QObject *parent = nullptr);

    [[nodiscard]] const device::DisplayState &state() const override { return m_scenario.state; }
    [[nodiscard]] device::Instant now() const override { return m_scenario.now; }
    [[nodiscard]] platform::Monotonic monotonicNow() const override;

    QString book(device::Instant start, device::Instant end, const QString &title) override;
    QString extend(const device::Meeting &meeting, device::Instant newEnd) override;
    QString end(const device::Meeting &meeting) override;
    QString checkIn(const device::Meeting &meeting) override;
    QString bookElsewhere(const device::FreeRoom &room, device::Instant end, const QString &title) override;
    QString report(device::Trouble trouble, const QString &words) override;
    void findRooms(const device::RoomFilter &filter) override;
    void findMeetings(const QString &words) override;
    void endSearch() override;
    void acknowledge(const QString &intentKey) override;
    void retryNow() override;
    void tryAdminPin(const QString &pin) override;
    void touched() override;
    void closeAdmin() override;
    void unpair() override;
    void pairAgain() override;
    void restart() override;
    QString setHubUrl(const QString &url) override;
    void setFirstLanguage(const QString &language) override;
    void findHubs() override;
    void writeDiagnostics() override;

    [[nodiscard]] const std::vector<ScenarioTouch> &touches() const { return m_scenario.touches; }

private:
    QString add(device::Intent intent);

    Scenario m_scenario;
    int m_made = 0;
};

} // namespace lintel::glass
