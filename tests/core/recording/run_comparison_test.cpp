#include "core/recording/run_comparison.h"

#include "tests/core/yaml_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace timeslice::run_comparison_test {
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
    ASSERT_EQ(comparison->size(), 2U);
    EXPECT_EQ((*comparison)[0].recording->modelId(), "parallel");
    EXPECT_EQ((*comparison)[1].recording->modelId(), "serial");
    EXPECT_NE(plainEnglish().render((*comparison)[0].label), plainEnglish().render((*comparison)[1].label));
}

TEST(RunComparison, KnowsTheSpeedupAlsoWhenSerialWasNotChosen) {
    const auto comparison = runComparison(twoTasks(), {spec("parallel")});
    ASSERT_TRUE(comparison) << describe(comparison.error());
    EXPECT_EQ(comparison->size(), 1U) << "serial runs silently";
    EXPECT_NEAR((*comparison)[0].recording->metrics().speedup.value(), 2.0, 0.01);
}

TEST(RunComparison, MeasuresSerialAgainstItself) {
    const auto comparison = runComparison(twoTasks(), {spec("serial"), spec("parallel")});
    EXPECT_DOUBLE_EQ((*comparison)[0].recording->metrics().speedup.value(), 1.0);
}

TEST(RunComparison, RunsNothingWhenOneRunIsRefused) {
    bool ran = false;
    ComparisonEvents events;
    events.done = [&ran](size_t, const RecordingPtr&) { ran = true; };
    const auto comparison = runComparison(twoTasks(), {spec("serial"), spec("nope")}, {}, events);
    ASSERT_FALSE(comparison);
    EXPECT_THAT(describe(comparison.error()), HasSubstr("nope"));
    EXPECT_FALSE(ran);
}

TEST(RunComparison, TellsOfEachResultAsItComes) {
    std::vector<size_t> heard;
    ComparisonEvents events;
    events.done = [&heard](size_t index, const RecordingPtr& recording) {
        EXPECT_FALSE(recording->title().empty());
        heard.push_back(index);
    };
    const auto comparison = runComparison(twoTasks(), {spec("serial"), spec("parallel")}, {}, events);
    EXPECT_EQ(heard, (std::vector<size_t>{0, 1}));
}

TEST(RunComparison, LeavesTheRestOutOnceStopped) {
    std::stop_source stop;
    ComparisonEvents events;
    events.done = [&stop](size_t, const RecordingPtr&) { stop.request_stop(); };
    const auto comparison =
        runComparison(twoTasks(), {spec("serial"), spec("parallel")}, stop.get_token(), events);
    ASSERT_TRUE(comparison);
    EXPECT_EQ(comparison->size(), 1U);
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
        for (const auto& [recording, label] : *comparison) {
            EXPECT_EQ(recording->trace().makespan(), 1ms);
            EXPECT_DOUBLE_EQ(recording->metrics().speedup.value(), 1.0);
            EXPECT_TRUE(recording->serial().missing.empty());
        }
}

TEST(RunComparison, SaysWhyThereIsNoSpeedup) {
    const Comparison stuck =
        compareYaml("resources: {q: queue}\ntasks:\n  - {name: a, steps: [{get: q}]}\n  - {name: b, steps: "
                    "[{put: q}]}\n",
                    {spec("parallel")});
    EXPECT_EQ(stuck[0].recording->ending(), Ending::Done);
    EXPECT_FALSE(stuck[0].recording->metrics().speedup);
    EXPECT_THAT(plainEnglish().render(stuck[0].recording->serial().missing), HasSubstr("deadlock"));
    // Nobody asked for the silent run: it has limits of its own.
    const Comparison endless =
        compareYaml("tasks:\n  - {name: loop, steps: [{repeat: {times: forever, steps: [{sleep: 1 s}]}}]}\n"
                    "  - {name: main, steps: [{io: 5 s}, {cancel: loop}]}\n",
                    {spec("parallel")});
    EXPECT_EQ(endless[0].recording->ending(), Ending::Done);
    EXPECT_FALSE(endless[0].recording->metrics().speedup);
    EXPECT_THAT(plainEnglish().render(endless[0].recording->serial().missing), HasSubstr("do not finish"));
}

} // namespace
} // namespace timeslice::run_comparison_test
