#include "app/timeline/task_signs.h"

#include "app/base/language.h"
#include "app/timeline/describe.h"
#include "app/timeline/lanes.h"
#include "app/timeline/legend.h"
#include "app/timeline/timeline_list.h"
#include "core/recording/signs.h"
#include "core/run/run.h"
#include "core/workload/catalogue.h"
#include "tests/app/timeline/fixed_measure.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

TracePtr traceOf(const char* id, const char* model) {
    RunSpec spec;
    spec.model = model;
    const WorkloadPtr workload = *findWorkload(id);
    return run(*workload, spec)->trace;
}

TracePtr race(const char* model) {
    return traceOf("race", model);
}

size_t lostUpdatesOf(const Trace& trace) {
    return static_cast<size_t>(std::ranges::count(trace.marks(), MarkKind::LostUpdate, &Mark::kind));
}

DisplayList drawn(const TracePtr& trace) {
    TimelineRequest request;
    request.width = 900;
    request.gutter = 80;
    request.to = trace->end();
    const Lanes lanes(trace, LaneMode::ByTask, plainEnglish());
    request.height = naturalHeight(lanes, request);
    return timelineList(lanes, request, lightTheme(), samples::FixedMeasure(), plainEnglish());
}

bool hasErrorColour(const DisplayList& list) {
    return std::ranges::any_of(list.layer(Layer::Marks).dots,
                               [](const DotItem& dot) { return dot.color == lightTheme().error; });
}

TEST(TaskSigns, StandWhereUpdatesAreLostAndNowhereElse) {
    const TracePtr lost = race("parallel");
    ASSERT_GT(lostUpdatesOf(*lost), 0U);
    EXPECT_TRUE(hasErrorColour(drawn(lost)));
    const TracePtr sound = race("async");
    ASSERT_EQ(lostUpdatesOf(*sound), 0U);
    EXPECT_FALSE(hasErrorColour(drawn(sound)));
}

TEST(TaskSigns, GoToTheTaskThatWroteOver) {
    const TracePtr trace = race("parallel");
    const auto signs = signsByTask(*trace);
    size_t count = 0;
    for (size_t task = 0; task < signs.size(); ++task)
        for (const Mark& mark : signs[task]) {
            EXPECT_EQ(mark.task.index(), task);
            ++count;
        }
    EXPECT_EQ(count, lostUpdatesOf(*trace));
}

std::set<std::string> namesInLegend(const TracePtr& trace) {
    LegendRequest request = legendFor(*indexOf(trace), LaneMode::ByTask);
    request.width = 2000;
    std::set<std::string> texts;
    const DisplayList list = legendList(request, lightTheme(), samples::FixedMeasure(), plainEnglish());
    for (const TextItem& text : list.layer(Layer::Labels).texts) texts.insert(text.text);
    return texts;
}

TEST(TaskSigns, StandInTheLegendWhenTheyOccur) {
    EXPECT_TRUE(namesInLegend(race("parallel")).contains("lost update"));
    EXPECT_FALSE(namesInLegend(race("async")).contains("lost update"));
}

TEST(TaskSigns, TellOfStepsThatAreLeftEarly) {
    const TracePtr trace = traceOf("nursery", "async");
    const std::set<std::string> names = namesInLegend(trace);
    for (const char* name : {"failed", "failure caught", "cancelled with its group"})
        EXPECT_TRUE(names.contains(name)) << name;
    EXPECT_FALSE(names.contains("out of time"));
    EXPECT_TRUE(hasErrorColour(drawn(trace))) << "the ring of the task that was cancelled";
}

TEST(TaskSigns, AreToldOfWhereTheIntervalIsDescribed) {
    const TracePtr trace = race("parallel");
    const auto mark = std::ranges::find(trace->marks(), MarkKind::LostUpdate, &Mark::kind);
    ASSERT_NE(mark, trace->marks().end());
    const auto interval = trace->intervalAt(mark->task, mark->time);
    ASSERT_TRUE(interval);
    const Text sentence = describeSigns(*trace, trace->interval(*interval));
    ASSERT_FALSE(sentence.empty());
    EXPECT_TRUE(std::ranges::any_of(describeIntervalLines(*trace, *interval), [&](const Text& line) {
        return plainEnglish().render(line) == plainEnglish().render(sentence);
    }));
}

} // namespace
} // namespace timeslice
