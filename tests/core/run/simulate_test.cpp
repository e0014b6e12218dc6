#include "core/base/random.h"
#include "core/formats/formats.h"
#include "core/workload/catalogue.h"
#include "tests/core/yaml_run.h"

#include <rapidcheck.h>
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
            Comparison comparison{*workload, {}};
            for (const char* model : {"serial", "preemptive", "parallel", "gil", "async"}) {
                RunSpec spec;
                spec.model = model;
                comparison.runs.push_back(test::runOf(**workload, spec));
            }
            text = toCsv(comparison);
        }
        EXPECT_EQ(texts[0], texts[1]) << builtin.id;
        EXPECT_GT(texts[0].size(), 500U);
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
        const RunResult run = runYaml(body, test::ideal(model));
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
    EXPECT_EQ(describe(check(*workload, spec)), "0 cores; expected 1 to 4096.");
    spec = {};
    spec.model = "nope";
    EXPECT_EQ(describe(check(*workload, spec)), "There is no model 'nope'.");
    spec = {};
    spec.settings["quantum"] = 0;
    EXPECT_EQ(check(*workload, spec).size(), 1U);
    spec = {};
    spec.settings["switch_interval"] = 5;
    EXPECT_EQ(describe(check(*workload, spec)), "Model 'serial' knows no setting 'switch_interval'.");
}

TEST(Simulate, AMillionShortTasksEnd) {
    RunSpec spec = test::ideal("parallel");
    const RunResult run = runYaml("tasks:\n  - {name: t, count: 100000, steps: [{cpu: 1 ns}]}\n", spec);
    EXPECT_EQ(run.ending, Ending::Done);
    EXPECT_EQ(run.trace->makespan(), 25us);
}

// Random workloads: whatever the tasks do, the trace keeps its promises and the work is done.
std::string randomSteps(Random& random, int depth) {
    std::string steps;
    const int count = static_cast<int>(random.between(1, 4));
    for (int i = 0; i < count; ++i) {
        if (!steps.empty()) steps += ", ";
        const std::string time = std::to_string(random.between(0, 6000)) + " us";
        switch (random.below(depth > 0 ? 9 : 8)) {
        case 0:
            steps += "{cpu: " + time + "}";
            break;
        case 1:
            steps += "{call: " + time + "}";
            break;
        case 2:
            steps += "{native: " + time + "}";
            break;
        case 3:
            steps += "{io: " + time + "}";
            break;
        case 4:
            steps += "{sleep: " + time + "}";
            break;
        case 5:
            steps += "{block: " + time + "}";
            break;
        case 6:
            steps += "yield";
            break;
        case 7:
            steps += "{with: a, steps: [{cpu: " + time + "}, {sleep: 100 us}]}";
            break;
        default:
            steps += "{repeat: {times: 3, steps: [" + randomSteps(random, depth - 1) + "]}}";
            break;
        }
    }
    return steps;
}

std::string randomWorkload(uint64_t seed) {
    Random random(seed);
    std::string body = "resources: {a: lock}\ntasks:\n  - {name: user, steps: [{lock: a}, {unlock: a}]}\n";
    const int groups = static_cast<int>(random.between(1, 4));
    for (int i = 0; i < groups; ++i)
        body += "  - {name: g" + std::to_string(i) + ", count: " + std::to_string(random.between(1, 3)) +
                ", start: " + std::to_string(random.between(0, 3000)) + " us, steps: [" +
                randomSteps(random, 2) + "]}\n";
    return body;
}

Nanos workIn(const std::vector<Step>& steps) {
    Nanos sum{0};
    for (const Step& step : steps) {
        const bool works =
            step.kind == StepKind::Cpu || step.kind == StepKind::Call || step.kind == StepKind::Native;
        if (works) sum += step.time;
        if (step.kind == StepKind::Repeat) sum += workIn(step.steps) * step.times;
    }
    return sum;
}

// A ready task beside an idle core, at any boundary?
void checkNoIdleCoreBesideAReadyTask(const Trace& trace, const std::string& model) {
    if (model != "parallel") return;
    std::vector<std::pair<Nanos, int>> changes; // +1 ready, -1 not; +1000 busy
    for (size_t i = 0; i < trace.intervalCount(); ++i) {
        const Interval interval = trace.interval(i);
        const int weight = interval.state == State::Ready ? 1 : onCore(interval.state) ? 1000 : 0;
        if (weight == 0) continue;
        changes.emplace_back(interval.start, weight);
        changes.emplace_back(interval.end(), -weight);
    }
    std::sort(changes.begin(), changes.end());
    int sum = 0;
    for (size_t i = 0; i < changes.size(); ++i) {
        sum += changes[i].second;
        if (i + 1 < changes.size() && changes[i + 1].first == changes[i].first) continue;
        RC_ASSERT(sum % 1000 == 0 || sum / 1000 == trace.coreCount());
    }
}

TEST(Simulate, RandomWorkloadsBreakNoInvariant) {
    const bool sound = rc::check("invariants", [](uint64_t seed, uint8_t choice) {
        const std::string body = randomWorkload(seed);
        RC_LOG() << "timeslice: 1\nname: Random\n" << body;
        const auto workload = readWorkload("timeslice: 1\nname: Random\n" + body, "random.yaml");
        RC_ASSERT(workload.has_value());
        const char* models[] = {"serial", "preemptive", "parallel", "gil", "async"};
        RunSpec spec;
        spec.model = models[choice % 5];
        spec.policy = choice % 2 ? "rr" : "fcfs";
        spec.cores = choice % 4 + 1;
        spec.ideal = choice % 3 == 0;
        spec.seed = seed;
        const auto result = run(**workload, spec);
        RC_ASSERT(result.has_value());
        RC_ASSERT(result->ending == Ending::Done);
        const Trace& trace = *result->trace;
        RC_ASSERT(describe(validate(trace)) == "");
        const auto tasks = (*workload)->tasks();
        for (size_t i = 0; i < tasks.size(); ++i) {
            const Nanos asked = workIn((*workload)->groups[tasks[i].group].steps);
            const Nanos done = test::timeIn(trace, i, State::Running);
            RC_ASSERT(done == asked);
        }
        if (spec.model == "preemptive" || spec.model == "serial" || spec.model == "async")
            RC_ASSERT(!test::anyTwoAtOnce(trace));
        checkNoIdleCoreBesideAReadyTask(trace, spec.model);
    });
    EXPECT_TRUE(sound);
}

} // namespace
} // namespace timeslice
