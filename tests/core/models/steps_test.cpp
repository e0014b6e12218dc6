// What the steps do, in an ideal world, under each family of models.
#include "core/metrics/metrics.h"
#include "core/models/registry.h"
#include "tests/core/yaml_run.h"

namespace timeslice {
namespace {

using test::finishOf;
using test::ideal;
using test::runYaml;
using test::timeIn;

const char* const kTogether[] = {"parallel",        "gil",           "gil-legacy", "free-threaded",
                                 "subinterpreters", "processes",     "async",      "actors",
                                 "green-threads",   "async-threads", "cluster"};
bool refusesLocks(const std::string& model) {
    return model == "actors" || model == "cluster";
}

// A producer's five items through a queue of two places; the consumer needs 2 ms for each.
TEST(Queue, LetsTheConsumerSetThePace) {
    const std::string body = R"(
resources: {q: {queue: 2}}
tasks:
  - {name: producer, steps: [{repeat: {times: 5, steps: [{io: 1 ms}, {put: q}]}}]}
  - {name: consumer, steps: [{repeat: {times: 5, steps: [{get: q}, {io: 2 ms}]}}]}
)";
    for (const char* model : kTogether) {
        const RunResult run = runYaml(body, ideal(model, 8));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        const double slack =
            std::string(model) == "cluster" || std::string(model) == "processes" ? 0.3e6 : 0.1e6;
        EXPECT_NEAR(static_cast<double>(finishOf(run, 1).count()), 11e6, slack) << model;
    }
}

TEST(Queue, StopsAPutterWhileItIsFull) {
    const std::string body = R"(
resources: {q: {queue: 1}}
tasks:
  - {name: producer, steps: [{put: q}, {put: q}, {put: q}]}
  - {name: consumer, steps: [{repeat: {times: 3, steps: [{io: 10 ms}, {get: q}]}}]}
)";
    for (const char* model : {"parallel", "gil", "async", "actors", "green-threads"}) {
        const RunResult run = runYaml(body, ideal(model, 8));
        EXPECT_EQ(finishOf(run, 0), 20ms) << model;
        EXPECT_EQ(timeIn(*run.trace, 0, State::MessageWait), 20ms) << model;
    }
}

TEST(Semaphore, LetsSoManyInAtOnce) {
    const std::string body = R"(
resources: {s: {semaphore: 2}}
tasks: [{name: a, count: 6, steps: [{with: s, steps: [{io: 10 ms}]}]}]
)";
    for (const char* model : kTogether)
        if (!refusesLocks(model)) {
            EXPECT_EQ(runYaml(body, ideal(model, 8)).trace->makespan(), 30ms) << model;
        }
}

TEST(RwLock, AdmitsManyReadersOrOneWriter) {
    const std::string body = R"(
resources: {r: rwlock}
tasks:
  - {name: reader, count: 3, steps: [{read_lock: r}, {io: 10 ms}, {unlock: r}]}
  - {name: writer, start: 1 ms, steps: [{write_lock: r}, {io: 10 ms}, {unlock: r}]}
  - {name: late, start: 2 ms, steps: [{read_lock: r}, {io: 10 ms}, {unlock: r}]}
)";
    for (const char* model : kTogether) {
        if (refusesLocks(model)) continue;
        const RunResult run = runYaml(body, ideal(model, 8));
        EXPECT_EQ(finishOf(run, 2), 10ms) << model;
        EXPECT_EQ(finishOf(run, 3), 20ms) << model;
        EXPECT_EQ(finishOf(run, 4), 30ms) << model << ": a reader gives way to a waiting writer";
    }
}

TEST(Barrier, OpensForAllWhenTheLastHasCome) {
    const std::string body = R"(
resources: {b: {barrier: 3}}
tasks:
  - {name: a, steps: [{repeat: {times: 2, steps: [{io: 1 ms}, {barrier: b}]}}]}
  - {name: b, steps: [{repeat: {times: 2, steps: [{io: 5 ms}, {barrier: b}]}}]}
  - {name: c, steps: [{repeat: {times: 2, steps: [{io: 10 ms}, {barrier: b}]}}]}
)";
    for (const char* model : kTogether) {
        const RunResult run = runYaml(body, ideal(model, 8));
        for (size_t task = 0; task < 3; ++task) EXPECT_EQ(finishOf(run, task), 20ms) << model;
    }
}

TEST(Event, LetsAllWaitersGoAndStaysSet) {
    const std::string body = R"(
resources: {e: event}
tasks:
  - {name: a, count: 3, steps: [{wait: e}]}
  - {name: b, steps: [{io: 7 ms}, {signal: e}]}
  - {name: late, start: 9 ms, steps: [{wait: e}]}
)";
    for (const char* model : kTogether) {
        const RunResult run = runYaml(body, ideal(model, 8));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        for (size_t task = 0; task < 4; ++task)
            EXPECT_EQ(finishOf(run, task), 7ms) << model << ", task " << task;
        EXPECT_EQ(finishOf(run, 4), 9ms) << model;
    }
}

// Each waiter that goes on might as well wake the next; that would take a wake-up for each.
TEST(Event, WakesItsWaitersAtOnceNotOneByTheOther) {
    const std::string body = R"(
resources: {e: event}
tasks:
  - {name: a, count: 3, steps: [{wait: e}]}
  - {name: b, start: 1 ms, steps: [{signal: e}]}
)";
    RunSpec spec = ideal("parallel", 8);
    spec.ideal = false;
    spec.settings["wake_latency"] = 1'000'000;
    const RunResult run = runYaml(body, spec);
    for (size_t task = 0; task < 3; ++task) {
        EXPECT_GE(finishOf(run, task), 2ms) << task;
        EXPECT_LT(finishOf(run, task), 2500us) << task;
    }
}

// Who waits when it is set goes on, although it is cleared at the same moment.
TEST(Event, ThatIsClearedLetsNobodyGoUntilItIsSetAgain) {
    const std::string body = R"(
resources: {e: event}
tasks:
  - {name: a, steps: [{wait: e}]}
  - {name: b, start: 6 ms, steps: [{wait: e}]}
  - {name: s, steps: [{io: 5 ms}, {signal: e}, {clear: e}, {io: 5 ms}, {signal: e}]}
)";
    for (const char* model : kTogether) {
        const RunResult run = runYaml(body, ideal(model, 8));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(finishOf(run, 0), 5ms) << model;
        EXPECT_EQ(finishOf(run, 1), 10ms) << model;
    }
}

TEST(Latch, OpensWhenItHasBeenCountedDownAndStaysOpen) {
    const std::string body = R"(
resources: {l: {latch: 3}}
tasks:
  - {name: w, count: 2, steps: [{wait: l}]}
  - {name: c, count: 3, every: 2 ms, steps: [{io: 1 ms}, {count_down: l}]}
  - {name: late, start: 9 ms, steps: [{wait: l}]}
)";
    for (const char* model : kTogether) {
        const RunResult run = runYaml(body, ideal(model, 8));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        for (size_t task = 0; task < 2; ++task) {
            EXPECT_EQ(finishOf(run, task), 5ms) << model;
            EXPECT_EQ(timeIn(*run.trace, task, State::MessageWait), 5ms) << model;
        }
        EXPECT_EQ(finishOf(run, 5), 9ms) << model;
    }
}

TEST(Latch, CountedBelowZeroFailsTheTask) {
    const std::string body = R"(
resources: {l: {latch: 1}}
tasks:
  - {name: main, steps: [{spawn: bad}, {join: bad}, {io: 100 ms}]}
  - {name: bad, steps: [{count_down: l}, {io: 5 ms}, {count_down: l}, {io: 100 ms}]}
  - {name: w, start: 7 ms, steps: [{wait: l}]}
)";
    for (const char* model : kTogether) {
        const RunResult run = runYaml(body, ideal(model, 8));
        EXPECT_EQ(finishOf(run, 1), 5ms) << model;
        EXPECT_EQ(finishOf(run, 0), 5ms) << model << ": who joins it fails too";
        EXPECT_EQ(finishOf(run, 2), 7ms) << model << ": it stays open";
        const auto mark = std::ranges::find(run.trace->marks(), MarkKind::Failed, &Mark::kind);
        ASSERT_NE(mark, run.trace->marks().end()) << model;
        EXPECT_EQ(mark->task, TaskId{1}) << model;
        EXPECT_EQ(mark->resource, ResourceId{0}) << model;
    }
}

TEST(Timeout, GivesUpWaiting) {
    const std::string body = R"(
resources: {q: queue, e: event}
tasks:
  - {name: a, steps: [{get: q, timeout: 3 ms}, {wait: e, timeout: 4 ms}]}
  - {name: b, steps: [{io: 50 ms}, {put: q}, {signal: e}]}
)";
    for (const char* model : kTogether) EXPECT_EQ(finishOf(runYaml(body, ideal(model, 8)), 0), 7ms) << model;
}

constexpr const char* kForking = R"(
resources: {v: variable}
tasks: [{name: a, steps: [{cpu: 10 ms}, {add: v}, fork, {cpu: 20 ms}, {add: v}]}]
)";

TEST(Fork, CopiesAProcessAndBothGoOnBehindIt) {
    const RunResult run = runYaml(kForking, ideal("processes"));
    ASSERT_EQ(run.ending, Ending::Done);
    EXPECT_EQ(run.trace->tasks()[1].name, "a.1");
    EXPECT_EQ(run.trace->tasks()[1].arrival, 10ms);
    EXPECT_EQ(finishOf(run, 0), 30ms);
    EXPECT_EQ(finishOf(run, 1), 30ms);
    // Three updates, each of a copy of its own.
    ASSERT_EQ(run.trace->variables().size(), 1U);
    EXPECT_EQ(run.trace->variables()[0].expected, 3);
    EXPECT_EQ(run.trace->variables()[0].actual, 0);
}

TEST(Fork, LetsTheParentWaitForItsCopies) {
    const std::string waiting = R"(
tasks: [{name: a, steps: [fork, fork, {cpu: 5 ms}, {join: a.1}, {join: a.2}, {cpu: 1 ms}]}]
)";
    const RunResult run = runYaml(waiting, ideal("processes"));
    ASSERT_EQ(run.ending, Ending::Done);
    EXPECT_EQ(finishOf(run, 2), 6ms); // the copies of the second fork wait for nobody
    EXPECT_EQ(finishOf(run, 1), 7ms); // the first copy for those
    EXPECT_EQ(finishOf(run, 0), 8ms);
}

TEST(Fork, CostsWhatAForkCostsHoweverTheModelStartsItsProcesses) {
    RunSpec spec = ideal("processes");
    spec.ideal = false;
    spec.settings["start_method"] = 1; // spawn: 120 ms for the child, but not for a fork
    const RunResult run = runYaml(kForking, spec);
    const Nanos begun = run.trace->tasks()[1].arrival;
    EXPECT_GE(timeIn(*run.trace, 0, State::Overhead), 121ms); // its own start, and 1 ms for the fork
    EXPECT_GE(*run.trace->tasks()[1].firstRun - begun, 2800us);
    EXPECT_LT(*run.trace->tasks()[1].firstRun - begun, 3ms);
}

TEST(Fork, RunsTheCopyOnTheSpotWhereThereIsOneThread) {
    const RunResult run = runYaml(kForking, ideal("serial"));
    EXPECT_EQ(finishOf(run, 1), 30ms);
    EXPECT_EQ(finishOf(run, 0), 50ms);
}

TEST(Fork, IsRefusedWhereTheCopyCouldNotGoOn) {
    const WorkloadPtr workload = test::workloadFrom(kForking);
    for (const ModelInfo& model : models()) {
        const auto result = timeslice::run(*workload, ideal(std::string(model.id)));
        constexpr std::string_view kForks[] = {"serial",     "preemptive",    "parallel", "gil",
                                               "gil-legacy", "free-threaded", "processes"};
        const bool forks = std::ranges::find(kForks, model.id) != std::end(kForks);
        EXPECT_EQ(result.has_value(), forks) << model.id;
        if (!forks) {
            EXPECT_THAT(describe(result.error()),
                        testing::HasSubstr("5:51: Model '" + std::string(model.id) +
                                           "' cannot run this workload: Forking copies"));
        }
    }
}

TEST(Spawn, StartsTasksAndJoinWaitsForAllOfThem) {
    const std::string body = R"(
tasks:
  - {name: main, steps: [{repeat: {times: 2, steps: [{spawn: child}, {io: 1 ms}]}}, {join: child}, {io: 1 ms}]}
  - {name: child, count: 2, steps: [{io: 10 ms}]}
)";
    for (const char* model : kTogether) {
        const RunResult run = runYaml(body, ideal(model, 8));
        ASSERT_EQ(run.trace->tasks()[4].name, "child 4") << model;
        EXPECT_EQ(run.trace->tasks()[3].arrival, 1ms) << model;
        EXPECT_EQ(finishOf(run, 4), 11ms) << model;
        EXPECT_EQ(finishOf(run, 0), 12ms) << model;
    }
    for (const char* model : {"thread-pool", "process-pool"}) {
        RunSpec spec = ideal(model, 8);
        EXPECT_EQ(finishOf(runYaml(body, spec), 0), 12ms) << model;
    }
    EXPECT_EQ(finishOf(runYaml(body, ideal("serial")), 0), 43ms) << "a call: 4 times 10 and 3 times 1";
}

TEST(Join, WaitsForTasksThatArriveByThemselves) {
    const std::string body = "tasks:\n  - {name: a, steps: [{join: b}]}\n  - {name: b, count: 2, every: 5 "
                             "ms, steps: [{io: 3 ms}]}\n";
    for (const char* model : kTogether) EXPECT_EQ(finishOf(runYaml(body, ideal(model, 8)), 0), 8ms) << model;
}

TEST(Pool, ThatWaitsForItsOwnJobsDeadlocks) {
    const std::string body = "tasks:\n  - {name: outer, steps: [{spawn: inner}, {join: inner}]}\n  - {name: "
                             "inner, steps: [{cpu: 1 ms}]}\n";
    RunSpec spec = ideal("thread-pool", 2);
    spec.settings["max_workers"] = 1;
    const RunResult run = runYaml(body, spec);
    EXPECT_EQ(run.ending, Ending::Deadlock);
}

TEST(Fail, IsSeenByWhoJoinsAndGivesBackWhatWithTook) {
    const std::string body = R"(
resources: {l: lock}
tasks:
  - {name: main, steps: [{spawn: bad}, {join: bad}, {io: 100 ms}]}
  - {name: bad, steps: [{with: l, steps: [{io: 5 ms}, fail]}, {io: 100 ms}]}
  - {name: other, start: 1 ms, steps: [{with: l, steps: [{io: 2 ms}]}]}
)";
    for (const char* model : {"parallel", "gil", "async", "processes", "green-threads"}) {
        const RunResult run = runYaml(body, ideal(model, 8));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(finishOf(run, 0), 5ms) << model;
        EXPECT_EQ(finishOf(run, 1), 5ms) << model;
        EXPECT_EQ(finishOf(run, 2), 7ms) << model;
    }
}

TEST(Cancel, EndsALoopOfSleepsAtOnceOrAtItsNextRound) {
    const std::string body = R"(
tasks:
  - {name: main, steps: [{io: 5 ms}, {cancel: loop}]}
  - {name: loop, steps: [{repeat: {times: forever, steps: [{sleep: 2 ms}]}}]}
)";
    for (const char* model : kTogether) {
        const RunResult run = runYaml(body, ideal(model, 8));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        const std::string_view id = model;
        const bool thread =
            id == "parallel" || id.starts_with("gil") || id == "free-threaded" || id == "subinterpreters";
        EXPECT_EQ(finishOf(run, 1), thread ? 6ms : 5ms) << model;
    }
}

TEST(Daemon, IsNotWaitedFor) {
    const std::string body = R"(
tasks:
  - {name: work, steps: [{io: 5 ms}]}
  - {name: heart, daemon: true, steps: [{repeat: {times: forever, steps: [{sleep: 2 ms}]}}]}
)";
    for (const char* model : kTogether) {
        const RunResult run = runYaml(body, ideal(model, 8));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(run.trace->end(), 5ms) << model;
        EXPECT_FALSE(run.trace->tasks()[1].finish) << model;
    }
    for (const char* model : {"thread-pool", "process-pool"})
        EXPECT_EQ(runYaml(body, ideal(model, 8)).ending, Ending::Done) << model;
}

const std::string kCounting = R"(
resources: {n: variable}
tasks: [{name: a, count: 2, steps: [{repeat: {times: 1000, steps: [{add: {variable: n, gap: 10 us, split: true}}, {cpu: 10 us}]}}]}]
)";

TEST(Add, LosesUpdatesWhereTasksOverlap) {
    for (const char* model : {"parallel", "gil", "gil-legacy", "preemptive"}) {
        RunSpec spec;
        spec.model = model;
        const TraceVariable variable = runYaml(kCounting, spec).trace->variables()[0];
        EXPECT_EQ(variable.expected, 2000) << model;
        EXPECT_LT(variable.actual, 2000) << model;
        EXPECT_GE(variable.actual, 1000) << model;
    }
}

TEST(Add, LosesNothingWhereNobodyComesBetween) {
    std::string whole = kCounting;
    whole.replace(whole.find(", split: true"), 13, "");
    RunSpec gil;
    gil.model = "gil";
    EXPECT_EQ(runYaml(whole, gil).trace->variables()[0].actual, 2000);
    for (const char* model : {"serial", "async"}) {
        RunSpec spec;
        spec.model = model;
        EXPECT_EQ(runYaml(kCounting, spec).trace->variables()[0].actual, 2000) << model;
    }
    gil.settings["checks"] = 1;
    EXPECT_LT(runYaml(whole, gil).trace->variables()[0].actual, 2000) << "every opcode, up to 3.9";
}

TEST(Add, DoesNothingForOthersInAProcess) {
    for (const char* model : {"processes", "process-pool", "actors", "cluster", "subinterpreters"}) {
        RunSpec spec;
        spec.model = model;
        const TraceVariable variable = runYaml(kCounting, spec).trace->variables()[0];
        EXPECT_EQ(variable.expected, 2000) << model;
        EXPECT_EQ(variable.actual, 0) << model;
    }
}

const std::string kCountingAtomically = R"(
resources: {n: variable}
tasks: [{name: a, count: 2, steps: [{repeat: {times: 1000, steps: [{atomic_add: n}, {cpu: 10 us}]}}]}]
)";

TEST(AtomicAdd, LosesNothing) {
    for (const char* model : {"serial", "preemptive", "parallel", "free-threaded", "gil", "gil-legacy",
                              "thread-pool", "async", "async-threads", "green-threads"}) {
        RunSpec spec;
        spec.model = model;
        const TraceVariable variable = runYaml(kCountingAtomically, spec).trace->variables()[0];
        EXPECT_EQ(variable.expected, 2000) << model;
        EXPECT_EQ(variable.actual, 2000) << model;
    }
}

TEST(AtomicAdd, DoesNothingForOthersInAProcess) {
    for (const char* model : {"processes", "process-pool", "actors", "cluster", "subinterpreters"}) {
        RunSpec spec;
        spec.model = model;
        EXPECT_EQ(runYaml(kCountingAtomically, spec).trace->variables()[0].actual, 0) << model;
    }
}

// The value before it is the task's, of a copy too.
TEST(AtomicAdd, KeepsTheValueBeforeIt) {
    for (const ModelInfo& model : models()) {
        const RunResult run = runYaml(R"(
resources: {tickets: {variable: 5}}
tasks:
  - name: a
    steps:
      - atomic_add: tickets
      - atomic_add: {variable: tickets, into: mine}
      - {if: mine == 6, steps: [cpu: 3 ms], else: [cpu: 1 ms]}
)",
                                      ideal(std::string(model.id)));
        EXPECT_EQ(measure(run).tasks[0].cpu, 3ms) << model.id;
    }
}

// An `add` that has read before an `atomic_add` comes between writes over it.
TEST(AtomicAdd, MayBeLostToAPlainAdd) {
    const RunResult run = runYaml(R"(
resources: {n: variable}
tasks:
  - {name: plain, steps: [{add: {variable: n, gap: 5 ms}}]}
  - {name: atomic, start: 1 ms, steps: [{atomic_add: n}]}
)",
                                  ideal("parallel"));
    EXPECT_EQ(run.trace->variables()[0].expected, 2);
    EXPECT_EQ(run.trace->variables()[0].actual, 1);
    const auto mark = std::ranges::find(run.trace->marks(), MarkKind::LostUpdate, &Mark::kind);
    ASSERT_NE(mark, run.trace->marks().end());
    EXPECT_EQ(mark->task, TaskId{0});
    EXPECT_EQ(mark->other, TaskId{1});
}

TEST(Refusals, NameTheStepBeforeAnythingRuns) {
    const auto workload = test::workloadFrom(
        "resources: {l: lock}\ntasks:\n  - {name: a, steps: [{cpu: 1 ms}, {with: l, steps: [yield]}]}\n");
    for (const char* model : {"actors", "cluster"}) {
        const Problems problems = check(*workload, ideal(model));
        ASSERT_EQ(problems.size(), 1U) << model;
        EXPECT_EQ(problems[0].line, 5);
        EXPECT_THAT(describe(problems), testing::HasSubstr("there is nothing to lock"));
    }
}

TEST(Smt, SlowsBusySiblings) {
    RunSpec spec = ideal("parallel", 1);
    spec.settings = {{"smt", 2}, {"smt_speed", 500'000}};
    const RunResult run =
        runYaml("tasks:\n  - {name: a, steps: [{cpu: 10 ms}]}\n  - {name: b, steps: [{cpu: 20 ms}]}\n", spec);
    EXPECT_EQ(finishOf(run, 0), 20ms);
    EXPECT_EQ(finishOf(run, 1), 30ms) << "half of it at half speed, the rest alone";
    spec.settings["smt_speed"] = 620'000;
    const Nanos two =
        runYaml("tasks: [{name: a, count: 2, steps: [{cpu: 62 ms}]}]\n", spec).trace->makespan();
    EXPECT_NEAR(static_cast<double>(two.count()), 100e6, 10);
}

TEST(SharedMemory, SlowsMemoryBoundWorkOnly) {
    RunSpec spec = ideal("parallel", 4);
    spec.settings = {{"memory_streams", 2'000'000}};
    EXPECT_EQ(runYaml("tasks: [{name: a, count: 4, steps: [{cpu: {work: 10 ms, kind: matmul}}]}]\n", spec)
                  .trace->makespan(),
              20ms);
    EXPECT_EQ(runYaml("tasks: [{name: a, count: 2, steps: [{cpu: {work: 10 ms, kind: matmul}}]}]\n", spec)
                  .trace->makespan(),
              10ms);
    EXPECT_EQ(runYaml("tasks: [{name: a, count: 4, steps: [{cpu: 10 ms}]}]\n", spec).trace->makespan(), 10ms);
}

TEST(SharedCache, SlowsCacheBoundWorkOfOneGroup) {
    RunSpec spec = ideal("parallel", 8);
    spec.settings = {{"cache_misses", 500'000}, {"cache_cores", 4}};
    const std::string four = "tasks: [{name: a, count: 4, steps: [{cpu: {work: 10 ms, kind: chase}}]}]\n";
    EXPECT_NEAR(static_cast<double>(runYaml(four, spec).trace->makespan().count()), 15e6, 100)
        << "1 + 0.5 (sqrt(4) - 1)";
}

TEST(Actors, TakeTurnsByReductions) {
    RunSpec spec = ideal("actors", 1);
    const RunResult run = runYaml("tasks: [{name: a, count: 2, steps: [{cpu: 3 ms}]}]\n", spec);
    EXPECT_EQ(finishOf(run, 0), 5ms) << "a millisecond each, in turn";
    EXPECT_EQ(finishOf(run, 1), 6ms);
}

TEST(GreenThreads, KeepTheCoreFreeWhileOneBlocks) {
    const RunResult run =
        runYaml("tasks:\n  - {name: a, steps: [{block: 10 ms}]}\n  - {name: b, steps: [{cpu: 10 ms}]}\n",
                ideal("green-threads", 1));
    EXPECT_EQ(run.trace->makespan(), 10ms);
    const RunResult loop =
        runYaml("tasks:\n  - {name: a, steps: [{block: 10 ms}]}\n  - {name: b, steps: [{cpu: 10 ms}]}\n",
                ideal("async", 1));
    EXPECT_EQ(loop.trace->makespan(), 20ms);
}

TEST(AsyncThreads, PutBlockingCallsAside) {
    const std::string body =
        "tasks:\n  - {name: a, count: 3, steps: [{block: 10 ms}]}\n  - {name: b, steps: [{cpu: 5 ms}]}\n";
    const RunResult run = runYaml(body, ideal("async-threads", 4));
    EXPECT_LE(run.trace->makespan(), 16ms);
    EXPECT_EQ(runYaml(body, ideal("async", 4)).trace->makespan(), 35ms);
}

TEST(ProcessPool, ReplacesWornOutWorkers) {
    RunSpec spec;
    spec.model = "process-pool";
    spec.cores = 2;
    spec.settings = {{"max_workers", 2}, {"max_tasks", 2}};
    const std::string body = "tasks: [{name: job, count: 8, steps: [{cpu: 10 ms}, {allocate: 1 MB}]}]\n";
    const Nanos recycled = runYaml(body, spec).trace->makespan();
    spec.settings.erase("max_tasks");
    const Nanos kept = runYaml(body, spec).trace->makespan();
    EXPECT_GT(recycled, kept) << "fresh workers have to be started";
    spec.settings["max_memory"] = 3'000'000;
    EXPECT_GT(runYaml(body, spec).trace->makespan(), kept);
    EXPECT_EQ(runYaml(body, spec).ending, Ending::Done);
}

TEST(GreenThreads, ASleeperIsNotLeftBehindByTheOneThatComputesOnItsWorker) {
    const RunResult run = runYaml("tasks:\n  - {name: sleeper, steps: [{sleep: 5 ms}, {cpu: 1 ms}]}\n"
                                  "  - {name: busy, steps: [{cpu: 100 ms}]}\n",
                                  ideal("green-threads", 1));
    EXPECT_LE(*run.trace->tasks()[0].finish, 15ms) << "at the end of the other one's slice";
}

TEST(FreeThreaded, ADeadlockEndsTheRunThoughTheCollectorGoesOn) {
    RunSpec spec;
    spec.model = "free-threaded";
    spec.timeout = 10s;
    const RunResult run =
        runYaml("resources: {a: lock, b: lock}\ntasks:\n"
                "  - {name: one, steps: [{lock: a}, {sleep: 1 ms}, {lock: b}, {unlock: b}, {unlock: a}]}\n"
                "  - {name: two, steps: [{lock: b}, {sleep: 1 ms}, {lock: a}, {unlock: a}, {unlock: b}]}\n",
                spec);
    EXPECT_EQ(run.ending, Ending::Deadlock);
}

TEST(Cluster, BeginsAnewOnAnotherNodeWhenOneFails) {
    RunSpec spec = ideal("cluster", 4);
    spec.settings = {{"nodes", 2}, {"fail_at", Nanos(5ms).count()}, {"detect", Nanos(10ms).count()}};
    const RunResult run = runYaml("tasks: [{name: a, count: 4, steps: [{cpu: 10 ms}]}]\n", spec);
    EXPECT_EQ(run.ending, Ending::Done);
    EXPECT_EQ(run.trace->makespan(), 25ms) << "lost after 5 ms, found out after 10 more, done anew in 10";
    spec.settings.erase("fail_at");
    EXPECT_EQ(runYaml("tasks: [{name: a, count: 4, steps: [{cpu: 10 ms}]}]\n", spec).trace->makespan(), 10ms);
}

TEST(FreeThreaded, StopsTheWorldNowAndThen) {
    RunSpec spec;
    spec.model = "free-threaded";
    spec.cores = 4;
    spec.settings = {
        {"slowdown", 1'000'000}, {"pause_every", Nanos(10ms).count()}, {"pause", Nanos(5ms).count()}};
    const Nanos stopped =
        runYaml("tasks: [{name: a, count: 2, steps: [{cpu: 40 ms}]}]\n", spec).trace->makespan();
    EXPECT_GT(stopped, 50ms);
    EXPECT_LT(stopped, 70ms);
}

// As long as the versions of CPython are slower, unless told otherwise.
TEST(FreeThreaded, IsAsMuchSlowerAsItsVersionOfPython) {
    RunSpec spec;
    spec.model = "free-threaded";
    const auto runtime = [&spec](Settings settings, bool withoutCosts = false) {
        spec.settings = std::move(settings);
        spec.settings["pause_every"] = 0;
        spec.ideal = withoutCosts;
        return finishOf(runYaml("tasks: [{name: a, steps: [{cpu: 100 ms}]}]\n", spec), 0);
    };
    EXPECT_NEAR(static_cast<double>(runtime({}).count()), 108e6, 1e5);
    EXPECT_NEAR(static_cast<double>(runtime({{"python", 0}}).count()), 108e6, 1e5);
    EXPECT_NEAR(static_cast<double>(runtime({{"python", 1}}).count()), 140e6, 1e5);
    EXPECT_NEAR(static_cast<double>(runtime({{"python", 1}, {"slowdown", 1'200'000}}).count()), 120e6, 1e5);
    EXPECT_EQ(runtime({{"python", 1}}, true), 100ms);
    const auto& parameters = findModel("free-threaded")->parameters;
    EXPECT_EQ(*parseParameter(parameters[0], "3.13"), 1);
}

TEST(Models, AllRunTheSameWorkToItsEnd) {
    const std::string body = "tasks: [{name: a, count: 3, steps: [{cpu: 5 ms}, {call: 2 ms}, {native: 1 ms}, "
                             "{io: 3 ms}, {sleep: 1 ms}, {block: 1 ms}, yield]}]\n";
    for (const ModelInfo& model : models()) {
        RunSpec spec;
        spec.model = model.id;
        const RunResult run = runYaml(body, spec);
        EXPECT_EQ(run.ending, Ending::Done) << model.id;
        for (size_t task = 0; task < 3; ++task)
            EXPECT_GE(timeIn(*run.trace, task, State::Running), 8ms) << model.id;
    }
}

} // namespace
} // namespace timeslice
