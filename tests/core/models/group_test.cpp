// Tasks that a step `group` starts: they end with it, and fail together, in an ideal world under every model.
#include "tests/core/models/scope_runs.h"

namespace timeslice::group_test {
namespace {

using test::finishOf;
using test::ideal;
using test::kCoroutineModels;
using test::kKillingModels;
using test::kThreadModels;
using test::modelsTogether;
using test::modelsWithLocks;
using test::runYaml;
using test::scopeRun;
using test::Times;
using test::timesOf;

// As asyncio.TaskGroup does; a thread cannot be ended from outside.
bool cutsTheStepsOfAGroup(const std::string& model) {
    return findModel(model)->reach.form == TaskForm::Light;
}

TEST(Group, WaitsForItsTasksAndItsSteps) {
    const std::string body = R"(
tasks:
  - {name: p, steps: [{group: [a, b], steps: [{io: 5 ms}]}, {io: 1 ms}, {group: c, steps: [{io: 9 ms}]}]}
  - {name: a, steps: [{io: 20 ms}]}
  - {name: b, count: 2, steps: [{io: 30 ms}]}
  - {name: c, steps: [{io: 2 ms}]}
)";
    for (const std::string& model : modelsTogether())
        EXPECT_EQ(finishOf(scopeRun(body, model), 0), 40ms) << model;
    EXPECT_EQ(finishOf(scopeRun(body, "serial"), 0), 97ms) << "20 + 30 + 30 + 5 + 1 + 2 + 9";
}

constexpr const char* kNursery = R"(
tasks:
  - {name: p, steps: [{try: [{group: [good, bad, slow]}], except: [{io: 5 ms}]}, {io: 1 ms}]}
  - {name: good, steps: [{io: 10 ms}]}
  - {name: bad, steps: [{io: 30 ms}, fail]}
  - {name: slow, steps: [{sleep: 100 ms}, {io: 50 ms}]}
)";

TEST(Group, CancelsTheOthersWhenOneFailsAndLeavesNobodyBehind) {
    const auto endsAt = [](const std::string& model, Nanos slow) {
        const RunResult run = scopeRun(kNursery, model);
        EXPECT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(finishOf(run, 1), 10ms) << model;
        EXPECT_EQ(finishOf(run, 2), 30ms) << model;
        EXPECT_EQ(finishOf(run, 3), slow) << model;
        EXPECT_EQ(finishOf(run, 0), slow + 6ms) << model;
        EXPECT_EQ(timesOf(run, MarkKind::Failed, 2), Times{30ms}) << model;
        EXPECT_EQ(timesOf(run, MarkKind::Cancelled, 3), Times{30ms}) << model;
        EXPECT_EQ(timesOf(run, MarkKind::Caught, 0), Times{slow}) << model;
        for (const size_t task : {0, 1, 3}) EXPECT_EQ(timesOf(run, MarkKind::Failed, task), Times{}) << model;
    };
    for (const char* model : kCoroutineModels) endsAt(model, 30ms);
    for (const char* model : kKillingModels) endsAt(model, 30ms);
    for (const char* model : kThreadModels) endsAt(model, 100ms);
}

TEST(Group, CancelsTheOthersOnOneCore) {
    for (const auto& [model, slow] :
         {std::pair("preemptive", Nanos(100ms)), std::pair("async", Nanos(30ms))}) {
        const RunResult run = runYaml(kNursery, ideal(model, 1));
        EXPECT_EQ(finishOf(run, 3), slow) << model;
        EXPECT_EQ(finishOf(run, 0), slow + 6ms) << model;
        EXPECT_EQ(timesOf(run, MarkKind::Cancelled, 3), Times{30ms}) << model;
    }
}

TEST(Group, CannotTakeBackWhatAPoolsWorkerHasBegun) {
    for (const char* model : {"thread-pool", "process-pool"}) {
        const RunResult run = scopeRun(kNursery, model);
        EXPECT_EQ(finishOf(run, 3), 150ms) << model;
        EXPECT_EQ(timesOf(run, MarkKind::Cancelled, 3), Times{}) << model;
        RunSpec spec = ideal(model);
        spec.settings["max_workers"] = 3;
        EXPECT_EQ(finishOf(runYaml(kNursery, spec), 3), 160ms) << model << ": begun as `good` has ended";
        spec.settings["max_workers"] = 2;
        const RunResult queued = runYaml(R"(
tasks:
  - {name: p, steps: [{try: [{group: [bad, slow]}], except: [{io: 5 ms}]}, {io: 1 ms}]}
  - {name: bad, steps: [{io: 30 ms}, fail]}
  - {name: slow, steps: [{sleep: 100 ms}]}
)",
                                         spec);
        EXPECT_EQ(finishOf(queued, 0), 36ms) << model << ": it still queued";
        EXPECT_EQ(timesOf(queued, MarkKind::Cancelled, 2), Times{30ms}) << model;
    }
}

TEST(Group, RunsOneAfterAnotherInSerialAndNoneAfterAFailure) {
    const RunResult run = scopeRun(kNursery, "serial");
    EXPECT_EQ(finishOf(run, 0), 46ms) << "10 + 30 + 5 + 1";
    EXPECT_EQ(run.trace->tasks()[3].coming, Coming::NotStarted);
    EXPECT_EQ(timesOf(run, MarkKind::Caught, 0), Times{40ms});
}

TEST(Group, LeavesItsStepsBeforeTheNextOneWhenATaskFails) {
    const std::string body = R"(
tasks:
  - {name: p, steps: [{try: [{group: a, steps: [{try: [{io: 50 ms}, {io: 500 ms}], except: [{io: 500 ms}], finally: [{io: 2 ms}]}]}], except: []}, {io: 1 ms}]}
  - {name: a, steps: [{io: 10 ms}, fail]}
)";
    for (const std::string& model : modelsTogether()) {
        const RunResult run = scopeRun(body, model);
        const Nanos left = cutsTheStepsOfAGroup(model) ? 10ms : 50ms;
        EXPECT_EQ(finishOf(run, 0), left + 3ms) << model << ": no try inside catches it";
        EXPECT_EQ(timesOf(run, MarkKind::Caught, 0), Times{left + 2ms}) << model;
    }
}

// A failure while it cleans up takes the place of leaving the group, and may be caught; the group fails all the same.
TEST(Group, FailsAlsoIfItsStepsCatchAFailureMeanwhile) {
    const std::string body = R"(
tasks:
  - {name: p, steps: [{try: [{group: a, steps: [{try: [{try: [{io: 50 ms}, {io: 500 ms}], finally: [fail]}], except: [{io: 5 ms}]}, {io: 2 ms}]}], except: [{io: 1 ms}]}]}
  - {name: a, steps: [{io: 10 ms}, fail]}
)";
    for (const std::string& model : modelsTogether()) {
        const RunResult run = scopeRun(body, model);
        const Nanos left = cutsTheStepsOfAGroup(model) ? 10ms : 50ms;
        EXPECT_EQ(finishOf(run, 0), left + 8ms) << model;
        EXPECT_EQ(timesOf(run, MarkKind::Caught, 0), (Times{left, left + 7ms})) << model;
    }
}

// What the steps of a group wait for, none of which comes before the task of the group has failed.
TEST(Group, CutsAnyWaitOfItsStepsInALoopWhenATaskFails) {
    for (const char* wait : {"{io: 1 s}", "{sleep: 1 s}", "{get: q}", "{barrier: b}", "{wait: e}",
                             "{join: late}", "{get: q, timeout: 1 s}", "{within: 1 s, steps: [{get: q}]}",
                             "{try: [{get: q}], finally: [yield]}"}) {
        const std::string body = std::string(R"(
resources: {q: queue, b: {barrier: 2}, e: event}
tasks:
  - {name: p, steps: [{try: [{group: a, steps: [)") +
                                 wait + R"(, {io: 500 ms}]}], except: [{io: 5 ms}]}]}
  - {name: a, steps: [{io: 10 ms}, fail]}
  - {name: late, start: 100 ms, steps: [{put: q}, {put: q}, {signal: e}, {within: 1 ms, steps: [{barrier: b}]}]}
)";
        for (const char* model : {"async", "async-threads", "green-threads", "actors"}) {
            const RunResult run = scopeRun(body, model);
            EXPECT_EQ(finishOf(run, 0), 15ms) << model << ": " << wait;
            EXPECT_EQ(timesOf(run, MarkKind::Caught, 0), Times{10ms}) << model << ": " << wait;
        }
    }
}

TEST(Group, CutsTheWaitOfTheGroupInsideAndLeavesNobodyBehind) {
    const std::string body = R"(
tasks:
  - {name: p, steps: [{try: [{group: a, steps: [{group: b}]}], except: [{io: 5 ms}]}]}
  - {name: a, steps: [{io: 10 ms}, fail]}
  - {name: b, steps: [{try: [{io: 1 s}], finally: [{io: 20 ms}]}]}
)";
    for (const char* model : kCoroutineModels) {
        const RunResult run = scopeRun(body, model);
        EXPECT_EQ(finishOf(run, 2), 30ms) << model;
        EXPECT_EQ(finishOf(run, 0), 35ms) << model << ": it waits for the other to clean up";
    }
}

TEST(Group, WithoutATryFailsItsTask) {
    const std::string body = R"(
tasks:
  - {name: p, steps: [{group: q}, {io: 500 ms}]}
  - {name: q, steps: [{group: [a, b]}, {io: 500 ms}]}
  - {name: a, steps: [{io: 10 ms}, fail]}
  - {name: b, steps: [{get: m}]}
  - {name: user, start: 1 s, steps: [{put: m}]}
resources: {m: queue}
)";
    for (const char* model : kCoroutineModels) {
        const RunResult run = scopeRun(body, model);
        for (const size_t task : {0, 1, 2})
            EXPECT_EQ(timesOf(run, MarkKind::Failed, task), Times{10ms}) << model;
        for (const size_t task : {0, 1, 2, 3}) EXPECT_EQ(finishOf(run, task), 10ms) << model;
    }
}

constexpr const char* kParentFails = R"(
tasks:
  - {name: p, steps: [{try: [{group: a, steps: [{io: 10 ms}, fail]}], except: [{io: 1 ms}]}]}
  - {name: a, count: 2, steps: [{sleep: 100 ms}, {io: 500 ms}]}
)";

TEST(Group, IsCancelledWhenItsStepsFail) {
    const auto endsAt = [](const char* model, Nanos end) {
        const RunResult run = scopeRun(kParentFails, model);
        EXPECT_EQ(finishOf(run, 1), end) << model;
        EXPECT_EQ(finishOf(run, 0), end + 1ms) << model;
        EXPECT_EQ(timesOf(run, MarkKind::Cancelled, 2), Times{10ms}) << model;
    };
    for (const char* model : kCoroutineModels) endsAt(model, 10ms);
    for (const char* model : kKillingModels) endsAt(model, 10ms);
    for (const char* model : kThreadModels) endsAt(model, 100ms);
}

TEST(Group, IsCancelledWithTheTaskThatStartedIt) {
    const std::string body = R"(
tasks:
  - {name: main, steps: [{io: 10 ms}, {cancel: p}, {join: p}]}
  - {name: p, steps: [{try: [{group: a}], except: [{io: 500 ms}], finally: [{io: 2 ms}]}]}
  - {name: a, steps: [{sleep: 100 ms}]}
)";
    const auto endsAt = [&](const char* model, Nanos child, Nanos parent) {
        const RunResult run = scopeRun(body, model);
        EXPECT_EQ(finishOf(run, 2), child) << model;
        EXPECT_EQ(finishOf(run, 1), parent) << model;
    };
    for (const char* model : kCoroutineModels) endsAt(model, 10ms, 12ms);
    for (const char* model : kKillingModels) endsAt(model, 10ms, 10ms);
    for (const char* model : kThreadModels) endsAt(model, 100ms, 102ms);
}

// It waits for its tasks undisturbed, and finds only then that it is cancelled.
TEST(Group, IsWaitedForByATaskThatIsCancelledMeanwhile) {
    const std::string body = R"(
tasks:
  - {name: main, steps: [{io: 15 ms}, {cancel: p}, {join: p}]}
  - {name: p, steps: [{try: [{group: a, steps: [{io: 10 ms}, fail]}], except: [{io: 500 ms}]}]}
  - {name: a, steps: [{try: [{sleep: 100 ms}], finally: [{io: 10 ms}]}]}
)";
    for (const char* model : kCoroutineModels) {
        const RunResult run = scopeRun(body, model);
        EXPECT_EQ(finishOf(run, 2), 20ms) << model;
        EXPECT_EQ(finishOf(run, 1), 20ms) << model;
    }
    EXPECT_EQ(finishOf(scopeRun(body, "actors"), 1), 15ms) << "it is killed";
}

TEST(Group, IsCancelledWhenTheTimeAroundItRunsOut) {
    const std::string body = R"(
tasks:
  - {name: p, steps: [{within: 10 ms, steps: [{group: a}], else: [{io: 1 ms}]}]}
  - {name: a, steps: [{sleep: 100 ms}]}
)";
    const auto endsAt = [&](const char* model, Nanos end) {
        const RunResult run = scopeRun(body, model);
        EXPECT_EQ(finishOf(run, 0), end + 1ms) << model;
        EXPECT_EQ(timesOf(run, MarkKind::TimedOut, 0), Times{10ms}) << model;
        EXPECT_EQ(timesOf(run, MarkKind::Cancelled, 1), Times{10ms}) << model;
    };
    for (const char* model : kCoroutineModels) endsAt(model, 10ms);
    for (const char* model : kThreadModels) endsAt(model, 100ms);
    endsAt("actors", 10ms);
    endsAt("processes", 10ms);
}

// It has failed in time, but has to wait for a thread; what it cleans up then is done all the same.
TEST(Group, StaysFailedWhenTheTimeAroundItRunsOutMeanwhile) {
    const std::string body = R"(
tasks:
  - {name: p, steps: [{try: [{within: 10 ms, steps: [{try: [{group: a, steps: [{io: 5 ms}, fail]}], finally: [{io: 5 ms}, {io: 1 ms}]}], else: [{io: 500 ms}]}], except: [{io: 1 ms}]}]}
  - {name: a, steps: [{sleep: 100 ms}]}
)";
    for (const char* model : kThreadModels) {
        const RunResult run = scopeRun(body, model);
        EXPECT_EQ(finishOf(run, 0), 107ms) << model;
        EXPECT_EQ(timesOf(run, MarkKind::TimedOut, 0), Times{}) << model;
    }
}

// The first of all that are started fails, whoever started it.
std::string failsFirst(const std::string& parents) {
    return R"(
resources: {v: variable}
tasks:
)" + parents +
           R"(
  - {name: a, steps: [{exchange: {variable: v, value: 1, into: old}}, {if: old == 0, steps: [{io: 10 ms}, fail], else: [{io: 50 ms}]}]}
)";
}

TEST(Group, ForgetsTheFailuresOfEarlierRounds) {
    const std::string body =
        failsFirst("  - {name: p, steps: [{repeat: {times: 3, steps: [{try: [{group: a}], except: []}]}}]}");
    for (const char* model : {"parallel", "gil", "async", "green-threads"}) {
        const RunResult run = scopeRun(body, model);
        EXPECT_EQ(finishOf(run, 0), 110ms) << model;
        EXPECT_EQ(timesOf(run, MarkKind::Caught, 0), Times{10ms}) << model;
    }
}

TEST(Group, IsOfTheTaskThatStartedIt) {
    const std::string body =
        failsFirst("  - {name: p, count: 2, steps: [{try: [{group: a}], except: [{io: 5 ms}]}]}");
    for (const char* model : {"parallel", "gil", "async", "green-threads"}) {
        const RunResult run = scopeRun(body, model);
        EXPECT_EQ(std::min(finishOf(run, 0), finishOf(run, 1)), 15ms) << model;
        EXPECT_EQ(std::max(finishOf(run, 0), finishOf(run, 1)), 50ms) << model;
    }
}

TEST(Group, InTheStepsOfAnotherIsLeftFirst) {
    const std::string body = R"(
tasks:
  - {name: p, steps: [{try: [{group: a, steps: [{group: b, steps: [{io: 20 ms}]}]}], except: [{io: 1 ms}]}]}
  - {name: a, steps: [{io: 10 ms}, fail]}
  - {name: b, steps: [{io: 100 ms}]}
)";
    for (const char* model : kCoroutineModels) {
        const RunResult run = scopeRun(body, model);
        EXPECT_EQ(finishOf(run, 2), 10ms) << model << ": it is left, as the steps of the other are";
        EXPECT_EQ(finishOf(run, 0), 11ms) << model;
    }
}

TEST(Group, EndsABusyWaitOfItsSteps) {
    const std::string body = R"(
resources: {v: variable}
tasks:
  - {name: p, steps: [{try: [{group: a, steps: [{while: v == 0}]}], except: [{io: 1 ms}]}, {while: 1 == 0}]}
  - {name: a, steps: [{io: 10 ms}, fail]}
  - {name: user, start: 1 s, steps: [{write: {variable: v, value: 1}}]}
)";
    for (const char* model : {"parallel", "free-threaded", "green-threads"})
        EXPECT_EQ(finishOf(scopeRun(body, model), 0), 11ms) << model;
    // The failing one gets the GIL a switch interval after it has asked for it.
    EXPECT_EQ(finishOf(scopeRun(body, "gil"), 0), 16ms);
}

TEST(Group, ThatFailsDuringAWaitOnAConditionIsLeftOnceTheLockIsFree) {
    const std::string body = R"(
resources: {l: lock, c: condition}
tasks:
  - {name: p, steps: [{try: [{group: a, steps: [{with: l, steps: [{wait: {condition: c, with: l}}]}]}], except: [{io: 1 ms}]}]}
  - {name: a, steps: [{io: 10 ms}, fail]}
  - {name: other, start: 5 ms, steps: [{with: l, steps: [{io: 100 ms}]}]}
)";
    for (const char* model : {"async", "async-threads", "green-threads"}) {
        const RunResult run = scopeRun(body, model);
        EXPECT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(finishOf(run, 0), 106ms) << model;
        EXPECT_LT(run.trace->intervalCount(), 50U) << model << ": it waits, and tries not again and again";
    }
}

TEST(Group, IsPartOfADeadlock) {
    const std::string body = R"(
resources: {l: lock}
tasks:
  - {name: p, steps: [{with: l, steps: [{group: a}]}]}
  - {name: a, steps: [{io: 1 ms}, {with: l, steps: [yield]}]}
)";
    for (const std::string& model : modelsWithLocks()) {
        const RunResult run = scopeRun(body, model);
        EXPECT_EQ(run.ending, Ending::Deadlock) << model;
        EXPECT_EQ(run.trace->deadlock().size(), 2U) << model;
    }
}

} // namespace
} // namespace timeslice::group_test
