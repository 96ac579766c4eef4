#pragma once

#include "hub/calendars/ical.h"

#include <date/date.h>
#include <gtest/gtest.h>

#include <sstream>
#include <string>

/// Short ways to write calendar objects and read occurrences in tests.
namespace lintel::hub::calendars::testing_objects {

/// A VCALENDAR around these lines; "\n" becomes CRLF.
inline std::string calendar(const std::string &lines)
{
    std::string out = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n";
    for (const char c : lines) {
        if (c == '\n')
            out += '\r';
        out += c;
    }
    return out + "END:VCALENDAR\r\n";
}

inline std::string event(const std::string &lines, const std::string &uid = "u1")
{
    return "BEGIN:VEVENT\nUID:" + uid + "\nDTSTAMP:20260101T000000Z\n" + lines + "END:VEVENT\n";
}

/// "2026-11-20T09:00Z"
inline Instant at(const std::string &text)
{
    std::istringstream in{text};
    date::sys_time<std::chrono::milliseconds> out;
    in >> date::parse("%FT%RZ", out);
    EXPECT_FALSE(in.fail()) << text;
    return out;
}

inline std::string say(Instant t)
{
    return date::format("%FT%RZ", date::floor<std::chrono::minutes>(t));
}

/// Occurrences as "start/end title", one a line, in Europe/Berlin's November 2026
/// unless told otherwise.
struct Look
{
    std::string zone = "Europe/Berlin";
    std::string from = "2026-11-01T00:00Z";
    std::string to = "2026-12-01T00:00Z";
    std::string room = {};
    std::size_t max = 1000;
};

inline Result<Expansion> look(const std::string &ical, const Look &l = {})
{
    return expand(ical,
                  {.zone = l.zone, .from = at(l.from), .to = at(l.to), .max_instances = l.max, .room_address = l.room});
}

inline std::string lines(const Result<Expansion> &expansion)
{
    if (!expansion)
        return "error: " + expansion.error().detail;
    std::string out;
    for (const auto &o : expansion->occurrences)
        out += say(o.start) + "/" + say(o.end) + (o.title.empty() ? "" : " " + o.title) + "\n";
    return out;
}

inline std::string seen(const std::string &ical, const Look &l = {})
{
    return lines(look(ical, l));
}

inline bool has_issue(const Result<Expansion> &expansion, const std::string &code)
{
    if (!expansion)
        return false;
    for (const auto &issue : expansion->issues) {
        if (issue.code == code)
            return true;
    }
    return false;
}

} // namespace lintel::hub::calendars::testing_objects
