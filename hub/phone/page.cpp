#include "hub/phone/page.h"

#include "hub/core/crypto.h"
#include "hub/core/encoding.h"
#include "hub/phone/colours.h"
#include "hub/phone/plan.h"
#include "hub/phone/style.h"

#include <fmt/format.h>

#include <openssl/evp.h>

#include <chrono>

namespace lintel::hub::phone {
namespace {

using core::escape_markup;

constexpr int kRefresh = 60;    // seconds
constexpr int kSoonRefresh = 4; // while the calendar has yet to answer
constexpr std::chrono::minutes kSoon{1};

std::string base64(const std::string &bytes)
{
    std::string encoded(4 * (bytes.size() / 3 + 1) + 1, '\0');
    const int size =
        EVP_EncodeBlock(reinterpret_cast<unsigned char *>(encoded.data()),
                        reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<int>(bytes.size()));
    encoded.resize(static_cast<std::size_t>(size));
    return encoded;
}

struct Head
{
    std::string title;
    std::string_view theme{};
    int refresh = 0; ///< seconds; 0: never
    std::string to{};
};

Page page(const Words &words, const Head &head, const std::string &body)
{
    const std::string css = colour_rules(head.theme) + std::string(style());
    std::string refresh;
    if (head.refresh > 0 || !head.to.empty())
        refresh =
            fmt::format("<meta http-equiv=\"refresh\" content=\"{};url={}\">\n", head.refresh, escape_markup(head.to));
    return {fmt::format("<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
                        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                        "<meta name=\"robots\" content=\"noindex\">\n{}<title>{}</title>\n<style>{}</style>\n</head>\n"
                        "<body>\n{}</body>\n</html>\n",
                        words.language(), words.direction(), refresh, escape_markup(head.title), css, body),
            fmt::format("default-src 'none'; style-src 'sha256-{}'; form-action 'self'; base-uri 'none'; "
                        "frame-ancestors 'none'",
                        base64(core::sha256(css)))};
}

std::string heading(const Sight &sight)
{
    const v1::Room &room = sight.room.room();
    std::string facts;
    for (const std::string &one : {room.floor(), room.site()}) {
        if (!one.empty())
            facts += std::string(facts.empty() ? "" : " · ") + "<bdi>" + escape_markup(undirected(one)) + "</bdi>";
    }
    return fmt::format("<header>\n<h1><bdi>{}</bdi></h1>\n{}</header>\n", escape_markup(undirected(room.name())),
                       facts.empty() ? "" : "<p class=\"facts\">" + facts + "</p>\n");
}

std::string back(const Sight &sight)
{
    return fmt::format("<nav><a class=\"button\" href=\"{}\">{}</a></nav>\n", sight.forms.path,
                       escape_markup(sight.words.say(Text::Back)));
}

std::string note(const char *colours, const std::string &text)
{
    return text.empty()
               ? std::string()
               : fmt::format("<div class=\"note {}\"><p><bdi>{}</bdi></p></div>\n", colours, escape_markup(text));
}

std::string reports(const Sight &sight)
{
    std::string all;
    for (const v1::OpenReport &report : sight.room.reports())
        all += (all.empty() ? "" : " · ") + sight.words.category(report.category());
    return all.empty() ? std::string() : note("", sight.words.say(Text::ReportedAlready, {all}));
}

bool reports_allowed(const v1::Settings &settings)
{
    return !settings.has_reports_allowed() || settings.reports_allowed();
}

/// The ways to the other parts.
std::string ways(const Sight &sight, const Glance &glance)
{
    std::string html;
    const auto way = [&](const char *part, Text text) {
        html += fmt::format("<a class=\"button\" href=\"{}?part={}\">{}</a>\n", sight.forms.path, part,
                            escape_markup(sight.words.say(text)));
    };
    if (glance.can_end)
        way("end", Text::EndNow);
    if (!glance.later.empty())
        way("later", Text::BookLater);
    if (reports_allowed(sight.room.settings()))
        way("report", Text::ReportProblem);
    return html.empty() ? html : "<nav>\n" + html + "</nav>\n";
}

std::string room_body(const Sight &sight, const Glance &glance, const std::optional<Answer> &answer)
{
    std::string html = "<main>\n";
    if (sight.room.has_emergency())
        return html + emergency_block(sight.room.emergency()) + "</main>\n";
    if (answer)
        html += answer_block(*answer, sight.words, sight.forms);
    html += note("band", sight.words.band(glance));
    html += state_block(glance, sight.words, sight.forms);
    html += now_block(glance, sight.words, sight.forms);
    html += ways(sight, glance);
    html += day_block(glance, sight.words, sight.now);
    html += note("", undirected(sight.room.settings().message()));
    html += reports(sight);
    return html + "</main>\n";
}

std::string option(const std::string &value, const std::string &text)
{
    return fmt::format("<option value=\"{}\">{}</option>", value, escape_markup(text));
}

std::string title_field(const Sight &sight)
{
    const v1::Settings &settings = sight.room.settings();
    const bool typed = !settings.has_booking_title_typed() || settings.booking_title_typed();
    std::string offered;
    for (const std::string &title : settings.booking_titles())
        offered += option(escape_markup(title), title);
    if (!typed && offered.empty())
        return {};
    const std::string label =
        fmt::format("<label for=\"title\">{}</label>\n", escape_markup(sight.words.say(Text::Title)));
    if (!typed)
        return label + "<select id=\"title\" name=\"title\"><option value=\"\"></option>" + offered + "</select>\n";
    return label + fmt::format("<input id=\"title\" name=\"title\" maxlength=\"100\" dir=\"auto\" list=\"titles\">\n"
                               "<datalist id=\"titles\">{}</datalist>\n",
                               offered);
}

std::string later_body(const Sight &sight, const Glance &glance)
{
    const Words &words = sight.words;
    std::string starts, lengths;
    for (const Instant start : later_starts(glance, sight.room.settings()))
        starts += option(std::to_string(to_ms(start)), words.time(start));
    for (const int length : later_lengths(sight.room.settings()))
        lengths += option(std::to_string(length), words.length(length));
    std::string html = fmt::format("<main>\n<h2>{}</h2>\n", escape_markup(words.say(Text::BookLater)));
    if (starts.empty())
        html += "<p class=\"soft\">" + escape_markup(words.say(Text::BadTime)) + "</p>\n";
    else
        html += sight.forms.open("book") +
                fmt::format("<label for=\"start\">{}</label>\n<select id=\"start\" name=\"start\">{}</select>\n"
                            "<label for=\"minutes\">{}</label>\n<select id=\"minutes\" name=\"minutes\">{}</select>\n"
                            "{}<button class=\"first free\">{}</button></form>\n",
                            escape_markup(words.say(Text::Start)), starts, escape_markup(words.say(Text::Length)),
                            lengths, title_field(sight), escape_markup(words.say(Text::Book)));
    return html + back(sight) + day_block(glance, words, sight.now) + "</main>\n";
}

std::string end_body(const Sight &sight, const Glance &glance)
{
    const Words &words = sight.words;
    std::string html = fmt::format("<main>\n<h2>{}</h2>\n", escape_markup(words.say(Text::EndAsk)));
    if (!glance.current || !glance.can_end)
        return html + "<p class=\"soft\">" + escape_markup(words.say(Text::Gone)) + "</p>\n" + back(sight) +
               "</main>\n";
    const v1::Instance &meeting = *glance.current;
    // The hub takes the moment at which it hears of it, if that is earlier.
    return html +
           fmt::format("<p><bdi>{}</bdi> · {}</p>\n", escape_markup(words.title(meeting)),
                       escape_markup(words.times(meeting))) +
           sight.forms.open("end") + hidden("id", meeting.id()) + hidden("end", std::to_string(meeting.end_ms())) +
           fmt::format("<button class=\"first busy\">{}</button></form>\n", escape_markup(words.say(Text::EndNow))) +
           fmt::format("<nav><a class=\"button\" href=\"{}\">{}</a></nav>\n</main>\n", sight.forms.path,
                       escape_markup(words.say(Text::KeepIt)));
}

std::string report_body(const Sight &sight)
{
    const Words &words = sight.words;
    std::string html =
        fmt::format("<main>\n<h2>{}</h2>\n{}", escape_markup(words.say(Text::ReportProblem)), reports(sight));
    if (!reports_allowed(sight.room.settings()))
        return html + "<p class=\"soft\">" + escape_markup(words.say(Text::NotAllowed)) + "</p>\n" + back(sight) +
               "</main>\n";
    std::string categories;
    for (int i = v1::ReportCategory_MIN + 1; i <= v1::ReportCategory_MAX; ++i)
        categories += option(std::to_string(i), words.category(static_cast<v1::ReportCategory>(i)));
    return html + sight.forms.open("report") +
           fmt::format("<label for=\"category\">{}</label>\n<select id=\"category\" name=\"category\">{}</select>\n"
                       "<label for=\"words\">{}</label>\n"
                       "<textarea id=\"words\" name=\"words\" rows=\"4\" maxlength=\"500\" dir=\"auto\"></textarea>\n"
                       "<button class=\"first free\">{}</button></form>\n",
                       escape_markup(words.say(Text::WhatIsWrong)), categories,
                       escape_markup(words.say(Text::InYourWords)), escape_markup(words.say(Text::Send))) +
           back(sight) + "</main>\n";
}

} // namespace

Page room_page(const Sight &sight, Part part, const std::optional<Asked> &asked)
{
    const Words &words = sight.words;
    const Glance glance = glance_at(sight.room, sight.now);
    const std::string name = undirected(sight.room.room().name());
    const std::string foot = fmt::format("<footer><p>{}</p></footer>\n", escape_markup(words.as_of()));
    if (part != Part::Room && !sight.room.has_emergency()) {
        const Head head{words.say(part == Part::Later ? Text::BookLater
                                  : part == Part::End ? Text::EndAsk
                                                      : Text::ReportProblem) +
                            " · " + name,
                        sight.theme};
        const std::string body = part == Part::Later ? later_body(sight, glance)
                                 : part == Part::End ? end_body(sight, glance)
                                                     : report_body(sight);
        return page(words, head, heading(sight) + body + foot);
    }
    const auto answer = asked ? answer_to(*asked, sight.room, words) : std::nullopt;
    Head head{words.state(glance) + " · " + name, sight.theme, kRefresh, sight.forms.path + "?by=itself"};
    if (answer && answer->open && asked) {
        // Whoever waits for the calendar hears of it soon; one that is down is not asked for long.
        head.to += "&key=" + asked->key + "&did=" + asked->what;
        if (sight.now - answer->since < kSoon)
            head.refresh = kSoonRefresh;
    }
    return page(words, head, heading(sight) + room_body(sight, glance, answer) + foot);
}

Page word_page(const Words &words, Text heading, Text sentence, const std::string &back)
{
    std::string body = fmt::format("<main>\n<h1>{}</h1>\n<p>{}</p>\n", escape_markup(words.say(heading)),
                                   escape_markup(words.say(sentence)));
    if (!back.empty())
        body += fmt::format("<nav><a class=\"button\" href=\"{}\">{}</a></nav>\n", back,
                            escape_markup(words.say(Text::Back)));
    return page(words, {words.say(heading)}, body + "</main>\n");
}

Page passing_page(const Words &words, const std::string &to)
{
    Head head{"Lintel"};
    head.to = to;
    return page(words, head,
                fmt::format("<main><p><a href=\"{}\">{}</a></p></main>\n", escape_markup(to),
                            escape_markup(words.say(Text::Back))));
}

} // namespace lintel::hub::phone
