#pragma once

#include <string>

namespace lintel::explorer {

/// The table of auth/verdict.h in Markdown.
[[nodiscard]] std::string evidenceMarkdown();

/// Names of the effects in a set, with commas.
[[nodiscard]] std::string namesOfEffects(unsigned bits);

} // namespace lintel::explorer
