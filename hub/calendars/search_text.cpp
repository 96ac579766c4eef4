#include "hub/calendars/search_text.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace lintel::hub::calendars {
namespace {

constexpr std::size_t kMostWords = 8;

} // namespace

std::string folded(std::string_view text)
{
    auto unicode = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    unicode.foldCase();
    UErrorCode error = U_ZERO_ERROR;
    if (const auto *normaliser = icu::Normalizer2::getNFKDInstance(error); U_SUCCESS(error)) {
        auto decomposed = normaliser->normalize(unicode, error);
        if (U_SUCCESS(error))
            unicode = std::move(decomposed);
    }
    icu::UnicodeString bare;
    for (int32_t i = 0; i < unicode.length(); i = unicode.moveIndex32(i, 1)) {
        const UChar32 c = unicode.char32At(i);
        if (u_charType(c) != U_NON_SPACING_MARK)
            bare.append(c);
    }
    // Folding again: what was decomposed may have another case.
    bare.foldCase();
    std::string out;
    bare.toUTF8String(out);
    return out;
}

SearchWords::SearchWords(std::string_view text)
{
    const std::string all = folded(text);
    for (std::size_t begin = 0; begin < all.size() && m_words.size() < kMostWords;) {
        const std::size_t end = std::min(all.find_first_of(" \t\r\n", begin), all.size());
        if (end > begin)
            m_words.push_back(all.substr(begin, end - begin));
        begin = end + 1;
    }
}

bool SearchWords::match(std::string_view text) const
{
    const std::string all = folded(text);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const std::string &word) { return all.find(word) != std::string::npos; });
}

std::size_t SearchWords::letters() const
{
    std::size_t count = 0;
    for (const std::string &word : m_words)
        count += static_cast<std::size_t>(std::count_if(
            word.begin(), word.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
    return count;
}

} // namespace lintel::hub::calendars
