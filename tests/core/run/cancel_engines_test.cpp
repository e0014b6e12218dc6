// The engines agree on when a cancelled task ends: live and Python against the simulated machine, for each
// step in each model.
#include "core/models/registry.h"
#include "tests/core/cancel_cases.h"
#include "tests/core/run/live_fixture.h"
#include "tests/core/run/quiet.h"

namespace timeslice {
namespace {

using test::CancelCase;
using test::kSanitized;

constexpr int kTries = 3;    // a thread may come late to its core on a quiet machine too
constexpr auto kNear = 20ms; // 20 ms and 60 ms are told apart
constexpr int64_t kWorkers = 4;

using CancelEngines = test::LiveFixture;

RunSpec specFor(std::string_view model, Engine engine) {
    RunSpec spec;
    spec.model = model;
    spec.engine = engine;
    spec.cores = 2;
    spec.timeout = 20s;
    if (model == "async-threads") spec.settings["max_workers"] = kWorkers;
    return spec;
}

// The cases that this model can run on both engines, in one workload where they only wait.
std::vector<std::vector<CancelCase>> workloadsFor(std::string_view model, Engine engine) {
    std::vector<std::vector<CancelCase>> workloads(1);
    for (const CancelCase& one : test::cancelCases()) {
        const auto alone = test::workloadFrom(test::cancelWorkload({one}));
        if (!check(*alone, specFor(model, engine)).empty()) continue;
        if (one.waits)
            workloads.front().push_back(one);
        else
            workloads.push_back({one});
    }
    return workloads;
}

Nanos endOf(const RunResult& run, const std::string& name) {
    const auto task = std::ranges::find(run.trace->tasks(), name, &TraceTask::name);
    return task->finish.value_or(Nanos{-1});
}

// How far the task came after it was cancelled, which is when main comes back from its first wait; where it
// computes, for how long it did so at all. A busy machine lets everybody wait for a core in between.
Nanos reached(const RunResult& run, const CancelCase& one) {
    const Nanos cancelled = test::intervalsIn(*run.trace, 0, State::Io).front().end();
    if (one.waits) return endOf(run, one.name) - cancelled;
    const auto task = std::ranges::find(run.trace->tasks(), one.name, &TraceTask::name);
    const auto number = static_cast<size_t>(task - run.trace->tasks().begin());
    Nanos time{0};
    for (const State state : {State::Running, State::Sleep, State::Io})
        time += test::timeIn(*run.trace, number, state);
    return time;
}

// What differs, empty if nothing does.
std::string differences(const std::vector<CancelCase>& cases, const RunResult& real,
                        const RunResult& simulated) {
    std::string text;
    if (real.ending != simulated.ending) text += "ending: " + plainEnglish().render(real.message) + "\n";
    for (const CancelCase& one : cases) {
        const Nanos there = reached(real, one);
        const Nanos here = reached(simulated, one);
        if (std::chrono::abs(there - here) <= kNear) continue;
        text += one.name + " comes to " + plainEnglish().time(there) + ", simulated " +
                plainEnglish().time(here) + "\n";
    }
    return text;
}

void expectAgreement(std::string_view model, Engine engine) {
    for (const std::vector<CancelCase>& cases : workloadsFor(model, engine)) {
        const auto workload = test::workloadFrom(test::cancelWorkload(cases, "10 ms"));
        const RunResult simulated = test::runOf(*workload, specFor(model, Engine::Simulated));
        test::retryWhileLoaded([&] {
            std::string differ;
            for (int i = 0; i == 0 || (i < kTries && !differ.empty()); ++i)
                differ = differences(cases, test::runOf(*workload, specFor(model, engine)), simulated);
            EXPECT_EQ(differ, "") << model << " on " << nameOf(engine);
        });
    }
}

// Pools and serial have tests of their own: there it hangs on who has begun.
bool isCompared(const ModelInfo& model) {
    return model.id != "serial" && !model.id.ends_with("-pool");
}

// Under a sanitizer threads start so slowly that another one than the first of the file may take a lock
// first.
TEST_F(CancelEngines, AgreeLive) {
    if (kSanitized) GTEST_SKIP();
    for (const ModelInfo& model : models())
        if (model.reach.live && isCompared(model)) expectAgreement(model.id, Engine::Live);
}

TEST_F(CancelEngines, AgreeInPython) {
    for (const ModelInfo& model : models())
        if (model.reach.python && isCompared(model) && model.id != "free-threaded" && !model.reach.processes)
            expectAgreement(model.id, Engine::Python);
}

// One after another, nobody can be cancelled but who comes later.
TEST_F(CancelEngines, AgreeInSerial) {
    const auto workload =
        test::workloadFrom("tasks:\n  - {name: main, steps: [{io: 20 ms}, {cancel: later}]}\n"
                           "  - {name: later, steps: [{io: 500 ms}]}\n");
    for (const Engine engine : kEngines)
        test::retryWhileLoaded([&] {
            const RunResult run = test::runOf(*workload, specFor("serial", engine));
            EXPECT_EQ(run.ending, Ending::Done) << nameOf(engine);
            EXPECT_LT(endOf(run, "later"), 250ms) << nameOf(engine);
        });
}

TEST_F(CancelEngines, AgreeOnAQueuedJobOfAPool) {
    const std::vector<std::pair<const char*, Engine>> runs = {
        {"thread-pool", Engine::Live}, {"process-pool", Engine::Live}, {"thread-pool", Engine::Python}};
    const auto workload = test::workloadFrom(R"(
tasks:
  - {name: main, steps: [{io: 20 ms}, {cancel: queued}, {join: queued}, {io: 20 ms}]}
  - {name: first, steps: [{io: 80 ms}]}
  - {name: queued, steps: [{io: 80 ms}]}
)");
    for (const auto& [name, where] : runs) {
        const std::string model = name; // clang 14 has no structured bindings in lambdas
        const Engine engine = where;
        if (kSanitized && engine == Engine::Live && model == "process-pool") continue;
        RunSpec spec = specFor(model, engine);
        spec.settings["max_workers"] = 2;
        test::retryWhileLoaded([&] {
            const RunResult run = test::runOf(*workload, spec);
            EXPECT_EQ(run.ending, Ending::Done) << model;
            EXPECT_LT(endOf(run, "queued"), 60ms) << model << " on " << nameOf(engine);
            EXPECT_GE(endOf(run, "queued"), 20ms) << model << " on " << nameOf(engine);
            EXPECT_LT(endOf(run, "main"), 80ms) << model << " on " << nameOf(engine);
        });
    }
}

void expectEndsWithin(const Workload& workload, std::string_view model, Engine engine, Nanos most) {
    test::retryWhileLoaded([&] {
        const RunResult run = test::runOf(workload, specFor(model, engine));
        EXPECT_EQ(run.ending, Ending::Done) << model << " on " << nameOf(engine);
        EXPECT_LT(run.trace->makespan(), most) << model << " on " << nameOf(engine);
    });
}

TEST_F(CancelEngines, LetADaemonKeepNoRunAlive) {
    const auto workload = test::workloadFrom("tasks:\n  - {name: main, steps: [{cpu: 1 ms}]}\n"
                                             "  - {name: d, daemon: true, steps: [{sleep: 3 s}]}\n");
    for (const Engine engine : {Engine::Live, Engine::Python})
        for (const ModelInfo& model : models()) {
            if (!check(*workload, specFor(model.id, engine)).empty()) continue;
            if (kSanitized && model.reach.processes) continue;
            expectEndsWithin(*workload, model.id, engine, 500ms);
        }
}

// The coroutine that never gives its thread back is stopped with the run.
TEST_F(CancelEngines, LetADaemonThatComputesKeepNoRunAlive) {
    const auto workload = test::workloadFrom(
        "tasks:\n  - {name: main, steps: [{cpu: 1 ms}]}\n"
        "  - {name: spin, daemon: true, steps: [{repeat: {times: forever, steps: [{cpu: 1 ms}]}}]}\n");
    for (const Engine engine : {Engine::Live, Engine::Python})
        for (const char* model : {"serial", "async", "actors", "green-threads", "async-threads", "gil"}) {
            if (!check(*workload, specFor(model, engine)).empty()) continue;
            expectEndsWithin(*workload, model, engine, 100ms);
        }
}

} // namespace
} // namespace timeslice
