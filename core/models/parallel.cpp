// Threads, all cores: one OS thread a task, no GIL (Jython, C++, what free-threaded CPython wants to be).
#include "core/models/parts/scale_facts.h"
#include "core/models/parts/thread_per_task.h"

namespace timeslice {

extern const ModelInfo kParallel;
const ModelInfo kParallel = {
    "parallel",
    TS_TEXT("Threads, all cores"),
    TS_TEXT("parallel: all at once"),
    TS_TEXT("One thread per task on all cores. Tasks really run at the same time; only locks order them."),
    {TS_TEXT("preemptive, by the operating system"), TS_TEXT("yes"), kHundredsOfThreads,
     kWhyHundredsOfThreads, TS_TEXT("allowed: only their own thread waits"),
     TS_TEXT("CPU-bound work that can be split, in a language without a GIL.")},
    {startMethod()},
    [](const Settings& settings, bool) -> std::unique_ptr<Model> {
        return std::make_unique<ThreadPerTask>(ThreadPerTask::Forks{startAs(settings)});
    },
    {},
    {.forks = true, .copies = true},
};

} // namespace timeslice
