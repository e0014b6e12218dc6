// Where a builder keeps intervals until the trace is made: task by task, so that the trace's order (by task,
// then time) needs no sorting, in pieces that never move.
//
// How it works: a task's pieces hold 4 rows, then twice as many each time up to 256; they come out of blocks
// of 1 MiB that are given back together. An append touches the task's own last line of memory and nothing
// else. For each core the log also keeps which rows ran there, in the order in which they ended.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/trace/states.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace timeslice {

class IntervalLog {
  public:
    struct Row {
        Nanos start{0};
        Nanos length{0};
        int32_t argument = -1;
        CoreId core;
        State state = State::Ready;
        Cause cause = Cause::None;
    };
    // A row that ran on a core: number `row` of the task's.
    struct Place {
        TaskId task;
        uint32_t row = 0;
    };

    explicit IntervalLog(int cores) : m_onCore(static_cast<size_t>(cores)) {}

    void addTask() { m_tasks.emplace_back(); }
    // Null: the task has none yet. Stays where it is.
    Row* last(TaskId task) const { return m_tasks[task.index()].last; }
    void append(TaskId task, const Row& row) {
        Rows& rows = m_tasks[task.index()];
        if (rows.next == rows.end) grow(rows);
        *rows.next = row;
        rows.last = rows.next++;
        if (row.core.valid()) m_onCore[row.core.index()].push_back({task, rows.count});
        ++rows.count;
        ++m_count;
    }

    size_t count() const { return m_count; }
    size_t countOf(TaskId task) const { return m_tasks[task.index()].count; }
    // The task's rows in order, piece by piece.
    template <class Visit>
    void visit(TaskId task, const Visit& visit) const {
        const Rows& rows = m_tasks[task.index()];
        for (const Piece* piece = rows.first; piece; piece = piece->next) {
            const Row* begin = piece->rows();
            visit(std::span(begin, piece->next ? piece->size : static_cast<size_t>(rows.next - begin)));
        }
    }
    std::span<const Place> onCore(size_t core) const { return m_onCore[core]; }

  private:
    // A header in front of `size` rows.
    struct Piece {
        Piece* next = nullptr;
        size_t size = 0;
        Row* rows() { return reinterpret_cast<Row*>(this + 1); }
        const Row* rows() const { return reinterpret_cast<const Row*>(this + 1); }
    };
    static_assert(sizeof(Piece) % alignof(Row) == 0);
    struct Rows {
        Piece* first = nullptr;
        Piece* piece = nullptr; // the last one
        Row* next = nullptr;    // free place in it
        Row* end = nullptr;
        Row* last = nullptr;
        uint32_t count = 0;
    };

    void grow(Rows& rows);

    std::vector<Rows> m_tasks;
    std::vector<std::vector<Place>> m_onCore;
    std::vector<std::unique_ptr<std::byte[]>> m_blocks;
    size_t m_left = 0; // bytes of the last block
    size_t m_count = 0;
};

} // namespace timeslice
