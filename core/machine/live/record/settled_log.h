// A live run's records, put right and in the order of time: what replay.cpp tells the trace's builder.
//
// How it works:
// - Each thread's records are first gone through in the order it wrote them, which is sure; times may be
//   off by the little that the kernel's clock and the program's are apart.
// - Ticks become ns. A wait during which the thread never left its core was none and goes. What the kernel
//   says of a wait is moved inside the wait where the clocks put it a moment before or after.
// - Then all are sorted by time; equal times keep each thread's order.
#pragma once

#include "core/machine/live/record/record.h"
#include "core/machine/live/record/switch_source.h"

#include <array>
#include <optional>
#include <vector>

namespace timeslice {

struct LogEntry {
    Record record; // its time is CLOCK_MONOTONIC, ns
    uint32_t thread = 0;
    bool unended = false; // a wait at the log's end: the kernel's word on it was not fetched any more
};

// What the log says of a thread as a whole.
struct LoggedThread {
    std::optional<SwitchSource> source;
    bool kernelSpeaks = false; // the kernel recorded its switches
    std::array<int64_t, kCounters> counts{};
    int counted = 0;             // how many of them it lived to write at its end
    std::vector<int64_t> starts; // ns each, of the tasks that began on it

    int64_t count(Counter counter) const { return counts[static_cast<size_t>(counter)]; }
};

struct SettledLog {
    std::vector<LogEntry> entries;
    std::vector<LoggedThread> threads; // by number
};

// `now`: of a run that has no end (yet), a moment on its clock.
SettledLog settle(const SharedLog& log, const std::optional<ClockPair>& now = {});

} // namespace timeslice
