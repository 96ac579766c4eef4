#include "hub/phone/texts.h"

#include "hub/core/trimmed.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <utility>

namespace lintel::hub::phone {
namespace {

/// In the order of Text.
constexpr std::array<std::string_view, kTexts> kEnglish{
    std::string_view("Free"),
    std::string_view("In use"),
    std::string_view("Check in"),
    std::string_view("Not sure"),
    std::string_view("Closed"),
    std::string_view("until %1"),
    std::string_view("for the rest of the day"),
    std::string_view("for %1"),
    std::string_view("free at %1"),
    std::string_view("Last known: in use %1"),
    std::string_view("Last known: free %1"),
    std::string_view("The calendar has not been read yet"),
    std::string_view("%1, until %2"),
    std::string_view("%1 min"),
    std::string_view("%1 – %2"),
    std::string_view("%1 %2"),
    std::string_view("Private meeting"),
    std::string_view("Booked at the door"),
    std::string_view("Busy"),
    std::string_view("all day"),
    std::string_view("%1 to %2, then %3"),
    std::string_view("free again at %1 if nobody checks in"),
    std::string_view("Then: %1, %2"),
    std::string_view("Next: %1, %2"),
    std::string_view("No news from the calendar. Ask before you walk in."),
    std::string_view("No news from the calendar since %1. Ask before you walk in."),
    std::string_view("Calendar as of %1. It cannot be read at the moment."),
    std::string_view("Free all day"),
    std::string_view("not confirmed yet"),
    std::string_view("Booked: %1"),
    std::string_view("Held for you: %1"),
    std::string_view("Extended to %1"),
    std::string_view("Extending to %1 …"),
    std::string_view("You are checked in"),
    std::string_view("Reported. Thank you"),
    std::string_view("The meeting is ended"),
    std::string_view("Ending the meeting …"),
    std::string_view("Not booked"),
    std::string_view("Not extended"),
    std::string_view("Not ended"),
    std::string_view("Not checked in"),
    std::string_view("Not reported"),
    std::string_view("Somebody else has the room %1."),
    std::string_view("%1 has the room %2."),
    std::string_view("Somebody else has the room then."),
    std::string_view("That time cannot be booked."),
    std::string_view("The rules of this room do not allow it."),
    std::string_view("That meeting is not there any more."),
    std::string_view("The calendar did not take it."),
    std::string_view("The room is closed."),
    std::string_view("Too late: somebody else has the room by now."),
    std::string_view("It was not accepted."),
    std::string_view("Extend"),
    std::string_view("End now"),
    std::string_view("End this meeting now?"),
    std::string_view("Keep it"),
    std::string_view("Book %1"),
    std::string_view("to %1"),
    std::string_view("by %1"),
    std::string_view("Today"),
    std::string_view("Nothing more today"),
    std::string_view("Book for later"),
    std::string_view("Start"),
    std::string_view("Length"),
    std::string_view("Title (optional)"),
    std::string_view("Book"),
    std::string_view("Report a problem"),
    std::string_view("What is wrong?"),
    std::string_view("In your own words (optional)"),
    std::string_view("Send"),
    std::string_view("Screen"),
    std::string_view("Sound"),
    std::string_view("Network"),
    std::string_view("Furniture"),
    std::string_view("Heating or air"),
    std::string_view("Cleaning"),
    std::string_view("Supplies"),
    std::string_view("Something else"),
    std::string_view("Reported already: %1"),
    std::string_view("Back to the room"),
    std::string_view("Calendar as of %1"),
    std::string_view("Other times"),
    std::string_view("Other rooms that are free"),
    std::string_view("Scan the code at the door"),
    std::string_view("This page has ended. Scan the code at the door to go on."),
    std::string_view("That code is too old. The display at the door shows a new one."),
    std::string_view("That code opens no room here."),
    std::string_view("This room has no page for phones."),
    std::string_view("The code that you scanned is that of another room."),
    std::string_view("This did not come from the room’s page. Nothing was done."),
    std::string_view("That was a lot at once. Wait a moment and try again."),
    std::string_view("Something went wrong here. Try again in a moment."),
};

constexpr const char *kPlain = "en";
constexpr std::size_t kMostWishes = 20;
constexpr std::size_t kLongestTag = 35;

bool is_tag(std::string_view text)
{
    return text.size() >= 2 && text.size() <= kLongestTag && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
           });
}

std::string lower(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

/// Thousandths of a q-value; 1000 without one.
int weight_of(std::string_view parameters)
{
    const auto at = parameters.find("q=");
    if (at == std::string_view::npos)
        return 1000;
    const std::string_view value = parameters.substr(at + 2);
    double q = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), q);
    return error == std::errc{} && q >= 0 && q <= 1 ? static_cast<int>(q * 1000) : 0;
}

} // namespace

std::string_view english(Text text)
{
    return kEnglish.at(static_cast<std::size_t>(text));
}

Catalogues::Catalogues(const std::vector<CatalogueFile> &files) : m_languages{kPlain}
{
    std::copy(kEnglish.begin(), kEnglish.end(), m_texts[kPlain].begin());
    for (const CatalogueFile &file : files) {
        const auto words = nlohmann::json::parse(file.json, nullptr, false);
        if (!words.is_object())
            continue;
        std::array<std::string, kTexts> &texts = m_texts[std::string(file.language)];
        for (std::size_t i = 0; i < kTexts; ++i) {
            const auto found = words.find(std::string(kEnglish.at(i)));
            texts.at(i) =
                found != words.end() && found->is_string() ? found->get<std::string>() : std::string(kEnglish.at(i));
        }
        m_languages.emplace_back(file.language);
    }
}

std::string_view Catalogues::say(const std::string &language, Text text) const
{
    const auto found = m_texts.find(language);
    return found == m_texts.end() ? english(text) : found->second.at(static_cast<std::size_t>(text));
}

std::string Catalogues::spoken(std::string_view tag) const
{
    const std::string wished = lower(tag);
    const std::string first = wished.substr(0, wished.find('-'));
    // Chinese is written in two ways, and here in one of them; "iw" is what Hebrew was called.
    if (first == "zh" && (wished.find("hant") != std::string::npos || wished.find("-tw") != std::string::npos ||
                          wished.find("-hk") != std::string::npos))
        return {};
    for (const std::string &language : m_languages) {
        if (lower(language).substr(0, language.find('-')) == (first == "iw" ? "he" : first))
            return language;
    }
    return {};
}

std::string Catalogues::choose(const std::vector<std::string> &tags) const
{
    const auto found =
        std::find_if(tags.begin(), tags.end(), [this](const std::string &tag) { return !spoken(tag).empty(); });
    return found == tags.end() ? std::string() : *found;
}

std::vector<std::string> wished_languages(std::string_view header)
{
    std::vector<std::pair<int, std::string>> wishes;
    while (!header.empty() && wishes.size() < kMostWishes) {
        const std::string_view one = header.substr(0, header.find(','));
        header.remove_prefix(std::min(header.size(), one.size() + 1));
        const std::string_view tag = core::trimmed(one.substr(0, one.find(';')));
        const int weight = weight_of(one.substr(std::min(one.size(), one.find(';'))));
        if (is_tag(tag) && weight > 0)
            wishes.emplace_back(-weight, std::string(tag));
    }
    std::stable_sort(wishes.begin(), wishes.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<std::string> tags;
    for (auto &[weight, tag] : wishes)
        tags.push_back(std::move(tag));
    return tags;
}

} // namespace lintel::hub::phone
