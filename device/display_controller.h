#pragma once

#include "auth/identity_keeper.h"
#include "auth/pairing_driver.h"
#include "device/asset_fetcher.h"
#include "device/display_model.h"
#include "device/outbox.h"
#include "device/room_store.h"
#include "device/session.h"

#include <QMap>

#include <memory>

namespace lintel::device {

/// What a display is built on. All references must outlive the controller.
struct DisplayParts
{
    auth::HubClient &client;
    platform::WholeFileStore &files;
    platform::SecretStore &secrets;
    const platform::Clock &clock;
    platform::Chance chance;
    Session::Settings session;
};

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
    void acknowledge(const QString &intentKey) override;
    void retryNow() override;
    void tryAdminPin(const QString &pin) override;
    void closeAdmin() override;
    void unpair() override;
    void pairAgain() override;
    void restart() override;
    QString setHubUrl(const QString &url) override;
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

private:
    void takeIdentity();
    void beginPairing();
    void beginSession();
    void takeBinding(const auth::Binding &binding, const QByteArray &token, std::chrono::milliseconds lifetime);
    void readToken();
    void keepToken(const QByteArray &token, std::chrono::milliseconds lifetime);
    void takePlan();
    void wishTheme();
    void refresh();
    [[nodiscard]] PairingState pairingState() const;
    [[nodiscard]] QStringList problems() const;

    DisplayParts m_parts;
    HubClock m_hubClock;
    FileWriter m_writer;
    auth::IdentityKeeper m_keeper;
    auth::TokenSource m_tokens;
    auth::BearerClient m_bearer;
    RoomStore m_rooms;
    Outbox m_outbox;
    AssetFetcher m_assets;
    Session m_session;
    std::unique_ptr<auth::PairingDriver> m_pairing;
    QString m_shownTheme;
    QMap<QString, QString> m_foreignProblems;
    DisplayState m_state;
    bool m_wasLive = false;
    bool m_telling = false;
};

} // namespace lintel::device
