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

enum class IntentKind : std::uint8_t { Book, Extend, End, CheckIn, Report };
enum class IntentState : std::uint8_t { Pending, Accepted, Confirmed, Refused };
/// Those up to Closed are the hub's, in the order of RefusalReason; the rest is found out here.
enum class Refusal : std::uint8_t {
    None,
    Conflict,
    InvalidTime,
    NotAllowed,
    Gone,
    Calendar,
    Closed,
    Released,   ///< check-in came too late: the slot is somebody else's
    Missed,     ///< its time had passed before the hub could be reached; it was never sent
    Unreadable, ///< the hub cannot make sense of it
};

struct Slot
{
    Instant start;
    Instant end;

    friend bool operator==(const Slot &, const Slot &) = default;
};

/// A room that is free now.
struct FreeRoom
{
    RoomFacts room;
    Instant from;
    std::optional<Instant> until; ///< absent: for the rest of the day
    int floorsAway = -1;          ///< -1: another site, or not known
    bool bookable = false;        ///< from here

    friend bool operator==(const FreeRoom &, const FreeRoom &) = default;
};

struct FoundMeeting
{
    QString title;
    QString organiser;
    Instant start;
    Instant end;
    RoomFacts room;
    int floorsAway = -1;

    friend bool operator==(const FoundMeeting &, const FoundMeeting &) = default;
};

/// What a room must have.
struct RoomFilter
{
    int capacity = 0; ///< at least
    QStringList equipment;

    friend bool operator==(const RoomFilter &, const RoomFilter &) = default;
};

/// How a question to the hub stands, for which a person waits.
enum class Asked : std::uint8_t {
    Not,     ///< nobody asked
    Waiting, ///< at most ten seconds
    Answered,
    Failed, ///< the hub cannot be reached; nothing is asked again by itself
};

struct RoomSearch
{
    Asked asked = Asked::Not;
    RoomFilter filter;
    std::vector<FreeRoom> rooms;
    QStringList equipment; ///< all there is, for filters

    friend bool operator==(const RoomSearch &, const RoomSearch &) = default;
};

struct MeetingSearch
{
    Asked asked = Asked::Not;
    QString words;
    std::vector<FoundMeeting> meetings;

    friend bool operator==(const MeetingSearch &, const MeetingSearch &) = default;
};

/// The room's page for phones.
struct PhoneLink
{
    QUrl url; ///< empty: none now
    Instant expiresAt;

    friend bool operator==(const PhoneLink &, const PhoneLink &) = default;
};

/// Something a person did at this door, from the tap until it is settled and seen.
struct Intent
{
    QString key; ///< idempotency key
    IntentKind kind = IntentKind::Book;
    IntentState state = IntentState::Pending;
    Instant createdAt;
    Instant start; ///< Book: begin of the slot. Extend, End, CheckIn: begin of the meeting
    Instant end;   ///< Book: end of the slot. Extend, End: the end wished for
    QString title;
    QString instanceId;                 ///< Extend, End, CheckIn: the meeting it belongs to, or empty
    QString onIntentKey;                ///< Extend, End, CheckIn: the booking it belongs to, or empty
    std::optional<RoomFacts> elsewhere; ///< Book: the other room; absent: this one
    Trouble trouble = Trouble::Other;   ///< Report; `title` holds the words
    Refusal reason = Refusal::None;
    std::optional<Meeting> conflict;
    std::vector<Slot> alternatives;
    std::vector<FreeRoom> otherRooms;

    friend bool operator==(const Intent &, const Intent &) = default;
};

/// What stands between a paired display and its hub that a person may have to settle. The
/// room stays on the glass whatever it is.
enum class Concern : std::uint8_t {
    None,
    Refused,              ///< the hub refuses this display, for minutes now
    UnknownToHub,         ///< the hub answered that it does not know this display
    SeveralOrganisations, ///< known in more than one: a person has to say in which it hangs
    Cloned,               ///< another machine answers with this display's key
    StrangeHub,           ///< who answers cannot prove to be the hub it was paired with
};

/// The way in for a person at the glass with the admin PIN.
struct AdminPinState
{
    bool set = false;      ///< the hub gave one; without it there is no way in
    bool open = false;     ///< it was typed right; closes after two minutes without a touch
    bool checking = false; ///< being compared; takes a tenth of a second
    bool wrong = false;    ///< the last one was not it
    int triesLeft = 5;     ///< before the next pause
    std::optional<platform::Monotonic> nextTryAt;

    friend bool operator==(const AdminPinState &, const AdminPinState &) = default;
};

/// What the service page tells about the machine, in plain facts.
struct MachineFacts
{
    QString network;            ///< "192.0.2.7 on eth0"; empty: no address but this machine's own
    QString diagnostics;        ///< file of the last diagnostic bundle; empty: none was written
    bool clockConfirmed = true; ///< the time is the hub's or that of a synchronised clock

    friend bool operator==(const MachineFacts &, const MachineFacts &) = default;
};

/// How far the glass rests while nobody is there.
enum class Rest : std::uint8_t { Awake, Dimmed, Dark };

struct IdleState
{
    Rest rest = Rest::Awake;
    int percent = 100;  ///< how bright the glass should be, 0: dark
    bool drawn = false; ///< the panel does not do that itself: what is drawn has to be darker

    friend bool operator==(const IdleState &, const IdleState &) = default;
};

/// Everything the glass is drawn from.
struct DisplayState
{
    Phase phase = Phase::Starting;
    /// Unpaired: the pairing screen. Paired with a concern: a code beside the room, with which
    /// an admin binds it again without anything being wiped.
    PairingState pairing;
    Concern concern = Concern::None;
    AdminPinState adminPin;
    MachineFacts machine;
    IdleState idle;
    RoomSearch roomSearch;
    MeetingSearch meetingSearch;
    PhoneLink phone;
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
    /// Somebody is there. Counts from now on, sent or not.
    virtual QString checkIn(const Meeting &meeting) = 0;
    /// Books another room, which a search has found.
    virtual QString bookElsewhere(const FreeRoom &room, Instant end, const QString &title) = 0;
    virtual QString report(Trouble trouble, const QString &words) = 0;

    /// Asks the hub; state().roomSearch tells. A newer question ends the older one.
    virtual void findRooms(const RoomFilter &filter) = 0;
    virtual void findMeetings(const QString &words) = 0;
    /// The person has left both.
    virtual void endSearch() = 0;
    /// The person has seen how it ended; settled intents leave the outbox.
    virtual void acknowledge(const QString &intentKey) = 0;
    /// A person asks for another attempt now.
    virtual void retryNow() = 0;

    /// Compares what was typed with the admin PIN's hash, offline. state().adminPin tells.
    virtual void tryAdminPin(const QString &pin) = 0;
    /// A person at the glass is busy: it is lit, and an open adminPin stays so for two more minutes.
    virtual void touched() = 0;
    /// The person has left.
    virtual void closeAdmin() = 0;
    /// Forgets everything and shows the pairing screen. Only while adminPin.open.
    virtual void unpair() = 0;
    /// Shows a code beside the room, as if the hub had refused. Only while adminPin.open.
    virtual void pairAgain() = 0;
    /// Starts the program anew. Only while adminPin.open, or unpaired.
    virtual void restart() = 0;
    /// Another hub address, from the next start on. Only while unpaired. Empty: done; else
    /// why not, in English.
    virtual QString setHubUrl(const QString &url) = 0;
    /// Writes what support needs, without secrets, into a file; state().machine names it.
    virtual void writeDiagnostics() = 0;

Q_SIGNALS:
    /// Something in state() differs. Emitted at most once per turn of the event loop.
    void changed();
};

} // namespace lintel::device
