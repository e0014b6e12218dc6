// Level of detail: what a lane did in each pixel column, without looking at every event.
//
// - Every kBlock intervals of a lane the time spent in each state so far is kept (about 1.2 bytes an
//   interval).
// - The time in each state up to an instant is the kept sum plus at most kBlock intervals; a column is the
//   difference of two such sums. A walk over all columns visits an interval at most once more than it must.
// - A lane is a task, or a core (whose intervals belong to several tasks; idle is what is left).
#pragma once

#include "core/trace/trace.h"

#include <array>
#include <vector>

namespace timeslice {

// What happened in one pixel column [t0, t1).
struct ColumnSummary {
    std::array<Nanos, kStateCount> time{}; // time in each state; the rest of the column is idle or not alive
    uint32_t boundaries = 0;               // intervals that start in the column
    int64_t single = -1; // number of the interval that covers the whole column, -1: several or none
    int64_t first = -1;  // number of the first interval that touches the column, -1: none
    int64_t last = -1;   // number of the last one
    bool operator==(const ColumnSummary&) const = default;
};

// Where column `index` of `columns` equal parts of [from, to) begins: from + (to - from) * index / columns,
// rounded down.
Nanos columnStart(Nanos from, Nanos to, int index, int columns);

class LaneSummary {
  public:
    static LaneSummary ofTask(const Trace& trace, TaskId task);
    static LaneSummary ofCore(const Trace& trace, CoreId core);

    // One summary for each of `columns` equal parts of [from, to); needs from < to and columns >= 1.
    // Boundaries lie as columnStart() says. A column of no length, where columns are finer than nanoseconds,
    // stands for its instant.
    std::vector<ColumnSummary> columns(Nanos from, Nanos to, int columns) const;

    // Number of the interval that holds the instant, if any.
    std::optional<size_t> at(Nanos time) const;
    size_t intervalCount() const { return m_count; }
    // Number in the trace of the lane's interval at `position`.
    size_t number(size_t position) const {
        return m_numbers.empty() ? m_begin + position : m_numbers[position];
    }

  private:
    LaneSummary(const Trace& trace, size_t begin, size_t count, std::span<const uint32_t> numbers);
    size_t firstEndingAfter(Nanos time) const;
    size_t firstStartingFrom(size_t position, Nanos time) const;
    std::array<Nanos, kStateCount> timesBefore(size_t position) const;
    ColumnSummary summarise(size_t position, size_t end, Nanos from, Nanos to) const;

    const Trace* m_trace; // outlives the summary
    size_t m_begin = 0;
    size_t m_count = 0;
    std::span<const uint32_t> m_numbers; // empty: consecutive from m_begin
    std::vector<std::array<Nanos, kStateCount>> m_sums;
};

} // namespace timeslice
