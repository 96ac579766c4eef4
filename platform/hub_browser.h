#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <vector>

namespace lintel::platform {

/// A hub that says on the local network that it is there. Anybody there can say so: this is a
/// candidate and proves nothing.
struct AnnouncedHub
{
    QString name; ///< as people called it
    QString url;

    friend bool operator==(const AnnouncedHub &, const AnnouncedHub &) = default;
};

/// More are not looked at.
inline constexpr std::size_t mostHubs = 16;

/// Finds hubs near by, DNS-SD (RFC 6763) over multicast DNS (RFC 6762).
class HubBrowser
{
public:
    using Done = std::function<void(std::vector<AnnouncedHub>)>;

    HubBrowser() = default;
    HubBrowser(const HubBrowser &) = delete;
    HubBrowser &operator=(const HubBrowser &) = delete;
    virtual ~HubBrowser() = default;

    /// Looks for this long, then tells what there is, from the event loop; nothing where this
    /// machine cannot look. A newer search ends an older one, whose `done` is dropped.
    virtual void browse(std::chrono::milliseconds patience, Done done) = 0;
};

} // namespace lintel::platform
