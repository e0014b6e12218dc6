// Whatever the tasks do, under every model and policy: the trace keeps its promises and the work that was
// asked for is done. Ten thousand random workloads; a failing one is shrunk and printed as YAML that runs.
#include "core/base/random.h"
#include "core/machine/simulated/policy_registry.h"
#include "core/machine/simulated/thread_chooser.h"
#include "core/models/registry.h"
#include "core/run/declared.h"
#include "tests/core/run/random_workloads.h"
#include "tests/core/yaml_run.h"

#include <cstdlib>
#include <map>

namespace timeslice::random_workloads {
namespace {

// Before rapidcheck reads its settings; what the caller has set stands.
const int kCases = setenv("RC_PARAMS", "max_success=10000 max_size=30", 0);

// A ready task beside an idle core, at any boundary?
bool idleBesideReady(const Trace& trace) {
    std::map<Nanos, std::pair<int, int>> changes; // ready, busy
    for (const size_t number : trace.numbers()) {
        const Interval interval = trace.interval(number);
        const std::pair<int, int> step{interval.state == State::Ready ? 1 : 0,
                                       onCore(interval.state) ? 1 : 0};
        changes[interval.start].first += step.first;
        changes[interval.start].second += step.second;
        changes[interval.end()].first -= step.first;
        changes[interval.end()].second -= step.second;
    }
    int ready = 0;
    int busy = 0;
    for (const auto& [time, change] : changes) {
        ready += change.first;
        busy += change.second;
        if (ready > 0 && busy < trace.coreCount()) return true;
    }
    return false;
}

// No job of a periodic task begins before the one before it has ended.
bool jobsKeepTheirOrder(const Trace& trace) {
    for (const JobSeries& series : trace.series())
        for (size_t job = 1; job < series.jobs && series.isPeriodic(); ++job) {
            const TraceTask& before = trace.tasks()[series.firstTask.index() + job - 1];
            if (*trace.tasks()[series.firstTask.index() + job].firstRun < *before.finish) return false;
        }
    return true;
}

class DrawingChooser final : public ThreadChooser {
  public:
    explicit DrawingChooser(uint64_t seed) : m_random(seed) {}
    std::optional<size_t> choose(Nanos, std::span<const ThreadId> ready) override {
        return m_random.below(ready.size());
    }
    bool interrupts(Nanos, ThreadId, std::span<const ThreadId>) override { return m_random.below(5) == 0; }

  private:
    Random m_random;
};

RunSpec specFor(const Setting& setting) {
    RunSpec spec;
    spec.model = models()[setting.model % models().size()].id;
    spec.policy = policies()[setting.policy % policies().size()].id;
    spec.cores = setting.cores % 5 + 1;
    spec.ideal = setting.ideal;
    spec.seed = setting.seed;
    spec.timeout = 30s;
    if (setting.queues) spec.settings["queues"] = 1;
    for (const char* key : {"bursts", "shares", "placing"})
        if (setting.seed % 2 == 1 && findParameter(findPolicy(spec.policy)->parameters, key))
            spec.settings[key] = 1;
    spec.settings["variable_access"] = 0; // part of the tasks' own work
    if (spec.model == "free-threaded") spec.settings["slowdown"] = 1'000'000;
    if (findModel(spec.model)->reach.copies && setting.seed % 3 > 0) spec.settings["start_method"] = 1;
    return spec;
}

// A copy of a process has what others held or waited for as it stood, by threads that it lacks: only for such
// things of its own may a task wait for ever.
bool onlyCopiesWait(const Workload& workload, const RunResult& run) {
    return run.ending == Ending::Deadlock && run.trace->deadlock().empty() &&
           std::ranges::all_of(run.trace->lastWaits(), [&](const WaitEdge& wait) {
               return wait.waitsFor.valid() && wait.waitsFor.index() >= workload.resources.size();
           });
}

bool equalTraces(const Trace& a, const Trace& b) {
    if (a.intervalCount() != b.intervalCount()) return false;
    return std::ranges::equal(a.numbers(), b.numbers(), [&](size_t left, size_t right) {
        return a.interval(left) == b.interval(right);
    });
}

void checkRun(const std::vector<Group>& groups, const Setting& setting) {
    const RunSpec spec = specFor(setting);
    const bool locks = findModel(spec.model)->refusals.empty();
    const bool cgroups = setting.seed % 4 == 1;
    const std::string yaml = workloadYaml(groups, locks, findModel(spec.model)->reach.forks, cgroups);
    RC_LOG() << yaml << "# --model " << spec.model << " --policy " << spec.policy << " --cores "
             << *spec.cores << " --seed " << spec.seed << (spec.ideal ? " --ideal" : "")
             << (setting.queues ? " --set queues=per-core" : "") << "\n";
    const auto workload = readWorkload(yaml, "random.yaml");
    if (!workload) RC_FAIL(describe(workload.error()));
    DrawingChooser chooser(setting.seed);
    const auto result = run(**workload, spec, {}, {{}, &chooser});
    if (!result) RC_FAIL(describe(result.error()));
    const bool copied = findModel(spec.model)->reach.copies && !spec.settings.contains("start_method");
    const bool stuck = copied && onlyCopiesWait(**workload, *result);
    if (result->ending != Ending::Done && !stuck) RC_FAIL(plainEnglish().render(result->message));
    const Trace& trace = *result->trace;
    RC_ASSERT(describe(validate(trace)) == "");
    const auto tasks = (*workload)->tasks();
    for (size_t i = 0; i < tasks.size(); ++i) {
        if (stuck && (*workload)->groups[tasks[i].group].forked && !trace.tasks()[i].finish) continue;
        const Nanos asked = workIn((*workload)->groups[tasks[i].group].steps);
        RC_ASSERT(test::timeIn(trace, i, State::Running) == asked);
        RC_ASSERT(trace.tasks()[i].finish.has_value());
    }
    if (spec.model == "preemptive" || spec.model == "serial" || spec.model == "async")
        RC_ASSERT(!test::anyTwoAtOnce(trace));
    // Every policy keeps cores busy; in a per-core queue a thread may wait for its own core only while all
    // are busy. Not where each task has a core of its own.
    if (spec.model == "parallel" && !spec.settings.contains("placing")) RC_ASSERT(!idleBesideReady(trace));
    if (spec.model == "parallel" && findPolicy(spec.policy)->realTime) RC_ASSERT(jobsKeepTheirOrder(trace));
    if (setting.seed % 16 != 0) return;
    DrawingChooser again(setting.seed);
    const auto second = run(**workload, spec, {}, {{}, &again});
    RC_ASSERT(second.has_value());
    RC_ASSERT(equalTraces(trace, *second->trace));
}

TEST(RandomWorkloads, BreakNoInvariantUnderAnyModelAndPolicy) {
    ASSERT_EQ(kCases, 0);
    EXPECT_TRUE(rc::check("invariants", [](const std::vector<Group>& groups, const Setting& setting) {
        checkRun(groups, setting);
    }));
}

} // namespace
} // namespace timeslice::random_workloads
