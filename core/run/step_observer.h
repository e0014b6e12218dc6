// StepObserver: hears when a task's program begins and ends each step, on the simulated machine; and what else
// programs know of their run. Private to core/run.
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

// What all programs of a run have in common.
struct ProgramsOfRun {
    StepObserver* observer = nullptr; // or nobody
    uint64_t seed = 1;
};

// What one task's program knows of its run; a million tasks have one each. The run outlives it.
struct StepWatch {
    const ProgramsOfRun* run = nullptr;
    TaskId task = {};
    bool draws = false; // something at random, anywhere in its steps

    void begins(const Step& step) const {
        if (observer()) observer()->begins(task, step);
    }
    void ends() const {
        if (observer()) observer()->ends(task);
    }
    void left() const {
        if (observer()) observer()->left(task);
    }
    // What the task draws from.
    Random stream() const { return streamOfTask(run ? run->seed : 1, task.index()); }

    StepObserver* observer() const { return run ? run->observer : nullptr; }
};

} // namespace timeslice
