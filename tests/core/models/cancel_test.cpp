// Cancelling a task in the middle of each kind of step, and in the places between.
#include "core/models/registry.h"
#include "tests/core/cancel_cases.h"
#include "tests/core/yaml_run.h"

namespace timeslice {
namespace {

using test::CancelCase;
using test::finishOf;
using test::ideal;
using test::runYaml;

bool isAnyOf(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::ranges::find(words, word) != words.end();
}

const char* const kThreads[] = {"preemptive", "parallel",      "gil",
                                "gil-legacy", "free-threaded", "subinterpreters"};
const char* const kEnded[] = {"processes", "cluster", "async", "async-threads", "actors", "green-threads"};

size_t taskNamed(const Trace& trace, std::string_view name) {
    const auto found = std::ranges::find(trace.tasks(), name, &TraceTask::name);
    return static_cast<size_t>(found - trace.tasks().begin());
}

// What can be ended in the middle, by a runtime or an operating system that sees the task from outside.
bool endsAtOnce(std::string_view model, const CancelCase& one) {
    if (isAnyOf(model, {"processes", "cluster", "actors"})) return true;
    if (one.waits) return true;
    if (model == "green-threads") return one.name == "blocker" || one.name == "native";
    if (model == "async-threads") return one.name == "blocker" || one.name == "native";
    return false; // the loop stands still
}

void expectEnd(const char* model, const CancelCase& one, Nanos expected) {
    const auto workload = test::workloadFrom(test::cancelWorkload({one}));
    if (!check(*workload, ideal(model, 8)).empty()) return; // nothing to lock
    const RunResult run = test::runOf(*workload, ideal(model, 8));
    ASSERT_EQ(run.ending, Ending::Done) << model << ": " << one.name;
    const Nanos end = finishOf(run, taskNamed(*run.trace, one.name));
    const auto slack = static_cast<double>(Nanos(3ms).count());
    EXPECT_NEAR(static_cast<double>(end.count()), static_cast<double>(expected.count()), slack)
        << model << ": " << one.name;
    EXPECT_GE(finishOf(run, 0), end) << model << ": " << one.name << ": a join of who was cancelled succeeds";
}

TEST(Cancel, EndsAThreadAtTheEndOfItsStep) {
    for (const char* model : kThreads)
        for (const CancelCase& one : test::cancelCases()) expectEnd(model, one, 61ms);
}

TEST(Cancel, EndsCoroutinesActorsAndProcessesAtOnce) {
    for (const char* model : kEnded)
        for (const CancelCase& one : test::cancelCases())
            expectEnd(model, one, endsAtOnce(model, one) ? 20ms : 61ms);
}

TEST(Cancel, OfTheSleeperOfTheReadme) {
    const std::string body =
        "tasks:\n  - {name: main, steps: [{spawn: W}, {sleep: 5 s}, {cancel: W}, {join: W}]}\n"
        "  - {name: W, steps: [{sleep: 10 s}]}\n";
    for (const char* model : kEnded) EXPECT_EQ(runYaml(body, ideal(model)).trace->makespan(), 5s) << model;
    for (const char* model : kThreads) EXPECT_EQ(runYaml(body, ideal(model)).trace->makespan(), 10s) << model;
    for (const char* model : {"thread-pool", "process-pool"})
        EXPECT_EQ(runYaml(body, ideal(model)).trace->makespan(), 10s) << model << ": a worker has begun it";
    EXPECT_EQ(runYaml(body, ideal("serial")).trace->makespan(), 15s) << "a call";
}

TEST(Cancel, TakesAQueuedJobFromAPool) {
    const std::string body = R"(
tasks:
  - {name: main, steps: [{io: 10 ms}, {cancel: second}, {join: second}, {io: 5 ms}]}
  - {name: first, steps: [{io: 50 ms}]}
  - {name: second, steps: [{io: 50 ms}]}
  - {name: third, steps: [{io: 50 ms}]}
  - {name: late, start: 60 ms, steps: [{io: 50 ms}]}
)";
    for (const char* model : {"thread-pool", "process-pool"}) {
        RunSpec spec = ideal(model, 4);
        spec.settings["max_workers"] = 2;
        const RunResult run = runYaml(body, spec);
        ASSERT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(finishOf(run, 2), 10ms) << model;
        EXPECT_FALSE(run.trace->tasks()[2].firstRun) << model;
        EXPECT_EQ(finishOf(run, 0), 15ms) << model;
        EXPECT_EQ(finishOf(run, 3), 65ms) << model << ": it comes sooner, on the worker of main";
        EXPECT_EQ(finishOf(run, 4), 110ms) << model << ": the other worker is free for it";
    }
}

TEST(Cancel, HasNoEffectOnWhatHasEndedAndOnAPoolsRunningJob) {
    const std::string body = R"(
tasks:
  - {name: main, steps: [{io: 10 ms}, {cancel: short}, {cancel: long}, {join: short}, {join: long}]}
  - {name: short, steps: [{io: 5 ms}]}
  - {name: long, steps: [{io: 15 ms}, {io: 15 ms}]}
)";
    for (const char* model : {"thread-pool", "process-pool"})
        EXPECT_EQ(finishOf(runYaml(body, ideal(model)), 0), 30ms) << model;
    for (const ModelInfo& model : models()) {
        if (model.id == "serial") continue; // nobody to join comes before main
        const RunResult run = runYaml(body, ideal(std::string(model.id), 8));
        EXPECT_EQ(run.ending, Ending::Done) << model.id;
        EXPECT_EQ(finishOf(run, 1), 5ms) << model.id;
    }
}

TEST(Cancel, OfItselfEndsBeforeTheNextStep) {
    const std::string body = "tasks: [{name: a, steps: [{io: 5 ms}, {cancel: a}, {cpu: 100 ms}]}]\n";
    for (const ModelInfo& model : models()) {
        const bool pool = model.id == "thread-pool" || model.id == "process-pool";
        EXPECT_EQ(runYaml(body, ideal(std::string(model.id))).trace->makespan(), pool ? 105ms : 5ms)
            << model.id;
    }
}

TEST(Cancel, BeforeItsArrivalLetsATaskDoNothing) {
    const std::string body = R"(
tasks:
  - {name: main, steps: [{io: 10 ms}, {cancel: later}, {join: later}]}
  - {name: later, start: 30 ms, steps: [{cpu: 100 ms}]}
)";
    for (const ModelInfo& model : models()) {
        const RunResult run = runYaml(body, ideal(std::string(model.id)));
        EXPECT_EQ(run.ending, model.id == "serial" ? Ending::Deadlock : Ending::Done) << model.id;
        EXPECT_LE(run.trace->makespan(), 30ms) << model.id;
        EXPECT_EQ(test::timeIn(*run.trace, 1, State::Running), 0ms) << model.id;
    }
    EXPECT_EQ(runYaml(body, ideal("async")).trace->makespan(), 10ms)
        << "there is nothing to wait for any more";
}

// The one behind it in the queue gets the lock, and at once.
TEST(Cancel, OfAWaiterLeavesTheQueue) {
    const std::string body = R"(
resources: {l: lock}
tasks:
  - {name: holder, steps: [{lock: l}, {io: 50 ms}, {unlock: l}]}
  - {name: victim, start: 1 ms, steps: [{lock: l}, {io: 100 ms}, {unlock: l}]}
  - {name: next, start: 2 ms, steps: [{lock: l}, {io: 10 ms}, {unlock: l}]}
  - {name: main, steps: [{io: 20 ms}, {cancel: victim}]}
)";
    for (const char* model : {"processes", "async", "async-threads", "green-threads"}) {
        const RunResult run = runYaml(body, ideal(model, 8));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(finishOf(run, 1), 20ms) << model;
        EXPECT_EQ(finishOf(run, 2), 60ms) << model;
    }
}

TEST(Cancel, OfAHolderGivesBackWhatWithTook) {
    const std::string body = R"(
resources: {l: lock}
tasks:
  - {name: holder, steps: [{with: l, steps: [{io: 50 ms}, {io: 50 ms}]}]}
  - {name: next, start: 1 ms, steps: [{with: l, steps: [{io: 10 ms}]}]}
  - {name: main, steps: [{io: 20 ms}, {cancel: holder}]}
)";
    for (const char* model : {"processes", "async", "async-threads", "green-threads"})
        EXPECT_EQ(finishOf(runYaml(body, ideal(model, 8)), 1), 30ms) << model;
    for (const char* model : kThreads) EXPECT_EQ(finishOf(runYaml(body, ideal(model, 8)), 1), 60ms) << model;
}

// Who leaves a barrier does not count as having come.
TEST(Cancel, AtABarrierLeavesTheOthersTheirNumber) {
    const std::string body = R"(
resources: {b: {barrier: 2}}
tasks:
  - {name: victim, steps: [{barrier: b}]}
  - {name: one, start: 30 ms, steps: [{barrier: b}]}
  - {name: other, start: 50 ms, steps: [{barrier: b}]}
  - {name: main, steps: [{io: 20 ms}, {cancel: victim}]}
)";
    for (const char* model : kEnded) {
        const RunResult run = runYaml(body, ideal(model, 8));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(finishOf(run, 1), 50ms) << model;
    }
}

// The bytes of one that is cancelled leave the link to the other; its place in a server's queue goes to the
// next.
TEST(Cancel, FreesALinkAndAPlaceInAServersQueue) {
    const std::string link = R"(
resources: {net: {link: 1 MB/s}}
tasks:
  - {name: victim, steps: [{io: {latency: 0 ms, bytes: 100 kB, over: net}}]}
  - {name: other, steps: [{io: {latency: 0 ms, bytes: 20 kB, over: net}}]}
  - {name: main, steps: [{io: 20 ms}, {cancel: victim}]}
)";
    const std::string server = R"(
resources: {srv: {server: 1}}
tasks:
  - {name: served, steps: [{io: {request: srv, latency: 50 ms}}]}
  - {name: victim, start: 1 ms, steps: [{io: {request: srv, latency: 100 ms}}]}
  - {name: next, start: 2 ms, steps: [{io: {request: srv, latency: 10 ms}}]}
  - {name: main, steps: [{io: 20 ms}, {cancel: victim}]}
)";
    for (const char* model : kEnded) {
        EXPECT_EQ(finishOf(runYaml(link, ideal(model, 8)), 1), 30ms)
            << model << ": half the speed, then all of it";
        EXPECT_EQ(finishOf(runYaml(server, ideal(model, 8)), 2), 60ms) << model;
    }
}

TEST(Cancel, InAClusterFindsTheTaskAlsoAfterItsNodeFailed) {
    RunSpec spec = ideal("cluster", 4);
    spec.settings = {{"nodes", 2}, {"fail_at", Nanos(5ms).count()}, {"detect", Nanos(10ms).count()}};
    const std::string body = R"(
tasks:
  - {name: main, steps: [{io: 30 ms}, {cancel: a}]}
  - {name: a, steps: [{cpu: 100 ms}]}
)";
    const RunResult run = runYaml(body, spec);
    EXPECT_EQ(run.ending, Ending::Done);
    EXPECT_EQ(finishOf(run, 1), 30ms) << "it began anew at 15 ms";
}

} // namespace
} // namespace timeslice
