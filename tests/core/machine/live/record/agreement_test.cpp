#include "core/machine/live/record/agreement.h"
#include "core/machine/live/record/replay.h"

#include <gtest/gtest.h>
#include <unistd.h>

namespace timeslice {
namespace {

std::string shown(const RecordAgreement& agreement) {
    return plainEnglish().render(agreement.remark());
}

// A hand-made log of two threads with a task each, on the CPUs 4 and 6. The gate opened at 1,000,000 ns.
struct RecordAgreementReplay : testing::Test {
    int descriptor = SharedLog::create();
    SharedLog log{descriptor};
    RecordAgreement agreement;

    void SetUp() override {
        ASSERT_TRUE(log.valid());
        log.header().start = 1'000'000;
    }
    void TearDown() override { close(descriptor); }

    static void begin(Recorder& recorder, SwitchSource source, int64_t time, uint16_t cpu) {
        recorder.writeAt(time, RecordKind::Source, static_cast<uint8_t>(source));
        recorder.writeAt(time, RecordKind::On, 0, cpu);
    }
    static void off(Recorder& recorder, int64_t time, Cause cause) {
        recorder.writeAt(time, RecordKind::Off, static_cast<uint8_t>(cause));
    }
    static void waitBegins(Recorder& recorder, int64_t time) {
        recorder.writeAt(time, RecordKind::WaitBegins, static_cast<uint8_t>(State::Sleep),
                         static_cast<uint16_t>(Cause::Blocked));
    }
    static void counts(Recorder& recorder, std::array<int64_t, kCounters> values) {
        for (size_t i = 0; i < values.size(); ++i)
            recorder.writeAt(values[i], RecordKind::Count, static_cast<uint8_t>(i));
    }
    TracePtr trace() {
        TraceBuilder builder(2);
        PlanKernel lanes(builder, 2);
        for (const char* name : {"a", "b"}) {
            ThreadOptions options;
            options.task = builder.addTask(name);
            builder.arrive(options.task, 0ms);
            lanes.addThread(options, {});
        }
        const Nanos end = replay(log, {4, 6}, builder, {.agreement = &agreement});
        TracePtr made = builder.build(end);
        EXPECT_EQ(describe(validate(*made)), "");
        return made;
    }
};

TEST_F(RecordAgreementReplay, CountsWhatTheRecordHoldsAgainstTheSystems) {
    Recorder recorder(log, 0);
    begin(recorder, SwitchSource::Rseq, 1'000'000, 4);
    off(recorder, 1'004'000, Cause::Preempted);
    recorder.writeAt(1'007'000, RecordKind::On, 0, 4);
    waitBegins(recorder, 1'008'000);
    recorder.writeAt(1'009'000, RecordKind::WaitEnds, 0, 4);
    recorder.writeAt(1'010'000, RecordKind::Yields);
    recorder.writeAt(1'011'000, RecordKind::WaitEnds, 0, 4);
    counts(recorder, {1, 3, 6'300, 4'100, 1});
    off(recorder, 1'011'500, Cause::Finished);
    trace();
    EXPECT_EQ(agreement.threads, (std::array<int64_t, kSwitchSources>{0, 1, 0}));
    EXPECT_EQ(agreement.compared, 1);
    EXPECT_EQ(agreement.voluntary, 1);
    EXPECT_EQ(agreement.voluntarySeen, 1);
    EXPECT_EQ(agreement.involuntary, 3);
    EXPECT_EQ(agreement.involuntarySeen, 2); // a preemption and a yield
    EXPECT_EQ(agreement.involuntaryInWaits, 1);
    EXPECT_EQ(agreement.running, 6'500ns); // 4 + 1 + 1 + 0.5 us
    EXPECT_EQ(agreement.cpuTime, 6'300ns);
    EXPECT_EQ(agreement.apart, 200ns);
    EXPECT_EQ(agreement.ready, 4'000ns);
    EXPECT_EQ(agreement.runDelay, 4'100ns);
    EXPECT_EQ(
        shown(agreement),
        "Switches come from preemptions flagged by the kernel (rseq). "
        "2 of 3 involuntary switches were seen, and 1 more during waits; CPU time is accurate to within "
        "3.2 %.");
}

TEST_F(RecordAgreementReplay, CountsTheKernelsWordAndNotTheWaitsBesideIt) {
    Recorder recorder(log, 1);
    begin(recorder, SwitchSource::Perf, 1'000'000, 6);
    recorder.writeAt(1'002'000, RecordKind::KernelOut, 1);
    recorder.writeAt(1'003'000, RecordKind::KernelIn, 0, 6);
    waitBegins(recorder, 1'004'000);
    recorder.writeAt(1'004'100, RecordKind::KernelOut, 0);
    recorder.writeAt(1'006'000, RecordKind::KernelIn, 0, 6);
    recorder.writeAt(1'006'100, RecordKind::WaitEnds, 0, 6);
    waitBegins(recorder, 1'007'000); // a lock that came free: no switch
    recorder.writeAt(1'007'200, RecordKind::WaitEnds, 0, 6);
    counts(recorder, {1, 1, 5'100, 0, 0});
    off(recorder, 1'008'000, Cause::Finished);
    trace();
    EXPECT_EQ(agreement.voluntarySeen, 1);
    EXPECT_EQ(agreement.involuntarySeen, 1);
    EXPECT_EQ(agreement.running, 5'100ns); // 2 + 1.1 + 2 us
    EXPECT_EQ(agreement.apart, 0ns);
    EXPECT_EQ(
        shown(agreement),
        "Switches come from the kernel's own records (perf_event). 1 of 1 involuntary switches were seen; "
        "CPU time is accurate to within 0.0 %.");
}

TEST_F(RecordAgreementReplay, DifferencesOfThreadsDoNotCancel) {
    Recorder first(log, 0);
    begin(first, SwitchSource::Gaps, 1'000'000, 4);
    counts(first, {0, 0, 900, 0, 0});
    off(first, 1'001'000, Cause::Finished);
    Recorder second(log, 1);
    begin(second, SwitchSource::Gaps, 1'000'000, 6);
    counts(second, {0, 2, 1'100, 0, 0});
    off(second, 1'001'000, Cause::Finished);
    trace();
    EXPECT_EQ(agreement.cpuTime, agreement.running);
    EXPECT_EQ(agreement.apart, 200ns);
    EXPECT_DOUBLE_EQ(agreement.cpuTimeError(), 10);
    EXPECT_EQ(shown(agreement),
              "Switches come from gaps between checkpoints, "
              "confirmed by the threads' own counts. 0 of 2 involuntary switches were seen; "
              "CPU time is accurate to within 10 %.");
}

TEST_F(RecordAgreementReplay, ThreadsThatWereKilledAreNotCompared) {
    Recorder first(log, 0);
    begin(first, SwitchSource::Rseq, 1'000'000, 4);
    Recorder second(log, 1);
    begin(second, SwitchSource::Rseq, 1'000'000, 6);
    trace();
    EXPECT_EQ(agreement.compared, 0);
    EXPECT_EQ(shown(agreement), "Switches come from preemptions flagged by the kernel (rseq). "
                                "The threads ended before they could be checked.");

    counts(second, {0, 1, 4'000, 0, 0});
    off(second, 1'004'000, Cause::Finished);
    trace();
    EXPECT_EQ(agreement.compared, 1);
    EXPECT_EQ(agreement.threads[1], 2);
    EXPECT_EQ(agreement.involuntary, 1);
    EXPECT_EQ(agreement.running, 4'000ns);
}

TEST(RecordAgreement, SaysHowManyThreadsHadTheUsualSource) {
    RecordAgreement agreement;
    EXPECT_TRUE(agreement.remark().empty());
    agreement.threads = {3, 1, 0};
    agreement.compared = 4;
    agreement.involuntary = agreement.involuntarySeen = 12;
    agreement.cpuTime = 100ms;
    agreement.apart = 1ms;
    EXPECT_EQ(shown(agreement), "Switches of 3 of 4 threads come from the kernel's own records (perf_event), "
                                "the rest from other sources. 12 of 12 involuntary switches were seen; "
                                "CPU time is accurate to within 1.0 %.");
}

} // namespace
} // namespace timeslice
