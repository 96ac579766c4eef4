#pragma once

#include "hub/ops/log.h"

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

/// Tells the local network where the hub is.
namespace lintel::hub::announce {

inline constexpr const char *kType = "_lintel._tcp";

struct Service
{
    std::string name; ///< as people call it
    std::uint16_t port = 0;
    bool tls = false;
    std::string version;
    std::string url; ///< where people and displays reach it; empty: at this machine's name
};

/// The TXT record (RFC 6763 §6): path, tls, version and, where there is one, url.
[[nodiscard]] std::vector<std::string> records_of(const Service &service);

/// DNS-SD (RFC 6763) through the machine's Avahi, as long as this lives. Where none runs, that is
/// logged once; if it comes later, it is told then. A name that somebody else has is given up for
/// another one. Nothing a display finds this way is believed: the hub has to prove its key.
class Announcer
{
public:
    Announcer(Service service, ops::Log log);
    Announcer(const Announcer &) = delete;
    Announcer &operator=(const Announcer &) = delete;
    ~Announcer();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace lintel::hub::announce
