// Steps that are left when their time has run out, in an ideal world under every model.
#include "tests/core/models/scope_runs.h"

namespace timeslice::within_test {
namespace {

using test::finishOf;
using test::kCoroutineModels;
using test::kThreadModels;
using test::modelsTogether;
using test::modelsWithLocks;
using test::scopeRun;
using test::Times;
using test::timesOf;

// One task, and one that uses what is shared as nobody waits for it any more.
std::string bodyOf(const std::string& steps) {
    return R"(
resources: {q: queue, v: variable}
tasks:
  - {name: a, steps: [)" +
           steps + R"(]}
  - {name: user, start: 1 s, steps: [{put: q}, {read: v}]}
)";
}

void expectEnds(const char* model, const std::string& steps, Nanos end, const Times& ranOut) {
    const RunResult run = scopeRun(bodyOf(steps), model);
    EXPECT_EQ(finishOf(run, 0), end) << model << ": " << steps;
    EXPECT_EQ(timesOf(run, MarkKind::TimedOut, 0), ranOut) << model << ": " << steps;
}

void expectEverywhere(const std::string& steps, Nanos end, const Times& ranOut) {
    for (const std::string& model : modelsTogether()) expectEnds(model.c_str(), steps, end, ranOut);
}

TEST(Within, CutsTheWaitsOfALoop) {
    for (const char* wait : {"{sleep: 50 ms}", "{io: 50 ms}"}) {
        const std::string steps = std::string("{within: 10 ms, steps: [") + wait +
                                  ", {io: 500 ms}], else: [{io: 5 ms}]}, {io: 1 ms}";
        for (const char* model : {"async", "async-threads", "green-threads", "actors"})
            expectEnds(model, steps, 16ms, {10ms});
        for (const char* model : kThreadModels) expectEnds(model, steps, 56ms, {50ms});
        expectEnds("processes", steps, 56ms, {50ms});
    }
}

TEST(Within, CutsAWaitThatMayHaveATimeout) {
    expectEverywhere("{within: 10 ms, steps: [{get: q}], else: [{io: 5 ms}]}, {io: 1 ms}", 16ms, {10ms});
    expectEverywhere("{within: 10 ms, steps: [{get: q, timeout: 20 ms}], else: [{io: 5 ms}]}", 15ms, {10ms});
    expectEverywhere("{within: 10 ms, steps: [{get: q, timeout: 4 ms}, {io: 3 ms}], else: [{io: 50 ms}]}",
                     7ms, {});
    expectEverywhere("{within: 10 ms, steps: [{get: q}]}, {io: 1 ms}", 11ms, {10ms});
}

TEST(Within, IsInTimeAtTheVeryInstantAndNotBeforeAnotherStep) {
    expectEverywhere("{within: 10 ms, steps: [{io: 10 ms}], else: [{io: 50 ms}]}, {io: 1 ms}", 11ms, {});
    expectEverywhere("{within: 10 ms, steps: [{sleep: 10 ms}], else: [{io: 50 ms}]}, {io: 1 ms}", 11ms, {});
    expectEverywhere("{within: 10 ms, steps: [{get: q, timeout: 10 ms}], else: [{io: 50 ms}]}", 10ms, {});
    expectEverywhere("{within: 10 ms, steps: [{io: 10 ms}, yield], else: [{io: 5 ms}]}", 15ms, {10ms});
}

TEST(Within, DoesNotCutComputingShort) {
    expectEverywhere("{within: 10 ms, steps: [{cpu: 20 ms}, {cpu: 50 ms}], else: [{io: 5 ms}]}", 25ms,
                     {20ms});
    expectEverywhere("{within: 10 ms, steps: [{cpu: 20 ms}], else: [{io: 5 ms}]}", 25ms, {20ms});
}

TEST(Within, TheEarliestEndOfSeveralCounts) {
    expectEverywhere("{within: 10 ms, steps: [{within: 20 ms, steps: [{get: q}], else: [{io: 500 ms}]}], "
                     "else: [{io: 1 ms}]}",
                     11ms, {10ms});
    expectEverywhere(
        "{within: 30 ms, steps: [{within: 10 ms, steps: [{get: q}], else: [{io: 5 ms}]}, {get: q}], "
        "else: [{io: 1 ms}]}",
        31ms, {10ms, 30ms});
    expectEverywhere(
        "{within: 20 ms, steps: [{within: 10 ms, steps: [{cpu: 40 ms}, yield], else: [{io: 500 ms}]}], "
        "else: [{io: 1 ms}]}",
        41ms, {40ms});
}

TEST(Within, IsNoFailureAndCleansUp) {
    expectEverywhere(
        "{within: 10 ms, steps: [{try: [{get: q}], except: [{io: 500 ms}], finally: [{io: 5 ms}, "
        "{get: q, timeout: 4 ms}]}], else: [{io: 1 ms}]}",
        20ms, {10ms});
    // The time of the one inside makes no difference to what is cleaned up.
    expectEverywhere("{within: 10 ms, steps: [{within: 12 ms, steps: [{try: [{get: q}], finally: [{get: q, "
                     "timeout: 8 ms}]}]}], else: [{io: 1 ms}]}",
                     19ms, {10ms});
    // Neither does one that has run out before.
    expectEverywhere(
        "{within: 10 ms, steps: [{try: [{cpu: 20 ms}], finally: [{io: 5 ms}, {io: 1 ms}]}, yield], else: "
        "[{io: 1 ms}]}",
        27ms, {20ms});
    expectEverywhere(
        "{try: [{within: 10 ms, steps: [{try: [{get: q}], finally: [fail]}], else: [{io: 500 ms}]}], "
        "except: [{io: 2 ms}]}",
        12ms, {10ms});
}

TEST(Within, BeginsAnewInEachRound) {
    expectEverywhere("{repeat: {times: 3, steps: [{within: 10 ms, steps: [{get: q}]}]}}, {io: 1 ms}", 31ms,
                     {10ms, 20ms, 30ms});
}

TEST(Within, EndsBusyWaiting) {
    for (const char* wait : {"{spin: v == 1}", "{while: v == 0}", "{while: v == 0, steps: [{read: v}]}"})
        for (const char* model :
             {"parallel", "gil", "free-threaded", "async", "green-threads", "actors", "processes"})
            expectEnds(model,
                       std::string("{within: 10 ms, steps: [") + wait +
                           "], else: [{io: 5 ms}]}, {while: 1 == 0}",
                       15ms, {10ms});
}

TEST(Within, CutsWhatAWorkerDoesForACoroutine) {
    const std::string steps = "{within: 10 ms, steps: [{block: 50 ms}], else: [{cpu: 5 ms}]}, {io: 100 ms}";
    expectEnds("async-threads", steps, 115ms, {10ms});
    expectEnds("async", steps, 155ms, {50ms});
}

TEST(Within, GivesBackWhatWithStepsTook) {
    const std::string body = R"(
resources: {l: lock, q: queue}
tasks:
  - {name: a, steps: [{within: 10 ms, steps: [{with: l, steps: [{try: [{get: q}], finally: [{io: 5 ms}]}]}], else: [{io: 1 ms}]}]}
  - {name: b, steps: [{io: 1 ms}, {with: l, steps: [{io: 2 ms}]}, {put: q}]}
)";
    for (const std::string& model : modelsWithLocks()) {
        const RunResult run = scopeRun(body, model);
        EXPECT_EQ(finishOf(run, 0), 16ms) << model;
        EXPECT_EQ(finishOf(run, 1), 17ms) << model;
    }
}

// What the second acquire did not get takes nothing off what the first did.
TEST(Within, LeavesWhatWasTakenBeforeIt) {
    const std::string body = R"(
resources: {s: {semaphore: 1}, l: lock}
tasks:
  - {name: a, steps: [{acquire: s}, {within: 10 ms, steps: [{acquire: s}, {release: s}]}, {io: 5 ms}, {release: s}]}
  - {name: b, start: 1 ms, steps: [{acquire: s}, {io: 1 ms}, {release: s}]}
  - {name: c, steps: [{within: 10 ms, steps: [{with: l, steps: [{io: 2 ms}]}]}]}
)";
    for (const std::string& model : modelsWithLocks())
        EXPECT_EQ(finishOf(scopeRun(body, model), 1), 16ms) << model;
}

TEST(Within, EndsAWaitOnAConditionWithItsLockHeldAgain) {
    const std::string body = R"(
resources: {l: lock, c: condition}
tasks:
  - {name: a, steps: [{within: 10 ms, steps: [{with: l, steps: [{wait: {condition: c, with: l}}, {io: 500 ms}]}], else: [{io: 1 ms}]}]}
  - {name: n, steps: [{io: 5 ms}, {with: l, steps: [{io: 20 ms}]}, {with: l, steps: [{notify: c}]}]}
)";
    for (const std::string& model : modelsWithLocks()) {
        const RunResult run = scopeRun(body, model);
        EXPECT_EQ(finishOf(run, 0), 26ms) << model;
        EXPECT_EQ(timesOf(run, MarkKind::Unheard, 1).size(), 1U) << model;
    }
}

TEST(Within, CutsABarrierAndWhoGivesUpHasNotArrived) {
    const std::string body = R"(
resources: {b: {barrier: 2}}
tasks:
  - {name: a, steps: [{within: 10 ms, steps: [{barrier: b}, {io: 500 ms}], else: [{barrier: b}]}]}
  - {name: b, steps: [{io: 30 ms}, {barrier: b}]}
  - {name: c, start: 50 ms, steps: [{within: 10 ms, steps: [{barrier: b}]}]}
)";
    for (const std::string& model : modelsTogether()) {
        const RunResult run = scopeRun(body, model);
        EXPECT_EQ(timesOf(run, MarkKind::TimedOut, 0), Times{10ms}) << model;
        EXPECT_EQ(finishOf(run, 0), 30ms) << model;
        EXPECT_EQ(finishOf(run, 1), 30ms) << model;
        EXPECT_EQ(finishOf(run, 2), 60ms) << model << ": alone, until it gives up, too";
    }
}

} // namespace
} // namespace timeslice::within_test
