#include "core/metrics/metrics.h"
#include "core/run/run.h"
#include "tests/core/yaml_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

using testing::HasSubstr;

// Two tasks that compute 10 ms each.
WorkloadPtr twoTasks() {
    auto workload = std::make_shared<Workload>();
    workload->id = "two";
    TaskGroup group;
    group.name = "Task";
    group.count = 2;
    group.steps.push_back(Step{});
    group.steps.back().time = 10ms;
    workload->groups.push_back(group);
    return workload;
}

RunSpec spec(const char* model) {
    RunSpec spec;
    spec.model = model;
    spec.ideal = true;
    return spec;
}

TEST(RunComparison, RunsAllInOrderWithTheirLabels) {
    const auto comparison = runComparison(twoTasks(), {spec("parallel"), spec("serial")});
    ASSERT_TRUE(comparison) << describe(comparison.error());
    ASSERT_EQ(comparison->runs.size(), 2U);
    EXPECT_EQ(comparison->runs[0].spec.model, "parallel");
    EXPECT_EQ(comparison->runs[1].spec.model, "serial");
    EXPECT_NE(plainEnglish().render(comparison->runs[0].label),
              plainEnglish().render(comparison->runs[1].label));
}

TEST(RunComparison, KnowsTheSpeedupAlsoWhenSerialWasNotChosen) {
    const auto comparison = runComparison(twoTasks(), {spec("parallel")});
    ASSERT_TRUE(comparison) << describe(comparison.error());
    EXPECT_EQ(comparison->runs.size(), 1U) << "serial runs silently";
    EXPECT_NEAR(measure(comparison->runs[0]).speedup.value(), 2.0, 0.01);
}

TEST(RunComparison, MeasuresSerialAgainstItself) {
    const auto comparison = runComparison(twoTasks(), {spec("serial"), spec("parallel")});
    EXPECT_DOUBLE_EQ(measure(comparison->runs[0]).speedup.value(), 1.0);
}

TEST(RunComparison, RunsNothingWhenOneRunIsRefused) {
    bool ran = false;
    ComparisonEvents events;
    events.done = [&ran](size_t, const RunResult&) { ran = true; };
    const auto comparison = runComparison(twoTasks(), {spec("serial"), spec("nope")}, {}, events);
    ASSERT_FALSE(comparison);
    EXPECT_THAT(describe(comparison.error()), HasSubstr("nope"));
    EXPECT_FALSE(ran);
}

TEST(RunComparison, TellsOfEachResultAsItComes) {
    std::vector<size_t> heard;
    ComparisonEvents events;
    events.done = [&heard](size_t index, const RunResult& run) {
        EXPECT_FALSE(run.label.empty());
        heard.push_back(index);
    };
    const auto comparison = runComparison(twoTasks(), {spec("serial"), spec("parallel")}, {}, events);
    EXPECT_EQ(heard, (std::vector<size_t>{0, 1}));
}

TEST(RunComparison, LeavesTheRestOutOnceStopped) {
    std::stop_source stop;
    ComparisonEvents events;
    events.done = [&stop](size_t, const RunResult&) { stop.request_stop(); };
    const auto comparison =
        runComparison(twoTasks(), {spec("serial"), spec("parallel")}, stop.get_token(), events);
    ASSERT_TRUE(comparison);
    EXPECT_EQ(comparison->runs.size(), 1U);
}

Comparison compareYaml(const std::string& body, const std::vector<RunSpec>& runs) {
    auto comparison = runComparison(test::workloadFrom(body), runs);
    EXPECT_TRUE(comparison) << describe(comparison.error());
    return std::move(*comparison);
}

TEST(RunComparison, ComparesWithASerialRunWithoutDaemons) {
    const Comparison spinning = compareYaml(
        "tasks:\n  - {name: main, steps: [{cpu: 1 ms}]}\n"
        "  - {name: spin, daemon: true, steps: [{repeat: {times: forever, steps: [{cpu: 1 ms}]}}]}\n",
        {spec("parallel"), spec("async")});
    const Comparison sleeping = compareYaml("tasks:\n  - {name: main, steps: [{cpu: 1 ms}]}\n  - {name: d, "
                                            "daemon: true, steps: [{sleep: 3 s}]}\n",
                                            {spec("parallel"), spec("async")});
    for (const Comparison* comparison : {&spinning, &sleeping})
        for (const RunResult& run : comparison->runs) {
            EXPECT_EQ(run.trace->makespan(), 1ms);
            EXPECT_DOUBLE_EQ(measure(run).speedup.value(), 1.0);
            EXPECT_TRUE(run.noSpeedup.empty());
        }
}

TEST(RunComparison, SaysWhyThereIsNoSpeedup) {
    const Comparison stuck =
        compareYaml("resources: {q: queue}\ntasks:\n  - {name: a, steps: [{get: q}]}\n  - {name: b, steps: "
                    "[{put: q}]}\n",
                    {spec("parallel")});
    EXPECT_EQ(stuck.runs[0].ending, Ending::Done);
    EXPECT_FALSE(measure(stuck.runs[0]).speedup);
    EXPECT_THAT(plainEnglish().render(stuck.runs[0].noSpeedup), HasSubstr("deadlock"));
    // Nobody asked for the silent run: it has limits of its own.
    const Comparison endless =
        compareYaml("tasks:\n  - {name: loop, steps: [{repeat: {times: forever, steps: [{sleep: 1 s}]}}]}\n"
                    "  - {name: main, steps: [{io: 5 s}, {cancel: loop}]}\n",
                    {spec("parallel")});
    EXPECT_EQ(endless.runs[0].ending, Ending::Done);
    EXPECT_FALSE(measure(endless.runs[0]).speedup);
    EXPECT_THAT(plainEnglish().render(endless.runs[0].noSpeedup), HasSubstr("do not finish"));
}

} // namespace
} // namespace timeslice
