// StepObserver: hears when a task's program begins and ends each step, on the simulated machine. Private to
// core/run.
#pragma once

#include "core/base/ids.h"
#include "core/workload/workload.h"

namespace timeslice {

class StepObserver {
  public:
    virtual ~StepObserver() = default;
    // A step is nested in the `repeat` that it stands in.
    virtual void begins(TaskId task, const Step& step) = 0;
    virtual void ends(TaskId task) = 0; // the innermost that has begun
    // The program is left, in whatever steps it is. May come more than once.
    virtual void left(TaskId task) = 0;
};

// The observer of one task's program, or nobody.
struct StepWatch {
    StepObserver* observer = nullptr;
    TaskId task = {};

    void begins(const Step& step) const {
        if (observer) observer->begins(task, step);
    }
    void ends() const {
        if (observer) observer->ends(task);
    }
    void left() const {
        if (observer) observer->left(task);
    }
};

} // namespace timeslice
