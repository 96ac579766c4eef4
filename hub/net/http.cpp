#include "hub/net/http.h"

#include "hub/core/encoding.h"

#include <algorithm>

namespace lintel::hub::net {
namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

bool same_token(std::string_view a, std::string_view b)
{
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

std::string_view header(const Headers &headers, std::string_view name)
{
    for (const auto &[key, value] : headers) {
        if (same_token(key, name))
            return value;
    }
    return {};
}

std::string header_list(const Headers &headers, std::string_view name)
{
    std::string all;
    for (const auto &[key, value] : headers) {
        if (same_token(key, name))
            all += (all.empty() ? "" : ", ") + value;
    }
    return all;
}

std::string percent_decode(std::string_view text, bool form)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size()) {
            if (const auto byte = core::from_hex(text.substr(i + 1, 2))) {
                out += *byte;
                i += 2;
                continue;
            }
        }
        out += form && text[i] == '+' ? ' ' : text[i];
    }
    return out;
}

std::string form_value(std::string_view form, std::string_view name)
{
    while (!form.empty()) {
        const std::string_view pair = form.substr(0, form.find('&'));
        form.remove_prefix(std::min(form.size(), pair.size() + 1));
        const std::size_t equals = pair.find('=');
        if (percent_decode(pair.substr(0, equals), true) == name)
            return equals == std::string_view::npos ? std::string() : percent_decode(pair.substr(equals + 1), true);
    }
    return {};
}

} // namespace lintel::hub::net
