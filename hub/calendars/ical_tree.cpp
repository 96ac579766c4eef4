#include "hub/calendars/ical_tree.h"

#include "hub/calendars/text.h"

#include <cstddef>
#include <cstdlib>

namespace lintel::hub::calendars {
namespace {

struct FreeDeleter
{
    void operator()(char *p) const { std::free(p); }
};
using TextPtr = std::unique_ptr<char, FreeDeleter>;

/// The name that a content line begins with, in lower case.
std::string name_of(std::string_view line)
{
    const auto end = line.size() < 2 ? std::string_view::npos : line.find_first_of(":;", 1);
    if (end == std::string_view::npos)
        return {};
    const std::string_view name = line.substr(0, end);
    return ascii_lower(name.substr(0, name.find_last_not_of(" \t\r\n\v\f") + 1));
}

/// How deep components nest after each line.
class Depth
{
public:
    void add(std::string_view line)
    {
        if (!line.ends_with('\n')) {
            // Lines that end in CR alone are sometimes glued together: what may begin one
            // counts, what may end one does not.
            if (ascii_lower(line.substr(0, 5)) == "begin")
                ++value_;
            return;
        }
        const std::string name = name_of(line);
        if (name == "begin")
            ++value_;
        else if (name == "end" && value_ > 0)
            --value_;
    }
    [[nodiscard]] bool is_too_much() const { return value_ > 8; }

private:
    int value_ = 0;
};

/// libical walks its tree by recursion, so a hostile depth would end the stack. Lines are
/// taken as libical takes them: a blank in front continues the one before, unless that is
/// nothing but a line feed; CR ends a line where no LF follows any more.
bool nests_too_deep(std::string_view ical)
{
    const auto last_feed = ical.rfind('\n');
    const std::size_t fed = last_feed == std::string_view::npos ? 0 : last_feed + 1;
    Depth depth;
    std::string line;
    for (std::size_t at = 0; at < ical.size() && !depth.is_too_much();) {
        const auto end = ical.find(at < fed ? '\n' : '\r', at);
        std::string_view piece = ical.substr(at, end == std::string_view::npos ? end : end + 1 - at);
        at += piece.size();
        if (line.size() > 1 && line.back() == '\n' && (piece.front() == ' ' || piece.front() == '\t')) {
            line.pop_back();
            if (line.back() == '\r')
                line.pop_back();
            line += piece.substr(1);
        } else {
            depth.add(line);
            line = piece;
        }
    }
    depth.add(line);
    return depth.is_too_much();
}

} // namespace

Result<ComponentPtr> parse_tree(const std::string &ical)
{
    if (ical.size() > max_object_bytes)
        return fail(Errc::InvalidRequest, "the calendar object is too large");
    if (nests_too_deep(ical))
        return fail(Errc::InvalidRequest, "the calendar object nests too deep");
    if (ical.find('\0') != std::string::npos)
        return fail(Errc::InvalidRequest, "the calendar object holds binary data");
    ComponentPtr tree{icalparser_parse_string(ical.c_str())};
    if (!tree)
        return fail(Errc::InvalidRequest, "not iCalendar");
    return tree;
}

std::string to_text(icalcomponent *tree)
{
    const TextPtr text{icalcomponent_as_ical_string_r(tree)};
    return text ? std::string{text.get()} : std::string{};
}

std::vector<icalcomponent *> events_of(icalcomponent *tree, std::size_t limit)
{
    std::vector<icalcomponent *> out;
    const auto collect = [&](icalcomponent *parent) {
        for (auto *c = icalcomponent_get_first_component(parent, ICAL_VEVENT_COMPONENT); c && out.size() < limit;
             c = icalcomponent_get_next_component(parent, ICAL_VEVENT_COMPONENT))
            out.push_back(c);
    };
    switch (icalcomponent_isa(tree)) {
    case ICAL_VEVENT_COMPONENT:
        out.push_back(tree);
        break;
    case ICAL_XROOT_COMPONENT: // several VCALENDARs in one text
        for (auto *c = icalcomponent_get_first_component(tree, ICAL_VCALENDAR_COMPONENT); c;
             c = icalcomponent_get_next_component(tree, ICAL_VCALENDAR_COMPONENT))
            collect(c);
        break;
    default:
        collect(tree);
    }
    return out;
}

std::vector<icalproperty *> properties_of(icalcomponent *c, icalproperty_kind kind)
{
    std::vector<icalproperty *> out;
    for (auto *p = icalcomponent_get_first_property(c, kind); p; p = icalcomponent_get_next_property(c, kind))
        out.push_back(p);
    return out;
}

icalproperty *first_property(icalcomponent *c, icalproperty_kind kind)
{
    return icalcomponent_get_first_property(c, kind);
}

std::string text_of(icalcomponent *c, icalproperty_kind kind)
{
    icalproperty *p = first_property(c, kind);
    if (!p)
        return {};
    const icalvalue *value = icalproperty_get_value(p);
    if (value && icalvalue_isa(value) == ICAL_TEXT_VALUE) {
        const char *text = icalvalue_get_text(value);
        return text ? text : "";
    }
    const TextPtr text{icalproperty_get_value_as_string_r(p)};
    return text ? text.get() : "";
}

std::string parameter_of(icalproperty *p, const char *name)
{
    const TextPtr raw{icalproperty_get_parameter_as_string_r(p, name)};
    std::string text = raw ? raw.get() : "";
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
        text = text.substr(1, text.size() - 2);
    return text;
}

void remove_properties(icalcomponent *c, icalproperty_kind kind)
{
    for (icalproperty *p : properties_of(c, kind)) {
        icalcomponent_remove_property(c, p);
        icalproperty_free(p);
    }
}

} // namespace lintel::hub::calendars
