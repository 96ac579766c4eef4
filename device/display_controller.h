#pragma once

#include "device/admin_door.h"
#include "device/display_model.h"
#include "device/forgetting.h"
#include "device/idle_keeper.h"
#include "device/tenure.h"

#include <QMap>

#include <memory>

namespace lintel::device {

/// The display without its glass: knows the room, keeps in touch, books.
///
/// load() reads what earlier runs left and is all that the first frame needs; start() then
/// asks the secret store, and whatever it answers, the network.
class DisplayController final : public DisplayModel
{
    Q_OBJECT

public:
    explicit DisplayController(const DisplayParts &parts);
    ~DisplayController() override;

    void load();
    void start();

    [[nodiscard]] const DisplayState &state() const override { return m_state; }
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] platform::Monotonic monotonicNow() const override;
    QString book(Instant start, Instant end, const QString &title) override;
    QString extend(const Meeting &meeting, Instant newEnd) override;
    QString end(const Meeting &meeting) override;
    QString checkIn(const Meeting &meeting) override;
    QString bookElsewhere(const FreeRoom &room, Instant end, const QString &title) override;
    QString report(Trouble trouble, const QString &words) override;
    void findRooms(const RoomFilter &filter) override;
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

    /// Which theme file is shown, lower-case hex SHA-256; empty: the built-in one. Call it
    /// after load() and after every change.
    void setShownTheme(const QString &sha256);
    /// A sentence of another part for state().problems; empty takes it back.
    void setProblem(const QString &part, const QString &sentence);

Q_SIGNALS:
    /// A theme file whose hash the hub named has come in.
    void themeFetched(const QByteArray &bytes);
    /// The hub wants the built-in theme.
    void themeCleared();
    /// A person wants the program to start anew.
    void restartWanted();

private:
    void makeTenure();
    void startOver(const ForgetCause &cause);
    void beginAnew();
    void hear();
    void wishTheme();
    void lookIdle();
    void keepFirstLanguage();
    void refresh();
    void tell();
    [[nodiscard]] PairingState pairingState() const;
    [[nodiscard]] QStringList problems() const;
    [[nodiscard]] std::vector<Instant> times() const;

    DisplayParts m_parts;
    HubClock m_hubClock;
    platform::FileWriter m_doorWriter; ///< what the door counts outlives what is forgotten
    AdminDoor m_door;
    Forgetting m_forgetting;
    IdleKeeper m_idle;
    std::unique_ptr<Tenure> m_tenure; ///< null only while forgetting is under way
    QString m_shownTheme;
    QMap<QString, QString> m_foreignProblems;
    DisplayState m_state;
    bool m_started = false;
    std::optional<platform::Monotonic> m_factsAt;
    bool m_telling = false;
};

} // namespace lintel::device
