#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// What the page says, in all languages that the glass has.
namespace lintel::hub::phone {

/// Everything that is said; %1, %2 … stand for what is put in.
enum class Text : std::uint8_t {
    Free,
    InUse,
    CheckIn,
    NotSure,
    Closed,
    UntilTime,
    RestOfDay,
    ForLength,
    FreeAt,
    LastInUse,
    LastFree,
    NeverRead,
    TitleUntil,
    Minutes,
    Range,
    DayAndTime,
    PrivateMeeting,
    BookedAtTheDoor,
    Busy,
    AllDay,
    ToThen,
    ReleasedAt,
    Then,
    Next,
    NoNews,
    NoNewsSince,
    StaleSince,
    FreeAllDay,
    NotConfirmedYet,
    Booked,
    Held,
    Extended,
    Extending,
    CheckedIn,
    Reported,
    Ended,
    Ending,
    NotBooked,
    NotExtended,
    NotEnded,
    NotCheckedIn,
    NotReported,
    SomebodyHas,
    TitleHas,
    SomebodyThen,
    BadTime,
    NotAllowed,
    Gone,
    CalendarRefused,
    RoomClosed,
    TooLate,
    NotAccepted,
    Extend,
    EndNow,
    EndAsk,
    KeepIt,
    BookLength,
    ToTime,
    ByLength,
    Today,
    NothingMore,
    BookLater,
    Start,
    Length,
    Title,
    Book,
    ReportProblem,
    WhatIsWrong,
    InYourWords,
    Send,
    Screen,
    Sound,
    Network,
    Furniture,
    Climate,
    Cleaning,
    Supplies,
    Other,
    ReportedAlready,
    Back,
    CalendarAsOf,
    OtherTimes,
    OtherRooms,
    ScanTheCode,
    PageEnded,
    CodeTooOld,
    CodeUnknown,
    NoPage,
    OtherRoomsCode,
    ForeignForm,
    TooMuch,
    Trouble,
};
inline constexpr std::size_t kTexts = 92;

/// In English, which is also the key in the catalogues.
[[nodiscard]] std::string_view english(Text text);

/// A file words/LANGUAGE.json: English → translation.
struct CatalogueFile
{
    std::string_view language; ///< "de", "zh-CN"
    std::string_view json;
};
[[nodiscard]] std::vector<CatalogueFile> catalogue_files();

class Catalogues
{
public:
    /// Of these files; what one does not say is said in English.
    explicit Catalogues(const std::vector<CatalogueFile> &files = catalogue_files());

    /// English, then the others.
    [[nodiscard]] const std::vector<std::string> &languages() const { return m_languages; }

    /// As translated into one of them.
    [[nodiscard]] std::string_view say(const std::string &language, Text text) const;

    /// The first of the tags (RFC 5646) that is spoken here, as it was written; empty: none.
    [[nodiscard]] std::string choose(const std::vector<std::string> &tags) const;
    /// "de" for "de-CH": under which name a tag is spoken here; empty: it is not.
    [[nodiscard]] std::string spoken(std::string_view tag) const;

private:
    std::vector<std::string> m_languages;
    std::map<std::string, std::array<std::string, kTexts>> m_texts;
};

/// The tags of an Accept-Language header (RFC 9110 §12.5.4), the preferred ones first; at most 20.
[[nodiscard]] std::vector<std::string> wished_languages(std::string_view header);

} // namespace lintel::hub::phone
