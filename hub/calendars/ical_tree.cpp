#include "hub/calendars/ical_tree.h"

#include "hub/calendars/text.h"

#include <cstdlib>

namespace lintel::hub::calendars {
namespace {

struct FreeDeleter
{
    void operator()(char *p) const { std::free(p); }
};
using TextPtr = std::unique_ptr<char, FreeDeleter>;

/// libical walks its tree by recursion, so a hostile depth would end the stack.
bool nests_too_deep(std::string_view ical)
{
    constexpr int limit = 8;
    int depth = 0;
    while (!ical.empty()) {
        const auto end = ical.find('\n');
        const std::string head = ascii_lower(ical.substr(0, std::min<std::size_t>(end, 6)));
        if (head.starts_with("begin:") && ++depth > limit)
            return true;
        if (head.starts_with("end:"))
            --depth;
        if (end == std::string_view::npos)
            break;
        ical.remove_prefix(end + 1);
    }
    return false;
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
