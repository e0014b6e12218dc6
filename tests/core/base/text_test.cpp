#include "core/base/text.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

std::string shown(Nanos time) {
    return plainEnglish().time(time);
}

TEST(Language, WritesTimesWithThreeOrFourDigitsAndTheUnitThatFits) {
    EXPECT_EQ(shown(0ns), "0 ns");
    EXPECT_EQ(shown(999ns), "999 ns");
    EXPECT_EQ(shown(1500ns), "1.5 µs");
    EXPECT_EQ(shown(36'200us), "36.2 ms");
    EXPECT_EQ(shown(101'234us), "101.2 ms");
    EXPECT_EQ(shown(9s), "9 s");
    EXPECT_EQ(shown(25'003ms), "25 s");
    EXPECT_EQ(shown(12'345s), "12345 s");
    EXPECT_EQ(shown(-5ms), "-5 ms");
}

TEST(Language, NeverWritesAThousandOfASmallerUnit) {
    EXPECT_EQ(shown(999'700us), "999.7 ms");
    EXPECT_EQ(shown(999'970us), "1 s");
    EXPECT_EQ(shown(999'960ns), "1 ms");
}

TEST(Language, FillsTheNumberedPlacesOfAText) {
    const Text text(TS_TEXT("{1} waits {0} for {2} of {3}"), 5ms, std::string("a {0}"), 3, Percent{25});
    EXPECT_EQ(plainEnglish().render(text), "a {0} waits 5 ms for 3 of 25 %");
}

TEST(Language, ShowsTheSourceWhenPlacesAreWrong) {
    EXPECT_EQ(plainEnglish().render(Text("broken {0", 1)), "broken {0");
    EXPECT_EQ(plainEnglish().render(Text::verbatim("as {it} is")), "as {it} is");
}

std::string tasksNamed(int64_t count) {
    return plainEnglish().render(
        Text(TS_PLURAL("{1} has {0} task", "{1} has {0} tasks"), count, std::string("It")));
}

TEST(Plural, EnglishHasAFormForOneAndOneForAllElse) {
    EXPECT_EQ(tasksNamed(0), "It has 0 tasks");
    EXPECT_EQ(tasksNamed(1), "It has 1 task");
    EXPECT_EQ(tasksNamed(2), "It has 2 tasks");
    EXPECT_EQ(tasksNamed(21), "It has 21 tasks");
    EXPECT_EQ(tasksNamed(-1), "It has -1 tasks");
}

TEST(Plural, IsAnArgumentLikeAnyText) {
    const Text inner(TS_PLURAL("one task", "{0} tasks"), size_t{1});
    EXPECT_EQ(plainEnglish().render(Text(TS_TEXT("Waits for {0}."), inner)), "Waits for one task.");
}

} // namespace
} // namespace timeslice
