#include "core/machine/simulated/affinity.h"

#include "core/base/random.h"
#include "core/machine/simulated/policy_registry.h"
#include "tests/core/yaml_run.h"

#include <set>

namespace timeslice::test {
namespace {

TEST(Affinity, OfAThreadIsThatOfItsList) {
    Affinity affinity;
    affinity.limitCores(3);
    const std::vector<int> list = {0, 2};
    affinity.announce(ThreadId{0}, nullptr);
    EXPECT_FALSE(affinity.any());
    affinity.announce(ThreadId{1}, &list);
    affinity.announce(ThreadId{2}, &list);
    EXPECT_TRUE(affinity.any());
    for (const size_t core : {0, 1, 2}) {
        EXPECT_TRUE(affinity.allows(ThreadId{0}, core));
        EXPECT_EQ(affinity.allows(ThreadId{1}, core), core != 1);
        EXPECT_TRUE(affinity.allows(ThreadId{3}, core)) << "never announced: not bound";
        EXPECT_EQ(affinity.boundTo(core), core == 1 ? 0U : 2U);
    }
    EXPECT_EQ(affinity.kindOf(ThreadId{0}), 0U);
    EXPECT_EQ(affinity.kindOf(ThreadId{1}), affinity.kindOf(ThreadId{2}));
    affinity.ended(ThreadId{1});
    affinity.ended(ThreadId{0});
    EXPECT_EQ(affinity.boundTo(0), 1U);
}

TEST(Affinity, ToCoresThatAreNotUsedBindsNobody) {
    Affinity affinity;
    affinity.limitCores(1);
    const std::vector<int> list = {2, 3};
    affinity.announce(ThreadId{0}, &list);
    EXPECT_FALSE(affinity.any());
}

RunSpec onTwoCores(const std::string& policy) {
    RunSpec spec = ideal("parallel", 2);
    spec.policy = policy;
    return spec;
}

std::set<int32_t> coresOf(const Trace& trace, size_t task) {
    std::set<int32_t> cores;
    for (const Interval& interval : intervalsIn(trace, task, State::Running))
        cores.insert(interval.core.value);
    return cores;
}

TEST(BoundTasks, WaitForTheirCoreBesideAnIdleOne) {
    const RunResult run =
        runYaml("tasks: [{name: A, count: 2, cpus: [1], steps: [cpu: 4 ms]}]\n", onTwoCores("fcfs"));
    EXPECT_EQ(finishOf(run, 0), 4ms);
    EXPECT_EQ(finishOf(run, 1), 8ms);
    EXPECT_EQ(coresOf(*run.trace, 0), std::set{1});
    EXPECT_EQ(coresOf(*run.trace, 1), std::set{1});
}

TEST(BoundTasks, FindTheirCoreFreeOfThoseThatCanGoElsewhere) {
    const RunResult run =
        runYaml("tasks: [{name: A, steps: [cpu: 4 ms]}, {name: B, cpus: [0], steps: [cpu: 4 ms]}]\n",
                onTwoCores("fcfs"));
    EXPECT_EQ(run.trace->makespan(), 4ms);
    EXPECT_EQ(coresOf(*run.trace, 0), std::set{1});
}

// Core 1 becomes free at 1 ms and passes over B and C, which keep their order.
TEST(BoundTasks, AreOvertakenByThoseThatMayRunAndKeepTheirOrder) {
    const RunResult run = runYaml("tasks: [{name: A, cpus: [0], steps: [cpu: 10 ms]},\n"
                                  "        {name: X, cpus: [1], steps: [cpu: 1 ms]},\n"
                                  "        {name: B, cpus: [0], steps: [cpu: 1 ms]},\n"
                                  "        {name: C, cpus: [0], steps: [cpu: 1 ms]},\n"
                                  "        {name: D, steps: [cpu: 1 ms]}, {name: E, steps: [cpu: 1 ms]}]\n",
                                  onTwoCores("fcfs"));
    EXPECT_EQ(finishOf(run, 4), 2ms);
    EXPECT_EQ(finishOf(run, 5), 3ms);
    EXPECT_EQ(finishOf(run, 2), 11ms);
    EXPECT_EQ(finishOf(run, 3), 12ms);
}

// The least urgent of all runs on core 1, where U must not go.
TEST(BoundTasks, CutInOnTheirOwnCoresOnly) {
    const RunResult run =
        runYaml("tasks: [{name: L, cpus: [0], priority: 5, steps: [cpu: 4 ms]},\n"
                "        {name: M, cpus: [1], priority: 9, steps: [cpu: 4 ms]},\n"
                "        {name: U, cpus: [0], priority: 1, start: 1 ms, steps: [cpu: 2 ms]}]\n",
                onTwoCores("priority"));
    EXPECT_EQ(finishOf(run, 0), 6ms);
    EXPECT_EQ(finishOf(run, 1), 4ms);
    EXPECT_EQ(finishOf(run, 2), 3ms);
}

// Who is cut off by a bound task takes another core from somebody less urgent in turn.
TEST(BoundTasks, PushTheOthersOntoTheOtherCores) {
    const RunResult run =
        runYaml("tasks: [{name: V, cpus: [0, 1], priority: 3, steps: [cpu: 4 ms]},\n"
                "        {name: W, priority: 5, steps: [cpu: 4 ms]},\n"
                "        {name: U, cpus: [0], priority: 1, start: 1 ms, steps: [cpu: 2 ms]},\n"
                "        {name: T, cpus: [1], priority: 1, start: 1 ms, steps: [cpu: 1 ms]}]\n",
                onTwoCores("priority"));
    EXPECT_EQ(finishOf(run, 2), 3ms);
    EXPECT_EQ(finishOf(run, 3), 2ms);
    EXPECT_EQ(finishOf(run, 0), 5ms) << "1 ms, then from 2 on";
    EXPECT_EQ(finishOf(run, 1), 6ms) << "1 ms, then from 3 on";
}

// The example of mlfq in the help, on two cores of which one is used: who is passed over by the other core
// keeps what it has left of its quantum.
TEST(BoundTasks, KeepTheRestOfTheirQuantumWhenTheyArePassedOver) {
    const std::string tasks =
        "tasks: [{name: A, cpus: [0], steps: [cpu: 10 ms]}, {name: B, cpus: [0], steps: [cpu: 6 ms]},\n"
        "        {name: C, cpus: [0], start: 9 ms, steps: [cpu: 3 ms]}]\n";
    RunSpec alone = ideal("preemptive", 1);
    alone.policy = "mlfq";
    const RunResult two = runYaml(tasks, onTwoCores("mlfq"));
    const RunResult one = runYaml(tasks, alone);
    for (const size_t task : {0, 1, 2}) EXPECT_EQ(finishOf(two, task), finishOf(one, task));
}

// With one queue and with a queue a core.
TEST(BoundTasks, FindTheirCoreFreeWhenTheyComeLater) {
    for (const int64_t queues : {0, 1}) {
        RunSpec spec = onTwoCores("fcfs");
        spec.settings = {{"queues", queues}};
        const RunResult run = runYaml("tasks: [{name: A, steps: [cpu: 4 ms]},\n"
                                      "        {name: B, cpus: [0], start: 1 ms, steps: [cpu: 4 ms]}]\n",
                                      spec);
        EXPECT_EQ(finishOf(run, 1), 5ms) << queues;
    }
}

// Many who cannot use the idle core are not asked one by one: this would take minutes.
TEST(BoundTasks, CostNoMoreWhereManyWait) {
    const RunResult run =
        runYaml("tasks: [{name: A, count: 100000, cpus: [0], steps: [cpu: 1 ms]}]\n", onTwoCores("rr"));
    EXPECT_EQ(run.ending, Ending::Done);
    EXPECT_EQ(run.trace->makespan(), 100s);
}

TEST(BoundTasks, AreNotStolenFromTheQueueOfTheirCore) {
    RunSpec spec = onTwoCores("rr");
    spec.settings = {{"queues", 1}, {"balance", Nanos(1ms).count()}};
    const RunResult run = runYaml("tasks: [{name: A, count: 3, cpus: [0], steps: [cpu: 4 ms]},\n"
                                  "        {name: B, count: 2, steps: [cpu: 4 ms]}]\n",
                                  spec);
    for (const size_t task : {0, 1, 2}) EXPECT_EQ(coresOf(*run.trace, task), std::set{0});
    EXPECT_EQ(run.trace->makespan(), 12ms) << "core 1 has the other 8 ms";
}

TEST(BoundTasks, ArePlacedOnTheirCoresWhereEachTaskHasOne) {
    RunSpec spec = onTwoCores("edf");
    spec.settings = {{"placing", 1}};
    const RunResult run =
        runYaml("tasks: [{name: A, every: 10 ms, count: 2, steps: [cpu: 6 ms]},\n"
                "        {name: B, every: 10 ms, count: 2, cpus: [0], steps: [cpu: 2 ms]},\n"
                "        {name: C, cpus: [1], steps: [cpu: 1 ms]}]\n",
                spec);
    EXPECT_EQ(coresOf(*run.trace, 2), std::set{0});
    EXPECT_EQ(coresOf(*run.trace, 4), std::set{1});
}

// P has core 0 for 8 ms; R may use that one only.
TEST(BoundTasks, JoinTheLeastBusyOfTheirCoresWhereEachPeriodicTaskHasOne) {
    RunSpec spec = onTwoCores("edf");
    spec.cores = 3;
    spec.settings = {{"placing", 1}};
    const RunResult run = runYaml("tasks: [{name: P, every: 10 ms, steps: [cpu: 8 ms]},\n"
                                  "        {name: Q, cpus: [0, 1], start: 1 ms, steps: [cpu: 2 ms]},\n"
                                  "        {name: R, cpus: [0], start: 1 ms, steps: [cpu: 2 ms]},\n"
                                  "        {name: S, cpus: [1, 2], start: 2 ms, steps: [cpu: 2 ms]}]\n",
                                  spec);
    EXPECT_EQ(coresOf(*run.trace, 1), std::set{1});
    EXPECT_EQ(finishOf(run, 1), 3ms);
    EXPECT_EQ(finishOf(run, 2), 10ms);
    EXPECT_EQ(coresOf(*run.trace, 3), std::set{2}) << "Q is on core 1";
    EXPECT_EQ(finishOf(run, 3), 4ms);
}

TEST(BoundTasks, GoAnywhereUnderAModelThatUsesOneCore) {
    const RunResult run =
        runYaml("tasks: [{name: A, cpus: [1], steps: [cpu: 4 ms]}]\n", ideal("preemptive", 2));
    EXPECT_EQ(coresOf(*run.trace, 0), std::set{0});
}

TEST(BoundTasks, CannotBeBoundToACoreThatThereIsNot) {
    const WorkloadPtr workload = workloadFrom("tasks:\n  - {name: A, cpus: [1, 2], steps: [cpu: 4 ms]}\n");
    const Problems problems = check(*workload, onTwoCores("rr"));
    EXPECT_THAT(describe(problems),
                testing::HasSubstr("The task 'A' is bound to core 2, but the machine has 2 cores"));
    EXPECT_THAT(describe(problems), testing::HasSubstr("4:5"));
    EXPECT_TRUE(check(*workload, ideal("parallel", 3)).empty());
}

// Random tasks, sleeping and computing, under every policy and with both kinds of queues.
std::string randomTasks(Random& random) {
    std::string yaml = "tasks:\n";
    for (int i = 0; i < 8; ++i) {
        yaml += "  - {name: T" + std::to_string(i) + ", priority: " + std::to_string(random.between(1, 3)) +
                ", start: " + std::to_string(random.between(0, 3000)) + " us";
        if (random.below(3) > 0) {
            yaml += ", cpus: [" + std::to_string(random.below(3)) + "]";
        }
        yaml += ", steps: [";
        for (int j = 0; j < 4; ++j)
            yaml += "{cpu: " + std::to_string(random.between(1, 4000)) +
                    " us}, {sleep: " + std::to_string(random.between(0, 2000)) + " us}, ";
        yaml += "{cpu: 1 ms}]}\n";
    }
    return yaml;
}

class BoundTasksUnder : public testing::TestWithParam<std::string_view> {};

TEST_P(BoundTasksUnder, NeverRunElsewhereAndNoCoreIdlesWithoutNeed) {
    Random random(7);
    for (int i = 0; i < 20; ++i) {
        const WorkloadPtr workload = workloadFrom(randomTasks(random));
        RunSpec spec = ideal("parallel", 3);
        spec.policy = GetParam();
        spec.settings = {{"queues", i % 2}};
        const RunResult run = runOf(*workload, spec);
        ASSERT_EQ(run.ending, Ending::Done);
        for (size_t task = 0; task < workload->groups.size(); ++task) {
            const std::vector<int>& cpus = workload->groups[task].cpus;
            if (cpus.empty()) continue;
            EXPECT_EQ(coresOf(*run.trace, task), std::set<int32_t>{cpus.front()});
            // Whoever is ready for a bound core waits for somebody on it.
            for (const Interval& wait : intervalsIn(*run.trace, task, State::Ready)) {
                Nanos busy{0};
                for (const uint32_t number : run.trace->intervalsOn(CoreId{cpus.front()})) {
                    const Interval on = run.trace->interval(number);
                    busy +=
                        std::max(std::min(on.end(), wait.end()) - std::max(on.start, wait.start), Nanos{0});
                }
                EXPECT_EQ(busy, wait.length);
            }
        }
    }
}

std::vector<std::string_view> thatSchedule() {
    std::vector<std::string_view> ids;
    for (const PolicyInfo& policy : policies())
        if (policy.id != "manual") ids.push_back(policy.id);
    return ids;
}
INSTANTIATE_TEST_SUITE_P(EveryPolicy, BoundTasksUnder, testing::ValuesIn(thatSchedule()),
                         [](const auto& policy) { return std::string(policy.param); });

} // namespace
} // namespace timeslice::test
