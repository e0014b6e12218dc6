// From hand-made logs to traces: what replay() adds to what its parts do.
#include "core/machine/live/record/replay.h"

#include <gtest/gtest.h>
#include <unistd.h>

namespace timeslice {
namespace {

constexpr int64_t kStart = 1'000'000; // of the run

// Two tasks with a thread each, on the CPUs 0 and 1.
class HandMadeLog : public testing::Test {
  protected:
    HandMadeLog() {
        m_log.header().start = kStart;
        for (const char* name : {"a", "b"}) {
            ThreadOptions options;
            options.task = m_trace.addTask(name);
            m_trace.arrive(options.task, 0ms);
            PlanKernel(m_trace, 2).addThread(options, {});
        }
    }
    ~HandMadeLog() override { close(m_descriptor); }

    static int64_t at(Nanos time) { return kStart + time.count(); }
    static void waitBegins(Recorder& thread, Nanos time, State state) {
        thread.writeAt(at(time), RecordKind::WaitBegins, byteOf(state), byteOf(Cause::Blocked));
    }
    TracePtr replayed(const ReplayOptions& options = {}) {
        const Nanos end = replay(m_log, {0, 1}, m_trace, options);
        TracePtr trace = m_trace.build(end);
        EXPECT_EQ(describe(validate(*trace)), "");
        return trace;
    }
    static State stateAt(const Trace& trace, int task, Nanos time) {
        return trace.interval(*trace.intervalAt(TaskId{task}, time)).state;
    }

    int m_descriptor = SharedLog::create();
    SharedLog m_log{m_descriptor};
    TraceBuilder m_trace{2};
};

TEST_F(HandMadeLog, TheKernelSaysWhenAndTheThreadWhatFor) {
    Recorder thread(m_log, 0);
    thread.writeAt(at(0ms), RecordKind::KernelIn, 0, 0);
    waitBegins(thread, 2ms, State::Io);
    thread.writeAt(at(3ms), RecordKind::KernelOut, 0);
    thread.writeAt(at(5ms), RecordKind::KernelIn, 0, 0);
    thread.writeAt(at(6ms), RecordKind::WaitEnds, 0, 0);
    thread.writeAt(at(7ms), RecordKind::Yields);
    thread.writeAt(at(7ms), RecordKind::KernelOut, 1);
    thread.writeAt(at(8ms), RecordKind::KernelIn, 0, 0);
    thread.writeAt(at(8ms), RecordKind::WaitEnds, 0, 0);
    thread.writeAt(at(9ms), RecordKind::Finish, 0, 0, 0);
    const TracePtr trace = replayed();
    EXPECT_EQ(stateAt(*trace, 0, 2500us), State::Running) << "the thread was still on its way";
    EXPECT_EQ(stateAt(*trace, 0, 4ms), State::Io);
    EXPECT_EQ(stateAt(*trace, 0, 5500us), State::Running);
    const Interval last = trace->interval(*trace->intervalAt(TaskId{0}, 6500us));
    EXPECT_EQ(last.cause, Cause::Yielded);
}

TEST_F(HandMadeLog, NothingIsToldOfWhatHappensAfterTheEnd) {
    Recorder thread(m_log, 0);
    thread.writeAt(at(0ms), RecordKind::On, 0, 0);
    thread.writeAt(at(8ms), RecordKind::Finish, 0, 0, 0);
    const ToldUntil until{{0, at(5ms)}, 1ms};
    const TracePtr trace = replayed({.until = until});
    EXPECT_EQ(trace->end(), 4ms);
    EXPECT_FALSE(trace->tasks()[0].finish.has_value());
}

// Threads that see no moves of theirs: who takes the GIL has a core, and who had it waits for it since.
TEST_F(HandMadeLog, AThreadThatLostTheOneGilHasBeenWaitingForItSince) {
    const ResourceId gil = m_trace.addResource("GIL", ResourceKind::Gil);
    const auto number = static_cast<uint16_t>(gil.value);
    Recorder first(m_log, 0), second(m_log, 1);
    first.writeAt(at(0ms), RecordKind::On, 0, 0);
    first.writeAt(at(0ms), RecordKind::Take, 0, number, 0);
    second.writeAt(at(4ms), RecordKind::On, 0, 1);
    second.writeAt(at(4ms), RecordKind::Take, 0, number, 1);
    second.writeAt(at(9ms), RecordKind::Finish, 0, 0, 1);
    const TracePtr trace = replayed({.places = Places::FittedUntilHeard});
    EXPECT_EQ(stateAt(*trace, 0, 2ms), State::Running);
    EXPECT_EQ(stateAt(*trace, 0, 6ms), State::GilWait);
    EXPECT_EQ(stateAt(*trace, 1, 6ms), State::Running);
}

TEST_F(HandMadeLog, ThreadsThatWereStartedDuringTheRunAreThereToo) {
    Recorder late(m_log, 4);
    late.writeAt(at(1ms), RecordKind::On, 0, 0);
    late.writeAt(at(1ms), RecordKind::Bind, 0, 0, 0);
    late.writeAt(at(3ms), RecordKind::Finish, 0, 0, 0);
    const TracePtr trace = replayed();
    EXPECT_EQ(trace->tasks()[0].finish, 3ms);
}

TEST(PlanKernel, EntersLanesAndResourcesAndRunsNothing) {
    TraceBuilder builder(2);
    const TaskId task = builder.addTask("a");
    PlanKernel kernel(builder, 2);
    EXPECT_EQ(kernel.cores(), 2);
    const TaskId lane = kernel.addHelper("loop");
    const ResourceId gil = kernel.addResource("GIL", ResourceKind::Gil);
    kernel.addThread({}, [](Thread&) -> Co<> {
        ADD_FAILURE() << "it ran";
        co_return;
    });
    const auto breaker = kernel.makeBreaker();
    breaker->set();
    EXPECT_TRUE(breaker->isSet());
    EXPECT_NE(kernel.makeMutex(), nullptr);
    EXPECT_NE(kernel.makeCondition(), nullptr);
    EXPECT_EQ(builder.threadCount(), 1U);
    const TracePtr trace = builder.build(1ms);
    EXPECT_EQ(trace->tasks()[lane.index()].name, "loop");
    EXPECT_EQ(trace->resources()[gil.index()].name, "GIL");
    EXPECT_NE(task, lane);
}

} // namespace
} // namespace timeslice
