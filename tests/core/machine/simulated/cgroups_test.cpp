// Control groups: shares by weight, and limits. Figures are worked out by hand; nothing costs time.
#include "core/base/random.h"
#include "core/metrics/metrics.h"
#include "tests/core/yaml_run.h"

#include <map>

namespace timeslice::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

RunSpec under(const std::string& policy, int cores = 1) {
    RunSpec spec = ideal("parallel", cores);
    spec.policy = policy;
    return spec;
}

// A task's intervals in a state, as "0-20, 100-120" in ms.
std::string timesIn(const Trace& trace, size_t task, State state) {
    std::string times;
    for (const Interval& interval : intervalsIn(trace, task, state))
        times += (times.empty() ? "" : ", ") + std::to_string(interval.start / 1ms) + "-" +
                 std::to_string(interval.end() / 1ms);
    return times;
}

std::vector<std::string> remarksOf(const RunResult& run) {
    std::vector<std::string> texts;
    for (const Text& remark : run.trace->remarks()) texts.push_back(plainEnglish().render(remark));
    return texts;
}

constexpr const char* kThreeToOne = "cgroups: {web: {weight: 300}, batch: {}}\n"
                                    "tasks: [{name: A, cgroup: web, steps: [cpu: 300 ms]},\n"
                                    "        {name: B, count: 3, cgroup: batch, steps: [cpu: 100 ms]}]\n";

// Of each 6 ms web has 4.5 and batch 1.5: A has had 297 ms at 396 ms, and ends 3 ms later.
TEST(CgroupWeights, HoldWhateverTheNumberOfTasks) {
    const RunResult run = runYaml(kThreeToOne, under("cfs"));
    EXPECT_EQ(finishOf(run, 0), 399ms);
    for (const size_t task : {1, 2, 3}) {
        Nanos had{0};
        for (const Interval& interval : intervalsIn(*run.trace, task, State::Running))
            if (interval.start < 399ms) had += interval.length;
        EXPECT_EQ(had, 33ms);
    }
    EXPECT_EQ(run.trace->makespan(), 600ms);
    EXPECT_THAT(remarksOf(run), IsEmpty());
}

TEST(CgroupWeights, HoldUnderEachFairPolicy) {
    for (const char* policy : {"cfs", "eevdf", "realtime"}) {
        const RunResult run = runYaml(kThreeToOne, under(policy));
        EXPECT_NEAR(static_cast<double>(finishOf(run, 0) / 1us), 400'000, 6'300) << policy;
    }
}

// Without groups B's three tasks would have three of four parts.
TEST(CgroupWeights, OfATaskWithoutAGroupIsItsOwn) {
    const RunResult run = runYaml("cgroups: {batch: {}}\n"
                                  "tasks: [{name: A, steps: [cpu: 100 ms]},\n"
                                  "        {name: Heavy, weight: 2048, steps: [cpu: 200 ms]},\n"
                                  "        {name: B, count: 3, cgroup: batch, steps: [cpu: 100 ms]}]\n",
                                  under("cfs"));
    EXPECT_NEAR(static_cast<double>(finishOf(run, 0) / 1us), 400'000, 6'000);
    EXPECT_NEAR(static_cast<double>(finishOf(run, 1) / 1us), 400'000, 6'000);
}

// Three cores' worth of tasks in one group, three in the other, two cores: 1.5 and 0.5 of them.
TEST(CgroupWeights, HoldWithSeveralCoresAndOneQueue) {
    const RunResult run = runYaml("cgroups: {web: {weight: 300}, batch: {}}\n"
                                  "tasks: [{name: A, count: 3, cgroup: web, steps: [cpu: 100 ms]},\n"
                                  "        {name: B, count: 3, cgroup: batch, steps: [cpu: 100 ms]}]\n",
                                  under("cfs", 2));
    Nanos web{0};
    Nanos batch{0};
    for (size_t task = 0; task < 6; ++task)
        for (const Interval& interval : intervalsIn(*run.trace, task, State::Running))
            (task < 3 ? web : batch) += std::clamp(150ms - interval.start, Nanos{0}, interval.length);
    EXPECT_NEAR(static_cast<double>(web / 1us), 225'000, 12'000);
    EXPECT_NEAR(static_cast<double>(batch / 1us), 75'000, 12'000);
}

// batch has a third of its tasks on a core beside web's, so there a third of its weight: web's task has three
// quarters of that core, done at 133 ms.
TEST(CgroupWeights, ArePartedAmongQueues) {
    RunSpec spec = under("cfs", 2);
    spec.settings["queues"] = 1;
    const RunResult run =
        runYaml("cgroups: {web: {}, batch: {}}\n"
                "tasks: [{name: A, cpus: [0], cgroup: web, steps: [cpu: 100 ms]},\n"
                "        {name: B, cpus: [0], cgroup: batch, steps: [cpu: 400 ms]},\n"
                "        {name: C, count: 2, cpus: [1], cgroup: batch, steps: [cpu: 400 ms]}]\n",
                spec);
    EXPECT_NEAR(static_cast<double>(finishOf(run, 0) / 1us), 133'333, 4'500);
}

// A group that sleeps is placed half of the latency behind, and cuts in: it has no more ahead of it than that.
TEST(CgroupWeights, AGroupThatWasEmptyRunsSoonButGetsNothingBack) {
    const RunResult run = runYaml("cgroups: {web: {}, batch: {}}\n"
                                  "tasks: [{name: A, cgroup: web, start: 100 ms, steps: [cpu: 30 ms]},\n"
                                  "        {name: B, cgroup: batch, steps: [cpu: 200 ms]}]\n",
                                  under("cfs"));
    EXPECT_EQ(run.trace->tasks()[0].firstRun, 102ms)
        << "B's slice, alone, is 6 ms, and A, new, is not behind";
    EXPECT_NEAR(static_cast<double>(finishOf(run, 0) / 1us), 160'000, 6'000);
    const RunResult woken =
        runYaml("cgroups: {web: {}, batch: {}}\n"
                "tasks: [{name: A, cgroup: web, steps: [cpu: 1 ms, sleep: 99 ms, cpu: 30 ms]},\n"
                "        {name: B, cgroup: batch, steps: [cpu: 200 ms]}]\n",
                under("cfs"));
    EXPECT_EQ(intervalsIn(*woken.trace, 0, State::Running)[1].start, 100ms);
    EXPECT_EQ(intervalsIn(*woken.trace, 1, State::Running)[0].cause, Cause::Preempted);
    EXPECT_NEAR(static_cast<double>(finishOf(woken, 0) / 1us), 157'000, 6'000);
}

constexpr const char* kLimited = "cgroups: {batch: {max: {quota: 20 ms, period: 100 ms}}}\n";

TEST(CgroupMax, ThrottlesUntilTheNextPeriod) {
    for (const char* policy : {"cfs", "eevdf", "realtime"}) {
        const RunResult run =
            runYaml(std::string(kLimited) + "tasks: [{name: A, cgroup: batch, steps: [cpu: 50 ms]}]\n",
                    under(policy));
        EXPECT_EQ(timesIn(*run.trace, 0, State::Running), "0-20, 100-120, 200-210") << policy;
        EXPECT_EQ(timesIn(*run.trace, 0, State::Throttled), "20-100, 120-200") << policy;
        EXPECT_EQ(intervalsIn(*run.trace, 0, State::Running)[0].cause, Cause::Throttled) << policy;
        EXPECT_THAT(remarksOf(run),
                    ElementsAre("The cgroup batch was throttled in 2 periods of 100 ms: it had "
                                "used its 20 ms."));
        const RunMetrics metrics = measure(run);
        EXPECT_EQ(metrics.tasks.front().throttled, 160ms);
        EXPECT_EQ(metrics.tasks.front().waiting, 0ms);
        EXPECT_EQ(metrics.involuntarySwitches, 2);
    }
}

TEST(CgroupMax, IsOfAllCoresTogether) {
    const RunResult run =
        runYaml(std::string(kLimited) + "tasks: [{name: A, count: 2, cgroup: batch, steps: [cpu: 15 ms]}]\n",
                under("cfs", 2));
    for (const size_t task : {0, 1}) EXPECT_EQ(timesIn(*run.trace, task, State::Running), "0-10, 100-105");
}

// The second one comes 10 ms later: both have 5 ms of what is left.
TEST(CgroupMax, IsUsedUpSoonerAsSoonAsMoreRun) {
    const RunResult run = runYaml(
        std::string(kLimited) + "tasks: [{name: A, cgroup: batch, steps: [cpu: 20 ms]},\n"
                                "        {name: B, start: 10 ms, cgroup: batch, steps: [cpu: 25 ms]}]\n",
        under("cfs", 2));
    EXPECT_EQ(timesIn(*run.trace, 0, State::Running), "0-15, 100-105");
    EXPECT_EQ(timesIn(*run.trace, 1, State::Running), "10-15, 100-115, 200-205")
        << "5 each to 105, then 10 alone";
}

// Slices of 3 ms: L has its 20 ms at 38, stands 3 ms behind at 100 and cuts in, and has its last ones at 138.
TEST(CgroupMax, LeavesTheRestToOthers) {
    const RunResult run =
        runYaml(std::string(kLimited) + "tasks: [{name: L, cgroup: batch, steps: [cpu: 40 ms]},\n"
                                        "        {name: O, steps: [cpu: 200 ms]}]\n",
                under("cfs"));
    EXPECT_EQ(timesIn(*run.trace, 0, State::Throttled), "38-100");
    EXPECT_EQ(finishOf(run, 0), 138ms);
    EXPECT_EQ(finishOf(run, 1), 240ms);
}

// As known from containers: B waits for what A cannot give back.
TEST(CgroupMax, MakesOthersWaitForALockThatAThrottledTaskHolds) {
    const RunResult run =
        runYaml("cgroups: {batch: {max: 10%}}\nresources: {L: lock}\n"
                "tasks: [{name: A, cgroup: batch, steps: [lock: L, cpu: 15 ms, unlock: L]},\n"
                "        {name: B, start: 5 ms, steps: [lock: L, cpu: 1 ms, unlock: L]}]\n",
                under("eevdf", 2));
    EXPECT_EQ(timesIn(*run.trace, 0, State::Running), "0-10, 100-105");
    EXPECT_EQ(timesIn(*run.trace, 1, State::LockWait), "5-105");
    EXPECT_EQ(finishOf(run, 1), 106ms);
}

// Whoever becomes ready meanwhile, new or woken, rests too.
TEST(CgroupMax, HoldsForThoseWhoComeLater) {
    const RunResult run = runYaml(std::string(kLimited) +
                                      "tasks: [{name: A, cgroup: batch, steps: [cpu: 20 ms, cpu: 1 ms]},\n"
                                      "        {name: B, start: 30 ms, cgroup: batch, steps: [cpu: 5 ms]},\n"
                                      "        {name: C, cgroup: batch, steps: [sleep: 40 ms, cpu: 5 ms]}]\n",
                                  under("cfs", 4));
    EXPECT_EQ(timesIn(*run.trace, 0, State::Throttled), "20-100");
    EXPECT_EQ(timesIn(*run.trace, 1, State::Throttled), "30-100");
    EXPECT_EQ(timesIn(*run.trace, 2, State::Throttled), "40-100");
    EXPECT_EQ(run.trace->makespan(), 105ms);
    EXPECT_EQ(run.trace->cgroups()[0].throttled, 1);
}

// It does not count as ready: X keeps its core, and its turns do not end for it.
TEST(CgroupMax, TakesReadyTasksOutOfTheQueue) {
    const RunResult run =
        runYaml(std::string(kLimited) + "tasks: [{name: A, count: 2, cgroup: batch, steps: [cpu: 15 ms]},\n"
                                        "        {name: X, start: 50 ms, steps: [cpu: 30 ms]}]\n",
                under("cfs"));
    EXPECT_EQ(timesIn(*run.trace, 2, State::Running), "50-80");
    for (const size_t task : {0, 1}) {
        EXPECT_EQ(timeIn(*run.trace, task, State::Throttled), 80ms);
        for (const Interval& ready : intervalsIn(*run.trace, task, State::Ready))
            EXPECT_TRUE(ready.end() <= 20ms || ready.start >= 100ms);
    }
}

TEST(CgroupMax, WhatIsLeftIsNotSavedUp) {
    const RunResult run = runYaml(
        std::string(kLimited) + "tasks: [{name: A, start: 250 ms, cgroup: batch, steps: [cpu: 50 ms]}]\n",
        under("cfs"));
    EXPECT_EQ(timesIn(*run.trace, 0, State::Running), "250-270, 300-320, 400-410");
}

TEST(CgroupMax, OfAllThatFitsNeverThrottles) {
    const RunResult exact = runYaml(
        std::string(kLimited) + "tasks: [{name: A, cgroup: batch, steps: [cpu: 20 ms]}]\n", under("cfs"));
    EXPECT_EQ(finishOf(exact, 0), 20ms);
    EXPECT_EQ(exact.trace->cgroups()[0].throttled, 0);
    const RunResult ample =
        runYaml("cgroups: {batch: {max: 150%}}\ntasks: [{name: A, cgroup: batch, steps: [cpu: 250 ms]}]\n",
                under("cfs"));
    EXPECT_EQ(timesIn(*ample.trace, 0, State::Running), "0-250");
    EXPECT_THAT(remarksOf(ample), IsEmpty());
}

// 150 ms in 100 ms on two cores: each has 75.
TEST(CgroupMax, MayBeMoreThanOneCore) {
    const RunResult run = runYaml(
        "cgroups: {batch: {max: 150%}}\ntasks: [{name: A, count: 2, cgroup: batch, steps: [cpu: 90 ms]}]\n",
        under("cfs", 2));
    for (const size_t task : {0, 1}) EXPECT_EQ(timesIn(*run.trace, task, State::Running), "0-75, 100-115");
}

TEST(CgroupMax, DoesNotHoldForRealTimeTasks) {
    const RunResult run = runYaml(
        std::string(kLimited) + "tasks: [{name: A, class: fifo, cgroup: batch, steps: [cpu: 50 ms]},\n"
                                "        {name: B, start: 50 ms, cgroup: batch, steps: [cpu: 30 ms]}]\n",
        under("realtime"));
    EXPECT_EQ(timesIn(*run.trace, 0, State::Running), "0-50");
    EXPECT_EQ(timesIn(*run.trace, 1, State::Running), "50-70, 100-110");
}

// The switch to a thread counts too: 1 ms of the 20.
TEST(CgroupMax, CountsSwitching) {
    RunSpec spec = under("cfs");
    spec.settings["context_switch"] = Nanos(1ms).count();
    const RunResult run =
        runYaml(std::string(kLimited) + "tasks: [{name: X, steps: [cpu: 1 ms]},\n"
                                        "        {name: A, cgroup: batch, steps: [cpu: 30 ms]}]\n",
                spec);
    EXPECT_EQ(timesIn(*run.trace, 1, State::Running), "2-21, 100-111");
}

TEST(Cgroups, HaveNoEffectUnderOtherPolicies) {
    const RunResult run = runYaml(
        std::string(kLimited) + "tasks: [{name: A, cgroup: batch, steps: [cpu: 50 ms]}]\n", under("rr"));
    EXPECT_EQ(finishOf(run, 0), 50ms);
    EXPECT_TRUE(run.trace->cgroups().empty());
    EXPECT_THAT(remarksOf(run), ElementsAre("Cgroups had no effect under the policy rr; they have under cfs, "
                                            "eevdf and realtime."));
}

// Of one group alone the tasks run as without it.
TEST(Cgroups, AlonePlayNoPart) {
    for (const char* policy : {"cfs", "eevdf"}) {
        const std::string tasks = "count: 3, steps: [cpu: 7 ms, sleep: 3 ms, cpu: 11 ms]}]\n";
        const RunResult with =
            runYaml("cgroups: {all: {weight: 700}}\ntasks: [{name: A, cgroup: all, " + tasks, under(policy));
        const RunResult without = runYaml("tasks: [{name: A, " + tasks, under(policy));
        for (size_t task = 0; task < 3; ++task)
            EXPECT_EQ(timesIn(*with.trace, task, State::Running),
                      timesIn(*without.trace, task, State::Running))
                << policy;
    }
}

// The time that each group's tasks had in each of its periods.
std::map<std::pair<size_t, int64_t>, Nanos> usageOf(const Workload& workload, const Trace& trace) {
    std::map<std::pair<size_t, int64_t>, Nanos> used;
    const std::vector<TaskInstance> tasks = workload.tasks();
    for (size_t task = 0; task < tasks.size(); ++task) {
        const size_t group = workload.groups[tasks[task].group].cgroup;
        if (group == 0) continue;
        const Nanos period = workload.cgroups[group - 1].period;
        const Trace::Range range = trace.intervalsOf(TaskId::at(task));
        for (size_t i = range.begin; i < range.end; ++i) {
            const Interval interval = trace.interval(i);
            if (!onCore(interval.state)) continue;
            for (int64_t at = interval.start / period; at * period < interval.end(); ++at)
                used[{group - 1, at}] += std::min(interval.end(), (at + 1) * period) -
                                         std::max(interval.start, Nanos(at * period));
        }
    }
    return used;
}

std::string randomWorkload(Random& random) {
    const auto ms = [&random](int64_t least, int64_t most) {
        return std::to_string(random.between(least * 1000, most * 1000)) + " us";
    };
    std::string yaml = "cgroups:\n";
    for (const char* name : {"a", "b", "c"}) {
        yaml += std::string("  ") + name + ": {weight: " + std::to_string(random.between(1, 1000));
        if (random.below(3) > 0) yaml += ", max: {quota: " + ms(1, 9) + ", period: " + ms(2, 12) + "}";
        yaml += "}\n";
    }
    yaml += "resources: {l: lock}\ntasks:\n";
    for (int64_t i = 0; i < 8; ++i) {
        yaml += "- {name: t" + std::to_string(i) + ", start: " + ms(0, 20) + ", ";
        if (i < 7) yaml += std::string("cgroup: ") + "abcabca"[i] + ", ";
        yaml += "steps: [cpu: " + ms(0, 9) + ", sleep: " + ms(0, 9) + ", {with: l, steps: [cpu: " + ms(0, 3) +
                "]}, yield, cpu: " + ms(0, 9) + "]}\n";
    }
    return yaml;
}

TEST(Cgroups, NeverHaveMoreThanTheirQuotaOfAPeriod) {
    Random random(7);
    for (int i = 0; i < 300; ++i) {
        const std::string yaml = randomWorkload(random);
        constexpr std::array kPolicies{"cfs", "eevdf", "realtime"};
        RunSpec spec =
            under(kPolicies[random.below(kPolicies.size())], static_cast<int>(random.between(1, 4)));
        spec.ideal = random.below(2) == 0;
        if (random.below(2) == 0) spec.settings["queues"] = 1;
        if (random.below(4) == 0) spec.model = "gil";
        SCOPED_TRACE(yaml + spec.policy);
        const WorkloadPtr workload = workloadFrom(yaml);
        const RunResult run = runOf(*workload, spec);
        ASSERT_EQ(run.ending, Ending::Done);
        for (const auto& [when, used] : usageOf(*workload, *run.trace)) {
            const Cgroup& group = workload->cgroups[when.first];
            if (group.limited()) {
                ASSERT_LE(used, group.quota) << group.name << " in period " << when.second;
            }
        }
    }
}

// Shares within a slice of the ideal ones, whatever the weights and however many tasks.
TEST(Cgroups, ShareByWeightWithinASlice) {
    Random random(11);
    for (int i = 0; i < 40; ++i) {
        const std::array<int64_t, 3> weights{random.between(50, 1000), random.between(50, 1000), 100};
        std::string yaml = "cgroups: {a: {weight: " + std::to_string(weights[0]) +
                           "}, b: {weight: " + std::to_string(weights[1]) + "}}\ntasks:\n";
        const int64_t inA = random.between(1, 5);
        for (int64_t task = 0; task < inA; ++task)
            yaml += "- {name: A" + std::to_string(task) + ", cgroup: a, steps: [cpu: 1 s]}\n";
        yaml += "- {name: B, cgroup: b, steps: [cpu: 1 s]}\n- {name: C, steps: [cpu: 1 s]}\n";
        const bool cfs = random.below(2) == 0;
        SCOPED_TRACE(yaml + (cfs ? "cfs" : "eevdf"));
        const RunResult run = runYaml(yaml, under(cfs ? "cfs" : "eevdf"));
        std::array<Nanos, 3> had{};
        const auto tasks = static_cast<size_t>(inA) + 2;
        for (size_t task = 0; task < tasks; ++task)
            for (const Interval& interval : intervalsIn(*run.trace, task, State::Running))
                had[task + 2 < tasks ? 0 : task + 3 - tasks] +=
                    std::clamp(300ms - interval.start, Nanos{0}, interval.length);
        const auto all = static_cast<double>(weights[0] + weights[1] + weights[2]);
        for (size_t of = 0; of < 3; ++of)
            EXPECT_NEAR(static_cast<double>(had[of] / 1us), 300'000 * static_cast<double>(weights[of]) / all,
                        6'300);
    }
}

} // namespace
} // namespace timeslice::test
