// Runs in the system's Python. What depends on time is tried again while other programs are at work.
#include "core/machine/live/record/replay.h"
#include "core/metrics/metrics.h"
#include "core/run/python_engine.h"
#include "core/run/runner_process.h"
#include "core/workload/catalogue.h"
#include "tests/core/run/python_fixture.h"
#include "tests/core/run/quiet.h"
#include "tests/core/yaml_run.h"

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <thread>
#include <unistd.h>

namespace timeslice {
namespace {

using test::intervalsIn;
using test::runYaml;
using test::timeIn;

RunSpec inPython(const std::string& model) {
    return test::PythonFixture::spec(model);
}

struct PythonEngine : test::PythonFixture {};

constexpr const char* kModels[] = {"serial",       "gil",   "thread-pool",  "processes",
                                   "process-pool", "async", "async-threads"};

std::string remarksOf(const RunResult& run) {
    std::string all;
    for (const Text& remark : run.trace->remarks()) all += plainEnglish().render(remark) + "\n";
    return all;
}

// The Python process that this process started.
pid_t findPythonProcess() {
    const std::string program = "/proc/" + std::to_string(getpid()) + "/fd/";
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
        const std::string name = entry.path().filename();
        if (name.find_first_not_of("0123456789") != std::string::npos) continue;
        std::ifstream file(entry.path() / "cmdline");
        std::string line;
        std::getline(file, line);
        if (line.find(program) != std::string::npos) return std::stoi(name);
    }
    return -1;
}

TIMED_TEST_F(PythonEngine, EveryModelDoesTheWorkAndKeepsTheInvariants) {
    for (const char* model : kModels) {
        const RunResult run = runYaml(R"(
resources: {l: lock}
tasks:
  - {name: t, count: 3, steps: [{cpu: 20 ms}, {io: 5 ms}, {with: l, steps: [{sleep: 2 ms}]}, yield, {block: 1 ms}]}
  - {name: late, start: 30 ms, steps: [{call: 3 ms}, {native: 3 ms}]}
)",
                                      inPython(model));
        EXPECT_EQ(run.ending, Ending::Done) << model << plainEnglish().render(run.message);
        for (size_t task = 0; task < 4; ++task)
            EXPECT_TRUE(run.trace->tasks()[task].finish.has_value()) << model << task;
        for (size_t task = 0; task < 3; ++task) {
            EXPECT_GT(timeIn(*run.trace, task, State::Running), 5ms) << model;
            EXPECT_GE(timeIn(*run.trace, task, State::Io), 5ms) << model;
        }
        EXPECT_GE(*run.trace->tasks()[3].firstRun, 30ms) << model;
        EXPECT_GT(run.trace->makespan(), 30ms) << model;
        EXPECT_NE(remarksOf(run).find("Ran in "), std::string::npos);
    }
}

TIMED_TEST_F(PythonEngine, OneThreadAtATimeUnderTheGil) {
    const std::string work =
        "tasks:\n  - {name: t, count: 4, steps: [{cpu: 30 ms}, {sleep: 1 ms}, {cpu: 10 ms}]}\n";
    for (const char* model : {"serial", "gil", "thread-pool", "async"})
        EXPECT_FALSE(test::anyTwoAtOnce(*runYaml(work, inPython(model)).trace)) << model;
}

// How long the GIL was held, each time.
std::vector<Nanos> turnsOf(const Trace& trace) {
    std::vector<Nanos> turns;
    for (const Holding& holding : trace.holdings()) turns.push_back(holding.end - holding.start);
    return turns;
}

TIMED_TEST_F(PythonEngine, TurnsUnderTheGilLastASwitchInterval) {
    const RunResult run =
        runYaml("tasks:\n  - {name: t, count: 2, steps: [{cpu: 200 ms}]}\n", inPython("gil"));
    std::vector<Nanos> turns = turnsOf(*run.trace);
    ASSERT_GE(turns.size(), 5U);
    std::ranges::sort(turns);
    EXPECT_GE(turns[turns.size() / 2], 4500us);
    EXPECT_LE(turns[turns.size() / 2], 12ms);
    EXPECT_GT(timeIn(*run.trace, 0, State::GilWait), 50ms);
}

TIMED_TEST_F(PythonEngine, APoliteThreadWaitsASwitchIntervalBesideABusyOne) {
    const RunResult run = runYaml(R"(
tasks:
  - {name: busy, steps: [{cpu: 200 ms}]}
  - {name: polite, steps: [{repeat: {times: 20, steps: [{sleep: 1 ms}, {cpu: 12 us}]}}]}
)",
                                  inPython("gil"));
    const auto waits = intervalsIn(*run.trace, 1, State::GilWait);
    EXPECT_GE(std::ranges::count_if(waits, [](const Interval& wait) { return wait.length > 3ms; }), 10);
}

TIMED_TEST_F(PythonEngine, TheSwitchIntervalIsWhatIsSet) {
    RunSpec slow = inPython("gil");
    slow.settings["switch_interval"] = Nanos(40ms).count();
    const RunResult run = runYaml("tasks:\n  - {name: t, count: 2, steps: [{cpu: 150 ms}]}\n", slow);
    EXPECT_GE(std::ranges::max(turnsOf(*run.trace)), 38ms);
}

TIMED_TEST_F(PythonEngine, WaitersAndTables) {
    const auto workload = findWorkload("waiters-and-tables", {{"scale", "0.04"}});
    ASSERT_TRUE(workload.has_value());
    const std::pair<const char*, Nanos> expected[] = {{"serial", 1000ms}, {"gil", 360ms}};
    for (const auto& [model, makespan] : expected) {
        const RunResult run = test::runOf(**workload, inPython(model));
        EXPECT_GE(run.trace->makespan(), makespan - 1ms) << model;
        EXPECT_LE(run.trace->makespan(), makespan * 3 / 2) << model;
    }
}

TIMED_TEST_F(PythonEngine, ALoopWaitsTogetherAndIsStoppedByWhatBlocks) {
    const RunResult polite =
        runYaml("tasks:\n  - {name: t, count: 5, steps: [{io: 60 ms}]}\n", inPython("async"));
    EXPECT_LT(polite.trace->makespan(), 200ms);
    const std::string rude = "tasks:\n  - {name: t, count: 5, steps: [{block: 60 ms}]}\n";
    EXPECT_GE(runYaml(rude, inPython("async")).trace->makespan(), 300ms);
    RunSpec offloaded = inPython("async-threads");
    offloaded.settings["max_workers"] = 5;
    EXPECT_LT(runYaml(rude, offloaded).trace->makespan(), 250ms);
}

TIMED_TEST_F(PythonEngine, ProcessesRunSideBySide) {
    for (const char* model : {"processes", "process-pool"}) {
        const RunResult run =
            runYaml("tasks:\n  - {name: t, count: 2, steps: [{cpu: 150 ms}]}\n", inPython(model));
        // On a busy computer both may get the same core: but neither waits for the other's end, or for a GIL.
        for (const size_t task : {0, 1}) {
            EXPECT_LT(*run.trace->tasks()[task].firstRun, *run.trace->tasks()[1 - task].finish) << model;
            EXPECT_EQ(timeIn(*run.trace, task, State::GilWait), 0ns) << model;
        }
    }
}

TIMED_TEST_F(PythonEngine, ProcessesCanBeStartedAfresh) {
    RunSpec spawned = inPython("processes");
    spawned.settings["start_method"] = 1;
    const RunResult run = runYaml("tasks:\n  - {name: t, count: 2, steps: [{cpu: 5 ms}]}\n", spawned);
    EXPECT_EQ(run.ending, Ending::Done) << plainEnglish().render(run.message);
    EXPECT_GT(timeIn(*run.trace, 0, State::Queued), 5ms); // a new interpreter starts
}

TEST_F(PythonEngine, RunsWithoutCgroupsAndSaysSo) {
    const RunResult run = runYaml("cgroups: {tight: {max: 1%}}\n"
                                  "tasks: [{name: A, cgroup: tight, steps: [cpu: 5 ms]}]\n",
                                  inPython("gil"));
    EXPECT_EQ(run.ending, Ending::Done);
    EXPECT_NE(remarksOf(run).find("Cgroups had no effect: on this computer"), std::string::npos);
}

TEST_F(PythonEngine, APoolRecyclesItsWorkers) {
    RunSpec pool = inPython("process-pool");
    pool.settings["max_workers"] = 1;
    const std::string work = "tasks:\n  - {name: t, count: 6, steps: [{cpu: 1 ms}]}\n";
    EXPECT_NE(remarksOf(runYaml(work, pool)).find("The pool started 1 worker process."), std::string::npos);
    pool.settings["max_tasks"] = 2;
    const RunResult run = runYaml(work, pool);
    EXPECT_EQ(run.ending, Ending::Done);
    const std::string remarks = remarksOf(run);
    EXPECT_TRUE(remarks.find("started 3 worker") != std::string::npos ||
                remarks.find("started 4 worker") != std::string::npos)
        << remarks;
}

TIMED_TEST_F(PythonEngine, ARaceLosesUpdatesAndALoopLosesNone) {
    const std::string race = R"(
resources: {counter: variable}
tasks:
  - {name: t, count: 3, steps: [{repeat: {times: 4000, steps: [{add: {variable: counter, gap: 5 us, split: true}}]}}]}
)";
    RunSpec hasty = inPython("gil");
    hasty.settings["switch_interval"] = Nanos(50us).count();
    const RunResult run = runYaml(race, hasty);
    ASSERT_EQ(run.trace->variables().size(), 1U);
    EXPECT_EQ(run.trace->variables()[0].expected, 12000);
    EXPECT_LT(run.trace->variables()[0].actual, 12000);
    EXPECT_TRUE(std::ranges::any_of(run.trace->marks(),
                                    [](const Mark& mark) { return mark.kind == MarkKind::LostUpdate; }));
    const RunResult loop = runYaml(race, inPython("async"));
    EXPECT_EQ(loop.trace->variables()[0].actual, 12000);
}

TIMED_TEST_F(PythonEngine, ADeadlockIsNamedWithinSeconds) {
    const std::string deadly = R"(
resources: {left: lock, right: lock}
tasks:
  - {name: p, steps: [{lock: left}, {sleep: 50 ms}, {lock: right}, {unlock: right}, {unlock: left}]}
  - {name: q, steps: [{lock: right}, {sleep: 50 ms}, {lock: left}, {unlock: left}, {unlock: right}]}
)";
    for (const char* model : {"gil", "async", "processes"}) {
        const RunResult run = runYaml(deadly, inPython(model));
        EXPECT_EQ(run.ending, Ending::Deadlock) << model;
        EXPECT_EQ(run.trace->deadlock().size(), 2U) << model;
        EXPECT_LT(run.trace->end(), 10s);
    }
}

TIMED_TEST_F(PythonEngine, StartsAwaitsAndCancelsTasks) {
    const std::string parent = R"(
tasks:
  - {name: parent, steps: [{spawn: child}, {join: child}, {cpu: 1 ms}]}
  - {name: child, count: 2, steps: [{sleep: 20 ms}]}
)";
    for (const char* model : {"serial", "gil", "async"}) {
        const RunResult run = runYaml(parent, inPython(model));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        EXPECT_GE(*run.trace->tasks()[0].finish, *run.trace->tasks()[2].finish) << model;
    }
    const RunResult cancelled = runYaml(R"(
tasks:
  - {name: parent, steps: [{spawn: child}, {sleep: 20 ms}, {cancel: child}]}
  - {name: child, steps: [{sleep: 20 s}]}
)",
                                        inPython("async"));
    EXPECT_EQ(cancelled.ending, Ending::Done);
    EXPECT_LT(cancelled.trace->makespan(), 5s);
}

TEST_F(PythonEngine, WhatTasksShareWorksInEveryWorld) {
    const std::string all = R"(
resources: {s: {semaphore: 2}, q: {queue: 1}, e: event, b: {barrier: 2}, r: rwlock}
tasks:
  - {name: giver, steps: [{put: q}, {put: q}, {barrier: b}, {write_lock: r}, {unlock: r}, {sleep: 5 ms}, {signal: e}]}
  - {name: taker, steps: [{sleep: 5 ms}, {get: q}, {get: q}, {barrier: b}, {read_lock: r}, {unlock: r}, {wait: e}, {acquire: s}, {release: s}]}
)";
    for (const char* model : {"gil", "thread-pool", "processes", "process-pool", "async", "async-threads"}) {
        RunSpec two = inPython(model);
        if (!std::string_view(model).ends_with("es") && std::string_view(model) != "gil" &&
            std::string_view(model) != "async")
            two.settings["max_workers"] = 2;
        const RunResult run = runYaml(all, two);
        EXPECT_EQ(run.ending, Ending::Done) << model << plainEnglish().render(run.message);
    }
}

TIMED_TEST_F(PythonEngine, ATimeoutLeavesALockUntaken) {
    const std::string patient = R"(
resources: {l: lock}
tasks:
  - {name: owner, steps: [{lock: l}, {sleep: 200 ms}, {unlock: l}]}
  - {name: other, start: 20 ms, steps: [{lock: l, timeout: 20 ms}, {unlock: l}]}
)";
    for (const char* model : {"gil", "async", "processes"}) {
        const RunResult run = runYaml(patient, inPython(model));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        EXPECT_LT(*run.trace->tasks()[1].finish, *run.trace->tasks()[0].finish) << model;
    }
}

TIMED_TEST_F(PythonEngine, EveryKindOfWorkIsDone) {
    for (const char* kind : {"chain", "primes", "pow", "pi", "matmul", "chase", "thumbnail"}) {
        const std::string work =
            std::string("tasks:\n  - {name: t, steps: [{cpu: {work: 20 ms, kind: ") + kind + "}}]}\n";
        const RunResult run = runYaml(work, inPython("serial"));
        EXPECT_GT(timeIn(*run.trace, 0, State::Running), 4ms) << kind;
    }
}

TEST_F(PythonEngine, EndsAtItsTimeLimitAndLeavesNobodyBehind) {
    for (const char* model : {"gil", "processes"}) {
        RunSpec limited = inPython(model);
        limited.timeout = 500ms;
        const RunResult run = runYaml(
            "tasks:\n  - {name: t, count: 2, steps: [{repeat: {times: forever, steps: [{cpu: 1 ms}]}}]}\n",
            limited);
        EXPECT_EQ(run.ending, Ending::Timeout) << model;
        EXPECT_GT(run.trace->intervalCount(), 1U) << model;
    }
    for (int i = 0; i < 200 && findPythonProcess() >= 0; ++i) std::this_thread::sleep_for(10ms);
    EXPECT_EQ(findPythonProcess(), -1);
}

TEST_F(PythonEngine, AKilledPythonLeavesTheTraceSoFar) {
    const auto workload = test::workloadFrom("tasks:\n  - {name: t, count: 2, steps: [{cpu: 20 s}]}\n");
    std::thread killer([] {
        pid_t python = -1;
        for (int i = 0; i < 300 && python < 0; ++i) {
            std::this_thread::sleep_for(10ms);
            python = findPythonProcess();
        }
        std::this_thread::sleep_for(1500ms);
        if (python > 0) kill(python, SIGKILL);
    });
    const RunResult run = test::runOf(*workload, inPython("gil"));
    killer.join();
    EXPECT_EQ(run.ending, Ending::Failed);
    EXPECT_GT(run.trace->intervalCount(), 10U);
}

TEST_F(PythonEngine, RefusesWhatItCannotDo) {
    const auto refusal = [](const std::string& body, const RunSpec& spec) {
        return describe(check(*test::workloadFrom(body), spec));
    };
    const std::string plain = "tasks:\n  - {name: t, steps: [{cpu: 1 ms}]}\n";
    EXPECT_EQ(refusal(plain, inPython("parallel")),
              "Model 'parallel' does not run in Python; these do: serial, gil, free-threaded, thread-pool, "
              "processes, process-pool, async, async-threads.");
    const std::string link =
        "resources: {net: {link: 1 MB/s}}\n"
        "tasks:\n  - {name: t, steps: [{io: {latency: 1 ms, bytes: 1 kB, over: net}}]}\n";
    EXPECT_NE(refusal(link, inPython("gil")).find("no links, servers or files"), std::string::npos);
    const std::string spawn =
        "tasks:\n  - {name: t, steps: [{spawn: u}]}\n  - {name: u, steps: [{cpu: 1 ms}]}\n";
    EXPECT_NE(refusal(spawn, inPython("processes")).find("cannot start or join"), std::string::npos);
    EXPECT_EQ(refusal(spawn, inPython("gil")), "");
    RunSpec everyOpcode = inPython("gil");
    everyOpcode.settings["checks"] = 1;
    EXPECT_NE(refusal(plain, everyOpcode).find("leave out 'checks'"), std::string::npos);
    if (!findPython({})->freeThreaded) {
        EXPECT_NE(refusal(plain, inPython("free-threaded")).find("free-threaded build"), std::string::npos);
    }
}

TEST(Python, SaysWhenThereIsNone) {
    const auto workload = test::workloadFrom("tasks:\n  - {name: t, steps: [{cpu: 1 ms}]}\n");
    RunSpec nowhere = inPython("gil");
    nowhere.python = "/nowhere/python3";
    EXPECT_EQ(describe(check(*workload, nowhere)),
              "There is no Python at /nowhere/python3. Choose an interpreter with --python.");
    nowhere.python = "no-such-python";
    EXPECT_EQ(describe(check(*workload, nowhere)),
              "There is no no-such-python on this computer's PATH. Install Python 3.9 or newer, "
              "or choose an interpreter with --python.");
    nowhere.python = "/bin/true";
    EXPECT_EQ(describe(check(*workload, nowhere)),
              "/bin/true does not respond like Python 3. Choose another interpreter with --python.");
}

// The records alone, without a Python.
struct PythonRecords : testing::Test {
    void SetUp() override {
        log.header().start = 1000;
        builder.addTask("t");
        builder.arrive(TaskId{0}, Nanos{0});
        builder.addResource("v", ResourceKind::Variable);
    }
    void write(uint32_t thread, const std::vector<Record>& records) {
        Recorder recorder(log, thread);
        for (const Record& record : records)
            recorder.writeAt(record.time, record.kind, record.a, record.b, record.c);
    }
    static RecordKind own(PythonRecord kind) { return static_cast<RecordKind>(kind); }

    Descriptor memory{SharedLog::create()};
    SharedLog log{memory.value()};
    TraceBuilder builder{2};
};

TEST_F(PythonRecords, HelpersFollowTheTasks) {
    write(0, {{1000, own(PythonRecord::Helper), 1, 0, 2}, {1000, RecordKind::Bind, 0, 0, 2}});
    const Nanos end = replayPython(log, {0, 1}, 1, builder);
    const TracePtr trace = builder.build(end);
    ASSERT_EQ(trace->tasks().size(), 3U);
    EXPECT_TRUE(trace->tasks()[1].helper);
    EXPECT_EQ(trace->tasks()[2].name, "worker 2");
}

TEST_F(PythonRecords, UpdatesAreCountedAndTheLastValueHolds) {
    write(0, {{2000, own(PythonRecord::Store), 0, 0, 1},
              {4000, own(PythonRecord::Store), 0, 0, 2},
              {4000, own(PythonRecord::Lost), 0, 0, 0}});
    write(1, {{3000, own(PythonRecord::Store), 0, 0, 2}});
    const TracePtr trace = builder.build(replayPython(log, {0, 1}, 1, builder));
    EXPECT_EQ(trace->variables()[0].expected, 3);
    EXPECT_EQ(trace->variables()[0].actual, 2);
    ASSERT_EQ(trace->marks().size(), 1U);
    EXPECT_EQ(trace->marks()[0].time, 3000ns);
}

// Two threads say the same core: the second is shown on the other one; a third takes a core, and gives it
// back.
TEST_F(PythonRecords, ThreadsAreFittedToTheCores) {
    builder.arrive(builder.addTask("u"), Nanos{0});
    builder.arrive(builder.addTask("w"), Nanos{0});
    for (uint32_t thread = 0; thread < 3; ++thread)
        write(thread, {{1000, RecordKind::Bind, 0, 0, static_cast<int32_t>(thread)},
                       {2000 + thread * 1000, RecordKind::On, 0, 0, -1}});
    write(2, {{5000, RecordKind::Off, static_cast<uint8_t>(Cause::Preempted), 0, -1}});
    write(1, {{6000, RecordKind::Finish, 0, 0, 1}});
    const TracePtr trace = builder.build(replayPython(log, {0, 1}, 3, builder) + 10us);
    EXPECT_EQ(describe(validate(*trace)), "");
    EXPECT_EQ(intervalsIn(*trace, 1, State::Running).front().core, CoreId{1});
    const auto first = intervalsIn(*trace, 0, State::Running);
    ASSERT_EQ(first.size(), 2U);
    EXPECT_EQ(first[0].end(), 3us);
    EXPECT_EQ(first[1].start, 4us);
}

} // namespace
} // namespace timeslice
