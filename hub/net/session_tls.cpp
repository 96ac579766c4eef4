#include "hub/net/session.h"

namespace lintel::hub::net {

void serve_tls(asio::ip::tcp::socket socket, asio::ip::address peer, SharedPtr shared, PlacePtr place,
               const std::shared_ptr<asio::ssl::context> &context)
{
    // OpenSSL counts the context's uses itself: a connection keeps the one it began with.
    std::make_shared<HttpSession<TlsStream>>(TlsStream(beast::tcp_stream(std::move(socket)), *context),
                                             Peer{std::move(peer), false, true}, std::move(shared), std::move(place))
        ->start();
}

} // namespace lintel::hub::net
