#include "hub/settings/nearest.h"

#include <gtest/gtest.h>

#include <array>

namespace lintel::hub::settings {
namespace {

constexpr std::array<const char *, 5> kPath{"organisation", "site:Berlin", "floor:L3", "room:Aurora", "display:7"};

/// Each bit of the number is a place that has a value.
std::vector<Layer> layers(unsigned set)
{
    std::vector<Layer> out;
    for (std::size_t i = 0; i < kPath.size(); ++i) {
        Layer layer{kPath[i], {}};
        if ((set >> i & 1U) != 0)
            layer.values["key"] = {std::to_string(i), kPath[i]};
        layer.values["of " + std::to_string(i)] = {"true", kPath[i]};
        out.push_back(std::move(layer));
    }
    return out;
}

TEST(Nearest, InEveryCombinationOfPlaces)
{
    for (unsigned set = 0; set < 1U << kPath.size(); ++set) {
        std::vector<std::string> expected; // the nearest first
        for (std::size_t i = kPath.size(); i-- > 0;) {
            if ((set >> i & 1U) != 0)
                expected.push_back(kPath[i]);
        }
        const SettingMap values = nearest(layers(set));
        const auto found = values.find("key");
        ASSERT_EQ(found != values.end(), !expected.empty()) << set;
        if (found != values.end()) {
            EXPECT_EQ(found->second.from, expected.front()) << set;
            EXPECT_EQ(kPath.at(std::stoul(found->second.value_json)), expected.front()) << set;
        }
        std::vector<std::string> explained;
        for (const SettingHere &one : candidates(layers(set), "key"))
            explained.push_back(one.from);
        EXPECT_EQ(explained, expected) << set;
        EXPECT_EQ(values.size(), kPath.size() + (expected.empty() ? 0U : 1U)) << "other keys keep their own places";
    }
}

TEST(Nearest, OfNothingIsNothing)
{
    EXPECT_TRUE(nearest({}).empty());
    EXPECT_TRUE(candidates({}, "key").empty());
}

} // namespace
} // namespace lintel::hub::settings
