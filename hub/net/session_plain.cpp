#include "hub/net/session.h"

namespace lintel::hub::net {

void serve_plain(asio::ip::tcp::socket socket, asio::ip::address peer, SharedPtr shared, PlacePtr place)
{
    std::make_shared<HttpSession<PlainStream>>(PlainStream(std::move(socket)), Peer{std::move(peer), false, false},
                                               std::move(shared), std::move(place))
        ->start();
}

} // namespace lintel::hub::net
