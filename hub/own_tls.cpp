#include "hub/own_tls.h"

#include "hub/core/private_file.h"
#include "hub/net/own_certificate.h"

#include <unistd.h>

#include <algorithm>
#include <array>

namespace lintel::hub {
namespace {

/// "rooms.example.org" of "https://rooms.example.org:8443/x"; "::1" of "https://[::1]/".
std::string host_of(std::string url)
{
    if (const std::size_t scheme = url.find("://"); scheme != std::string::npos)
        url.erase(0, scheme + 3);
    if (url.starts_with('['))
        return url.substr(1, url.find(']') - 1);
    return url.substr(0, url.find_first_of(":/?#"));
}

bool is_host(const std::string &text)
{
    return !text.empty() && text.size() < 256 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("-._:").find(c) != std::string_view::npos;
    });
}

} // namespace

Result<void> OwnTls::keep_up(const devices::KeySet &keys) const
{
    const auto present = core::read_file(m_file);
    if (present && net::is_own_certificate(*present, m_names, keys.key->public_key()))
        return {};
    const auto made = net::make_own_certificate(m_names, *keys.key);
    if (!made)
        return tl::unexpected<Error>(made.error());
    return core::write_whole(m_file, *made);
}

std::vector<std::string> own_names(const std::string &public_url, const std::string &listen_address)
{
    std::vector<std::string> names;
    const auto add = [&names](const std::string &name) {
        if (is_host(name) && std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    };
    add(host_of(public_url));
    if (listen_address != "0.0.0.0" && listen_address != "::")
        add(listen_address);
    std::array<char, 256> machine{};
    if (::gethostname(machine.data(), machine.size() - 1) == 0)
        add(machine.data());
    add("localhost");
    return names;
}

} // namespace lintel::hub
