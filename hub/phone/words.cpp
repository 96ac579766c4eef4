#include "hub/phone/words.h"

#include "hub/phone/plan.h"

#include <array>
#include <utility>

namespace lintel::hub::phone {

using std::chrono::minutes;

namespace {

// Unicode's first-strong isolate and its end (UAX #9): the value keeps its own direction.
constexpr const char *kApart = "\u2068";
constexpr const char *kEndApart = "\u2069";

} // namespace

std::string undirected(const std::string &text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        // U+202A … U+202E, U+2066 … U+2069, U+200E and U+200F, in UTF-8.
        if (text.compare(i, 2, "\xe2\x80") == 0 && i + 2 < text.size()) {
            const auto last = static_cast<unsigned char>(text[i + 2]);
            if ((last >= 0xaa && last <= 0xae) || last == 0x8e || last == 0x8f) {
                i += 2;
                continue;
            }
        }
        if (text.compare(i, 2, "\xe2\x81") == 0 && i + 2 < text.size()) {
            const auto last = static_cast<unsigned char>(text[i + 2]);
            if (last >= 0xa6 && last <= 0xa9) {
                i += 2;
                continue;
            }
        }
        out += text[i];
    }
    return out;
}

Words::Words(const Catalogues &catalogues, const std::string &tag, const v1::RoomSnapshot &room, Instant now)
    : m_catalogues(catalogues),
      m_language(catalogues.spoken(tag)),
      m_locale(tag, room.room().zone(), room.settings().hour_format()),
      m_room(room),
      m_now(now)
{}

std::string Words::say(Text text, std::initializer_list<std::string> values) const
{
    const std::string_view pattern = m_catalogues.say(m_language, text);
    std::string out;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool place = pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' &&
                           static_cast<std::size_t>(pattern[i + 1] - '0') <= values.size();
        if (!place) {
            out += pattern[i];
            continue;
        }
        out += kApart + *(values.begin() + (pattern[++i] - '1')) + kEndApart;
    }
    return out;
}

std::string Words::title(const v1::Instance &meeting) const
{
    if (std::string own = undirected(meeting.title()); !own.empty())
        return own;
    if (meeting.private_())
        return say(Text::PrivateMeeting);
    if (meeting.intent_key().empty())
        return say(Text::Busy);
    const std::string set = undirected(m_room.settings().booking_title());
    return set.empty() ? say(Text::BookedAtTheDoor) : set;
}

std::string Words::seen(Instant at) const
{
    return m_locale.same_day(at, m_now) ? time(at) : say(Text::DayAndTime, {m_locale.weekday(at), time(at)});
}

std::string Words::range(Span span) const
{
    return say(Text::Range, {time(span.start), time(span.end)});
}

std::string Words::times(const v1::Instance &meeting) const
{
    return meeting.all_day() ? say(Text::AllDay) : range(span_of(meeting));
}

std::string Words::length(int whole) const
{
    return say(Text::Minutes, {m_locale.number(whole)});
}

std::string Words::state(const Glance &glance) const
{
    switch (glance.state) {
    case State::Unknown:
        return say(Text::NotSure);
    case State::Closed:
        return say(Text::Closed);
    case State::CheckIn:
        return say(Text::CheckIn);
    case State::InUse:
    case State::EndsSoon:
    case State::FreeSoon:
        return say(Text::InUse);
    case State::StartingSoon:
    case State::Free:
        break;
    }
    return say(Text::Free);
}

std::string Words::when(const Glance &glance) const
{
    switch (glance.until_kind) {
    case Until::RestOfDay:
        return say(Text::RestOfDay);
    case Until::At:
    case Until::OtherDay:
        return say(Text::UntilTime, {seen(glance.until)});
    case Until::Nothing:
        break;
    }
    return {};
}

std::string Words::until(const Glance &glance) const
{
    switch (glance.state) {
    case State::Unknown: {
        if (!glance.age)
            return say(Text::NeverRead);
        const bool free = glance.by_meetings == State::Free || glance.by_meetings == State::StartingSoon;
        return say(free ? Text::LastFree : Text::LastInUse, {when(glance)});
    }
    case State::Closed:
        return m_room.settings().closed().reason().empty() ? when(glance)
                                                           : undirected(m_room.settings().closed().reason());
    case State::CheckIn:
        return say(Text::TitleUntil, {title(*glance.check_in), seen(glance.until)});
    case State::FreeSoon:
        return say(Text::FreeAt, {seen(glance.until)});
    case State::StartingSoon: {
        const auto left = std::chrono::ceil<minutes>(glance.until - std::chrono::floor<minutes>(m_now));
        return say(Text::ForLength, {length(static_cast<int>(left.count()))});
    }
    case State::InUse:
    case State::EndsSoon:
    case State::Free:
        break;
    }
    return when(glance);
}

std::string Words::about(const Glance &glance) const
{
    const auto next_line = [&](Text text) {
        if (!glance.next)
            return std::string();
        const Span span = span_of(*glance.next);
        return say(text, {title(*glance.next), text == Text::Then ? range(span) : seen(span.start)});
    };
    switch (glance.state) {
    case State::Unknown:
        return {};
    case State::Closed:
        return m_room.settings().closed().reason().empty() ? std::string() : when(glance);
    case State::CheckIn:
        return say(Text::ReleasedAt, {time(from_ms(glance.check_in->check_in_until_ms()))});
    case State::InUse:
    case State::EndsSoon:
    case State::FreeSoon:
        if (!glance.current)
            return next_line(Text::Next);
        if (glance.next_in_run)
            return say(Text::ToThen, {title(*glance.current), time(span_of(*glance.current).end), title(*glance.next)});
        return title(*glance.current);
    case State::StartingSoon:
        return next_line(Text::Then);
    case State::Free:
        break;
    }
    return next_line(Text::Next);
}

std::string Words::band(const Glance &glance) const
{
    const std::string known = glance.age ? seen(m_now - *glance.age) : std::string();
    if (glance.state == State::Unknown)
        return known.empty() ? say(Text::NoNews) : say(Text::NoNewsSince, {known});
    return glance.stale ? say(Text::StaleSince, {known}) : std::string();
}

std::string Words::as_of() const
{
    const std::int64_t read = m_room.calendar().read_at_ms();
    return read > 0 ? say(Text::CalendarAsOf, {seen(from_ms(read))}) : std::string();
}

std::string Words::category(v1::ReportCategory category) const
{
    constexpr std::array kWords{Text::Other,   Text::Screen,   Text::Sound,    Text::Network, Text::Furniture,
                                Text::Climate, Text::Cleaning, Text::Supplies, Text::Other};
    const auto at = static_cast<std::size_t>(category);
    return say(at < kWords.size() ? kWords.at(at) : Text::Other);
}

std::string Words::reason(const v1::BookingOutcome &outcome) const
{
    switch (outcome.reason()) {
    case v1::REFUSAL_REASON_CONFLICT: {
        if (!outcome.has_conflict())
            return say(Text::SomebodyThen);
        const std::string when = range(span_of(outcome.conflict()));
        return outcome.conflict().title().empty() ? say(Text::SomebodyHas, {when})
                                                  : say(Text::TitleHas, {title(outcome.conflict()), when});
    }
    case v1::REFUSAL_REASON_INVALID_TIME:
        return say(Text::BadTime);
    case v1::REFUSAL_REASON_NOT_ALLOWED:
        return say(Text::NotAllowed);
    case v1::REFUSAL_REASON_GONE:
        return say(Text::Gone);
    case v1::REFUSAL_REASON_CALENDAR:
        return say(Text::CalendarRefused);
    case v1::REFUSAL_REASON_CLOSED:
        return say(Text::RoomClosed);
    case v1::REFUSAL_REASON_RELEASED:
        return say(Text::TooLate);
    default:
        break;
    }
    return say(Text::NotAccepted);
}

} // namespace lintel::hub::phone
