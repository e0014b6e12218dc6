// The step `fork` where tasks are threads of one process: the copy has the calling thread, and everything that the
// threads shared as it stood. Figures worked out by hand, without costs unless a test is about them.
#include "core/workload/workload.h"
#include "tests/core/yaml_run.h"

namespace timeslice {
namespace {

using test::finishOf;
using test::ideal;
using test::intervalsIn;
using test::runYaml;
using test::timeIn;
using testing::HasSubstr;

// With a core for each thread all of these do the same.
constexpr const char* kOwnCores[] = {"parallel", "free-threaded"};
constexpr const char* kForkingModels[] = {"preemptive", "parallel", "gil", "gil-legacy", "free-threaded"};

std::vector<Holding> holdingsOf(const Trace& trace, std::string_view resource) {
    std::vector<Holding> found;
    for (const Holding& holding : trace.holdings())
        if (trace.resources()[holding.resource.index()].name == resource) found.push_back(holding);
    return found;
}

RunSpec exact(const char* model, int cores = 4) {
    RunSpec spec = ideal(model, cores);
    if (spec.model == "free-threaded") spec.settings["slowdown"] = 1'000'000;
    return spec;
}

RunSpec afresh(const char* model) {
    RunSpec spec = exact(model);
    spec.settings["start_method"] = 1;
    return spec;
}

// Worker holds the lock when Main forks.
constexpr const char* kHeld = R"(
resources: {log: lock}
tasks:
  - {name: Worker, steps: [{lock: log}, {cpu: 10 ms}, {unlock: log}]}
  - {name: Main, steps: [{cpu: 4 ms}, fork, {cpu: 2 ms}, {lock: log}, {cpu: 1 ms}, {unlock: log}]}
)";

TEST(ForkBesideThreads, LeavesTheCopyWaitingForAThreadThatItDoesNotHave) {
    for (const char* model : kOwnCores) {
        const RunResult run = runYaml(kHeld, exact(model));
        EXPECT_EQ(run.ending, Ending::Deadlock) << model;
        EXPECT_EQ(run.trace->tasks()[2].name, "Main.1");
        EXPECT_EQ(run.trace->tasks()[2].arrival, 4ms) << model;
        EXPECT_EQ(finishOf(run, 0), 10ms) << model;
        EXPECT_EQ(finishOf(run, 1), 11ms) << model << ": the parent gets the lock at 10 ms";
        EXPECT_EQ(finishOf(run, 2), -1ns) << model;
        const auto waits = intervalsIn(*run.trace, 2, State::LockWait);
        ASSERT_EQ(waits.size(), 1U) << model;
        EXPECT_EQ(waits[0].start, 6ms) << model;
        EXPECT_EQ(run.trace->resources()[static_cast<size_t>(waits[0].argument)].name, "log (Main.1)");
        EXPECT_EQ(
            plainEnglish().render(run.message),
            "Deadlock: Main.1 waits for log (Main.1), which Worker held when Main forked; the copy has no such "
            "thread, so nobody will release it.");
        EXPECT_TRUE(holdingsOf(*run.trace, "log (Main.1)").empty()) << "Worker holds its own process's";
    }
}

TEST(ForkBesideThreads, DoesSoUnderEveryModelOfThreads) {
    const std::string body = R"(
resources: {log: lock}
tasks:
  - {name: Worker, steps: [{lock: log}, {io: 20 ms}, {unlock: log}]}
  - {name: Main, steps: [{cpu: 4 ms}, fork, {cpu: 2 ms}, {lock: log}, {cpu: 1 ms}, {unlock: log}]}
)";
    for (const char* model : kForkingModels) {
        const RunResult run = runYaml(body, exact(model, 1));
        EXPECT_EQ(run.ending, Ending::Deadlock) << model;
        EXPECT_EQ(finishOf(run, 1), 21ms) << model;
        EXPECT_EQ(finishOf(run, 2), -1ns) << model;
        EXPECT_THAT(plainEnglish().render(run.message), HasSubstr("which Worker held when Main forked"))
            << model;
    }
}

TEST(ForkBesideThreads, LetsTheCopyHoldAndReleaseWhatTheCallerHeld) {
    const std::string body = R"(
resources: {log: lock, deep: rlock}
tasks:
  - {name: Main, steps: [{lock: log}, {lock: deep}, {lock: deep}, {cpu: 3 ms}, fork, {cpu: 2 ms}, {unlock: log},
                         {unlock: deep}, {cpu: 1 ms}, {unlock: deep}]}
  - {name: Other, start: 1 ms, steps: [{lock: log}, {cpu: 1 ms}, {unlock: log}]}
)";
    for (const char* model : kOwnCores) {
        const RunResult run = runYaml(body, exact(model));
        ASSERT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(finishOf(run, 1), 6ms) << model;
        const auto first = holdingsOf(*run.trace, "log");
        ASSERT_EQ(first.size(), 2U) << model;
        EXPECT_EQ(first[0].end, 5ms);
        EXPECT_EQ(first[1].task, TaskId{1});
        const auto copy = holdingsOf(*run.trace, "log (Main.1)");
        ASSERT_EQ(copy.size(), 1U) << model;
        EXPECT_EQ(copy[0].task, TaskId{2});
        EXPECT_EQ(copy[0].start, 3ms);
        EXPECT_EQ(copy[0].end, 5ms);
        const auto deep = holdingsOf(*run.trace, "deep (Main.1)");
        ASSERT_EQ(deep.size(), 1U) << model << ": it was taken twice, and is given back twice";
        EXPECT_EQ(deep[0].end, 6ms);
    }
}

TEST(ForkBesideThreads, GivesBackWhatAWithTookWhenTheCopyFails) {
    const std::string body = R"(
resources: {log: lock}
tasks: [{name: Main, steps: [{with: log, steps: [{cpu: 1 ms}, fork, {cpu: 1 ms}, fail]}]}]
)";
    const RunResult run = runYaml(body, ideal("parallel"));
    ASSERT_EQ(run.ending, Ending::Done);
    const auto copy = holdingsOf(*run.trace, "log (Main.1)");
    ASSERT_EQ(copy.size(), 1U);
    EXPECT_EQ(copy[0].end, 2ms);
}

TEST(ForkBesideThreads, GivesParentAndCopyLocksOfTheirOwn) {
    const std::string body = R"(
resources: {log: lock}
tasks: [{name: Main, steps: [fork, {lock: log}, {cpu: 5 ms}, {unlock: log}]}]
)";
    const RunResult run = runYaml(body, ideal("parallel"));
    ASSERT_EQ(run.ending, Ending::Done);
    EXPECT_EQ(finishOf(run, 0), 5ms);
    EXPECT_EQ(finishOf(run, 1), 5ms) << "at the same time";
    const RunResult shared = runYaml(body, ideal("processes"));
    EXPECT_EQ(std::max(finishOf(shared, 0), finishOf(shared, 1)), 10ms) << "there, they share it";
}

// Queue, event, latch, semaphore and barrier have what they had, and both use it up.
TEST(ForkBesideThreads, CopiesEverythingElseAsItStood) {
    const std::string body = R"(
resources: {q: queue, e: event, t: {latch: 2}, s: {semaphore: 2}, b: {barrier: 2}}
tasks:
  - {name: Other, steps: [{barrier: b}]}
  - name: Main
    start: 1 ms
    steps: [{put: q}, {put: q}, {signal: e}, {count_down: t}, {acquire: s}, {cpu: 1 ms}, fork,
            {get: q}, {get: q}, {wait: e}, {count_down: t}, {wait: t}, {acquire: s}, {barrier: b}, {cpu: 1 ms}]
)";
    for (const char* model : kOwnCores) {
        const RunResult run = runYaml(body, exact(model));
        ASSERT_EQ(run.ending, Ending::Done) << model << ": " << plainEnglish().render(run.message);
        EXPECT_EQ(finishOf(run, 0), 2ms) << model;
        EXPECT_EQ(finishOf(run, 1), 3ms) << model;
        EXPECT_EQ(finishOf(run, 2), 3ms) << model;
    }
}

TEST(ForkBesideThreads, GivesTheCopyTheVariablesAndNamesThatTheCallerHad) {
    const std::string body = R"(
resources: {v: variable}
tasks:
  - name: Main
    steps: [{add: v}, {read: {variable: v, into: x}}, fork, {atomic_add: v}, {add: v},
            {if: v == 3 and x == 1, steps: [{cpu: 1 ms}], else: [{cpu: 9 ms}]}, {write: {variable: v, value: v}}]
)";
    for (const char* model : kOwnCores) {
        const RunResult run = runYaml(body, exact(model));
        EXPECT_EQ(finishOf(run, 0), 1ms) << model;
        EXPECT_EQ(finishOf(run, 1), 1ms) << model;
    }
}

TEST(ForkBesideThreads, EndsWithTheVariablesOfTheParent) {
    const std::string body = "resources: {v: variable}\n"
                             "tasks: [{name: Main, steps: [{add: v}, fork, {add: v}, {atomic_add: v}]}]\n";
    for (const char* model : kForkingModels) {
        const RunResult run = runYaml(body, exact(model));
        ASSERT_EQ(run.trace->variables().size(), 1U) << model;
        EXPECT_EQ(run.trace->variables()[0].expected, 5) << model;
        EXPECT_EQ(run.trace->variables()[0].actual, 3) << model << ": nobody sees the two of the copy";
    }
}

TEST(ForkBesideThreads, LetsTheParentWaitForTheProcessAndHearOfItsFailure) {
    for (const char* model : kOwnCores) {
        const std::string body =
            "tasks: [{name: Main, steps: [fork, {cpu: 5 ms}, {join: Main.1}, {cpu: 1 ms}]}]\n";
        EXPECT_EQ(finishOf(runYaml(body, exact(model)), 0), 7ms) << model << ": the copy ends at 6 ms";
        const RunResult failed =
            runYaml("tasks: [{name: Main, steps: [{cpu: 1 ms}, fork, {join: Main.1}, {cpu: 9 ms}, fail]}]\n",
                    exact(model));
        EXPECT_EQ(finishOf(failed, 0), 10ms) << model << ": the join fails, and so the task";
    }
}

TEST(ForkBesideThreads, DoesNotLetTheCopyWaitForThreadsThatItDoesNotHave) {
    const std::string body = R"(
tasks:
  - {name: Worker, steps: [{cpu: 20 ms}]}
  - {name: Main, steps: [{cpu: 1 ms}, fork, {join: Worker}, {cpu: 1 ms}]}
)";
    for (const char* model : kOwnCores) {
        const RunResult run = runYaml(body, exact(model));
        EXPECT_EQ(finishOf(run, 1), 21ms) << model;
        EXPECT_EQ(finishOf(run, 2), 2ms) << model;
    }
}

// The copy's own thread uses the copy's lock, and the copy waits for that one alone.
TEST(ForkBesideThreads, LetsTheCopyStartThreadsOfItsOwn) {
    const std::string body = R"(
resources: {log: lock}
tasks:
  - {name: Main, steps: [{cpu: 1 ms}, fork, {lock: log}, {spawn: Part}, {cpu: 3 ms}, {unlock: log}, {join: Part}]}
  - {name: Part, steps: [{lock: log}, {cpu: 2 ms}, {unlock: log}]}
)";
    for (const char* model : kOwnCores) {
        const RunResult run = runYaml(body, exact(model));
        ASSERT_EQ(run.ending, Ending::Done) << model;
        for (const size_t task : {0U, 1U, 2U, 3U}) EXPECT_EQ(finishOf(run, task), 6ms) << model << task;
        EXPECT_EQ(holdingsOf(*run.trace, "log").size(), 2U) << model;
        EXPECT_EQ(holdingsOf(*run.trace, "log (Main.1)").size(), 2U) << model;
    }
}

// At 4 ms Main.1 gets a copy of the lock held by Worker; at 5 ms both make Main.2, which inherit it so.
TEST(ForkBesideThreads, WorksInACopyToo) {
    const std::string body = R"(
resources: {log: lock}
tasks:
  - {name: Worker, steps: [{lock: log}, {cpu: 10 ms}, {unlock: log}]}
  - {name: Main, steps: [{cpu: 4 ms}, fork, {cpu: 1 ms}, fork, {lock: log, timeout: 20 ms}, {cpu: 1 ms},
                         {unlock: log}]}
)";
    for (const char* model : kOwnCores) {
        const RunResult run = runYaml(body, exact(model));
        ASSERT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(run.trace->tasks().size(), 5U);
        EXPECT_EQ(finishOf(run, 1), 11ms) << model;
        for (const size_t copy : {2U, 3U, 4U}) EXPECT_EQ(finishOf(run, copy), 26ms) << model << copy;
    }
    const std::string held = R"(
resources: {log: lock}
tasks: [{name: Main, steps: [{lock: log}, {cpu: 1 ms}, fork, fork, {cpu: 1 ms}, {unlock: log}, {lock: log}]}]
)";
    const RunResult run = runYaml(held, ideal("parallel"));
    EXPECT_EQ(run.ending, Ending::Done) << "each of four has a lock of its own, held by itself";
    EXPECT_EQ(holdingsOf(*run.trace, "log (Main.2 2)").size(), 1U);
}

TEST(ForkBesideThreads, CancelsACopyButNoThreadOfAnotherProcess) {
    const std::string body = R"(
tasks: [{name: Main, steps: [{cpu: 1 ms}, fork, {cpu: 1 ms}, {cancel: Main.1},
                             {repeat: {times: 4, steps: [{cpu: 1 ms}]}}]}]
)";
    // The copy cancels at 1 ms, its parent at 6 ms, when the copy has ended.
    const std::string other = R"(
tasks:
  - {name: Worker, steps: [{repeat: {times: 10, steps: [{cpu: 1 ms}]}}]}
  - {name: Main, steps: [{cpu: 1 ms}, fork, {join: Main.1}, {cancel: Worker}, {cpu: 5 ms}]}
)";
    for (const char* model : kOwnCores) {
        const RunResult run = runYaml(body, exact(model));
        ASSERT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(finishOf(run, 0), 6ms) << model;
        EXPECT_LE(finishOf(run, 1), 3ms) << model << ": before its next step";
        const RunResult others = runYaml(other, exact(model));
        EXPECT_GE(finishOf(others, 0), 6ms) << model;
        EXPECT_LE(finishOf(others, 0), 7ms) << model;
    }
}

TEST(ForkBesideThreads, GivesTheCopyAGilOfItsOwn) {
    const std::string body = "tasks:\n"
                             "  - {name: Other, steps: [{cpu: 1 ms}, {io: 50 ms}]}\n"
                             "  - {name: Main, start: 1 ms, steps: [{cpu: 4 ms}, fork, {cpu: 20 ms}]}\n";
    for (const char* model : {"gil", "gil-legacy"}) {
        RunSpec spec = ideal(model);
        const RunResult run = runYaml(body, spec);
        EXPECT_EQ(finishOf(run, 1), 25ms) << model;
        EXPECT_EQ(finishOf(run, 2), 25ms) << model << ": at the same time";
        EXPECT_EQ(timeIn(*run.trace, 2, State::GilWait), 0ns) << model;
    }
}

TEST(ForkBesideThreads, CostsWhatAForkCosts) {
    for (const char* model : {"parallel", "gil", "gil-legacy", "free-threaded"}) {
        RunSpec spec = exact(model);
        spec.ideal = false;
        const RunResult run =
            runYaml("tasks: [{name: Main, steps: [{cpu: 10 ms}, fork, {cpu: 20 ms}]}]\n", spec);
        const Nanos begun = run.trace->tasks()[1].arrival;
        EXPECT_GE(timeIn(*run.trace, 0, State::Overhead), 1ms) << model;
        EXPECT_GE(*run.trace->tasks()[1].firstRun - begun, 2800us) << model;
        EXPECT_LT(*run.trace->tasks()[1].firstRun - begun, 3ms) << model;
    }
}

TEST(ForkBesideThreads, HasNoneOfThisWhenTheCopyIsStartedAfresh) {
    for (const char* model : kOwnCores) {
        const RunResult run = runYaml(kHeld, afresh(model));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(finishOf(run, 2), 7ms) << model << ": at 6 ms its lock is free";
        const RunResult values = runYaml(R"(
resources: {v: {variable: 3}, q: queue}
tasks: [{name: Main, steps: [{put: q}, {add: v}, fork, {if: v == 3, steps: [{cpu: 1 ms}], else: [{cpu: 2 ms}]},
                             {get: q, timeout: 5 ms}]}]
)",
                                         afresh(model));
        EXPECT_EQ(finishOf(values, 0), 2ms) << model;
        EXPECT_EQ(finishOf(values, 1), 6ms) << model << ": v is 3, and the queue is empty";
    }
    RunSpec spec = afresh("gil");
    spec.ideal = false;
    const RunResult run = runYaml(kHeld, spec);
    EXPECT_EQ(run.ending, Ending::Done);
    EXPECT_GE(*run.trace->tasks()[2].firstRun - run.trace->tasks()[2].arrival, 120ms)
        << "an interpreter starts";
}

constexpr const char* kForksWithALock = R"(
resources: {log: lock}
tasks: [{name: Main, steps: [{lock: log}, fork, {unlock: log}]}]
)";

TEST(ForkBesideThreads, WithALockIsRefusedWhereTheCopyWouldNotHoldIt) {
    const WorkloadPtr workload = test::workloadFrom(kForksWithALock);
    for (const RunSpec& spec : {ideal("serial"), ideal("processes"), afresh("gil"), afresh("parallel")}) {
        const auto result = run(*workload, spec);
        ASSERT_FALSE(result.has_value()) << spec.model;
        EXPECT_THAT(describe(result.error()),
                    HasSubstr("5:43: Model '" + spec.model +
                              "' cannot run this workload: this forks while the task holds "
                              "'log', which the copy would not hold"));
    }
    for (const char* model : kForkingModels) EXPECT_TRUE(run(*workload, exact(model)).has_value()) << model;
}

// A task in a fair line is not there: what it gets in the copy nobody has.
TEST(ForkBesideThreads, CopiesThoseWhoWaitAsWell) {
    const std::string body = R"(
resources: {log: {lock: {order: fair}}}
tasks:
  - {name: Main, steps: [{lock: log}, {cpu: 2 ms}, fork, {unlock: log}, {cpu: 1 ms}, {lock: log, timeout: 5 ms},
                         {unlock: log}]}
  - {name: Next, start: 1 ms, steps: [{lock: log}, {cpu: 2 ms}, {unlock: log}]}
)";
    const RunResult run = runYaml(body, ideal("parallel"));
    ASSERT_EQ(run.ending, Ending::Done);
    EXPECT_EQ(finishOf(run, 0), 4ms) << "Next has it from 2 to 4 ms";
    EXPECT_EQ(finishOf(run, 2), 8ms) << "in the copy it has it for ever";
}

size_t warningsIn(const RunResult& run) {
    return static_cast<size_t>(std::ranges::count(run.trace->marks(), MarkKind::ForkWarning, &Mark::kind));
}

TEST(ForkBesideThreads, IsRefusedInPythonAndAfreshOnThisComputer) {
    const WorkloadPtr workload = test::workloadFrom(kHeld);
    RunSpec spec = afresh("gil");
    spec.cores = 1;
    spec.engine = Engine::Live;
    EXPECT_THAT(describe(run(*workload, spec).error()),
                HasSubstr("Only a simulated run can start a process afresh beside threads"));
    spec.settings.clear();
    spec.engine = Engine::Python;
    EXPECT_THAT(describe(run(*workload, spec).error()),
                HasSubstr("The Python engine cannot fork beside threads"));
}

TEST(ForkBesideThreads, IsWarnedOfWherePythonDoes) {
    for (const char* model : {"gil", "free-threaded"})
        EXPECT_EQ(warningsIn(runYaml(kHeld, exact(model))), 1U) << model;
    for (const char* model : {"preemptive", "parallel", "gil-legacy"})
        EXPECT_EQ(warningsIn(runYaml(kHeld, exact(model))), 0U) << model;
    EXPECT_EQ(warningsIn(runYaml(kHeld, afresh("gil"))), 0U);
    // Alone: from the start, or since the other has ended; the copy is alone too.
    EXPECT_EQ(warningsIn(runYaml("tasks: [{name: Main, steps: [fork, fork, {cpu: 1 ms}]}]\n", exact("gil"))),
              0U);
    const std::string later = "tasks:\n  - {name: Other, steps: [{cpu: 1 ms}]}\n"
                              "  - {name: Main, steps: [{io: 5 ms}, fork, {cpu: 1 ms}]}\n"
                              "  - {name: Late, start: 20 ms, steps: [{cpu: 1 ms}]}\n";
    EXPECT_EQ(warningsIn(runYaml(later, exact("gil"))), 0U);
}

} // namespace
} // namespace timeslice
