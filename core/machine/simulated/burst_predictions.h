// BurstPredictions: each thread's next CPU burst, predicted from those that it has had, for policies that may
// rank by what a real system knows. (Silberschatz, Galvin, Gagne, "Operating System Concepts", ch. 5, CPU
// scheduling: shortest-job-first, the exponential average.)
//
// - tau' = alpha * t + (1 - alpha) * tau: tau was predicted for the burst that has ended, t is the CPU time
//   that it took. The first prediction is a parameter. Rounded down to whole nanoseconds.
// - A burst is what a thread uses between two waits. Being cut off, yielding or moving to another queue does
//   not end it. A thread that waits again at once without using its core has had no burst.
// - All belongs to the parameter `bursts`: without `predicted` there is nothing to predict (wanted()).
#pragma once

#include "core/base/ids.h"
#include "core/base/parameter.h"
#include "core/machine/simulated/policy.h"

#include <vector>

namespace timeslice {

// `bursts`, `alpha`, `first_guess`.
std::vector<Parameter> burstParameters();

class BurstPredictions {
  public:
    explicit BurstPredictions(const Settings& settings);

    // Are bursts to be predicted? Else the announced ones hold.
    bool wanted() const { return m_wanted; }

    // Before all else of the thread; numbers count from 0 without a gap.
    void announce(ThreadId thread) { m_threads.resize(thread.index() + 1, {m_firstGuess}); }
    // It has become ready so; has the burst before ended?
    void came(ThreadId thread, Came how);
    void charge(ThreadId thread, Nanos used) { m_threads[thread.index()].used += used; }

    // Of the burst that it is in, or that comes next.
    Nanos predicted(ThreadId thread) const { return m_threads[thread.index()].predicted; }
    // The same without what it has used; 0 when that was more.
    Nanos left(ThreadId thread) const;

  private:
    struct Thread {
        Nanos predicted;
        Nanos used{0}; // of the burst
    };

    bool m_wanted;
    int64_t m_alpha; // millionths
    Nanos m_firstGuess;
    std::vector<Thread> m_threads;
};

} // namespace timeslice
