#pragma once

#include <string>

namespace lintel::hub::rooms {

/// Those who keep calendars and store alike, as the domain sees them. Calls return at
/// once; ten thousand of them are one reading.
class CalendarWork
{
public:
    CalendarWork() = default;
    CalendarWork(const CalendarWork &) = delete;
    CalendarWork &operator=(const CalendarWork &) = delete;
    virtual ~CalendarWork() = default;

    /// A calendar is new, or has another address: read it, and from now on again and again.
    virtual void watch(const std::string &calendar_id) = 0;
    virtual void forget(const std::string &calendar_id) = 0;
    /// Something changed: write what is to be written, and read it soon.
    virtual void mark(const std::string &calendar_id) = 0;
    /// Something in the room, or at its doors, may decide otherwise about check-ins.
    virtual void look_after(const std::string &room_id) = 0;
    /// There is something to tell other programs.
    virtual void deliver() = 0;

    virtual void start() = 0;
    /// Returns when no work is running any more.
    virtual void stop() = 0;
};

} // namespace lintel::hub::rooms
