// IntervalStore: the intervals of a trace, 16 bytes each, in the order of their tasks from the moment they
// are recorded.
//
// How it works:
// - Rows lie in groups of eight, a group belongs to one task. Groups are cut one after another from blocks of
//   memory: what is recorded at about the same time lies close together, and nothing is ever moved.
// - A row says where its interval starts. It ends where the next row of its task starts; a closing row more,
//   which is no interval, ends the last one.
// - A row's place, while recording, is group * 8 + row. number() then puts the groups in the order of the
//   tasks; an interval's number is the new place of its group * 8 + row. So the numbers of one task are
//   consecutive, with a gap of fewer than eight to the next task's.
// Written by one thread; read by any once it is numbered.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/trace/states.h"

#include <memory>
#include <span>
#include <vector>

namespace timeslice {

class IntervalStore {
  public:
    struct Row {
        int64_t start;
        int32_t argument;
        uint32_t what; // core + 1 (0: none) in 23 bits, state in 4, cause in 5

        Row() = default;
        Row(Nanos from, int32_t about, CoreId core, State state, Cause cause)
            : start(from.count()), argument(about),
              what(static_cast<uint32_t>(core.value + 1) << 9 | static_cast<uint32_t>(state) << 5 |
                   static_cast<uint32_t>(cause)) {}
        CoreId core() const { return CoreId{static_cast<int32_t>(what >> 9) - 1}; }
        State state() const { return static_cast<State>(what >> 5 & 15); }
        Cause cause() const { return static_cast<Cause>(what & 31); }
        void setCause(Cause cause) { what = (what & ~31U) | static_cast<uint32_t>(cause); }
        bool sameButCause(const Row& other) const { return what >> 5 == other.what >> 5; }
    };
    static_assert(sizeof(Row) == 16 && kStateCount <= 16 && kCauseCount <= 32);

    using Place = uint32_t;
    static constexpr Place kNoPlace = UINT32_MAX;
    static constexpr size_t kGroup = 8;

    // A row of `task` after its row at `last`; kNoPlace: its first. Answers the place of the new one.
    Place append(TaskId task, Place last, const Row& row) {
        Place place = last + 1; // from kNoPlace that is 0, the beginning of a group too
        if (place % kGroup == 0) place = newGroup(task);
        at(place) = row;
        return place;
    }
    Row& at(Place place) { return m_blocks[place / kBlock][place % kBlock]; }
    size_t rowCount() const {
        return m_taskOfGroup.size() * kGroup;
    } // bound on the rows, full groups counted

    // Numbers the rows by task, after every task's closing row. `tasks`: how many there are.
    void number(size_t tasks);
    // The number of the row at a place of recording.
    size_t numberOf(Place place) const { return m_numberOfGroup[place / kGroup] * kGroup + place % kGroup; }

    // By number. The next row is that of the same task.
    const Row& row(size_t number) const { return m_groups[number / kGroup][number % kGroup]; }
    TaskId taskOf(size_t number) const { return m_taskOfGroup[number / kGroup]; }
    size_t firstOf(TaskId task) const { return m_firstGroupOf[task.index()] * kGroup; }

  private:
    static constexpr size_t kBlock = 4096; // rows

    Place newGroup(TaskId task);

    std::vector<std::unique_ptr<Row[]>> m_blocks;
    std::vector<TaskId> m_taskOfGroup; // in the order of recording, then of numbers
    std::vector<uint32_t> m_numberOfGroup;
    std::vector<const Row*> m_groups; // by number
    std::vector<uint32_t> m_firstGroupOf;
};

} // namespace timeslice
