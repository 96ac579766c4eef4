#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace lintel::explorer {

/// Messages under way, in no order: at most `Bound`, one byte each, 0 is none. What does not
/// fit is lost, as on a line.
template <std::size_t Bound>
struct Channel
{
    std::array<std::uint8_t, Bound> messages{};

    friend bool operator==(const Channel &, const Channel &) = default;

    void send(std::uint8_t message)
    {
        if (messages[0] != 0)
            return;
        messages[0] = message;
        std::sort(messages.begin(), messages.end());
    }
    [[nodiscard]] Channel without(std::size_t at) const
    {
        Channel rest = *this;
        rest.messages[at] = 0;
        std::sort(rest.messages.begin(), rest.messages.end());
        return rest;
    }
    template <typename Gone>
    void drop(Gone gone)
    {
        for (auto &message : messages) {
            if (message != 0 && gone(message))
                message = 0;
        }
        std::sort(messages.begin(), messages.end());
    }
    void clear() { messages = {}; }
};

} // namespace lintel::explorer
