#include "hub/calendars/zone.h"

#include "hub/calendars/text.h"

#include <unicode/ucal.h>

#include <algorithm>
#include <array>
#include <exception>

namespace lintel::hub::calendars {
namespace {

/// The system's zone of exactly this name; null when there is none, or no tzdata.
const date::time_zone *system_zone(std::string_view name)
{
    try {
        return name.empty() ? nullptr : date::locate_zone(std::string{name});
    } catch (const std::exception &) {
        return nullptr; // the library's only way to say "no such zone"
    }
}

/// CLDR's IANA zone for a Windows name; empty when it is not one.
std::string from_windows(std::string_view name)
{
    if (name.size() > 64)
        return {};
    std::u16string wide;
    for (const char c : name) {
        if (static_cast<unsigned char>(c) > 0x7E)
            return {};
        wide += static_cast<char16_t>(c);
    }
    std::array<char16_t, 64> found{};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = ucal_getTimeZoneIDForWindowsID(wide.data(), static_cast<int32_t>(wide.size()), nullptr,
                                                          found.data(), static_cast<int32_t>(found.size()), &status);
    if (U_FAILURE(status) || length <= 0 || static_cast<std::size_t>(length) > found.size())
        return {};
    std::string out;
    for (int32_t i = 0; i < length; ++i)
        out += static_cast<char>(found.at(static_cast<std::size_t>(i)));
    return out;
}

} // namespace

Zone::Zone(std::vector<Transition> transitions)
    : own_(std::make_shared<const std::vector<Transition>>(std::move(transitions)))
{}

std::optional<Zone> Zone::named(std::string_view name)
{
    while (!name.empty() && (name.front() == '"' || name.front() == ' '))
        name.remove_prefix(1);
    while (!name.empty() && (name.back() == '"' || name.back() == ' '))
        name.remove_suffix(1);

    const std::string lower = ascii_lower(name);
    if (lower == "utc" || lower == "z" || lower == "etc/utc")
        return Zone{};

    Zone zone;
    zone.tz_ = system_zone(name);
    if (!zone.tz_)
        zone.tz_ = system_zone(from_windows(name));
    if (!zone.tz_ && name.starts_with('/')) {
        for (auto slash = name.find('/'); !zone.tz_ && slash != std::string_view::npos;
             slash = name.find('/', slash + 1))
            zone.tz_ = system_zone(name.substr(slash + 1));
    }
    return zone.tz_ ? std::optional{zone} : std::nullopt;
}

date::sys_seconds Zone::to_sys(date::local_seconds wall) const
{
    std::chrono::seconds offset{0};
    if (tz_) {
        // Of a gap and of an overlap alike, `first` is what was in force before.
        offset = tz_->get_info(wall).first.offset;
    } else if (own_) {
        offset = own_->front().before;
        for (const Transition &t : *own_) {
            if (wall.time_since_epoch() < t.at.time_since_epoch() + std::max(t.before, t.after))
                break;
            offset = t.after;
        }
    }
    return date::sys_seconds{wall.time_since_epoch() - offset};
}

date::local_seconds Zone::to_local(date::sys_seconds instant) const
{
    std::chrono::seconds offset{0};
    if (tz_) {
        offset = tz_->get_info(instant).offset;
    } else if (own_) {
        offset = own_->front().before;
        for (const Transition &t : *own_) {
            if (instant < t.at)
                break;
            offset = t.after;
        }
    }
    return date::local_seconds{instant.time_since_epoch() + offset};
}

} // namespace lintel::hub::calendars
