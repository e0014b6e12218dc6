// Failures that steps `try` catch, and what they clean up, in an ideal world under every model.
#include "tests/core/models/scope_runs.h"

namespace timeslice::try_test {
namespace {

using test::finishOf;
using test::kCoroutineModels;
using test::kKillingModels;
using test::kThreadModels;
using test::modelsTogether;
using test::modelsWithLocks;
using test::scopeRun;
using test::Times;
using test::timesOf;

std::string taskOf(const std::string& steps) {
    return "tasks: [{name: a, steps: [" + steps + "]}]\n";
}

TEST(Try, CatchesAFailureAndGoesOn) {
    const std::string body = taskOf(
        "{try: [{io: 10 ms}, fail, {io: 100 ms}], except: [{io: 5 ms}], finally: [{io: 2 ms}]}, {io: 3 ms}");
    for (const ModelInfo& model : models()) {
        const RunResult run = scopeRun(body, std::string(model.id));
        EXPECT_EQ(finishOf(run, 0), 20ms) << model.id;
        EXPECT_EQ(timesOf(run, MarkKind::Caught, 0), Times{10ms}) << model.id;
        EXPECT_EQ(timesOf(run, MarkKind::Failed, 0), Times{}) << model.id;
    }
}

TEST(Try, DoesNothingOfItsExceptWithoutAFailure) {
    const std::string body =
        taskOf("{try: [{io: 10 ms}], except: [{io: 500 ms}], finally: [{io: 2 ms}]}, {io: 3 ms}");
    for (const std::string& model : modelsTogether())
        EXPECT_EQ(finishOf(scopeRun(body, model), 0), 15ms) << model;
}

TEST(Try, WithoutExceptCleansUpAndFails) {
    const std::string body = R"(
tasks:
  - {name: main, steps: [{spawn: a}, {join: a}, {io: 100 ms}]}
  - {name: a, steps: [{try: [{io: 10 ms}, fail], finally: [{io: 5 ms}]}, {io: 100 ms}]}
)";
    for (const std::string& model : modelsTogether()) {
        const RunResult run = scopeRun(body, model);
        EXPECT_EQ(finishOf(run, 1), 15ms) << model;
        EXPECT_EQ(timesOf(run, MarkKind::Failed, 1), Times{15ms}) << model << ": as it leaves the task";
        EXPECT_EQ(timesOf(run, MarkKind::Failed, 0), Times{15ms}) << model << ": who joins it fails too";
    }
}

TEST(Try, AnEmptyExceptCatches) {
    const std::string body = taskOf("{try: [fail], except: []}, {io: 3 ms}");
    for (const std::string& model : modelsTogether())
        EXPECT_EQ(finishOf(scopeRun(body, model), 0), 3ms) << model;
}

TEST(Try, InsideCleansUpBeforeTheOneAroundCatches) {
    const std::string body = taskOf(
        "{try: [{try: [{io: 1 ms}, fail], finally: [{io: 2 ms}]}, {io: 50 ms}], except: [{io: 4 ms}]}, {io: 8 ms}");
    for (const std::string& model : modelsTogether()) {
        const RunResult run = scopeRun(body, model);
        EXPECT_EQ(finishOf(run, 0), 15ms) << model;
        EXPECT_EQ(timesOf(run, MarkKind::Caught, 0), Times{3ms}) << model;
    }
}

TEST(Try, LetsAFailureOfItsExceptOutBehindItsFinally) {
    const std::string body = taskOf("{try: [{try: [fail], except: [{io: 1 ms}, fail, {io: 50 ms}], "
                                    "finally: [{io: 2 ms}]}], except: [{io: 4 ms}]}");
    for (const std::string& model : modelsTogether()) {
        const RunResult run = scopeRun(body, model);
        EXPECT_EQ(finishOf(run, 0), 7ms) << model;
        EXPECT_EQ(timesOf(run, MarkKind::Caught, 0), (Times{0ms, 3ms})) << model;
    }
}

TEST(Try, LetsAFailureOfItsFinallyOut) {
    const std::string body = taskOf(
        "{try: [{try: [fail], finally: [{io: 1 ms}, fail, {io: 50 ms}]}], except: [{io: 2 ms}]}, {io: 4 ms}");
    for (const std::string& model : modelsTogether())
        EXPECT_EQ(finishOf(scopeRun(body, model), 0), 7ms) << model;
}

TEST(Try, LeavesLoopsAndBranchesInTheMiddle) {
    const std::string body = R"(
resources: {v: variable, w: variable}
tasks:
  - {name: a, steps: [
      {repeat: {times: 2, steps: [
        {try: [{repeat: {times: forever, steps: [{while: v == 0, steps: [{io: 1 ms}, {if: v == 0, steps: [fail]}]}]}}],
         except: [{read: {variable: w, into: x}}, {write: {variable: w, value: x + 1}}]}]}},
      {while: x < 1, steps: [{io: 500 ms}]}, {io: 2 ms}]}
)";
    for (const char* model : kThreadModels) EXPECT_EQ(finishOf(scopeRun(body, model), 0), 4ms) << model;
    for (const char* model : kCoroutineModels) EXPECT_EQ(finishOf(scopeRun(body, model), 0), 4ms) << model;
}

TEST(Try, GivesBackWhatWithStepsTookOnTheWay) {
    const std::string body = R"(
resources: {l: lock, s: {semaphore: 1}}
tasks:
  - {name: a, steps: [{try: [{with: l, steps: [{with: s, steps: [{io: 10 ms}, fail]}]}], except: [{io: 20 ms}]}]}
  - {name: b, steps: [{io: 1 ms}, {with: l, steps: [{with: s, steps: [{io: 5 ms}]}]}]}
)";
    for (const std::string& model : modelsWithLocks()) {
        const RunResult run = scopeRun(body, model);
        EXPECT_EQ(finishOf(run, 1), 15ms) << model;
        EXPECT_EQ(finishOf(run, 0), 30ms) << model;
    }
}

// The permit that the `with` took is given back, the other one stays taken.
TEST(Try, GivesBackNoMoreThanTheWithTook) {
    const std::string body = R"(
resources: {s: {semaphore: 2}, z: {semaphore: 0}}
tasks:
  - {name: a, steps: [{try: [{with: s, steps: [{acquire: s}, {acquire: z, timeout: 1 ms}, fail]}], except: []}, {io: 9 ms}, {release: s}]}
  - {name: b, start: 2 ms, steps: [{acquire: s}, {acquire: s}, {io: 1 ms}, {release: z}]}
)";
    for (const std::string& model : modelsWithLocks())
        EXPECT_EQ(finishOf(scopeRun(body, model), 1), 11ms) << model;
}

TEST(Try, CatchesEveryKindOfFailure) {
    const std::string body = R"(
resources: {s: {semaphore: {value: 1, max: 1}}, l: {latch: 1}, v: variable}
tasks:
  - {name: a, steps: [
      {count_down: l},
      {try: [{release: s}, {io: 500 ms}], except: [{io: 1 ms}]},
      {try: [{count_down: l}, {io: 500 ms}], except: [{io: 1 ms}]},
      {try: [{write: {variable: v, value: 1 / v}}, {io: 500 ms}], except: [{io: 1 ms}]},
      {try: [{if: 9223372036854775807 + v + 1 > 0, steps: [yield]}, {io: 500 ms}], except: [{io: 1 ms}]},
      {spawn: bad},
      {try: [{join: bad}, {io: 500 ms}], except: [{io: 1 ms}]}]}
  - {name: bad, steps: [fail]}
  - {name: user, start: 1 s, steps: [{acquire: s}, {release: s}]}
)";
    for (const std::string& model : modelsWithLocks()) {
        const RunResult run = scopeRun(body, model);
        EXPECT_EQ(finishOf(run, 0), 5ms) << model;
        std::vector<ResourceId> over;
        for (const Mark& mark : run.trace->marks())
            if (mark.kind == MarkKind::Caught) over.push_back(mark.resource);
        EXPECT_EQ(over, (std::vector<ResourceId>{ResourceId{0}, ResourceId{1}, {}, {}, {}})) << model;
        EXPECT_EQ(timesOf(run, MarkKind::Failed, 0), Times{}) << model;
    }
}

constexpr const char* kCancelled = R"(
tasks:
  - {name: main, steps: [{io: 10 ms}, {cancel: a}, {io: 2 ms}, {cancel: a}, {join: a}]}
  - {name: a, steps: [{try: [{sleep: 50 ms}], except: [{io: 500 ms}], finally: [{io: 5 ms}, {sleep: 1 ms}, {cpu: 1 ms}]}, {io: 500 ms}]}
)";

TEST(Try, CleansUpWhenTheTaskIsCancelledAndIsLeftAloneMeanwhile) {
    for (const char* model : kCoroutineModels) {
        const RunResult run = scopeRun(kCancelled, model);
        EXPECT_EQ(finishOf(run, 1), 17ms) << model;
        EXPECT_EQ(timesOf(run, MarkKind::Failed, 0), Times{}) << model << ": joining it succeeds";
    }
    for (const char* model : kThreadModels)
        EXPECT_EQ(finishOf(scopeRun(kCancelled, model), 1), 57ms) << model;
}

TEST(Try, DoesNotCleanUpWhenTheTaskIsKilled) {
    for (const char* model : kKillingModels)
        EXPECT_EQ(finishOf(scopeRun(kCancelled, model), 1), 10ms) << model;
}

TEST(Try, MayWaitForAnythingWhileItCleansUp) {
    const std::string body = R"(
resources: {l: lock, q: queue, e: event, b: {barrier: 2}}
tasks:
  - {name: main, steps: [{io: 10 ms}, {cancel: a}, {with: l, steps: [{io: 5 ms}]}, {io: 5 ms}, {put: q}, {io: 5 ms}, {cancel: a}, {signal: e}, {io: 5 ms}, {barrier: b}]}
  - {name: a, steps: [{try: [{get: q}], finally: [yield, {with: l, steps: [{cpu: 1 ms}]}, {get: q}, {wait: e}, {barrier: b}]}]}
)";
    for (const char* model : {"async", "async-threads", "green-threads"}) {
        const RunResult run = scopeRun(body, model);
        EXPECT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(finishOf(run, 1), 30ms) << model;
    }
}

// A thread finds the cancellation before its next step; a busy wait ends with it.
TEST(Try, WaitsBusilyWhileItCleansUp) {
    const std::string body = R"(
resources: {v: variable}
tasks:
  - {name: main, steps: [{io: 10 ms}, {cancel: a}, {io: 10 ms}, {cancel: a}, {write: {variable: v, value: 1}}]}
  - {name: a, steps: [{try: [{spin: v == 2}], finally: [{while: v == 0}, {io: 3 ms}]}]}
)";
    for (const char* model : {"parallel", "free-threaded"})
        EXPECT_EQ(finishOf(scopeRun(body, model), 1), 23ms) << model;
    // Twice the other one gets the GIL a switch interval after it has asked for it.
    EXPECT_EQ(finishOf(scopeRun(body, "gil"), 1), 33ms);
}

TEST(Try, ACancelledTaskStaysCancelledIfItFailsWhileItCleansUp) {
    const std::string body = R"(
tasks:
  - {name: main, steps: [{io: 10 ms}, {cancel: a}, {join: a}]}
  - {name: a, steps: [{try: [{try: [{sleep: 50 ms}], finally: [{io: 1 ms}, fail]}], except: [{io: 500 ms}], finally: [{io: 2 ms}]}, {io: 500 ms}]}
)";
    for (const char* model : kCoroutineModels) {
        const RunResult run = scopeRun(body, model);
        EXPECT_EQ(finishOf(run, 1), 13ms) << model;
        EXPECT_EQ(timesOf(run, MarkKind::Failed, 1), Times{}) << model;
        EXPECT_EQ(timesOf(run, MarkKind::Caught, 1), Times{}) << model;
    }
}

} // namespace
} // namespace timeslice::try_test
