#include "tests/core/machine/simulated/policies/bench_kernel.h"

namespace timeslice::test {
namespace {

ThreadTraits jobOf(int32_t series) {
    ThreadTraits traits;
    traits.series = series;
    return traits;
}

JobSeries dueAfter(Nanos deadline, Nanos start = Nanos{0}, Nanos period = Nanos{0}) {
    JobSeries series;
    series.start = start;
    series.period = period;
    series.deadline = deadline;
    return series;
}

// One job a series, released as the series begins; the last ones have none.
class DeadlineBench {
  public:
    DeadlineBench(const char* policy, std::vector<JobSeries> series, const Settings& settings = {})
        : m_series(std::move(series)), m_policy(makePolicy(policy, settings, {.series = &m_series})) {}

    std::vector<Slice> timeline(const std::vector<Nanos>& bursts, const std::vector<Nanos>& arrivals = {}) {
        std::vector<Job> jobs;
        for (size_t i = 0; i < bursts.size(); ++i) {
            Job job{.steps = {bursts[i]}};
            if (i < m_series.size()) job.arrival = *m_series[i].start;
            if (i < arrivals.size()) job.arrival = arrivals[i];
            if (i < m_series.size()) job.traits.series = static_cast<int32_t>(i);
            jobs.push_back(job);
        }
        return BenchKernel(*m_policy, jobs).run().timeline();
    }
    Policy& policy() { return *m_policy; }

  private:
    std::vector<JobSeries> m_series;
    std::unique_ptr<Policy> m_policy;
};

TEST(EdfPolicy, TheNearestDeadlineRunsAndCutsIn) {
    DeadlineBench bench("edf", {dueAfter(7ms), dueAfter(3ms, 2ms), dueAfter(12ms)});
    EXPECT_EQ(bench.timeline({3ms, 2ms, 3ms}),
              (std::vector<Slice>{{0, 0ms, 2ms}, {1, 2ms, 4ms}, {0, 4ms, 5ms}, {2, 5ms, 8ms}}));
}

TEST(EdfPolicy, AnEqualDeadlineDoesNotCutIn) {
    DeadlineBench bench("edf", {dueAfter(10ms), dueAfter(8ms, 2ms)});
    EXPECT_EQ(bench.timeline({4ms, 1ms}), (std::vector<Slice>{{0, 0ms, 4ms}, {1, 4ms, 5ms}}));
}

// All are due at 10; 2 was released before 1, and 3 with 2.
TEST(EdfPolicy, AmongEqualDeadlinesTheEarlierReleaseThenTheOrderInTheFile) {
    DeadlineBench bench("edf", {dueAfter(5ms), dueAfter(7ms, 3ms), dueAfter(9ms, 1ms), dueAfter(9ms, 1ms)});
    EXPECT_EQ(bench.timeline({4ms, 1ms, 1ms, 1ms}),
              (std::vector<Slice>{{0, 0ms, 4ms}, {2, 4ms, 5ms}, {3, 5ms, 6ms}, {1, 6ms, 7ms}}));
}

// 1 becomes ready at 2, and is due at 5 all the same.
TEST(EdfPolicy, ADeadlineCountsFromTheRelease) {
    DeadlineBench bench("edf", {dueAfter(6ms), dueAfter(5ms)});
    EXPECT_EQ(bench.timeline({4ms, 1ms}, {0ms, 2ms}),
              (std::vector<Slice>{{0, 0ms, 2ms}, {1, 2ms, 3ms}, {0, 3ms, 5ms}}));
}

// 0 is spawned at 1 and ready at 5, 1 is due at 4.
TEST(EdfPolicy, ADeadlineOfASpawnedTaskCountsFromTheSpawn) {
    std::vector<JobSeries> series = {dueAfter(2ms), dueAfter(4ms)};
    series[0].firstTask = TaskId{0};
    series[0].start.reset();
    series[1].firstTask = TaskId{1};
    const auto policy = makePolicy("edf", {}, {.series = &series});
    policy->announceJob(announced(*policy, 0, jobOf(0)), TaskId{0}, 1ms);
    policy->announceJob(announced(*policy, 1, jobOf(1)), TaskId{1}, 0ms);
    policy->add(ThreadId{1}, Came::New, 4ms, 0);
    policy->add(ThreadId{0}, Came::New, 5ms, 0);
    EXPECT_EQ(policy->peek(5ms, 0), ThreadId{0});
}

// 0 and 1 are jobs of one task, released at 0 and 10; 2 is due at 12, and 3 is there for the first job anew.
TEST(EdfPolicy, AJobThatBeginsAnewHasItsOldDeadline) {
    std::vector<JobSeries> series = {dueAfter(10ms, 0ms, 10ms), dueAfter(12ms)};
    series[0].firstTask = TaskId{0};
    series[0].jobs = 2;
    series[1].firstTask = TaskId{2};
    const auto policy = makePolicy("edf", {}, {.series = &series});
    const TaskId tasks[] = {TaskId{0}, TaskId{1}, TaskId{2}, TaskId{0}};
    for (size_t i = 0; i < 4; ++i)
        policy->announceJob(announced(*policy, i, jobOf(i == 2 ? 1 : 0)), tasks[i], 0ms);
    for (const int thread : {1, 2, 3}) policy->add(ThreadId{thread}, Came::New, 10ms, 0);
    EXPECT_EQ(policy->next(10ms, 0), ThreadId{3});
    EXPECT_EQ(policy->next(10ms, 0), ThreadId{2});
    EXPECT_EQ(policy->next(10ms, 0), ThreadId{1});
}

TEST(EdfPolicy, WhoHasNoDeadlineComesLastInOrderOfArrival) {
    DeadlineBench bench("edf", {dueAfter(100ms, 2ms)});
    EXPECT_EQ(bench.timeline({3ms, 2ms, 1ms}, {2ms, 1ms, 0ms}),
              (std::vector<Slice>{{2, 0ms, 1ms}, {1, 1ms, 2ms}, {0, 2ms, 5ms}, {1, 5ms, 6ms}}));
}

// Of two that run with equal deadlines the later release makes room, then the later in the file.
TEST(EdfPolicy, RanksRunningThreadsStrictly) {
    DeadlineBench bench("edf", {dueAfter(10ms), dueAfter(8ms, 2ms), dueAfter(8ms, 2ms)});
    Policy& policy = bench.policy();
    for (int32_t i = 0; i < 3; ++i) {
        ThreadTraits traits;
        traits.series = i;
        announced(policy, static_cast<size_t>(i), traits);
        policy.add(ThreadId{i}, Came::New, 2ms, 0);
    }
    EXPECT_FALSE(policy.before(ThreadId{0}, ThreadId{1}, 0)) << "a ready one takes no core from an equal one";
    for (int i = 0; i < 3; ++i) policy.next(2ms, 0);
    EXPECT_TRUE(policy.before(ThreadId{0}, ThreadId{1}, 0));
    EXPECT_TRUE(policy.before(ThreadId{1}, ThreadId{2}, 0));
    EXPECT_FALSE(policy.before(ThreadId{2}, ThreadId{1}, 0));
}

// The example of the published case symmetry-non-preemptive-edf.
TEST(EdfPolicy, WithoutPreemptionAJobKeepsItsCore) {
    const std::vector<JobSeries> series = {dueAfter(102ms, 0ms, 102ms), dueAfter(33ms, 6ms, 33ms)};
    const std::vector<Slice> toTheEnd = {{0, 0ms, 24ms}, {1, 24ms, 41ms}};
    for (const char* policy : {"edf", "rm"}) {
        DeadlineBench bench(policy, series, {{"preemptive", 0}});
        EXPECT_EQ(bench.timeline({24ms, 17ms}), toTheEnd) << policy;
    }
}

TEST(EdfPolicy, WithoutPreemptionTheNearestDeadlineIsNextAllTheSame) {
    DeadlineBench bench("edf", {dueAfter(20ms), dueAfter(15ms, 1ms), dueAfter(5ms, 2ms)},
                        {{"preemptive", 0}});
    EXPECT_EQ(bench.timeline({4ms, 1ms, 1ms}),
              (std::vector<Slice>{{0, 0ms, 4ms}, {2, 4ms, 5ms}, {1, 5ms, 6ms}}));
}

TEST(RmPolicy, TheShorterPeriodIsTheMoreUrgentWhateverTheDeadlines) {
    DeadlineBench bench("rm", {dueAfter(20ms, 0ms, 20ms), dueAfter(9ms, 1ms, 5ms)});
    EXPECT_EQ(bench.timeline({4ms, 2ms}), (std::vector<Slice>{{0, 0ms, 1ms}, {1, 1ms, 3ms}, {0, 3ms, 6ms}}));
    DeadlineBench late("rm", {dueAfter(20ms, 0ms, 20ms), dueAfter(15ms, 8ms, 15ms)});
    EXPECT_EQ(late.timeline({10ms, 2ms}),
              (std::vector<Slice>{{0, 0ms, 8ms}, {1, 8ms, 10ms}, {0, 10ms, 12ms}}))
        << "though it is due at 23, and the other at 20";
}

TEST(RmPolicy, AShorterDeadlineCountsForThePeriod) {
    DeadlineBench bench("rm", {dueAfter(10ms, 0ms, 10ms), dueAfter(5ms, 0ms, 20ms)});
    EXPECT_EQ(bench.timeline({4ms, 2ms}), (std::vector<Slice>{{1, 0ms, 2ms}, {0, 2ms, 6ms}}));
}

} // namespace
} // namespace timeslice::test
