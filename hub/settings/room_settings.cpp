#include "hub/settings/room_settings.h"

#include "hub/settings/keys.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lintel::hub::settings {
namespace {

/// The words on a meeting nobody gave a title, by language.
constexpr std::array<std::pair<const char *, const char *>, 13> kBookedAtTheDoor{{
    {"de", "An der Tür gebucht"},
    {"fr", "Réservé à la porte"},
    {"es", "Reservado en la puerta"},
    {"pt", "Reservado à porta"},
    {"it", "Prenotato alla porta"},
    {"nl", "Geboekt aan de deur"},
    {"fi", "Varattu ovelta"},
    {"sv", "Bokat vid dörren"},
    {"pl", "Zarezerwowano przy drzwiach"},
    {"ja", "入口で予約"},
    {"zh", "门口预订"},
    {"ar", "محجوز عند الباب"},
    {"he", "הוזמן בדלת"},
}};

/// The value that holds for the key; null: none.
Json value_of(const Key &key, const SettingMap &values)
{
    if (const auto stored = values.find(key.name); stored != values.end()) {
        Json value = Json::parse(stored->second.value_json, nullptr, false);
        if (!value.is_discarded() && key.kind.accept(value))
            return value;
    }
    return key.standard;
}

/// What several values say together, as displays get it.
void complete(RoomSettings &s)
{
    std::sort(s.working_days.begin(), s.working_days.end());
    s.days_ahead = std::min(s.days_ahead, s.horizon_days);
    s.shown.set_shortest_booking_min(s.shortest_min);
    s.shown.set_longest_booking_min(s.longest_min);
    s.shown.set_day_start_min(s.day_start_min);
    s.shown.set_day_end_min(s.day_end_min);
    for (const int day : s.working_days)
        s.shown.add_working_days(day);
    s.shown.set_booking_days_ahead(s.days_ahead);
    s.shown.set_booking_title(s.booking_title());
    s.shown.set_buffer_min(s.buffer_min);
    s.shown.set_reports_allowed(s.reports_allowed);
    s.shown.set_find_room_allowed(s.find_rooms);
    s.shown.set_book_elsewhere_allowed(s.elsewhere);
    s.shown.set_find_meeting_allowed(s.find_meetings);
    const Closing &closing = s.closing;
    // "closed" decides where it is set; a reason or a time alone closes, too.
    if (closing.closed.value_or(closing.reason.has_value() || closing.until_ms.has_value())) {
        s.shown.mutable_closed()->set_reason(closing.reason.value_or(""));
        s.shown.mutable_closed()->set_until_ms(closing.until_ms.value_or(0));
    }
}

Result<void> agree(const RoomSettings &s)
{
    if (s.longest_min < s.shortest_min)
        return fail(Errc::InvalidRequest,
                    "booking.longest_min would be less than booking.shortest_min: change the other one first",
                    "value_json");
    if (s.shown.stale_unknown_after_min() < s.shown.stale_after_min())
        return fail(Errc::InvalidRequest,
                    "stale.unknown_after_min would be less than stale.after_min: change the other one first",
                    "value_json");
    return {};
}

} // namespace

bool RoomSettings::booking_allowed() const
{
    return !shown.has_booking_allowed() || shown.booking_allowed();
}

std::string RoomSettings::booking_title() const
{
    if (!shown.booking_title().empty())
        return shown.booking_title();
    const std::string base = shown.language().substr(0, shown.language().find('-'));
    for (const auto &[lang, words] : kBookedAtTheDoor) {
        if (base == lang)
            return words;
    }
    return "Booked at the door";
}

Result<RoomSettings> make_settings(const SettingMap &values)
{
    RoomSettings s;
    for (const Key &key : keys()) {
        if (const Json value = value_of(key, values); !value.is_null())
            key.apply(s, value);
    }
    complete(s);
    if (auto consistent = agree(s); !consistent)
        return tl::unexpected<Error>(std::move(consistent.error()));
    return s;
}

RoomSettings within(RoomSettings own, const RoomSettings &room)
{
    own.horizon_days = room.horizon_days;
    own.days_ahead = std::min(own.days_ahead, room.horizon_days);
    own.shown.set_booking_days_ahead(own.days_ahead);
    return own;
}

} // namespace lintel::hub::settings
