// The Python engine on the side of this program. See python_engine.h for how it works.
#include "core/base/embedded.h"
#include "core/machine/live/kernels/work_kernel.h"
#include "core/machine/live/system/monotonic_clock.h"
#include "core/models/registry.h"
#include "core/run/cgroup_remarks.h"
#include "core/run/deadlock_text.h"
#include "core/run/live_parts.h"
#include "core/run/protocols.h"
#include "core/run/python_engine.h"
#include "core/run/so_far.h"

#include <cstring>
#include <thread>
#include <unistd.h>

namespace timeslice {

extern const EmbeddedFiles kEmbeddedPython;

namespace {

constexpr Nanos kQuiet = 1s; // without a record: then a deadlock is looked for

uint64_t recordsIn(const SharedLog& log) {
    uint64_t sum = 0;
    // Relaxed: a number that grows, for comparing with the one before.
    for (const LogChunk& chunk : log.chunks()) sum += chunk.count.load(std::memory_order_relaxed);
    return sum;
}

class PythonRun {
  public:
    PythonRun(const Workload& workload, const RunSpec& spec, const PythonInterpreter& python, int log)
        : m_workload(workload), m_spec(spec), m_python(python), m_descriptor(log), m_log(log),
          m_cores(coresFor(spec)), m_timeout(spec.timeout.value_or(kLiveTimeout)) {}

    bool valid() const { return m_log.valid(); }

    Result<Outcome> run(std::stop_token stop, const RunHooks& hooks) {
        const Descriptor program(memoryFile(std::string(kEmbeddedPython.front().text)));
        if (program.value() < 0) return failure(TS_TEXT("There is not enough memory to start the run."));
        Result<RunnerProcess> process = launch(program.value());
        if (!process) return tl::unexpected(std::move(process.error()));
        TaskMemory memory(m_log, process->id(), m_workload, findModel(m_spec.model)->reach);
        const Watched watched = watch(*process, stop, hooks, memory);
        const ToldUntil now{momentOn(m_log.header())};
        process->kill();
        return outcome(watched, *process, now, memory);
    }

  private:
    // The program's name is good in processes that Python starts, too: they run it again.
    Result<RunnerProcess> launch(int program) const {
        std::vector<std::string> arguments = {"-I", "-S", "-B"};
        if (m_python.freeThreaded && m_spec.model != "free-threaded")
            arguments.insert(arguments.end(), {"-X", "gil=1"});
        arguments.push_back("/proc/" + std::to_string(getpid()) + "/fd/" + std::to_string(program));
        const PythonOrder order{m_workload, m_spec, m_cores, m_descriptor};
        return RunnerProcess::launch(m_python.program, std::move(arguments), toJson(order), m_descriptor);
    }

    Watched watch(RunnerProcess& process, const std::stop_token& stop, const RunHooks& hooks,
                  TaskMemory& memory) {
        const int64_t launched = monotonicNow();
        const auto tasks = static_cast<size_t>(m_workload.taskCount());
        SoFarTeller soFar(hooks.soFar, m_log, [this](const ToldUntil& until) { return traceSoFar(until); });
        double told = -1;
        while (!process.ended()) {
            if (stop.stop_requested()) return Watched::Cancelled;
            const int64_t start = m_log.header().start.load(std::memory_order_acquire);
            const Nanos limit = start > 0 ? m_timeout : startupLimit(tasks);
            if (Nanos(monotonicNow() - (start > 0 ? start : launched)) > limit) return Watched::TimedOut;
            if (standsStill()) return Watched::Deadlocked;
            if (const double done = fractionDone(); hooks.progress && done != told)
                hooks.progress(told = done);
            soFar.look();
            memory.look(Nanos(monotonicNow()));
            std::this_thread::sleep_for(kLook);
        }
        return Watched::Ended;
    }

    double fractionDone() const {
        const auto tasks = static_cast<double>(std::max<int64_t>(1, m_workload.taskCount()));
        return m_log.header().tasksFinished.load(std::memory_order_relaxed) / tasks; // only for show
    }

    // Nothing has been recorded for a while, and tasks wait for each other in a cycle, or all of them wait. A process
    // may take long to start, and what it records then is no sign that it never will.
    bool standsStill() {
        const uint64_t records = recordsIn(m_log);
        const int64_t now = monotonicNow();
        if (records != m_records) {
            m_records = records;
            m_quietSince = now;
            m_looked = false;
        }
        if (m_looked || records == 0 || Nanos(now - m_quietSince) < kQuiet) return false;
        m_looked = true;
        TraceBuilder builder(static_cast<int>(m_cores.size()));
        const Nanos end = tell(builder, {momentOn(m_log.header())});
        const bool processes = findModel(m_spec.model)->reach.processes;
        return !builder.findCycle().empty() || builder.allWait(processes ? std::nullopt : std::optional(end));
    }

    TracePtr traceSoFar(const ToldUntil& until) const {
        TraceBuilder builder(static_cast<int>(m_cores.size()));
        const Nanos end = tell(builder, until);
        return builder.buildSoFar(end);
    }

    Nanos tell(TraceBuilder& builder, const ToldUntil& until, RecordAgreement* agreement = nullptr) const {
        const RunPlan plan = planFor(m_workload, m_spec.model, builder, m_spec.seed);
        if (showsGil(m_spec)) builder.addResource(TS_TEXT("GIL"), ResourceKind::Gil);
        return replayPython(m_log, m_cores, plan.tasks.size(), builder, showsGil(m_spec), until, agreement);
    }

    Outcome outcome(Watched watched, const RunnerProcess& process, const ToldUntil& ended,
                    const TaskMemory& memory) const {
        TraceBuilder builder(static_cast<int>(m_cores.size()));
        RecordAgreement agreement;
        const Nanos end = tell(builder, ended, &agreement);
        const RunConditions conditions = conditionsOf(m_log.header(), agreement, m_others, memory);
        addRemarks(builder, conditions);
        remarkProtocols(m_workload, m_spec, builder);
        remarkCgroups(m_workload, m_spec, builder);
        Verdict verdict = verdictOn(watched, process, m_log.header(), m_timeout);
        if (verdict.ending == Ending::Failed &&
            m_log.header().phase.load(std::memory_order_acquire) == LogPhase::Failed)
            verdict.message =
                Text(TS_TEXT("The run in Python failed: {0}"), std::string(m_log.header().error));
        const bool stuck = watched == Watched::Deadlocked;
        if (stuck || watched == Watched::TimedOut) builder.setDeadlock(builder.findCycle());
        Outcome made;
        made.trace = builder.build(end);
        if (stuck || !made.trace->deadlock().empty())
            verdict = {Ending::Deadlock, deadlockMessage(*made.trace)};
        made.ending = verdict.ending;
        made.message = std::move(verdict.message);
        made.conditions = conditions;
        return made;
    }

    void addRemarks(TraceBuilder& builder, const RunConditions& conditions) const {
        if (m_python.freeThreaded)
            builder.remark(Text(TS_TEXT("Ran in {0} {1}, a free-threaded build: {2}."),
                                m_python.implementation, m_python.version, m_python.program));
        else
            builder.remark(Text(TS_TEXT("Ran in {0} {1}: {2}."), m_python.implementation, m_python.version,
                                m_python.program));
        builder.remark(TS_TEXT("The switches are those that the program observed itself: "
                               "gaps between clock readings, and other tasks holding the GIL in between."));
        uint32_t workers = 0;
        std::memcpy(&workers, reinterpret_cast<const char*>(&m_log.header()) + kPythonWorkers,
                    sizeof workers);
        if (workers > 0)
            builder.remark(Text(
                TS_PLURAL("The pool started {0} worker process.", "The pool started {0} worker processes."),
                workers));
        if (const uint64_t dropped = m_log.header().dropped.load(std::memory_order_relaxed); dropped > 0)
            builder.remark(Text(TS_PLURAL("{0} record did not fit into memory and is missing.",
                                          "{0} records did not fit into memory and are missing."),
                                dropped));
        remarkDrift(conditions, builder);
    }

    const Workload& m_workload;
    const RunSpec& m_spec;
    const PythonInterpreter& m_python;
    int m_descriptor;
    SharedLog m_log;
    std::vector<int> m_cores;
    Nanos m_timeout;
    OtherLoad m_others;
    uint64_t m_records = 0;
    int64_t m_quietSince = 0;
    bool m_looked = false; // since the last record
};

} // namespace

Result<Outcome> runPython(const Workload& workload, const RunSpec& spec, std::stop_token stop,
                          const RunHooks& hooks) {
    const Result<PythonInterpreter> python = findPython(spec.python);
    if (!python) return tl::unexpected(python.error());
    const Descriptor memory(SharedLog::create());
    if (memory.value() < 0) return failure(TS_TEXT("There is not enough memory to record the run."));
    PythonRun run(workload, spec, *python, memory.value());
    if (!run.valid()) return failure(TS_TEXT("There is not enough memory to record the run."));
    return run.run(std::move(stop), hooks);
}

} // namespace timeslice
