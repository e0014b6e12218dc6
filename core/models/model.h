// Model: how tasks become running code. One file a model, used by both machines; it makes threads and says
// what each step of a task means there (Steps). The program of a task is one coroutine, the same for all
// models.
#pragma once

#include "core/machine/kernel.h"
#include "core/models/registry.h"
#include "core/workload/workload.h"

#include <memory>
#include <optional>
#include <vector>

namespace timeslice {

// What a step means for one task under one model. Each may suspend the task.
class Steps {
  public:
    virtual ~Steps() = default;
    virtual Co<> cpu(Work work) = 0;    // interpreted code
    virtual Co<> call(Work work) = 0;   // one native call that keeps the GIL
    virtual Co<> native(Work work) = 0; // native code that drops the GIL
    virtual Co<> io(Nanos latency) = 0;
    virtual Co<> sleep(Nanos time) = 0;
    virtual Co<> block(Nanos time) = 0;
    virtual Co<bool> lock(ResourceId lock,
                          std::optional<Nanos> timeout) = 0; // false: the timeout passed first
    virtual Co<> unlock(ResourceId lock) = 0;
    virtual Co<> yield() = 0;
};

// A task as a model gets it. Its id is its place in the list.
struct Job {
    TaskId task;
    Nanos arrival{0};
    std::function<Co<>(Steps&)> program; // runs all its steps; the Steps must outlive it
};

// What a run consists of; outlives the model's threads.
struct RunPlan {
    std::vector<Job> jobs;         // in file order
    std::vector<ResourceId> locks; // of the workload, by their index there
};

class Model {
  public:
    virtual ~Model() = default;
    // Makes the run's threads. Called once, before the start; the model, plan and kernel outlive them.
    virtual void start(Kernel& kernel, const RunPlan& plan) = 0;
};

} // namespace timeslice
