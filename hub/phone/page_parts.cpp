#include "hub/phone/page_parts.h"

#include "hub/core/encoding.h"
#include "hub/phone/plan.h"

#include <fmt/format.h>

namespace lintel::hub::phone {
namespace {

using core::escape_markup;

std::string ms(Instant at)
{
    return std::to_string(to_ms(at));
}

/// A button of two lines in a form of its own.
std::string tap(const Forms &forms, const std::string &action, const std::string &fields, const std::string &words,
                const std::string &below, bool first = false)
{
    return forms.open(action) + fields +
           fmt::format("<button{}>{}{}</button></form>\n", first ? " class=\"first\"" : "", escape_markup(words),
                       below.empty() ? std::string() : " <small>" + escape_markup(below) + "</small>");
}

std::string booking(const Span &span)
{
    return hidden("start", ms(span.start)) + hidden("end", ms(span.end));
}

} // namespace

const char *colours_of(State state)
{
    switch (state) {
    case State::Unknown:
    case State::Closed:
        return "unknown";
    case State::CheckIn:
        return "check";
    case State::InUse:
    case State::EndsSoon:
    case State::FreeSoon:
        return "busy";
    case State::StartingSoon:
    case State::Free:
        break;
    }
    return "free";
}

std::string glyph(State state)
{
    const char *shape = nullptr;
    switch (state) {
    case State::Unknown:
        shape = "<path d=\"M24 4a20 20 0 1 0 20 20\"/><path d=\"M18 19a6 6 0 1 1 8 6c-2 1-2 2-2 4\"/>"
                "<circle cx=\"24\" cy=\"35\" r=\"1\"/>";
        break;
    case State::Closed:
        shape = "<circle cx=\"24\" cy=\"24\" r=\"20\"/><path d=\"M10 10l28 28\"/>";
        break;
    case State::CheckIn:
        shape = "<path d=\"M40 14a20 20 0 1 0 4 10\"/><path d=\"M16 23l8 8 19-21\"/>";
        break;
    case State::InUse:
    case State::EndsSoon:
        shape = "<circle cx=\"24\" cy=\"24\" r=\"20\" fill=\"currentColor\"/>"
                "<path d=\"M14 24h20\" stroke=\"var(--fill)\"/>";
        break;
    case State::FreeSoon:
        shape = "<path d=\"M24 24V4a20 20 0 1 0 20 20z\" fill=\"currentColor\"/>"
                "<path d=\"M12 27h14\" stroke=\"var(--fill)\"/>";
        break;
    case State::StartingSoon:
        shape = "<circle cx=\"24\" cy=\"24\" r=\"20\"/><path d=\"M24 8a16 16 0 0 1 0 32z\" fill=\"currentColor\"/>";
        break;
    case State::Free:
        shape = "<circle cx=\"24\" cy=\"24\" r=\"20\"/>";
        break;
    }
    return fmt::format("<svg viewBox=\"0 0 48 48\" aria-hidden=\"true\" fill=\"none\" stroke=\"currentColor\" "
                       "stroke-width=\"6\" stroke-linecap=\"round\">{}</svg>",
                       shape);
}

std::string hidden(const std::string &name, const std::string &value)
{
    return fmt::format("<input type=\"hidden\" name=\"{}\" value=\"{}\">", name, escape_markup(value));
}

std::string Forms::open(const std::string &action) const
{
    return fmt::format("<form method=\"post\" action=\"{}\">", path) + hidden("do", action) + hidden("token", token) +
           hidden("form", number());
}

std::string state_block(const Glance &glance, const Words &words, const Forms &forms)
{
    const auto line = [](const char *name, const std::string &text) {
        return text.empty() ? std::string() : fmt::format("<p class=\"{}\">{}</p>\n", name, escape_markup(text));
    };
    std::string html = fmt::format("<section class=\"state {}\">\n<p class=\"word\">{}<span>{}</span></p>\n",
                                   colours_of(glance.state), glyph(glance.state), escape_markup(words.state(glance)));
    html += line("until", words.until(glance)) + line("about", words.about(glance));
    if (glance.state == State::CheckIn)
        html += "<div class=\"choices first\">" +
                tap(forms, "check_in", hidden("id", glance.check_in->id()), words.say(Text::CheckIn), {}) + "</div>\n";
    return html + "</section>\n";
}

std::string now_block(const Glance &glance, const Words &words, const Forms &forms)
{
    std::string html;
    const auto to = [&](const Choice &choice) { return words.say(Text::ToTime, {words.time(choice.span.end)}); };
    bool first = true;
    for (const Choice &choice : glance.now) {
        html += tap(forms, "book", booking(choice.span), words.say(Text::BookLength, {words.length(choice.minutes)}),
                    to(choice), first);
        first = false;
    }
    if (!html.empty())
        return "<div class=\"choices free\">\n" + html + "</div>\n";
    for (const Choice &choice : glance.extend) {
        html += tap(forms, "extend", hidden("id", glance.current->id()) + hidden("end", ms(choice.span.end)),
                    words.say(Text::ByLength, {words.length(choice.minutes)}), to(choice));
    }
    if (html.empty())
        return {};
    return fmt::format("<h2>{}</h2>\n<div class=\"choices\">\n{}</div>\n", escape_markup(words.say(Text::Extend)),
                       html);
}

std::string day_block(const Glance &glance, const Words &words, Instant now)
{
    std::string html = fmt::format("<section>\n<h2>{} · {}</h2>\n", escape_markup(words.say(Text::Today)),
                                   escape_markup(words.today()));
    std::string items;
    for (const v1::Instance &each : glance.day) {
        const Span span = span_of(each);
        if (span.end <= now)
            continue;
        const bool held = each.state() == v1::INSTANCE_STATE_ACCEPTED;
        const std::string title = escape_markup(words.title(each));
        items += fmt::format("<li{}><time>{}</time><b><bdi>{}</bdi></b>",
                             held                ? " class=\"held\""
                             : span.start <= now ? " class=\"runs\""
                                                 : "",
                             escape_markup(words.times(each)), each.released() ? "<s>" + title + "</s>" : title);
        const std::string who = undirected(each.organiser());
        if (!who.empty())
            items += "<span><bdi>" + escape_markup(who) + "</bdi></span>";
        if (held)
            items += "<span>" + escape_markup(words.say(Text::NotConfirmedYet)) + "</span>";
        items += "</li>\n";
    }
    if (!items.empty())
        html += "<ol>\n" + items + "</ol>\n";
    else
        html += fmt::format("<p class=\"soft\">{}</p>\n",
                            escape_markup(words.say(glance.day.empty() ? Text::FreeAllDay : Text::NothingMore)));
    return html + "</section>\n";
}

std::string answer_block(const Answer &answer, const Words &words, const Forms &forms)
{
    std::string html =
        fmt::format("<section class=\"note {}\" role=\"{}\">\n<p><b>{}</b></p>\n", answer.refused ? "busy" : "free",
                    answer.refused ? "alert" : "status", escape_markup(answer.word));
    if (!answer.why.empty())
        html += "<p>" + escape_markup(answer.why) + "</p>\n";
    html += "</section>\n";
    std::string others;
    for (const Span &span : answer.other_times)
        others += tap(forms, "book", booking(span), words.range(span), {});
    if (!others.empty())
        html += fmt::format("<h2>{}</h2>\n<div class=\"choices\">\n{}</div>\n",
                            escape_markup(words.say(Text::OtherTimes)), others);
    std::string rooms;
    for (const v1::FreeRoom &room : answer.other_rooms) {
        const std::string until = room.until_ms() > 0
                                      ? words.say(Text::UntilTime, {words.seen(from_ms(room.until_ms()))})
                                      : words.say(Text::RestOfDay);
        const std::string floor = undirected(room.room().floor());
        rooms += fmt::format("<li><b><bdi>{}</bdi></b><span>{}{}</span></li>\n",
                             escape_markup(undirected(room.room().name())),
                             floor.empty() ? "" : escape_markup(floor) + " · ", escape_markup(until));
    }
    if (!rooms.empty())
        html += fmt::format("<h2>{}</h2>\n<ol>\n{}</ol>\n", escape_markup(words.say(Text::OtherRooms)), rooms);
    return html;
}

std::string emergency_block(const v1::Emergency &emergency)
{
    std::string html = "<section class=\"state busy\" role=\"alert\">\n<p class=\"word\"><bdi>" +
                       escape_markup(undirected(emergency.title())) + "</bdi></p>\n";
    if (!emergency.text().empty())
        html += "<p class=\"until\"><bdi>" + escape_markup(undirected(emergency.text())) + "</bdi></p>\n";
    return html + "</section>\n";
}

} // namespace lintel::hub::phone
