#include "hub/rooms/local_days.h"

#include <date/date.h>
#include <date/tz.h>

#include <stdexcept>

namespace lintel::hub::rooms {
namespace {

Instant first_instant(const date::time_zone *zone, date::local_days day, std::chrono::minutes offset = {})
{
    return std::chrono::time_point_cast<std::chrono::milliseconds>(
        zone->to_sys(date::local_time<std::chrono::minutes>(day) + offset, date::choose::earliest));
}

date::local_days parse(const std::string &iso)
{
    const auto number = [&](std::size_t from, std::size_t count) { return std::stoi(iso.substr(from, count)); };
    return date::local_days(date::year{number(0, 4)} / number(5, 2) / number(8, 2));
}

} // namespace

bool is_zone(const std::string &zone)
{
    if (zone.empty())
        return false;
    try {
        return date::locate_zone(zone) != nullptr;
    } catch (const std::runtime_error &) {
        return false;
    }
}

std::vector<LocalDay> local_days(const std::string &zone, Instant now, int back, int ahead)
{
    const date::time_zone *tz = date::locate_zone(zone);
    const auto today = date::floor<date::days>(tz->to_local(now));
    std::vector<LocalDay> days;
    days.reserve(static_cast<std::size_t>(back) + static_cast<std::size_t>(ahead) + 1);
    for (int i = -back; i <= ahead; ++i) {
        const auto day = today + date::days{i};
        days.push_back({date::format("%F", day), first_instant(tz, day), first_instant(tz, day + date::days{1}),
                        static_cast<int>(date::weekday{day}.iso_encoding())});
    }
    return days;
}

Instant at_minute(const std::string &zone, const LocalDay &day, int minutes)
{
    return first_instant(date::locate_zone(zone), parse(day.date), std::chrono::minutes{minutes});
}

} // namespace lintel::hub::rooms
