#include "core/run/live_room.h"

#include "core/machine/live/live_kernel.h"
#include "core/machine/live/record/record.h"
#include "core/machine/live/record/switch_records.h"
#include "core/models/parts/thread_pool.h"
#include "core/models/registry.h"

#include <algorithm>

namespace timeslice {
namespace {

constexpr int64_t kMebibyte = 1 << 20;
constexpr int64_t kPythonMemory =
    4096 * kMebibyte; // that a Python run may take; the program has the same number
// What a task takes at most before its steps allocate anything; measured, and rounded up.
constexpr int64_t kLightBytes = int64_t{16} * 1024;
constexpr int64_t kProcessBytes = 4 * kMebibyte;
constexpr int64_t kPythonProcessBytes = 16 * kMebibyte;
constexpr int64_t kOwnThreads = 16;      // of the run's process, and the processes around it
constexpr int64_t kOwnMappings = 1500;   // of the run's process: libraries, the heap, rings for records
constexpr int64_t kMappingsOfThread = 2; // its stack, and the page that guards it
constexpr int64_t kOwnDescriptors = 64;

constexpr const char* kSimulate = TS_TEXT("Lower the count, or simulate the run.");
constexpr const char* kUseLight =
    TS_TEXT("Raise that limit, lower the count, take a model whose tasks are lighter, such as async, "
            "actors or green-threads, or simulate the run.");

class RoomFinder {
  public:
    RoomFinder(const Workload& workload, const RunSpec& spec, const SystemLimits& system)
        : m_workload(workload), m_spec(spec), m_system(system) {}

    LiveRoom room(TaskForm form) {
        if (form == TaskForm::Light || form == TaskForm::Queued) {
            addLight();
        } else {
            addCounts();
            if (form == TaskForm::Thread) addThreads();
            if (form == TaskForm::Process) addProcesses();
        }
        addDescriptors(form);
        return m_first;
    }

  private:
    // Later ones count only where they leave less room.
    void add(int64_t most, Text why, Text remedy) {
        if (m_known && most >= m_first.most) return;
        m_known = true;
        m_first = {std::max<int64_t>(0, most), std::move(why), std::move(remedy)};
    }

    bool inPython() const { return m_spec.engine == Engine::Python; }

    void addLight() {
        add(kMostLightTasks, TS_TEXT("That is as many as a run on this computer records."), kSimulate);
        addMemory(kLightBytes);
    }

    // Of all threads and processes, whatever they are for.
    void addCounts() {
        if (m_system.userThreads)
            add(*m_system.userThreads - m_system.usersThreads - kOwnThreads,
                Text(
                    TS_TEXT(
                        "The system allows a user {0} threads and processes ('ulimit -u'), and {1} are there."),
                    *m_system.userThreads, m_system.usersThreads),
                kUseLight);
        if (m_system.threadsMax)
            add(*m_system.threadsMax - m_system.systemThreads - kOwnThreads,
                Text(TS_TEXT(
                         "The system allows {0} threads in total (kernel.threads-max), and {1} are there."),
                     *m_system.threadsMax, m_system.systemThreads),
                kUseLight);
        if (m_system.pidMax)
            add(*m_system.pidMax - m_system.systemThreads - kOwnThreads,
                Text(
                    TS_TEXT(
                        "The system has {0} ids for threads and processes (kernel.pid_max), and {1} are taken."),
                    *m_system.pidMax, m_system.systemThreads),
                kUseLight);
        if (m_system.cgroup)
            add(m_system.cgroup->most - m_system.cgroup->used - kOwnThreads,
                Text(TS_TEXT("The cgroup allows {0} threads and processes ({2}), and {1} are there."),
                     m_system.cgroup->most, m_system.cgroup->used, m_system.cgroup->file),
                kUseLight);
    }

    void addThreads() {
        if (m_system.mapCount)
            add((*m_system.mapCount - kOwnMappings) / kMappingsOfThread,
                Text(
                    TS_TEXT("The system allows a process {0} mappings of memory (vm.max_map_count), and each "
                            "thread's stack takes two."),
                    *m_system.mapCount),
                kUseLight);
        addMemory(static_cast<int64_t>(kLiveStack));
        add(static_cast<int64_t>(SharedLog::chunksFor(m_system.memory)) - kOwnThreads,
            TS_TEXT("That is as many threads as a run on this computer records."), kSimulate);
    }

    void addProcesses() {
        add(kMostProcesses,
            TS_TEXT(
                "That is as many processes as a run starts: each takes milliseconds to start, and megabytes."),
            kUseLight);
        addMemory(inPython() ? kPythonProcessBytes : kProcessBytes);
    }

    // A run takes half of the machine's memory at most.
    void addMemory(int64_t each) {
        if (!m_system.memory) return;
        const bool python = inPython() && kPythonMemory < *m_system.memory / 2;
        const int64_t most = python ? kPythonMemory : *m_system.memory / 2;
        const Text why =
            python
                ? Text(
                      TS_TEXT(
                          "A run in Python may take {0} MiB of memory, and each task is counted with {1} KiB."),
                      most / kMebibyte, each / 1024)
                : Text(
                      TS_TEXT(
                          "A run may take half of the memory, {0} MiB, and each task is counted with {1} KiB."),
                      most / kMebibyte, each / 1024);
        add(most / each, why, kSimulate);
    }

    // Each thread that asks a device, and each light task that asks a link or a server, has a connection of its
    // own; the records of switches take their share.
    void addDescriptors(TaskForm form) {
        if (!m_system.descriptors || inPython() || form == TaskForm::Process) return;
        const bool light = form != TaskForm::Thread;
        if (!asksDevice(light)) return;
        add(*m_system.descriptors - *m_system.descriptors / SwitchRecords::kShareOfDescriptors -
                kOwnDescriptors,
            Text(
                TS_TEXT(
                    "The system allows a process {0} open files ('ulimit -Hn'), and each task that waits for a "
                    "device takes a connection."),
                *m_system.descriptors),
            TS_TEXT("Raise that limit, lower the count, or simulate the run."));
    }

    bool asksDevice(bool ofResource) const {
        return std::ranges::any_of(
            m_workload.groups, [&](const TaskGroup& group) { return asksDevice(group.steps, ofResource); });
    }
    static bool asksDevice(const std::vector<Step>& steps, bool ofResource) {
        return std::ranges::any_of(steps, [&](const Step& step) {
            const bool asks =
                step.kind == StepKind::Io && !step.lines && (step.resource.valid() || !ofResource);
            return asks || asksDevice(step.steps, ofResource);
        });
    }

    const Workload& m_workload;
    const RunSpec& m_spec;
    const SystemLimits& m_system;
    LiveRoom m_first;
    bool m_known = false;
};

Text kindOf(TaskForm form) {
    switch (form) {
    case TaskForm::Thread:
        return TS_TEXT("each is a thread");
    case TaskForm::Process:
        return TS_TEXT("each is a process");
    case TaskForm::Light:
        return TS_TEXT("each is a task in a loop");
    case TaskForm::Queued:
        break;
    }
    return TS_TEXT("they queue for workers");
}

void addProblem(Problems& problems, Text text) {
    problems.push_back({std::move(text), {}, 0, 0});
}

// Who works for tasks that queue, or for the blocking calls of those in loops.
void checkWorkers(const Workload& workload, const RunSpec& spec, const SystemLimits& system,
                  Problems& problems) {
    const ModelInfo& model = *findModel(spec.model);
    const auto own = std::ranges::find(model.parameters, maxWorkers().key, &Parameter::key);
    if (own == model.parameters.end()) return;
    const int64_t workers = std::min(workload.taskCount(), valueOf(*own, spec.settings, false));
    const TaskForm form = model.reach.processes ? TaskForm::Process : TaskForm::Thread;
    const LiveRoom room = roomFor(workload, spec, form, system);
    if (workers <= room.most) return;
    addProblem(problems,
               Text(TS_PLURAL("{0} worker is too many for a run of the model '{1}' on this computer; "
                              "expected at most {2}. {3} {4}",
                              "{0} workers are too many for a run of the model '{1}' on this computer; "
                              "expected at most {2}. {3} {4}"),
                    workers, spec.model, room.most, room.why, room.remedy));
}

} // namespace

LiveRoom roomFor(const Workload& workload, const RunSpec& spec, TaskForm form, const SystemLimits& system) {
    return RoomFinder(workload, spec, system).room(form);
}

void checkRoom(const Workload& workload, const RunSpec& spec, const SystemLimits& system,
               Problems& problems) {
    const TaskForm form = findModel(spec.model)->reach.form;
    const LiveRoom room = roomFor(workload, spec, form, system);
    const int64_t tasks = workload.taskCount();
    if (tasks > room.most)
        addProblem(
            problems,
            Text(TS_PLURAL("{0} task is too many for a run of the model '{1}' on this computer, where {2}; "
                           "expected at most {3}. {4} {5}",
                           "{0} tasks are too many for a run of the model '{1}' on this computer, where {2}; "
                           "expected at most {3}. {4} {5}"),
                 tasks, spec.model, kindOf(form), room.most, room.why, room.remedy));
    else
        checkWorkers(workload, spec, system, problems);
}

} // namespace timeslice
