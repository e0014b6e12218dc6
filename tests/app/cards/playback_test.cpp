#include "app/cards/playback.h"

#include "tests/core/sample_traces.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

TEST(Playback, ShowsTheWholeInAboutTenSecondsAtTheUsualPace) {
    EXPECT_EQ(usualPace(100ms), 10ms);
    EXPECT_EQ(usualPace(Nanos{1}), Nanos{1});
    for (const int64_t extent : {37'000, 101'200'000, 7'300'000}) {
        const double seconds =
            static_cast<double>(extent) / static_cast<double>(usualPace(Nanos{extent}).count());
        EXPECT_GE(seconds, 6) << extent;
        EXPECT_LE(seconds, 16) << extent;
    }
}

TEST(Playback, HasRoundPacesInOrderAroundTheUsualOne) {
    const std::vector<Nanos> paces = pacesFor(100ms);
    EXPECT_EQ(paces, (std::vector<Nanos>{100us, 200us, 500us, 1ms, 2ms, 5ms, 10ms, 20ms, 50ms, 100ms}));
    EXPECT_EQ(pacesFor(Nanos{1}).front(), Nanos{1});
    EXPECT_TRUE(std::ranges::is_sorted(pacesFor(kLongestTime)));
}

TEST(Playback, TakesARoundPaceForAFactor) {
    EXPECT_EQ(paceAt(100ms, 1), 10ms);
    EXPECT_EQ(paceAt(100ms, 0.5), 5ms);
    EXPECT_EQ(paceAt(100ms, 0.1), 1ms);
}

TEST(Playback, StepsToTheNearestEventOfAnyRun) {
    const std::vector<TracePtr> traces = {samples::mixed(), samples::roundRobin(2, 2, 4ms)};
    EXPECT_EQ(nextStop(traces, StepBy::Event, "", 0ms, true), 4ms);
    EXPECT_EQ(nextStop(traces, StepBy::Event, "", 9ms, true), 10ms);
    EXPECT_EQ(nextStop(traces, StepBy::Event, "", 11ms, false), 10ms);
    EXPECT_EQ(nextStop({}, StepBy::Event, "", 0ms, true), std::nullopt);
}

TEST(Playback, StepsThroughTheEventsOfTheSelectedTaskWhereverThereIsOne) {
    const std::vector<TracePtr> traces = {samples::mixed(), samples::roundRobin(2, 2, 4ms)};
    EXPECT_EQ(nextStop(traces, StepBy::SelectedTask, "three", 0ms, true), 25ms);
    EXPECT_EQ(nextStop(traces, StepBy::SelectedTask, "three", 26ms, true), 30ms);
    EXPECT_EQ(nextStop(traces, StepBy::SelectedTask, "nobody", 0ms, true), 4ms) << "as all events";
}

TEST(Playback, StepsToDecisions) {
    const std::vector<TracePtr> traces = {samples::mixed()};
    EXPECT_EQ(nextStop(traces, StepBy::Decision, "", 0ms, true), 10ms);
    EXPECT_EQ(nextStop(traces, StepBy::Decision, "", 10ms, true), 25ms);
    EXPECT_EQ(nextStop(traces, StepBy::Decision, "", 25ms, true), 30ms);
    EXPECT_EQ(nextStop(traces, StepBy::Decision, "", 30ms, true), std::nullopt);
}

} // namespace
} // namespace timeslice
