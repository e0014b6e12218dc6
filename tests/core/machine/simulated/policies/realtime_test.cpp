#include "tests/core/machine/simulated/policies/bench_kernel.h"

namespace timeslice::test {
namespace {

Job job(SchedulingClass kind, int64_t priority, Nanos burst, Nanos arrival = 0ms) {
    Job made{.steps = {burst}, .arrival = arrival};
    made.traits.schedulingClass = kind;
    made.traits.priority = priority;
    return made;
}
constexpr auto kFifo = SchedulingClass::Fifo;
constexpr auto kTurns = SchedulingClass::RoundRobin;
constexpr auto kFair = SchedulingClass::Fair;

std::vector<Slice> timelineUnder(const std::vector<Job>& jobs, Settings settings = {}) {
    settings.try_emplace("rr_slice", Nanos(2ms).count());
    const auto policy = makePolicy("realtime", settings);
    return BenchKernel(*policy, jobs).run().timeline();
}

TEST(RealTimePolicy, RunsRealTimeTasksBeforeFairOnes) {
    EXPECT_EQ(timelineUnder({job(kFair, -5, 3ms), job(kFifo, 9, 4ms, 1ms)}),
              (std::vector<Slice>{{0, 0ms, 1ms}, {1, 1ms, 5ms}, {0, 5ms, 7ms}}));
}

// sched(7): a fifo thread "runs until either it is blocked by an I/O request, it is preempted by a higher
// priority thread, or it calls sched_yield".
TEST(RealTimePolicy, FifoRunsToItsEndAndRrTakesTurns) {
    EXPECT_EQ(timelineUnder({job(kFifo, 1, 5ms), job(kFifo, 1, 1ms)}),
              (std::vector<Slice>{{0, 0ms, 5ms}, {1, 5ms, 6ms}}));
    EXPECT_EQ(
        timelineUnder({job(kTurns, 1, 5ms), job(kTurns, 1, 3ms)}),
        (std::vector<Slice>{{0, 0ms, 2ms}, {1, 2ms, 4ms}, {0, 4ms, 6ms}, {1, 6ms, 7ms}, {0, 7ms, 8ms}}));
}

// "A SCHED_FIFO thread that has been preempted by another thread of higher priority will stay at the head of
// the list for its priority"; a SCHED_RR one "will complete the unexpired portion of its round-robin time
// quantum".
TEST(RealTimePolicy, WhoIsCutOffGoesToTheHeadOfItsListWithTheRestOfItsSlice) {
    EXPECT_EQ(timelineUnder({job(kFifo, 5, 3ms), job(kFifo, 5, 2ms), job(kFifo, 1, 1ms, 1ms)}),
              (std::vector<Slice>{{0, 0ms, 1ms}, {2, 1ms, 2ms}, {0, 2ms, 4ms}, {1, 4ms, 6ms}}));
    EXPECT_EQ(
        timelineUnder({job(kTurns, 5, 4ms), job(kTurns, 5, 2ms), job(kFifo, 1, 1ms, 1ms)}),
        (std::vector<Slice>{{0, 0ms, 1ms}, {2, 1ms, 2ms}, {0, 2ms, 3ms}, {1, 3ms, 5ms}, {0, 5ms, 7ms}}));
}

TEST(RealTimePolicy, TheMostUrgentPriorityRunsFirst) {
    const std::vector<Job> jobs = {job(kFifo, 50, 1ms), job(kTurns, 99, 1ms), job(kFifo, 10, 1ms)};
    const auto policy = makePolicy("realtime");
    EXPECT_EQ(BenchKernel(*policy, jobs).run().order(), (std::vector<size_t>{2, 0, 1}));
    const auto linux = makePolicy("realtime", {{"order", 1}});
    EXPECT_EQ(BenchKernel(*linux, jobs).run().order(), (std::vector<size_t>{1, 0, 2}));
}

// What real-time tasks leave over is shared as the fair policy shares it.
TEST(RealTimePolicy, FairTasksShareTheRestByWeight) {
    for (const int64_t fair : {0, 1}) {
        std::vector<Nanos> burstsAndWaits;
        for (int i = 0; i < 200; ++i) burstsAndWaits.insert(burstsAndWaits.end(), {5ms, 5ms});
        burstsAndWaits.push_back(5ms); // a job ends with a burst
        Job periodic{.steps = burstsAndWaits};
        periodic.traits.schedulingClass = kFifo;
        const auto policy = makePolicy("realtime", {{"fair", fair}});
        BenchKernel kernel(*policy, {{.steps = {kLongestTime}, .traits = weight(3072)},
                                     {.steps = {kLongestTime}, .traits = weight(1024)},
                                     periodic});
        kernel.run(2s);
        EXPECT_NEAR(static_cast<double>(kernel.service(0).count()) / 750e6, 1, 0.02) << fair;
        EXPECT_NEAR(static_cast<double>(kernel.service(1).count()) / 250e6, 1, 0.05) << fair;
        EXPECT_EQ(kernel.service(2), 1s);
    }
}

TEST(RealTimePolicy, WhoYieldsGoesToTheTailOfItsList) {
    const auto policy = makePolicy("realtime");
    ThreadTraits traits;
    traits.schedulingClass = kFifo;
    const ThreadId a = announced(*policy, 0, traits);
    const ThreadId b = announced(*policy, 1, traits);
    policy->add(a, Came::New, 0ms, 0);
    policy->add(b, Came::New, 0ms, 0);
    EXPECT_EQ(policy->next(0ms, 0), a);
    policy->charge(a, 1ms);
    policy->add(a, Came::Yielded, 1ms, 0);
    EXPECT_EQ(policy->next(1ms, 0), b);
}

} // namespace
} // namespace timeslice::test
