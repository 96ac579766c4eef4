#pragma once

#include "hub/core/result.h"

#include <boost/asio/awaitable.hpp>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// HTTP as the rest of the hub sees it: plain values, whatever library carries them.
namespace lintel::hub::net {

class WebSocket;
class WebSocketListener;

using Headers = std::vector<std::pair<std::string, std::string>>;

/// The value of the first header of that name (any case), or empty.
[[nodiscard]] std::string_view header(const Headers &headers, std::string_view name);

/// All headers of that name as one list, in order (RFC 9110 5.3); empty: there is none.
[[nodiscard]] std::string header_list(const Headers &headers, std::string_view name);

/// Whether two header names or tokens are the same but for ASCII case.
[[nodiscard]] bool same_token(std::string_view a, std::string_view b);

struct Request
{
    std::string method; ///< "GET"; a HEAD arrives as GET, its answer goes without body
    std::string path;   ///< percent-decoded, without query
    std::string query;  ///< as sent, without the question mark
    Headers headers;
    std::string body;
    std::string client;   ///< the client's address, behind trusted proxies too; "local" on the local socket
    bool local = false;   ///< came over the local socket
    std::string user;     ///< the machine's user who called over the local socket; else empty
    bool secure = false;  ///< the client speaks TLS, to us or to a trusted proxy
    bool upgrade = false; ///< asks to become a WebSocket
    std::string id;       ///< names the request in the log and in problems

    [[nodiscard]] std::string_view header(std::string_view name) const { return net::header(headers, name); }
};

struct Response
{
    int status = 200;
    std::string content_type; ///< empty: no body
    std::string body;
    Headers headers;

    /// Set: the connection becomes a WebSocket (101) of that subprotocol. Called once it is
    /// open; what it returns hears of its messages.
    std::function<std::shared_ptr<WebSocketListener>(std::shared_ptr<WebSocket>)> upgrade;
    std::string subprotocol;
};

/// What a server serves. Called on the network thread only.
class Handler
{
public:
    Handler() = default;
    Handler(const Handler &) = delete;
    Handler &operator=(const Handler &) = delete;
    virtual ~Handler() = default;

    [[nodiscard]] virtual boost::asio::awaitable<Response> handle(Request request) = 0;
    /// Words for what the server itself refuses: malformed, too large, too slow.
    [[nodiscard]] virtual Response refuse(const Error &error, const Request &request) = 0;
};

/// %41 → A; "+" → space when `form`. A broken escape stays as it is.
[[nodiscard]] std::string percent_decode(std::string_view text, bool form = false);

/// The value of `name` in a query or in an application/x-www-form-urlencoded body, decoded.
[[nodiscard]] std::string form_value(std::string_view form, std::string_view name);

} // namespace lintel::hub::net
