// What goes with the end of an interval: which task ended a wait, which task gets what a stop sets free, and
// what the task does next. One sentence each; none where the trace has nothing to say.
#pragma once

#include "core/trace/trace.h"

namespace timeslice::explaining {

using Sentences = std::vector<Text>;

// The end of a wait: who had the core, the GIL or the lock before, or woke the task.
Sentences whoMadeRoom(const Trace& trace, size_t number);
// A stop on a core: who asked for the GIL and who gets it, or who gets the core.
Sentences whoFollows(const Trace& trace, size_t number);
// Where the task is after the interval, and until when.
Sentences whatNext(const Trace& trace, size_t number);

} // namespace timeslice::explaining
