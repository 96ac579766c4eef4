#include "hub/themes/built_in_tokens.h"
#include "hub/themes/colour.h"
#include "hub/themes/colour_vision.h"
#include "hub/themes/validate.h"

#include <gtest/gtest.h>

namespace lintel::hub::themes {
namespace {

std::string with(const std::string &members)
{
    return R"({"format":"lintel-theme-1","name":"Test",)" + members + "}";
}

TEST(Theme, BuiltInPassesItsOwnChecks)
{
    const auto checked = validate(built_in_tokens());
    EXPECT_TRUE(checked) << checked.error().detail;
}

TEST(Theme, MayLeaveOutWhatItDoesNotChange)
{
    EXPECT_TRUE(validate(R"({"format":"lintel-theme-1","name":"Test"})"));
    EXPECT_TRUE(validate(with(R"("color":{"free":{"fill":"#003366"}})")));
}

TEST(Theme, ContrastOfWcag)
{
    const auto black = Colour::parse("#000000");
    const auto white = Colour::parse("#FFFFFF");
    const auto grey = Colour::parse("#767676");
    ASSERT_TRUE(black && white && grey);
    EXPECT_DOUBLE_EQ(contrast(*black, *white), 21.0);
    EXPECT_DOUBLE_EQ(contrast(*white, *white), 1.0);
    EXPECT_NEAR(contrast(*white, *grey), 4.54, 0.01);
}

TEST(Theme, EyesAsPublished)
{
    const auto free = Colour::parse("#146261");
    const auto in_use = Colour::parse("#ad0506");
    ASSERT_TRUE(free && in_use);
    // As the displays have it, and another implementation.
    EXPECT_NEAR(difference(*free, *in_use, Vision::Protan), 25.2, 0.05);
    EXPECT_NEAR(difference(*free, *in_use, Vision::Deutan), 32.1, 0.05);
    EXPECT_EQ(difference(*free, *free, Vision::Tritan), 0);
}

struct Bad
{
    const char *file;
    const char *token;
};

class BadTheme : public testing::TestWithParam<Bad>
{};

TEST_P(BadTheme, IsRefusedByTheTokenAtFault)
{
    const std::string file = GetParam().file[0] == '"' ? with(GetParam().file) : GetParam().file;
    const auto checked = validate(file);
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().code, Errc::InvalidRequest);
    EXPECT_EQ(checked.error().field, GetParam().token);
    EXPECT_NE(checked.error().detail.find(GetParam().token), std::string::npos) << checked.error().detail;
}

INSTANTIATE_TEST_SUITE_P(
    All, BadTheme,
    testing::Values(Bad{R"("color":{"free":{"ink":"#777777"}})", "color.free.ink"},
                    Bad{R"("color":{"inUse":{"soft":"#ad0506"}})", "color.inUse.soft"},
                    Bad{R"("color":{"checkIn":{"edge":"#f3bf23"}})", "color.checkIn.edge"},
                    Bad{R"("color":{"muted":"#303030"})", "color.muted"},
                    Bad{R"("color":{"gap":{"text":"#222222"}})", "color.gap.text"},
                    // A green and a red that red-green blind people take for one.
                    Bad{R"("color":{"free":{"fill":"#265c1a","soft":"#ffffff","edge":"#ffffff","strong":"#265c1a"}})",
                        "color.inUse.fill"},
                    Bad{R"("color":{"checkIn":{"fill":"#c4c4b4"}})", "color.unknown.fill"},
                    Bad{R"("color":{"code":{"ink":"#888888"}})", "color.code.ink"},
                    Bad{R"("color":{"free":{"fill":"red"}})", "color.free.fill"},
                    Bad{R"("color":{"free":{"fill":"#12345"}})", "color.free.fill"},
                    Bad{R"("color":{"free":{"fill":5}})", "color.free.fill"},
                    Bad{R"("color":{"free":"#123456"})", "color.free"}, Bad{R"("color":{"fre":{}})", "color.fre"},
                    Bad{R"("type":{"scale":3})", "type.scale"}, Bad{R"("type":{"scale":"1"})", "type.scale"},
                    Bad{R"("type":{"family":""})", "type.family"}, Bad{R"("radius":{"card":-1})", "radius.card"},
                    Bad{R"({"name":"x"})", "format"}, Bad{R"({"format":"lintel-theme-2","name":"x"})", "format"},
                    Bad{R"({"format":"lintel-theme-1"})", "name"}));

TEST(Theme, GarbageIsRefused)
{
    for (const char *bad : {"", "[]", "{", "3", "\"x\"", "\xff\xfe"})
        EXPECT_FALSE(validate(bad)) << bad;
    std::string deep;
    for (int i = 0; i < 100'000; ++i)
        deep += "[";
    EXPECT_FALSE(validate(deep));
    const auto large = validate(std::string(kMaxSize + 1, ' '));
    ASSERT_FALSE(large);
    EXPECT_EQ(large.error().code, Errc::PayloadTooLarge);
}

} // namespace
} // namespace lintel::hub::themes
