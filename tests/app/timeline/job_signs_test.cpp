// Releases and deadlines on the lanes, in the legend and in words.
#include "app/timeline/describe.h"
#include "app/timeline/lanes.h"
#include "app/timeline/legend.h"
#include "app/timeline/task_signs.h"
#include "app/timeline/timeline_list.h"
#include "core/recording/signs.h"
#include "core/trace/builder.h"
#include "tests/app/timeline/fixed_measure.h"
#include "tests/core/yaml_run.h"

namespace timeslice::job_signs_test {
namespace {

// A 1 0-2, B 2-5, A 2 5-7, B 7-8: B is due at 7 ms.
TracePtr traceUnder(const char* policy) {
    RunSpec spec = test::ideal("preemptive", 1);
    spec.policy = policy;
    return test::runYaml("tasks:\n"
                         "  - {name: A, count: 2, every: 5 ms, steps: [{cpu: 2 ms}]}\n"
                         "  - {name: B, every: 7 ms, steps: [{cpu: 4 ms}]}\n",
                         spec)
        .trace;
}

DisplayList drawn(const TracePtr& trace) {
    TimelineRequest request;
    request.width = 900;
    request.gutter = 100;
    request.to = 8ms;
    const Lanes lanes(trace, LaneMode::ByTask, plainEnglish());
    request.height = naturalHeight(lanes, request);
    return timelineList(lanes, request, lightTheme(), samples::FixedMeasure(), plainEnglish());
}

// Upright lines in this colour where the time stands, 100 px a millisecond from 100 on; not those of the axis.
long uprightAt(const DisplayList& list, Nanos time, const Color& color) {
    const double x = 100 + static_cast<double>(time / 1us) / 10;
    return std::ranges::count_if(list.layer(Layer::Labels).lines, [&](const LineItem& line) {
        return line.x1 == line.x2 && std::abs(line.x1 - x) < 0.01 && line.color == color;
    });
}

TEST(JobSigns, StandAtReleasesAndDeadlines) {
    const Color usual = lightTheme().text;
    const Color alarm = lightTheme().error;
    const DisplayList late = drawn(traceUnder("rm"));
    EXPECT_EQ(uprightAt(late, 0ms, usual), 2) << "releases of A 1 and B";
    EXPECT_EQ(uprightAt(late, 5ms, usual), 2) << "the deadline of A 1, the release of A 2";
    EXPECT_EQ(uprightAt(late, 7ms, alarm), 1);
    const DisplayList met = drawn(traceUnder("edf"));
    EXPECT_EQ(uprightAt(met, 7ms, usual), 1);
    EXPECT_EQ(uprightAt(met, 7ms, alarm), 0);
    const DisplayList none = drawn(traceUnder("fcfs"));
    EXPECT_EQ(uprightAt(none, 0ms, usual), 0);
}

// The head of a release is at its upper end, that of a deadline at its lower one.
TEST(JobSigns, AreArrowsUpAndDown) {
    const auto tipOf = [](MarkKind sign) {
        DisplayList list;
        addSign(list, sign, 50, 50, 10, lightTheme());
        const auto& lines = list.layer(Layer::Labels).lines;
        EXPECT_EQ(lines.size(), 3U);
        return lines.back().y2;
    };
    EXPECT_EQ(tipOf(MarkKind::Release), 40);
    EXPECT_EQ(tipOf(MarkKind::Deadline), 60);
    EXPECT_EQ(tipOf(MarkKind::Missed), 60);
}

TEST(JobSigns, StandInTheLegendWhenTheyOccur) {
    const auto signs = [](const char* policy) {
        return legendFor(*indexOf(traceUnder(policy)), LaneMode::ByTask).signs;
    };
    EXPECT_EQ(signs("rm"), (std::set<MarkKind>{MarkKind::Release, MarkKind::Deadline, MarkKind::Missed}));
    EXPECT_EQ(signs("edf"), (std::set<MarkKind>{MarkKind::Release, MarkKind::Deadline}));
    EXPECT_TRUE(signs("fcfs").empty());
    for (const MarkKind sign : signs("rm")) EXPECT_FALSE(titleOf(sign).empty());
}

TEST(JobSigns, AreToldWithTheIntervalsOfTheTask) {
    const auto lastLine = [](const Trace& trace, int task, Nanos time) {
        return plainEnglish().render(
            describeIntervalLines(trace, *trace.intervalAt(TaskId{task}, time)).back());
    };
    const TracePtr late = traceUnder("rm");
    EXPECT_EQ(lastLine(*late, 2, 3ms), "Missed its deadline at 7 ms, late by 1 ms");
    EXPECT_EQ(lastLine(*late, 1, 6ms), "Met its deadline at 10 ms, with 3 ms to spare");
    EXPECT_TRUE(describeDeadline(*traceUnder("fcfs"), TaskId{2}).empty());
}

TEST(JobSigns, OfATaskThatIsNotDoneSaySo) {
    TraceBuilder builder(1);
    const TaskId task = builder.addTask("A");
    const ThreadId thread = builder.addThread();
    builder.arrive(task, Nanos{0});
    builder.bind(thread, task, Nanos{0});
    builder.on(thread, CoreId{0}, Nanos{0});
    std::vector<JobSeries> series(1);
    series[0].firstTask = task;
    series[0].start = Nanos{0};
    series[0].deadline = 4ms;
    builder.setSeries(series);
    const TracePtr trace = builder.build(9ms);
    EXPECT_EQ(plainEnglish().render(describeDeadline(*trace, task)),
              "Missed its deadline at 4 ms, late by 5 ms so far");
}

} // namespace
} // namespace timeslice::job_signs_test
