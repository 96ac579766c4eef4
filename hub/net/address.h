#pragma once

#include "hub/core/result.h"

#include <boost/asio/ip/address.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lintel::hub::net {

/// A range of addresses: "10.0.0.0/8", "::1", "fd00::/8".
class Cidr
{
public:
    [[nodiscard]] static Result<Cidr> parse(const std::string &text);
    [[nodiscard]] bool contains(const boost::asio::ip::address &address) const;

private:
    boost::asio::ip::address m_base;
    unsigned m_bits = 0;
};

/// "127.0.0.1:8443", "[::1]:0", "0.0.0.0:80".
struct Endpoint
{
    boost::asio::ip::address address;
    std::uint16_t port = 0;

    [[nodiscard]] static Result<Endpoint> parse(const std::string &text);
};

/// An IPv4 address that came mapped into IPv6 is the IPv4 address.
[[nodiscard]] boost::asio::ip::address unmapped(const boost::asio::ip::address &address);

/// Who the client is: the peer, or, where the peer is a trusted proxy, the right-most
/// address in X-Forwarded-For that is none.
[[nodiscard]] boost::asio::ip::address client_address(const boost::asio::ip::address &peer,
                                                      std::string_view forwarded_for, const std::vector<Cidr> &trusted);

[[nodiscard]] bool in_any(const std::vector<Cidr> &ranges, const boost::asio::ip::address &address);

} // namespace lintel::hub::net
