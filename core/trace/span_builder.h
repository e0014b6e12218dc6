// SpanBuilder: turns calls that a profiler saw into the nested spans of a SpanStore.
//
// How it works: spans come complete, in any order, or by their begin and end, which come in order of time for
// each task. build() sorts, nests and mends them:
// - One that ends before it begins is left out. One of no length stays.
// - One that lasts longer than the one within which it starts is cut where that one ends. Of several with one
//   start the longest is around the others; of equal ones the one that came first.
// - An end that nothing fits is left out. An end with a name ends the innermost open span of that name, and
//   with it those inside it, which have lost theirs.
// - What is open at the end is closed where the task's life ends.
// - What is nested deeper than kMaxSpanDepth is left out.
// Each is counted. Not thread-safe: one builder, one thread.
#pragma once

#include "core/trace/repairs.h"
#include "core/trace/span_store.h"

#include <span>
#include <vector>

namespace timeslice {

class SpanBuilder {
  public:
    // Answers whether it is kept.
    bool add(TaskId task, Nanos start, Nanos end, NameId name);
    void begin(TaskId task, Nanos time, NameId name);
    // `name`: none ends the innermost. Answers whether something was ended.
    bool end(TaskId task, Nanos time, NameId name = {});
    // All that are open, by their own doing: this is no repair.
    void endAll(TaskId task, Nanos time);
    bool isOpen(TaskId task) const { return task.index() < m_tasks.size() && !of(task).open.empty(); }

    // `closeAt`: by task, all of the trace's, where its open spans end; no earlier than they start. `offset`
    // is taken off all times but these. The builder is empty afterwards, but for its repairs.
    SpanStore build(std::span<const Nanos> closeAt, Nanos offset = Nanos{0});
    const SpanRepairs& repairs() const { return m_repairs; }

  private:
    struct RawSpan {
        Nanos start;
        Nanos end; // kNever: open
        NameId name;
    };
    struct Task {
        std::vector<RawSpan> spans;
        std::vector<uint32_t> open; // places in `spans`, outermost first
    };
    Task& of(TaskId task) {
        if (task.index() >= m_tasks.size()) m_tasks.resize(task.index() + 1);
        return m_tasks[task.index()];
    }
    const Task& of(TaskId task) const { return m_tasks[task.index()]; }
    void endInnermost(Task& task, Nanos time);
    void settle(Task& task, Nanos closeAt, Nanos offset);
    void nest(TaskId id, const std::vector<RawSpan>& spans, SpanStore& store);

    std::vector<Task> m_tasks;
    SpanRepairs m_repairs;
};

} // namespace timeslice
