// Conditions: who is notified, who has the lock then, and what is lost, in an ideal world under every model that
// takes locks.
#include "core/models/registry.h"
#include "core/study/hunt.h"
#include "tests/core/yaml_run.h"

namespace timeslice::conditions_test {
namespace {

using test::finishOf;
using test::ideal;
using test::runYaml;
using test::timeIn;

// All that take locks and run tasks side by side.
std::vector<std::string> meetingModels() {
    std::vector<std::string> ids;
    for (const ModelInfo& model : models())
        if (model.refusals.empty() && model.id != "serial") ids.emplace_back(model.id);
    return ids;
}

const char* const kEnded[] = {"processes", "async", "async-threads", "green-threads"};

std::vector<Mark> marksOf(const RunResult& run, MarkKind kind) {
    std::vector<Mark> found;
    for (const Mark& mark : run.trace->marks())
        if (mark.kind == kind) found.push_back(mark);
    return found;
}

std::vector<std::pair<Nanos, Nanos>> holdingsOf(const RunResult& run, TaskId task) {
    std::vector<std::pair<Nanos, Nanos>> found;
    for (const Holding& holding : run.trace->holdings())
        if (holding.resource == ResourceId{0} && holding.task == task)
            found.emplace_back(holding.start, holding.end);
    return found;
}

TEST(Condition, WakesItsWaitersOneByOneInTheOrderInWhichTheyCame) {
    const std::string body = R"(
resources: {m: lock, c: condition}
tasks:
  - {name: w, count: 3, every: 1 ms, steps: [{with: m, steps: [{wait: {condition: c, with: m}}]}]}
  - {name: n, steps: [{repeat: {times: 3, steps: [{io: 10 ms}, {with: m, steps: [{notify: c}]}]}}]}
)";
    for (const std::string& model : meetingModels()) {
        const RunResult run = runYaml(body, ideal(model, 8));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(finishOf(run, 0), 10ms) << model;
        EXPECT_EQ(finishOf(run, 1), 20ms) << model;
        EXPECT_EQ(finishOf(run, 2), 30ms) << model;
        EXPECT_EQ(timeIn(*run.trace, 1, State::MessageWait), 19ms) << model;
        EXPECT_TRUE(marksOf(run, MarkKind::Unheard).empty()) << model;
    }
}

// Signal and continue: who notifies keeps the lock until it gives it back, and who was notified waits for that.
TEST(Condition, WhoIsNotifiedTakesTheLockAgainBeforeItGoesOn) {
    const std::string body = R"(
resources: {m: lock, c: condition}
tasks:
  - {name: w, steps: [{with: m, steps: [{wait: {condition: c, with: m}}, {io: 1 ms}]}]}
  - {name: n, start: 1 ms, steps: [{io: 4 ms}, {lock: m}, {notify: c}, {io: 5 ms}, {unlock: m}]}
  - {name: third, start: 7 ms, steps: [{with: m, steps: [{io: 2 ms}]}]}
)";
    for (const std::string& model : meetingModels()) {
        const RunResult run = runYaml(body, ideal(model, 8));
        EXPECT_EQ(timeIn(*run.trace, 0, State::MessageWait), 5ms) << model;
        EXPECT_EQ(timeIn(*run.trace, 0, State::LockWait), 5ms) << model;
        EXPECT_EQ(finishOf(run, 0), 11ms) << model;
        EXPECT_EQ(finishOf(run, 2), 13ms) << model;
        EXPECT_EQ(holdingsOf(run, TaskId{1}), (std::vector<std::pair<Nanos, Nanos>>{{5ms, 10ms}})) << model;
        EXPECT_EQ(holdingsOf(run, TaskId{0}), (std::vector<std::pair<Nanos, Nanos>>{{10ms, 11ms}})) << model;
    }
}

// A third task may take the lock between the notification and the one that was notified.
TEST(Condition, WhoIsNotifiedHasNoRightToTheLock) {
    const std::string body = R"(
resources: {m: lock, c: condition}
tasks:
  - {name: w, steps: [{with: m, steps: [{wait: {condition: c, with: m}}]}]}
  - {name: n, start: 1 ms, steps: [{lock: m}, {notify: c}, {unlock: m}, {lock: m}, {io: 5 ms}, {unlock: m}]}
)";
    RunSpec spec = ideal("parallel", 4);
    spec.ideal = false;
    spec.settings["wake_latency"] = 1'000'000;
    const RunResult run = runYaml(body, spec);
    EXPECT_GE(finishOf(run, 0), 6ms);
    EXPECT_GE(timeIn(*run.trace, 0, State::LockWait), 3ms);
}

TEST(Condition, NotifyAllLetsAllGoOnWhoTakeTheLockInTurn) {
    const std::string body = R"(
resources: {m: lock, c: condition}
tasks:
  - {name: w, count: 3, steps: [{with: m, steps: [{wait: {condition: c, with: m}}, {io: 2 ms}]}]}
  - {name: n, start: 1 ms, steps: [{io: 9 ms}, {with: m, steps: [{notify_all: c}]}]}
)";
    for (const std::string& model : meetingModels()) {
        const RunResult run = runYaml(body, ideal(model, 8));
        std::vector<Nanos> ends = {finishOf(run, 0), finishOf(run, 1), finishOf(run, 2)};
        std::ranges::sort(ends);
        EXPECT_EQ(ends, (std::vector<Nanos>{12ms, 14ms, 16ms})) << model;
    }
}

TEST(Condition, ANotificationWithoutAWaiterIsLostAndTheDeadlockSaysSo) {
    const std::string body = R"(
resources: {m: lock, c: condition}
tasks:
  - {name: n, start: 1 ms, steps: [{with: m, steps: [{notify: c}]}]}
  - {name: w, start: 5 ms, steps: [{with: m, steps: [{wait: {condition: c, with: m}}]}]}
)";
    std::vector<std::string> ids = meetingModels();
    ids.emplace_back("serial");
    for (const std::string& model : ids) {
        const RunResult run = runYaml(body, ideal(model, 8));
        EXPECT_EQ(run.ending, Ending::Deadlock) << model;
        EXPECT_EQ(plainEnglish().render(run.message),
                  "Deadlock: w waits on c, and no remaining task will notify it. "
                  "n notified c at 1 ms, when no task waited on it: a lost wake-up.")
            << model;
        const std::vector<Mark> unheard = marksOf(run, MarkKind::Unheard);
        ASSERT_EQ(unheard.size(), 1U) << model;
        EXPECT_EQ(unheard[0].task, TaskId{0}) << model;
        EXPECT_EQ(unheard[0].resource, ResourceId{1}) << model;
    }
}

TEST(Condition, ThatNobodyNotifiesIsADeadlock) {
    const RunResult run =
        runYaml("resources: {m: lock, c: condition}\n"
                "tasks: [{name: w, steps: [{with: m, steps: [{wait: {condition: c, with: m}}]}]}]\n",
                ideal("parallel"));
    EXPECT_EQ(run.ending, Ending::Deadlock);
    EXPECT_EQ(plainEnglish().render(run.message),
              "Deadlock: w waits on c, and no remaining task will notify it.");
}

// At 3 ms its patience is over, but it goes on only with the lock.
TEST(Condition, ATimeoutTakesTheLockAgainToo) {
    const std::string body = R"(
resources: {m: lock, c: condition}
tasks:
  - {name: w, steps: [{with: m, steps: [{wait: {condition: c, with: m}, timeout: 3 ms}, {io: 2 ms}]}]}
  - {name: other, start: 1 ms, steps: [{with: m, steps: [{io: 5 ms}]}]}
  - {name: n, start: 20 ms, steps: [{notify: c}]}
)";
    for (const std::string& model : meetingModels()) {
        const RunResult run = runYaml(body, ideal(model, 8));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(timeIn(*run.trace, 0, State::MessageWait), 3ms) << model;
        EXPECT_EQ(timeIn(*run.trace, 0, State::LockWait), 3ms) << model;
        EXPECT_EQ(finishOf(run, 0), 8ms) << model;
        EXPECT_EQ(marksOf(run, MarkKind::Unheard).size(), 1U) << model << ": who gave up does not wait";
    }
}

TEST(Condition, GivesAnRLockAwayWhole) {
    const std::string body = R"(
resources: {m: rlock, c: condition}
tasks:
  - {name: w, steps: [{with: m, steps: [{lock: m}, {wait: {condition: c, with: m}}, {unlock: m}, {io: 2 ms}]}]}
  - {name: n, start: 1 ms, steps: [{with: m, steps: [{io: 4 ms}, {notify: c}]}]}
  - {name: last, start: 6 ms, steps: [{with: m, steps: [{io: 1 ms}]}]}
)";
    for (const std::string& model : meetingModels()) {
        const RunResult run = runYaml(body, ideal(model, 8));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(holdingsOf(run, TaskId{1}), (std::vector<std::pair<Nanos, Nanos>>{{1ms, 5ms}})) << model;
        EXPECT_EQ(holdingsOf(run, TaskId{0}), (std::vector<std::pair<Nanos, Nanos>>{{5ms, 7ms}})) << model;
        EXPECT_EQ(finishOf(run, 2), 8ms) << model;
    }
}

// The lock's own timeout passed: there is nothing to wait with.
TEST(Condition, WithoutItsLockTheTaskFails) {
    const std::string body = R"(
resources: {m: lock, c: condition}
tasks:
  - {name: has, steps: [{with: m, steps: [{io: 10 ms}]}]}
  - {name: w, start: 1 ms, steps: [{lock: m, timeout: 1 ms}, {wait: {condition: c, with: m}}, {io: 50 ms}]}
  - {name: n, start: 20 ms, steps: [{notify_all: c}]}
)";
    for (const std::string& model : meetingModels()) {
        const RunResult run = runYaml(body, ideal(model, 8));
        EXPECT_EQ(finishOf(run, 1), 2ms) << model;
        const std::vector<Mark> failed = marksOf(run, MarkKind::Failed);
        ASSERT_EQ(failed.size(), 1U) << model;
        EXPECT_EQ(failed[0].task, TaskId{1}) << model;
        EXPECT_EQ(failed[0].resource, ResourceId{1}) << model;
    }
}

TEST(Condition, WhoIsCancelledThereGivesTheLockBack) {
    const std::string body = R"(
resources: {m: lock, c: condition}
tasks:
  - {name: main, steps: [{io: 5 ms}, {cancel: w}, {join: w}, {with: m, steps: [{io: 1 ms}]}, {notify: c}]}
  - {name: w, start: 1 ms, steps: [{with: m, steps: [{wait: {condition: c, with: m}}, {io: 50 ms}]}]}
  - {name: other, start: 2 ms, steps: [{with: m, steps: [{io: 5 ms}]}]}
)";
    for (const char* model : kEnded) {
        const RunResult run = runYaml(body, ideal(model, 8));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(finishOf(run, 1), 7ms) << model << ": it must have the lock again first";
        EXPECT_EQ(timeIn(*run.trace, 1, State::LockWait), 2ms) << model;
        EXPECT_EQ(finishOf(run, 0), 8ms) << model;
    }
}

TEST(Condition, ANotificationThatIsPassedOnIsNoLostWakeUp) {
    const std::string body = R"(
resources: {m: lock, c: condition}
tasks:
  - {name: n, steps: [{io: 5 ms}, {with: m, steps: [{notify: c}, {cancel: w}, {io: 2 ms}]}]}
  - {name: w, start: 1 ms, steps: [{with: m, steps: [{wait: {condition: c, with: m}}, {io: 50 ms}]}]}
)";
    for (const char* model : kEnded) {
        const RunResult run = runYaml(body, ideal(model, 8));
        EXPECT_EQ(finishOf(run, 1), 7ms) << model;
        EXPECT_TRUE(marksOf(run, MarkKind::Unheard).empty()) << model;
    }
}

TEST(Condition, ANotificationOfOneThatIsCancelledGoesToTheNext) {
    const std::string body = R"(
resources: {m: lock, c: condition}
tasks:
  - {name: n, steps: [{io: 5 ms}, {with: m, steps: [{notify: c}, {cancel: first}, {io: 2 ms}]}]}
  - {name: first, start: 1 ms, steps: [{with: m, steps: [{wait: {condition: c, with: m}}, {io: 50 ms}]}]}
  - {name: second, start: 2 ms, steps: [{with: m, steps: [{wait: {condition: c, with: m}}, {io: 1 ms}]}]}
)";
    for (const char* model : kEnded) {
        const RunResult run = runYaml(body, ideal(model, 8));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(finishOf(run, 1), 7ms) << model;
        EXPECT_EQ(finishOf(run, 2), 8ms) << model;
    }
}

TEST(Condition, OfManyWaitersOfALoopIsQuick) {
    RunSpec spec = ideal("async");
    spec.timeout = 100s;
    EXPECT_EQ(runYaml(R"(
resources: {m: lock, c: condition}
tasks:
  - {name: w, count: 20000, steps: [{with: m, steps: [{wait: {condition: c, with: m}}]}]}
  - {name: n, steps: [{sleep: 1 ms}, {with: m, steps: [{notify_all: c}]}]}
)",
                      spec)
                  .ending,
              Ending::Done);
}

// Spurious wake-ups.

Nanos timeOfImpatience(const std::string& condition, uint64_t seed, Engine engine = Engine::Simulated) {
    RunSpec spec = ideal("parallel");
    spec.seed = seed;
    spec.engine = engine;
    return runYaml("resources: {m: lock, c: " + condition + R"(}
tasks: [{name: w, steps: [{with: m, steps: [{repeat: {times: 400, steps: [{wait: {condition: c, with: m}, timeout: 1 ms}]}}]}]}]
)",
                   spec)
        .trace->makespan();
}

TEST(SpuriousWakeUps, EndSoManyWaitsAtOnceAndAreDrawnFromTheSeed) {
    EXPECT_EQ(timeOfImpatience("condition", 1), 400ms);
    EXPECT_EQ(timeOfImpatience("{condition: {spurious: 0%}}", 1), 400ms);
    EXPECT_EQ(timeOfImpatience("{condition: {spurious: 100%}}", 1), 0ms);
    const Nanos half = timeOfImpatience("{condition: {spurious: 50%}}", 1);
    EXPECT_GT(half, 150ms);
    EXPECT_LT(half, 250ms);
    EXPECT_EQ(timeOfImpatience("{condition: {spurious: 50%}}", 1), half);
    EXPECT_NE(timeOfImpatience("{condition: {spurious: 50%}}", 2), half);
}

// Searches over schedules.

HuntResult huntAll(const std::string& body, int64_t tries = 200'000) {
    HuntOptions options;
    options.strategy = HuntStrategy::Exhaustive;
    options.tries = tries;
    const auto result = hunt(test::workloadFrom(body), ideal("preemptive", 1), options);
    if (!result) ADD_FAILURE() << describe(result.error());
    return result.value();
}

TEST(ConditionHunt, FindsTheNotificationThatComesBeforeTheWait) {
    const HuntResult found = huntAll(R"(
resources: {m: lock, c: condition}
tasks:
  - {name: w, steps: [{with: m, steps: [{wait: {condition: c, with: m}}]}]}
  - {name: n, steps: [{with: m, steps: [{notify: c}]}]}
)");
    EXPECT_TRUE(found.complete);
    EXPECT_GT(found.deadlocks, 0);
    EXPECT_LT(found.deadlocks, found.tries) << "in the order of the file it goes well";
    ASSERT_TRUE(found.shortest);
    ASSERT_FALSE(found.shortest->reasons.empty());
    EXPECT_THAT(plainEnglish().render(found.shortest->reasons.front()), testing::HasSubstr("a lost wake-up"));
}

// Both are there for sure, since they hold the lock from their counting down to their waiting.
std::string twoConsumers(const std::string& notify) {
    return R"(
resources: {m: lock, c: condition, here: {latch: 2}}
tasks:
  - {name: consumer, count: 2, steps: [{with: m, steps: [{count_down: here}, {wait: {condition: c, with: m}}]}]}
  - {name: closer, steps: [{wait: here}, {with: m, steps: [{)" +
           notify + ": c}]}]}\n";
}

TEST(ConditionHunt, FindsThatOneNotificationIsNotEnoughForTwo) {
    const HuntResult one = huntAll(twoConsumers("notify"));
    EXPECT_TRUE(one.complete);
    EXPECT_EQ(one.deadlocks, one.tries);
    const HuntResult all = huntAll(twoConsumers("notify_all"));
    EXPECT_TRUE(all.complete);
    EXPECT_EQ(all.failed(), 0);
}

TEST(ConditionHunt, LosesNoNotificationThatComesAfterTheLockIsGivenAway) {
    const HuntResult found = huntAll(R"(
resources: {m: lock, c: condition, e: event}
tasks:
  - {name: w, steps: [{with: m, steps: [{signal: e}, {wait: {condition: c, with: m}}]}]}
  - {name: n, steps: [{wait: e}, {with: m, steps: [{notify: c}]}]}
)");
    EXPECT_TRUE(found.complete);
    EXPECT_EQ(found.failed(), 0);
}

TEST(ConditionRefusals, NameTheStepWhereNothingIsShared) {
    const auto workload =
        test::workloadFrom("resources: {c: condition}\ntasks:\n  - {name: a, steps: [{notify: c}]}\n");
    for (const char* model : {"actors", "cluster"}) {
        const Problems problems = check(*workload, ideal(model));
        ASSERT_EQ(problems.size(), 1U) << model;
        EXPECT_EQ(problems[0].line, 5) << model;
    }
}

} // namespace
} // namespace timeslice::conditions_test
