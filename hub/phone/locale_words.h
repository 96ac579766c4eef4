#pragma once

#include "hub/core/time.h"
#include "lintel/v1/room.pb.h"

#include <memory>
#include <string>

namespace lintel::hub::phone {

/// Times, days and numbers as a language writes them, in the room's zone. Not thread-safe.
class LocaleWords
{
public:
    /// `tag`: as in RFC 5646. An unknown one, and an unknown zone, are English and UTC.
    LocaleWords(const std::string &tag, const std::string &zone, v1::HourFormat hours);
    LocaleWords(LocaleWords &&) noexcept;
    LocaleWords &operator=(LocaleWords &&) noexcept;
    LocaleWords(const LocaleWords &) = delete;
    LocaleWords &operator=(const LocaleWords &) = delete;
    ~LocaleWords();

    /// "14:05", "2:05 PM"
    [[nodiscard]] std::string time(Instant at) const;
    /// "Mon"
    [[nodiscard]] std::string weekday(Instant at) const;
    /// "Friday 20 November"
    [[nodiscard]] std::string day(Instant at) const;
    [[nodiscard]] std::string number(int value) const;
    [[nodiscard]] bool right_to_left() const;
    [[nodiscard]] bool same_day(Instant a, Instant b) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace lintel::hub::phone
