// Expansion against an independent implementation, on objects drawn from a seed.
#include "hub/calendars/ical.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <fstream>
#include <string>
#include <tuple>
#include <vector>

namespace lintel::hub::calendars {
namespace {

using Row = std::tuple<std::int64_t, std::int64_t, std::string>;

TEST(Expansion, AgreesWithAnIndependentImplementation)
{
    const std::string file = testing::TempDir() + "lintel-expansions-" + std::to_string(::getpid()) + ".json";
    const std::string command = std::string{"/usr/bin/python3 " LINTEL_TEST_SOURCE_DIR "/generate_expansions.py "} +
                                "20261120 600 '" + file + "'";
    ASSERT_EQ(std::system(command.c_str()), 0) << "needs python3-recurring-ical-events";
    std::ifstream in{file};
    const auto cases = nlohmann::json::parse(in);
    std::remove(file.c_str());
    ASSERT_EQ(cases.size(), 600U);

    std::size_t compared = 0;
    for (const auto &c : cases) {
        const ExpandOptions options{.zone = c.at("zone"),
                                    .from = from_ms(c.at("from").get<std::int64_t>()),
                                    .to = from_ms(c.at("to").get<std::int64_t>()),
                                    .max_instances = 5000,
                                    .room_address = {}};
        const std::string ical = c.at("ical");
        const auto expansion = expand(ical, options);
        ASSERT_TRUE(expansion) << ical << expansion.error().detail;
        EXPECT_TRUE(expansion->issues.empty()) << ical << expansion->issues.front().detail;

        std::vector<Row> ours;
        for (const auto &o : expansion->occurrences)
            ours.emplace_back(to_ms(o.start), to_ms(o.end), o.title);
        std::sort(ours.begin(), ours.end());
        std::vector<Row> theirs;
        for (const auto &e : c.at("expected"))
            theirs.emplace_back(e.at(0), e.at(1), e.at(2));
        EXPECT_EQ(ours, theirs) << ical;
        compared += theirs.size();
    }
    EXPECT_GT(compared, 5000U); // the comparison is not of empty sets
}

} // namespace
} // namespace lintel::hub::calendars
