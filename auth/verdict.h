#pragma once

#include "auth/reply.h"
#include "auth/revocation.h"

#include <cstdint>
#include <optional>
#include <span>

namespace lintel::auth {

/// What an answer means for who this display is. No HTTP status is a verdict: only a
/// revocation that was verified makes a display forget.
enum class Verdict : std::uint8_t {
    Proceed,    ///< take the answer
    Accept,     ///< the hub refuses this request in so many words; who we are is not in question
    IllPath,    ///< the hub or the path is ill: keep everything, ask again later
    StaleToken, ///< drop this token, fetch another once and ask once more
    Doubted,    ///< the hub refuses this display: keep everything, stay on the room, ask again
                ///< with growing pauses; after minutes a person may settle it
    Revoked,    ///< the hub has sent this display away, by signature
};

/// What the hub seems to hold against this display.
enum class Doubt : std::uint8_t {
    None,
    Refused,              ///< the proof of this display's key or binding is not taken
    UnknownToHub,         ///< it does not know this display
    SeveralOrganisations, ///< it knows it in more than one organisation
    Cloned,               ///< another machine answers with this display's key
    StrangeHub,           ///< who answers cannot prove to be the hub it was paired with
};

/// What to do about it, as a set.
enum class TrustEffect : std::uint8_t {
    InvalidateToken = 1,    ///< this one token, by whoever asked with it
    AskRevocation = 2,      ///< GET /v1/revocations/…
    AskReadmission = 4,     ///< POST /v1/readmission
    AskKeys = 8,            ///< GET /v1/hub/keys
    OfferRebinding = 16,    ///< begin a pairing beside the room
    WithdrawRebinding = 32, ///< end it
    Forget = 64,
};

struct TrustEffects
{
    std::uint8_t bits = 0;

    constexpr TrustEffects() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): one effect is a set of one.
    constexpr TrustEffects(TrustEffect effect) : bits(static_cast<std::uint8_t>(effect)) {}

    [[nodiscard]] constexpr bool has(TrustEffect effect) const
    {
        return (bits & static_cast<std::uint8_t>(effect)) != 0;
    }
    constexpr TrustEffects operator|(TrustEffects other) const
    {
        TrustEffects both;
        both.bits = bits | other.bits;
        return both;
    }
    [[nodiscard]] constexpr TrustEffects without(TrustEffects other) const
    {
        TrustEffects rest;
        rest.bits = bits & static_cast<std::uint8_t>(~other.bits);
        return rest;
    }

    friend constexpr bool operator==(TrustEffects, TrustEffects) = default;
};

constexpr TrustEffects operator|(TrustEffect a, TrustEffect b)
{
    return TrustEffects(a) | TrustEffects(b);
}

/// With what the hub was asked.
enum class Endpoint : std::uint8_t {
    Resource,    ///< a bearer token
    Token,       ///< an assertion
    Readmission, ///< a proof of the key alone
    Stream,      ///< nothing: it said so by itself, on an open stream
};

/// All that is known about one answer.
struct Evidence
{
    Standing standing = Standing::Unreachable;
    QByteArray bearerError{}; ///< RFC 6750 §3.1, only with TokenRefused
    int status = 0;
    Endpoint endpoint = Endpoint::Resource;
    bool renewed = false;  ///< the token is fresh from this very attempt
    QByteArray problem{};  ///< code of the Problem; empty: none
    bool stranger = false; ///< the peer is a hub, but not the pinned one, or signed with another key
    std::optional<VerifiedRevocation> revocation{};

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

struct Judgement
{
    Verdict verdict = Verdict::IllPath;
    Doubt doubt = Doubt::None;
    TrustEffects effects{};

    friend constexpr bool operator==(const Judgement &, const Judgement &) = default;
};

/// One row of the table: the first that fits decides. What is not set fits everything.
struct EvidenceRow
{
    enum class Sign : std::uint8_t {
        Any,
        Proved,  ///< a verified revocation
        Strange, ///< Evidence::stranger
        Busy,    ///< Refused with 408, 429 or 5xx
        Stale,   ///< TokenRefused, and the token is not fresh
    };

    std::optional<Endpoint> endpoint;
    Sign sign = Sign::Any;
    std::optional<Standing> standing;
    const char *code = nullptr; ///< bearer error with TokenRefused, else the problem's
    Judgement judgement;
};

/// The one place that weighs: evidence → verdict → effect.
[[nodiscard]] std::span<const EvidenceRow> evidenceTable();
[[nodiscard]] Judgement judge(const Evidence &evidence);
[[nodiscard]] inline Verdict weigh(const Evidence &evidence)
{
    return judge(evidence).verdict;
}

/// What a reply tells, apart from a revocation in it, which takes keys to verify.
[[nodiscard]] Evidence evidenceOf(const Reply &reply, Endpoint endpoint, bool renewed = false);

} // namespace lintel::auth
