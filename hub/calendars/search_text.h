#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lintel::hub::calendars {

/// The text as people compare it: without accents and the difference of cases, "Ærø Straße"
/// as "ærø strasse" (Unicode NFKD, case folding, marks taken off).
[[nodiscard]] std::string folded(std::string_view text);

/// Words that somebody looks for, at most eight.
class SearchWords
{
public:
    explicit SearchWords(std::string_view text);

    /// Whether the text holds all of them, wherever in its words.
    [[nodiscard]] bool match(std::string_view text) const;
    /// How many letters there are in all of them.
    [[nodiscard]] std::size_t letters() const;

private:
    std::vector<std::string> m_words;
};

} // namespace lintel::hub::calendars
