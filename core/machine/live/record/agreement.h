// How well a live run's record agrees with what the system counted for the same threads.
//
// - Switches: those the record holds against ru_nvcsw and ru_nivcsw (getrusage(2), RUSAGE_THREAD).
// - Running time: the record's against CLOCK_THREAD_CPUTIME_ID.
// - Time ready without a core: the record's against the run delay in /proc/thread-self/schedstat. The delay
//   also holds the time between a wake-up and the core, which only the kernel's own records (perf) would
//   show.
// Only threads that lived to write their counts are compared; a killed run may have none.
#pragma once

#include "core/base/text.h"
#include "core/base/time.h"
#include "core/machine/live/record/switch_source.h"

#include <array>
#include <optional>

namespace timeslice {

// What the remark calls a source.
Text nameOf(SwitchSource source);

struct RecordAgreement {
    std::array<int64_t, kSwitchSources> threads{}; // by SwitchSource; all that started
    int64_t compared = 0;                          // threads that the rest is about

    int64_t voluntary = 0; // counted by the system
    int64_t voluntarySeen = 0;
    int64_t involuntary = 0; // sched_yield is one
    int64_t involuntarySeen = 0;
    int64_t involuntaryInWaits = 0; // counted while the thread waited: in the record as part of the wait

    Nanos cpuTime{0}; // counted by the system
    Nanos running{0}; // recorded
    Nanos apart{0};   // their difference, without its sign, summed over the threads

    Nanos work{0}; // done, at the speed that was measured before the run; of all threads that lived to tell
    Nanos workTime{0}; // how long it took on a core

    std::optional<Nanos> startCost; // of tasks that are threads or processes: median; none: none has begun

    Nanos runDelay{0}; // counted by the system; 0 where it does not tell
    Nanos ready{0};    // recorded, after a switch that the thread did not ask for

    // The speed of the processor while it worked, 1 as measured before; none: there was too little work.
    std::optional<double> speed() const;
    // Of the recorded running time, in percent of the CPU time; 0 when there was none.
    double cpuTimeError() const;
    // Which source there was and how well it agrees: two sentences for the trace. Empty without threads.
    Text remark() const;
};

} // namespace timeslice
