#include "hub/calendars/http_client.h"

#include "hub/calendars/text.h"

#include <curl/curl.h>
#include <fmt/format.h>

#include <algorithm>
#include <mutex>
#include <string_view>

namespace lintel::hub::calendars {
namespace {

struct HandleDeleter
{
    void operator()(CURL *h) const { curl_easy_cleanup(h); }
};
struct ListDeleter
{
    void operator()(curl_slist *l) const { curl_slist_free_all(l); }
};
using HeaderList = std::unique_ptr<curl_slist, ListDeleter>;

void append(HeaderList &list, const std::string &line)
{
    list.reset(curl_slist_append(list.release(), line.c_str()));
}

/// What arrives while a request runs.
struct Arrival
{
    HttpAnswer answer;
    std::string challenge; ///< WWW-Authenticate, in lower case
    std::string location;
    std::size_t max_body = 0;
    bool too_large = false;
};

std::size_t on_body(char *data, std::size_t size, std::size_t count, void *user)
{
    auto &arrival = *static_cast<Arrival *>(user);
    const std::size_t bytes = size * count;
    if (arrival.answer.body.size() + bytes > arrival.max_body) {
        arrival.too_large = true;
        return 0; // ends the transfer
    }
    arrival.answer.body.append(data, bytes);
    return bytes;
}

std::size_t on_header(char *data, std::size_t size, std::size_t count, void *user)
{
    auto &arrival = *static_cast<Arrival *>(user);
    const std::string_view line{data, size * count};
    if (line.starts_with("HTTP/")) { // of an interim answer, or of the real one
        arrival.answer.etag.clear();
        arrival.answer.content_type.clear();
        arrival.challenge.clear();
        arrival.location.clear();
        return line.size();
    }
    const auto colon = line.find(':');
    if (colon == std::string_view::npos)
        return line.size();
    const std::string name = ascii_lower(line.substr(0, colon));
    const std::string value = clean_text(line.substr(colon + 1), 8192);
    if (name == "etag")
        arrival.answer.etag = value;
    else if (name == "content-type")
        arrival.answer.content_type = ascii_lower(value);
    else if (name == "location")
        arrival.location = value;
    else if (name == "www-authenticate")
        arrival.challenge += ascii_lower(value) + "\n";
    return line.size();
}

bool is_loopback(std::string_view origin)
{
    const auto host = origin.substr(origin.find("://") + 3);
    return host.starts_with("127.") || host.starts_with("localhost") || host.starts_with("[::1]");
}

void initialise_once()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

} // namespace

struct HttpClient::Impl
{
    std::unique_ptr<CURL, HandleDeleter> handle;
    std::string origin;
    std::string user;
    std::string password;
    std::string ca_file;
    unsigned long auth = CURLAUTH_BASIC;
};

HttpClient::HttpClient(const CaldavConfig &config, std::string origin) : impl_(std::make_unique<Impl>())
{
    initialise_once();
    impl_->handle.reset(curl_easy_init());
    impl_->origin = std::move(origin);
    impl_->user = config.user;
    impl_->password = config.password;
    impl_->ca_file = config.ca_file;
}

HttpClient::~HttpClient() = default;

Result<HttpAnswer> HttpClient::send_once(const HttpRequest &request, const Url &url, Deadline deadline,
                                         std::string &location)
{
    using std::chrono::milliseconds;
    const auto left = std::chrono::duration_cast<milliseconds>(deadline - std::chrono::steady_clock::now());
    if (left <= milliseconds{0})
        return fail(Errc::Unavailable, "the calendar server did not answer in time");
    CURL *h = impl_->handle.get();
    if (!h)
        return fail(Errc::Internal, "no memory for an HTTP client");

    curl_easy_reset(h); // keeps connections and resolved names
    Arrival arrival;
    arrival.max_body = request.max_answer;
    arrival.answer.url = url;
    const std::string address = url.origin + url.path;
    curl_easy_setopt(h, CURLOPT_URL, address.c_str());
    curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, request.method.c_str());
    curl_easy_setopt(h, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(h, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(h, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(h, CURLOPT_TIMEOUT_MS, static_cast<long>(left.count()));
    curl_easy_setopt(h, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(std::min(left, milliseconds{10'000}).count()));
    curl_easy_setopt(h, CURLOPT_WRITEFUNCTION, on_body);
    curl_easy_setopt(h, CURLOPT_WRITEDATA, &arrival);
    curl_easy_setopt(h, CURLOPT_HEADERFUNCTION, on_header);
    curl_easy_setopt(h, CURLOPT_HEADERDATA, &arrival);
    curl_easy_setopt(h, CURLOPT_USERAGENT, "Lintel/1");
    if (is_loopback(url.origin))
        curl_easy_setopt(h, CURLOPT_PROXY, "");
    if (!impl_->ca_file.empty())
        curl_easy_setopt(h, CURLOPT_CAINFO, impl_->ca_file.c_str());
    if (!impl_->user.empty()) {
        curl_easy_setopt(h, CURLOPT_HTTPAUTH, impl_->auth);
        curl_easy_setopt(h, CURLOPT_USERNAME, impl_->user.c_str());
        curl_easy_setopt(h, CURLOPT_PASSWORD, impl_->password.c_str());
    }
    HeaderList headers;
    append(headers, "Expect:"); // a round trip saved; bodies are small
    for (const auto &[name, value] : request.headers)
        append(headers, fmt::format("{}: {}", name, value));
    if (!request.body.empty()) {
        curl_easy_setopt(h, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
        curl_easy_setopt(h, CURLOPT_POSTFIELDS, request.body.data());
    }
    curl_easy_setopt(h, CURLOPT_HTTPHEADER, headers.get());

    const CURLcode code = curl_easy_perform(h);
    if (arrival.too_large)
        return fail(Errc::Unavailable, "the calendar server's answer is too large", "size");
    if (code == CURLE_OPERATION_TIMEDOUT)
        return fail(Errc::Unavailable, "the calendar server did not answer in time");
    if (code != CURLE_OK)
        return fail(Errc::Unavailable,
                    fmt::format("no whole answer from the calendar server: {}", curl_easy_strerror(code)));

    long status = 0;
    curl_easy_getinfo(h, CURLINFO_RESPONSE_CODE, &status);
    curl_off_t retry_after = 0;
    curl_easy_getinfo(h, CURLINFO_RETRY_AFTER, &retry_after);
    location = std::move(arrival.location); // curl's own resolution would put the password into it
    arrival.answer.status = static_cast<int>(status);
    arrival.answer.retry_after = std::chrono::seconds{std::clamp<curl_off_t>(retry_after, 0, 24 * 3600)};

    const bool wants_digest =
        arrival.challenge.find("digest") != std::string::npos && arrival.challenge.find("basic") == std::string::npos;
    if (status == 401 && wants_digest && impl_->auth == CURLAUTH_BASIC && !impl_->user.empty()) {
        impl_->auth = CURLAUTH_DIGEST;
        return send_once(request, url, deadline, location);
    }
    return std::move(arrival.answer);
}

Result<HttpAnswer> HttpClient::send(const HttpRequest &request, Deadline deadline)
{
    Url url = request.url;
    for (int redirects = 0; redirects <= 5; ++redirects) {
        if (url.origin != impl_->origin)
            return fail(Errc::InvalidRequest,
                        fmt::format("the server at {} points to another one, {}: give that address instead",
                                    impl_->origin, url.origin),
                        "url");
        std::string location;
        auto answer = send_once(request, url, deadline, location);
        if (!answer)
            return answer;
        const int status = answer->status;
        const bool redirected = status == 301 || status == 302 || status == 307 || status == 308;
        if (!redirected || location.empty())
            return answer;
        const auto next = resolve(url, location);
        if (!next)
            return fail(Errc::Unavailable, "the calendar server redirects to an address that is none");
        url = *next;
    }
    return fail(Errc::Unavailable, "the calendar server redirects without end");
}

Error error_of(const HttpAnswer &answer, const std::string &what)
{
    Error error;
    if (answer.retry_after > std::chrono::milliseconds{0})
        error.retry_after = answer.retry_after;
    switch (answer.status) {
    case 401:
        error.code = Errc::Forbidden;
        error.field = "password";
        error.detail = what + ": the server refused user and password (401)";
        break;
    case 403:
        error.code = Errc::Forbidden;
        error.field = "url";
        error.detail = what + ": the account has no right to do this (403)";
        break;
    case 404:
    case 410:
        error.code = Errc::NotFound;
        error.field = "url";
        error.detail = fmt::format("{}: nothing is there ({})", what, answer.status);
        break;
    default:
        error.code = Errc::Unavailable;
        error.detail = fmt::format("{}: the server answered {}", what, answer.status);
    }
    return error;
}

} // namespace lintel::hub::calendars
