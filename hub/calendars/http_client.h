#pragma once

#include "hub/calendars/caldav.h"
#include "hub/calendars/href.h"
#include "hub/core/result.h"

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace lintel::hub::calendars {

using Deadline = std::chrono::steady_clock::time_point;

struct HttpRequest
{
    std::string method;
    Url url;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    std::size_t max_answer = std::size_t{32} * 1024 * 1024; ///< bytes; more is an error
};

struct HttpAnswer
{
    int status = 0;
    std::string body;
    std::string etag;
    std::string content_type;
    std::chrono::milliseconds retry_after{0}; ///< 0: the server did not say
    Url url;                                  ///< after redirects
};

/// HTTP to one server with one account, over one kept connection. Blocks until an
/// absolute deadline. Follows redirects within the server's origin only: credentials
/// never travel to another. Not thread-safe.
class HttpClient
{
public:
    /// Credentials and certificates are of the config; its URL is the origin.
    HttpClient(const CaldavConfig &config, std::string origin);
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;
    ~HttpClient();

    /// Any status is an answer. Errc::Unavailable when there is none that is whole;
    /// Errc::InvalidRequest for a redirect to another server.
    [[nodiscard]] Result<HttpAnswer> send(const HttpRequest &request, Deadline deadline);

private:
    struct Impl;
    [[nodiscard]] Result<HttpAnswer> send_once(const HttpRequest &request, const Url &url, Deadline deadline,
                                               std::string &location);
    std::unique_ptr<Impl> impl_;
};

/// What an answer of 4xx or 5xx means to the caller; `what` was being done.
[[nodiscard]] Error error_of(const HttpAnswer &answer, const std::string &what);

} // namespace lintel::hub::calendars
