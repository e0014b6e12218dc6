#include "app/timeline/pace.h"

#include "core/trace/trace.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

TEST(Pace, ShowsTheWholeInAboutTenSecondsAtTheUsualPace) {
    EXPECT_EQ(usualPace(100ms), 10ms);
    EXPECT_EQ(usualPace(Nanos{1}), Nanos{1});
    for (const int64_t extent : {37'000, 101'200'000, 7'300'000}) {
        const double seconds =
            static_cast<double>(extent) / static_cast<double>(usualPace(Nanos{extent}).count());
        EXPECT_GE(seconds, 6) << extent;
        EXPECT_LE(seconds, 16) << extent;
    }
}

TEST(Pace, HasRoundPacesInOrderAroundTheUsualOne) {
    const std::vector<Nanos> paces = pacesFor(100ms);
    EXPECT_EQ(paces, (std::vector<Nanos>{100us, 200us, 500us, 1ms, 2ms, 5ms, 10ms, 20ms, 50ms, 100ms}));
    EXPECT_EQ(pacesFor(Nanos{1}).front(), Nanos{1});
    EXPECT_TRUE(std::ranges::is_sorted(pacesFor(kLongestTime)));
}

TEST(Pace, TakesARoundPaceForAFactor) {
    EXPECT_EQ(paceAt(100ms, 1), 10ms);
    EXPECT_EQ(paceAt(100ms, 0.5), 5ms);
    EXPECT_EQ(paceAt(100ms, 0.1), 1ms);
}

// An animation has few frames left for each second that it takes longer.
TEST(Pace, LetsAnAnimationTakeAtMostTenSeconds) {
    EXPECT_EQ(paceWithinTenSeconds(100ms), 10ms);
    EXPECT_EQ(paceWithinTenSeconds(101ms), 20ms);
    EXPECT_EQ(usualPace(101ms), 10ms);
}

TEST(Pace, SaysWhatASecondShows) {
    EXPECT_EQ(plainEnglish().render(paceText(10ms)), "1 s shows 10 ms");
}

} // namespace
} // namespace timeslice
