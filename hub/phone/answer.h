#pragma once

#include "hub/phone/words.h"

#include <optional>
#include <string>
#include <vector>

/// What became of something that was done on the page.
namespace lintel::hub::phone {

/// What the address says was done; nothing of it is believed that the room does not tell.
struct Asked
{
    std::string key;  ///< idempotency key of the intent
    std::string what; ///< "book", "extend", "end", "check_in", "report"
};

struct Answer
{
    bool refused = false;
    bool open = false; ///< the calendar does not know yet
    Instant since;     ///< of the last news
    std::string word;
    std::string why;               ///< empty: it was done
    std::vector<Span> other_times; ///< to book instead
    std::vector<v1::FreeRoom> other_rooms;
};

/// Nothing: the room does not know of it, or not any more.
[[nodiscard]] std::optional<Answer> answer_to(const Asked &asked, const v1::RoomSnapshot &room, const Words &words);

} // namespace lintel::hub::phone
