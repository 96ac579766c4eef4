#include "hub/rooms/event_text.h"

#include "hub/calendars/ical.h"

namespace lintel::hub::rooms {

std::string event_text(const Intent &booking, const std::string &zone)
{
    calendars::NewEvent event;
    event.uid = booking.uid;
    event.title = booking.title;
    event.start = booking.start;
    event.end = booking.end;
    event.created = booking.created;
    event.zone = zone;
    event.intent_key = booking.key;
    return calendars::make_event(event);
}

} // namespace lintel::hub::rooms
