#include "hub/core/rfc3339.h"

#include <date/date.h>

#include <sstream>

namespace lintel::hub::core {

std::optional<Instant> from_rfc3339(std::string text)
{
    if (!text.empty() && (text.back() == 'Z' || text.back() == 'z'))
        text = text.substr(0, text.size() - 1) + "+00:00";
    date::sys_time<std::chrono::milliseconds> time;
    std::istringstream stream(text);
    stream >> date::parse("%FT%T%Ez", time);
    if (stream.fail() || stream.peek() != std::istringstream::traits_type::eof())
        return std::nullopt;
    return from_ms(time.time_since_epoch().count());
}

std::string to_rfc3339(Instant instant)
{
    return date::format("%FT%TZ", std::chrono::floor<std::chrono::seconds>(instant));
}

} // namespace lintel::hub::core
