// What the Python engine refuses: models that Python does not have, and steps that it cannot do faithfully.
#include "core/base/words.h"
#include "core/models/registry.h"
#include "core/run/python_engine.h"

#include <algorithm>

namespace timeslice {
namespace {

constexpr int kMinorWithScopes = 11; // the first Python 3 with asyncio.timeout and asyncio.TaskGroup

void addProblem(Problems& problems, Text text, Place place = {}) {
    problems.push_back({std::move(text), {}, place.line, place.column});
}

bool isOf(const RunSpec& spec, std::initializer_list<std::string_view> models) {
    return std::ranges::find(models, spec.model) != models.end();
}

bool isSet(const RunSpec& spec, std::string_view key) {
    const auto found = spec.settings.find(key);
    return found != spec.settings.end() && found->second != 0;
}

void checkModel(const RunSpec& spec, Problems& problems) {
    if (findModel(spec.model)->reach.python) return;
    std::vector<std::string_view> there;
    for (const ModelInfo& model : models())
        if (model.reach.python) there.push_back(model.id);
    addProblem(problems, Text(TS_TEXT("Model '{0}' does not run in Python; these do: {1}."), spec.model,
                              joinWords(there)));
}

void checkInterpreter(const RunSpec& spec, Problems& problems) {
    const Result<PythonInterpreter> python = findPython(spec.python);
    if (!python)
        problems.insert(problems.end(), python.error().begin(), python.error().end());
    else if (spec.model == "free-threaded" && !python->freeThreaded)
        addProblem(problems, Text(TS_TEXT("{0} is Python {1} with a GIL; the model 'free-threaded' needs a "
                                          "free-threaded build, such as python3.13t."),
                                  python->program, python->version));
}

void checkPythonSettings(const RunSpec& spec, Problems& problems) {
    if (isSet(spec, "checks"))
        addProblem(
            problems,
            TS_TEXT("The interpreter itself decides where it checks for drop requests: leave out 'checks', "
                    "or choose another Python version with --python."));
    if (isSet(spec, "max_memory"))
        addProblem(problems, TS_TEXT("Python's pools do not replace workers because of their memory use: "
                                     "leave out 'max_memory', or use 'max_tasks'."));
    const auto workers = spec.settings.find("max_workers");
    if (spec.model == "process-pool" && workers != spec.settings.end() &&
        workers->second > static_cast<int64_t>(kPythonSlotCount))
        addProblem(
            problems,
            Text(TS_PLURAL("{0} worker process is too many for a Python run; expected at most {1}.",
                           "{0} worker processes are too many for a Python run; expected at most {1}."),
                 workers->second, kPythonSlotCount));
}

// Why a step cannot be done, empty if it can.
Text refusalOf(const Step& step, const RunSpec& spec) {
    if (step.kind == StepKind::Io && (step.resource.valid() || step.lines))
        return TS_TEXT("The Python engine has no links, servers or files to wait for: use a plain 'io', "
                       "or run the workload with the engine 'sim'.");
    if (step.kind == StepKind::Fork)
        return TS_TEXT("A process of Python's multiprocessing cannot fork and report as two processes: "
                       "use the engine 'sim' or 'live'.");
    const bool starts = step.kind == StepKind::Spawn || step.kind == StepKind::Group;
    if ((starts || step.kind == StepKind::Join) && isOf(spec, {"processes", "process-pool"}))
        return TS_TEXT("In Python's processes, a task cannot start or join other tasks: "
                       "choose a model with threads or an event loop, or the engine 'sim'.");
    if (step.kind == StepKind::Cancel && isOf(spec, {"processes", "process-pool"}))
        return TS_TEXT("In Python's processes, a task cannot cancel other tasks: "
                       "choose a model with threads or an event loop, or the engine 'sim'.");
    return {};
}

bool checkSteps(const std::vector<Step>& steps, const RunSpec& spec, Problems& problems) {
    for (const Step& step : steps) {
        if (Text why = refusalOf(step, spec); !why.empty()) {
            addProblem(problems, std::move(why), step.place);
            return false;
        }
        if (!checkSteps(step.steps, spec, problems)) return false;
    }
    return true;
}

// The first step that asyncio has something for; null: none.
const Step* findLoopScope(const std::vector<Step>& steps) {
    for (const Step& step : steps) {
        if (step.kind == StepKind::Within || step.kind == StepKind::Group) return &step;
        if (const Step* inside = findLoopScope(step.steps)) return inside;
    }
    return nullptr;
}

void checkLoopScopes(const Workload& workload, const RunSpec& spec, Problems& problems) {
    const Result<PythonInterpreter> python = findPython(spec.python);
    if (!isOf(spec, {"async", "async-threads"}) || !python || python->minor >= kMinorWithScopes) return;
    for (const TaskGroup& group : workload.groups)
        if (const Step* step = findLoopScope(group.steps))
            return addProblem(
                problems,
                Text(TS_TEXT("{0} is Python {1}; '{2}' in an event loop needs Python 3.11 or newer. "
                             "Choose another interpreter with --python, or a model with threads."),
                     python->program, python->version, infoOf(step->kind).word),
                step->place);
}

// A condition takes only Python's own locks: asyncio's are fair, all others barge.
void checkConditions(const Workload& workload, const RunSpec& spec, Problems& problems) {
    const LockOrder ours = isOf(spec, {"async", "async-threads"}) ? LockOrder::Barging : LockOrder::Fair;
    for (const Resource& condition : workload.resources) {
        if (!condition.lock.valid()) continue;
        const Resource& lock = workload.resources[condition.lock.index()];
        if (lock.traits.order == ours)
            addProblem(
                problems,
                Text(TS_TEXT("In Python, the lock of a condition cannot have 'order: {0}' in this model: "
                             "leave out the order, or use the engine 'sim' or 'live'."),
                     std::string(kWordsOf<LockOrder>[ours])),
                lock.place);
    }
}

} // namespace

void checkPython(const Workload& workload, const RunSpec& spec, Problems& problems) {
    checkModel(spec, problems);
    if (!problems.empty()) return;
    checkPythonSettings(spec, problems);
    checkConditions(workload, spec, problems);
    for (const TaskGroup& group : workload.groups)
        if (!checkSteps(group.steps, spec, problems)) break;
    checkInterpreter(spec, problems);
    checkLoopScopes(workload, spec, problems);
}

} // namespace timeslice
