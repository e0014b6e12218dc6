#include "core/machine/trace_notes.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

// Notes of one thread, told to a trace at once.
class TellingNotes final : public Notes {
  public:
    TellingNotes(TraceBuilder& trace, ThreadId thread) : m_trace(trace), m_thread(thread) {}
    Nanos now{0};

  private:
    void tell(const Note& note) override { tellTrace(m_trace, m_thread, note, now); }
    TraceBuilder& m_trace;
    ThreadId m_thread;
};

TEST(TraceNotes, ReachTheTraceWithTheirTime) {
    TraceBuilder builder(1);
    const ResourceId lock = builder.addResource("lock", ResourceKind::Lock);
    const ResourceId counter = builder.addResource("counter", ResourceKind::Variable);
    const TaskId task = builder.addTask("a"), other = builder.addTask("b");
    const ThreadId thread = builder.addThread();
    builder.on(thread, CoreId{0}, 0ms);
    TellingNotes notes(builder, thread);
    notes.arrived(task);
    notes.bind(task);
    notes.now = 2ms;
    notes.overlay(State::GilWait, Cause::None);
    notes.took(lock, task);
    notes.now = 3ms;
    notes.clearOverlay();
    notes.stored(counter, 7);
    notes.now = 5ms;
    notes.released(lock, task);
    notes.mark(MarkKind::Wake, task, other);
    notes.unbind(State::Sleep, Cause::Awaited);
    notes.now = 9ms;
    notes.park(task, State::Ready, -1, 8ms);
    notes.finished(task);

    const TracePtr trace = builder.build(10ms);
    const auto stateAt = [&](Nanos time) { return trace->interval(*trace->intervalAt(task, time)).state; };
    EXPECT_EQ(stateAt(1ms), State::Running);
    EXPECT_EQ(stateAt(2500us), State::GilWait);
    EXPECT_EQ(stateAt(4ms), State::Running);
    EXPECT_EQ(stateAt(7ms), State::Sleep);
    EXPECT_EQ(stateAt(8500us), State::Ready);
    EXPECT_EQ(trace->tasks()[task.index()].finish, 9ms);
    ASSERT_EQ(trace->holdings().size(), 1U);
    EXPECT_EQ(trace->holdings()[0].start, 2ms);
    EXPECT_EQ(trace->holdings()[0].end, 5ms);
    ASSERT_EQ(trace->marks().size(), 1U);
    EXPECT_EQ(trace->marks()[0].time, 5ms);
    ASSERT_EQ(trace->variables().size(), 1U);
    EXPECT_EQ(trace->variables()[0].actual, 7);
}

TEST(TraceNotes, OfWhoIsBlockedOnWhomMakeACycle) {
    TraceBuilder builder(1);
    const ResourceId lock = builder.addResource("lock", ResourceKind::Lock);
    const TaskId a = builder.addTask("a"), b = builder.addTask("b");
    TellingNotes notes(builder, builder.addThread());
    notes.arrived(a);
    notes.arrived(b);
    notes.took(lock, a);
    notes.blockedOn(lock, b);
    EXPECT_TRUE(builder.findCycle().empty());
    notes.blockedOnEnd(a, b);
    EXPECT_EQ(builder.findCycle().size(), 2U);
    notes.unblocked(b);
    EXPECT_TRUE(builder.findCycle().empty());
}

} // namespace
} // namespace timeslice
