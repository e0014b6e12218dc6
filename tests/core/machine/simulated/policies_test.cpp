// Policies against published tables, in an ideal world on one core.
#include "core/machine/simulated/policy_registry.h"
#include "tests/core/yaml_run.h"

namespace timeslice {
namespace {

using test::finishOf;
using test::intervalsIn;

// Waiting times of jobs that arrive together, on one core.
std::vector<Nanos> waits(const std::vector<Nanos>& bursts, const std::string& policy, Nanos quantum) {
    std::string body = "tasks:\n";
    for (size_t i = 0; i < bursts.size(); ++i)
        body += "  - {name: P" + std::to_string(i + 1) +
                ", steps: [{cpu: " + std::to_string(bursts[i].count()) + " ns}]}\n";
    RunSpec spec = test::ideal("preemptive");
    spec.policy = policy;
    if (policy == "rr") spec.settings["quantum"] = quantum.count();
    const RunResult run = test::runYaml(body, spec);
    std::vector<Nanos> result;
    for (size_t i = 0; i < bursts.size(); ++i) result.push_back(test::timeIn(*run.trace, i, State::Ready));
    return result;
}

// Silberschatz, Galvin, Gagne, "Operating System Concepts", CPU scheduling: FCFS 24, 3, 3 waits 17 on
// average, round robin with a quantum of 4 waits 17/3.
TEST(Fcfs, WaitsAsInTheTextbook) {
    EXPECT_EQ(waits({24ms, 3ms, 3ms}, "fcfs", 0ms), (std::vector<Nanos>{0ms, 24ms, 27ms}));
    EXPECT_EQ(waits({3ms, 3ms, 24ms}, "fcfs", 0ms), (std::vector<Nanos>{0ms, 3ms, 6ms}));
}

TEST(RoundRobin, WaitsAsInTheTextbook) {
    EXPECT_EQ(waits({24ms, 3ms, 3ms}, "rr", 4ms), (std::vector<Nanos>{6ms, 4ms, 7ms}));
}

// What the OSTEP homework simulator prints for `scheduler.py -p RR -q 1 -l 5,2,3`.
TEST(RoundRobin, WaitsAsTheOstepHomework) {
    EXPECT_EQ(waits({5ms, 2ms, 3ms}, "rr", 1ms), (std::vector<Nanos>{5ms, 3ms, 5ms}));
}

TEST(RoundRobin, WhoArrivesAsAQuantumEndsQueuesFirst) {
    RunSpec spec = test::ideal("preemptive");
    const RunResult run = test::runYaml(R"(
tasks:
  - {name: a, steps: [{cpu: 8 ms}]}
  - {name: b, start: 4 ms, steps: [{cpu: 4 ms}]}
)",
                                        spec);
    EXPECT_EQ(intervalsIn(*run.trace, 1, State::Running)[0].start, 4ms);
    EXPECT_EQ(finishOf(run, 0), 12ms);
}

TEST(RoundRobin, AloneItKeepsTheCoreWithoutASwitch) {
    const RunResult run =
        test::runYaml("tasks:\n  - {name: a, steps: [{cpu: 20 ms}]}\n", test::ideal("preemptive"));
    EXPECT_EQ(run.trace->intervalCount(), 1U);
}

// The quantum is renewed at its end when nobody is ready, not stretched: b, arriving at 5, waits until 8.
TEST(RoundRobin, ANewQuantumStartsWhenNobodyIsReady) {
    const RunResult run = test::runYaml(R"(
tasks:
  - {name: a, steps: [{cpu: 10 ms}]}
  - {name: b, start: 5 ms, steps: [{cpu: 1 ms}]}
)",
                                        test::ideal("preemptive"));
    EXPECT_EQ(intervalsIn(*run.trace, 1, State::Running)[0].start, 8ms);
}

TEST(RoundRobin, WhoEndsWithItsQuantumIsNotQueuedAgain) {
    EXPECT_EQ(waits({4ms, 4ms}, "rr", 4ms), (std::vector<Nanos>{0ms, 4ms}));
}

TEST(Policies, AreFoundById) {
    EXPECT_NE(findPolicy("rr"), nullptr);
    EXPECT_EQ(findPolicy("nope"), nullptr);
}

} // namespace
} // namespace timeslice
