#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>

namespace lintel::auth {

/// What a request came to, after everything between this display and the hub has had
/// its say. Only Good, Refused and TokenRefused are the hub's own words.
enum class Standing : std::uint8_t {
    Good,         ///< 2xx of the expected content type, whole
    Refused,      ///< 4xx or 5xx with a Problem that decodes; nothing about who we are
    TokenRefused, ///< 401 with `WWW-Authenticate: Bearer error="…"`: the credential was checked
    Ill,          ///< something else answered, or the hub is ill: HTML, a redirect to elsewhere, a
                  ///< 401 without a challenge, a body cut short, too large or of a wrong type
    Unreachable,  ///< nobody answered, or not within the deadline
    Insecure,     ///< plain HTTP to another machine, or a certificate that nobody vouches for
};

/// RFC 9457 problem details, as far as a display acts on them.
struct ProblemDetails
{
    QString code;
    QString detail;
    std::chrono::milliseconds retryAfter{0};
    QByteArray revocation; ///< serialised, not verified; empty: none
};

struct Reply
{
    Standing standing = Standing::Unreachable;
    int status = 0;                          ///< HTTP status; 0: no HTTP answer
    QByteArray body;                         ///< whole, only when Good
    QByteArray bearerError;                  ///< RFC 6750 §3.1 `error`, only when TokenRefused
    ProblemDetails problem;                  ///< code is empty when there was none
    std::chrono::milliseconds retryAfter{0}; ///< advice, from the problem or the header; 0: none
    QString detail;                          ///< a sentence for support; never a secret
    QByteArray peerHubKey;                   ///< that the peer's certificate proved; empty: none did
    bool strangePeer = false;                ///< the peer's certificate is that of another hub
};

/// An HTTP answer as it came in, before anybody judged it.
struct RawReply
{
    enum class End : std::uint8_t {
        Whole,
        NoConnection,
        DeadlinePassed,
        TlsRefused,
        CutShort,
        TooLarge,
        RedirectedElsewhere,
    };

    End end = End::NoConnection;
    int status = 0;
    QByteArray contentType;
    QByteArray wwwAuthenticate;
    QByteArray retryAfter; ///< RFC 9110 §10.2.3: seconds or a date
    QByteArray date;       ///< RFC 9110 §6.6.1: when the answer was made
    QByteArray body;
    QString error; ///< the library's own words
    QByteArray peerHubKey;
    bool strangePeer = false;
};

inline const QByteArray protobufType = QByteArrayLiteral("application/x-protobuf");

/// Judges one answer. `expectedType` is the content type of a good one; empty: any
/// (the caller checks the bytes in another way).
[[nodiscard]] Reply classify(RawReply raw, const QByteArray &expectedType);

/// How long to wait, from the values of Retry-After and Date; 0: no advice that can be read. A
/// date counts from the answer's own, for the display's clock may be wrong by years.
[[nodiscard]] std::chrono::milliseconds retryAfterOf(const QByteArray &retryAfter, const QByteArray &date);

/// The `error` of a Bearer challenge, empty when there is none.
[[nodiscard]] QByteArray bearerError(const QByteArray &wwwAuthenticate);

} // namespace lintel::auth
