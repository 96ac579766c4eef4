#include "hub/net/session.h"

#include <pwd.h>
#include <sys/socket.h>

#include <array>

namespace lintel::hub::net {
namespace {

/// The name of the user at the other end, or the number of one without a name.
std::string user_of(int socket)
{
    ucred who{};
    socklen_t size = sizeof who;
    if (::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &who, &size) != 0)
        return {};
    passwd entry{};
    passwd *found = nullptr;
    std::array<char, 4096> text{};
    if (::getpwuid_r(who.uid, &entry, text.data(), text.size(), &found) == 0 && found != nullptr)
        return entry.pw_name;
    return std::to_string(who.uid);
}

} // namespace

void serve_local(asio::local::stream_protocol::socket socket, SharedPtr shared, PlacePtr place)
{
    Peer peer{{}, true, false, user_of(socket.native_handle())};
    std::make_shared<HttpSession<LocalStream>>(LocalStream(std::move(socket)), std::move(peer), std::move(shared),
                                               std::move(place))
        ->start();
}

} // namespace lintel::hub::net
