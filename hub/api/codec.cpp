#include "hub/api/codec.h"

#include "hub/core/message_json.h"
#include "hub/core/trimmed.h"
#include "lintel/v1/problem.pb.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

namespace lintel::hub::api {
namespace {

constexpr const char *kProtobuf = "application/x-protobuf";
constexpr const char *kJson = "application/json";
constexpr const char *kProblemJson = "application/problem+json";

struct Kind
{
    Errc error;
    int status;
    const char *code;
    const char *title;
};
constexpr std::array kKinds{
    Kind{Errc::InvalidRequest, 400, "invalid_request", "The request is not valid"},
    Kind{Errc::InvalidNonce, 400, "invalid_nonce", "The nonce cannot be used"},
    Kind{Errc::InvalidToken, 401, "invalid_token", "The access token is not valid"},
    Kind{Errc::InvalidAssertion, 401, "invalid_assertion", "The assertion is not valid"},
    Kind{Errc::UnknownBinding, 401, "unknown_binding", "This binding is not known here"},
    Kind{Errc::Revoked, 403, "revoked", "This display was sent away"},
    Kind{Errc::Forbidden, 403, "forbidden", "This is not allowed"},
    Kind{Errc::NotFound, 404, "not_found", "There is no such thing"},
    Kind{Errc::UnknownDisplay, 404, "unknown_display", "This display is not known here"},
    Kind{Errc::Conflict, 409, "conflict", "This does not fit what is there"},
    Kind{Errc::PinCollision, 409, "pin_collision", "The PIN is in use"},
    Kind{Errc::AmbiguousDisplay, 409, "ambiguous_display", "This display is known in several organisations"},
    Kind{Errc::ClonedDisplay, 409, "cloned_display", "Another machine answers with this key"},
    Kind{Errc::PairingExpired, 410, "pairing_expired", "The pairing session is over"},
    Kind{Errc::PayloadTooLarge, 413, "payload_too_large", "The request is too large"},
    Kind{Errc::UnsupportedMediaType, 415, "unsupported_media_type", "The content type is not understood"},
    Kind{Errc::IdempotencyMismatch, 422, "idempotency_mismatch", "The key was used for something else"},
    Kind{Errc::SlowDown, 429, "slow_down", "Too fast"},
    Kind{Errc::TooManySessions, 429, "too_many_sessions", "Too many open sessions"},
    Kind{Errc::Internal, 500, "internal", "Something went wrong in the hub"},
    Kind{Errc::Unavailable, 503, "temporarily_unavailable", "The hub cannot answer just now"},
};
constexpr Kind kUnnamed{Errc::Internal, 500, "internal", "Something went wrong in the hub"};

const Kind &kind_of(Errc code)
{
    const auto *const found =
        std::find_if(kKinds.begin(), kKinds.end(), [code](const Kind &kind) { return kind.error == code; });
    return found == kKinds.end() ? kUnnamed : *found;
}

std::optional<Format> format_of(std::string_view media_type)
{
    const std::string_view type = core::trimmed(media_type.substr(0, media_type.find(';')));
    for (const char *name : {"application/x-protobuf", "application/protobuf", "application/vnd.google.protobuf"}) {
        if (net::same_token(type, name))
            return Format::Protobuf;
    }
    if (net::same_token(type, kJson) || net::same_token(type, kProblemJson))
        return Format::Json;
    return std::nullopt;
}

} // namespace

int status_of(Errc code)
{
    return kind_of(code).status;
}

const char *name_of(Errc code)
{
    return kind_of(code).code;
}

Format answer_format(const net::Request &request)
{
    std::string_view accept = request.header("Accept");
    while (!accept.empty()) {
        const std::string_view one = accept.substr(0, accept.find(','));
        accept.remove_prefix(std::min(accept.size(), one.size() + 1));
        if (const auto format = format_of(one))
            return *format;
    }
    return format_of(request.header("Content-Type")).value_or(Format::Json);
}

Result<void> read_body(const net::Request &request, google::protobuf::Message &message)
{
    const std::string_view type = request.header("Content-Type");
    if (request.body.empty())
        return {};
    const auto format = format_of(type);
    if (!format)
        return fail(Errc::UnsupportedMediaType, fmt::format("send {} or {}, named in Content-Type", kProtobuf, kJson));
    if (*format == Format::Json)
        return core::from_json(request.body, message);
    if (!message.ParseFromString(request.body))
        return fail(Errc::InvalidRequest, "the body is not a protobuf message of this endpoint");
    return {};
}

net::Response answer(const net::Request &request, const google::protobuf::Message &message, int status)
{
    net::Response response;
    response.status = status;
    if (answer_format(request) == Format::Protobuf) {
        response.content_type = kProtobuf;
        response.body = message.SerializeAsString();
    } else {
        response.content_type = kJson;
        response.body = core::to_json(message, request.local) + '\n';
    }
    response.headers.emplace_back("Cache-Control", "no-store");
    response.headers.emplace_back("Vary", "Accept");
    return response;
}

net::Response problem(const net::Request &request, const Error &error)
{
    const Kind &kind = kind_of(error.code);
    v1::Problem message;
    message.set_type(fmt::format("urn:lintel:problem:{}", kind.code));
    message.set_title(kind.title);
    message.set_status(kind.status);
    // What broke inside is for the log: the client can do nothing with it.
    message.set_detail(error.code == Errc::Internal && !request.local ? std::string() : error.detail);
    message.set_instance(request.id);
    message.set_code(kind.code);
    message.set_field(error.field);
    const auto retry = error.code == Errc::Unavailable ? error.retry_after.value_or(std::chrono::seconds(5))
                                                       : error.retry_after.value_or(std::chrono::milliseconds(0));
    message.set_retry_after_ms(retry.count());
    if (!error.proof.empty())
        message.mutable_revocation()->ParseFromString(error.proof);

    net::Response response;
    response.status = kind.status;
    if (answer_format(request) == Format::Protobuf) {
        response.content_type = kProtobuf;
        response.body = message.SerializeAsString();
    } else {
        response.content_type = kProblemJson;
        response.body = core::to_json(message) + '\n';
    }
    response.headers.emplace_back("Cache-Control", "no-store");
    if (kind.status == 401)
        response.headers.emplace_back("WWW-Authenticate", fmt::format("Bearer error=\"{}\"", kind.code));
    if (retry.count() > 0)
        response.headers.emplace_back("Retry-After", std::to_string((retry.count() + 999) / 1000));
    return response;
}

} // namespace lintel::hub::api
