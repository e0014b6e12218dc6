// Waits that nobody can end any more, in Python: they end the run long before its time limit.
#include "tests/core/run/python_fixture.h"

namespace timeslice::python_deadlock_test {
namespace {

using test::runYaml;

using PythonDeadlock = test::PythonFixture;

void expectDeadlock(const RunResult& run, const std::string& message) {
    EXPECT_EQ(run.ending, Ending::Deadlock);
    EXPECT_THAT(plainEnglish().render(run.message), testing::StartsWith(message));
    EXPECT_LT(run.trace->end(), 15s);
}

TEST_F(PythonDeadlock, ALostWakeUpIsNamed) {
    for (const char* model : {"serial", "gil", "thread-pool", "async", "processes"}) {
        SCOPED_TRACE(model);
        const RunResult run = runYaml(R"(
resources: {m: lock, c: condition}
tasks:
  - {name: n, steps: [{with: m, steps: [{notify: c}]}]}
  - {name: w, start: 100 ms, steps: [{with: m, steps: [{wait: {condition: c, with: m}}]}]}
)",
                                      spec(model));
        expectDeadlock(run, "Deadlock: w waits on c, and no remaining task will notify it. n notified c at ");
    }
}

TEST_F(PythonDeadlock, AWaitThatNobodyCanEndIsNamed) {
    const std::pair<const char*, const char*> waits[] = {
        {"queue", "get"}, {"event", "wait"}, {"{semaphore: 0}", "acquire"}, {"{barrier: 2}", "barrier"}};
    for (const auto& [resource, step] : waits)
        for (const char* model : {"gil", "async"}) {
            const std::string work = "resources: {r: " + std::string(resource) +
                                     "}\ntasks: [{name: a, steps: [{" + step + ": r}]}]\n";
            expectDeadlock(runYaml(work, spec(model)), "Deadlock: a waits for r");
        }
}

// The only thread waits for what the tasks behind it would do.
TEST_F(PythonDeadlock, TasksThatNeverGetAThreadEndNoWait) {
    const std::string work =
        "resources: {e: event}\n"
        "tasks:\n  - {name: a, steps: [{wait: e}]}\n  - {name: b, steps: [{signal: e}]}\n";
    expectDeadlock(runYaml(work, spec("serial")), "Deadlock: a waits for e");
    RunSpec pool = spec("thread-pool");
    pool.settings["max_workers"] = 1;
    expectDeadlock(runYaml(work, pool), "Deadlock: a waits for e");
}

// A task that sleeps, or comes later, may still do what others wait for; a wait with a timeout ends by itself.
TEST_F(PythonDeadlock, WhoCanStillGoOnIsWaitedFor) {
    const char* const others[] = {"{name: b, steps: [{sleep: 1500 ms}, {signal: e}, {signal: f}]}",
                                  "{name: b, start: 1500 ms, steps: [{signal: e}, {signal: f}]}",
                                  "{name: b, steps: [{wait: f, timeout: 1500 ms}, {signal: e}]}",
                                  "{name: b, steps: [{within: 1500 ms, steps: [{wait: f}]}, {signal: e}]}"};
    for (const char* other : others)
        for (const char* model : {"gil", "async"}) {
            const RunResult run =
                runYaml("resources: {e: event, f: event}\ntasks:\n  - {name: a, steps: [{wait: e}]}\n  - " +
                            std::string(other) + "\n",
                        spec(model));
            EXPECT_EQ(run.ending, Ending::Done) << model << other << plainEnglish().render(run.message);
        }
}

} // namespace
} // namespace timeslice::python_deadlock_test
