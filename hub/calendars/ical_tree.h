#pragma once

#include "hub/core/result.h"

#include <libical/ical.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// Thin owners and walkers over libical's tree.
namespace lintel::hub::calendars {

struct ComponentDeleter
{
    void operator()(icalcomponent *c) const { icalcomponent_free(c); }
};
using ComponentPtr = std::unique_ptr<icalcomponent, ComponentDeleter>;

/// Largest object that is read at all, in bytes.
inline constexpr std::size_t max_object_bytes = std::size_t{2} * 1024 * 1024;

/// Reads iCalendar text. Errc::InvalidRequest when it is none, is larger than
/// max_object_bytes, or nests deeper than any calendar does.
[[nodiscard]] Result<ComponentPtr> parse_tree(const std::string &ical);

/// The text of a tree, folded, with CRLF.
[[nodiscard]] std::string to_text(icalcomponent *tree);

/// The VEVENTs of a tree, in order, at most `limit`.
[[nodiscard]] std::vector<icalcomponent *> events_of(icalcomponent *tree, std::size_t limit = 5000);

/// All properties of a kind, in order.
[[nodiscard]] std::vector<icalproperty *> properties_of(icalcomponent *c, icalproperty_kind kind);
[[nodiscard]] icalproperty *first_property(icalcomponent *c, icalproperty_kind kind);

/// The value as text, unescaped where it is TEXT; empty when absent.
[[nodiscard]] std::string text_of(icalcomponent *c, icalproperty_kind kind);

/// A parameter's value as text, unquoted; empty when absent.
[[nodiscard]] std::string parameter_of(icalproperty *p, const char *name);

/// Removes all properties of a kind.
void remove_properties(icalcomponent *c, icalproperty_kind kind);

} // namespace lintel::hub::calendars
