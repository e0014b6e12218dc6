// Steps and settings of different kinds in one workload: what none of their own tests meets.
#include "tests/core/yaml_run.h"

namespace timeslice::steps_together_test {
namespace {

using test::finishOf;
using test::ideal;
using test::runYaml;

// A round that drew nothing changes nothing, and yet the next one may.
TEST(StepsTogether, AWhileThatDrawsLooksAgain) {
    for (uint64_t seed = 1; seed <= 20; ++seed) {
        RunSpec spec = ideal("parallel");
        spec.seed = seed;
        const RunResult run =
            runYaml("resources: {v: variable}\ntasks: [{name: A, steps: [{while: v == 0, steps: "
                    "[{random: [[], [], [{write: {variable: v, value: 1}}]]}]}]}]\n",
                    spec);
        EXPECT_EQ(run.ending, Ending::Done) << seed;
    }
}

// A has 9 of its 10 ms left when B comes with 3.
TEST(StepsTogether, ABurstUnderAnIfIsKnownToPoliciesThatRankByIt) {
    RunSpec spec = ideal("preemptive", 1);
    spec.policy = "srtf";
    const RunResult run =
        runYaml("resources: {v: variable}\ntasks:\n"
                "  - {name: A, steps: [{read: v}, {if: v == 0, steps: [cpu: 10 ms]}, {cpu: 1 ms}]}\n"
                "  - {name: B, start: 2 ms, steps: [cpu: 3 ms]}\n",
                spec);
    EXPECT_EQ(finishOf(run, 1), 5ms);
    EXPECT_EQ(finishOf(run, 0), 14ms);
}

TEST(StepsTogether, AWhileThatTriesALockInVainDoesNotCountItsRounds) {
    const RunResult run =
        runYaml("resources: {l: lock, done: variable}\ntasks:\n"
                "  - {name: A, steps: [{lock: l}, {cpu: 5 ms}, {unlock: l}]}\n"
                "  - {name: B, start: 1 ms, steps: [{while: done == 0, steps: [{try_lock: l, steps: [{write: "
                "{variable: done, value: 1}}]}]}]}\n",
                ideal("parallel", 2));
    EXPECT_EQ(run.ending, Ending::Done);
    EXPECT_GE(finishOf(run, 1), 5ms);
    EXPECT_LE(finishOf(run, 1), 5100us);
}

TEST(StepsTogether, AReleaseInEitherBranchGivesBackWhatWasTaken) {
    for (const char* branches : {"{if: v == 1, steps: [{release: s}], else: [{release: s}]}",
                                 "{try_lock: l, steps: [{release: s}], else: [{release: s}]}"}) {
        const WorkloadPtr workload = test::workloadFrom(
            std::string(
                "resources: {s: semaphore, l: lock, v: variable}\ntasks:\n  - {name: A, steps: [{acquire: s}, ") +
            branches + ", {read: v}, {lock: l}, {unlock: l}]}\n");
        EXPECT_FALSE(workload->resources[0].handedOver) << branches;
    }
}

// Their times are summed up once, however deep they stand.
TEST(StepsTogether, ManyTriesInOneAnotherAreReadAtOnce) {
    std::string steps = "{cpu: 1 ms}";
    std::string resources;
    for (int i = 0; i < 25; ++i) {
        const std::string lock = "l" + std::to_string(i);
        resources += lock + ": lock, ";
        steps = "{try_lock: " + lock + ", steps: [" + steps + "]}";
    }
    const RunResult run = runYaml(
        "resources: {" + resources + "}\ntasks: [{name: A, steps: [" + steps + "]}]\n", ideal("parallel"));
    EXPECT_EQ(finishOf(run, 0), 1ms);
}

// Core 1 is E's alone: it must not stay idle because of those who wait for core 0.
TEST(StepsTogether, ALimitedGroupUsesBothCoresAgainAfterTheRefill) {
    RunSpec spec = ideal("parallel", 2);
    spec.policy = "cfs";
    const RunResult run = runYaml("cgroups: {g: {max: {quota: 4 ms, period: 10 ms}}}\ntasks:\n"
                                  "  - {name: A, count: 2, cgroup: g, cpus: [0], steps: [cpu: 4 ms]}\n"
                                  "  - {name: E, cgroup: g, cpus: [1], steps: [cpu: 4 ms]}\n",
                                  spec);
    EXPECT_EQ(run.ending, Ending::Done);
    EXPECT_EQ(finishOf(run, 2), 12ms) << "2 ms in each of the first two periods";
    Nanos onOne{0};
    for (const uint32_t number : run.trace->intervalsOn(CoreId{1}))
        onOne += run.trace->interval(number).length;
    EXPECT_EQ(onOne, 4ms);
}

// A, which runs to its end at its own level, is raised to the level of turns, and shares the core there.
TEST(StepsTogether, AHolderThatIsRaisedToAnotherLevelHasTheQuantumOfThatLevel) {
    RunSpec spec = ideal("preemptive", 1);
    spec.policy = "mlq";
    const RunResult run =
        runYaml("resources: {l: {lock: {protocol: ceiling}}}\ntasks:\n"
                "  - {name: A, priority: 2, steps: [{lock: l}, {cpu: 20 ms}, {unlock: l}]}\n"
                "  - {name: C, priority: 1, start: 1 ms, steps: [{cpu: 2 ms}, {lock: l}, {unlock: l}]}\n",
                spec);
    ASSERT_FALSE(test::intervalsIn(*run.trace, 1, State::Running).empty());
    EXPECT_EQ(test::intervalsIn(*run.trace, 1, State::Running).front().start, 4ms);
}

} // namespace
} // namespace timeslice::steps_together_test
