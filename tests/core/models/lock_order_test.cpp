// Who gets a lock: fair or barging, after spinning, readers or writers first, or only if it is free. Worked out
// by hand, without costs, under every model that takes locks.
#include "core/models/registry.h"
#include "tests/core/yaml_run.h"

namespace timeslice::lock_order {
namespace {

using test::finishOf;
using test::ideal;
using test::runYaml;
using test::timeIn;

using Times = std::vector<Nanos>;

// Without `serial`, where nobody waits.
std::vector<std::string> lockingModels() {
    std::vector<std::string> ids;
    for (const ModelInfo& model : models())
        if (model.refusals.empty() && model.id != "serial") ids.emplace_back(model.id);
    return ids;
}

bool isLoop(const std::string& model) {
    return model == "async" || model == "async-threads" || model == "green-threads";
}

Times finishes(const RunResult& run, const std::string& about) {
    EXPECT_EQ(run.ending, Ending::Done) << about;
    Times all;
    for (size_t task = 0; task < run.trace->tasks().size(); ++task)
        if (!run.trace->tasks()[task].helper) all.push_back(finishOf(run, task));
    return all;
}

std::string convoy(const std::string& kind) {
    return "resources: {m: " + kind + R"(}
tasks:
  - {name: a, steps: [{repeat: {times: 3, steps: [{with: m, steps: [{io: 1 ms}]}]}}]}
  - {name: b, steps: [{repeat: {times: 3, steps: [{with: m, steps: [{io: 1 ms}]}]}}]}
)";
}

// Fair: a and b take turns, and each is stopped at each of its locks (a lock convoy). Barging: a has taken the
// lock again before b has woken.
TEST(LockOrder, FairHandsOverAndBargingDoesNot) {
    for (const std::string& model : lockingModels())
        for (const std::string kind : {"lock", "rlock"}) {
            const auto with = [&](const std::string& what) {
                return finishes(runYaml(convoy(what), ideal(model, 8)), model + " " + what);
            };
            const Times fair = {5ms, 6ms};
            const Times barging = {3ms, 6ms};
            EXPECT_EQ(with("{" + kind + ": {order: fair}}"), fair) << model;
            EXPECT_EQ(with("{" + kind + ": {order: barging}}"), barging) << model;
            EXPECT_EQ(with(kind), isLoop(model) ? fair : barging) << model << ": as usual";
        }
}

// From the moment of its release: at no instant in between does nobody hold it.
TEST(LockOrder, WhatIsHandedOverIsHeldWithoutAGap) {
    for (const char* model : {"preemptive", "parallel", "gil", "processes", "async"}) {
        RunSpec spec = ideal(model, 8);
        spec.settings["wake_latency"] = Nanos(100us).count();
        const RunResult run = runYaml(convoy("{lock: {order: fair}}"), spec);
        const auto holdings = run.trace->holdings();
        for (size_t i = 1; i < holdings.size(); ++i)
            if (holdings[i].resource == ResourceId{0} && holdings[i - 1].resource == ResourceId{0}) {
                EXPECT_EQ(holdings[i].start, holdings[i - 1].end) << model;
            }
    }
}

// Who gives up leaves the line; who stood behind it is next.
TEST(LockOrder, AWaiterOfAFairLockMayGiveUp) {
    const std::string body = R"(
resources: {m: {lock: {order: fair}}}
tasks:
  - {name: a, steps: [{with: m, steps: [{io: 5 ms}]}]}
  - {name: b, start: 1 ms, steps: [{lock: m, timeout: 2 ms}, {unlock: m}]}
  - {name: c, start: 2 ms, steps: [{with: m, steps: [{io: 1 ms}]}]}
)";
    for (const std::string& model : lockingModels())
        EXPECT_EQ(finishes(runYaml(body, ideal(model, 8)), model), (Times{5ms, 3ms, 6ms})) << model;
}

// A cancelled waiter does not keep the lock from those behind it.
TEST(LockOrder, ACancelledWaiterIsPassedOver) {
    for (const char* order : {"fair", "barging"}) {
        const std::string body = std::string("resources: {m: {lock: {order: ") + order + R"(}}}
tasks:
  - {name: a, steps: [{with: m, steps: [{io: 5 ms}]}]}
  - {name: b, start: 1 ms, steps: [{with: m, steps: [{io: 9 ms}]}]}
  - {name: c, start: 2 ms, steps: [{with: m, steps: [{io: 1 ms}]}]}
  - {name: d, start: 3 ms, steps: [{cancel: b}]}
)";
        for (const char* model : {"async", "green-threads", "processes"})
            EXPECT_EQ(finishes(runYaml(body, ideal(model, 8)), model), (Times{5ms, 3ms, 6ms, 3ms}))
                << model << order;
    }
}

TEST(LockOrder, AFairLockThatItsHolderTakesAgainIsADeadlock) {
    const RunResult run =
        runYaml("resources: {m: {lock: {order: fair}}}\n"
                "tasks: [{name: a, steps: [{lock: m}, {lock: m}, {unlock: m}, {unlock: m}]}]\n",
                ideal("parallel"));
    EXPECT_EQ(plainEnglish().render(run.message), "Deadlock: a waits for m, which it holds itself.");
}

// Spinning.

RunResult spinning(const std::string& model, int cores, const std::string& spin, const std::string& steps,
                   const std::string& policy = "rr") {
    RunSpec spec = ideal(model, cores);
    spec.policy = policy;
    spec.settings["wake_latency"] = Nanos(50us).count();
    return runYaml("resources: {m: {lock: {spin: " + spin + "}}}\ntasks:\n" + steps, spec);
}

// b comes 100 us before a releases the lock. Parked, it is woken 50 us after that.
constexpr const char* kOneMillisecondEach = R"(
  - {name: a, priority: 2, steps: [{with: m, steps: [{cpu: 1 ms}]}]}
  - {name: b, start: 900 us, priority: 1, steps: [{with: m, steps: [{cpu: 1 ms}]}]}
)";

TEST(Spin, OnTwoCoresSavesTheWakeUp) {
    const RunResult none = spinning("parallel", 2, "0 us", kOneMillisecondEach);
    EXPECT_EQ(finishOf(none, 1), 2050us);
    EXPECT_EQ(timeIn(*none.trace, 1, State::LockWait), 150us);
    const RunResult enough = spinning("parallel", 2, "200 us", kOneMillisecondEach);
    EXPECT_EQ(finishOf(enough, 1), 2000us);
    EXPECT_EQ(timeIn(*enough.trace, 1, State::LockWait), 0us);
    EXPECT_EQ(timeIn(*enough.trace, 1, State::Overhead), 100us);
    const RunResult brief = spinning("parallel", 2, "60 us", kOneMillisecondEach);
    EXPECT_EQ(finishOf(brief, 1), 2050us);
    EXPECT_EQ(timeIn(*brief.trace, 1, State::Overhead), 60us);
    EXPECT_EQ(timeIn(*brief.trace, 1, State::LockWait), 90us);
}

// The holder has lost its only core to the waiter, which burns it for nothing. a 0-900, b burns until 1100,
// a 1100-1200, b 1250-2250.
TEST(Spin, OnOneCoreIsAWaste) {
    const RunResult none = spinning("preemptive", 1, "0 us", kOneMillisecondEach, "priority");
    EXPECT_EQ(finishOf(none, 0), 1000us);
    EXPECT_EQ(finishOf(none, 1), 2050us);
    const RunResult spun = spinning("preemptive", 1, "200 us", kOneMillisecondEach, "priority");
    EXPECT_EQ(finishOf(spun, 0), 1200us);
    EXPECT_EQ(finishOf(spun, 1), 2250us);
    EXPECT_EQ(timeIn(*spun.trace, 1, State::Overhead), 200us);
}

// In a line too: a is served first, and while it spins its turn comes.
TEST(Spin, OfAFairLockEndsWhenItsTurnComes) {
    RunSpec spec = ideal("parallel", 2);
    spec.settings["wake_latency"] = Nanos(50us).count();
    const RunResult run = runYaml(
        std::string("resources: {m: {lock: {order: fair, spin: 200 us}}}\ntasks:\n") + kOneMillisecondEach,
        spec);
    EXPECT_EQ(finishOf(run, 1), 2000us);
    EXPECT_EQ(timeIn(*run.trace, 1, State::Overhead), 100us);
    EXPECT_EQ(timeIn(*run.trace, 1, State::LockWait), 0us);
}

// It spins without the GIL, so that the others go on.
TEST(Spin, UnderAGilDropsItFirst) {
    for (const char* model : {"gil", "gil-legacy"}) {
        RunSpec spec = ideal(model, 4);
        const RunResult run = runYaml(R"(
resources: {m: {lock: {spin: 200 us}}}
tasks:
  - {name: a, steps: [{with: m, steps: [{io: 1 ms}]}]}
  - {name: b, steps: [{with: m, steps: [{io: 1 ms}]}]}
  - {name: c, steps: [{cpu: 900 us}]}
)",
                                      spec);
        EXPECT_EQ(finishOf(run, 2), 900us) << model;
        EXPECT_EQ(timeIn(*run.trace, 1, State::Overhead), 200us) << model;
        EXPECT_EQ(finishOf(run, 1), 2ms) << model;
    }
}

// The time spent on spinning counts.
TEST(Spin, TakesNoLongerThanTheTimeout) {
    for (const char* spin : {"1 ms", "5 ms"}) {
        const RunResult run = runYaml(std::string("resources: {m: {lock: {spin: ") + spin + R"(}}}
tasks:
  - {name: a, steps: [{with: m, steps: [{cpu: 10 ms}]}]}
  - {name: b, steps: [{lock: m, timeout: 3 ms}, {unlock: m}]}
)",
                                      ideal("parallel", 2));
        EXPECT_EQ(finishOf(run, 1), 3ms) << spin;
    }
}

// Two that spin are both told; one gets it, the other spins for what is left of its time.
TEST(Spin, WhoComesTooLateGoesOnSpinning) {
    const RunResult run = runYaml(R"(
resources: {m: {lock: {spin: 1500 us}}}
tasks:
  - {name: a, steps: [{with: m, steps: [{cpu: 1 ms}]}]}
  - {name: b, steps: [{with: m, steps: [{cpu: 1 ms}]}]}
  - {name: c, steps: [{with: m, steps: [{cpu: 1 ms}]}]}
)",
                                  ideal("parallel", 4));
    EXPECT_EQ(finishes(run, ""), (Times{1ms, 2ms, 3ms}));
    EXPECT_EQ(timeIn(*run.trace, 1, State::Overhead), 1ms);
    EXPECT_EQ(timeIn(*run.trace, 2, State::Overhead), 1500us);
    EXPECT_EQ(timeIn(*run.trace, 2, State::LockWait), 500us);
}

// A process ends at once, whatever it does.
TEST(Spin, ACancelledProcessStopsSpinning) {
    const RunResult run = runYaml(R"(
resources: {m: {lock: {spin: 8 ms}}}
tasks:
  - {name: a, steps: [{with: m, steps: [{io: 5 ms}]}]}
  - {name: b, steps: [{with: m, steps: [{io: 9 ms}]}]}
  - {name: d, start: 3 ms, steps: [{cancel: b}]}
)",
                                  ideal("processes", 8));
    EXPECT_EQ(finishes(run, ""), (Times{5ms, 3ms, 3ms}));
}

// Readers and writers.

// r1 reads 0-4; w1 comes at 1, r2 at 2, w2 at 3.
Times readersAndWriters(const std::string& kind, const std::string& model) {
    const std::string body = "resources: {r: " + kind + R"(}
tasks:
  - {name: r1, steps: [{read_lock: r}, {io: 4 ms}, {unlock: r}]}
  - {name: w1, start: 1 ms, steps: [{write_lock: r}, {io: 1 ms}, {unlock: r}]}
  - {name: r2, start: 2 ms, steps: [{read_lock: r}, {io: 4 ms}, {unlock: r}]}
  - {name: w2, start: 3 ms, steps: [{write_lock: r}, {io: 1 ms}, {unlock: r}]}
)";
    return finishes(runYaml(body, ideal(model, 8)), model + " " + kind);
}

TEST(RwLock, LetsThoseInFirstWhomItPrefers) {
    for (const std::string& model : lockingModels()) {
        const Times writers = {4ms, 5ms, 10ms, 6ms};
        EXPECT_EQ(readersAndWriters("{rwlock: {prefer: writers}}", model), writers) << model;
        EXPECT_EQ(readersAndWriters("rwlock", model), writers) << model;
        EXPECT_EQ(readersAndWriters("{rwlock: {prefer: readers}}", model), (Times{4ms, 7ms, 6ms, 8ms}))
            << model << ": r2 joins r1";
        EXPECT_EQ(readersAndWriters("{rwlock: {prefer: fair}}", model), (Times{4ms, 5ms, 9ms, 10ms}))
            << model << ": as they came";
    }
}

// w0 writes 0-2; w1 comes at 1 and r at 1.5.
TEST(RwLock, GoesToThoseWhomItPrefersWhenAWriterIsDone) {
    for (const std::string& model : lockingModels())
        for (const std::string prefer : {"writers", "readers", "fair"}) {
            const std::string body = "resources: {r: {rwlock: {prefer: " + prefer + R"(}}}
tasks:
  - {name: w0, steps: [{write_lock: r}, {io: 2 ms}, {unlock: r}]}
  - {name: w1, start: 1 ms, steps: [{write_lock: r}, {io: 1 ms}, {unlock: r}]}
  - {name: r, start: 1500 us, steps: [{read_lock: r}, {io: 2 ms}, {unlock: r}]}
)";
            const Times readersFirst = {2ms, 5ms, 4ms};
            const Times writersFirst = {2ms, 3ms, 5ms};
            EXPECT_EQ(finishes(runYaml(body, ideal(model, 8)), model),
                      prefer == "readers" ? readersFirst : writersFirst)
                << model << prefer;
        }
}

// A writer that gives up lets the readers in that stood behind it.
TEST(RwLock, AWriterThatGivesUpMakesRoom) {
    for (const char* prefer : {"writers", "fair"}) {
        const std::string body = std::string("resources: {r: {rwlock: {prefer: ") + prefer + R"(}}}
tasks:
  - {name: r1, steps: [{read_lock: r}, {io: 5 ms}, {unlock: r}]}
  - {name: w, start: 1 ms, steps: [{write_lock: r, timeout: 2 ms}, {unlock: r}]}
  - {name: r2, start: 2 ms, steps: [{read_lock: r}, {io: 1 ms}, {unlock: r}]}
)";
        for (const std::string& model : lockingModels())
            EXPECT_EQ(finishes(runYaml(body, ideal(model, 8)), model), (Times{5ms, 3ms, 4ms}))
                << model << prefer;
    }
}

// Trying.

// b finds the lock taken, c finds it free; d comes while c has it.
TEST(TryLock, TakesTheLockIfItIsFree) {
    for (const char* kind : {"lock", "rlock", "{lock: {order: fair}}", "{lock: {order: barging}}"}) {
        const std::string body = std::string("resources: {m: ") + kind + R"(}
tasks:
  - {name: a, steps: [{with: m, steps: [{io: 2 ms}]}]}
  - {name: b, start: 1 ms, steps: [{try_lock: m, steps: [{io: 5 ms}], else: [{io: 2 ms}]}, {io: 1 ms}]}
  - {name: c, start: 3 ms, steps: [{try_lock: m, steps: [{io: 5 ms}]}, {io: 1 ms}]}
  - {name: d, start: 4 ms, steps: [{with: m, steps: [{io: 1 ms}]}]}
)";
        for (const std::string& model : lockingModels())
            EXPECT_EQ(finishes(runYaml(body, ideal(model, 8)), model), (Times{2ms, 4ms, 9ms, 9ms}))
                << model << kind;
    }
}

// An unlock of what was not taken does nothing: c gets the lock when a releases it.
TEST(TryLock, WithoutStepsLeavesTheUnlockToTheTask) {
    const std::string body = R"(
resources: {m: lock}
tasks:
  - {name: a, steps: [{with: m, steps: [{io: 5 ms}]}, {io: 1 ms}]}
  - {name: b, start: 1 ms, steps: [{try_lock: m}, {io: 1 ms}, {unlock: m}]}
  - {name: c, start: 3 ms, steps: [{with: m, steps: [{io: 1 ms}]}]}
  - {name: d, start: 7 ms, steps: [{try_lock: m}, {io: 2 ms}, {unlock: m}]}
  - {name: e, start: 8 ms, steps: [{with: m, steps: [{io: 1 ms}]}]}
)";
    for (const std::string& model : lockingModels())
        EXPECT_EQ(finishes(runYaml(body, ideal(model, 8)), model), (Times{6ms, 2ms, 6ms, 9ms, 10ms}))
            << model;
}

TEST(TryLock, OfAnRLockByItsHolderSucceeds) {
    const std::string body = R"(
resources: {m: rlock}
tasks:
  - {name: a, steps: [{with: m, steps: [{try_lock: m, steps: [{io: 2 ms}], else: [fail]}, {io: 1 ms}]}]}
  - {name: b, start: 1 ms, steps: [{with: m, steps: [{io: 1 ms}]}]}
)";
    for (const std::string& model : lockingModels())
        EXPECT_EQ(finishes(runYaml(body, ideal(model, 8)), model), (Times{3ms, 4ms})) << model;
}

// A try that failed leaves the lock that the task holds already as it is: b gets it at 1 ms.
TEST(TryLock, WithStepsThatWereNotRunHasNothingToUnlock) {
    const std::string body = R"(
resources: {m: lock}
tasks:
  - {name: a, steps: [{lock: m}, {try_lock: m, steps: [{io: 5 ms}], else: [{io: 1 ms}]}, {unlock: m}, {io: 9 ms}]}
  - {name: b, steps: [{with: m, steps: [{io: 1 ms}]}]}
)";
    for (const std::string& model : lockingModels())
        EXPECT_EQ(finishes(runYaml(body, ideal(model, 8)), model), (Times{10ms, 2ms})) << model;
}

// What it took is given back when the task fails in its steps.
TEST(TryLock, IsUndoneWhenTheTaskFails) {
    const std::string body = R"(
resources: {m: lock}
tasks:
  - {name: a, steps: [{try_lock: m, steps: [{io: 2 ms}, fail]}]}
  - {name: b, start: 1 ms, steps: [{with: m, steps: [{io: 1 ms}]}]}
)";
    for (const std::string& model : lockingModels())
        EXPECT_EQ(finishes(runYaml(body, ideal(model, 8)), model), (Times{2ms, 3ms})) << model;
}

} // namespace
} // namespace timeslice::lock_order
