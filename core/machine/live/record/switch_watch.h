// Tells a live thread's recorder when the thread was off its core.
//
// How it works:
// - The source is the best that the thread can have (switch_source.h), and is written down first.
// - Perf: the kernel's records are copied into the log at each look, with the kernel's times.
// - Rseq: a look is a load and a clock reading. A cleared flag and a count of switches that moved mean that
//   the thread was off between this look and the last; so do, for Gaps, a time between looks that is 10 µs
//   over the piece of work, and the count. All of that time is taken as off the core, so no two threads are
//   ever recorded on one core at once:
//
//       look       off            on    look
//        |---work---|              |-work-|       pieces of work of a few µs
//        |<---------- recorded as off --->|
//
//   So the pieces must be short: what is left of one when the core is taken is not seen as work.
// - At the end the system's counts for the thread are written, from begin() on.
// Made and used by the thread it watches.
#pragma once

#include "core/machine/live/record/preempt_flag.h"
#include "core/machine/live/record/record.h"
#include "core/machine/live/record/switch_records.h"
#include "core/machine/live/record/switch_source.h"

#include <optional>

namespace timeslice {

class SwitchWatch {
  public:
    // `first`: the source to try first. Records nothing yet.
    SwitchWatch(SharedLog& log, Recorder& record, SwitchSource first);

    SwitchSource source() const { return m_source; }

    // The thread enters the run: it is on its core from now on.
    void begin();
    // It is about to work in pieces of this length (ns) with a look after each.
    void enterWork(int64_t piece);
    // Switches since the last look go into the log.
    void look() {
        if (m_flag) {
            lookAtFlag();
        } else if (m_switches) {
            if (!m_switches->empty()) drain();
        } else if (m_record.on()) {
            lookForGap();
        }
        if (!m_switches) m_record.seen(m_lastLook);
    }
    // The same after a piece of work that takes `nanos` at the speed measured before the run: how long it
    // took is counted, unless the core was taken meanwhile.
    void lookAfterWork(double nanos);
    // In the middle of a long wait: fetches the kernel's records before there are too many of them.
    void lookInWait() {
        if (m_switches && !m_switches->empty()) drain();
    }
    // After a wait or a yield that the recorder was told of: writes its end.
    void waitEnds();
    // The thread leaves the run.
    void end();

  private:
    // Switches that the system counted for this thread.
    struct Counts {
        int64_t voluntary = 0;
        int64_t involuntary = 0;
        bool operator==(const Counts&) const = default;
    };
    struct Moment {
        Counts counts;
        int64_t time = 0; // tick
    };
    static Counts switchesNow();

    void lookAtFlag();
    void lookForGap();
    void explain();
    Moment countNow();
    void writeGap(int64_t now, bool preempted);
    void drain();
    void writeCount(Counter counter, int64_t value);

    SharedLog& m_log;
    Recorder& m_record;
    SwitchSource m_source = SwitchSource::Gaps;
    std::optional<SwitchRecords> m_switches;
    std::optional<PreemptFlag> m_flag;
    double m_ticksPerNano = 1;
    int64_t m_lastLook = 0;    // tick
    int64_t m_longestLook = 0; // ticks between looks that need no explanation; for Gaps
    Counts m_counts;           // at the last explanation
    Counts m_countsAtBegin;
    int64_t m_inWaits = 0; // involuntary switches
    double m_work = 0;     // ns at the speed measured before the run
    int64_t m_workTicks = 0;
    bool m_switched = false; // since it was last set to false
    int64_t m_cpuAtBegin = 0;
    int64_t m_delayAtBegin = 0;
};

} // namespace timeslice
