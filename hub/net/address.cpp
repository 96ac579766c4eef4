#include "hub/net/address.h"

#include "hub/core/trimmed.h"

#include <algorithm>
#include <charconv>

namespace lintel::hub::net {
namespace asio = boost::asio;
namespace {

template <typename Bytes>
bool same_prefix(const Bytes &a, const Bytes &b, unsigned bits)
{
    for (std::size_t i = 0; i < a.size() && bits > 0; ++i) {
        const unsigned take = std::min(bits, 8U);
        const auto mask = static_cast<unsigned char>(0xff00U >> take);
        if ((a[i] & mask) != (b[i] & mask))
            return false;
        bits -= take;
    }
    return true;
}

template <typename T>
bool parse_number(std::string_view text, T &number)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

} // namespace

asio::ip::address unmapped(const asio::ip::address &address)
{
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6());
    return address;
}

Result<Cidr> Cidr::parse(const std::string &text)
{
    const std::size_t slash = text.find('/');
    boost::system::error_code error;
    Cidr range;
    range.m_base = unmapped(asio::ip::make_address(text.substr(0, slash), error));
    if (error)
        return fail(Errc::InvalidRequest, "'" + text + "' is no address range");
    const unsigned most = range.m_base.is_v4() ? 32 : 128;
    range.m_bits = most;
    if (slash != std::string::npos &&
        (!parse_number(std::string_view(text).substr(slash + 1), range.m_bits) || range.m_bits > most))
        return fail(Errc::InvalidRequest, "'" + text + "' is no address range");
    return range;
}

bool Cidr::contains(const asio::ip::address &other) const
{
    const asio::ip::address address = unmapped(other);
    if (address.is_v4() != m_base.is_v4())
        return false;
    return address.is_v4() ? same_prefix(m_base.to_v4().to_bytes(), address.to_v4().to_bytes(), m_bits)
                           : same_prefix(m_base.to_v6().to_bytes(), address.to_v6().to_bytes(), m_bits);
}

Result<Endpoint> Endpoint::parse(const std::string &text)
{
    const std::size_t colon = text.rfind(':');
    std::string host = colon == std::string::npos ? std::string() : text.substr(0, colon);
    if (host.size() > 2 && host.front() == '[' && host.back() == ']')
        host = host.substr(1, host.size() - 2);
    Endpoint endpoint;
    boost::system::error_code error;
    endpoint.address = asio::ip::make_address(host, error);
    if (error || !parse_number(std::string_view(text).substr(colon + 1), endpoint.port))
        return fail(Errc::InvalidRequest, "'" + text + "' is no ADDRESS:PORT such as 127.0.0.1:8080 or [::1]:8080");
    return endpoint;
}

bool in_any(const std::vector<Cidr> &ranges, const asio::ip::address &address)
{
    return std::any_of(ranges.begin(), ranges.end(), [&](const Cidr &r) { return r.contains(address); });
}

asio::ip::address client_address(const asio::ip::address &peer, std::string_view forwarded_for,
                                 const std::vector<Cidr> &trusted)
{
    asio::ip::address client = unmapped(peer);
    while (in_any(trusted, client) && !forwarded_for.empty()) {
        const std::size_t comma = forwarded_for.rfind(',');
        const std::string_view last =
            core::trimmed(comma == std::string_view::npos ? forwarded_for : forwarded_for.substr(comma + 1));
        forwarded_for = comma == std::string_view::npos ? std::string_view() : forwarded_for.substr(0, comma);
        boost::system::error_code error;
        const asio::ip::address next = asio::ip::make_address(std::string(last), error);
        // What a trusted proxy passed on unread is not an address: the proxy is all we know.
        if (error)
            break;
        client = unmapped(next);
    }
    return client;
}

} // namespace lintel::hub::net
