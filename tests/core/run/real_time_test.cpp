// Real-time scheduling from a file to its trace: published task sets, worked out by hand, without costs.
#include "core/trace/job_times.h"
#include "core/workload/catalogue.h"
#include "tests/core/yaml_run.h"

namespace timeslice::real_time_test {
namespace {

using test::finishOf;
using test::ideal;
using test::intervalsIn;
using test::runYaml;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

RunResult runUnder(const char* policy, const std::string& tasks,
                   const RunSpec& base = ideal("preemptive", 1)) {
    RunSpec spec = base;
    spec.policy = policy;
    return runYaml("tasks:\n" + tasks, spec);
}

// Of all tasks, in ms.
std::vector<int64_t> ends(const RunResult& run) {
    std::vector<int64_t> all;
    for (size_t i = 0; i < run.trace->tasks().size(); ++i)
        if (!run.trace->tasks()[i].helper) all.push_back(finishOf(run, i) / 1ms);
    return all;
}

// "B 1 by 1 ms" of those that missed their deadline.
std::vector<std::string> misses(const RunResult& run) {
    std::vector<std::string> all;
    for (size_t i = 0; i < run.trace->tasks().size(); ++i) {
        const auto job = jobTimes(*run.trace, TaskId::at(i));
        if (job && job->missed)
            all.push_back(run.trace->tasks()[i].name + " by " + plainEnglish().time(*job->lateness));
    }
    return all;
}

const std::string kThree = "  - {name: A, count: 6, every: 4 ms, steps: [{cpu: 1 ms}]}\n"
                           "  - {name: B, count: 4, every: 6 ms, steps: [{cpu: 2 ms}]}\n"
                           "  - {name: C, count: 3, every: 8 ms, steps: [{cpu: 3 ms}]}\n";

// The classic set of utilisation 0.958.
TEST(RealTime, EarliestDeadlineFirstEndsAsWorkedOutByHand) {
    const RunResult run = runUnder("edf", kThree);
    EXPECT_THAT(ends(run), ElementsAre(1, 7, 10, 14, 17, 23, 3, 9, 16, 22, 6, 13, 20));
    EXPECT_THAT(misses(run), IsEmpty());
}

TEST(RealTime, IsInTheGallery) {
    const WorkloadPtr workload = findWorkload("periodic").value();
    RunSpec spec = ideal("preemptive", 1);
    spec.policy = "edf";
    EXPECT_THAT(misses(test::runOf(*workload, spec)), IsEmpty());
    spec.ideal = false;
    EXPECT_THAT(misses(test::runOf(*workload, spec)), IsEmpty());
    spec.policy = "rm";
    EXPECT_THAT(misses(test::runOf(*workload, spec)), testing::Contains(HasSubstr("Display 1 by 2")));
}

// The same set: C 1 has run for 2 ms when C 2 is released at 8.
TEST(RealTime, RateMonotonicMissesWhereEarliestDeadlineFirstDoesNot) {
    const RunResult run = runUnder("rm", kThree);
    EXPECT_THAT(ends(run), ElementsAre(1, 5, 9, 13, 17, 21, 3, 8, 15, 20, 10, 16, 23));
    EXPECT_THAT(misses(run), ElementsAre("C 1 by 2 ms"));
}

// Buttazzo, "Hard real-time computing systems": 2/5 and 4/7, over the whole hyperperiod.
TEST(RealTime, MissesAtSevenUnderRateMonotonicOnly) {
    const std::string two = "  - {name: A, count: 7, every: 5 ms, steps: [{cpu: 2 ms}]}\n"
                            "  - {name: B, count: 5, every: 7 ms, steps: [{cpu: 4 ms}]}\n";
    const RunResult monotonic = runUnder("rm", two);
    EXPECT_THAT(ends(monotonic), ElementsAre(2, 7, 12, 17, 22, 27, 32, 8, 14, 20, 28, 34));
    EXPECT_THAT(misses(monotonic), ElementsAre("B 1 by 1 ms"));
    const RunResult earliest = runUnder("edf", two);
    EXPECT_THAT(ends(earliest), ElementsAre(2, 8, 14, 17, 22, 28, 34, 6, 12, 20, 26, 32));
    EXPECT_THAT(misses(earliest), IsEmpty());
}

// Wikipedia, "Rate-monotonic scheduling": 1/8, 2/5, 2/10 can be scheduled.
TEST(RealTime, RateMonotonicMeetsAllOfThePublishedExample) {
    const RunResult run = runUnder("rm", "  - {name: P1, count: 5, every: 8 ms, steps: [{cpu: 1 ms}]}\n"
                                         "  - {name: P2, count: 8, every: 5 ms, steps: [{cpu: 2 ms}]}\n"
                                         "  - {name: P3, count: 4, every: 10 ms, steps: [{cpu: 2 ms}]}\n");
    EXPECT_THAT(misses(run), IsEmpty());
    EXPECT_EQ(finishOf(run, 0), 3ms);
    EXPECT_EQ(finishOf(run, 13), 5ms);
}

// Two light tasks take both cores first, and the heavy one, which needs nearly its whole period, is late.
// With a core to itself it is not. (Dhall, Liu 1978.)
TEST(RealTime, ShowsDhallsEffectUnlessTasksHaveCoresOfTheirOwn) {
    const std::string tasks = "  - {name: Light, count: 2, every: 10 ms, steps: [{cpu: 2 ms}]}\n"
                              "  - {name: Thin, count: 2, every: 10 ms, steps: [{cpu: 2 ms}]}\n"
                              "  - {name: Heavy, count: 2, every: 11 ms, steps: [{cpu: 10 ms}]}\n";
    const RunResult global = runUnder("edf", tasks, ideal("parallel", 2));
    EXPECT_THAT(ends(global), ElementsAre(2, 12, 2, 14, 12, 22));
    EXPECT_THAT(misses(global), ElementsAre("Heavy 1 by 1 ms"));
    RunSpec spec = ideal("parallel", 2);
    spec.settings["placing"] = 1;
    const RunResult partitioned = runUnder("edf", tasks, spec);
    EXPECT_THAT(ends(partitioned), ElementsAre(2, 12, 4, 14, 10, 21));
    EXPECT_THAT(misses(partitioned), IsEmpty());
    EXPECT_THAT(partitioned.trace->remarks(), IsEmpty());
    for (size_t task = 0; task < 6; ++task)
        for (const Interval& turn : intervalsIn(*partitioned.trace, task, State::Running))
            EXPECT_EQ(turn.core.value, task < 4 ? 1 : 0) << task;
}

TEST(RealTime, SaysWhatFitsOnNoCore) {
    RunSpec spec = ideal("parallel", 2);
    spec.settings["placing"] = 1;
    const RunResult run = runUnder("rm",
                                   "  - {name: A, every: 10 ms, steps: [{cpu: 6 ms}]}\n"
                                   "  - {name: B, every: 10 ms, steps: [{cpu: 6 ms}]}\n"
                                   "  - {name: C, every: 10 ms, steps: [{cpu: 6 ms}]}\n",
                                   spec);
    ASSERT_EQ(run.trace->remarks().size(), 1U);
    EXPECT_THAT(plainEnglish().render(run.trace->remarks()[0]), HasSubstr("the least to do: C."));
    EXPECT_THAT(ends(run), ElementsAre(6, 6, 12));
    EXPECT_THAT(misses(run), ElementsAre("C by 2 ms"));
}

// There the threads of the tasks are made only while the run goes on.
TEST(RealTime, SaysWhatFitsOnNoCoreAlsoOfProcesses) {
    RunSpec spec = ideal("processes", 2);
    spec.settings["placing"] = 1;
    const RunResult run =
        runUnder("edf", "  - {name: A, count: 3, every: 10 ms, steps: [{cpu: 11 ms}]}\n", spec);
    ASSERT_EQ(run.trace->remarks().size(), 1U);
    EXPECT_THAT(plainEnglish().render(run.trace->remarks()[0]), HasSubstr("the least to do: A."));
}

// Those without a deadline share what is left, on whichever core has fewer.
TEST(RealTime, PutsTasksWithoutAPeriodWhereTheLeastIsDone) {
    RunSpec spec = ideal("parallel", 2);
    spec.settings["placing"] = 1;
    const RunResult run = runUnder("edf",
                                   "  - {name: P, count: 2, every: 10 ms, steps: [{cpu: 8 ms}]}\n"
                                   "  - {name: free, start: 1 ms, steps: [{cpu: 5 ms}]}\n",
                                   spec);
    EXPECT_THAT(ends(run), ElementsAre(8, 18, 6));
}

// Each is released at its time, and begins when the one before it has ended, however many cores there are.
TEST(RealTime, JobsOfATaskWaitForTheOneBefore) {
    const std::string late = "  - {name: J, count: 3, every: 2 ms, steps: [{cpu: 3 ms}]}\n";
    const RunResult run = runUnder("edf", late, ideal("parallel", 4));
    EXPECT_THAT(ends(run), ElementsAre(3, 6, 9));
    EXPECT_THAT(misses(run), ElementsAre("J 1 by 1 ms", "J 2 by 2 ms", "J 3 by 3 ms"));
    const std::vector<Interval> held = intervalsIn(*run.trace, 2, State::MessageWait);
    ASSERT_EQ(held.size(), 1U);
    EXPECT_EQ(held[0].start, 4ms);
    EXPECT_EQ(held[0].end(), 6ms);
    EXPECT_THAT(ends(runUnder("fcfs", late, ideal("parallel", 4))), ElementsAre(3, 5, 7))
        << "other policies know no jobs";
}

// They have no period, so none is before another.
TEST(RealTime, TasksWithADeadlineAndNoPeriodRunSideBySide) {
    const std::string four = "tasks:\n  - {name: W, count: 4, deadline: 10 ms, steps: [{cpu: 4 ms}]}\n";
    const std::string meeting = "resources: {b: {barrier: 4}}\n"
                                "tasks:\n"
                                "  - {name: W, count: 4, deadline: 10 ms, "
                                "steps: [{cpu: 1 ms}, {barrier: b}, {cpu: 1 ms}]}\n";
    const std::string spawned = "tasks:\n"
                                "  - {name: Main, steps: [{cpu: 1 ms}, {spawn: W}]}\n"
                                "  - {name: W, count: 3, deadline: 10 ms, steps: [{cpu: 4 ms}]}\n";
    for (const char* policy : {"edf", "rm"}) {
        RunSpec spec = ideal("parallel", 4);
        spec.policy = policy;
        EXPECT_THAT(ends(runYaml(four, spec)), ElementsAre(4, 4, 4, 4)) << policy;
        EXPECT_THAT(ends(runYaml(meeting, spec)), ElementsAre(2, 2, 2, 2)) << policy;
        EXPECT_THAT(ends(runYaml(spawned, spec)), ElementsAre(1, 5, 5, 5)) << policy;
        spec.settings["placing"] = 1;
        EXPECT_THAT(ends(runYaml(four, spec)), ElementsAre(4, 4, 4, 4)) << policy;
        spec = ideal("preemptive", 1);
        spec.policy = policy;
        EXPECT_EQ(runYaml(meeting, spec).ending, Ending::Done) << policy;
    }
}

RunSpec whereTheSecondNodeFails(int cores, Nanos detect) {
    RunSpec spec = ideal("cluster", cores);
    spec.settings = {{"nodes", 2}, {"fail_at", Nanos(4ms).count()}, {"detect", detect.count()}};
    return spec;
}

// J is on the second node, and begins anew at 6 on the first, where F is due at 15.
TEST(RealTime, AJobThatBeginsAnewKeepsItsDeadline) {
    const RunResult run = runUnder("edf",
                                   "  - {name: F, deadline: 15 ms, steps: [{cpu: 12 ms}]}\n"
                                   "  - {name: J, every: 10 ms, steps: [{cpu: 8 ms}]}\n",
                                   whereTheSecondNodeFails(2, 2ms));
    EXPECT_THAT(ends(run), ElementsAre(20, 14));
    EXPECT_THAT(misses(run), ElementsAre("F by 5 ms", "J by 4 ms"));
}

// J 1 begins anew at 12. J 2 is released at 10 and waits for it all the same.
TEST(RealTime, AJobThatBeginsAnewIsStillTheOneBefore) {
    const RunResult run = runUnder("edf",
                                   "  - {name: F, steps: [{cpu: 1 ms}]}\n"
                                   "  - {name: J, count: 2, every: 10 ms, steps: [{cpu: 8 ms}]}\n",
                                   whereTheSecondNodeFails(2, 8ms));
    EXPECT_THAT(ends(run), ElementsAre(1, 20, 28));
}

// With a GIL the thread binds to its task when it has begun; held back it says so all the same.
TEST(RealTime, JobsWaitForTheOneBeforeUnderEveryModelWithAThreadATask) {
    for (const char* model : {"preemptive", "gil", "subinterpreters", "free-threaded", "gil-legacy"}) {
        RunSpec spec = ideal(model, 2);
        if (spec.model == "free-threaded") spec.settings["slowdown"] = 1'000'000;
        const RunResult run =
            runUnder("rm", "  - {name: J, count: 2, every: 2 ms, steps: [{cpu: 3 ms}]}\n", spec);
        EXPECT_THAT(ends(run), ElementsAre(3, 6)) << model;
        EXPECT_EQ(test::timeIn(*run.trace, 1, State::MessageWait), 1ms) << model;
        EXPECT_EQ(test::timeIn(*run.trace, 1, State::Ready), 0ms) << model;
    }
}

// A job that never ends holds the next one for ever.
TEST(RealTime, AJobThatNeverEndsIsPartOfTheDeadlock) {
    RunSpec spec = ideal("preemptive", 1);
    spec.policy = "edf";
    const RunResult run = runYaml("resources: {e: event, f: event}\n"
                                  "tasks:\n"
                                  "  - {name: J, count: 2, every: 2 ms, steps: [{wait: e}, {signal: f}]}\n"
                                  "  - {name: K, steps: [{wait: f}, {signal: e}]}\n",
                                  spec);
    EXPECT_EQ(run.ending, Ending::Deadlock);
    EXPECT_THAT(misses(run), testing::Not(IsEmpty()));
}

TEST(RealTime, TasksWithoutADeadlineComeLast) {
    const RunResult run = runUnder("edf", "  - {name: free, steps: [{cpu: 5 ms}]}\n"
                                          "  - {name: P, count: 2, every: 4 ms, steps: [{cpu: 1 ms}]}\n");
    EXPECT_THAT(ends(run), ElementsAre(7, 1, 5));
    EXPECT_FALSE(jobTimes(*run.trace, TaskId{0}));
}

// A deadline that is written counts under every policy; that of the period only where jobs are known.
TEST(RealTime, DeadlinesCountUnderEveryPolicy) {
    const std::string tasks = "  - {name: A, deadline: 3 ms, steps: [{cpu: 5 ms}]}\n"
                              "  - {name: B, start: 1 ms, every: 2 ms, steps: [{cpu: 1 ms}]}\n";
    EXPECT_THAT(misses(runUnder("fcfs", tasks)), ElementsAre("A by 2 ms"));
    EXPECT_THAT(misses(runUnder("edf", tasks)), ElementsAre("A by 2 ms", "B by 3 ms"))
        << "both are due at 3 ms";
    const RunResult shared = runUnder("rr", tasks, ideal("async", 1));
    EXPECT_THAT(misses(shared), ElementsAre("A by 2 ms"));
}

TEST(RealTime, ADeadlineOfASpawnedTaskCountsFromItsStart) {
    const RunResult run = runUnder("edf", "  - {name: Main, steps: [{cpu: 4 ms}, {spawn: Part}]}\n"
                                          "  - {name: Part, deadline: 2 ms, steps: [{cpu: 3 ms}]}\n");
    EXPECT_THAT(misses(run), ElementsAre("Part by 1 ms"));
}

} // namespace
} // namespace timeslice::real_time_test
