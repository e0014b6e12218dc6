// Failures that are caught, and what is done in any case, in Python.
#include "tests/core/run/python_scopes.h"

namespace timeslice::python_try_test {
namespace {

using test::expectMarks;
using test::expectNear;
using test::finishOf;
using test::kPythonModels;
using test::marksOf;
using test::PythonScopes;
using test::runYaml;
using test::timeIn;

TIMED_TEST_F(PythonScopes, AFailureIsCaughtAndWhatWithTookIsGivenBack) {
    for (const char* model : kPythonModels) {
        SCOPED_TRACE(model);
        const RunResult run = runYaml(R"(
resources: {l: lock}
tasks:
  - name: a
    steps:
      - try: [{with: l, steps: [fail, {sleep: 500 ms}]}, {sleep: 500 ms}]
        except: [{io: 5 ms}]
        finally: [{sleep: 3 ms}]
      - {with: l, steps: [{cpu: 1 ms}]}
)",
                                      spec(model));
        expectMarks(run, {.caught = 1});
        EXPECT_GE(timeIn(*run.trace, 0, State::Io), 5ms);
        EXPECT_GE(timeIn(*run.trace, 0, State::Sleep), 3ms);
        EXPECT_LT(timeIn(*run.trace, 0, State::Sleep), 400ms);
    }
}

// Another task has the lock while the first one still does what is under `except`.
TIMED_TEST_F(PythonScopes, WhatWithTookIsFreeBeforeExceptIsDone) {
    for (const char* model : {"gil", "async", "processes"}) {
        SCOPED_TRACE(model);
        const RunResult run = runYaml(R"(
resources: {l: lock}
tasks:
  - {name: a, steps: [{try: [{with: l, steps: [{sleep: 30 ms}, fail]}], except: [{sleep: 200 ms}]}]}
  - {name: b, start: 10 ms, steps: [{with: l, steps: [{sleep: 1 ms}]}]}
)",
                                      spec(model));
        expectMarks(run, {.caught = 1});
        EXPECT_LT(finishOf(run, 1), finishOf(run, 0) - 100ms);
    }
}

TIMED_TEST_F(PythonScopes, WithoutExceptTheFailureGoesOnAfterFinally) {
    for (const char* model : kPythonModels) {
        SCOPED_TRACE(model);
        const RunResult run = runYaml(R"(
tasks:
  - name: outer
    steps: [{try: [{try: [fail], finally: [{io: 5 ms}]}, {sleep: 500 ms}], except: [{sleep: 3 ms}]}]
  - {name: alone, steps: [{try: [fail], finally: [{io: 5 ms}]}, {sleep: 500 ms}]}
)",
                                      spec(model));
        expectMarks(run, {.caught = 1}, 0);
        expectMarks(run, {.failed = 1}, 1);
        for (const size_t task : {0, 1}) EXPECT_GE(timeIn(*run.trace, task, State::Io), 5ms);
        EXPECT_LT(timeIn(*run.trace, 1, State::Sleep), 400ms);
        ASSERT_FALSE(marksOf(run, MarkKind::Failed, 1).empty());
        EXPECT_GE(marksOf(run, MarkKind::Failed, 1).front(), *run.trace->tasks()[1].firstRun + 5ms);
    }
}

TEST_F(PythonScopes, AFailureInExceptOrFinallyGoesOutwards) {
    for (const char* model : kPythonModels) {
        SCOPED_TRACE(model);
        const RunResult run = runYaml(R"(
tasks:
  - {name: a, steps: [{try: [{try: [fail], except: [fail], finally: [{io: 5 ms}]}], except: []}]}
  - {name: b, steps: [{try: [{try: [yield], except: [{sleep: 500 ms}], finally: [fail]}], except: []}]}
  - {name: c, steps: [{try: [fail], except: [fail]}]}
)",
                                      spec(model));
        expectMarks(run, {.caught = 2}, 0);
        expectMarks(run, {.caught = 1}, 1);
        expectMarks(run, {.caught = 1, .failed = 1}, 2);
        EXPECT_GE(timeIn(*run.trace, 0, State::Io), 5ms);
    }
}

TEST_F(PythonScopes, EveryFailureCanBeCaught) {
    for (const char* model : {"gil", "thread-pool", "async", "async-threads"}) {
        SCOPED_TRACE(model);
        const RunResult run = runYaml(R"(
resources: {s: {semaphore: {value: 1, max: 1}}, v: {variable: 0}, z: {latch: 1}}
tasks:
  - name: a
    steps:
      - {try: [{release: s}], except: []}
      - {try: [{write: {variable: v, value: 1 / v}}], except: []}
      - {try: [{count_down: z}, {count_down: z}], except: []}
      - {spawn: child}
      - {try: [{join: child}], except: []}
  - {name: child, steps: [fail]}
)",
                                      spec(model));
        expectMarks(run, {.caught = 4}, 0);
        expectMarks(run, {.failed = 1}, 1);
        EXPECT_EQ(marksOf(run, MarkKind::DivisionByZero).size(), 1U);
    }
}

// What was released too often is known of the failure, also when other marks come before it leaves the task.
TEST_F(PythonScopes, AFailureKeepsWhatItIsAbout) {
    const RunResult run = runYaml(R"(
resources: {s: {semaphore: {value: 1, max: 1}}, v: {variable: 0}}
tasks:
  - name: a
    steps:
      - try: [{release: s}]
        finally: [{try: [{write: {variable: v, value: 1 / v}}], except: []}]
)",
                                  spec("gil"));
    for (const Mark& mark : run.trace->marks())
        EXPECT_EQ(mark.resource.valid(), mark.kind == MarkKind::Failed);
    expectMarks(run, {.caught = 1, .failed = 1});
}

const std::string kCancelled = R"(
tasks:
  - {name: main, steps: [{sleep: 20 ms}, {cancel: a}, {sleep: 20 ms}, {cancel: a}, {join: a}]}
  - name: a
    steps:
      - try: [{try: [{sleep: 60 ms}, {sleep: 500 ms}], except: [{sleep: 500 ms}], finally: [{io: 50 ms}, {io: 10 ms}]}]
        except: [{sleep: 500 ms}]
      - {sleep: 500 ms}
)";

TIMED_TEST_F(PythonScopes, ACancelledTaskDoesItsFinallyStepsToTheirEnd) {
    const RunResult thread = runYaml(kCancelled, spec("gil"));
    expectMarks(thread, {}, 1);
    expectNear(finishOf(thread, 1), 120ms); // the sleep of 60 ms is not cut short
    for (const char* model : {"async", "async-threads"}) {
        SCOPED_TRACE(model);
        const RunResult loop = runYaml(kCancelled, spec(model));
        expectMarks(loop, {}, 1);
        expectNear(finishOf(loop, 1), 80ms);
    }
}

// What fails there does not call it back either.
TIMED_TEST_F(PythonScopes, AThreadThatWasCancelledBeforeFinallyDoesItAllTheSame) {
    const RunResult run = runYaml(R"(
tasks:
  - {name: main, steps: [{sleep: 20 ms}, {cancel: a}, {join: a}]}
  - {name: a, steps: [{try: [{try: [{sleep: 60 ms}], finally: [{io: 20 ms}, fail, {io: 500 ms}]}], except: [{sleep: 500 ms}], finally: [{io: 20 ms}]}, {sleep: 500 ms}]}
)",
                                  spec("gil"));
    expectMarks(run, {}, 1);
    expectNear(finishOf(run, 1), 100ms);
}

} // namespace
} // namespace timeslice::python_try_test
