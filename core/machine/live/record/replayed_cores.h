// ReplayedCores: which thread is on which core while a log is told, and what that sums up to.
//
// - A core holds one thread. Another one that is seen on it has taken it from the one before, also where that
//   was not written down (a short preemption that nobody noticed, or the run was killed). When the taker
//   leaves, the one before is back. Such repairs are counted.
// - Threads that do not see all their moves are fitted in elsewhere (Places).
// - All of it is told to the trace, thread by thread.
#pragma once

#include "core/machine/notes.h"
#include "core/trace/builder.h"

#include <optional>
#include <vector>

namespace timeslice {

// Which core a thread is shown on. AsRecorded: the one it said. Fitted, for threads that do not see all their
// moves: another one that is free if somebody is there already; if none is, it takes the core, and the thread
// that was there gets the next one that becomes free. FittedUntilHeard: the same, but the thread that was
// there gets no core before its own next record: threads that share a GIL were right to leave.
enum class Places : uint8_t { AsRecorded, Fitted, FittedUntilHeard };

class ReplayedCores {
  public:
    // `cpus`: the CPU numbers that the run could use, in the order of the trace's cores; at least one. The
    // trace outlives it, and has the threads.
    ReplayedCores(const std::vector<int>& cpus, size_t threads, Places places, TraceBuilder& trace);

    // A thread says that it is on a CPU. One that is not the run's is passed over: the thread was there before
    // its affinity held.
    void on(size_t thread, int cpu, Nanos time);
    // It is off, ready or waiting.
    void off(size_t thread, Cause cause, Nanos time);
    void offWaiting(size_t thread, const WaitMeaning& wait, Nanos time);

    bool hasCore(size_t thread) const { return m_threads[thread].core.has_value(); }

    // What a thread did, by what was told.
    struct Sums {
        int64_t voluntary = 0; // switches
        int64_t involuntary = 0;
        Nanos running{0};
        Nanos ready{0}; // after a switch that it did not ask for
    };
    const Sums& sumsOf(size_t thread) const { return m_threads[thread].sums; }
    // Switches that were not written down.
    int64_t repairs() const { return m_repairs; }

  private:
    struct Seat {
        std::optional<size_t> core;      // that it is on
        Nanos since{0};                  // of its being there
        std::optional<size_t> takenFrom; // the core that another thread was seen on, until it speaks itself
        std::optional<Nanos> readySince; // since a switch that it did not ask for
        Sums sums;
    };
    struct Core {
        std::optional<size_t> thread;
        std::vector<size_t> robbed; // threads that another was seen on this core of, the latest last
    };

    size_t placeFor(size_t thread, size_t core) const;
    void sit(size_t thread, size_t core, Nanos time);
    void rob(size_t core, Nanos time);
    std::optional<size_t> leave(size_t thread, Cause cause, Nanos time);
    void freed(std::optional<size_t> core, Nanos time);

    Places m_places;
    TraceBuilder& m_trace;
    std::vector<std::optional<size_t>> m_coreOf; // by CPU number
    std::vector<Core> m_cores;
    std::vector<Seat> m_threads;
    int64_t m_repairs = 0;
};

} // namespace timeslice
