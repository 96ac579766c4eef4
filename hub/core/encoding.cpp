#include "hub/core/encoding.h"

#include <cstddef>
#include <cstdint>

namespace lintel::hub::core {
namespace {

constexpr std::string_view kHex = "0123456789abcdef";
constexpr std::string_view kBase64Url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

std::uint32_t byte_at(std::string_view bytes, std::size_t i)
{
    return static_cast<unsigned char>(bytes[i]);
}

int hex_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

} // namespace

std::string to_hex(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size() * 2);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        out += kHex[byte_at(bytes, i) >> 4U];
        out += kHex[byte_at(bytes, i) & 15U];
    }
    return out;
}

std::optional<std::string> from_hex(std::string_view text)
{
    if (text.size() % 2 != 0)
        return std::nullopt;
    std::string out;
    out.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const int high = hex_value(text[i]);
        const int low = hex_value(text[i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        out += static_cast<char>(high * 16 + low);
    }
    return out;
}

std::string to_base64url(std::string_view bytes)
{
    std::string out;
    out.reserve((bytes.size() * 4 + 2) / 3);
    std::size_t i = 0;
    for (; i + 2 < bytes.size(); i += 3) {
        const std::uint32_t v = byte_at(bytes, i) << 16U | byte_at(bytes, i + 1) << 8U | byte_at(bytes, i + 2);
        out += kBase64Url[v >> 18U];
        out += kBase64Url[v >> 12U & 63U];
        out += kBase64Url[v >> 6U & 63U];
        out += kBase64Url[v & 63U];
    }
    if (i + 1 == bytes.size()) {
        const std::uint32_t v = byte_at(bytes, i) << 16U;
        out += kBase64Url[v >> 18U];
        out += kBase64Url[v >> 12U & 63U];
    } else if (i + 2 == bytes.size()) {
        const std::uint32_t v = byte_at(bytes, i) << 16U | byte_at(bytes, i + 1) << 8U;
        out += kBase64Url[v >> 18U];
        out += kBase64Url[v >> 12U & 63U];
        out += kBase64Url[v >> 6U & 63U];
    }
    return out;
}

std::string escape_markup(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

} // namespace lintel::hub::core
