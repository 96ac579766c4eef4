#pragma once

#include "hub/core/result.h"
#include "hub/phone/answer.h"
#include "hub/phone/page_parts.h"
#include "hub/phone/texts.h"

#include <optional>
#include <string>
#include <string_view>

/// The room's page for phones: HTML without scripts, and without anything from elsewhere.
namespace lintel::hub::phone {

struct Page
{
    std::string html;
    std::string policy; ///< Content-Security-Policy: this page's style and nothing else
};

/// Which part of it is looked at. All but the room stay until somebody does something.
enum class Part : std::uint8_t { Room, Later, End, Report };

struct Sight
{
    const Words &words;
    const v1::RoomSnapshot &room;
    Instant now;
    const Forms &forms;
    std::string_view theme; ///< a theme as it was pushed; empty: the built-in one
};

[[nodiscard]] Page room_page(const Sight &sight, Part part, const std::optional<Asked> &asked);

/// A page that says why there is no other: two sentences, and the way back where there is one.
[[nodiscard]] Page word_page(const Words &words, Text heading, Text sentence, const std::string &back = {});

/// For a moment in between: goes on to that address of this hub by itself.
[[nodiscard]] Page passing_page(const Words &words, const std::string &to);

} // namespace lintel::hub::phone
