#include "app/timeline/view_state.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

TEST(ViewState, ShowsAllAtFirstWithALittleRoom) {
    ViewState state;
    state.setExtent(100ms);
    EXPECT_LE(state.from(), Nanos{0});
    EXPECT_GT(state.to(), 100ms);
    EXPECT_LE(state.to(), 105ms);
}

TEST(ViewState, StaysFittedWhenTheExtentGrows) {
    ViewState state;
    state.setExtent(100ms);
    state.setExtent(200ms);
    EXPECT_GT(state.to(), 200ms);
    state.setRange(10ms, 20ms);
    state.setExtent(400ms);
    EXPECT_EQ(state.from(), 10ms);
    EXPECT_EQ(state.to(), 20ms);
}

TEST(ViewState, KeepsTheRangeWithinTheRunAndAtLeastAHundredNanoseconds) {
    ViewState state;
    state.setExtent(100ms);
    state.setRange(-50ms, 1s);
    EXPECT_EQ(state.from(), -5ms);
    EXPECT_EQ(state.to(), 105ms);
    state.setRange(50ms, 50ms);
    EXPECT_EQ(state.to() - state.from(), Nanos{100});
    state.setRange(104ms, 114ms);
    EXPECT_EQ(state.from(), 95ms);
    EXPECT_EQ(state.to(), 105ms);
}

TEST(ViewState, ZoomsAboutAnInstantThatStaysWhereItIs) {
    ViewState state;
    state.setExtent(100ms);
    state.setRange(0ms, 80ms);
    state.zoom(2, 20ms);
    EXPECT_EQ(state.from(), 10ms);
    EXPECT_EQ(state.to(), 50ms);
    state.zoom(0.5, 20ms);
    EXPECT_EQ(state.from(), 0ms);
    EXPECT_EQ(state.to(), 80ms);
}

TEST(ViewState, PansByAPartOfTheWidthAndStopsAtTheEnd) {
    ViewState state;
    state.setExtent(100ms);
    state.setRange(0ms, 40ms);
    state.pan(0.5);
    EXPECT_EQ(state.from(), 20ms);
    for (int i = 0; i < 20; ++i) state.pan(0.5);
    EXPECT_EQ(state.to(), 105ms);
    EXPECT_EQ(state.to() - state.from(), 40ms);
}

TEST(ViewState, TellsOnlyOfChanges) {
    ViewState state;
    state.setExtent(100ms);
    QSignalSpy ranges(&state, &ViewState::rangeChanged);
    QSignalSpy playheads(&state, &ViewState::playheadChanged);
    QSignalSpy modes(&state, &ViewState::laneModeChanged);
    state.setRange(1ms, 2ms);
    state.setRange(1ms, 2ms);
    state.setPlayhead(3ms);
    state.setPlayhead(3ms);
    state.setLaneMode(LaneMode::ByTask);
    state.setLaneMode(LaneMode::ByCore);
    EXPECT_EQ(ranges.count(), 1);
    EXPECT_EQ(playheads.count(), 1);
    EXPECT_EQ(modes.count(), 1);
}

TEST(ViewState, BearsTheShortestAndTheLongestRun) {
    ViewState state;
    state.setExtent(Nanos{1});
    EXPECT_GE(state.to() - state.from(), Nanos{100});
    state.setExtent(kLongestTime);
    state.zoom(0.001, Nanos{0});
    EXPECT_GT(state.to(), kLongestTime);
    EXPECT_LT(state.from(), Nanos{0});
}

TEST(ViewState, HidesWhatComesAfterThePlayheadWhileItIsCovered) {
    ViewState state;
    QSignalSpy covers(&state, &ViewState::coverChanged);
    EXPECT_FALSE(state.hides(100ms));
    state.setCovered(true);
    EXPECT_EQ(covers.count(), 1);
    EXPECT_EQ(state.hiddenFrom(), 0ms) << "without a playhead all is hidden";
    state.setPlayhead(40ms);
    EXPECT_TRUE(state.hides(41ms));
    EXPECT_FALSE(state.hides(40ms));
    state.setCovered(false);
    EXPECT_FALSE(state.hiddenFrom());
}

TEST(ViewState, ZoomsAboutThePlayheadWhereItIsInSightElseAboutTheMiddle) {
    ViewState state;
    state.setExtent(100ms);
    state.setRange(0ms, 100ms);
    state.setPlayhead(20ms);
    state.zoomAtPlayhead(2);
    EXPECT_EQ(state.from(), 10ms);
    EXPECT_EQ(state.to(), 60ms);
    state.setPlayhead(90ms);
    state.zoomAtPlayhead(2);
    EXPECT_EQ(state.from() + state.to(), 70ms);
}

} // namespace
} // namespace timeslice
