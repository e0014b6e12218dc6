#include "app/export/playback.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

PlaybackOptions atPace(Nanos pace, int frames = kUsualFrames) {
    PlaybackOptions options;
    options.pace = pace;
    options.mostFrames = frames;
    return options;
}

// 126 ms in ten seconds would be 12.6 ms a second; the next round time is 20 ms: 6.3 s, 126 steps of 1 ms.
TEST(Playback, TakesARoundPaceAndTwentyFramesASecond) {
    const auto playback = playbackOf({0ms, 126ms}, {});
    ASSERT_TRUE(playback);
    EXPECT_EQ(playback->pace, 20ms);
    EXPECT_EQ(playback->delay, 5);
    ASSERT_EQ(playback->instants.size(), 127U);
    EXPECT_EQ(playback->instants[0], 0ms);
    EXPECT_EQ(playback->instants[1], 1ms);
    EXPECT_EQ(playback->instants[126], 126ms);
}

TEST(Playback, KeepsThePaceAsked) {
    const auto playback = playbackOf({10ms, 20ms}, atPace(2ms));
    ASSERT_TRUE(playback);
    EXPECT_EQ(playback->instants.size(), 101U) << "5 s";
    EXPECT_EQ(playback->instants[1], 10ms + 100us);
    EXPECT_EQ(playback->instants.back(), 20ms);
}

// 5 s in 10 frames: 9 steps of 0.56 s, each of which shows 1.12 ms.
TEST(Playback, ShowsEachFrameLongerWhereTheyWouldBeTooMany) {
    const auto playback = playbackOf({0ms, 10ms}, atPace(2ms, 10));
    ASSERT_TRUE(playback);
    EXPECT_EQ(playback->delay, 56);
    EXPECT_EQ(playback->instants.size(), 10U);
    EXPECT_EQ(playback->instants[1], 1120us);
    EXPECT_EQ(playback->instants.back(), 10ms);
}

TEST(Playback, HasAFirstAndALastFrameHoweverFastItIs) {
    EXPECT_EQ(playbackOf({0ms, 10ms}, atPace(1h))->instants, (std::vector<Nanos>{0ms, 10ms}));
    EXPECT_GE(playbackOf({0ms, 0ms}, {})->instants.size(), 2U);
}

TEST(Playback, RefusesMoreThanTenMinutes) {
    EXPECT_TRUE(playbackOf({0s, 10min}, atPace(1s)));
    const auto refused = playbackOf({0s, 10min}, atPace(999ms));
    ASSERT_FALSE(refused);
    EXPECT_EQ(describe(refused.error()), "If 1 s shows 999 ms, the animation of 600 s is longer than 10 min. "
                                         "Let one second show more.");
}

TEST(Playback, SaysItsInstants) {
    EXPECT_EQ(clockText(36200us, 0ms, 126ms, plainEnglish()), "36.2 ms");
    EXPECT_EQ(clockText(40ms, 0ms, 126ms, plainEnglish()), "40.0 ms") << "as many digits for each";
    EXPECT_EQ(clockText(9s, 0s, 25s, plainEnglish()), "9.0 s");
    EXPECT_EQ(clockText(300us, 0us, 900us, plainEnglish()), "300 µs");
    EXPECT_EQ(clockText(12ms, 10ms, 12ms, plainEnglish()), "12.00 ms") << "a part of a run";
}

} // namespace
} // namespace timeslice
