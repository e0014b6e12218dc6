// Green threads on several workers: who is free serves whoever is due.
#include "tests/core/yaml_run.h"

namespace timeslice::green_threads_test {
namespace {

RunSpec onTwo(const std::string& model) {
    return test::ideal(model, 2);
}

// Tasks are handed to the workers in turn: Busy and the third one share a worker.
const std::string kBusy = "tasks: [{name: Busy, steps: [cpu: 9 ms]}, {name: Short, steps: [cpu: 1 ms]},\n";

TEST(GreenThreads, WhoArrivesIsServedByAnIdleWorker) {
    const RunResult run =
        test::runYaml(kBusy + "{name: Late, start: 2 ms, steps: [cpu: 1 ms]}]\n", onTwo("green-threads"));
    EXPECT_EQ(test::finishOf(run, 2), 3ms);
    EXPECT_EQ(test::timeIn(*run.trace, 2, State::Ready), 0ms);
}

// The sleeper goes to sleep first; then the worker that set its timer computes.
TEST(GreenThreads, WhoHasSleptIsServedByAnIdleWorker) {
    const RunResult run = test::runYaml("tasks: [{name: Sleeper, steps: [sleep: 2 ms, cpu: 1 ms]},\n"
                                        "        {name: Short, steps: [cpu: 1 ms]},\n"
                                        "        {name: Busy, steps: [cpu: 9 ms]}]\n",
                                        onTwo("green-threads"));
    EXPECT_EQ(test::finishOf(run, 0), 3ms);
    EXPECT_EQ(test::finishOf(run, 2), 9ms);
}

TEST(GreenThreads, WhoGivesUpIsServedByAnIdleWorker) {
    const RunResult run =
        test::runYaml("resources: {l: lock}\n"
                      "tasks: [{name: Holder, steps: [{lock: l}, {cpu: 9 ms}, {unlock: l}]},\n"
                      "        {name: Short, steps: [cpu: 1 ms]},\n"
                      "        {name: Other, start: 1 ms, steps: [{lock: l, timeout: 2 ms}, "
                      "{unlock: l}, {cpu: 1 ms}]}]\n",
                      onTwo("green-threads"));
    EXPECT_EQ(test::finishOf(run, 2), 4ms);
}

// Of many timers each is rung when it is due, with one worker busy all the time.
TEST(GreenThreads, EveryTimerIsRungWhenItIsDue) {
    std::string yaml = "tasks:\n  - {name: Busy, steps: [{repeat: {times: 100, steps: [cpu: 1 ms]}}]}\n";
    for (int i = 1; i <= 20; ++i)
        yaml += "  - {name: T" + std::to_string(i) + ", steps: [{sleep: " + std::to_string(i * 4) +
                " ms}, {cpu: 1 ms}]}\n";
    const RunResult run = test::runYaml(yaml, onTwo("green-threads"));
    for (size_t i = 1; i <= 20; ++i) EXPECT_EQ(test::finishOf(run, i), Nanos(i * 4ms + 1ms)) << i;
}

// Each in steps that end with its slice of 10 ms: they take turns all the same.
TEST(GreenThreads, ASliceGoesOnFromStepToStep) {
    const std::string tasks = "tasks: [{name: A, steps: [cpu: 5 ms, cpu: 5 ms, cpu: 5 ms]},\n"
                              "        {name: B, steps: [cpu: 5 ms]}]\n";
    const RunResult run = test::runYaml(tasks, test::ideal("green-threads", 1));
    EXPECT_EQ(test::finishOf(run, 1), 15ms) << "A until 10 ms, then B";
    EXPECT_EQ(test::finishOf(run, 0), 20ms);
    const RunResult yields = test::runYaml("tasks: [{name: A, steps: [cpu: 10 ms, sleep: 1 ms, cpu: 1 ms]},\n"
                                           "        {name: B, steps: [cpu: 5 ms]}]\n",
                                           test::ideal("green-threads", 1));
    EXPECT_EQ(test::timeIn(*yields.trace, 0, State::Ready), 4ms)
        << "it sleeps when its slice ends, and waits for B";
}

TEST(GreenThreads, AWaitEndsTheSlice) {
    const RunResult run = test::runYaml("tasks: [{name: A, steps: [cpu: 6 ms, sleep: 1 ms, cpu: 8 ms]},\n"
                                        "        {name: B, steps: [cpu: 20 ms]}]\n",
                                        test::ideal("green-threads", 1));
    EXPECT_EQ(test::finishOf(run, 0), 24ms) << "A until 6 ms, B until 16 ms, A to its end";
}

// 30 ms between reading and writing: the other task comes in between.
TEST(GreenThreads, ASliceMayEndInsideAnAdd) {
    const RunResult run =
        test::runYaml("resources: {v: variable}\n"
                      "tasks: [{name: A, count: 2, steps: [add: {variable: v, gap: 30 ms}]}]\n",
                      test::ideal("green-threads", 1));
    EXPECT_EQ(run.trace->variables()[0].actual, 1);
}

TEST(Actors, TakeTurnsHoweverTheirWorkIsCut) {
    const RunResult run =
        test::runYaml("tasks: [{name: A, steps: [{repeat: {times: 4, steps: [cpu: 1 ms]}}]},\n"
                      "        {name: B, steps: [cpu: 1 ms]}]\n",
                      test::ideal("actors", 1));
    EXPECT_EQ(test::finishOf(run, 1), 2ms) << "4,000 reductions are 1 ms";
}

} // namespace
} // namespace timeslice::green_threads_test
