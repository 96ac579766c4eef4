#include "hub/console/admin_client.h"

#include <curl/curl.h>
#include <nlohmann/json.hpp>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <memory>

namespace lintel::hub::console {
namespace {

constexpr std::size_t kMaxAnswer = std::size_t{600} << 20U; // a backup

std::size_t collect(char *data, std::size_t size, std::size_t count, void *into)
{
    auto &answer = *static_cast<std::string *>(into);
    if (answer.size() + size * count > kMaxAnswer)
        return 0;
    answer.append(data, size * count);
    return size * count;
}

} // namespace

std::string percent_encode(const std::string &text)
{
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl(curl_easy_init(), &curl_easy_cleanup);
    const std::unique_ptr<char, decltype(&curl_free)> encoded(
        curl_easy_escape(curl.get(), text.c_str(), static_cast<int>(text.size())), &curl_free);
    return encoded ? encoded.get() : std::string();
}

bool hub_runs(const std::filesystem::path &data)
{
    const std::string path = (data / "hub.sock").string();
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path)
        return false;
    path.copy(address.sun_path, path.size());
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return false;
    const bool there = ::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::close(fd);
    return there;
}

Result<std::string> call_hub(const std::filesystem::path &data, const AdminCall &call)
{
    const std::filesystem::path socket = data / "hub.sock";
    const std::string url = "http://hub" + call.path;
    std::string answer;
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl(curl_easy_init(), &curl_easy_cleanup);
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> headers(
        curl_slist_append(nullptr, "Content-Type: application/json"), &curl_slist_free_all);
    if (!curl || !headers)
        return fail(Errc::Internal, "the HTTP library does not start");
    curl_easy_setopt(curl.get(), CURLOPT_UNIX_SOCKET_PATH, socket.c_str());
    curl_easy_setopt(curl.get(), CURLOPT_PROXY, ""); // what the environment says is about the network
    curl_easy_setopt(curl.get(), CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl.get(), CURLOPT_CUSTOMREQUEST, call.method.c_str());
    curl_easy_setopt(curl.get(), CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl.get(), CURLOPT_TIMEOUT, 60L);
    curl_easy_setopt(curl.get(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_WRITEFUNCTION, &collect);
    curl_easy_setopt(curl.get(), CURLOPT_WRITEDATA, &answer);
    if (call.method != "GET") {
        curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDS, call.body.c_str());
        curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDSIZE, static_cast<long>(call.body.size()));
    }
    const CURLcode code = curl_easy_perform(curl.get());
    if (code == CURLE_COULDNT_CONNECT && ::access(socket.c_str(), R_OK | W_OK) != 0 && errno == EACCES)
        return fail(Errc::Unavailable, "not allowed to reach the hub of " + data.string() +
                                           ": only the user that runs it may; try with sudo -u");
    if (code == CURLE_COULDNT_CONNECT)
        return fail(Errc::Unavailable,
                    "no hub runs on " + data.string() + "; start it with: lintel-hub serve --data " + data.string());
    if (code != CURLE_OK)
        return fail(Errc::Unavailable, std::string("the hub does not answer: ") + curl_easy_strerror(code));
    long status = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
    if (status >= 200 && status < 300)
        return answer;
    const auto problem = nlohmann::json::parse(answer, nullptr, false);
    std::string words = problem.is_object() ? problem.value("detail", problem.value("title", std::string())) : "";
    if (words.empty())
        words = "the hub answered " + std::to_string(status);
    return fail(Errc::InvalidRequest, words, problem.is_object() ? problem.value("field", "") : "");
}

} // namespace lintel::hub::console
