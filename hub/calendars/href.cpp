#include "hub/calendars/href.h"

#include "hub/calendars/text.h"

#include <fmt/format.h>

#include <cctype>
#include <vector>

namespace lintel::hub::calendars {
namespace {

bool is_alnum(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

int hex_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::string normalise_segment(std::string_view segment)
{
    std::string out;
    for (std::size_t i = 0; i < segment.size(); ++i) {
        char c = segment[i];
        bool was_encoded = false;
        if (c == '%' && i + 2 < segment.size() && hex_value(segment[i + 1]) >= 0 && hex_value(segment[i + 2]) >= 0) {
            c = static_cast<char>(hex_value(segment[i + 1]) * 16 + hex_value(segment[i + 2]));
            was_encoded = true;
            i += 2;
        }
        // An encoded slash is part of a name; everything else means the same either way.
        const bool plain = is_alnum(c) || std::string_view{"-._~!$&'()*+,;=:@"}.find(c) != std::string_view::npos;
        if (plain || (c == '/' && !was_encoded))
            out += c;
        else
            out += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return out;
}

} // namespace

std::string normalise_path(std::string_view path)
{
    std::vector<std::string> segments;
    bool ends_in_directory = true;
    while (!path.empty()) {
        const auto slash = path.find('/');
        const auto segment = path.substr(0, slash);
        ends_in_directory = slash != std::string_view::npos;
        if (segment == "..") {
            if (!segments.empty())
                segments.pop_back();
            ends_in_directory = true;
        } else if (segment == ".") {
            ends_in_directory = true;
        } else if (!segment.empty()) {
            segments.push_back(normalise_segment(segment));
        }
        path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
    }
    std::string out;
    for (const auto &segment : segments)
        out += "/" + segment;
    if (out.empty() || ends_in_directory)
        out += "/";
    return out;
}

std::optional<Url> parse_url(std::string_view url)
{
    const auto separator = url.find("://");
    if (separator == std::string_view::npos)
        return std::nullopt;
    const std::string scheme = ascii_lower(url.substr(0, separator));
    if (scheme != "http" && scheme != "https")
        return std::nullopt;
    std::string_view rest = url.substr(separator + 3);
    const auto authority_end = rest.find_first_of("/?#");
    std::string authority = ascii_lower(rest.substr(0, authority_end));
    rest = authority_end == std::string_view::npos ? std::string_view{} : rest.substr(authority_end);
    if (authority.empty() || authority.find_first_of("@ \\\"<>") != std::string::npos)
        return std::nullopt;
    for (const char c : authority) {
        if (std::iscntrl(static_cast<unsigned char>(c)) != 0)
            return std::nullopt;
    }
    const std::string_view default_port = scheme == "https" ? ":443" : ":80";
    if (authority.ends_with(default_port))
        authority.resize(authority.size() - default_port.size());
    return Url{scheme + "://" + authority, normalise_path(rest.substr(0, rest.find_first_of("?#")))};
}

std::optional<Url> resolve(const Url &base, std::string_view href)
{
    if (href.empty())
        return std::nullopt;
    if (href.find("://") != std::string_view::npos && !href.starts_with('/'))
        return parse_url(href);
    if (href.starts_with("//"))
        return parse_url(base.origin.substr(0, base.origin.find(':')) + ":" + std::string{href});
    href = href.substr(0, href.find_first_of("?#"));
    if (href.starts_with('/'))
        return Url{base.origin, normalise_path(href)};
    return Url{base.origin, normalise_path(base.path.substr(0, base.path.rfind('/') + 1) + std::string{href})};
}

std::string name_for_uid(std::string_view uid)
{
    std::string out;
    for (const char c : uid) {
        if (is_alnum(c) || c == '-' || c == '.')
            out += c;
        else
            out += fmt::format("_{:02X}", static_cast<unsigned char>(c));
    }
    return out + ".ics";
}

} // namespace lintel::hub::calendars
