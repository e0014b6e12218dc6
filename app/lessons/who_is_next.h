// Who gets a core next in a run that is over, and when: what a class is asked, and what the answer shows.
#pragma once

#include "core/lessons/answers.h"
#include "core/trace/trace.h"

namespace timeslice {

// The first stretch of the task on the core that begins at the instant or after it; none: there is none.
std::optional<Interval> nextOn(const Trace& trace, CoreId core, TaskId task, Nanos at);

// The core that is given to somebody next, whoever it is: there a question means most. None: no core is any
// more.
std::optional<CoreId> nextCore(const Trace& trace, Nanos at);

} // namespace timeslice
