// What the page says and shows, and what its forms ask for.
#include "hub/phone/form.h"
#include "hub/phone/page.h"
#include "hub/phone/plan.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <map>
#include <set>
#include <string>

namespace lintel::hub::phone {
namespace {

using namespace std::chrono_literals;

// Monday, 16 November 2026, 10:00 in Berlin.
const Instant kNow = from_ms(1'794'819'600'000);
const std::string kForm(32, 'f');

struct Room
{
    Room()
    {
        room.mutable_room()->set_id(std::string(32, 'a'));
        room.mutable_room()->set_name("Aurora");
        room.mutable_room()->set_zone("Europe/Berlin");
        room.mutable_calendar()->set_read_at_ms(to_ms(kNow));
        room.add_days();
    }
    v1::Instance &meeting(Instant start, Instant end, const std::string &title)
    {
        v1::Instance &made = *room.mutable_days(0)->add_instances();
        made.set_id("m" + std::to_string(room.days(0).instances_size()));
        made.set_start_ms(to_ms(start));
        made.set_end_ms(to_ms(end));
        made.set_title(title);
        return made;
    }
    [[nodiscard]] Glance glance(Instant now = kNow) const { return glance_at(room, now); }
    [[nodiscard]] std::string html(const std::string &tag = "en", Part part = Part::Room,
                                   const std::optional<Asked> &asked = {}) const
    {
        const Words words(catalogues, tag, room, kNow);
        const Forms forms{"/door/room/x", "tok", [] { return kForm; }};
        return room_page({words, room, kNow, forms, {}}, part, asked).html;
    }

    v1::RoomSnapshot room;
    Catalogues catalogues;
};

TEST(Catalogue, EveryLanguageSaysEverythingAndKeepsItsPlaces)
{
    std::set<std::string> texts;
    for (std::size_t i = 0; i < kTexts; ++i)
        texts.insert(std::string(english(static_cast<Text>(i))));
    ASSERT_EQ(texts.size(), kTexts);
    EXPECT_EQ(catalogue_files().size(), 13U);
    for (const CatalogueFile &file : catalogue_files()) {
        const auto words = nlohmann::json::parse(file.json);
        EXPECT_EQ(words.size(), kTexts) << file.language;
        for (const std::string &text : texts) {
            ASSERT_TRUE(words.contains(text)) << file.language << ": " << text;
            const auto said = words[text].get<std::string>();
            EXPECT_FALSE(said.empty()) << file.language << ": " << text;
            for (const char *place : {"%1", "%2", "%3"})
                EXPECT_EQ(text.find(place) == std::string::npos, said.find(place) == std::string::npos)
                    << file.language << ": " << text;
        }
    }
}

TEST(Catalogue, ThePhonesLanguagesAreWeighed)
{
    const Catalogues catalogues;
    const auto choose = [&](const char *header) { return catalogues.choose(wished_languages(header)); };
    EXPECT_EQ(choose("de-CH,de;q=0.9,en;q=0.8"), "de-CH");
    EXPECT_EQ(choose("en;q=0.3, fr;q=0.7"), "fr");
    EXPECT_EQ(choose("da, sv;q=0.5"), "sv");
    EXPECT_EQ(choose("zh-TW, ja;q=0.1"), "ja");
    EXPECT_EQ(catalogues.spoken("zh-Hans-CN"), "zh-CN");
    EXPECT_EQ(choose("de;q=0, fi"), "fi");
    for (const char *none : {"", "*", "tlh", ";;;,,,q=", "<script>", "de;q=7"})
        EXPECT_EQ(choose(none), "") << none;
}

TEST(State, IsThatOfTheGlass)
{
    Room free;
    EXPECT_EQ(free.glance().state, State::Free);
    EXPECT_EQ(free.glance().until_kind, Until::RestOfDay);
    EXPECT_EQ(free.glance(kNow + 9h).until_kind, Until::OtherDay) << "after hours until the next morning";
    EXPECT_EQ(free.glance(kNow + 9h).until, kNow + 23h);

    Room busy;
    busy.meeting(kNow - 30min, kNow + 30min, "Review");
    busy.meeting(kNow + 40min, kNow + 2h, "Sync");
    EXPECT_EQ(busy.glance().state, State::InUse);
    EXPECT_EQ(busy.glance().until, kNow + 2h) << "a gap too short to book is none";
    EXPECT_EQ(busy.glance(kNow + 22min).state, State::EndsSoon);
    EXPECT_EQ(busy.glance(kNow + 112min).state, State::FreeSoon);
    EXPECT_EQ(busy.glance(kNow - 40min).state, State::StartingSoon);

    busy.room.mutable_days(0)->mutable_instances(0)->set_check_in_from_ms(to_ms(kNow - 40min));
    busy.room.mutable_days(0)->mutable_instances(0)->set_check_in_until_ms(to_ms(kNow + 5min));
    EXPECT_EQ(busy.glance().state, State::CheckIn);

    busy.room.mutable_settings()->mutable_closed()->set_until_ms(to_ms(kNow + 3h));
    EXPECT_EQ(busy.glance().state, State::Closed);
    EXPECT_EQ(busy.glance().until, kNow + 3h);
    EXPECT_TRUE(busy.glance().now.empty() && busy.glance().later.empty());

    busy.room.mutable_calendar()->set_read_at_ms(to_ms(kNow - 121min));
    EXPECT_EQ(busy.glance().state, State::Unknown);
    EXPECT_TRUE(busy.glance().stale);
}

TEST(State, WhatWasReleasedTakesNoRoom)
{
    Room room;
    room.meeting(kNow - 30min, kNow + 30min, "Nobody").set_released(true);
    EXPECT_EQ(room.glance().state, State::Free);
    EXPECT_FALSE(room.glance().now.empty());
}

TEST(Offers, KeepClearOfTheNextMeeting)
{
    Room room;
    room.room.mutable_settings()->set_buffer_min(10);
    room.meeting(kNow + 50min, kNow + 2h, "Next");
    const auto offered = room.glance().now;
    ASSERT_EQ(offered.size(), 3U);
    for (const Choice &choice : offered)
        EXPECT_LE(choice.span.end, kNow + 40min);
    ASSERT_EQ(room.glance().later.size(), 2U);
    EXPECT_EQ(room.glance().later[0], (Span{kNow, kNow + 40min}));
    EXPECT_EQ(room.glance().later[1].start, kNow + 130min);
    room.room.mutable_settings()->set_booking_allowed(false);
    EXPECT_TRUE(room.glance().now.empty() && room.glance().later.empty());
}

TEST(Offers, ExtendAndEndOnlyWhatMayBe)
{
    Room room;
    v1::Instance &mine = room.meeting(kNow - 30min, kNow + 30min, "Mine");
    EXPECT_TRUE(room.glance().extend.empty());
    EXPECT_FALSE(room.glance().can_end);
    mine.set_can_end(true);
    mine.set_can_extend(true);
    room.meeting(kNow + 50min, kNow + 2h, "Next");
    ASSERT_EQ(room.glance().extend.size(), 1U);
    EXPECT_EQ(room.glance().extend[0].span.end, kNow + 45min);
    EXPECT_TRUE(room.glance().can_end);
    EXPECT_NE(room.html().find("part=end"), std::string::npos);
    EXPECT_NE(room.html("en", Part::End).find("End this meeting now?"), std::string::npos);
}

TEST(Markup, ATitleIsTextWhateverItHolds)
{
    Room room;
    const std::string evil = "\"><script>alert(1)</script><img src=x onerror='y'> & </style>";
    v1::Instance &meeting = room.meeting(kNow - 30min, kNow + 30min, evil);
    meeting.set_organiser(evil);
    meeting.set_id(evil);
    meeting.set_can_end(true);
    meeting.set_can_extend(true);
    meeting.set_check_in_from_ms(1);
    meeting.set_check_in_until_ms(to_ms(kNow + 1h));
    room.room.mutable_room()->set_name(evil);
    room.room.mutable_room()->set_floor(evil);
    room.room.mutable_settings()->set_message(evil);
    room.room.mutable_settings()->add_booking_titles(evil);
    for (const Part part : {Part::Room, Part::Later, Part::End, Part::Report}) {
        const std::string html = room.html("en", part);
        EXPECT_EQ(html.find("<script"), std::string::npos);
        EXPECT_EQ(html.find("<img"), std::string::npos);
        EXPECT_EQ(html.find("</style>"), html.rfind("</style>"));
        EXPECT_LT(html.size(), 20'000U);
    }
    room.room.mutable_settings()->mutable_closed()->set_reason(evil);
    EXPECT_EQ(room.html().find("<script"), std::string::npos);
    room.room.mutable_emergency()->set_title(evil);
    room.room.mutable_emergency()->set_text(evil);
    EXPECT_EQ(room.html().find("<script"), std::string::npos);
    EXPECT_EQ(room.html().find("<form"), std::string::npos) << "nothing is booked in an emergency";
}

TEST(Markup, NothingSteersTheDirectionOfWhatFollows)
{
    EXPECT_EQ(undirected("a\u202Eb\u2066c\u200F"), "abc");
    // Hebrew stays, and so does what joins letters.
    EXPECT_EQ(undirected("\u05E9\u05DC\u05D5\u05DD – \u200Dx"), "\u05E9\u05DC\u05D5\u05DD – \u200Dx");
}

TEST(Language, TimesAndDirectionAreThoseOfTheLanguage)
{
    Room room;
    room.meeting(kNow + 4h, kNow + 5h, "Sync");
    EXPECT_NE(room.html("ar").find("dir=\"rtl\""), std::string::npos);
    EXPECT_NE(room.html("he").find("lang=\"he\" dir=\"rtl\""), std::string::npos);
    EXPECT_NE(room.html("de").find("Montag, 16. November"), std::string::npos);
    EXPECT_NE(room.html("en").find("14:00"), std::string::npos);
    EXPECT_NE(room.html("en-US").find("2:00\u202FPM") == std::string::npos ? room.html("en-US").find("2:00 PM")
                                                                           : std::size_t{0},
              std::string::npos);
    room.room.mutable_settings()->set_hour_format(v1::HOUR_FORMAT_24);
    EXPECT_NE(room.html("en-US").find("14:00"), std::string::npos);
    EXPECT_NE(room.html("xx-nonsense").find("<html"), std::string::npos);
}

Fields of(std::map<std::string, std::string> values)
{
    return [values = std::move(values)](const std::string &name) {
        const auto found = values.find(name);
        return found == values.end() ? std::string() : found->second;
    };
}

TEST(Form, SentAgainItIsTheSameAndWithAnotherChoiceAnother)
{
    const Room room;
    const auto key = [&](const std::string &end, const std::string &form = kForm) {
        return intent_of(of({{"form", form}, {"do", "book"}, {"start", "1000"}, {"end", end}}), room.room)
            .value()
            .idempotency_key();
    };
    EXPECT_EQ(key("5000"), key("5000"));
    EXPECT_NE(key("5000"), key("6000"));
    EXPECT_NE(key("5000"), key("5000", std::string(32, 'e')));
    EXPECT_EQ(key("5000").size(), 32U);
}

TEST(Form, WhatIsNoneIsRefused)
{
    const Room room;
    for (const std::map<std::string, std::string> &fields : std::vector<std::map<std::string, std::string>>{
             {},
             {{"do", "book"}, {"start", "1"}, {"end", "2"}},
             {{"form", "x"}, {"do", "book"}, {"start", "1"}, {"end", "2"}},
             {{"form", kForm}, {"do", "book"}, {"start", "-1"}, {"end", "2"}},
             {{"form", kForm}, {"do", "book"}, {"start", "1"}, {"end", "99999999999999999999"}},
             {{"form", kForm}, {"do", "book"}, {"start", "1"}, {"minutes", "1e3"}},
             {{"form", kForm}, {"do", "end"}, {"end", "2"}},
             {{"form", kForm}, {"do", "extend"}, {"id", "m"}},
             {{"form", kForm}, {"do", "report"}, {"category", "99"}},
             {{"form", kForm}, {"do", "check_in"}, {"id", std::string(400, 'x')}},
             {{"form", kForm}, {"do", "destroy"}, {"id", "m"}, {"end", "1"}}}) {
        const auto read = intent_of(of(fields), room.room);
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().code, Errc::InvalidRequest);
    }
}

TEST(Form, TitlesAreThoseThatTheRoomAllows)
{
    Room room;
    const auto title = [&](const std::string &typed) {
        return intent_of(of({{"form", kForm}, {"do", "book"}, {"start", "1"}, {"minutes", "30"}, {"title", typed}}),
                         room.room)
            .value()
            .book()
            .title();
    };
    EXPECT_EQ(title("Call"), "Call");
    EXPECT_EQ(title(std::string(199, 'x') + "ä").size(), 199U) << "cut between characters";
    room.room.mutable_settings()->set_booking_title_typed(false);
    EXPECT_EQ(title("Call"), "");
    room.room.mutable_settings()->add_booking_titles("Call");
    EXPECT_EQ(title("Call"), "Call");
}

TEST(Result, IsSaidWithReasonAndWithWhatElseIsFree)
{
    Room room;
    v1::BookingOutcome &outcome = *room.room.add_outcomes();
    outcome.set_idempotency_key(kForm);
    outcome.set_state(v1::BOOKING_STATE_REFUSED);
    outcome.set_reason(v1::REFUSAL_REASON_CONFLICT);
    outcome.mutable_conflict()->set_title("Board");
    outcome.mutable_conflict()->set_start_ms(to_ms(kNow));
    outcome.mutable_conflict()->set_end_ms(to_ms(kNow + 1h));
    outcome.add_alternatives()->set_start_ms(to_ms(kNow + 1h));
    outcome.mutable_alternatives(0)->set_end_ms(to_ms(kNow + 90min));
    v1::FreeRoom &other = *outcome.add_other_rooms();
    other.mutable_room()->set_name("Borealis");
    const std::string html = room.html("en", Part::Room, Asked{kForm, "book"});
    for (const char *said : {"Not booked", "Board", "has the room", "Other times", "11:30", "Borealis"})
        EXPECT_NE(html.find(said), std::string::npos) << said;
    EXPECT_EQ(room.html("en", Part::Room, Asked{std::string(32, 'e'), "book"}).find("Not booked"), std::string::npos);

    outcome.set_state(v1::BOOKING_STATE_ACCEPTED);
    outcome.set_changed_at_ms(to_ms(kNow));
    const std::string held = room.html("en", Part::Room, Asked{kForm, "book"});
    EXPECT_NE(held.find("Held for you"), std::string::npos);
    EXPECT_NE(held.find("content=\"4;url="), std::string::npos) << "it looks again soon";
    EXPECT_NE(room.html().find("content=\"60;url="), std::string::npos);
    EXPECT_EQ(room.html("en", Part::Report).find("http-equiv"), std::string::npos) << "nobody's words are lost";
}

} // namespace
} // namespace lintel::hub::phone
