#pragma once

#include "hub/core/result.h"
#include "hub/net/http.h"

#include <google/protobuf/message.h>

#include <cstdint>
#include <string>

/// One API in two spellings: protobuf for displays, JSON for people and scripts.
namespace lintel::hub::api {

enum class Format : std::uint8_t { Json, Protobuf };

/// How the client wants its answer, by Accept; without a word about it, as it asked.
[[nodiscard]] Format answer_format(const net::Request &request);

/// Reads the body by Content-Type into `message`. An empty body is an empty message.
/// UnsupportedMediaType, or InvalidRequest with the field where it is known.
[[nodiscard]] Result<void> read_body(const net::Request &request, google::protobuf::Message &message);

/// Reads the body as a message of that type.
template <typename Message>
[[nodiscard]] Result<Message> read(const net::Request &request)
{
    Message message;
    if (auto done = read_body(request, message); !done)
        return tl::unexpected<Error>(done.error());
    return message;
}

[[nodiscard]] net::Response answer(const net::Request &request, const google::protobuf::Message &message,
                                   int status = 200);

/// RFC 9457, in the client's spelling; with WWW-Authenticate on 401 and Retry-After where known.
[[nodiscard]] net::Response problem(const net::Request &request, const Error &error);

[[nodiscard]] int status_of(Errc code);
/// As in Problem.code.
[[nodiscard]] const char *name_of(Errc code);

/// The message, or the problem.
template <typename Message>
[[nodiscard]] net::Response answer_or_problem(const net::Request &request, const Result<Message> &result,
                                              int status = 200)
{
    return result ? answer(request, *result, status) : problem(request, result.error());
}

} // namespace lintel::hub::api
