// Locks that are taken again, semaphores that signal, conditions, latches, events that clear and atomic updates, on
// this computer: live and in Python.
#include "tests/core/run/live_fixture.h"
#include "tests/core/run/python_fixture.h"

namespace timeslice {
namespace {

using test::finishOf;
using test::runYaml;

constexpr const char* kSelfDeadlock = R"(
resources: {m: lock}
tasks: [{name: a, steps: [{cpu: 1 ms}, {with: m, steps: [{with: m, steps: [{cpu: 1 ms}]}]}]}]
)";

constexpr const char* kReentrant = R"(
resources: {m: rlock}
tasks:
  - {name: a, steps: [{with: m, steps: [{lock: m}, {sleep: 20 ms}, {unlock: m}, {sleep: 20 ms}]}]}
  - {name: b, start: 10 ms, steps: [{with: m, steps: [{with: m, steps: [{cpu: 1 ms}]}]}]}
)";

constexpr const char* kHandshake = R"(
resources: {here: {semaphore: 0}, there: {semaphore: 0}}
tasks:
  - {name: a, steps: [{sleep: 5 ms}, {release: here}, {acquire: there}]}
  - {name: b, steps: [{sleep: 20 ms}, {release: there}, {acquire: here}]}
)";

// A waits a second time for a signal that comes only after a while; what it had before is not what it waits
// for, so that is no deadlock.
constexpr const char* kLateSignal = R"(
resources: {s: {semaphore: 0}}
tasks:
  - {name: a, steps: [{acquire: s}, {acquire: s}]}
  - {name: b, steps: [{release: s}, {sleep: 1500 ms}, {release: s}]}
)";

constexpr const char* kTooMuch = R"(
resources: {s: {semaphore: {value: 1, max: 2}}}
tasks:
  - {name: a, steps: [{release: s}, {sleep: 5 ms}, {release: s}, {sleep: 60 s}]}
  - {name: b, start: 2 s, steps: [{acquire: s}, {acquire: s}]}
)";

// Both wait for sure when the closer has the lock, since they hold it from their counting down to their waiting.
// The second is notified 20 ms before it can have the lock.
constexpr const char* kMeeting = R"(
resources: {m: lock, c: condition, here: {latch: 2}}
tasks:
  - {name: w, count: 2, steps: [{with: m, steps: [{count_down: here}, {wait: {condition: c, with: m}}]}]}
  - {name: n, steps: [{wait: here}, {with: m, steps: [{notify: c}]}, {sleep: 20 ms}, {with: m, steps: [{notify_all: c}, {sleep: 20 ms}]}]}
)";

constexpr const char* kUnheard = R"(
resources: {m: rlock, c: condition}
tasks:
  - {name: n, steps: [{with: m, steps: [{notify: c}]}, {notify_all: c}]}
  - {name: w, start: 100 ms, steps: [{with: m, steps: [{lock: m}, {wait: {condition: c, with: m}, timeout: 20 ms}, {unlock: m}]}, {sleep: 1 ms}]}
)";

// Cleared at once, it has let the waiter go all the same; the second time the waiter finds it unset.
// How long `b` may take from the signal to the clearing on a busy machine: 150 ms.
constexpr const char* kCleared = R"(
resources: {e: event, f: event}
tasks:
  - {name: a, steps: [{signal: f}, {wait: e}, {sleep: 150 ms}, {wait: e, timeout: 20 ms}]}
  - {name: b, steps: [{wait: f}, {sleep: 50 ms}, {signal: e}, {clear: e}]}
)";

constexpr const char* kBelowZero = R"(
resources: {l: {latch: 1}}
tasks:
  - {name: a, steps: [{count_down: l}, {wait: l}, {count_down: l}, {sleep: 60 s}]}
)";

constexpr const char* kAtomic = R"(
resources: {n: variable}
tasks: [{name: a, count: 2, steps: [{repeat: {times: 2000, steps: [{atomic_add: n}]}}]}]
)";

// The first is notified, and cancelled before it can go on.
constexpr const char* kPassedOn = R"(
resources: {m: lock, c: condition}
tasks:
  - {name: n, steps: [{sleep: 60 ms}, {with: m, steps: [{notify: c}, {cancel: first}, {sleep: 5 ms}]}]}
  - {name: first, steps: [{with: m, steps: [{wait: {condition: c, with: m}}, {sleep: 60 s}]}]}
  - {name: second, start: 20 ms, steps: [{with: m, steps: [{wait: {condition: c, with: m}}, {sleep: 1 ms}]}]}
)";

// B is started while main waits already, and is the first to end.
constexpr const char* kStartedLater = R"(
tasks:
  - {name: main, steps: [{spawn: a}, {join: {any: [a, b]}}]}
  - {name: starts, steps: [{sleep: 30 ms}, {spawn: b}]}
  - {name: a, steps: [{sleep: 1500 ms}]}
  - {name: b, steps: [{sleep: 10 ms}]}
)";

// Two waiters, one is notified 20 ms after the other: who is notified first waits for the lock from then on.
constexpr const char* kOneAfterTheOther = R"(
resources: {m: lock, c: condition, here: {latch: 2}}
tasks:
  - {name: w, count: 2, steps: [{with: m, steps: [{count_down: here}, {wait: {condition: c, with: m}}]}]}
  - {name: n, steps: [{wait: here}, {with: m, steps: [{sleep: 20 ms}, {notify: c}, {sleep: 40 ms}, {notify: c}, {sleep: 20 ms}]}]}
)";

std::vector<Mark> marksOf(const RunResult& run, MarkKind kind) {
    std::vector<Mark> found;
    for (const Mark& mark : run.trace->marks())
        if (mark.kind == kind) found.push_back(mark);
    return found;
}

void checkMeeting(RunSpec spec, const std::string& where) {
    if (spec.model.ends_with("-pool")) spec.settings["max_workers"] = 3;
    const RunResult met = runYaml(kMeeting, spec);
    EXPECT_EQ(met.ending, Ending::Done) << where << plainEnglish().render(met.message);
    const size_t first = finishOf(met, 0) < finishOf(met, 1) ? 0 : 1;
    EXPECT_GE(finishOf(met, 1 - first) - finishOf(met, first), 30ms) << where;
    EXPECT_GE(test::timeIn(*met.trace, 1 - first, State::MessageWait), 10ms) << where;
    EXPECT_GE(test::timeIn(*met.trace, 1 - first, State::LockWait), 10ms) << where;
    EXPECT_TRUE(marksOf(met, MarkKind::Unheard).empty()) << where;
}

void checkPassedOn(RunSpec spec) {
    const std::string where = spec.model + " " + std::string(nameOf(spec.engine));
    spec.timeout = 10s;
    const RunResult run = runYaml(kPassedOn, spec);
    EXPECT_EQ(run.ending, Ending::Done) << where << plainEnglish().render(run.message);
    EXPECT_TRUE(marksOf(run, MarkKind::Unheard).empty()) << where;
}

void checkStartedLater(const RunSpec& spec) {
    const std::string where = spec.model + " " + std::string(nameOf(spec.engine));
    const RunResult run = runYaml(kStartedLater, spec);
    EXPECT_EQ(run.ending, Ending::Done) << where << plainEnglish().render(run.message);
    EXPECT_GE(finishOf(run, 0), 39ms) << where;
    EXPECT_LT(finishOf(run, 0), 1000ms) << where;
}

void checkOneAfterTheOther(const RunSpec& spec) {
    const std::string where = spec.model + " " + std::string(nameOf(spec.engine));
    const RunResult run = runYaml(kOneAfterTheOther, spec);
    EXPECT_EQ(run.ending, Ending::Done) << where;
    std::vector<Nanos> locks = {test::timeIn(*run.trace, 0, State::LockWait),
                                test::timeIn(*run.trace, 1, State::LockWait)};
    std::ranges::sort(locks);
    EXPECT_GE(locks[1] - locks[0], 30ms) << where;
}

void checkUnheard(const RunSpec& spec, const std::string& where) {
    const RunResult unheard = runYaml(kUnheard, spec);
    EXPECT_EQ(unheard.ending, Ending::Done) << where << plainEnglish().render(unheard.message);
    const std::vector<Mark> marks = marksOf(unheard, MarkKind::Unheard);
    ASSERT_EQ(marks.size(), 2U) << where;
    for (const Mark& mark : marks) {
        EXPECT_EQ(mark.task, TaskId{0}) << where;
        EXPECT_EQ(mark.resource, ResourceId{1}) << where;
    }
    EXPECT_GE(test::timeIn(*unheard.trace, 1, State::MessageWait), 19ms) << where;
}

void checkEventsAndLatches(const RunSpec& spec, const std::string& where) {
    if (spec.model != "serial") {
        const RunResult cleared = runYaml(kCleared, spec);
        EXPECT_EQ(cleared.ending, Ending::Done) << where;
        EXPECT_GE(test::timeIn(*cleared.trace, 0, State::MessageWait), 69ms)
            << where << ": 50 ms, then 20 in vain";
    }
    const RunResult below = runYaml(kBelowZero, spec);
    EXPECT_EQ(below.ending, Ending::Done) << where;
    const std::vector<Mark> failed = marksOf(below, MarkKind::Failed);
    ASSERT_EQ(failed.size(), 1U) << where;
    EXPECT_EQ(failed[0].resource, ResourceId{0}) << where;
}

// Each process has a copy of its own.
void checkAtomic(const RunSpec& spec, const std::string& where) {
    const bool copies = spec.model.starts_with("process") || spec.model == "subinterpreters";
    const TraceVariable variable = runYaml(kAtomic, spec).trace->variables()[0];
    EXPECT_EQ(variable.expected, 4000) << where;
    if (!copies) {
        EXPECT_EQ(variable.actual, 4000) << where;
    }
}

void checkConditions(const RunSpec& spec) {
    const std::string where = spec.model + " " + std::string(nameOf(spec.engine)) + " ";
    if (spec.model != "serial") checkMeeting(spec, where);
    checkUnheard(spec, where);
    checkEventsAndLatches(spec, where);
    checkAtomic(spec, where);
}

void checkAll(const RunSpec& spec) {
    checkConditions(spec);
    const std::string where = std::string(spec.model) + " " + std::string(nameOf(spec.engine));
    RunSpec limited = spec;
    limited.timeout = 4s;
    const RunResult stuck = runYaml(kSelfDeadlock, limited);
    EXPECT_EQ(stuck.ending, Ending::Deadlock) << where;
    EXPECT_EQ(plainEnglish().render(stuck.message), "Deadlock: a waits for m, which it holds itself.")
        << where;

    const RunResult reentrant = runYaml(kReentrant, spec);
    EXPECT_EQ(reentrant.ending, Ending::Done) << where;
    std::vector<Holding> held;
    for (const Holding& holding : reentrant.trace->holdings())
        if (holding.resource == ResourceId{0}) held.push_back(holding);
    ASSERT_EQ(held.size(), 2U) << where << ": from the first lock to the last unlock";
    EXPECT_LE(held[0].end, held[1].start) << where;
    for (const Holding& holding : held)
        if (holding.task == TaskId{0}) {
            EXPECT_GE(holding.end - holding.start, 39ms) << where;
        }
    if (spec.model != "serial") {
        const RunResult met = runYaml(kHandshake, spec);
        EXPECT_EQ(met.ending, Ending::Done) << where;
        EXPECT_GE(finishOf(met, 0), 20ms) << where;
        EXPECT_EQ(runYaml(kLateSignal, spec).ending, Ending::Done) << where;
    }

    const RunResult failed = runYaml(kTooMuch, spec);
    EXPECT_EQ(failed.ending, Ending::Done) << where;
    EXPECT_LT(finishOf(failed, 0), 10s) << where;
    const auto marks = failed.trace->marks();
    const auto mark = std::ranges::find(marks, MarkKind::Failed, &Mark::kind);
    ASSERT_NE(mark, marks.end()) << where;
    EXPECT_EQ(mark->task, TaskId{0}) << where;
    EXPECT_EQ(mark->resource, ResourceId{0}) << where;
}

// Fair: the two take turns. Barging threads: who releases has it again before the other has woken, as a rule.
std::string takingTurns(const std::string& kind) {
    return "resources: {m: " + kind + R"(}
tasks:
  - {name: a, steps: [{repeat: {times: 4, steps: [{with: m, steps: [{sleep: 10 ms}]}]}}]}
  - {name: b, steps: [{repeat: {times: 4, steps: [{with: m, steps: [{sleep: 10 ms}]}]}}]}
)";
}

std::vector<Holding> holdingsOf(const Trace& trace) {
    std::vector<Holding> holdings;
    for (const Holding& holding : trace.holdings())
        if (holding.resource == ResourceId{0}) holdings.push_back(holding);
    return holdings;
}

// Nobody has it twice in a row while the other one waits. Judged by the record: on a busy computer one of them may
// come late.
void expectTurns(const RunResult& run, const std::string& where) {
    EXPECT_EQ(run.ending, Ending::Done) << where;
    const std::vector<Holding> holdings = holdingsOf(*run.trace);
    ASSERT_EQ(holdings.size(), 8U) << where;
    int turns = 0;
    for (size_t i = 1; i < holdings.size(); ++i) {
        const Holding& before = holdings[i - 1];
        if (holdings[i].task != before.task) {
            ++turns;
            continue;
        }
        for (const Interval& wait : test::intervalsIn(*run.trace, 1 - before.task.index(), State::LockWait))
            EXPECT_FALSE(wait.start < before.end - 1ms && wait.end() > before.end) << where << " " << i;
    }
    EXPECT_GE(turns, 3) << where << ": they hardly met";
}

// `unit` is what lies between two that come: much longer than a task of the model takes to come.
std::string readersAndWriters(const std::string& prefer, int unit) {
    const auto ms = [unit](int units) { return std::to_string(units * unit) + " ms"; };
    return "resources: {r: {rwlock: {prefer: " + prefer + "}}}\ntasks:\n" +
           "  - {name: r1, steps: [{read_lock: r}, {sleep: " + ms(4) + "}, {unlock: r}]}\n" +
           "  - {name: w1, start: " + ms(1) + ", steps: [{write_lock: r}, {sleep: " + ms(1) +
           "}, {unlock: r}]}\n" + "  - {name: r2, start: " + ms(2) +
           ", steps: [{read_lock: r}, {sleep: " + ms(4) + "}, {unlock: r}]}\n" +
           "  - {name: w2, start: " + ms(3) + ", steps: [{write_lock: r}, {sleep: " + ms(1) +
           "}, {unlock: r}]}\n";
}

// By the end of their work.
std::vector<size_t> orderOfEnds(const RunResult& run, size_t tasks) {
    std::vector<size_t> order;
    for (size_t task = 0; task < tasks; ++task) order.push_back(task);
    std::ranges::sort(order, {}, [&run](size_t task) { return finishOf(run, task); });
    return order;
}

// The try of `b` fails, that of `c` does not. A unit is how long it may take a task to begin.
std::string triesOfLocks(int unit) {
    return fmt::format(R"(
resources: {{m: lock, k: {{rlock: {{order: fair}}}}}}
tasks:
  - {{name: a, steps: [{{with: m, steps: [{{sleep: {} ms}}]}}]}}
  - {{name: b, start: {} ms, steps: [{{try_lock: m, steps: [{{sleep: 3 s}}], else: [{{sleep: 1 ms}}]}}, {{try_lock: m}}, {{unlock: m}}]}}
  - {{name: c, start: {} ms, steps: [{{try_lock: m, steps: [{{sleep: {} ms}}], else: [{{sleep: 3 s}}]}}]}}
  - {{name: d, start: {} ms, steps: [{{with: m, steps: [{{sleep: 1 ms}}]}}]}}
  - {{name: e, steps: [{{with: k, steps: [{{try_lock: k, steps: [{{lock: k}}, {{unlock: k}}], else: [{{sleep: 3 s}}]}}]}}]}}
)",
                       4 * unit, unit, 6 * unit, 3 * unit, 7 * unit);
}

void checkOrders(RunSpec spec) {
    const std::string where = std::string(spec.model) + " " + std::string(nameOf(spec.engine));
    if (spec.model == "thread-pool") spec.settings["max_workers"] = 8;
    for (const char* kind :
         {"{lock: {order: fair}}", "{rlock: {order: fair}}", "{lock: {order: fair, spin: 2 ms}}"})
        expectTurns(runYaml(takingTurns(kind), spec), where + kind);
    for (const char* kind : {"{lock: {order: barging}}", "{lock: {order: barging, spin: 2 ms}}"}) {
        const RunResult barging = runYaml(takingTurns(kind), spec);
        EXPECT_EQ(barging.ending, Ending::Done) << where << kind;
        EXPECT_EQ(holdingsOf(*barging.trace).size(), 8U) << where << kind;
    }
    // A process takes a while to start, and longer where others compute.
    const int unit = spec.model == "processes" ? 150 : 15;
    const auto ends = [&](const char* prefer) {
        return orderOfEnds(runYaml(readersAndWriters(prefer, unit), spec), 4);
    };
    // Which of two writers is first is not certain where both are woken.
    EXPECT_EQ(ends("writers").back(), 2U) << where;
    EXPECT_EQ(ends("readers")[1], 2U) << where;
    EXPECT_EQ(ends("fair"), (std::vector<size_t>{0, 1, 2, 3})) << where;

    const RunResult tries = runYaml(triesOfLocks(unit), spec);
    EXPECT_EQ(tries.ending, Ending::Done) << where;
    const auto came = [&tries](size_t task) { return tries.trace->tasks()[task].firstRun.value_or(kNever); };
    // On a machine so busy that `b` comes when `a` is done, or `c` before, or `d` before `c`, each takes the other way.
    if (came(1) + 1ms >= finishOf(tries, 0) || came(2) <= finishOf(tries, 0) || came(3) <= came(2) + 1ms)
        return;
    EXPECT_LT(finishOf(tries, 1), finishOf(tries, 0)) << where;
    EXPECT_GE(finishOf(tries, 2), came(2) + 3 * unit * 1ms) << where;
    EXPECT_GE(finishOf(tries, 3), finishOf(tries, 2)) << where;
    EXPECT_LT(tries.trace->makespan(), 3s) << where;
}

struct LiveSync : test::LiveFixture {};

TEST_F(LiveSync, ANotificationOfOneThatIsCancelledGoesToTheNext) {
    for (const char* model : {"async", "green-threads"}) checkPassedOn(spec(model));
}

TEST_F(LiveSync, JoinAnyHearsOfTasksThatAreStartedLater) {
    for (const char* model : {"parallel", "gil", "async"}) checkStartedLater(spec(model));
}

TEST_F(LiveSync, InThreads) {
    for (const char* model : {"serial", "parallel", "gil", "thread-pool"}) checkAll(spec(model));
}

TEST_F(LiveSync, InLoops) {
    for (const char* model : {"async", "async-threads", "green-threads"}) checkAll(spec(model));
}

TEST_F(LiveSync, InProcesses) {
    if (test::kSanitized) GTEST_SKIP();
    for (const char* model : {"processes", "process-pool"}) checkAll(spec(model));
}

TEST_F(LiveSync, ALostWakeUpIsADeadlockThatSaysSo) {
    for (const char* model : {"parallel", "gil", "async", "processes"}) {
        if (test::kSanitized && std::string_view(model) == "processes") continue;
        RunSpec limited = spec(model);
        limited.timeout = 10s;
        const RunResult run = runYaml(R"(
resources: {m: lock, c: condition}
tasks:
  - {name: n, steps: [{with: m, steps: [{notify: c}]}]}
  - {name: w, start: 100 ms, steps: [{with: m, steps: [{wait: {condition: c, with: m}}]}]}
)",
                                      limited);
        EXPECT_EQ(run.ending, Ending::Deadlock) << model;
        const std::string message = plainEnglish().render(run.message);
        EXPECT_THAT(message,
                    testing::StartsWith("Deadlock: w waits on c, and no remaining task will notify it. "
                                        "n notified c at "))
            << model;
        EXPECT_THAT(message, testing::EndsWith(", when no task waited on it: a lost wake-up.")) << model;
    }
}

// The other model's threads that are not asked above.
TEST_F(LiveSync, InTheOtherThreads) {
    for (const char* model : {"preemptive", "gil-legacy", "free-threaded", "subinterpreters"})
        checkAll(spec(model));
}

TEST_F(LiveSync, OrdersOfLocksInThreads) {
    for (const char* model : {"parallel", "gil", "thread-pool"}) checkOrders(spec(model));
}

TEST_F(LiveSync, OrdersOfLocksInLoops) {
    for (const char* model : {"async", "green-threads"}) checkOrders(spec(model));
}

TEST_F(LiveSync, OrdersOfLocksInProcesses) {
    if (!test::kSanitized) checkOrders(spec("processes"));
}

// The wait is short enough for spinning, for 20 ms at least, as far as others let it have a core: it is overhead, and
// the task does not park.
void checkSpins(const RunSpec& spec) {
    const RunResult run = runYaml(R"(
resources: {m: {lock: {spin: 500 ms}}}
tasks:
  - {name: a, steps: [{with: m, steps: [{sleep: 60 ms}]}]}
  - {name: b, start: 20 ms, steps: [{with: m, steps: [{cpu: 1 ms}]}]}
)",
                                  spec);
    EXPECT_EQ(run.ending, Ending::Done);
    EXPECT_GT(test::timeIn(*run.trace, 1, State::Overhead), 1ms);
    Nanos spins{0};
    for (const State state : {State::Overhead, State::Ready, State::GilWait})
        spins += test::timeIn(*run.trace, 1, state);
    EXPECT_GE(spins, 20ms);
    EXPECT_LT(test::timeIn(*run.trace, 1, State::LockWait), 5ms);
}

TEST_F(LiveSync, SpinsOnItsCore) {
    checkSpins(spec("parallel"));
}

TEST_F(LiveSync, SaysThatProtocolsHaveNoEffect) {
    const RunResult run = runYaml("resources: {m: {lock: {protocol: inherit}}}\n"
                                  "tasks: [{name: a, steps: [{with: m, steps: [yield]}]}]\n",
                                  spec("parallel"));
    std::string remarks;
    for (const Text& remark : run.trace->remarks()) remarks += plainEnglish().render(remark);
    EXPECT_NE(remarks.find("The protocols of locks have no effect in a live run"), std::string::npos)
        << remarks;
}

struct PythonSync : test::PythonFixture {};

TEST_F(PythonSync, InThreads) {
    for (const char* model : {"serial", "gil", "thread-pool"}) checkAll(spec(model));
}

TEST_F(PythonSync, InLoops) {
    for (const char* model : {"async", "async-threads"}) checkAll(spec(model));
}

TEST_F(PythonSync, ANotificationOfOneThatIsCancelledGoesToTheNext) {
    for (const char* model : {"async", "async-threads"}) checkPassedOn(spec(model));
}

TEST_F(PythonSync, JoinAnyHearsOfTasksThatAreStartedLater) {
    for (const char* model : {"gil", "thread-pool", "async"}) {
        RunSpec many = spec(model);
        if (many.model == "thread-pool") many.settings["max_workers"] = 4;
        checkStartedLater(many);
    }
}

TEST_F(PythonSync, AWaitBecomesThatForTheLockWhenItsOwnTaskIsNotified) {
    for (const char* model : {"gil", "async"}) checkOneAfterTheOther(spec(model));
}

TEST_F(PythonSync, InProcesses) {
    for (const char* model : {"processes", "process-pool"}) checkAll(spec(model));
}

TEST_F(PythonSync, OrdersOfLocksInThreads) {
    for (const char* model : {"gil", "thread-pool"}) checkOrders(spec(model));
}

TEST_F(PythonSync, OrdersOfLocksInLoops) {
    checkOrders(spec("async"));
}

TEST_F(PythonSync, OrdersOfLocksInProcesses) {
    checkOrders(spec("processes"));
}

TEST_F(PythonSync, SpinsOnItsCore) {
    checkSpins(spec("gil"));
}

TEST_F(PythonSync, RefusesAConditionOnALockThatIsNotPythonsOwn) {
    const auto problems = [](const std::string& order, const std::string& model) {
        const WorkloadPtr workload =
            test::workloadFrom("resources: {m: {lock: {order: " + order +
                               "}}, c: condition}\n"
                               "tasks:\n"
                               "  - {name: a, steps: [{with: m, steps: [{wait: {condition: c, with: m}}]}]}\n"
                               "  - {name: b, steps: [{notify: c}]}\n");
        return describe(check(*workload, spec(model)));
    };
    const std::string why = " in this model: leave out the order, or use the engine 'sim' or 'live'.";
    EXPECT_EQ(problems("fair", "gil"),
              "3:13: In Python, the lock of a condition cannot have 'order: fair'" + why);
    EXPECT_EQ(problems("barging", "gil"), "");
    EXPECT_EQ(problems("barging", "async"),
              "3:13: In Python, the lock of a condition cannot have 'order: barging'" + why);
    EXPECT_EQ(problems("fair", "async"), "");
}

} // namespace
} // namespace timeslice
