#include "core/machine/live/record/settled_log.h"

#include <unistd.h>

namespace timeslice {
namespace {

struct SettledLogRecords : testing::Test {
    int descriptor = SharedLog::create();
    SharedLog log{descriptor};
    void SetUp() override { ASSERT_TRUE(log.valid()); }
    void TearDown() override { close(descriptor); }

    std::vector<std::pair<int64_t, RecordKind>> settled() const {
        std::vector<std::pair<int64_t, RecordKind>> found;
        for (const LogEntry& entry : settle(log).entries)
            found.emplace_back(entry.record.time, entry.record.kind);
        return found;
    }
    using Expected = std::vector<std::pair<int64_t, RecordKind>>;
};

TEST_F(SettledLogRecords, TicksBecomeNanosecondsButNotTheKernelsTimes) {
    log.header().clock = ClockKind::Tsc;
    log.header().pairBefore = {0, 0};
    log.header().pairAtStart = {2'000, 1'000};
    log.header().start = 1'000;
    Recorder recorder(log, 0);
    recorder.writeAt(2'400, RecordKind::On);
    recorder.writeAt(1'250, RecordKind::KernelOut, 1);
    recorder.writeAt(2'600, RecordKind::Bind);
    EXPECT_EQ(settled(), (Expected{{1'200, RecordKind::On},
                                   {1'250, RecordKind::KernelOut},
                                   {1'300, RecordKind::Bind}})); // two ticks a ns, as before the run
    log.header().pairAtEnd = {6'000, 2'000};
    log.header().end = 2'000;
    EXPECT_EQ(settled(), (Expected{{1'100, RecordKind::On},
                                   {1'150, RecordKind::Bind},
                                   {1'250, RecordKind::KernelOut}})); // four, as the run's own pairs say
}

TEST_F(SettledLogRecords, AWaitThatNeverLeftTheCoreWasNone) {
    Recorder recorder(log, 0);
    recorder.writeAt(1, RecordKind::On);
    recorder.writeAt(2, RecordKind::WaitBegins);
    recorder.writeAt(3, RecordKind::WaitEnds, 1);
    recorder.writeAt(4, RecordKind::Yields);
    recorder.writeAt(5, RecordKind::WaitEnds, 1);
    recorder.writeAt(6, RecordKind::WaitBegins);
    recorder.writeAt(7, RecordKind::WaitEnds, 0);
    EXPECT_EQ(settled(),
              (Expected{{1, RecordKind::On}, {6, RecordKind::WaitBegins}, {7, RecordKind::WaitEnds}}));
}

TEST_F(SettledLogRecords, TheKernelsSwitchLiesInsideTheWaitItBelongsTo) {
    Recorder recorder(log, 0);
    recorder.writeAt(100'000, RecordKind::WaitBegins);
    recorder.writeAt(99'700, RecordKind::KernelOut, 0); // the clocks are 400 ns apart
    recorder.writeAt(99'900, RecordKind::KernelIn);
    recorder.writeAt(100'000, RecordKind::WaitEnds);
    EXPECT_EQ(settled(), (Expected{{100'000, RecordKind::WaitBegins},
                                   {100'000, RecordKind::KernelOut},
                                   {100'000, RecordKind::KernelIn},
                                   {100'000, RecordKind::WaitEnds}}));
}

TEST_F(SettledLogRecords, APreemptionBeforeAWaitStaysBeforeIt) {
    Recorder recorder(log, 0);
    recorder.writeAt(100'000, RecordKind::WaitBegins);
    recorder.writeAt(40'000, RecordKind::KernelOut, 1);
    recorder.writeAt(45'000, RecordKind::KernelIn);
    recorder.writeAt(110'000, RecordKind::KernelOut, 0);
    recorder.writeAt(150'000, RecordKind::KernelIn);
    recorder.writeAt(149'000, RecordKind::WaitEnds);
    EXPECT_EQ(settled(), (Expected{{40'000, RecordKind::KernelOut},
                                   {45'000, RecordKind::KernelIn},
                                   {100'000, RecordKind::WaitBegins},
                                   {110'000, RecordKind::KernelOut},
                                   {150'000, RecordKind::KernelIn},
                                   {150'000, RecordKind::WaitEnds}}));
}

TEST_F(SettledLogRecords, MergesThreadsAndKeepsWhatIsAboutThem) {
    Recorder first(log, 0);
    Recorder second(log, 1);
    first.writeAt(5, RecordKind::Source, static_cast<uint8_t>(SwitchSource::Perf));
    first.writeAt(30, RecordKind::On);
    first.writeAt(50, RecordKind::WaitBegins);
    second.writeAt(6, RecordKind::Source, static_cast<uint8_t>(SwitchSource::Gaps));
    second.writeAt(20, RecordKind::On);
    second.writeAt(777, RecordKind::Count, static_cast<uint8_t>(Counter::CpuTime));
    second.writeAt(40, RecordKind::Off);
    const SettledLog merged = settle(log);
    ASSERT_EQ(merged.entries.size(), 4U);
    EXPECT_EQ(merged.entries[0].thread, 1U);
    EXPECT_EQ(merged.entries[1].thread, 0U);
    EXPECT_EQ(merged.entries[2].thread, 1U);
    EXPECT_TRUE(merged.entries[3].unended);
    EXPECT_TRUE(merged.threads[0].kernelSpeaks);
    EXPECT_FALSE(merged.threads[1].kernelSpeaks);
    EXPECT_EQ(merged.threads[1].source, SwitchSource::Gaps);
    EXPECT_EQ(merged.threads[1].count(Counter::CpuTime), 777);
    EXPECT_EQ(merged.threads[1].counted, 1);
}

TEST_F(SettledLogRecords, ARecorderThatIsOffLeavesNothing) {
    Recorder recorder(log, 0, false);
    recorder.write(RecordKind::On);
    recorder.writeAt(7, RecordKind::Off);
    EXPECT_TRUE(log.chunks().empty());
    EXPECT_TRUE(settle(log).entries.empty());
    EXPECT_EQ(log.header().dropped, 0U);
}

} // namespace
} // namespace timeslice
