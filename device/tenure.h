#pragma once

#include "auth/bearer_client.h"
#include "auth/identity_keeper.h"
#include "auth/pairing_driver.h"
#include "auth/trust_driver.h"
#include "device/asset_fetcher.h"
#include "device/outbox.h"
#include "device/phone_page.h"
#include "device/room_store.h"
#include "device/searches.h"
#include "device/session.h"
#include "platform/backlight.h"
#include "platform/hub_browser.h"

#include <memory>

namespace lintel::device {

/// What a display is built on. All references must outlive it.
struct DisplayParts
{
    auth::HubClient &client;
    platform::WholeFileStore &files;
    platform::SecretStore &secrets;
    const platform::Clock &clock;
    platform::Chance chance;
    Session::Settings session;
    QString dataDirectory{};                  ///< where diagnostics go; empty: none are written
    platform::Backlight *backlight = nullptr; ///< null: what is to be dark is drawn dark
    platform::HubBrowser *browser = nullptr;  ///< null: no hub is found near by
};

/// Everything a display is, knows and does under one key. It goes as a whole when the display
/// forgets, so that nothing of it can be left behind in memory.
///
///   load()  the room of earlier runs, for the first frame
///   start() the secret store, then the hub: by the token kept, by readmission, or by a PIN
class Tenure final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the tenure.
    Tenure(const DisplayParts &parts, HubClock &hubClock);
    ~Tenure() override;

    void load();
    void start();
    void retryNow();
    /// A person wants a code beside the room.
    void pairAgain() { m_trust.pairAgain(); }

    [[nodiscard]] bool wasBound() const { return m_keeper.wasBound(); }
    /// Whether the room is what the glass shows. True from load() on if it was ever bound.
    [[nodiscard]] bool isPaired() const { return m_paired; }
    [[nodiscard]] const auth::TrustPlan &trust() const { return m_trust.plan(); }
    [[nodiscard]] bool live() const { return isLive(m_session.plan()); }
    [[nodiscard]] const RoomStore &rooms() const { return m_rooms; }
    [[nodiscard]] Outbox &outbox() { return m_outbox; }
    [[nodiscard]] const Outbox &outbox() const { return m_outbox; }
    [[nodiscard]] Searches &searches() { return m_searches; }
    [[nodiscard]] const Searches &searches() const { return m_searches; }
    [[nodiscard]] const PhoneLink &phone() const { return m_phone.link(); }
    [[nodiscard]] AssetFetcher &assets() { return m_assets; }
    /// Null while none runs.
    [[nodiscard]] const auth::PairingDriver *pairing() const { return m_pairing.get(); }
    /// Two readable words; empty until the key is there.
    [[nodiscard]] const QString &displayName() const { return m_displayName; }
    [[nodiscard]] bool isStarted() const { return m_session.plan().phase != SessionPhase::Idle; }
    /// Sentences for support.
    [[nodiscard]] QStringList problems() const;

Q_SIGNALS:
    void changed();
    /// The room, or what is wanted for it, is another.
    void roomChanged();
    /// A message of the hub has come in.
    void heard();
    void themeFetched(const QByteArray &bytes);
    void revoked(const lintel::auth::VerifiedRevocation &revocation);

private:
    void connectParts();
    void takeIdentity();
    void beginPairing();
    void setRebinding(bool wanted);
    void pairWith(const auth::DeviceKey &key, const std::optional<auth::Pinned> &pinned);
    void endPairing();
    void takeBinding(const auth::DeviceKey &key, const auth::Binding &binding, const QByteArray &token,
                     std::chrono::milliseconds lifetime);
    void readToken();
    void keepToken(const QByteArray &token, std::chrono::milliseconds lifetime);
    void beginSession();
    void takeTrust();
    void takePlan();

    DisplayParts m_parts;
    HubClock &m_hubClock;
    platform::FileWriter m_writer;
    auth::IdentityKeeper m_keeper;
    auth::TokenSource m_tokens;
    auth::BearerClient m_bearer;
    auth::TrustDriver m_trust;
    RoomStore m_rooms;
    Outbox m_outbox;
    AssetFetcher m_assets;
    Searches m_searches;
    PhonePage m_phone;
    Session m_session;
    std::unique_ptr<auth::PairingDriver> m_pairing;
    QString m_displayName;
    bool m_paired = false;
    bool m_wasLive = false;
    bool m_asked = false; ///< to be let in by key, for the code that begins next
};

} // namespace lintel::device
