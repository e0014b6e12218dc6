// SpanStore: spans of a trace, in columns. A span is something that a task was in the middle of beside its
// state: a function call that a profiler saw, a step of a workload.
//
// How it works:
// - Spans are sorted by task, then start, then longest first. The spans of one task are nested: one that
//   starts within another ends within it too. `depth` is how many are around it.
// - A span of no length is an instant. It holds nothing, and belongs to the time [start, start + 1 ns).
// - A span takes 22 bytes in four columns, its task is known by its place. Above them stands a tree: for each
//   kFan spans, and for each kFan of those and so on, the latest end and the longest length (half a byte a
//   span). A look for the spans of a time finds the last one that may touch it by its start, and passes over
//   all groups that end before it.
// Made by SpanBuilder. Written by one thread; read by any once it is made.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"

#include <cstdint>
#include <vector>

namespace timeslice {

// Spans may be nested so deep.
inline constexpr int kMaxSpanDepth = UINT16_MAX - 1;

struct TraceSpan {
    TaskId task;
    Nanos start{0};
    Nanos length{0};
    int depth = 0; // 0: outermost
    NameId name;

    Nanos end() const { return start + length; }
    bool operator==(const TraceSpan&) const = default;
};

class SpanStore {
  public:
    struct Range {
        size_t begin = 0;
        size_t end = 0;
        size_t size() const { return end - begin; }
    };

    size_t size() const { return m_starts.size(); }
    bool empty() const { return m_starts.empty(); }
    // By number, as the following answer it.
    TraceSpan at(size_t number) const;
    // Numbers of a task's spans.
    Range of(TaskId task) const;
    // How many spans of a task lie above one another at most: rows of a picture.
    int rowsOf(TaskId task) const;

    // Numbers of the spans that hold an instant, outermost first.
    std::vector<uint32_t> spansAt(TaskId task, Nanos time) const;
    // Numbers of the spans that touch [from, to), in order. `atLeast`: those of this length or longer, for
    // pictures in which others are too small to be seen.
    std::vector<uint32_t> spansIn(TaskId task, Nanos from, Nanos to, Nanos atLeast = Nanos{0}) const;

    // While it is made: all spans in their order, then once index().
    void reserve(size_t spans);
    void append(const TraceSpan& span);
    void index(size_t tasks);

  private:
    static constexpr size_t kFanBits = 5;
    static constexpr size_t kFan = size_t{1} << kFanBits;

    struct Bounds {
        int64_t end = INT64_MIN;
        int64_t length = 0;
    };
    struct Query {
        size_t begin; // of the numbers to look at
        size_t end;
        int64_t from; // they end later
        int64_t atLeast;
    };
    Bounds boundsOf(size_t number) const;
    void addLevel();
    void collect(size_t level, size_t node, const Query& query, std::vector<uint32_t>& found) const;

    std::vector<int64_t> m_starts;
    std::vector<int64_t> m_lengths;
    std::vector<NameId> m_names;
    std::vector<uint16_t> m_depths;
    std::vector<uint32_t> m_firstOf;           // by task, and one more
    std::vector<int> m_rowsOf;                 // by task
    std::vector<std::vector<Bounds>> m_levels; // of kFan spans, of kFan times kFan ...; the last has one
};

} // namespace timeslice
