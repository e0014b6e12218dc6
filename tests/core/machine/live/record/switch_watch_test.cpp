// Real threads of this computer: what the record holds of them against what the system counted. Bounds have
// absolute slack, for the machine does other things meanwhile.
#include "core/machine/live/live_kernel.h"
#include "core/machine/live/record/replay.h"
#include "core/machine/live/record/switch_watch.h"
#include "tests/core/run/quiet.h"
#include "tests/sanitized.h"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>
#include <sched.h>
#include <sys/resource.h>
#include <unistd.h>

namespace timeslice {
namespace {

int firstCpu() {
    cpu_set_t set;
    sched_getaffinity(0, sizeof set, &set);
    int cpu = 0;
    while (!CPU_ISSET(static_cast<size_t>(cpu), &set)) ++cpu;
    return cpu;
}

struct Recorded {
    TracePtr trace;
    RecordAgreement agreement;
    double speedAfter = 1; // of the core, as a share of what it was before
};

// Runs the bodies on one core, a task each, and replays their log.
// `claimed`: the speed that it is said to have, as a share of its own.
Recorded runOnOneCore(const std::vector<ThreadBody>& bodies, SwitchSource first, bool record = true,
                      double claimed = 1) {
    const int descriptor = SharedLog::create();
    SharedLog log(descriptor);
    LogHeader& header = log.header();
    header.clock = bestClock({firstCpu()});
    header.pairBefore = RunClock(header.clock).pair();
    const double speed = measureChain(20'000'000) * claimed;
    LiveMachine machine{{firstCpu()}, speed, 5us, first, record};
    LiveKernel kernel(machine, log, static_cast<int>(bodies.size()), 0);
    TraceBuilder builder(1);
    PlanKernel lanes(builder, 1);
    for (const ThreadBody& body : bodies) {
        ThreadOptions options;
        options.task = builder.addTask("t");
        builder.arrive(options.task, 0ms);
        kernel.addThread(options, body);
        lanes.addThread(options, body);
    }
    EXPECT_TRUE(kernel.run());
    Recorded made;
    made.speedAfter = measureChain(20'000'000) * claimed / speed;
    const Nanos end = replay(log, machine.cores, builder, {.agreement = &made.agreement});
    made.trace = builder.build(end);
    EXPECT_EQ(describe(validate(*made.trace)), ""); // tiles without gap, one task on the core at a time
    ::close(descriptor);
    return made;
}

ThreadBody working(Nanos amount, std::optional<Nanos> checkpoint = {}) {
    return [amount, checkpoint](Thread& thread) -> Co<> {
        Work work;
        work.amount = amount;
        work.checkpoint = checkpoint;
        const Nanos left = co_await thread.compute(work);
        EXPECT_EQ(left, 0ns);
    };
}

ThreadBody sleeping(int times) {
    return [times](Thread& thread) -> Co<> {
        thread.notes().waitMeans(State::Sleep, Cause::Blocked, -1);
        for (int i = 0; i < times; ++i) {
            co_await thread.sleep(2ms);
            Work work;
            work.amount = 300us;
            const Nanos left = co_await thread.compute(work);
            EXPECT_EQ(left, 0ns);
        }
    };
}

// Within a share of what was counted, or two.
bool close(int64_t seen, int64_t counted, double share) {
    return std::abs(static_cast<double>(seen - counted)) <=
           std::max(2.0, share * static_cast<double>(counted));
}

// Switches as near as the source allows; threads' running times within 1 ms each, or 3 %.
bool agrees(const RecordAgreement& agreement, int64_t threads) {
    const bool kernels = agreement.threads[static_cast<size_t>(SwitchSource::Perf)] == threads;
    const double share = kernels ? 0.01 : 0.05;
    return agreement.compared == threads && close(agreement.involuntarySeen, agreement.involuntary, share) &&
           close(agreement.involuntarySeen + agreement.voluntarySeen,
                 agreement.involuntary + agreement.voluntary, share) &&
           agreement.apart <= std::max<Nanos>(1ms * threads, agreement.cpuTime * 3 / 100);
}

// A hypervisor that takes the whole machine away, and preemptions too short for gaps, come in bursts with the
// computer's other load.
Recorded agreeingRun(const std::vector<ThreadBody>& bodies, SwitchSource first) {
    const Recorded run = runOnOneCore(bodies, first);
    EXPECT_TRUE(agrees(run.agreement, static_cast<int64_t>(bodies.size())))
        << plainEnglish().render(run.agreement.remark()) << " Voluntary: " << run.agreement.voluntarySeen
        << " of " << run.agreement.voluntary;
    return run;
}

struct SwitchWatchLive : testing::TestWithParam<SwitchSource> {};

TEST_P(SwitchWatchLive, TwoThreadsTakeTurnsOnOneCore) {
    test::retryWhileLoaded([] {
        const Recorded run = agreeingRun({working(150ms), working(150ms)}, GetParam());
        EXPECT_GT(run.agreement.involuntary, 10);
    });
}

TEST_P(SwitchWatchLive, CheckpointsFarApartChangeNothing) {
    test::retryWhileLoaded([] {
        const Recorded run = agreeingRun({working(100ms, 10ms), working(100ms, 10ms)}, GetParam());
        EXPECT_GT(run.agreement.involuntary, 5);
    });
}

TEST_P(SwitchWatchLive, SleepsAreVoluntary) {
    test::retryWhileLoaded([] {
        const Recorded run = agreeingRun({sleeping(40), working(100ms)}, GetParam());
        EXPECT_GE(run.agreement.voluntary, 40);
        size_t sleeps = 0;
        for (const size_t number : run.trace->numbers())
            sleeps += run.trace->interval(number).state == State::Sleep;
        EXPECT_EQ(sleeps, 40U);
    });
}

std::string nameOf(const testing::TestParamInfo<SwitchSource>& source) {
    return std::array{"Perf", "Rseq", "Gaps"}[static_cast<size_t>(source.param)];
}
INSTANTIATE_TEST_SUITE_P(Sources, SwitchWatchLive,
                         testing::Values(SwitchSource::Perf, SwitchSource::Rseq, SwitchSource::Gaps), nameOf);

// How far the measured speed is from what the core had before the run, or after it, whichever is nearer: a
// processor changes its speed by itself, in steps of some percent.
double speedError(const Recorded& run, double claimed) {
    const double seen = run.agreement.speed().value_or(0) * claimed;
    return seen - std::clamp(seen, std::min(1.0, run.speedAfter), std::max(1.0, run.speedAfter));
}

constexpr double kUnseen =
    2; // percent of CPU time that the record missed: others were on the core, each for too short

// Two threads cut each other off; what is measured is the core's speed all the same. Of three runs the one in
// the middle counts: what takes a virtual machine's core away for a moment is seen nowhere.
TEST_P(SwitchWatchLive, MeasuresTheProcessorsSpeedAtItsWork) {
    if (test::kSanitized) GTEST_SKIP() << "A sanitizer slows the work down, not the processor.";
    for (const double claimed : {1.0, 0.5, 1.25}) {
        bool disturbed = false;
        test::retryWhileLoaded(
            [&] {
                disturbed = false;
                std::array<double, 3> errors{};
                for (double& error : errors) {
                    const Recorded run =
                        runOnOneCore({working(60ms), working(60ms, 10ms)}, GetParam(), true, claimed);
                    error = speedError(run, claimed);
                    disturbed = disturbed || run.agreement.cpuTimeError() > kUnseen;
                }
                std::ranges::sort(errors);
                EXPECT_NEAR(errors[1], 0, 0.05);
            },
            [&] { return disturbed; });
    }
}

TEST(SwitchWatchLiveSource, AThreadWithoutARingTakesTheNextSource) {
    const int descriptor = SharedLog::create();
    SharedLog log(descriptor);
    Recorder recorder(log, 0);
    rlimit before;
    ASSERT_EQ(getrlimit(RLIMIT_NOFILE, &before), 0);
    const bool flags = PreemptFlag::available();
    rlimit none = before;
    none.rlim_cur = 0;
    ASSERT_EQ(setrlimit(RLIMIT_NOFILE, &none), 0);
    {
        SwitchWatch watch(log, recorder, SwitchSource::Perf);
        EXPECT_EQ(watch.source(), flags ? SwitchSource::Rseq : SwitchSource::Gaps);
        watch.begin();
        watch.end();
    }
    EXPECT_EQ(setrlimit(RLIMIT_NOFILE, &before), 0);
    SwitchWatch last(log, recorder, SwitchSource::Gaps);
    EXPECT_EQ(last.source(), SwitchSource::Gaps);
    ::close(descriptor);
}

TEST(SwitchWatchLiveOff, ARunThatIsNotRecordedLeavesNoRecord) {
    const Recorded run = runOnOneCore({working(2ms), sleeping(1)}, SwitchSource::Perf, false);
    EXPECT_EQ(run.agreement.compared, 0);
    EXPECT_TRUE(run.agreement.remark().empty());
    EXPECT_EQ(run.trace->marks().size(), 0U);
}

} // namespace
} // namespace timeslice
