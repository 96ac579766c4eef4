#pragma once

#include "hub/phone/glance.h"
#include "hub/phone/locale_words.h"
#include "hub/phone/texts.h"
#include "lintel/v1/room.pb.h"

#include <initializer_list>
#include <string>

namespace lintel::hub::phone {

/// The sentences of one page, as plain text: what is put into another text is set apart from it
/// for both directions of writing.
class Words
{
public:
    /// `tag`: a language that the catalogues speak. They outlive the words.
    Words(const Catalogues &catalogues, const std::string &tag, const v1::RoomSnapshot &room, Instant now);

    [[nodiscard]] std::string say(Text text, std::initializer_list<std::string> values = {}) const;

    /// The language as it is spoken here, "de", and its direction, "ltr" or "rtl".
    [[nodiscard]] const std::string &language() const { return m_language; }
    [[nodiscard]] const char *direction() const { return m_locale.right_to_left() ? "rtl" : "ltr"; }

    [[nodiscard]] std::string title(const v1::Instance &meeting) const;
    [[nodiscard]] std::string time(Instant at) const { return m_locale.time(at); }
    /// With the weekday, where it is not today.
    [[nodiscard]] std::string seen(Instant at) const;
    [[nodiscard]] std::string range(Span span) const;
    [[nodiscard]] std::string times(const v1::Instance &meeting) const;
    [[nodiscard]] std::string length(int whole) const; ///< minutes
    [[nodiscard]] std::string today() const { return m_locale.day(m_now); }
    [[nodiscard]] std::string number(int value) const { return m_locale.number(value); }

    /// The one word, the line below it, and what else there is to say about it.
    [[nodiscard]] std::string state(const Glance &glance) const;
    [[nodiscard]] std::string until(const Glance &glance) const;
    [[nodiscard]] std::string about(const Glance &glance) const;
    /// What is wrong with what is known; empty: nothing.
    [[nodiscard]] std::string band(const Glance &glance) const;
    /// "Calendar as of 14:05"; empty: never read.
    [[nodiscard]] std::string as_of() const;

    [[nodiscard]] std::string category(v1::ReportCategory category) const;
    /// Why it was refused.
    [[nodiscard]] std::string reason(const v1::BookingOutcome &outcome) const;

private:
    [[nodiscard]] std::string when(const Glance &glance) const;

    const Catalogues &m_catalogues;
    std::string m_language;
    LocaleWords m_locale;
    const v1::RoomSnapshot &m_room;
    Instant m_now;
};

/// Without characters that would steer the direction of what follows them.
[[nodiscard]] std::string undirected(const std::string &text);

} // namespace lintel::hub::phone
