#pragma once

#include "hub/phone/answer.h"
#include "hub/phone/glance.h"
#include "hub/phone/words.h"

#include <functional>
#include <string>

/// Pieces of the page, as HTML.
namespace lintel::hub::phone {

/// A class of the style for the state's colours.
[[nodiscard]] const char *colours_of(State state);

/// The state's sign, for eyes only: its word stands beside it.
[[nodiscard]] std::string glyph(State state);

/// What every form of a session's page carries.
struct Forms
{
    std::string path;                    ///< where they are sent to
    std::string token;                   ///< of the session
    std::function<std::string()> number; ///< a new one for each form

    /// The beginning of one that does this, and what is hidden in it.
    [[nodiscard]] std::string open(const std::string &action) const;
};

[[nodiscard]] std::string hidden(const std::string &name, const std::string &value);

[[nodiscard]] std::string state_block(const Glance &glance, const Words &words, const Forms &forms);
/// What can be done with one tap.
[[nodiscard]] std::string now_block(const Glance &glance, const Words &words, const Forms &forms);
[[nodiscard]] std::string day_block(const Glance &glance, const Words &words, Instant now);
[[nodiscard]] std::string answer_block(const Answer &answer, const Words &words, const Forms &forms);
[[nodiscard]] std::string emergency_block(const v1::Emergency &emergency);

} // namespace lintel::hub::phone
