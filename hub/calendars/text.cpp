#include "hub/calendars/text.h"

#include <cstddef>

namespace lintel::hub::calendars {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// Length of the well-formed UTF-8 sequence at the start of `s`; 0 when there is none.
/// Follows table 3-7 of the Unicode standard (no overlong forms, no surrogates).
std::size_t sequence_length(std::string_view s)
{
    const auto byte = [&](std::size_t i) -> unsigned { return i < s.size() ? static_cast<unsigned char>(s[i]) : 0U; };
    const auto in = [&](std::size_t i, unsigned low, unsigned high) { return byte(i) >= low && byte(i) <= high; };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return in(1, 0x80, 0xBF) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const unsigned low = lead == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = lead == 0xED ? 0x9F : 0xBF;
        return in(1, low, high) && in(2, 0x80, 0xBF) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const unsigned low = lead == 0xF0 ? 0x90 : 0x80;
        const unsigned high = lead == 0xF4 ? 0x8F : 0xBF;
        return in(1, low, high) && in(2, 0x80, 0xBF) && in(3, 0x80, 0xBF) ? 4 : 0;
    }
    return 0;
}

} // namespace

std::string clean_text(std::string_view raw, std::size_t max_bytes)
{
    std::string out;
    while (!raw.empty()) {
        const std::size_t length = sequence_length(raw);
        const std::string_view next = length == 0 ? replacement : raw.substr(0, length);
        const bool control = length == 1 && (static_cast<unsigned char>(raw[0]) < 0x20 || raw[0] == 0x7F);
        if (out.size() + next.size() > max_bytes)
            break;
        if (!control)
            out += next;
        else if (!out.empty())
            out += ' ';
        raw.remove_prefix(length == 0 ? 1 : length);
    }
    const auto first = out.find_first_not_of(' ');
    if (first == std::string::npos)
        return {};
    return out.substr(first, out.find_last_not_of(' ') - first + 1);
}

std::string ascii_lower(std::string_view text)
{
    std::string out{text};
    for (char &c : out) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

} // namespace lintel::hub::calendars
