// ThreadChooser: decides for the policy `manual` which ready thread runs next. A person in the window, a list
// of choices, a search over schedules.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"

#include <optional>
#include <span>

namespace timeslice {

class ThreadChooser {
  public:
    virtual ~ThreadChooser() = default;
    // Asked when two or more are ready: the place in `ready` (in the order in which they became ready) of the
    // one that runs. None: the run ends here, with the decision open.
    virtual std::optional<size_t> choose(Nanos now, std::span<const ThreadId> ready) = 0;
    // A running thread stands at a point where it may be interrupted, others being ready: should it be?
    virtual bool interrupts(Nanos now, ThreadId running, std::span<const ThreadId> ready) = 0;
};

} // namespace timeslice
