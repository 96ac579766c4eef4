#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Addresses on a DAV server. The same resource comes as a path or a URL, with more or
/// fewer percent signs; here it has one form.
namespace lintel::hub::calendars {

struct Url
{
    std::string origin; ///< scheme://host[:port] in lower case, default ports left out
    std::string path;   ///< normalised, starts with a slash; no query, no fragment
};

/// Takes an http or https URL apart. Nothing when it is none, or carries credentials.
[[nodiscard]] std::optional<Url> parse_url(std::string_view url);

/// `href` (absolute URL, path, or relative to `base`) on the server of `base`.
[[nodiscard]] std::optional<Url> resolve(const Url &base, std::string_view href);

/// A path with each octet that needs it percent-encoded, no other, and dot segments gone.
[[nodiscard]] std::string normalise_path(std::string_view path);

/// A file name for this UID; different UIDs have different names.
[[nodiscard]] std::string name_for_uid(std::string_view uid);

} // namespace lintel::hub::calendars
