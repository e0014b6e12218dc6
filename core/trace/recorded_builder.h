// RecordedTraceBuilder: turns what another program recorded into a trace.
//
// How it works: whoever reads a file (a Chrome trace, perf, ftrace) tells task by task, or mixed, in any
// order, what it finds. Nothing of it need fit together. build() makes a sound trace of it by these rules, in
// this order, counts each repair (TraceRepairs), and says so among the trace's remarks:
// 1. What lies farther than kMaxRecordedTime from the source's zero is left out, and an interval that ends
//    where it starts or before.
// 2. Time 0 is the first thing recorded (Zero::First); or the source's own zero, unless something lies before
//    it (Zero::Source). The trace keeps the offset. Its end is the last thing recorded, or later if build()
//    is told so.
// 3. An unfinished interval ends where the task's next one starts, or at the trace's end.
// 4. Where intervals of one task overlap, the one that began last counts, of equal starts the one that ends
//    first, of equal intervals the one that was told last. So of two that overlap in part the earlier is cut
//    where the later starts, and one that has another inside itself is parted by it and goes on behind it. A
//    piece that does not reach its interval's end has no cause.
// 5. Where two tasks are on one core at once, the one that came first keeps it, of equal starts the first
//    task; the other one's piece stays what it is, without a core. A core of a state that has none is ignored
//    and not counted.
// 6. A task's life reaches from the first to the last thing told of it (intervals and spans). Gaps in it are
//    State::Unknown; they are counted unless the task has no intervals at all.
// 7. Neighbours that touch and are equal but for their cause become one.
// 8. A life ends with cause Finished, or, when its last interval was unfinished (of a task without intervals:
//    when a span is open), at the trace's end with cause Killed.
// 9. Spans are nested and mended as span_builder.h says, open ones closed where the task's life ends.
// 10. A value of a counter that is no number is left out. Of several at one time the last one counts.
// Ids must be those that this builder gave. Not thread-safe: one builder, one thread.
#pragma once

#include "core/trace/interval_repair.h"
#include "core/trace/span_builder.h"
#include "core/trace/trace.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace timeslice {

// The difference of two such times still fits. About 146 years.
inline constexpr Nanos kMaxRecordedTime = kLongestTime - Nanos{1};
inline constexpr int kMaxRecordedCores = 65'536;

// What is known of an interval beside its task, time and state.
struct IntervalDetail {
    CoreId core = {};           // none: the source does not know, or the task is on none
    Cause cause = Cause::None;  // why it ended
    int32_t argument = -1;      // as in Interval
    std::string_view name = {}; // of a function, an event; empty: none
};

class RecordedTraceBuilder {
  public:
    enum class Zero : uint8_t { First, Source };
    // `cores`: that the source's machine has, as far as known; a larger number of a core makes it more.
    explicit RecordedTraceBuilder(int cores = 0, Zero zero = Zero::First);

    TaskId addTask(std::string name, TaskOrigin origin = {});
    ResourceId addResource(std::string name, ResourceKind kind);

    // `end`: none is unfinished.
    void addInterval(TaskId task, Nanos start, std::optional<Nanos> end, State state,
                     const IntervalDetail& detail = {});

    // A span that is known as a whole, in any order; or its begin and end, in order of time for each task.
    void addSpan(TaskId task, Nanos start, Nanos end, std::string_view name);
    void beginSpan(TaskId task, Nanos time, std::string_view name);
    // Ends the innermost one, or the innermost of this name and those inside it.
    void endSpan(TaskId task, Nanos time, std::string_view name = {});

    CounterId addCounter(std::string name, std::string unit = {}, std::string group = {});
    void addSample(CounterId counter, Nanos time, double value);

    void mark(MarkKind kind, TaskId task, TaskId other, Nanos time, ResourceId resource = {});
    void remark(Text text);

    // The builder is empty afterwards. `end`: of the recording, in its own time.
    TracePtr build(std::optional<Nanos> end = {});

  private:
    // From the first to the last moment of which something is known.
    struct Extent {
        Nanos first = kNever;
        Nanos last = Nanos::min();
        bool empty() const { return last < first; }
        void include(Nanos time) {
            first = std::min(first, time);
            last = std::max(last, time);
        }
    };
    // In the trace's time.
    struct Life {
        Nanos start{0};
        Nanos end{0};
        bool finished = true;
        bool told = false; // it has intervals
    };

    bool possible(Nanos time);
    void include(TaskId task, Nanos time);
    CoreId coreOf(CoreId core, State state);
    void settleTime(std::optional<Nanos> end);
    Life settleTask(TaskId task);
    void buildSpans(const std::vector<Life>& lives);
    void buildIntervals(const std::vector<Life>& lives);
    IntervalStore::Place writeTask(TaskId task, const Life& life);
    void writePiece(TaskId task, const RawInterval& piece, IntervalStore::Place& last);
    void buildCounters();
    void buildMarks();
    void buildRemarks();

    std::shared_ptr<Trace> m_trace;
    Zero m_zero;
    std::vector<RawIntervals> m_intervals; // by task
    std::vector<Extent> m_extents;         // by task
    Extent m_extent;                       // of everything
    SpanBuilder m_spans;
    TraceRepairs m_repairs;
};

} // namespace timeslice
