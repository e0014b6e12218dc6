// Every model live, on this computer: what must hold however loaded it is. The bounds on time are wide.
#include "core/machine/live/record/record.h"
#include "core/models/registry.h"
#include "core/workload/catalogue.h"
#include "tests/core/run/live_fixture.h"
#include "tests/core/run/quiet.h"
#include "tests/core/run/random_workloads.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>

namespace timeslice {
namespace {

using test::runYaml;

using test::kSanitized;

struct LiveModels : test::LiveFixture {
    static std::vector<std::string> all() {
        std::vector<std::string> ids;
        for (const ModelInfo& model : models())
            if (model.reach.live && !(kSanitized && model.reach.processes)) ids.emplace_back(model.id);
        return ids;
    }
    static std::string why(const RunResult& run) { return plainEnglish().render(run.message); }
    static int64_t valueOf(const RunResult& run) {
        return run.trace->variables().empty() ? -1 : run.trace->variables().front().actual;
    }
};

TEST_F(LiveModels, AllButTheClusterRunLive) {
    for (const ModelInfo& model : models()) EXPECT_EQ(model.reach.live, model.id != "cluster") << model.id;
}

TIMED_TEST_F(LiveModels, DoTheWorkAndEndEveryTask) {
    const std::string work = R"(
tasks:
  - {name: a, count: 3, steps: [{cpu: 6 ms}, {io: 2 ms}, {call: 1 ms}, {native: 1 ms}, {sleep: 1 ms}, yield, {block: 1 ms}]}
)";
    for (const std::string& model : all()) {
        const RunResult run = runYaml(work, spec(model));
        ASSERT_EQ(run.ending, Ending::Done) << model << ": " << why(run);
        for (size_t task = 0; task < 3; ++task) {
            EXPECT_TRUE(run.trace->tasks()[task].finish.has_value()) << model;
            EXPECT_GT(test::timeIn(*run.trace, task, State::Running), 4ms) << model;
        }
        EXPECT_GT(run.trace->makespan(), 8ms) << model;
    }
}

TIMED_TEST_F(LiveModels, StartAndJoinTasksWhileTheyRun) {
    const std::string family = R"(
tasks:
  - {name: main, steps: [{spawn: part}, {join: part}, {cpu: 1 ms}, {spawn: part}, {join: part}]}
  - {name: part, count: 2, steps: [{cpu: 3 ms}, {io: 1 ms}]}
)";
    for (const std::string& model : all()) {
        if (model == "serial") continue; // the parts run when they are spawned
        const RunResult run = runYaml(family, spec(model));
        ASSERT_EQ(run.ending, Ending::Done) << model << ": " << why(run);
        ASSERT_EQ(run.trace->tasks().size() >= 5, true) << model;
        for (size_t part = 1; part < 5; ++part) {
            EXPECT_TRUE(run.trace->tasks()[part].finish.has_value()) << model;
            // Its end is told before it is recorded.
            EXPECT_LE(*run.trace->tasks()[part].finish, *run.trace->tasks()[0].finish + 50ms) << model;
        }
    }
}

TIMED_TEST_F(LiveModels, WaitersAndTablesTakeTurnsAsTheSimulationSays) {
    const auto workload = findWorkload("waiters-and-tables", {{"scale", "0.04"}});
    ASSERT_TRUE(workload);
    for (const std::string& model : all()) {
        if (model == "thread-pool" || model == "process-pool" || model == "actors")
            continue; // as many as workers
        const RunResult run = test::runOf(**workload, spec(model));
        ASSERT_EQ(run.ending, Ending::Done) << model << ": " << why(run);
        const Nanos least = model == "serial" ? 1000ms : 360ms;
        EXPECT_GE(run.trace->makespan(), least) << model;
        EXPECT_LT(run.trace->makespan(), least + 400ms) << model;
    }
}

TEST_F(LiveModels, QueuesBarriersAndEventsJoinTheTasks) {
    const std::string together = R"(
resources: {q: {queue: 1}, b: {barrier: 2}, e: event}
tasks:
  - {name: maker, steps: [{repeat: {times: 5, steps: [{put: q}]}}, {barrier: b}, {signal: e}]}
  - {name: user, steps: [{repeat: {times: 5, steps: [{get: q}, {cpu: 500 us}]}}, {barrier: b}, {wait: e}]}
)";
    for (const std::string& model : all()) {
        if (model == "serial") continue;
        const RunResult run = runYaml(together, spec(model));
        EXPECT_EQ(run.ending, Ending::Done) << model << ": " << why(run);
    }
}

TIMED_TEST_F(LiveModels, LoseUpdatesWhereTheyShareAVariable) {
    const auto workload = findWorkload("race");
    ASSERT_TRUE(workload);
    const RunResult parallel = test::runOf(**workload, spec("parallel"));
    EXPECT_EQ(parallel.trace->variables().front().expected, 200);
    EXPECT_EQ(valueOf(test::runOf(**workload, spec("async"))), 200) << "nobody comes in between";
    EXPECT_EQ(valueOf(test::runOf(**workload, spec("serial"))), 200);
    if (allowedCores() >= 2) {
        EXPECT_LT(valueOf(parallel), 200);
        EXPECT_TRUE(std::ranges::any_of(parallel.trace->marks(),
                                        [](const Mark& mark) { return mark.kind == MarkKind::LostUpdate; }));
    }
    if (!kSanitized) {
        EXPECT_EQ(valueOf(test::runOf(**workload, spec("processes"))), 0) << "each has its own copy";
    }
}

TIMED_TEST_F(LiveModels, ADeadlockIsFoundAndNamedWithoutWaitingForTheTimeLimit) {
    const std::string deadly = R"(
resources: {a: lock, b: lock}
tasks:
  - {name: one, steps: [{lock: a}, {sleep: 20 ms}, {lock: b}, {unlock: b}, {unlock: a}]}
  - {name: two, steps: [{lock: b}, {sleep: 20 ms}, {lock: a}, {unlock: a}, {unlock: b}]}
  - {name: busy, steps: [{cpu: 4 s}]}
)";
    for (const char* model : {"parallel", "gil", "free-threaded", "green-threads"}) {
        const RunResult run = runYaml(deadly, spec(model));
        EXPECT_EQ(run.ending, Ending::Deadlock) << model << ": " << why(run);
        EXPECT_EQ(run.trace->deadlock().size(), 2U) << model;
        EXPECT_NE(why(run).find("Deadlock of 2 tasks"), std::string::npos) << why(run);
        EXPECT_LT(run.trace->end(), 3s) << model << ": a task was still at work";
    }
}

TIMED_TEST_F(LiveModels, AWaitThatNobodyEndsIsADeadlockToo) {
    const std::string waits = "resources: {q: queue}\ntasks:\n  - {name: a, steps: [{cpu: 1 ms}, {get: q}]}\n"
                              "  - {name: b, steps: [{put: q}, {get: q}]}\n";
    for (const std::string& model : all()) {
        RunSpec patient = spec(model);
        const RunResult run = runYaml(waits, patient);
        EXPECT_EQ(run.ending, Ending::Deadlock) << model << ": " << why(run);
        EXPECT_LT(run.trace->end(), 5s) << model;
    }
}

TEST_F(LiveModels, ProcessesAreStartedFreshToo) {
    if (kSanitized) GTEST_SKIP() << "no shared heap under sanitizers";
    for (const char* model : {"processes", "process-pool"}) {
        RunSpec fresh = spec(model);
        fresh.settings["start_method"] = 1;
        const RunResult run =
            runYaml("tasks:\n  - {name: t, count: 3, steps: [{cpu: 5 ms}, {io: 3 ms}]}\n", fresh);
        ASSERT_EQ(run.ending, Ending::Done) << model << ": " << why(run);
        for (size_t task = 0; task < 3; ++task)
            EXPECT_GT(test::timeIn(*run.trace, task, State::Running), 3ms) << model;
    }
}

TEST_F(LiveModels, AWorkerThatHasTakenTooMuchMemoryIsReplaced) {
    if (kSanitized) GTEST_SKIP() << "no shared heap under sanitizers";
    RunSpec pool = spec("process-pool");
    pool.settings["max_workers"] = 1;
    pool.settings["max_memory"] = 20'000'000;
    const RunResult run =
        runYaml("tasks:\n  - {name: t, count: 4, steps: [{allocate: 12 MB}, {cpu: 2 ms}]}\n", pool);
    ASSERT_EQ(run.ending, Ending::Done) << why(run);
    // The worker's lane goes on after a worker's end, with the next one.
    bool replaced = false;
    for (size_t task = 0; task < run.trace->tasks().size(); ++task) {
        const Trace::Range range = run.trace->intervalsOf(TaskId::at(task));
        for (size_t i = range.begin; run.trace->tasks()[task].helper && i + 1 < range.end; ++i)
            replaced |= run.trace->interval(i).cause == Cause::Finished;
    }
    EXPECT_TRUE(replaced);
}

TIMED_TEST_F(LiveModels, AForkMakesAProcessThatGoesOnBehindIt) {
    const std::string family =
        "tasks:\n  - {name: p, steps: [{cpu: 2 ms}, {repeat: {times: 3, steps: [fork]}}, {cpu: 5 ms}]}\n";
    for (const char* model : {"serial", "processes"}) {
        if (kSanitized && std::string(model) == "processes") continue;
        const RunResult run = runYaml(family, spec(model));
        ASSERT_EQ(run.ending, Ending::Done) << model << ": " << why(run);
        const auto own = [](const TraceTask& task) { return !task.helper; };
        EXPECT_EQ(std::ranges::count_if(run.trace->tasks(), own), 8) << model;
        for (size_t task = 0; task < 8; ++task) {
            EXPECT_TRUE(run.trace->tasks()[task].finish.has_value()) << model << task;
            EXPECT_GT(test::timeIn(*run.trace, task, State::Running), 3ms) << model << task;
        }
        EXPECT_GT(run.trace->tasks()[1].arrival, 1ms) << model << ": the copy comes when the parent forks";
    }
}

// A timer of a wait that ended early stays behind in the loop that the task has left.
TEST_F(LiveModels, TimersStayBehindWhenTasksMoveToAnotherLoop) {
    const std::string yaml = R"(
resources: {l: lock}
tasks:
  - name: t
    count: 8
    steps:
      - repeat:
          times: 30
          steps: [{lock: l, timeout: 2 ms}, {cpu: 100 us}, {unlock: l}, {sleep: 300 us}, {cpu: 200 us}]
)";
    for (const char* model : {"green-threads", "actors"}) {
        const auto workload = test::workloadFrom(yaml);
        if (!check(*workload, spec(model)).empty()) continue;
        EXPECT_EQ(test::runOf(*workload, spec(model)).ending, Ending::Done) << model;
    }
}

// The devices end with the run, and the daemon learns of it at some moment.
TEST_F(LiveModels, ADaemonThatWaitsForADeviceAtTheEndIsNoFailure) {
    const std::string daemon =
        "tasks:\n  - {name: d, daemon: true, count: 8, steps: [{io: 10 s}]}\n  - {name: t, steps: [{sleep: 5 ms}]}\n";
    for (int i = 0; i < 10; ++i) {
        const RunResult run = runYaml(daemon, spec("parallel"));
        EXPECT_EQ(run.ending, Ending::Done) << why(run);
    }
}

TIMED_TEST_F(LiveModels, DaemonsDoNotKeepTheRunAlive) {
    const std::string daemon =
        "tasks:\n  - {name: d, daemon: true, steps: [{repeat: {times: forever, steps: [{cpu: 1 "
        "ms}, {sleep: 1 ms}]}}]}\n  - {name: t, steps: [{cpu: 10 ms}, {sleep: 5 ms}]}\n";
    for (const char* model : {"parallel", "gil", "async", "free-threaded"}) {
        const RunResult run = runYaml(daemon, spec(model));
        EXPECT_EQ(run.ending, Ending::Done) << model << ": " << why(run);
        EXPECT_LT(run.trace->end(), 5s) << model;
    }
}

TEST_F(LiveModels, DevicesAreReal) {
    const std::string requests = R"(
resources: {server: {server: 2}, line: {link: 10 MB/s}}
tasks:
  - {name: r, count: 4, steps: [{io: {request: server, latency: 30 ms}}]}
  - {name: d, count: 2, steps: [{io: {latency: 5 ms, bytes: 200 kB, over: line}}]}
  - {name: l, steps: [{io: {lines: 300 kB}}]}
)";
    for (const char* model : {"parallel", "async", "green-threads"}) {
        const RunResult run = runYaml(requests, spec(model));
        ASSERT_EQ(run.ending, Ending::Done) << model << ": " << why(run);
        EXPECT_GE(run.trace->makespan(), 60ms) << model << ": four requests, two at a time";
        for (size_t task = 4; task < 6; ++task)
            EXPECT_GE(*run.trace->tasks()[task].finish, 40ms) << model << ": 400 kB at 10 MB/s";
    }
}

TEST_F(LiveModels, AMillionThreadsAreRefusedAndForksWithoutEndAreBounded) {
    const auto workload = test::workloadFrom("tasks: [{name: t, count: 1000000, steps: [{cpu: 1 us}]}]\n");
    const auto refused = run(*workload, spec("parallel"));
    ASSERT_FALSE(refused);
    EXPECT_NE(describe(refused.error())
                  .find("tasks are too many for a run of the model 'parallel' on this computer"),
              std::string::npos);
    RunSpec hasty = spec("parallel");
    hasty.timeout = 300ms;
    const RunResult endless = runYaml(
        "tasks: [{name: t, count: 3, steps: [{repeat: {times: forever, steps: [{cpu: 1 ms}]}}]}]\n", hasty);
    EXPECT_EQ(endless.ending, Ending::Timeout);
    EXPECT_GT(endless.trace->intervalCount(), 0U);
}

// A run takes real time, so their number is not RC_PARAMS', which is for what is computed.
int randomLiveRuns() {
    constexpr int kEnough = 40;
    const char* asked = std::getenv("TIMESLICE_LIVE_RUNS");
    return asked == nullptr ? kEnough : std::max(1, std::atoi(asked));
}

TEST_F(LiveModels, RandomWorkloadsBreakNoInvariant) {
    using namespace random_workloads;
    const std::vector<std::string> ids = all();
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    params.maxSuccess = randomLiveRuns();
    params.maxSize = 8;
    const auto result = rc::detail::checkTestable(
        [&](const std::vector<Group>& groups, const Setting& setting) {
            const std::string model = ids[setting.model % ids.size()];
            const bool locks = findModel(model)->refusals.empty();
            const ModelReach& reach = findModel(model)->reach;
            const std::string yaml = workloadYaml(groups, locks, reach.forks && !reach.copies);
            RC_LOG() << yaml << "# --engine live --model " << model << "\n";
            const auto workload = readWorkload(yaml, "random.yaml");
            if (!workload) RC_FAIL(describe(workload.error()));
            const auto run = timeslice::run(**workload, spec(model));
            if (!run) RC_FAIL(describe(run.error()));
            if (run->ending != Ending::Done) RC_FAIL(why(*run));
            RC_ASSERT(describe(validate(*run->trace)) == "");
            for (size_t i = 0; i < (*workload)->tasks().size(); ++i)
                RC_ASSERT(run->trace->tasks()[i].finish.has_value());
        },
        rc::detail::TestMetadata(), params);
    rc::detail::SuccessResult success;
    if (!result.match(success)) {
        std::ostringstream text;
        rc::detail::printResultMessage(result, text);
        FAIL() << text.str();
    }
}

// On this computer's own cores, where there are two.
TEST_F(LiveModels, BoundTasksRunOnTheirCores) {
    if (allowedCores() < 2) GTEST_SKIP() << "There is one core only.";
    for (const char* model : {"parallel", "processes"}) {
        RunSpec two = spec(model);
        two.cores = 2;
        const RunResult run = runYaml("tasks: [{name: A, count: 2, cpus: [1], steps: [cpu: 10 ms]},\n"
                                      "        {name: B, cpus: [0], steps: [cpu: 10 ms]}]\n",
                                      two);
        for (const size_t task : {0, 1, 2})
            for (const Interval& interval : test::intervalsIn(*run.trace, task, State::Running))
                EXPECT_EQ(interval.core.value, task < 2 ? 1 : 0) << model << ", task " << task;
    }
}

TEST_F(LiveModels, RunWithoutCgroupsAndSaySo) {
    const RunResult run = runYaml("cgroups: {tight: {max: 1%}}\n"
                                  "tasks: [{name: A, cgroup: tight, steps: [cpu: 5 ms]}]\n",
                                  spec("parallel"));
    EXPECT_EQ(run.ending, Ending::Done);
    EXPECT_TRUE(test::intervalsIn(*run.trace, 0, State::Throttled).empty());
    EXPECT_TRUE(std::ranges::any_of(run.trace->remarks(), [](const Text& remark) {
        return plainEnglish().render(remark) ==
               "Cgroups had no effect: on this computer, they would need rights that a user does not have. "
               "Simulated runs have them.";
    }));
}

} // namespace
} // namespace timeslice
