#include "hub/net/session.h"

namespace lintel::hub::net {

void serve_local(asio::local::stream_protocol::socket socket, SharedPtr shared, PlacePtr place)
{
    std::make_shared<HttpSession<LocalStream>>(LocalStream(std::move(socket)), Peer{{}, true, false}, std::move(shared),
                                               std::move(place))
        ->start();
}

} // namespace lintel::hub::net
