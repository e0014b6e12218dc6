// As many tasks as run on this computer at a time, judged by what the runs have recorded.
#include "core/metrics/metrics.h"
#include "core/models/registry.h"
#include "tests/core/run/live_fixture.h"
#include "tests/core/run/python_fixture.h"

namespace timeslice::many_live_tasks_test {
namespace {

using test::kSanitized;

constexpr int64_t kMany = 100'000;
constexpr int64_t kLightBytes = 16 * 1024; // of a coroutine, at most

RunSpec patient(RunSpec spec) {
    spec.timeout = 600s; // it ends, however slow the machine
    return spec;
}

std::string work(int64_t tasks, const std::string& steps) {
    return "tasks: [{name: t, count: " + std::to_string(tasks) + ", steps: [" + steps + "]}]\n";
}

void expectAllDone(const RunResult& run, int64_t tasks) {
    ASSERT_EQ(run.ending, Ending::Done) << plainEnglish().render(run.message);
    for (int64_t i = 0; i < tasks; ++i) {
        const TraceTask& task = run.trace->tasks()[static_cast<size_t>(i)];
        ASSERT_TRUE(task.finish) << task.name;
        ASSERT_GT(test::timeIn(*run.trace, static_cast<size_t>(i), State::Running), Nanos{0}) << task.name;
    }
}

struct ManyLiveTasks : test::LiveFixture {};

struct Many {
    RunSpec spec;
    int64_t tasks = 1;
};

RunMetrics costsOf(const Many& many) {
    const RunResult run = test::runYaml(work(many.tasks, "{cpu: 1 us}, {sleep: 1 s}"), patient(many.spec));
    EXPECT_EQ(run.ending, Ending::Done) << plainEnglish().render(run.message);
    const RunMetrics metrics = measure(run);
    EXPECT_GT(metrics.startCost.value_or(Nanos{0}), Nanos{0}) << many.spec.model;
    EXPECT_GT(metrics.taskMemory.value_or(0), 0) << many.spec.model;
    return metrics;
}

// To start one, and the memory of one. Answers what threads cost.
RunMetrics expectCostsToGrow(const Many& light, const Many& threads, const Many& processes) {
    const RunMetrics costs[] = {costsOf(light), costsOf(threads), costsOf(processes)};
    for (size_t i = 1; i < 3; ++i) {
        EXPECT_LT(costs[i - 1].startCost, costs[i].startCost);
        EXPECT_LT(costs[i - 1].taskMemory, costs[i].taskMemory);
    }
    return costs[1];
}

TEST_F(ManyLiveTasks, AHundredThousandInLoopsRunToTheirEnd) {
    if (kSanitized) GTEST_SKIP() << "A sanitizer makes minutes and gigabytes of it.";
    for (const char* model : {"async", "actors", "green-threads"}) {
        SCOPED_TRACE(model);
        const RunResult run = test::runYaml(work(kMany, "{cpu: 1 us}"), patient(spec(model)));
        expectAllDone(run, kMany);
    }
}

TEST_F(ManyLiveTasks, AHundredThousandWaitAtTheSameTime) {
    if (kSanitized) GTEST_SKIP() << "A sanitizer makes minutes and gigabytes of it.";
    // The last one opens the gate: all the others are alive then, and may be looked at for a while.
    const std::string gate = R"(
resources: {gate: event}
tasks:
  - {name: t, count: 99999, steps: [{cpu: 1 us}, {wait: gate}, {cpu: 1 us}]}
  - {name: last, start: 1 ms, steps: [{sleep: 3 s}, {signal: gate}]}
)";
    for (const char* model : {"async", "green-threads"}) {
        SCOPED_TRACE(model);
        const RunResult run = test::runYaml(gate, patient(spec(model)));
        expectAllDone(run, kMany);
        ASSERT_TRUE(run.conditions->taskMemory);
        EXPECT_GT(*run.conditions->taskMemory, 100);
        EXPECT_LT(*run.conditions->taskMemory, kLightBytes);
    }
}

TEST_F(ManyLiveTasks, ThousandsWaitForADeviceAtTheSameTime) {
    const RunResult run = test::runYaml(work(20'000, "{io: 1 s}, {cpu: 1 us}"), patient(spec("async")));
    expectAllDone(run, 20'000);
}

TIMED_TEST_F(ManyLiveTasks, ThreadsAndProcessesCostMoreThanCoroutines) {
    if (kSanitized) GTEST_SKIP() << "A sanitizer has memory of its own for each thread.";
    const RunMetrics threads =
        expectCostsToGrow({spec("async"), 1000}, {spec("parallel"), 1000}, {spec("processes"), 20});
    EXPECT_GT(threads.taskMemory.value_or(0), 4096) << "a page of its stack";
    EXPECT_LT(threads.taskMemory.value_or(0), 512 * 1024);
}

TEST_F(ManyLiveTasks, ThousandsOfThreadsRunToTheirEnd) {
    if (kSanitized) GTEST_SKIP() << "A sanitizer makes minutes and gigabytes of it.";
    const RunResult run = test::runYaml(work(4000, "{cpu: 1 us}"), patient(spec("parallel")));
    expectAllDone(run, 4000);
}

struct ManyPythonTasks : test::PythonFixture {};

TEST_F(ManyPythonTasks, MoreCoroutinesThanTwoBytesCountRunToTheirEnd) {
    const RunResult run = test::runYaml(work(70'000, "{cpu: 1 us}"), patient(spec("async")));
    expectAllDone(run, 70'000);
    EXPECT_GT(run.conditions->startCost.value_or(Nanos{0}), Nanos{0});
}

TIMED_TEST_F(ManyPythonTasks, ThreadsAndProcessesCostMoreThanCoroutines) {
    expectCostsToGrow({spec("async"), 1000}, {spec("gil"), 1000}, {spec("processes"), 10});
}

} // namespace
} // namespace timeslice::many_live_tasks_test
