#include "core/machine/live/record/replayed_cores.h"

#include <gtest/gtest.h>

#include <fmt/format.h>

namespace timeslice {
namespace {

// Two cores, the CPUs 4 and 6, and three threads with a task each.
class CoresOfALog {
  public:
    explicit CoresOfALog(Places places) : m_places(places) {
        for (const char* name : {"a", "b", "c"}) {
            const TaskId task = m_trace.addTask(name);
            m_trace.arrive(task, 0ms);
            m_trace.bind(m_trace.addThread(), task, 0ms);
        }
    }
    ReplayedCores& cores() { return m_cores; }

    // What a thread's task did until `end`: "core 0 for 3, ready for 2".
    std::string lifeOf(int thread, Nanos end) {
        if (!m_built) m_built = m_trace.build(end);
        std::string life;
        const Trace::Range range = m_built->intervalsOf(TaskId{thread});
        for (size_t i = range.begin; i < range.end; ++i) {
            const Interval interval = m_built->interval(i);
            const std::string what = interval.core.valid() ? fmt::format("core {}", interval.core.value)
                                     : interval.state == State::Ready ? "ready"
                                                                      : "waits";
            life += fmt::format("{}{} for {}", life.empty() ? "" : ", ", what, interval.length / 1ms);
        }
        return life;
    }

  private:
    Places m_places;
    TraceBuilder m_trace{2};
    ReplayedCores m_cores{{4, 6}, 3, m_places, m_trace};
    TracePtr m_built;
};

constexpr WaitMeaning kRests{State::Sleep, Cause::Blocked, -1};

TEST(ReplayedCores, ShowsThreadsWhereTheySayTheyAre) {
    CoresOfALog log(Places::AsRecorded);
    log.cores().on(0, 6, 1ms);
    log.cores().on(1, 5, 1ms); // not one of the run's
    log.cores().on(1, 4, 2ms);
    log.cores().offWaiting(0, kRests, 3ms);
    log.cores().off(1, Cause::Preempted, 4ms);
    log.cores().on(1, 6, 6ms);
    EXPECT_EQ(log.lifeOf(0, 10ms), "ready for 1, core 1 for 2, waits for 7");
    EXPECT_EQ(log.lifeOf(1, 10ms), "ready for 2, core 0 for 2, ready for 2, core 1 for 4");
    EXPECT_EQ(log.cores().repairs(), 0);
}

TEST(ReplayedCores, GivesACoreBackToTheThreadThatDidNotNotice) {
    CoresOfALog log(Places::AsRecorded);
    log.cores().on(0, 4, 0ms);
    log.cores().on(1, 4, 2ms);
    log.cores().offWaiting(1, kRests, 3ms);
    EXPECT_EQ(log.cores().repairs(), 1);
    EXPECT_TRUE(log.cores().hasCore(0));
    EXPECT_EQ(log.lifeOf(0, 5ms), "core 0 for 2, ready for 1, core 0 for 2");
}

TEST(ReplayedCores, DoesNotGiveACoreBackToAThreadThatHasSpokenSince) {
    CoresOfALog log(Places::AsRecorded);
    log.cores().on(0, 4, 0ms);
    log.cores().on(1, 4, 2ms);
    log.cores().on(0, 6, 3ms);
    log.cores().off(1, Cause::Finished, 4ms);
    EXPECT_EQ(log.lifeOf(0, 5ms), "core 0 for 2, ready for 1, core 1 for 2");
}

TEST(ReplayedCores, FitsAThreadInWhereACoreIsFree) {
    CoresOfALog log(Places::Fitted);
    log.cores().on(0, 4, 0ms);
    log.cores().on(1, 4, 1ms);
    EXPECT_EQ(log.cores().repairs(), 0);
    log.cores().on(2, 4, 2ms); // none is free: it takes this one
    EXPECT_EQ(log.cores().repairs(), 1);
    EXPECT_FALSE(log.cores().hasCore(0));
    log.cores().offWaiting(1, kRests, 3ms); // the next one that becomes free
    EXPECT_EQ(log.lifeOf(0, 5ms), "core 0 for 2, ready for 1, core 1 for 2");
    EXPECT_EQ(log.lifeOf(1, 5ms), "ready for 1, core 1 for 2, waits for 2");
    EXPECT_EQ(log.lifeOf(2, 5ms), "ready for 2, core 0 for 3");
}

TEST(ReplayedCores, LeavesAThreadOffItsCoreUntilItIsHeardAgain) {
    CoresOfALog log(Places::FittedUntilHeard);
    log.cores().on(0, 4, 0ms);
    log.cores().on(1, 6, 0ms);
    log.cores().on(2, 4, 1ms);
    log.cores().offWaiting(2, kRests, 2ms);
    EXPECT_FALSE(log.cores().hasCore(0));
    log.cores().on(0, 4, 4ms);
    EXPECT_EQ(log.lifeOf(0, 5ms), "core 0 for 1, ready for 3, core 0 for 1");
}

TEST(ReplayedCores, SumUpWhatEachThreadDid) {
    CoresOfALog log(Places::AsRecorded);
    log.cores().on(0, 4, 0ms);
    log.cores().off(0, Cause::Preempted, 3ms);
    log.cores().on(0, 4, 5ms);
    log.cores().offWaiting(0, kRests, 6ms);
    log.cores().on(0, 4, 8ms);
    log.cores().off(0, Cause::Yielded, 9ms);
    log.cores().on(0, 6, 10ms);
    log.cores().off(0, Cause::Finished, 14ms);
    const ReplayedCores::Sums& sums = log.cores().sumsOf(0);
    EXPECT_EQ(sums.involuntary, 2) << "the system counts a yield as one";
    EXPECT_EQ(sums.voluntary, 1);
    EXPECT_EQ(sums.running, 9ms);
    EXPECT_EQ(sums.ready, 3ms);
}

} // namespace
} // namespace timeslice
