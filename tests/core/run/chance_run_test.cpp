// What is drawn at random, in runs: the same whatever runs it.
#include "core/machine/simulated/policy_registry.h"
#include "core/models/registry.h"
#include "core/recording/serial_run.h"
#include "core/run/bursts.h"
#include "core/study/hunt.h"
#include "tests/core/yaml_run.h"

#include <cmath>
#include <set>

namespace timeslice::chance_run_test {
namespace {

using test::finishOf;
using test::ideal;
using test::runOf;
using test::runYaml;
using test::timeIn;
using test::workloadFrom;

const std::string kDrawing = R"(
tasks:
  - name: a
    count: 5
    every: {exponential: 2 ms}
    steps:
      - cpu: {exponential: 1 ms}
      - random:
          - [cpu: {normal: [2 ms, 1 ms]}, sleep: {uniform: [1 us, 1 ms]}]
          - {weight: 2, steps: [native: {any_of: [100 us, 3 ms]}]}
          - []
      - repeat: {times: {uniform: [1, 4]}, steps: [call: {uniform: [10 us, 900 us]}, io: {exponential: 500 us}]}
)";

std::vector<Nanos> workOf(const RunResult& run) {
    std::vector<Nanos> work;
    for (size_t task = 0; task < 5; ++task) work.push_back(timeIn(*run.trace, task, State::Running));
    return work;
}

std::vector<Nanos> arrivalsOf(const RunResult& run) {
    std::vector<Nanos> arrivals;
    for (size_t task = 0; task < 5; ++task) arrivals.push_back(run.trace->tasks()[task].arrival);
    return arrivals;
}

RunSpec specOf(const std::string& model, uint64_t seed = 1) {
    RunSpec spec = ideal(model);
    spec.seed = seed;
    if (model == "free-threaded") spec.settings["slowdown"] = 1'000'000;
    return spec;
}

TEST(RandomTimes, AreTheSameUnderAllModelsAndPolicies) {
    const RunResult serial = runYaml(kDrawing, specOf("serial"));
    for (const ModelInfo& model : models()) {
        const RunResult run = runYaml(kDrawing, specOf(std::string(model.id)));
        EXPECT_EQ(run.ending, Ending::Done) << model.id;
        EXPECT_EQ(workOf(run), workOf(serial)) << model.id;
        EXPECT_EQ(arrivalsOf(run), arrivalsOf(serial)) << model.id;
    }
    for (const PolicyInfo& policy : policies()) {
        RunSpec spec = specOf("preemptive");
        spec.policy = policy.id;
        if (spec.policy == "manual") spec.choices.assign(1000, 1);
        EXPECT_EQ(workOf(runYaml(kDrawing, spec)), workOf(serial)) << policy.id;
    }
}

TEST(RandomTimes, DependOnTheSeed) {
    std::set<std::vector<Nanos>> works;
    std::set<std::vector<Nanos>> arrivals;
    for (uint64_t seed = 0; seed < 20; ++seed) {
        const RunResult run = runYaml(kDrawing, specOf("parallel", seed));
        works.insert(workOf(run));
        arrivals.insert(arrivalsOf(run));
    }
    EXPECT_EQ(works.size(), 20U);
    EXPECT_EQ(arrivals.size(), 20U);
}

TEST(RandomTimes, AreDrawnAnewInEachRound) {
    const RunResult run = runYaml(
        "tasks: [{name: a, steps: [{repeat: {times: 50, steps: [{sleep: {uniform: [1 ms, 9 ms]}}, {cpu: 1 us}]}}]}]\n",
        specOf("parallel"));
    std::set<Nanos> lengths;
    for (const Interval& sleep : test::intervalsIn(*run.trace, 0, State::Sleep)) {
        EXPECT_GE(sleep.length, 1ms);
        EXPECT_LE(sleep.length, 9ms);
        lengths.insert(sleep.length);
    }
    EXPECT_EQ(lengths.size(), 50U);
}

TEST(RandomTimes, ADistributionOfOneValueIsThatValue) {
    const std::string body = R"(
tasks:
  - name: a
    steps:
      - random: [[cpu: {uniform: [3 ms, 3 ms]}], [cpu: {any_of: [3 ms]}]]
      - repeat: {times: {any_of: [4]}, steps: [cpu: {normal: [1 ms, 0 ms]}, sleep: {uniform: [2 ms, 2 ms]}]}
)";
    for (const ModelInfo& model : models()) {
        if (!model.reach.live) continue;
        EXPECT_EQ(finishOf(runYaml(body, specOf(std::string(model.id))), 0), 15ms) << model.id;
    }
}

TEST(RandomTimes, AreTheSameForTheSerialRunOfASpeedup) {
    RunSpec spec = specOf("parallel", 9);
    const auto workload = workloadFrom(kDrawing);
    const RunSpec serial = serialOf(spec);
    EXPECT_EQ(workOf(runOf(*workload, serial)), workOf(runOf(*workload, spec)));
}

TEST(RandomTimes, OfAForkedCopyAreItsOwn) {
    const RunResult run =
        runYaml("tasks: [{name: a, steps: [fork, {cpu: {exponential: 5 ms}}]}]\n", specOf("processes"));
    EXPECT_NE(timeIn(*run.trace, 0, State::Running), timeIn(*run.trace, 1, State::Running));
}

// A task of work only: what is announced when it begins is all that it does.
TEST(Bursts, OfWhatIsDrawnAreKnownBeforehand) {
    const auto workload = workloadFrom(R"(
tasks:
  - name: a
    count: 200
    steps:
      - cpu: {exponential: 1 ms}
      - repeat:
          times: {uniform: [1, 5]}
          steps:
            - random: [[cpu: {uniform: [0 ms, 1 ms]}, native: {normal: [1 ms, 1 ms]}], [call: 1 ms], []]
      - cpu: {any_of: {1 ms: 9, 5 ms: 1}}
)");
    const RunResult run = runOf(*workload, specOf("serial", 5));
    for (size_t task = 0; task < 200; ++task)
        EXPECT_EQ(firstBurst(workload->groups[0].steps, streamOfTask(5, task)),
                  timeIn(*run.trace, task, State::Running))
            << task;
}

TEST(Bursts, EndAtAWaitThatChanceDecidesAbout) {
    const auto workload = workloadFrom(
        "tasks: [{name: a, count: 200, steps: [{cpu: 1 ms}, {random: [[{cpu: 2 ms}], [{io: 1 ms}, {cpu: 9 ms}]]}, "
        "{cpu: 4 ms}]}]\n");
    std::set<Nanos> bursts;
    for (size_t task = 0; task < 200; ++task)
        bursts.insert(firstBurst(workload->groups[0].steps, streamOfTask(1, task)));
    EXPECT_EQ(bursts, (std::set<Nanos>{1ms, 7ms}));
}

TEST(Bursts, OfAMillionDrawsAreEstimated) {
    const auto workload = workloadFrom(
        "tasks: [{name: a, steps: [{repeat: {times: 1000000000, steps: [{cpu: {uniform: [0 ms, 2 ms]}}]}}]}]\n");
    const double burst =
        static_cast<double>(firstBurst(workload->groups[0].steps, streamOfTask(1, 0)).count());
    EXPECT_NEAR(burst, 1e15, 4e15 * 0.58 / 100) << "four standard errors of a mean of 10,000";
}

// All sleep, and wake while Busy has the core. Then they run, the shortest next burst first.
TEST(Bursts, AfterAWaitAreKnownToShortestJobFirst) {
    const std::string body = R"(
tasks:
  - {name: a, count: 30, steps: [{sleep: {uniform: [1 ms, 2 ms]}}, {cpu: {exponential: 3 ms}}, {random: [[{cpu: 1 ms}], []]}]}
  - {name: busy, start: 500 us, steps: [{cpu: 50 ms}]}
)";
    RunSpec spec = specOf("preemptive");
    spec.cores = 1;
    spec.policy = "sjf";
    const RunResult run = runYaml(body, spec);
    std::vector<std::pair<Nanos, Nanos>> ends; // and lengths
    for (size_t task = 0; task < 30; ++task)
        ends.emplace_back(finishOf(run, task), timeIn(*run.trace, task, State::Running));
    std::ranges::sort(ends);
    EXPECT_GT(ends.front().first, 50ms);
    EXPECT_TRUE(std::ranges::is_sorted(ends, {}, &std::pair<Nanos, Nanos>::second));
}

// The queue M/M/1: the mean time in the system is 1 / (mu - lambda), the mean number in it rho / (1 - rho).
// Kleinrock, "Queueing Systems" I, 1975, section 3.2. How far the mean of n successive waits may be from it:
// their asymptotic variance is rho (2 + 5 rho - 4 rho^2 + rho^3) / (1 - rho)^4, in units of the mean service
// squared (Blomqvist, "The covariance function of the M/G/1 queuing system", 1967); the service adds 1.
TEST(PublishedQueues, OneServerWithPoissonArrivalsAndExponentialService) {
    constexpr int kJobs = 20'000;
    constexpr double kService = 1e6; // ns
    constexpr double kRho = 0.5;
    const std::string body = "tasks: [{name: job, count: " + std::to_string(kJobs) +
                             ", every: {exponential: 2 ms}, steps: [{cpu: {exponential: 1 ms}}]}]\n";
    RunSpec spec = ideal("preemptive", 1);
    spec.policy = "fcfs";
    spec.timeout.reset();
    const RunResult run = runYaml(body, spec);
    double inSystem = 0;
    double service = 0;
    for (size_t job = 0; job < kJobs; ++job) {
        inSystem += static_cast<double>((finishOf(run, job) - run.trace->tasks()[job].arrival).count());
        service += static_cast<double>(timeIn(*run.trace, job, State::Running).count());
    }
    const double time = inSystem / kJobs / kService;
    const double variance =
        kRho * (2 + 5 * kRho - 4 * kRho * kRho + kRho * kRho * kRho) / std::pow(1 - kRho, 4) + 1;
    const double error = std::sqrt(variance / kJobs);
    EXPECT_NEAR(service / kJobs / kService, 1, 4 / std::sqrt(kJobs));
    EXPECT_NEAR(time, 1 / (1 - kRho), 4 * error);
    const double length = static_cast<double>(run.trace->end().count());
    EXPECT_NEAR(inSystem / length, kRho / (1 - kRho), 4 * error * kRho + 0.03)
        << "Little: L is lambda times T";
}

TEST(RandomTimes, AreTheSameInAllTriesOfAHunt) {
    const std::string body = R"(
resources: {n: variable}
tasks:
  - {name: a, count: 2, steps: [{cpu: {uniform: [1 us, 50 us]}}, {add: {variable: n, gap: {uniform: [1 us, 5 us]}, split: true}}]}
)";
    HuntOptions options;
    options.tries = 200;
    const auto workload = workloadFrom(body);
    const auto found = hunt(workload, ideal("preemptive", 1), options);
    ASSERT_TRUE(found.has_value());
    ASSERT_TRUE(found->shortest);
    const RunResult plain = runOf(*workload, ideal("serial", 1));
    for (size_t task = 0; task < 2; ++task)
        EXPECT_EQ(timeIn(found->shortest->recording->trace(), task, State::Running),
                  timeIn(*plain.trace, task, State::Running));
}

} // namespace
} // namespace timeslice::chance_run_test
