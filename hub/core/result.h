#pragma once

#include <tl/expected.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace lintel::hub {

/// What kind of failure it is; decides the status a client sees and whether trying
/// again can help. The order is that of Problem.code in proto/lintel/v1/problem.proto.
enum class Errc : std::uint8_t {
    InvalidRequest,       ///< 400
    InvalidNonce,         ///< 400
    InvalidToken,         ///< 401, only after the credential was checked
    InvalidAssertion,     ///< 401, likewise
    UnknownBinding,       ///< 401, only after the store answered that there is none such
    Revoked,              ///< 403, with the proof
    Forbidden,            ///< 403
    UnknownDisplay,       ///< 404
    NotFound,             ///< 404
    Conflict,             ///< 409
    PinCollision,         ///< 409
    AmbiguousDisplay,     ///< 409
    ClonedDisplay,        ///< 409
    PairingExpired,       ///< 410
    PayloadTooLarge,      ///< 413
    UnsupportedMediaType, ///< 415
    IdempotencyMismatch,  ///< 422
    SlowDown,             ///< 429
    TooManySessions,      ///< 429
    Internal,             ///< 500
    Unavailable,          ///< 503, with Retry-After
};

/// A failure as a value: what it is, in words, and where.
struct Error
{
    Errc code = Errc::Internal;
    std::string detail; ///< a sentence; never a secret
    std::string field;  ///< the field at fault, or empty
    std::optional<std::chrono::milliseconds> retry_after;
    std::string proof{}; ///< with Revoked: the serialised Revocation; else empty

    /// The same error, told from one level further up: "while …: detail".
    [[nodiscard]] Error with_context(const std::string &what) &&
    {
        detail = what + ": " + detail;
        return std::move(*this);
    }
};

template <typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(Errc code, std::string detail, std::string field = {})
{
    return tl::unexpected<Error>(Error{code, std::move(detail), std::move(field), std::nullopt});
}

} // namespace lintel::hub
