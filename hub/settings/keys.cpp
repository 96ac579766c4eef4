#include "hub/settings/keys.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace lintel::hub::settings {
namespace {

using S = RoomSettings;
using J = Json;
constexpr Audience kDisplay = Audience::Display;
constexpr Audience kHub = Audience::Hub;

constexpr int kDay = 24 * 60;

Kind edit_policy()
{
    return one_of({"anyone", "door_bookings", "checked_in", "off"});
}

EditPolicy edit_policy_of(const Json &value)
{
    return value == "anyone"          ? EditPolicy::Anyone
           : value == "door_bookings" ? EditPolicy::DoorBookings
           : value == "checked_in"    ? EditPolicy::CheckedIn
                                      : EditPolicy::Off;
}

Privacy privacy_of(const Json &value)
{
    return value == "all"         ? Privacy::All
           : value == "subject"   ? Privacy::Subject
           : value == "organiser" ? Privacy::Organiser
                                  : Privacy::None;
}

ReleaseEffect release_effect_of(const Json &value)
{
    return value == "cancel"    ? ReleaseEffect::Cancel
           : value == "shorten" ? ReleaseEffect::Shorten
                                : ReleaseEffect::Mark;
}

v1::AssetRef asset_of(const Json &value)
{
    v1::AssetRef ref;
    ref.set_sha256(value.at("sha256").get<std::string>());
    ref.set_size(value.at("size").get<std::int64_t>());
    ref.set_media_type(value.at("media_type").get<std::string>());
    return ref;
}

Hours hours_of(const Json &value)
{
    return hours_from(value.get<std::string>()).value_or(Hours{});
}

std::vector<Key> make_keys()
{
    // clang-format off
    return {
        // Words and clock
        {"language", language(), "en", kDisplay, "Language of the glass.",
         [](S &s, const J &v) { s.shown.set_language(v.get<std::string>()); }},
        {"languages", languages(20), nullptr, kDisplay,
         "Languages that people may choose at the door, in this order; without a value all that the display has.",
         [](S &s, const J &v) { for (const J &one : v) s.shown.add_languages(one.get<std::string>()); }},
        {"time_format", one_of({"12h", "24h"}), nullptr, kDisplay,
         "How times are written; without a value as the language does.",
         [](S &s, const J &v) { s.shown.set_hour_format(v == "12h" ? v1::HOUR_FORMAT_12 : v1::HOUR_FORMAT_24); }},
        {"day.hours", hours(), "09:00-18:00", kDisplay,
         "The working day in the room's zone: what is offered on other days, and when a room counts as free until then.",
         [](S &s, const J &v) { s.day_start_min = hours_of(v).start_min; s.day_end_min = hours_of(v).end_min; }},
        {"day.working_days", numbers(1, 7, 7), J{1, 2, 3, 4, 5}, kDisplay, "Working days, from 1 for Monday to 7 for Sunday.",
         [](S &s, const J &v) { s.working_days = v.get<std::vector<int>>(); }},

        // Booking at the door
        {"booking.allowed", yes_or_no(), true, kDisplay, "Whether people may book at this door.",
         [](S &s, const J &v) { s.shown.set_booking_allowed(v.get<bool>()); }},
        {"booking.lengths_min", numbers(5, kDay, 6), J{30, 15, 45}, kDisplay,
         "Lengths offered for booking now, minutes, the preferred one first.",
         [](S &s, const J &v) { for (const J &one : v) s.shown.add_booking_lengths_min(one.get<int>()); }},
        {"booking.shortest_min", number(5, 240), 15, kDisplay,
         "Shortest booking, minutes; a gap that is shorter counts as busy.",
         [](S &s, const J &v) { s.shortest_min = v.get<int>(); }},
        {"booking.longest_min", number(5, kDay), 240, kDisplay, "Longest booking, minutes.",
         [](S &s, const J &v) { s.longest_min = v.get<int>(); }},
        {"booking.days_ahead", number(0, 60), 7, kDisplay,
         "How many days after today may be booked; never more than calendar.horizon_days.",
         [](S &s, const J &v) { s.days_ahead = v.get<int>(); }},
        {"booking.title", words(200), nullptr, kDisplay,
         "Title of a meeting that nobody gave one; without a value \"Booked at the door\" in the language.",
         [](S &s, const J &v) { s.shown.set_booking_title(v.get<std::string>()); }},
        {"booking.titles", lines_of_words(100, 12), nullptr, kDisplay, "Titles offered for a booking.",
         [](S &s, const J &v) { for (const J &one : v) s.shown.add_booking_titles(one.get<std::string>()); }},
        {"booking.title_typed", yes_or_no(), true, kDisplay, "Whether another title may be typed.",
         [](S &s, const J &v) { s.shown.set_booking_title_typed(v.get<bool>()); }},
        {"booking.buffer_min", number(0, 120), 0, kDisplay, "Time kept free between two meetings, minutes.",
         [](S &s, const J &v) { s.buffer_min = v.get<int>(); }},
        {"booking.end_policy", edit_policy(), "door_bookings", kHub,
         "Which meetings may be ended at the door: every one, those booked here, those that somebody checked in to, or none.",
         [](S &s, const J &v) { s.end_policy = edit_policy_of(v); }},
        {"booking.extend_policy", edit_policy(), "door_bookings", kHub,
         "Which meetings may be extended at the door, by the same words.",
         [](S &s, const J &v) { s.extend_policy = edit_policy_of(v); }},
        {"booking.elsewhere", yes_or_no(), true, kDisplay, "Whether other rooms may be booked from this door.",
         [](S &s, const J &v) { s.elsewhere = v.get<bool>(); }},

        // Check-in and release
        {"check_in.required", yes_or_no(), false, kHub, "Whether somebody has to check in to a meeting.",
         [](S &s, const J &v) { s.check_in_required = v.get<bool>(); }},
        {"check_in.before_min", number(0, 120), 10, kHub, "Check-in opens this long before the start, minutes.",
         [](S &s, const J &v) { s.check_in_before_min = v.get<int>(); }},
        {"check_in.after_min", number(1, 120), 10, kHub,
         "The room is released this long after the start if nobody checked in, minutes.",
         [](S &s, const J &v) { s.check_in_after_min = v.get<int>(); }},
        {"check_in.longest_min", number(5, 7 * kDay), 240, kHub, "Meetings that are longer are never released, minutes.",
         [](S &s, const J &v) { s.check_in_longest_min = v.get<int>(); }},
        {"release.effect", one_of({"cancel", "shorten", "mark"}), "mark", kHub,
         "What happens to a meeting nobody came to: it is cancelled, it ends then, or it is only marked at the door.",
         [](S &s, const J &v) { s.release_effect = release_effect_of(v); }},
        {"release.when_silent", one_of({"defer", "release"}), "defer", kHub,
         "When no display of the room could take a check-in: wait for one, or release all the same.",
         [](S &s, const J &v) { s.release_when_silent = v == "defer" ? WhenSilent::Defer : WhenSilent::Release; }},

        // What is shown
        {"privacy.show", one_of({"all", "subject", "organiser", "none"}), "all", kHub,
         "How much of a meeting leaves the hub: title and organiser, one of them, or neither; of a private one never anything.",
         [](S &s, const J &v) { s.privacy = privacy_of(v); }},
        {"message", words(200), nullptr, kDisplay, "Said on the glass while nothing more important is.",
         [](S &s, const J &v) { s.shown.set_message(v.get<std::string>()); }},
        {"closed", yes_or_no(), nullptr, kDisplay,
         "Whether the room is closed; without a value it is while closed.reason or closed.until has one.",
         [](S &s, const J &v) { s.closing.closed = v.get<bool>(); }},
        {"closed.reason", words(200), nullptr, kDisplay, "Why the room is closed.",
         [](S &s, const J &v) { s.closing.reason = v.get<std::string>(); }},
        {"closed.until", point_in_time(), nullptr, kDisplay, "When a closed room opens again; without a value when somebody says so.",
         [](S &s, const J &v) { s.closing.until_ms = time_from(v.get<std::string>()); }},
        {"theme", stored_theme(), nullptr, kDisplay, "How the glass looks; without a value the built-in theme.",
         [](S &s, const J &v) { s.theme = asset_of(v); }},
        {"stale.after_min", number(1, kDay), 5, kDisplay, "An older reading of the calendar is called old on the glass, minutes.",
         [](S &s, const J &v) { s.shown.set_stale_after_min(v.get<int>()); }},
        {"stale.unknown_after_min", number(1, 7 * kDay), 120, kDisplay,
         "With an older one nobody can say whether the room is free, minutes.",
         [](S &s, const J &v) { s.shown.set_stale_unknown_after_min(v.get<int>()); }},

        // Rest
        {"idle.office_hours", hours(), "07:00-19:00", kDisplay,
         "When the glass never rests on a working day, in the room's zone.",
         [](S &s, const J &v) {
             s.shown.mutable_idle()->set_hours_start_min(hours_of(v).start_min);
             s.shown.mutable_idle()->set_hours_end_min(hours_of(v).end_min);
         }},
        {"idle.day_percent", number(1, 100), 100, kDisplay, "Brightness in these hours, percent.",
         [](S &s, const J &v) { s.shown.mutable_idle()->set_day_percent(v.get<int>()); }},
        {"idle.night_percent", number(1, 100), 20, kDisplay, "Brightness outside of them, percent.",
         [](S &s, const J &v) { s.shown.mutable_idle()->set_night_percent(v.get<int>()); }},
        {"idle.off_after_min", number(0, kDay), 0, kDisplay,
         "Outside of them the glass goes dark this long after the last touch, minutes; 0: never.",
         [](S &s, const J &v) { s.shown.mutable_idle()->set_off_after_min(v.get<int>()); }},
        {"idle.wake_before_min", number(1, 120), 10, kDisplay, "The glass wakes this long before a meeting, minutes.",
         [](S &s, const J &v) { s.shown.mutable_idle()->set_wake_before_min(v.get<int>()); }},

        // For everyone
        {"access.reachable", yes_or_no(), false, kDisplay, "All controls stand in the lower half of the glass.",
         [](S &s, const J &v) { s.shown.mutable_access()->set_reachable(v.get<bool>()); }},
        {"access.high_contrast", yes_or_no(), false, kDisplay, "Black, white and edges instead of greys.",
         [](S &s, const J &v) { s.shown.mutable_access()->set_high_contrast(v.get<bool>()); }},
        {"access.larger_text", yes_or_no(), false, kDisplay, "Words that are read near by are a third larger.",
         [](S &s, const J &v) { s.shown.mutable_access()->set_larger_text(v.get<bool>()); }},
        {"access.reduced_motion", yes_or_no(), false, kDisplay, "Nothing moves.",
         [](S &s, const J &v) { s.shown.mutable_access()->set_reduced_motion(v.get<bool>()); }},

        // What else people do here
        {"phone.page", yes_or_no(), true, kDisplay, "Whether the room has a page for phones.",
         [](S &s, const J &v) { s.phone_page = v.get<bool>(); }},
        {"reports.allowed", yes_or_no(), true, kDisplay, "Whether a problem can be reported at this door.",
         [](S &s, const J &v) { s.reports_allowed = v.get<bool>(); }},
        {"reports.webhook_url", web_address(), nullptr, kHub, "Where reports are also sent to.",
         [](S &s, const J &v) { s.reports_webhook_url = v.get<std::string>(); }},
        {"find.rooms", yes_or_no(), true, kDisplay, "Whether another room can be looked for here.",
         [](S &s, const J &v) { s.find_rooms = v.get<bool>(); }},
        {"find.meetings", yes_or_no(), true, kDisplay, "Whether a meeting can be looked for by its words, as far as privacy allows.",
         [](S &s, const J &v) { s.find_meetings = v.get<bool>(); }},

        // What is kept
        {"titles.kept_days", number(1, 365), 7, kDisplay,
         "Without the hub for this long, a display erases titles and organisers, days.",
         [](S &s, const J &v) { s.shown.set_titles_kept_days(v.get<int>()); }},
        {"calendar.horizon_days", number(1, 60), 14, kHub, "How many days after today are read and shown; a room's, whatever is set at its displays.",
         [](S &s, const J &v) { s.horizon_days = v.get<int>(); }},
        {"admin_pin", pin_hash(), nullptr, kDisplay,
         "The PIN that opens a display's service page, as a hash; without a value none does.",
         [](S &s, const J &v) { s.shown.set_admin_pin_hash(v.get<std::string>()); }, true},
    };
    // clang-format on
}

/// How many letters to change, add or drop to get from one word to the other.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U);
            diagonal = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row[b.size()];
}

/// The last part of a dotted name, "lengths_min", is what people remember.
std::size_t strangeness(std::string_view given, std::string_view name)
{
    const std::string_view last = name.substr(name.rfind('.') + 1);
    return std::min(distance(given, name), distance(given, last) + 1);
}

} // namespace

const std::vector<Key> &keys()
{
    static const std::vector<Key> all = make_keys();
    return all;
}

Result<const Key *> find_key(const std::string &name)
{
    constexpr std::size_t kLongest = 100;
    constexpr std::size_t kNamed = 3;
    const auto found = std::find_if(keys().begin(), keys().end(), [&](const Key &key) { return name == key.name; });
    if (found != keys().end())
        return &*found;
    std::vector<const Key *> nearest;
    for (const Key &key : keys())
        nearest.push_back(&key);
    const std::string given = name.substr(0, kLongest);
    std::stable_sort(nearest.begin(), nearest.end(), [&](const Key *a, const Key *b) {
        return strangeness(given, a->name) < strangeness(given, b->name);
    });
    std::string names;
    for (std::size_t i = 0; i < kNamed; ++i)
        names += (i == 0 ? "" : i + 1 == kNamed ? " or " : ", ") + std::string(nearest[i]->name);
    return fail(
        Errc::InvalidRequest,
        fmt::format("there is no setting \"{}\"; did you mean {}? All of them: lintel-hub settings keys", given, names),
        "key");
}

Result<std::string> check(const Key &key, const std::string &value_json)
{
    Json value = Json::parse(value_json, nullptr, false);
    if (value.is_discarded())
        return fail(Errc::InvalidRequest, fmt::format("{}: the value is not JSON; a text needs its quotes", key.name),
                    "value_json");
    if (!key.kind.accept(value))
        return fail(Errc::InvalidRequest, fmt::format("{} must be {}", key.name, key.kind.values), "value_json");
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string json_from_words(const Key &key, const std::string &words)
{
    const Json value = Json::parse(words, nullptr, false);
    if (!value.is_discarded() && (!key.kind.text || value.is_string() || value.is_object()))
        return words;
    return Json(words).dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace lintel::hub::settings
