// Tasks that never arrived, as chance decided or since their spawner did not come to it: no part of the run.
#include "core/explain/run_summary.h"
#include "core/formats/formats.h"
#include "core/metrics/task_table.h"
#include "core/recording/comparison.h"
#include "tests/core/small_trace.h"
#include "tests/core/yaml_run.h"

#include <nlohmann/json.hpp>

namespace timeslice::never_arrived_test {
namespace {

using test::ideal;
using test::runYaml;

// A spawns B or does not; of a seed with which it does not. Both take 2 ms, one after the other.
RunResult withoutB(const std::string& model) {
    RunSpec spec = ideal(model);
    for (spec.seed = 1; spec.seed < 50; ++spec.seed) {
        RunResult run = runYaml(
            "tasks:\n"
            "  - {name: A, steps: [{cpu: 2 ms}, {random: [[{spawn: B}], []]}, {lock: l}, {unlock: l}]}\n"
            "  - {name: B, steps: [{cpu: 2 ms}]}\n"
            "  - {name: C, start: 1 ms, steps: [{lock: l}, {io: 4 ms}, {unlock: l}]}\n"
            "resources: {l: lock}\n",
            spec);
        if (!run.trace->tasks()[1].finish) return run;
    }
    ADD_FAILURE() << "it always spawns";
    return {};
}

const char* const kModels[] = {"serial", "parallel", "gil", "async"};

TEST(NeverArrived, IsNotCalledUnfinished) {
    for (const char* model : kModels) {
        const RunResult run = withoutB(model);
        EXPECT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(run.trace->tasks()[1].coming, Coming::NotStarted) << model;
        std::string story;
        for (const Text& text : explaining::summaryOf(*recordingOf(run)))
            story += plainEnglish().render(text) + "\n";
        EXPECT_THAT(story, testing::Not(testing::HasSubstr("Not finished"))) << model;
    }
}

// A waits 3 ms for the lock, C not at all.
TEST(NeverArrived, IsInNoMeanAndNoTable) {
    const RunMetrics metrics = measure(withoutB("parallel"));
    EXPECT_FALSE(metrics.tasks[1].arrived);
    for (const MetricDefinition& definition : metricDefinitions())
        if (definition.id == "lock_wait_mean_ns") {
            EXPECT_EQ(definition.value(metrics), 1.5e6);
        }
    const TaskTable table = taskTableOf(metrics);
    ASSERT_EQ(table.tasks.size(), 2U);
    EXPECT_EQ(table.tasks[0].task, "A");
    EXPECT_EQ(table.tasks[1].task, "C");
}

TEST(NeverArrived, HasNoArrivalInJson) {
    auto workload = std::make_shared<Workload>();
    const Comparison comparison = {workload, std::vector{test::comparedOf(withoutB("parallel"))}};
    const auto tasks = nlohmann::json::parse(toMetricsJson(comparison, {}))["runs"][0]["tasks"];
    EXPECT_TRUE(tasks[1]["arrival_ns"].is_null());
    EXPECT_EQ(tasks[2]["arrival_ns"], 1'000'000);
}

// It stands still at the very moment of its arrival.
TEST(NeverArrived, IsNotSaidOfATaskThatIsStuckFromTheStart) {
    const RunResult run = runYaml("resources: {l: lock}\ntasks: [{name: A, steps: [{lock: l}, {lock: l}]}]\n",
                                  ideal("parallel"));
    EXPECT_EQ(run.ending, Ending::Deadlock);
    std::string story;
    for (const Text& text : explaining::summaryOf(*recordingOf(run)))
        story += plainEnglish().render(text) + "\n";
    EXPECT_THAT(story, testing::HasSubstr("Not finished: A."));
}

} // namespace
} // namespace timeslice::never_arrived_test
