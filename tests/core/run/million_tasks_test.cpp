// As many tasks as a workload may have, from its file to the figures of its run.
#include "core/recording/comparison.h"
#include "tests/core/yaml_run.h"
#include "tests/sanitized.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

TEST(MillionTasks, AreReadRunMeasuredAndLabelled) {
    if (test::kSanitized) GTEST_SKIP() << "A sanitizer makes minutes and gigabytes of it.";
    const WorkloadPtr workload =
        test::workloadFrom("tasks: [{name: t, count: 1000000, steps: [cpu: 1 ms]}]\n");
    RunSpec spec = test::ideal("async");
    spec.timeout.reset(); // it ends, however slow the machine
    const std::vector<RecordingPtr> runs = {recordingOf(test::runOf(*workload, spec), workload)};
    const Comparison comparison(workload, runs);
    const Recording& recording = *comparison[0].recording;
    EXPECT_EQ(recording.ending(), Ending::Done);
    const RunMetrics& metrics = recording.metrics();
    EXPECT_EQ(metrics.makespan, 1000s);
    EXPECT_DOUBLE_EQ(metrics.utilisation, 0.25) << "of four cores, one";
    ASSERT_EQ(metrics.tasks.size(), 1'000'000U);
    const TaskMetrics& last = metrics.tasks[999'999];
    EXPECT_EQ(last.name, "t 1000000");
    EXPECT_EQ(last.cpu, 1ms);
    EXPECT_EQ(last.waiting, 999'999ms);
    EXPECT_EQ(last.finish, Nanos(1000s));
    EXPECT_EQ(plainEnglish().render(comparison[0].label), plainEnglish().render(recording.title()));
}

} // namespace
} // namespace timeslice
