// Variables and decisions on this computer: live, and in Python.
#include "tests/core/run/live_fixture.h"
#include "tests/core/run/python_fixture.h"
#include "tests/core/run/quiet.h"

namespace timeslice::variables_engines_test {
namespace {

using test::runYaml;
using test::timeIn;

const std::string kPeterson = R"(
resources: {flag1: variable, flag2: variable, turn: variable, counter: variable}
tasks:
  - name: First
    steps:
      - repeat:
          times: 300
          steps:
            - write: {variable: flag1, value: 1}
            - write: {variable: turn, value: 2}
            - while: flag2 == 1 and turn == 2
            - add: {variable: counter, gap: 5 us, split: true}
            - write: {variable: flag1, value: 0}
  - name: Second
    steps:
      - repeat:
          times: 300
          steps:
            - write: {variable: flag2, value: 1}
            - write: {variable: turn, value: 1}
            - while: flag1 == 1 and turn == 1
            - add: {variable: counter, gap: 5 us, split: true}
            - write: {variable: flag2, value: 0}
)";

// What each engine comes to in the same way: own names, branches, numbers of more than 32 bits, negative ones.
const std::string kSums = R"(
resources: {big: {variable: 5000000000}, small: {variable: -7}, rounds: variable, ok: variable, next: {variable: 8}}
tasks:
  - name: a
    steps:
      - exchange: {variable: big, value: big * 1000 + me, into: old}
      - if: old == 5000000000 and not old == 5
        steps: [{write: {variable: small, value: small / 2 - small % 3}}]
        else: [{write: {variable: small, value: 99}}]
      - while: rounds < 5
        steps: [{write: {variable: rounds, value: rounds + 1}}]
      - compare_exchange: {variable: ok, expected: 1, value: 5, into: done}
      - if: done == 0
        steps: [{write: {variable: ok, value: (2 > 1) + (3 != 3) * 7}}]
      - atomic_add: next
      - atomic_add: {variable: next, into: mine}
      - write: {variable: next, value: next * 100 + mine}
)";

int64_t valueOf(const RunResult& run, std::string_view name) {
    for (const TraceVariable& variable : run.trace->variables())
        if (run.trace->resources()[variable.resource.index()].name == name) return variable.actual;
    return INT64_MIN;
}

void expectSums(const RunResult& run) {
    EXPECT_EQ(run.ending, Ending::Done) << plainEnglish().render(run.message);
    EXPECT_EQ(valueOf(run, "big"), 5'000'000'000'001);
    EXPECT_EQ(valueOf(run, "small"), -6) << "-4 less 2, both rounded down";
    EXPECT_EQ(valueOf(run, "rounds"), 5);
    EXPECT_EQ(valueOf(run, "ok"), 1);
    EXPECT_EQ(valueOf(run, "next"), 1009) << "10 after it, 9 before it";
}

const std::string kFlag = R"(
resources: {flag: variable}
tasks:
  - {name: A, steps: [{spin: flag == 1}]}
  - {name: B, steps: [{sleep: 20 ms}, {write: {variable: flag, value: 1}}]}
)";

const std::string kFaults = R"(
resources: {big: {variable: 9223372036854775807}}
tasks:
  - {name: a, steps: [{write: {variable: big, value: big + 1}}, {sleep: 1 s}]}
  - {name: b, steps: [{if: big / 0 == 1, steps: [yield]}, {sleep: 1 s}]}
)";

void expectFaults(const RunResult& run) {
    EXPECT_EQ(run.ending, Ending::Done) << plainEnglish().render(run.message);
    EXPECT_LT(run.trace->makespan(), 900ms);
    for (const MarkKind kind : {MarkKind::Overflow, MarkKind::DivisionByZero, MarkKind::Failed})
        EXPECT_NE(std::ranges::find(run.trace->marks(), kind, &Mark::kind), run.trace->marks().end());
}

struct LiveVariables : test::LiveFixture {};

TEST_F(LiveVariables, PetersonKeepsTwoThreadsApart) {
    for (const char* model : {"parallel", "gil", "free-threaded", "thread-pool"}) {
        const RunResult run = runYaml(kPeterson, spec(model));
        ASSERT_EQ(run.ending, Ending::Done) << model << plainEnglish().render(run.message);
        EXPECT_EQ(valueOf(run, "counter"), 600) << model;
    }
}

TEST_F(LiveVariables, ComeToWhatTheSimulationComesTo) {
    for (const char* model : {"serial", "parallel", "gil", "gil-legacy", "async", "green-threads"}) {
        expectSums(runYaml(kSums, test::ideal(model)));
        expectSums(runYaml(kSums, spec(model)));
    }
}

TEST_F(LiveVariables, ASpinEndsWhenItsVariableChanges) {
    for (const char* model : {"parallel", "gil", "gil-legacy", "green-threads"}) {
        const RunResult run = runYaml(kFlag, spec(model));
        EXPECT_EQ(run.ending, Ending::Done) << model << plainEnglish().render(run.message);
        EXPECT_GT(test::finishOf(run, 0), 19ms) << model;
    }
}

TEST_F(LiveVariables, ASpinThatNobodyEndsRunsIntoTheTimeLimit) {
    RunSpec limited = spec("serial");
    limited.timeout = 1s;
    EXPECT_EQ(runYaml(kFlag, limited).ending, Ending::Timeout);
}

TEST_F(LiveVariables, ProcessesHaveCopies) {
    if (test::kSanitized) GTEST_SKIP() << "no processes here";
    const RunResult run = runYaml(R"(
resources: {v: {variable: 4}}
tasks: [{name: a, count: 2, steps: [{write: {variable: v, value: v + 1}}, {if: v == 5, steps: [{sleep: 1 ms}], else: [{sleep: 500 ms}]}]}]
)",
                                  spec("processes"));
    EXPECT_EQ(run.ending, Ending::Done);
    for (size_t task = 0; task < 2; ++task) EXPECT_LT(timeIn(*run.trace, task, State::Sleep), 400ms);
}

TEST_F(LiveVariables, AFaultFailsTheTask) {
    expectFaults(runYaml(kFaults, spec("parallel")));
}

struct PythonVariables : test::PythonFixture {};

TEST_F(PythonVariables, PetersonKeepsTwoThreadsApart) {
    RunSpec hasty = spec("gil");
    hasty.settings["switch_interval"] = Nanos(50us).count();
    const RunResult run = runYaml(kPeterson, hasty);
    ASSERT_EQ(run.ending, Ending::Done) << plainEnglish().render(run.message);
    EXPECT_EQ(valueOf(run, "counter"), 600);
}

TEST_F(PythonVariables, ComeToWhatTheSimulationComesTo) {
    for (const char* model : {"serial", "gil", "thread-pool", "async", "async-threads"})
        expectSums(runYaml(kSums, spec(model)));
}

TEST_F(PythonVariables, ProcessesHaveCopies) {
    const std::string body = R"(
resources: {v: {variable: 4}}
tasks: [{name: a, count: 4, steps: [{write: {variable: v, value: v + 1}}, {if: v == 5, steps: [{sleep: 1 ms}], else: [{sleep: 500 ms}]}]}]
)";
    for (const char* model : {"processes", "process-pool"}) {
        const RunResult run = runYaml(body, spec(model));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        EXPECT_TRUE(run.trace->variables().empty()) << model << ": others see nothing of it";
        for (size_t task = 0; task < 4; ++task)
            EXPECT_LT(timeIn(*run.trace, task, State::Sleep), 400ms) << model;
    }
}

TEST_F(PythonVariables, ASpinEndsWhenItsVariableChanges) {
    const RunResult run = runYaml(kFlag, spec("gil"));
    EXPECT_EQ(run.ending, Ending::Done);
    EXPECT_GT(test::finishOf(run, 0), 19ms);
}

TEST_F(PythonVariables, ASpinStopsALoopUntilTheTimeLimit) {
    RunSpec limited = spec("async");
    limited.timeout = 2s;
    EXPECT_EQ(runYaml(kFlag, limited).ending, Ending::Timeout);
}

TEST_F(PythonVariables, AFaultFailsTheTask) {
    expectFaults(runYaml(kFaults, spec("gil")));
}

} // namespace
} // namespace timeslice::variables_engines_test
