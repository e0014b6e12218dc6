#include "core/study/sweep_values.h"

#include <gmock/gmock.h>

namespace timeslice {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

std::vector<int64_t> valuesOf(std::string_view text, SweepAxis axis = SweepAxis::Cores) {
    const auto values = parseSweepValues(text, axis);
    if (!values) ADD_FAILURE() << describe(values.error());
    return values.value_or(std::vector<int64_t>{});
}

TEST(ParseSweepValues, ReadsRangesListsAndSteps) {
    EXPECT_THAT(valuesOf("1..5"), ElementsAre(1, 2, 3, 4, 5));
    EXPECT_THAT(valuesOf("1,2,4,8"), ElementsAre(1, 2, 4, 8));
    EXPECT_THAT(valuesOf("1..16:5"), ElementsAre(1, 6, 11, 16));
    EXPECT_THAT(valuesOf(" 8 , 1..3 "), ElementsAre(1, 2, 3, 8)) << "rising";
    EXPECT_THAT(valuesOf("3,1..4"), ElementsAre(1, 2, 3, 4)) << "each once";
    EXPECT_EQ(valuesOf("1..128").size(), 128U);
}

TEST(ParseSweepValues, SpreadsManyTasksEvenlyInTheLogarithm) {
    const auto values = valuesOf("1..1000", SweepAxis::Tasks);
    EXPECT_GE(values.size(), 30U);
    EXPECT_LE(values.size(), 40U);
    EXPECT_EQ(values.front(), 1);
    EXPECT_EQ(values.back(), 1000);
    EXPECT_EQ(std::count_if(values.begin(), values.end(), [](int64_t n) { return n > 100; }), 13)
        << "a third for the last of three decades";
    EXPECT_EQ(valuesOf("1..40", SweepAxis::Tasks).size(), 40U) << "few enough to take all";
    EXPECT_EQ(valuesOf("1..1000:1", SweepAxis::Tasks).size(), 1000U) << "a step is taken at its word";
}

TEST(ParseSweepValues, RefusesWhatItCannotRead) {
    for (const char* bad : {"", "0..4", "4..", "..4", "1...4", "a", "1,,2", "1..4:0", "1..4:x", "5:2", "-1",
                            "1.5", "1..1000001", "99999999999999999999"}) {
        const auto values = parseSweepValues(bad, SweepAxis::Cores);
        ASSERT_FALSE(values) << bad;
        EXPECT_THAT(describe(values.error()), HasSubstr("1..16:5")) << bad;
    }
    EXPECT_THAT(describe(parseSweepValues("8..2", SweepAxis::Cores).error()), HasSubstr("smaller number"));
    EXPECT_THAT(describe(parseSweepValues("1..9999", SweepAxis::Cores).error()), HasSubstr("larger step"));
}

TEST(ParseTaskValues, TakesAGroupsNameBeforeTheValues) {
    EXPECT_EQ(parseTaskValues("1..16:5")->group, "");
    EXPECT_THAT(parseTaskValues("1..16:5")->values, ElementsAre(1, 6, 11, 16));
    EXPECT_EQ(parseTaskValues("Web client:1,2")->group, "Web client");
    EXPECT_EQ(parseTaskValues("a:b:1..9:4")->group, "a:b") << "names may hold colons";
    EXPECT_THAT(parseTaskValues("a:b:1..9:4")->values, ElementsAre(1, 5, 9));
    EXPECT_FALSE(parseTaskValues("Client:many"));
    EXPECT_FALSE(parseTaskValues("1:2")) << "no name";
}

} // namespace
} // namespace timeslice
