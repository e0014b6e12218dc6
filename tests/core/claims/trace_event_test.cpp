#include "core/claims/trace_event.h"
#include "core/trace/mark_names.h"

#include "tests/core/small_trace.h"

namespace timeslice {
namespace {

using test::SmallTrace;

std::string found(const TraceEvent& event, const Trace& trace) {
    const auto time = timeOf(event, trace);
    return time ? plainEnglish().time(*time) : plainEnglish().render(time.error());
}

TracePtr twoTasks() {
    SmallTrace small(1);
    const TaskId a = small.task("A", 0ms,
                                {{State::Running, 2ms, 0, Cause::QuantumExpired},
                                 {State::Ready, 2ms},
                                 {State::Running, 1ms, 0, Cause::Blocked},
                                 {State::Io, 3ms},
                                 {State::Running, 1ms, 0}});
    const TaskId b = small.task("B", 0ms, {{State::Ready, 2ms}, {State::Running, 2ms, 0}});
    small.builder().mark(MarkKind::DropRequest, b, a, 1ms);
    return small.build();
}

TEST(TraceEvents, AreBeginningsOfStatesMarksAndCauses) {
    const TracePtr trace = twoTasks();
    EXPECT_EQ(found({"io", "A", 1}, *trace), "5 ms");
    EXPECT_EQ(found({"running", "A", 2}, *trace), "4 ms");
    EXPECT_EQ(found({"running", "", 2}, *trace), "2 ms") << "of any task, by time";
    EXPECT_EQ(found({"drop_request", "B", 1}, *trace), "1 ms");
    EXPECT_EQ(found({"quantum_expired", "A", 1}, *trace), "2 ms");
    EXPECT_EQ(found({"finished", "B", 1}, *trace), "4 ms");
    EXPECT_EQ(found({"wake_up", "A", 1}, *trace), "8 ms");
}

TEST(TraceEvents, SayWhatThereIsInstead) {
    const TracePtr trace = twoTasks();
    EXPECT_EQ(found({"io", "A", 2}, *trace),
              "the event 'io' of 'A' happens only 1 time in this run, expected number 2");
    EXPECT_EQ(found({"lost_update", "", 1}, *trace),
              "the event 'lost_update' happens only 0 times in this run, expected number 1");
    EXPECT_EQ(found({"io", "C", 1}, *trace), "no task is called 'C'; the tasks are A, B");
    EXPECT_EQ(found({"deadlock", "", 1}, *trace), "this run has no deadlock");
    EXPECT_TRUE(found({"iO!", "", 1}, *trace).starts_with("there is no event 'iO!'; events are running, "));
}

TEST(MarkNames, LeadBackToTheirKinds) {
    for (size_t i = 0; i < kCountOf<MarkKind>; ++i) {
        const auto kind = static_cast<MarkKind>(i);
        EXPECT_EQ(markNamed(nameOf(kind)), kind);
    }
    EXPECT_FALSE(markNamed("nothing"));
}

} // namespace
} // namespace timeslice
