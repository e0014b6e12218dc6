#include "app/timeline/timeline_list.h"

#include "tests/app/timeline/fixed_measure.h"
#include "tests/core/sample_traces.h"

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
    EXPECT_TRUE(name.text.starts_with("a"));
    EXPECT_TRUE(name.text.ends_with("s")) << name.text;
    EXPECT_NE(name.text.find("…"), std::string::npos);
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

TEST(TextMeasure, CutsNamesInTheMiddle) {
    const samples::FixedMeasure measure;
    EXPECT_EQ(measure.elidedName("Download 12", 10, Weight::Regular, 55), "Download 12");
    EXPECT_EQ(measure.elidedName("Download 12", 10, Weight::Regular, 35), "Down…12");
    EXPECT_EQ(measure.elidedName("äöüß", 10, Weight::Regular, 16), "ä…ß");
    EXPECT_EQ(measure.elidedName("äöüß", 10, Weight::Regular, 11), "ä…");
    EXPECT_EQ(measure.elidedName("äöüß", 10, Weight::Regular, 4), "");
}

// "job" is queued for 10 ms, then carried by "worker" while it runs, which is idle before and afterwards.
TracePtr pooled() {
    TraceBuilder builder(1);
    builder.tasksBeginAs(State::Queued);
    const TaskId job = builder.addTask("job");
    const TaskId worker = builder.addTask("worker", true);
    const ThreadId thread = builder.addThread();
    builder.arrive(job, Nanos{0});
    builder.arrive(worker, Nanos{0});
    builder.bind(thread, worker, Nanos{0});
    builder.offWaiting(thread, State::Idle, Cause::None, -1, Nanos{0});
    builder.on(thread, CoreId{0}, 10ms);
    builder.unbind(thread, State::Carrying, Cause::None, job.value, 10ms);
    builder.bind(thread, job, 10ms);
    builder.finish(job, 30ms);
    builder.bind(thread, worker, 30ms);
    builder.offWaiting(thread, State::Idle, Cause::None, -1, 30ms);
    return builder.build(40ms);
}

TEST(TimelineList, DrawsAQueuedJobAsAnEmptyBoxOfLongDashes) {
    const DisplayList list = listOf(pooled(), LaneMode::ByTask);
    const auto dashed = [&list](const RectItem& rect) { return list.styles[rect.style].outlineDash > 0; };
    const auto& rects = list.layer(Layer::Lanes).rects;
    ASSERT_EQ(std::ranges::count_if(rects, dashed), 1);
    const RectItem& queued = *std::ranges::find_if(rects, dashed);
    const RectStyle& style = list.styles[queued.style];
    EXPECT_EQ(style.fill.a, 0);
    EXPECT_EQ(style.outline, lightTheme().style(State::Queued).outline);
    EXPECT_DOUBLE_EQ(queued.x, 60);
}

TEST(TimelineList, NamesWhomAHelperCarriesAndDrawsItLowerThanWhoHasTheCore) {
    const DisplayList list = listOf(pooled(), LaneMode::ByTask);
    const auto carrying = rectsFilled(list, Layer::Lanes, lightTheme().style(State::Carrying).fill);
    const auto running = rectsFilled(list, Layer::Lanes, lightTheme().style(State::Running).fill);
    ASSERT_EQ(carrying.size(), 1U);
    ASSERT_EQ(running.size(), 1U);
    EXPECT_LT(carrying[0].height, running[0].height);
    EXPECT_DOUBLE_EQ(carrying[0].x, running[0].x);
    const auto isBoxName = [](const TextItem& text) {
        return text.text == "job" && text.weight == Weight::SemiBold;
    };
    EXPECT_TRUE(std::ranges::any_of(list.layer(Layer::Labels).texts, isBoxName));
    EXPECT_EQ(rectsFilled(list, Layer::Lanes, lightTheme().style(State::Idle).fill).size(), 2U);
}

TEST(TimelineList, DrawsNothingWhereTheSourceDoesNotSay) {
    TraceBuilder builder(1);
    const TaskId task = builder.addTask("t");
    builder.arrive(task, Nanos{0});
    builder.park(task, State::Unknown, -1, Nanos{0});
    const DisplayList list = listOf(builder.build(10ms), LaneMode::ByTask);
    EXPECT_TRUE(list.layer(Layer::Lanes).rects.empty());
    EXPECT_TRUE(list.layer(Layer::Lanes).lines.empty());
}

// The second box is too narrow for "Task 2": then the first has a number too.
TEST(TimelineList, WritesTheNamesOfALaneInOneForm) {
    const auto labels = [](Nanos second) {
        TraceBuilder builder(1);
        Nanos time{0};
        for (const Nanos length : {Nanos(60ms), second}) {
            const TaskId task = builder.addTask("Task " + std::to_string(time == Nanos{0} ? 1 : 2));
            const ThreadId thread = builder.addThread();
            builder.arrive(task, Nanos{0});
            builder.bind(thread, task, Nanos{0});
            builder.on(thread, CoreId{0}, time);
            time += length;
            builder.finish(task, time);
            builder.off(thread, Cause::Finished, -1, time);
        }
        const DisplayList list = listOf(builder.build(100ms), LaneMode::ByCore);
        std::vector<std::string> names;
        for (const TextItem& text : list.layer(Layer::Labels).texts)
            if (text.weight == Weight::SemiBold) names.push_back(text.text);
        return names;
    };
    EXPECT_EQ(labels(40ms), (std::vector<std::string>{"Task 1", "Task 2"}));
    EXPECT_EQ(labels(5ms), (std::vector<std::string>{"1", "2"}));
    EXPECT_EQ(labels(Nanos{100'000}), (std::vector<std::string>{"Task 1"})) << "no room for either form";
}

TEST(TimelineList, DrawsAShortSleepAsTwoDashesAndNotAsADot) {
    TraceBuilder builder(1);
    const TaskId task = builder.addTask("t");
    builder.arrive(task, Nanos{0});
    builder.park(task, State::Sleep, -1, Nanos{0});
    builder.park(task, State::Io, -1, 1ms);
    const DisplayList list = listOf(builder.build(100ms), LaneMode::ByTask);
    ASSERT_EQ(list.layer(Layer::Lanes).lines.size(), 1U);
    const LineItem& sleep = list.layer(Layer::Lanes).lines[0];
    EXPECT_LT(sleep.x2 - sleep.x1, 10);
    EXPECT_LE(sleep.dash * 3, sleep.x2 - sleep.x1 + 0.01);
}

// mixed() runs for 40 ms, which are 640 pixels from 60 on.
DisplayList listAt(Nanos playhead, LaneMode mode = LaneMode::ByTask) {
    const Lanes lanes(samples::mixed(), mode, plainEnglish());
    TimelineRequest request = requestFor(lanes, samples::mixed()->end());
    request.playhead = playhead;
    return timelineList(lanes, request, lightTheme(), samples::FixedMeasure(), plainEnglish());
}

TEST(TimelineList, DrawsNothingRightOfThePlayheadButNamesAndAxis) {
    const DisplayList list = listAt(10ms);
    const DisplayList whole = listOf(samples::mixed(), LaneMode::ByTask);
    for (const RectItem& rect : list.layer(Layer::Lanes).rects) EXPECT_LE(rect.right(), 220.01);
    for (const DotItem& dot : list.layer(Layer::Marks).dots) EXPECT_LE(dot.x, 220);
    EXPECT_EQ(list.layer(Layer::Grid).lines.size(), whole.layer(Layer::Grid).lines.size());
    EXPECT_TRUE(hasText(list, "40 ms"));
    ASSERT_EQ(list.layer(Layer::Marks).lines.size(), 1U);
    EXPECT_EQ(list.layer(Layer::Marks).lines[0].x1, 220);
    EXPECT_EQ(list.layer(Layer::Marks).lines[0].color, lightTheme().playhead);
}

TEST(TimelineList, HidesTheTracksOfCoresToo) {
    const DisplayList list = listAt(10ms, LaneMode::ByCore);
    ASSERT_FALSE(list.layer(Layer::Grid).rects.empty());
    for (const RectItem& rect : list.layer(Layer::Grid).rects) EXPECT_LE(rect.right(), 220.01);
}

// The dot of what finished last stands right of the run's end.
TEST(TimelineList, DrawsAllOfARunThatIsOver) {
    const DisplayList list = listAt(40ms);
    EXPECT_EQ(list.layer(Layer::Marks).dots.size(), 3U);
    EXPECT_EQ(list.layer(Layer::Lanes).rects.size(),
              listOf(samples::mixed(), LaneMode::ByTask).layer(Layer::Lanes).rects.size());
}

} // namespace
} // namespace timeslice
