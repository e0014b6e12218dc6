// Shows observers what a run on this computer has recorded so far.
//
// How it works: from time to time a trace is made of all records, from outside the run and its process, as is
// done at the end. The last moments are left out: a thread that has lost its core records that only when it
// has the core back. Each thread's log says until when it is complete; where it does not (in Python), it is
// assumed to be complete until a little before now. The more a trace costs, the less often it is made.
// Private to core/run.
#pragma once

#include "core/machine/live/record/replay.h"
#include "core/run/run.h"

#include <functional>

namespace timeslice {

class SoFarTeller {
  public:
    static constexpr Nanos kFirst = 100ms; // after the start
    static constexpr Nanos kEvery = 200ms; // at least, between two
    // Before now, that are left out: of threads whose log says nothing; of others, at least and at most.
    static constexpr Nanos kUnsettled = 20ms;
    static constexpr Nanos kMinUnsettled = 2ms;
    static constexpr Nanos kMaxUnsettled = 60ms;
    static constexpr int kRest = 200; // times what the last one took, at least, until the next

    // `told` may be empty. `make`: the run's trace until a moment, which goes on after it.
    using Make = std::function<TracePtr(const ToldUntil&)>;
    SoFarTeller(const SoFar& told, const SharedLog& log, Make make)
        : m_told(told), m_log(log), m_make(std::move(make)) {}

    // To be called again and again while the run goes on.
    void look();

    // How much of the time before now is to be left out.
    static Nanos unsettled(const SharedLog& log, const ClockPair& now);

  private:
    const SoFar& m_told;
    const SharedLog& m_log;
    Make m_make;
    int64_t m_next = 0; // CLOCK_MONOTONIC; 0: not known yet
};

} // namespace timeslice
