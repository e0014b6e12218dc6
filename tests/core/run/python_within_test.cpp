// Steps that are left when their time is over, in Python.
#include "tests/core/run/python_scopes.h"

namespace timeslice::python_within_test {
namespace {

using test::expectMarks;
using test::expectNear;
using test::finishOf;
using test::kPythonModels;
using test::marksOf;
using test::PythonScopes;
using test::runYaml;
using test::timeIn;

const std::string kWaits = R"(
resources: {l: lock, s: {semaphore: 0}, q: {queue: 1}, e: event, r: rwlock, m: lock, c: condition}
tasks:
  - {name: holder, steps: [{lock: l}, {write_lock: r}, {sleep: 300 ms}, {unlock: l}, {unlock: r}]}
  - {name: a, start: 50 ms, steps: [{within: 20 ms, steps: [{with: l, steps: [{sleep: 500 ms}]}], else: [{io: 1 ms}]}]}
  - {name: b, start: 50 ms, steps: [{within: 20 ms, steps: [{acquire: s}, {sleep: 500 ms}], else: [{io: 1 ms}]}]}
  - {name: d, start: 50 ms, steps: [{within: 20 ms, steps: [{get: q}, {sleep: 500 ms}], else: [{io: 1 ms}]}]}
  - {name: f, start: 50 ms, steps: [{within: 20 ms, steps: [{wait: e}, {sleep: 500 ms}], else: [{io: 1 ms}]}]}
  - {name: g, start: 50 ms, steps: [{within: 20 ms, steps: [{read_lock: r}, {sleep: 500 ms}, {unlock: r}], else: [{io: 1 ms}]}]}
  - {name: h, start: 50 ms, steps: [{within: 20 ms, steps: [{with: m, steps: [{wait: {condition: c, with: m}}, {sleep: 500 ms}]}], else: [{io: 1 ms}]}]}
)";

TIMED_TEST_F(PythonScopes, AWaitThatCanHaveATimeoutEndsAtTheDeadline) {
    for (const char* model : {"gil", "thread-pool", "processes", "async", "async-threads"}) {
        SCOPED_TRACE(model);
        const RunResult run = runYaml(kWaits, spec(model));
        for (size_t task = 1; task < 7; ++task) {
            SCOPED_TRACE(run.trace->tasks()[task].name);
            expectMarks(run, {.timedOut = 1}, static_cast<int32_t>(task));
            EXPECT_GE(timeIn(*run.trace, task, State::Io), 1ms);
            expectNear(finishOf(run, task) - *run.trace->tasks()[task].firstRun, 21ms);
        }
    }
}

TIMED_TEST_F(PythonScopes, AJoinEndsAtTheDeadline) {
    for (const char* model : {"gil", "async"}) {
        SCOPED_TRACE(model);
        const RunResult run = runYaml(R"(
tasks:
  - name: a
    steps:
      - {within: 20 ms, steps: [{join: long}, {sleep: 500 ms}]}
      - {within: 20 ms, steps: [{join: {any: [long, longer]}}, {sleep: 500 ms}]}
  - {name: long, steps: [{sleep: 200 ms}]}
  - {name: longer, steps: [{sleep: 300 ms}]}
)",
                                      spec(model));
        expectMarks(run, {.timedOut = 2});
        expectNear(finishOf(run, 0), 40ms);
    }
}

const std::string kSleeps = R"(
tasks:
  - {name: a, steps: [{within: 20 ms, steps: [{sleep: 80 ms}, {sleep: 500 ms}], else: [{io: 5 ms}]}, {io: 5 ms}]}
  - {name: b, steps: [{within: 20 ms, steps: [{io: 80 ms}, {sleep: 500 ms}], else: [{io: 5 ms}]}, {io: 5 ms}]}
)";

TIMED_TEST_F(PythonScopes, ALoopCutsASleepShortAndAThreadDoesNot) {
    for (const char* model : {"async", "async-threads"}) {
        const RunResult run = runYaml(kSleeps, spec(model));
        for (const int32_t task : {0, 1}) {
            expectMarks(run, {.timedOut = 1}, task);
            expectNear(marksOf(run, MarkKind::TimedOut, task).front(), 20ms);
            expectNear(finishOf(run, static_cast<size_t>(task)), 30ms);
        }
    }
    for (const char* model : {"gil", "thread-pool"}) {
        const RunResult run = runYaml(kSleeps, spec(model));
        for (const int32_t task : {0, 1}) {
            expectMarks(run, {.timedOut = 1}, task);
            expectNear(marksOf(run, MarkKind::TimedOut, task).front(), 80ms);
            expectNear(finishOf(run, static_cast<size_t>(task)), 90ms);
        }
    }
}

// Nothing stops it in the middle; it is left before its next step, also where it never waits.
TIMED_TEST_F(PythonScopes, WhatComputesIsLeftBeforeItsNextStep) {
    for (const char* model : {"serial", "gil", "async"}) {
        SCOPED_TRACE(model);
        const RunResult run = runYaml(R"(
tasks:
  - {name: a, steps: [{within: 20 ms, steps: [{cpu: 60 ms}, {repeat: {times: forever, steps: [{cpu: 1 ms}]}}]}, {io: 1 ms}]}
)",
                                      spec(model));
        expectMarks(run, {.timedOut = 1});
        EXPECT_GE(timeIn(*run.trace, 0, State::Running), 30ms);
        EXPECT_GE(timeIn(*run.trace, 0, State::Io), 1ms);
    }
}

TIMED_TEST_F(PythonScopes, StepsThatAreDoneInTimeGoOnWithoutElse) {
    for (const char* model : kPythonModels) {
        SCOPED_TRACE(model);
        const RunResult run = runYaml(R"(
resources: {l: lock}
tasks:
  - name: a
    steps: [{within: 300 ms, steps: [{with: l, steps: [{sleep: 5 ms}]}], else: [{sleep: 800 ms}]}, {io: 5 ms}]
)",
                                      spec(model));
        expectMarks(run, {});
        EXPECT_LT(timeIn(*run.trace, 0, State::Sleep), 700ms);
        EXPECT_GE(timeIn(*run.trace, 0, State::Io), 5ms);
    }
}

// b gives its own timeout up first, c the outer deadline.
TIMED_TEST_F(PythonScopes, TheEarliestEndOfAWaitCounts) {
    for (const char* model : {"gil", "async"}) {
        SCOPED_TRACE(model);
        const RunResult run = runYaml(R"(
resources: {e: event}
tasks:
  - {name: b, steps: [{within: 200 ms, steps: [{wait: e, timeout: 20 ms}, {io: 10 ms}], else: [{sleep: 500 ms}]}]}
  - {name: c, steps: [{within: 20 ms, steps: [{within: 200 ms, steps: [{wait: e, timeout: 300 ms}], else: [{sleep: 500 ms}]}, {sleep: 500 ms}], else: [{io: 10 ms}]}]}
  - {name: d, steps: [{within: 200 ms, steps: [{within: 20 ms, steps: [{wait: e}, {sleep: 500 ms}], else: [{io: 5 ms}]}, {io: 5 ms}], else: [{sleep: 500 ms}]}]}
)",
                                      spec(model));
        expectMarks(run, {}, 0);
        expectMarks(run, {.timedOut = 1}, 1);
        expectMarks(run, {.timedOut = 1}, 2);
        for (const size_t task : {0, 1, 2}) expectNear(finishOf(run, task), 30ms);
    }
}

TIMED_TEST_F(PythonScopes, OfSeveralThatAreOverTheOutermostIsLeft) {
    for (const char* model : {"gil", "async"}) {
        SCOPED_TRACE(model);
        const RunResult run = runYaml(R"(
tasks:
  - {name: a, steps: [{within: 20 ms, steps: [{within: 10 ms, steps: [{cpu: 60 ms}, {sleep: 1 ms}], else: [{sleep: 500 ms}]}, {sleep: 500 ms}], else: [{io: 5 ms}]}]}
)",
                                      spec(model));
        expectMarks(run, {.timedOut = 1});
        EXPECT_GE(timeIn(*run.trace, 0, State::Io), 5ms);
        EXPECT_LT(timeIn(*run.trace, 0, State::Sleep), 400ms);
    }
}

// It cannot be caught, and neither the deadline that is over nor one inside cuts what is under `finally`.
TIMED_TEST_F(PythonScopes, FinallyIsDoneToItsEndWhenTheTimeIsOver) {
    for (const char* model : {"gil", "async"}) {
        SCOPED_TRACE(model);
        const RunResult run = runYaml(R"(
resources: {e: event, l: lock}
tasks:
  - name: a
    steps:
      - within: 20 ms
        steps:
          - within: 40 ms
            steps:
              - try: [{with: l, steps: [{wait: e}]}]
                except: [{sleep: 500 ms}]
                finally: [{io: 50 ms}, {with: l, steps: [{io: 10 ms}]}]
            else: [{sleep: 500 ms}]
        else: [{io: 10 ms}]
)",
                                      spec(model));
        expectMarks(run, {.timedOut = 1});
        expectNear(marksOf(run, MarkKind::TimedOut).front(), 20ms);
        expectNear(finishOf(run, 0), 90ms);
    }
}

// The steps of the try come to their end when the time is over already.
TIMED_TEST_F(PythonScopes, WhatIsOverBeforeFinallyDoesNotKeepItFromBeingDone) {
    for (const char* model : {"serial", "gil", "async"}) {
        SCOPED_TRACE(model);
        const RunResult run = runYaml(R"(
tasks:
  - {name: a, steps: [{within: 20 ms, steps: [{try: [{cpu: 60 ms}], finally: [{io: 5 ms}, {io: 5 ms}]}, {sleep: 500 ms}], else: [{io: 5 ms}]}]}
)",
                                      spec(model));
        expectMarks(run, {.timedOut = 1});
        EXPECT_GE(timeIn(*run.trace, 0, State::Io), 15ms);
        EXPECT_LT(timeIn(*run.trace, 0, State::Sleep), 400ms);
    }
}

// Python's own barrier would break for both.
TEST_F(PythonScopes, WhoGivesUpAtABarrierHasNotArrived) {
    for (const char* model : {"gil", "thread-pool", "processes", "async", "async-threads"}) {
        SCOPED_TRACE(model);
        const RunResult run = runYaml(R"(
resources: {b: {barrier: 2}}
tasks:
  - {name: a, steps: [{within: 50 ms, steps: [{barrier: b}, {sleep: 20 s}]}, {barrier: b}]}
  - {name: other, steps: [{sleep: 1 s}, {barrier: b}]}
)",
                                      spec(model));
        expectMarks(run, {.timedOut = 1});
        EXPECT_TRUE(run.trace->tasks()[0].finish);
        EXPECT_TRUE(run.trace->tasks()[1].finish);
    }
}

} // namespace
} // namespace timeslice::python_within_test
