// Running: the single entry point for window, command line and tests.
//
// Data flows one way: workload -> model on machine -> trace. run() blocks until the run is over, cancelled or
// timed out; call it off the window's thread. It may be called from several threads at once. No exception
// leaves it.
#pragma once

#include "core/base/enum_table.h"
#include "core/base/parameter.h"
#include "core/base/result.h"
#include "core/trace/trace.h"
#include "core/workload/workload.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace timeslice {

enum class Engine : uint8_t { Simulated, Live, Python };
inline constexpr auto kEngines = tableOf<Engine, Engine>({Engine::Simulated, Engine::Live, Engine::Python});

std::string_view nameOf(Engine engine); // "sim", "live", "python"
Text titleOf(Engine engine);            // "Simulated", "Live", "Python"
std::optional<Engine> engineNamed(std::string_view name);

// One combination of model, engine, machine settings and policy. The workload is the comparison's.
struct RunSpec {
    std::string model = "serial";
    Engine engine = Engine::Simulated;
    std::optional<int> cores;  // none: 4 simulated; else all that this process may use
    std::string policy = "rr"; // simulated only
    Settings settings;         // of model, policy and machine, by key, where they differ from the defaults
    bool ideal = false;        // every cost zero
    uint64_t seed = 1;
    std::vector<size_t>
        choices; // policy `manual`: which of the ready ones runs, decision by decision, from 0
    std::optional<Nanos> timeout; // wall time; none: 60 s live and in Python, none simulated
    std::string python;           // of the Python engine: the interpreter; empty: `python3` of the PATH

    bool operator==(const RunSpec&) const = default;
};

enum class Ending : uint8_t {
    Done,
    Deadlock,  // the cycle is in the trace
    Timeout,   // the trace goes as far as the run did
    Cancelled, // the same
    Choice,    // policy `manual`: the next choice is open
    Failed,    // the same; `message` says why (the runner was killed, no time passes ...)
};

// The conditions that a run on this computer met.
struct RunConditions {
    // Work done in a second of a core's time, 1 as measured just before the run; none: it did too little
    // work, or did not live to tell. Work bound by memory or caches does not count.
    std::optional<double> speed;
    std::optional<double> drift; // of the speed measured after the run, from the one before: 0.05 is 5 % more
    std::optional<double> otherLoad; // share of all CPUs that went to other programs meanwhile, 0 to 1
    Nanos runDelay{0};               // its threads were ready without a core, as the system counted it
    // From the call that starts a task until it runs, the median; of a task in a loop: what making it takes.
    std::optional<Nanos> startCost;
    // Bytes that a task takes, measured when most were alive; none: it was too short for that.
    std::optional<int64_t> taskMemory;
};

// What run() makes of it; core/recording adds what views need.
struct RunResult {
    RunSpec spec;
    Ending ending = Ending::Done;
    Text message;                            // empty when done: what happened and what to do
    TracePtr trace;                          // never null
    std::vector<TaskId> candidates;          // of the open choice, in the order in which they became ready
    std::optional<RunConditions> conditions; // of a run on this computer
    bool checked = false;                    // the workload says what this run should show
    std::vector<Text> broken;                // and what of it does not hold, a sentence each (see verdict.h)
};

// 0 to 1 of the work done, as far as known; called from the run's thread a few times a second.
using Progress = std::function<void(double)>;

class ThreadChooser;

// What a run on this computer, live or in Python, has recorded so far: a trace that goesOn(), as the finished
// one will be until its end(), a few hundredths of a second ago. Only the last interval of a task may still
// change: become longer, or, a wait in an event loop that is busy, turn out to be over already. Called from
// the run's thread, first 0.1 s after the start and then at most five times a second, the more rarely the
// larger the trace is. Without it no such trace is made.
using SoFar = std::function<void(TracePtr)>;

// What observes a run, or takes decisions, while it goes on.
struct RunHooks {
    Progress progress = {};
    ThreadChooser* chooser = nullptr; // for the policy `manual`, instead of the list of choices
    SoFar soFar = {};
    bool silent = false; // nobody asked for it: it goes no farther than a silent run may (limits.h)
};

// Runs. Errors (nothing ran): unknown model or policy, settings out of range, a step that the model refuses.
Result<RunResult> run(const Workload& workload, const RunSpec& spec, std::stop_token stop = {},
                      const RunHooks& hooks = {});

// Says what run() would refuse, without running; empty when it would run.
Problems check(const Workload& workload, const RunSpec& spec);

// What a user asks for: lists, of which every combination is a run.
struct ComparisonRequest {
    std::vector<std::string>
        models; // empty: the workload's, else serial, preemptive, parallel, gil, async; "all"
    std::vector<Engine> engines = {Engine::Simulated};
    std::vector<int> cores;            // empty: the default
    std::vector<std::string> policies; // empty: rr
    std::vector<std::pair<std::string, std::vector<std::string>>>
        settings; // key and values as written: quantum 5ms,15ms
    // Measured costs of a machine (core/run/machine_profile.h), for simulated runs that are not ideal:
    // `settings` override them, they a workload's suggestions.
    Settings machine;
    bool ideal = false;
    uint64_t seed = 1;
    std::vector<size_t> choices; // for the policy `manual`
    std::optional<Nanos> timeout;
    std::string python; // the interpreter of Python runs; empty: `python3` of the PATH
};

struct ComparisonPlan {
    std::vector<RunSpec> runs;
    std::vector<Problem> refused; // models of "all" that cannot run this workload, one message each
    std::vector<std::string> refusedModels;
};

// Makes the list of runs: model by model, within it engine, cores, policy, settings. Settings must be known
// to at least one chosen model, policy or the machine (workload parameters were taken by the reader). Errors
// name the word at fault.
Result<ComparisonPlan> planComparison(const Workload& workload, const ComparisonRequest& request);

// Labels for a list of runs, no two equal: the model's title, and what differs among runs of one model.
std::vector<Text> labelsFor(const std::vector<RunSpec>& runs);
// The same list, with numbers behind those that occur before.
std::vector<Text> withoutEqualOnes(std::vector<Text> labels);

// Parameters of the simulated machine's costs and of the live machine, for forms and help.
const std::vector<Parameter>& machineParameters(Engine engine);

// How many hardware threads a live run may use on this computer.
int allowedCores();

// The interpreter that the Python engine would use, as a person knows it: "CPython 3.11.2". Errors: there is
// none that will do. Starts it the first time it is asked for; empty path: `python3` of the PATH.
Result<Text> describePython(const std::string& path);

} // namespace timeslice
