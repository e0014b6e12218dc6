// Tells a trace's builder what a model has noted.
#pragma once

#include "core/machine/notes.h"
#include "core/trace/builder.h"

namespace timeslice {

// `thread`: whose note it is; `now`: when it was made.
void tellTrace(TraceBuilder& trace, ThreadId thread, const Note& note, Nanos now);

} // namespace timeslice
