#include "core/machine/live/kernels/work_kernel.h"
#include "core/machine/live/record/record.h"
#include "core/machine/live/record/replay.h"
#include "core/machine/live/record/switch_records.h"
#include "core/machine/live/system/monotonic_clock.h"

#include <thread>
#include <time.h>
#include <unistd.h>

namespace timeslice {
namespace {

// A log in this process, with the gate opened at 1,000,000 ns.
struct Log : testing::Test {
    int descriptor = SharedLog::create();
    SharedLog log{descriptor};
    void SetUp() override {
        ASSERT_TRUE(log.valid());
        log.header().start = 1'000'000;
    }
    void TearDown() override { close(descriptor); }

    // Replays one thread that works for one task.
    TracePtr traceOfOneTask() {
        TraceBuilder builder(2);
        const TaskId task = builder.addTask("a");
        builder.arrive(task, 0ms);
        PlanKernel lanes(builder, 2);
        ThreadOptions taskThread;
        taskThread.task = task;
        lanes.addThread(taskThread, {});
        lanes.addThread({}, {});
        const Nanos end = replay(log, {4, 6}, builder);
        return builder.build(end);
    }
};
using SharedLogTest = Log;
using LiveReplay = Log;

// Many threads may fail at once; what is told is one message, and whole.
TEST_F(SharedLogTest, KeepsOneWholeMessageOfManyFailures) {
    log.header().phase = LogPhase::Running;
    std::vector<std::jthread> threads;
    std::atomic<bool> go{false};
    for (char c = 'a'; c < 'i'; ++c)
        threads.emplace_back([this, c, &go] {
            while (!go) std::this_thread::yield();
            for (int i = 0; i < 2000; ++i)
                log.fail(std::string(static_cast<size_t>(500 - (c - 'a') * 50), c));
        });
    go = true;
    threads.clear();
    const std::string message = log.header().error;
    ASSERT_FALSE(message.empty());
    EXPECT_EQ(message, std::string(static_cast<size_t>(500 - (message[0] - 'a') * 50), message[0]));
    log.fail("later");
    EXPECT_EQ(message, log.header().error);
}

TEST_F(SharedLogTest, FailsForGoodAndIsDoneForGood) {
    log.header().phase = LogPhase::Running;
    log.fail("first");
    log.done();
    EXPECT_EQ(log.header().phase, LogPhase::Failed);
    log.header().phase = LogPhase::Running;
    log.done();
    log.fail("a daemon, after the end");
    EXPECT_EQ(log.header().phase, LogPhase::Done);
}

TEST_F(SharedLogTest, KeepsWhatThreadsWriteAtOnce) {
    constexpr int kEach = 20'000; // several chunks
    std::vector<std::thread> threads;
    for (uint32_t number = 0; number < 3; ++number)
        threads.emplace_back([this, number] {
            Recorder recorder(log, number);
            for (int i = 0; i < kEach; ++i) recorder.writeAt(i, RecordKind::Bind, 0, 0, i);
        });
    for (std::thread& thread : threads) thread.join();
    int next[3] = {0, 0, 0};
    for (const LogChunk& chunk : log.chunks())
        for (uint32_t i = 0; i < chunk.count; ++i) {
            ASSERT_EQ(chunk.records[i].c, next[chunk.thread]);
            ++next[chunk.thread];
        }
    for (const int count : next) EXPECT_EQ(count, kEach);
    EXPECT_EQ(log.header().dropped, 0U);
}

TEST_F(SharedLogTest, CountsWhatDoesNotFit) {
    log.header().chunksTaken = log.header().chunkCount;
    Recorder recorder(log, 0);
    recorder.writeAt(1, RecordKind::On);
    recorder.writeAt(2, RecordKind::On);
    EXPECT_EQ(log.header().dropped, 2U);
}

TEST_F(LiveReplay, WithoutTheKernelsWordWaitsAreWhatTheProgramSays) {
    Recorder recorder(log, 0);
    recorder.writeAt(1'000'100, RecordKind::On, 0, 6);
    recorder.writeAt(1'000'300, RecordKind::WaitBegins, static_cast<uint8_t>(State::Io),
                     static_cast<uint16_t>(Cause::Blocked), -1);
    recorder.writeAt(1'000'700, RecordKind::WaitEnds, 0, 4);
    recorder.writeAt(1'000'900, RecordKind::Finish, 0, 0, 0);
    const TracePtr trace = traceOfOneTask();
    EXPECT_EQ(describe(validate(*trace)), "");
    ASSERT_EQ(trace->intervalCount(), 4U);
    EXPECT_EQ(trace->interval(1),
              (Interval{100ns, 200ns, {0}, CoreId{1}, State::Running, Cause::Blocked, -1}));
    EXPECT_EQ(trace->interval(2).state, State::Io);
    EXPECT_EQ(trace->interval(3).core, CoreId{0});
}

TEST_F(LiveReplay, TheKernelsWordSaysWhenAWaitReallyBegan) {
    Recorder recorder(log, 0);
    recorder.writeAt(1'000'100, RecordKind::KernelIn, 0, 4);
    recorder.writeAt(1'000'300, RecordKind::WaitBegins, static_cast<uint8_t>(State::Sleep),
                     static_cast<uint16_t>(Cause::Blocked), -1);
    recorder.writeAt(1'000'340, RecordKind::KernelOut, 0);
    recorder.writeAt(1'000'700, RecordKind::KernelIn, 0, 4);
    recorder.writeAt(1'000'750, RecordKind::WaitEnds, 0, 4);
    recorder.writeAt(1'000'800, RecordKind::KernelOut, 1);
    recorder.writeAt(1'000'850, RecordKind::KernelIn, 0, 6);
    recorder.writeAt(1'000'900, RecordKind::Finish, 0, 0, 0);
    const TracePtr trace = traceOfOneTask();
    EXPECT_EQ(describe(validate(*trace)), "");
    ASSERT_EQ(trace->intervalCount(), 6U);
    EXPECT_EQ(trace->interval(1).end(), 340ns);
    EXPECT_EQ(trace->interval(2).state, State::Sleep);
    EXPECT_EQ(trace->interval(3).start, 700ns);
    EXPECT_EQ(trace->interval(3).cause, Cause::Preempted);
    EXPECT_EQ(trace->interval(4).state, State::Ready);
}

TEST_F(LiveReplay, ACoreThatAnotherThreadTakesHasBeenLeft) {
    Recorder first(log, 0);
    Recorder second(log, 1);
    first.writeAt(1'000'100, RecordKind::On, 0, 4);
    second.writeAt(1'000'400, RecordKind::On, 0, 4);
    second.writeAt(1'000'900, RecordKind::Off);
    const TracePtr trace = traceOfOneTask();
    ASSERT_EQ(trace->intervalCount(), 3U);
    EXPECT_EQ(trace->interval(1).end(), 400ns);
    EXPECT_EQ(trace->interval(1).cause, Cause::Preempted);
    EXPECT_EQ(trace->interval(2).cause, Cause::Killed);
    EXPECT_EQ(plainEnglish().render(trace->remarks().at(0)),
              "1 switch was missing from the record and was filled in.");
}

TEST_F(LiveReplay, AThreadThatDidNotNoticeIsBackWhenTheOtherLeaves) {
    Recorder first(log, 0);
    Recorder second(log, 1);
    first.writeAt(1'000'100, RecordKind::On, 0, 4);
    second.writeAt(1'000'400, RecordKind::On, 0, 4);
    second.writeAt(1'000'600, RecordKind::WaitBegins, static_cast<uint8_t>(State::Sleep),
                   static_cast<uint16_t>(Cause::Blocked), -1);
    second.writeAt(1'000'700, RecordKind::WaitEnds, 0, 6);
    first.writeAt(1'000'900, RecordKind::Finish, 0, 0, 0);
    const TracePtr trace = traceOfOneTask();
    EXPECT_EQ(describe(validate(*trace)), "");
    ASSERT_EQ(trace->intervalCount(), 4U);
    EXPECT_EQ(trace->interval(2).state, State::Ready);
    EXPECT_EQ(trace->interval(2).end(), 600ns);
    EXPECT_EQ(trace->interval(3).state, State::Running);
    EXPECT_EQ(trace->interval(3).end(), 900ns);
}

TEST_F(LiveReplay, ItsOwnRecordsSayWhenItIsBackWhereItNoticed) {
    Recorder first(log, 0);
    Recorder second(log, 1);
    first.writeAt(1'000'100, RecordKind::On, 0, 4);
    second.writeAt(1'000'400, RecordKind::On, 0, 4);
    first.writeAt(1'000'450, RecordKind::Off, static_cast<uint8_t>(Cause::Preempted));
    second.writeAt(1'000'600, RecordKind::Off, static_cast<uint8_t>(Cause::Preempted));
    first.writeAt(1'000'800, RecordKind::On, 0, 4);
    first.writeAt(1'000'900, RecordKind::Finish, 0, 0, 0);
    const TracePtr trace = traceOfOneTask();
    ASSERT_EQ(trace->intervalCount(), 4U);
    EXPECT_EQ(trace->interval(2), (Interval{400ns, 400ns, {0}, CoreId{}, State::Ready, Cause::None, -1}));
}

TEST_F(LiveReplay, AWaitThatAKilledRunWasInIsShown) {
    Recorder recorder(log, 0);
    recorder.writeAt(1'000'100, RecordKind::KernelIn, 0, 4);
    recorder.writeAt(1'000'300, RecordKind::WaitBegins, static_cast<uint8_t>(State::Sleep),
                     static_cast<uint16_t>(Cause::Blocked), -1);
    Recorder other(log, 1);
    other.writeAt(1'000'800, RecordKind::On, 0, 6);
    const TracePtr trace = traceOfOneTask();
    const Interval last = trace->interval(trace->intervalsOf(TaskId{0}).end - 1);
    EXPECT_EQ(last.state, State::Sleep);
    EXPECT_EQ(last.end(), 800ns);
}

TEST(SwitchRecordsLive, TellEverySleepOfTheThread) {
    SwitchRecords records;
    if (!records.ok()) {
        // The fall-back is what LiveReplay tests; here there is nothing to read.
        EXPECT_FALSE(records.ok());
        return;
    }
    while (records.next()) {
    }
    const int64_t before = monotonicNow();
    for (int i = 0; i < 5; ++i) {
        const timespec moment{0, 2'000'000};
        clock_nanosleep(CLOCK_MONOTONIC, 0, &moment, nullptr);
    }
    const int64_t after = monotonicNow();
    int out = 0;
    int64_t last = before;
    while (const auto found = records.next()) {
        EXPECT_GE(found->time, last);
        EXPECT_LE(found->time, after);
        last = found->time;
        out += !found->in && !found->preempted;
    }
    EXPECT_EQ(out, 5);
    EXPECT_EQ(records.lost(), 0U);
}

TEST(WorkKernel, ChainIsRealWorkWithAKnownResult) {
    EXPECT_EQ(runChain(0, 7), 7U);
    EXPECT_EQ(runChain(1, 1), 6364136223846793005ULL + 1442695040888963407ULL);
    EXPECT_EQ(runChain(1000, runChain(1000, 1)), runChain(2000, 1));
    EXPECT_GT(measureChain(1'000'000), 0.01);
}

} // namespace
} // namespace timeslice
