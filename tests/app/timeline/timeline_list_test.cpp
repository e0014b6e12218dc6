#include "app/timeline/timeline_list.h"

#include "tests/app/timeline/fixed_measure.h"
#include "tests/app/timeline/sample_traces.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

TimelineRequest requestFor(const Lanes& lanes, Nanos to) {
    TimelineRequest request;
    request.width = 700;
    request.gutter = 60;
    request.to = to;
    request.height = naturalHeight(lanes, request);
    return request;
}

DisplayList listOf(const TracePtr& trace, LaneMode mode) {
    const Lanes lanes(trace, mode, plainEnglish());
    const TimelineRequest request = requestFor(lanes, trace->end());
    return timelineList(lanes, request, lightTheme(), samples::FixedMeasure(), plainEnglish());
}

std::vector<RectItem> rectsFilled(const DisplayList& list, Layer layer, Color fill) {
    std::vector<RectItem> found;
    for (const RectItem& rect : list.layer(layer).rects)
        if (list.styles[rect.style].fill == fill) found.push_back(rect);
    return found;
}

bool hasText(const DisplayList& list, std::string_view text) {
    const auto& texts = list.layer(Layer::Labels).texts;
    return std::ranges::any_of(texts, [&](const TextItem& item) { return item.text == text; });
}

TEST(TimelineList, DrawsWhatRunsAsHighAsTheBarAndWaitsLower) {
    const DisplayList list = listOf(samples::mixed(), LaneMode::ByTask);
    const auto running = rectsFilled(list, Layer::Lanes, lightTheme().style(State::Running).fill);
    const auto io = rectsFilled(list, Layer::Lanes, lightTheme().style(State::Io).fill);
    const auto lock = rectsFilled(list, Layer::Lanes, lightTheme().style(State::LockWait).fill);
    ASSERT_EQ(running.size(), 4U);
    ASSERT_EQ(io.size(), 1U);
    ASSERT_EQ(lock.size(), 1U);
    EXPECT_NEAR(lock[0].height / running[0].height, 0.44, 0.06);
    EXPECT_NEAR(io[0].height / running[0].height, 0.14, 0.06);
    EXPECT_EQ(list.styles[lock[0].style].hatch, Hatch::Cross);
    EXPECT_DOUBLE_EQ(io[0].x, running[0].right());
    // In the middle of the bar.
    EXPECT_DOUBLE_EQ(io[0].y + io[0].height / 2, running[0].y + running[0].height / 2);
}

TEST(TimelineList, PutsADotWhereATaskFinished) {
    EXPECT_EQ(listOf(samples::mixed(), LaneMode::ByTask).layer(Layer::Marks).dots.size(), 3U);
}

TEST(TimelineList, NamesTasksInTheBoxesOfACoreAndCallsTheRestIdle) {
    const DisplayList list = listOf(samples::mixed(), LaneMode::ByCore);
    EXPECT_TRUE(hasText(list, "two"));
    EXPECT_TRUE(hasText(list, "three"));
    EXPECT_TRUE(hasText(list, "idle"));
    EXPECT_TRUE(hasText(list, "core 2"));
    EXPECT_EQ(rectsFilled(list, Layer::Grid, lightTheme().idle).size(), 2U);
}

TEST(TimelineList, TellsALoneCoresTimesAtTheBoundaries) {
    const DisplayList list = listOf(samples::roundRobin(3, 1, 10ms), LaneMode::ByCore);
    EXPECT_TRUE(hasText(list, "10 ms"));
    EXPECT_TRUE(hasText(list, "20 ms"));
}

TEST(TimelineList, ShowsWhoHeldALock) {
    const DisplayList list = listOf(samples::mixed(), LaneMode::ByTask);
    const auto& texts = list.layer(Layer::Labels).texts;
    const auto isBoxName = [](const TextItem& text) {
        return text.text == "two" && text.weight == Weight::SemiBold;
    };
    EXPECT_TRUE(std::ranges::any_of(texts, isBoxName));
}

TEST(TimelineList, MarksWhyARunEndedWhereThereIsRoom) {
    const DisplayList list = listOf(samples::roundRobin(2, 3, 10ms), LaneMode::ByTask);
    EXPECT_GE(list.layer(Layer::Marks).lines.size(), 4U); // a stroke for each expired time slice
}

TEST(TimelineList, HasNoMoreRectanglesThanColumnsInALane) {
    const TracePtr trace = samples::roundRobin(3, 20'000, 2us);
    const Lanes lanes(trace, LaneMode::ByTask, plainEnglish());
    const TimelineRequest request = requestFor(lanes, trace->end());
    const DisplayList list =
        timelineList(lanes, request, lightTheme(), samples::FixedMeasure(), plainEnglish());
    EXPECT_LE(list.layer(Layer::Lanes).rects.size(), 3 * static_cast<size_t>(scaleFor(request).width));
}

TEST(TimelineList, AsksForMoreColumnsOnADenserDevice) {
    const TracePtr trace = samples::roundRobin(2, 1000, 30us);
    const Lanes lanes(trace, LaneMode::ByTask, plainEnglish());
    TimelineRequest request = requestFor(lanes, trace->end());
    const auto count = [&] {
        return timelineList(lanes, request, lightTheme(), samples::FixedMeasure(), plainEnglish())
            .itemCount();
    };
    const size_t coarse = count();
    request.density = 4;
    EXPECT_GT(count(), coarse);
}

TEST(TimelineList, KeepsEverythingInsideItsBox) {
    for (const LaneMode mode : {LaneMode::ByTask, LaneMode::ByCore}) {
        const TracePtr trace = samples::roundRobin(40, 5, 3ms);
        const Lanes lanes(trace, mode, plainEnglish());
        TimelineRequest request = requestFor(lanes, trace->end());
        request.from = trace->end() / 3;
        const DisplayList list =
            timelineList(lanes, request, lightTheme(), samples::FixedMeasure(), plainEnglish());
        for (const RectItem& rect : list.layer(Layer::Lanes).rects) {
            EXPECT_GE(rect.x, request.gutter);
            EXPECT_LE(rect.right(), request.width + 1e-9);
            EXPECT_GE(rect.y, 0);
            EXPECT_LE(rect.bottom(), request.height);
        }
    }
}

TEST(TimelineList, ShortensNamesToTheGutter) {
    TraceBuilder builder(1);
    builder.arrive(builder.addTask("a name of many, many words"), Nanos{0});
    const Lanes lanes(builder.build(1ms), LaneMode::ByTask, plainEnglish());
    const TimelineRequest request = requestFor(lanes, 1ms);
    const DisplayList list =
        timelineList(lanes, request, lightTheme(), samples::FixedMeasure(), plainEnglish());
    const TextItem& name = list.layer(Layer::Labels).texts.back();
    EXPECT_TRUE(name.text.ends_with("…"));
    EXPECT_LE(name.x + samples::FixedMeasure().width(name.text, name.size, name.weight), request.gutter);
}

TEST(NaturalHeight, IsWhatTheLanesUse) {
    for (const int count : {1, 5, 39, 40, 41, 200, 1000}) {
        const Lanes lanes(samples::roundRobin(count, 1, 1us), LaneMode::ByTask, plainEnglish());
        const TimelineRequest request = requestFor(lanes, 1ms);
        EXPECT_NEAR(layoutFor(lanes, request).bottom + axisHeight(request), request.height, 8) << count;
        EXPECT_LE(request.height, request.lanes.mostHeight + axisHeight(request)) << count;
    }
}

TEST(TextMeasure, ElidesWholeLetters) {
    const samples::FixedMeasure measure;
    EXPECT_EQ(measure.elided("äöüß", 10, Weight::Regular, 20), "äöüß");
    EXPECT_EQ(measure.elided("äöüß", 10, Weight::Regular, 16), "äö…");
    EXPECT_EQ(measure.elided("äöüß", 10, Weight::Regular, 4), "");
}

} // namespace
} // namespace timeslice
