// Locks that are taken again and semaphores that signal, on this computer: live and in Python.
#include "core/run/python_engine.h"
#include "tests/core/run/live_fixture.h"

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

void checkAll(const RunSpec& spec) {
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

struct LiveSync : test::LiveFixture {};

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

// The other model's threads that are not asked above.
TEST_F(LiveSync, InTheOtherThreads) {
    for (const char* model : {"preemptive", "gil-legacy", "free-threaded", "subinterpreters"})
        checkAll(spec(model));
}

struct PythonSync : testing::Test {
    void SetUp() override {
        if (!findPython({})) GTEST_SKIP() << "no Python 3.9 or newer here";
    }
    static RunSpec spec(const std::string& model) {
        RunSpec made;
        made.model = model;
        made.engine = Engine::Python;
        made.timeout = 30s;
        return made;
    }
};

TEST_F(PythonSync, InThreads) {
    for (const char* model : {"serial", "gil", "thread-pool"}) checkAll(spec(model));
}

TEST_F(PythonSync, InLoops) {
    for (const char* model : {"async", "async-threads"}) checkAll(spec(model));
}

TEST_F(PythonSync, InProcesses) {
    for (const char* model : {"processes", "process-pool"}) checkAll(spec(model));
}

} // namespace
} // namespace timeslice
