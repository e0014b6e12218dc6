#include "app/cards/playback.h"

#include "tests/core/sample_traces.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

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
