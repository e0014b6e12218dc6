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

std::vector<Nanos> finishes(const std::string& body, const std::string& policy,
                            const Settings& settings = {}) {
    RunSpec spec = test::ideal("preemptive");
    spec.policy = policy;
    spec.settings = settings;
    const RunResult run = test::runYaml("tasks:\n" + body, spec);
    std::vector<Nanos> result;
    for (size_t i = 0; i < run.trace->tasks().size(); ++i) result.push_back(finishOf(run, i));
    return result;
}

// Stallings, "Operating Systems", uniprocessor scheduling.
TEST(HighestResponseRatioNext, FinishesAsInTheTextbook) {
    EXPECT_EQ(finishes(R"(
  - {name: A, steps: [{cpu: 3 ms}]}
  - {name: B, start: 2 ms, steps: [{cpu: 6 ms}]}
  - {name: C, start: 4 ms, steps: [{cpu: 4 ms}]}
  - {name: D, start: 6 ms, steps: [{cpu: 5 ms}]}
  - {name: E, start: 8 ms, steps: [{cpu: 2 ms}]}
)",
                       "hrrn"),
              (std::vector<Nanos>{3ms, 9ms, 13ms, 20ms, 15ms}));
}

// A goes on after its yield, since nobody else is ready: at 3 ms it has 18 ms left.
TEST(ShortestRemainingTimeFirst, KnowsWhatIsLeftAfterAStepThatDoesNotWait) {
    const std::string body = R"(
  - {name: A, steps: [{cpu: 1 ms}, yield, {cpu: 20 ms}]}
  - {name: B, start: 3 ms, steps: [{cpu: 5 ms}]}
)";
    EXPECT_EQ(finishes(body, "srtf"), (std::vector<Nanos>{26ms, 8ms}));
    EXPECT_EQ(finishes(body, "lrtf"), (std::vector<Nanos>{25ms, 26ms}));
}

// GATE 2006, computer science, question 64.
TEST(LongestRemainingTimeFirst, FinishesAsInTheExamination) {
    EXPECT_EQ(finishes(R"(
  - {name: P0, steps: [{cpu: 2 ms}]}
  - {name: P1, steps: [{cpu: 4 ms}]}
  - {name: P2, steps: [{cpu: 8 ms}]}
)",
                       "lrtf"),
              (std::vector<Nanos>{12ms, 13ms, 14ms}));
}

// GeeksforGeeks, "Multilevel queue (MLQ) CPU scheduling".
TEST(MultilevelQueue, FinishesAsInThePublishedExample) {
    EXPECT_EQ(finishes(R"(
  - {name: P1, priority: 1, steps: [{cpu: 4 ms}]}
  - {name: P2, priority: 1, steps: [{cpu: 3 ms}]}
  - {name: P3, priority: 2, steps: [{cpu: 8 ms}]}
  - {name: P4, start: 10 ms, priority: 1, steps: [{cpu: 5 ms}]}
)",
                       "mlq", {{"quantum", Nanos(2ms).count()}}),
              (std::vector<Nanos>{6ms, 7ms, 20ms, 15ms}));
}

// A is predicted 6 ms and takes 9, B is predicted 9 ms and takes 1.
TEST(ShortestJobFirst, FollowsThePredictionsIfToldSo) {
    const std::string body = R"(
  - {name: A, steps: [{cpu: 2 ms}, {sleep: 16 ms}, {cpu: 9 ms}]}
  - {name: B, steps: [{cpu: 8 ms}, {sleep: 5 ms}, {cpu: 1 ms}]}
  - {name: C, steps: [{cpu: 10 ms}]}
)";
    EXPECT_EQ(finishes(body, "sjf"), (std::vector<Nanos>{30ms, 21ms, 20ms}));
    EXPECT_EQ(finishes(body, "sjf", {{"bursts", 1}}), (std::vector<Nanos>{29ms, 30ms, 20ms}));
}

TEST(Policies, AreFoundById) {
    EXPECT_NE(findPolicy("rr"), nullptr);
    EXPECT_EQ(findPolicy("nope"), nullptr);
}

} // namespace
} // namespace timeslice
