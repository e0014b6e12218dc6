// One sentence for the end of an interval: what happens to the task at that instant, and why.
//
// Written in the present tense, so that the same sentence fits an account of the run, a forecast and a look
// back. The end of a turn on a core is in stops.cpp, the end of a wait in waits.cpp.
#pragma once

#include "core/trace/trace.h"

namespace timeslice::explaining {

// Of any interval.
Text endingOf(const Trace& trace, size_t number);

// Of an interval on a core that the cause or what comes next explains.
Text endOfTurn(const Trace& trace, size_t number);
// Of an interval off the cores.
Text endOfWait(const Trace& trace, size_t number);

// "At 5 ms, A has to wait for the lock L, which B holds." From what the next interval says.
Text wantsLock(const Trace& trace, const Interval& before, const Interval& wait);

} // namespace timeslice::explaining
