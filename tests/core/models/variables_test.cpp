// Variables and decisions under each family of models; figures without costs.
#include "core/metrics/metrics.h"
#include "core/models/registry.h"
#include "tests/core/yaml_run.h"

namespace timeslice::variables_test {
namespace {

using test::finishOf;
using test::ideal;
using test::runYaml;
using test::timeIn;
using ::testing::HasSubstr;

const char* const kShared[] = {"serial",        "preemptive",    "parallel", "gil",
                               "gil-legacy",    "free-threaded", "async",    "async-threads",
                               "green-threads", "thread-pool"};
const char* const kCopies[] = {"processes", "process-pool", "subinterpreters", "actors", "cluster"};

int64_t valueOf(const RunResult& run, std::string_view name) {
    for (const TraceVariable& variable : run.trace->variables())
        if (run.trace->resources()[variable.resource.index()].name == name) return variable.actual;
    return INT64_MIN;
}

std::string messageOf(const RunResult& run) {
    return plainEnglish().render(run.message);
}

bool hasMark(const RunResult& run, MarkKind kind) {
    return std::ranges::find(run.trace->marks(), kind, &Mark::kind) != run.trace->marks().end();
}

RunSpec under(const std::string& model, const std::string& policy, int cores = 1) {
    RunSpec spec = ideal(model, cores);
    spec.policy = policy;
    return spec;
}

// Three tasks add their numbers one after another: each waits for its turn.
TEST(Variables, HoldWhatTasksWriteWhereTheyAreShared) {
    const std::string body = R"(
resources: {sum: {variable: 10}, last: variable}
tasks:
  - name: a
    count: 3
    steps:
      - sleep: 1 ms
      - read: {variable: sum, into: seen}
      - write: {variable: sum, value: seen + me}
      - exchange: {variable: last, value: me, into: before}
)";
    for (const char* model : kShared) {
        RunSpec spec = ideal(model, 1);
        const RunResult run = runYaml(body, spec);
        EXPECT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(valueOf(run, "sum"), 16) << model;
        EXPECT_GE(valueOf(run, "last"), 1) << model;
        for (const TraceVariable& variable : run.trace->variables())
            EXPECT_EQ(variable.expected, variable.actual) << model << ": a write is no lost update";
    }
}

TEST(Variables, AreCopiesWhereNothingIsShared) {
    const std::string body = R"(
resources: {v: {variable: 4}}
tasks:
  - name: a
    count: 2
    steps:
      - add: v
      - exchange: {variable: v, value: me * 10, into: old}
      - if: old == 5
        steps: [{sleep: 3 ms}]
        else: [{sleep: 9 ms}]
      - if: v == me * 10
        steps: [{sleep: 2 ms}]
expect: {variables: {v: 4}}
)";
    for (const char* model : kCopies) {
        const RunResult run = runYaml(body, ideal(model, 4));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(valueOf(run, "v"), 4) << model << ": others see nothing of it";
        EXPECT_TRUE(run.broken.empty()) << model;
        for (size_t task = 0; task < 2; ++task)
            EXPECT_EQ(timeIn(*run.trace, task, State::Sleep), 5ms) << model;
    }
}

// ok: the first to come gets it.
TEST(Variables, ExchangeOnlyWhatTheyCompareWith) {
    const std::string body = R"(
resources: {winner: variable, losers: variable}
tasks:
  - name: a
    count: 3
    steps:
      - compare_exchange: {variable: winner, expected: 0, value: me, into: ok}
      - if: not ok
        steps: [{add: losers}]
)";
    for (const char* model : kShared) {
        const RunResult run = runYaml(body, ideal(model, 1));
        EXPECT_EQ(valueOf(run, "winner"), 1) << model;
        EXPECT_EQ(valueOf(run, "losers"), 2) << model;
    }
}

TEST(Variables, CountALoop) {
    const std::string body = R"(
parameters: {rounds: 5}
resources: {n: variable}
tasks:
  - name: a
    steps:
      - while: n < rounds
        steps: [{cpu: 1 ms}, {write: {variable: n, value: n + 1}}]
)";
    for (const ModelInfo& model : models()) {
        const RunResult run = runYaml(body, ideal(std::string(model.id)));
        EXPECT_EQ(run.ending, Ending::Done) << model.id;
        EXPECT_EQ(timeIn(*run.trace, 0, State::Running), 5ms) << model.id;
    }
}

// A loop that only counts ends at the instant at which it began.
TEST(Variables, CountALoopThatTakesNoTime) {
    const RunResult run = runYaml(R"(
resources: {n: variable}
tasks: [{name: a, steps: [{while: n < 100000, steps: [{write: {variable: n, value: n + 1}}]}, {cpu: 1 ms}]}]
)",
                                  ideal("parallel"));
    EXPECT_EQ(run.trace->makespan(), 1ms);
    EXPECT_EQ(valueOf(run, "n"), 100'000);
}

TEST(Variables, FailTheTaskBeyond64BitsAndOverZero) {
    const std::string body = R"(
resources: {big: {variable: 9223372036854775807}, zero: variable}
tasks:
  - {name: a, steps: [{write: {variable: big, value: big + 1}}, {cpu: 5 ms}]}
  - {name: b, steps: [{if: 1 % zero == 1, steps: [yield]}, {cpu: 5 ms}]}
  - {name: c, steps: [{spin: 1 / zero == 1}, {cpu: 5 ms}]}
  - {name: d, steps: [{join: a}, {cpu: 5 ms}]}
)";
    const RunResult run = runYaml(body, ideal("parallel"));
    EXPECT_EQ(run.trace->makespan(), 0ms) << "also d, whose join fails";
    EXPECT_TRUE(hasMark(run, MarkKind::Overflow));
    EXPECT_TRUE(hasMark(run, MarkKind::DivisionByZero));
    EXPECT_EQ(std::ranges::count(run.trace->marks(), MarkKind::Failed, &Mark::kind), 4);
}

TEST(Variables, TakeTimeToAccess) {
    RunSpec spec = ideal("parallel");
    spec.settings["variable_access"] = 100;
    const RunResult run = runYaml(R"(
resources: {v: variable}
tasks: [{name: a, steps: [{write: {variable: v, value: v + v}}, {read: v}]}]
)",
                                  spec);
    EXPECT_EQ(run.trace->makespan(), 400ns);
    EXPECT_EQ(timeIn(*run.trace, 0, State::Running), 400ns);
}

// B needs 6 ms of work before it sets the flag that A spins for.
const std::string kFlag = R"(
resources: {flag: variable}
tasks:
  - {name: A, steps: [{spin: flag == 1}]}
  - {name: B, steps: [{cpu: 6 ms}, {write: {variable: flag, value: 1}}]}
)";

// A wastes every other slice: 0 to 4 and 8 to 12.
TEST(Spin, WastesItsSlicesOnOneCore) {
    const RunResult run = runYaml(kFlag, under("preemptive", "rr"));
    EXPECT_EQ(finishOf(run, 1), 14ms);
    EXPECT_EQ(finishOf(run, 0), 14ms);
    EXPECT_EQ(timeIn(*run.trace, 0, State::Running), 8ms);
}

TEST(Spin, SeesTheChangeAtOnceOnAnotherCore) {
    const RunResult run = runYaml(kFlag, ideal("parallel", 2));
    EXPECT_EQ(finishOf(run, 1), 6ms);
    EXPECT_EQ(finishOf(run, 0), 6ms);
    EXPECT_EQ(timeIn(*run.trace, 0, State::Running), 6ms);
}

// A spins from 0 to 5 and from 10 to 15, when it honours a request to drop the GIL.
TEST(Spin, HoldsTheGilUntilItIsAskedForIt) {
    const RunResult run = runYaml(kFlag, ideal("gil", 2));
    EXPECT_EQ(finishOf(run, 1), 16ms);
    EXPECT_EQ(finishOf(run, 0), 16ms);
    EXPECT_EQ(timeIn(*run.trace, 0, State::Running), 10ms);
}

TEST(Spin, LetsOthersRunWhereTasksHaveSlices) {
    RunSpec spec = ideal("green-threads", 1);
    const RunResult run = runYaml(kFlag, spec);
    EXPECT_EQ(run.ending, Ending::Done);
    EXPECT_EQ(finishOf(run, 1), 16ms) << "after one slice of 10 ms";
    RunSpec legacy = ideal("gil-legacy", 2);
    legacy.ideal = false; // without costs, the one who spins takes its GIL again and again
    EXPECT_EQ(runYaml(kFlag, legacy).ending, Ending::Done);
    EXPECT_EQ(runYaml(kFlag, ideal("free-threaded", 2)).ending, Ending::Done);
    EXPECT_EQ(runYaml(kFlag, ideal("thread-pool", 2)).ending, Ending::Done);
}

TEST(Spin, IsAHangWhereTheWriterCannotRun) {
    const std::string hang = "Deadlock: A spins on flag, and no task that could change it can run.";
    for (const char* model : {"serial", "async", "async-threads"}) {
        const RunResult run = runYaml(kFlag, ideal(model, 2));
        EXPECT_EQ(run.ending, Ending::Deadlock) << model;
        EXPECT_EQ(messageOf(run), hang) << model;
        EXPECT_LT(run.trace->end(), 1s) << model;
    }
    for (const char* policy : {"fcfs", "sjf", "priority"}) {
        const RunResult run = runYaml(kFlag, under("preemptive", policy));
        EXPECT_TRUE(run.ending == Ending::Done || messageOf(run) == hang) << policy << messageOf(run);
    }
    const RunResult fcfs = runYaml(kFlag, under("preemptive", "fcfs"));
    EXPECT_EQ(fcfs.ending, Ending::Deadlock);
    EXPECT_LT(fcfs.trace->end(), 1s);
}

// Each has slices, and none of them writes any more.
TEST(Spin, IsAHangWhenAllThatIsLeftSpinsOrWaitsForOneThatDoes) {
    const std::string circle = R"(
resources: {one: variable, two: variable}
tasks:
  - {name: A, steps: [{cpu: 1 ms}, {spin: two == 1}, {write: {variable: one, value: 1}}]}
  - {name: B, steps: [{cpu: 1 ms}, {spin: one == 1}, {write: {variable: two, value: 1}}]}
)";
    const std::string locked = R"(
resources: {flag: variable, l: lock}
tasks:
  - {name: A, steps: [{with: l, steps: [{cpu: 1 ms}, {while: flag == 0}]}]}
  - {name: B, steps: [{sleep: 1 ms}, {with: l, steps: [{write: {variable: flag, value: 1}}]}]}
)";
    for (const char* model : {"preemptive", "parallel", "gil", "free-threaded", "thread-pool"})
        for (const std::string* one : {&circle, &locked}) {
            const std::string& body = *one;
            const RunResult run = runYaml(body, ideal(model, 2));
            EXPECT_EQ(run.ending, Ending::Deadlock) << model;
            EXPECT_THAT(messageOf(run), HasSubstr(&body == &locked ? "A spins on flag," : "spins on"))
                << model;
        }
}

// What a task waits for may yet come: a timer, a device, a late arrival.
TEST(Spin, IsNoHangWhileSomebodyMayStillCome) {
    for (const char* writer : {"{name: B, start: 7 ms, steps: [{write: {variable: flag, value: 1}}]}",
                               "{name: B, steps: [{sleep: 7 ms}, {write: {variable: flag, value: 1}}]}",
                               "{name: B, steps: [{io: 7 ms}, {write: {variable: flag, value: 1}}]}"}) {
        const std::string body =
            std::string(
                "resources: {flag: variable}\ntasks:\n  - {name: A, steps: [{spin: flag == 1}]}\n  - ") +
            writer + "\n";
        for (const char* model : {"parallel", "preemptive", "gil"}) {
            const RunResult run = runYaml(body, ideal(model, 2));
            EXPECT_EQ(run.ending, Ending::Done) << model << writer << messageOf(run);
            EXPECT_GE(finishOf(run, 0), 7ms) << model;
            EXPECT_LE(finishOf(run, 0), 17ms) << model << ": B may need the GIL first, from 5 ms on";
        }
    }
}

// Without costs: A has the core from 0 to 4 and finds the lock free; B and C burn theirs.
TEST(SpinLock, GuardsACounterOnAnyNumberOfCores) {
    const std::string body = R"(
resources: {lock: variable, counter: variable}
tasks:
  - name: a
    count: 3
    steps:
      - repeat:
          times: 20
          steps:
            - exchange: {variable: lock, value: 1, into: old}
            - while: old == 1
              steps: [{exchange: {variable: lock, value: 1, into: old}}]
            - add: {variable: counter, gap: 300 us, split: true}
            - write: {variable: lock, value: 0}
            - cpu: 100 us
)";
    for (const char* model :
         {"preemptive", "parallel", "gil", "gil-legacy", "free-threaded", "green-threads"})
        for (const int cores : {1, 4}) {
            const RunResult run = runYaml(body, ideal(model, cores));
            ASSERT_EQ(run.ending, Ending::Done) << model << cores << messageOf(run);
            EXPECT_EQ(valueOf(run, "counter"), 60) << model << cores;
            // It looks at its counter every 5 us.
            if (std::string(model) == "gil-legacy") continue;
            EXPECT_LT(run.trace->intervalCount(), 20'000U) << "rounds are not counted";
        }
}

TEST(While, LooksAgainWhenItsVariableChangesAndOnlyThen) {
    const std::string body = R"(
resources: {v: variable, other: variable}
tasks:
  - {name: A, steps: [{while: v < 3}, {cpu: 1 ms}]}
  - {name: B, steps: [{repeat: {times: 4, steps: [{cpu: 1 ms}, {write: {variable: other, value: other + 1}},
                                                  {write: {variable: v, value: v + 1}}]}}]}
)";
    const RunResult run = runYaml(body, ideal("parallel", 2));
    EXPECT_EQ(finishOf(run, 0), 4ms) << "v is 3 at 3 ms";
    EXPECT_EQ(std::ranges::count(run.trace->marks(), MarkKind::SpinEnds, &Mark::kind), 3);
}

TEST(While, EndsWhenItsTaskIsCancelled) {
    const std::string body = R"(
resources: {v: variable}
tasks:
  - {name: A, steps: [{while: v == 0}, {cpu: 50 ms}]}
  - {name: B, steps: [{spin: v == 1}, {cpu: 50 ms}]}
  - {name: C, steps: [{sleep: 5 ms}, {cancel: A}, {cancel: B}]}
)";
    for (const char* model : {"parallel", "gil", "free-threaded", "green-threads", "processes", "actors"}) {
        const RunResult run = runYaml(body, ideal(model, 4));
        EXPECT_EQ(run.ending, Ending::Done) << model << messageOf(run);
        EXPECT_LT(run.trace->makespan(), 45ms) << model;
    }
}

// Where nobody else is ready, a round with a yield takes no time of its own.
TEST(While, MayYieldInEachRound) {
    const std::string body = R"(
resources: {flag: variable}
tasks:
  - {name: A, steps: [{while: flag == 0, steps: [yield]}]}
  - {name: B, steps: [{sleep: 2 ms}, {cpu: 3 ms}, {write: {variable: flag, value: 1}}]}
)";
    for (const char* model : {"preemptive", "parallel", "gil", "async", "green-threads", "free-threaded"}) {
        const RunResult run = runYaml(body, ideal(model, 2));
        EXPECT_EQ(run.ending, Ending::Done) << model << messageOf(run);
        EXPECT_NEAR(static_cast<double>(finishOf(run, 1).count()), 5e6, 0.1e6) << model;
        EXPECT_NEAR(static_cast<double>(finishOf(run, 0).count()), 5e6, 0.1e6) << model;
        EXPECT_LT(run.trace->intervalCount(), 2000U) << model;
    }
}

// The burst of a task is known up to its first decision.
TEST(While, EndsABurstForPoliciesThatRankByIt) {
    const RunResult run = runYaml(R"(
resources: {v: variable}
tasks:
  - {name: long, steps: [{cpu: 3 ms}, {if: v == 0, steps: [{cpu: 9 ms}]}]}
  - {name: short, steps: [{cpu: 4 ms}]}
)",
                                  under("preemptive", "sjf"));
    EXPECT_EQ(finishOf(run, 0), 12ms) << "3 ms are known, which is less than 4";
    EXPECT_EQ(finishOf(run, 1), 16ms);
}

TEST(While, AWorkThatMayNeverEndHasALimit) {
    RunSpec spec = ideal("parallel");
    spec.timeout.reset();
    spec.settings["max_time"] = Nanos(1s).count();
    const RunResult run = runYaml(
        "resources: {v: variable}\ntasks: [{name: a, steps: [{while: v == 0, steps: [{sleep: 1 ms}]}]}]\n",
        spec);
    EXPECT_EQ(run.ending, Ending::Failed);
    EXPECT_THAT(messageOf(run), HasSubstr("The step 'while' of the task a in line 4 has not ended."));
}

} // namespace
} // namespace timeslice::variables_test
