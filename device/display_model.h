#pragma once

#include "device/room/room_data.h"

#include <QObject>
#include <QString>
#include <QUrl>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace lintel::device {

/// Which world the glass is in. The order is that of becoming useful.
enum class Phase : std::uint8_t {
    Starting, ///< the cache has not been read yet; lasts less than a frame
    Unpaired, ///< no binding: the pairing screen
    Paired,   ///< the room, whatever the link does
};

/// How things stand between this display and its hub.
enum class Link : std::uint8_t {
    Live,         ///< the stream is open and was heard lately
    Reconnecting, ///< not heard; trying again with growing, jittered pauses
    Doubted,      ///< the hub answers but refuses this display; everything is kept
};

/// Why there is no PIN on the pairing screen.
enum class PairingTrouble : std::uint8_t {
    None,
    HubUnreachable, ///< nobody answers at the address
    HubRefuses,     ///< answers, but not with a code (busy, ill, not a hub)
    Insecure,       ///< plain HTTP to another machine, or a certificate nobody vouches for
};

struct PairingState
{
    QString pin;         ///< six digits; empty while there is none, never a stale one
    QUrl pairUrl;        ///< where to type it; the QR code holds it with ?pin=
    QString displayName; ///< two readable words, "brisk-otter"
    std::optional<platform::Monotonic> expiresAt;
    std::chrono::milliseconds lifetime{0}; ///< of the whole code, for the bar
    PairingTrouble trouble = PairingTrouble::None;
    QString troubleDetail;                      ///< one English sentence for support
    std::optional<platform::Monotonic> retryAt; ///< when it tries again by itself

    friend bool operator==(const PairingState &, const PairingState &) = default;
};

enum class IntentKind : std::uint8_t { Book, Extend, End };
enum class IntentState : std::uint8_t { Pending, Accepted, Confirmed, Refused };
enum class Refusal : std::uint8_t { None, Conflict, InvalidTime, NotAllowed, Gone, Calendar, Closed };

struct Slot
{
    Instant start;
    Instant end;

    friend bool operator==(const Slot &, const Slot &) = default;
};

/// Something a person did at this door, from the tap until it is settled and seen.
struct Intent
{
    QString key; ///< idempotency key
    IntentKind kind = IntentKind::Book;
    IntentState state = IntentState::Pending;
    Instant createdAt;
    Instant start; ///< Book: begin of the slot. Extend, End: begin of the meeting
    Instant end;   ///< Book: end of the slot. Extend, End: the end wished for
    QString title;
    QString instanceId;  ///< Extend, End: the meeting it belongs to, or empty
    QString onIntentKey; ///< Extend, End: the booking it belongs to, or empty
    Refusal reason = Refusal::None;
    std::optional<Meeting> conflict;
    std::vector<Slot> alternatives;

    friend bool operator==(const Intent &, const Intent &) = default;
};

/// Everything the glass is drawn from.
struct DisplayState
{
    Phase phase = Phase::Starting;
    PairingState pairing;
    Link link = Link::Reconnecting;
    std::shared_ptr<const RoomData> room;           ///< null: paired, but no snapshot yet
    std::vector<Intent> outbox;                     ///< oldest first; settled ones stay until seen
    std::optional<platform::Monotonic> lastContact; ///< when the hub was last heard
    std::optional<Instant> lastContactAt;           ///< the same on the hub's clock, across restarts
    QString hubUrl;
    QString version;
    QStringList problems; ///< sentences for support, never secrets
};

/// The one thing the glass knows of the device: a state to draw and a few things
/// a person may do. The product's implementation is device::DisplayController,
/// `--scenario` has its own.
class DisplayModel : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual const DisplayState &state() const = 0;

    /// Now, corrected to the hub's clock. Frozen in a scenario.
    [[nodiscard]] virtual Instant now() const = 0;
    [[nodiscard]] virtual platform::Monotonic monotonicNow() const = 0;

    /// Books [start, end). Returns the idempotency key; the intent is in the state
    /// before this returns.
    virtual QString book(Instant start, Instant end, const QString &title) = 0;
    virtual QString extend(const Meeting &meeting, Instant newEnd) = 0;
    virtual QString end(const Meeting &meeting) = 0;
    /// The person has seen how it ended; settled intents leave the outbox.
    virtual void acknowledge(const QString &intentKey) = 0;
    /// A person asks for another attempt now.
    virtual void retryNow() = 0;

Q_SIGNALS:
    /// Something in state() differs. Emitted at most once per turn of the event loop.
    void changed();
};

} // namespace lintel::device
