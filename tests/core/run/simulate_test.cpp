#include "core/base/random.h"
#include "core/formats/formats.h"
#include "core/workload/catalogue.h"
#include "tests/core/yaml_run.h"

#include <thread>

namespace timeslice {
namespace {

using test::runYaml;

TEST(Simulate, TheSameRunTwiceIsTheSameTrace) {
    for (const BuiltinWorkload& builtin : builtinWorkloads()) {
        const auto workload = readWorkload(builtin.text, std::string(builtin.id) + ".yaml");
        ASSERT_TRUE(workload.has_value());
        std::string texts[2];
        for (std::string& text : texts) {
            std::vector<RecordingPtr> recordings;
            for (const char* model : {"serial", "preemptive", "parallel", "gil", "async"}) {
                RunSpec spec;
                spec.model = model;
                if (!check(**workload, spec).empty()) continue; // not every model can fork
                recordings.push_back(recordingOf(test::runOf(**workload, spec), *workload));
            }
            text = toCsv(Comparison(*workload, recordings));
        }
        EXPECT_EQ(texts[0], texts[1]) << builtin.id;
        EXPECT_GT(texts[0].size(), 300U);
    }
}

TEST(Simulate, AnotherSeedIsAnotherRun) {
    const auto workload = findWorkload("convoy");
    ASSERT_TRUE(workload.has_value());
    RunSpec spec;
    spec.model = "gil";
    const Nanos first = test::runOf(**workload, spec).trace->makespan();
    spec.seed = 2;
    EXPECT_NE(test::runOf(**workload, spec).trace->makespan(), first);
}

// The story of waiters and tables: 25 s one after another, 9 s with threads or an event loop.
TEST(Simulate, WaitersAndTablesTakeTwentyFiveOrNineSeconds) {
    const auto workload = findWorkload("waiters-and-tables");
    ASSERT_TRUE(workload.has_value());
    const std::pair<const char*, double> expected[] = {{"serial", 25e9}, {"gil", 9e9}, {"async", 9e9}};
    for (const auto& [model, makespan] : expected) {
        RunSpec spec;
        spec.model = model;
        const RunResult run = test::runOf(**workload, spec);
        EXPECT_NEAR(static_cast<double>(run.trace->makespan().count()) / makespan, 1, 0.01) << model;
    }
}

TEST(Simulate, EndlessWorkEndsAtTheTimeLimitWithTheTraceSoFar) {
    RunSpec spec = test::ideal("preemptive");
    spec.timeout = 50ms;
    const RunResult run = runYaml(
        "tasks:\n  - {name: t, count: 2, steps: [{repeat: {times: forever, steps: [{cpu: 1 ms}]}}]}\n", spec);
    EXPECT_EQ(run.ending, Ending::Timeout);
    EXPECT_GT(run.trace->intervalCount(), 10U);
}

TEST(Simulate, EndlessStepsThatTakeNoTimeAreStopped) {
    const std::string body = R"(
resources: {l: lock}
tasks:
  - {name: t, count: 2, steps: [{repeat: {times: forever, steps: [{lock: l}, {unlock: l}, yield]}}]}
)";
    for (const char* model : {"serial", "preemptive", "async"}) {
        RunSpec spec = test::ideal(model);
        spec.timeout.reset(); // it is the count of operations that ends the run, however slow the machine
        const RunResult run = runYaml(body, spec);
        EXPECT_EQ(run.ending, Ending::Failed) << model;
        EXPECT_FALSE(run.message.empty());
    }
}

TEST(Simulate, CanBeCancelledFromAnotherThread) {
    std::stop_source source;
    const auto workload = test::workloadFrom(
        "tasks:\n  - {name: t, count: 2, steps: [{repeat: {times: forever, steps: [{cpu: 1 ms}]}}]}\n");
    std::jthread canceller([&source] {
        std::this_thread::sleep_for(30ms);
        source.request_stop();
    });
    EXPECT_EQ(test::runOf(*workload, test::ideal("preemptive"), source.get_token()).ending,
              Ending::Cancelled);
}

TEST(Simulate, RefusesWhatMakesNoSense) {
    const auto workload = test::workloadFrom("tasks:\n  - {name: t, steps: [{cpu: 1 ms}]}\n");
    RunSpec spec;
    spec.cores = 0;
    EXPECT_EQ(describe(check(*workload, spec)), "A machine cannot have 0 cores; expected 1 to 4096.");
    spec = {};
    spec.model = "nope";
    EXPECT_EQ(describe(check(*workload, spec)), "There is no model 'nope'.");
    spec = {};
    spec.settings["quantum"] = 0;
    EXPECT_EQ(check(*workload, spec).size(), 1U);
    spec = {};
    spec.settings["switch_interval"] = 5;
    EXPECT_EQ(describe(check(*workload, spec)), "Model 'serial' has no setting 'switch_interval'.");
}

// Each name inside the text of those before it would take minutes.
TEST(Simulate, AChoiceAmongVeryManyNamesTheFirstAndCountsAll) {
    RunSpec spec = test::ideal("preemptive");
    spec.policy = "manual";
    const RunResult run = runYaml("tasks: [{name: a, count: 50000, steps: [{cpu: 1 ms}]}]\n", spec);
    EXPECT_EQ(run.ending, Ending::Choice);
    const std::string message = plainEnglish().render(run.message);
    EXPECT_THAT(message,
                testing::StartsWith("The run is waiting for the next choice: 0 for a 1, 1 for a 2, "));
    EXPECT_THAT(message, testing::EndsWith("19 for a 20 and so on, 50000 in total."));
}

TEST(Simulate, AHundredThousandTasksOfANanosecondEnd) {
    RunSpec spec = test::ideal("parallel");
    const RunResult run = runYaml("tasks:\n  - {name: t, count: 100000, steps: [{cpu: 1 ns}]}\n", spec);
    EXPECT_EQ(run.ending, Ending::Done);
    EXPECT_EQ(run.trace->makespan(), 25us);
}

} // namespace
} // namespace timeslice
