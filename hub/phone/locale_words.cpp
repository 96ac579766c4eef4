#include "hub/phone/locale_words.h"

#include <unicode/dtptngen.h>
#include <unicode/locid.h>
#include <unicode/numfmt.h>
#include <unicode/smpdtfmt.h>
#include <unicode/timezone.h>
#include <unicode/unistr.h>

#include <string>
#include <utility>

namespace lintel::hub::phone {
namespace {

/// English without a country is spoken all over the world, mostly as in Europe; Arabic is
/// written here with the digits of most of those who read it.
icu::Locale locale_of(const std::string &tag)
{
    if (tag == "en")
        return icu::Locale::getUK();
    if (tag == "ar")
        return {"ar", "EG"};
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale locale = icu::Locale::forLanguageTag(tag, status);
    return U_SUCCESS(status) && !locale.isBogus() ? locale : icu::Locale::getUK();
}

std::string utf8(const icu::UnicodeString &text)
{
    std::string out;
    text.toUTF8String(out);
    return out;
}

const char *hours_of(v1::HourFormat hours, const std::string &tag)
{
    if (hours == v1::HOUR_FORMAT_12)
        return "hmm";
    return hours == v1::HOUR_FORMAT_24 || tag == "en" ? "Hmm" : "jmm";
}

} // namespace

struct LocaleWords::Impl
{
    /// A format with its language's order of these fields; null: there is none.
    [[nodiscard]] std::unique_ptr<icu::SimpleDateFormat> format(icu::DateTimePatternGenerator *patterns,
                                                                const char *fields) const
    {
        if (patterns == nullptr)
            return nullptr;
        UErrorCode status = U_ZERO_ERROR;
        const icu::UnicodeString pattern = patterns->getBestPattern(fields, status);
        auto made = std::make_unique<icu::SimpleDateFormat>(pattern, locale, status);
        if (U_FAILURE(status))
            return nullptr;
        made->setTimeZone(*zone);
        return made;
    }

    [[nodiscard]] static std::string say(const std::unique_ptr<icu::SimpleDateFormat> &format, Instant at)
    {
        icu::UnicodeString text;
        if (format)
            format->format(static_cast<UDate>(to_ms(at)), text);
        return utf8(text);
    }

    icu::Locale locale;
    std::unique_ptr<icu::TimeZone> zone;
    std::unique_ptr<icu::SimpleDateFormat> time;
    std::unique_ptr<icu::SimpleDateFormat> weekday;
    std::unique_ptr<icu::SimpleDateFormat> day;
    std::unique_ptr<icu::SimpleDateFormat> date;
    std::unique_ptr<icu::NumberFormat> number;
};

LocaleWords::LocaleWords(const std::string &tag, const std::string &zone, v1::HourFormat hours)
    : m_impl(std::make_unique<Impl>())
{
    m_impl->locale = locale_of(tag);
    m_impl->zone.reset(icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(zone)));
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::DateTimePatternGenerator> patterns(
        icu::DateTimePatternGenerator::createInstance(m_impl->locale, status));
    if (U_FAILURE(status))
        patterns.reset();
    m_impl->time = m_impl->format(patterns.get(), hours_of(hours, tag));
    m_impl->weekday = m_impl->format(patterns.get(), "EEE");
    m_impl->day = m_impl->format(patterns.get(), "EEEEdMMMM");
    m_impl->date = m_impl->format(patterns.get(), "yMMdd");
    status = U_ZERO_ERROR;
    m_impl->number.reset(icu::NumberFormat::createInstance(m_impl->locale, status));
    if (U_FAILURE(status))
        m_impl->number.reset();
}

LocaleWords::LocaleWords(LocaleWords &&) noexcept = default;
LocaleWords &LocaleWords::operator=(LocaleWords &&) noexcept = default;
LocaleWords::~LocaleWords() = default;

std::string LocaleWords::time(Instant at) const
{
    return Impl::say(m_impl->time, at);
}

std::string LocaleWords::weekday(Instant at) const
{
    return Impl::say(m_impl->weekday, at);
}

std::string LocaleWords::day(Instant at) const
{
    return Impl::say(m_impl->day, at);
}

std::string LocaleWords::number(int value) const
{
    if (!m_impl->number)
        return std::to_string(value);
    icu::UnicodeString text;
    m_impl->number->format(std::int32_t{value}, text);
    return utf8(text);
}

bool LocaleWords::right_to_left() const
{
    return m_impl->locale.isRightToLeft() != 0;
}

bool LocaleWords::same_day(Instant a, Instant b) const
{
    return Impl::say(m_impl->date, a) == Impl::say(m_impl->date, b);
}

} // namespace lintel::hub::phone
