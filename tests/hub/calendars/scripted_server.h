#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace lintel::hub::calendars {

struct ScriptedRequest
{
    std::string method;
    std::string path;
    std::string head; ///< request line and headers, as sent
    std::string body;
};

/// What goes back, byte for byte; with a pause between bytes the answer drips.
struct ScriptedAnswer
{
    std::string bytes;
    bool drips = false;
};

/// An HTTP server that misbehaves as told. One connection at a time; closes each.
class ScriptedServer
{
public:
    using Handler = std::function<ScriptedAnswer(const ScriptedRequest &)>;
    explicit ScriptedServer(Handler handler);
    ScriptedServer(const ScriptedServer &) = delete;
    ScriptedServer &operator=(const ScriptedServer &) = delete;
    ~ScriptedServer();

    [[nodiscard]] std::string url(const std::string &path = "/cal/") const;
    [[nodiscard]] std::vector<ScriptedRequest> requests() const;

private:
    void serve();
    void answer(int connection);

    Handler handler_;
    int listener_ = -1;
    int port_ = 0;
    std::atomic<bool> stop_{false};
    mutable std::mutex mutex_;
    std::vector<ScriptedRequest> requests_;
    std::thread thread_;
};

/// A whole answer with Content-Length and Connection: close.
[[nodiscard]] ScriptedAnswer reply(int status, const std::string &body = {}, const std::string &headers = {});
/// A multistatus around these responses.
[[nodiscard]] ScriptedAnswer multistatus(const std::string &inside);

} // namespace lintel::hub::calendars
