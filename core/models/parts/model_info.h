// ModelInfo: what lists, forms and checks know of a model without making one.
#pragma once

#include "core/base/parameter.h"
#include "core/base/text.h"
#include "core/workload/workload.h"

#include <memory>
#include <string_view>
#include <vector>

namespace timeslice {

class Model;

// What a model is, for the recap table and the gallery.
struct ModelFacts {
    Text scheduling;    // "preemptive, by the OS"
    Text usesManyCores; // "yes" / "no" / "while in native code"
    Text scalesTo;      // "hundreds of threads"
    Text scalesBecause; // why no further, whole sentences
    Text blockingCalls; // "allowed"
    Text whenToUse;     // a sentence
};

// A step that has no meaning under a model, and why.
struct Refusal {
    StepKind step;
    Text why; // a whole sentence
};

// What a task is, live and in Python, which decides how many there may be at a time.
enum class TaskForm : uint8_t {
    Thread,
    Process,
    Light,  // lives in a loop: a coroutine, an actor, a green thread
    Queued, // waits for a worker, of which there are few
};

// Where a model runs, besides the simulated machine, and what its tasks are.
struct ModelReach {
    bool live = true;
    bool python = false;    // `free-threaded` where the interpreter is
    bool processes = false; // live its tasks are processes
    bool forks = false;     // the step `fork` has a meaning
    bool copies = false;    // it copies a process of threads; not in Python
    bool queues = false;    // a task that has arrived may have no thread or process yet
    bool daemons = true;    // tasks that the run does not wait for start; else only those that are spawned
    TaskForm form = TaskForm::Thread;
};

struct ModelInfo {
    std::string_view id; // "gil"
    Text title;          // "Threads with a GIL"
    Text tagline;        // beside the title on a card: "one at a time, 5 ms turns"
    Text summary;        // one or two sentences
    ModelFacts facts;
    std::vector<Parameter> parameters;
    std::unique_ptr<Model> (*make)(const Settings& settings, bool ideal);
    std::vector<Refusal> refusals = {};
    ModelReach reach = {};
};

} // namespace timeslice
