// Whatever the tasks do, under every model and policy: the trace keeps its promises and the work that was
// asked for is done. Ten thousand random workloads; a failing one is shrunk and printed as YAML that runs.
#include "core/base/random.h"
#include "core/machine/simulated/chooser.h"
#include "core/machine/simulated/policy_registry.h"
#include "core/models/registry.h"
#include "tests/core/yaml_run.h"

#include <cstdlib>
#include <map>
#include <rapidcheck.h>

namespace timeslice {
namespace random_workloads {

// Before rapidcheck reads its settings; what the caller has set stands.
const int kCases = setenv("RC_PARAMS", "max_success=10000 max_size=30", 0);

// What a task does next: small numbers, so that shrinking makes them smaller.
struct Atom {
    uint8_t kind = 0;
    uint16_t time = 0; // us
};
struct Group {
    uint8_t count = 0;
    uint16_t start = 0; // us
    uint8_t urgency = 0;
    std::vector<Atom> atoms;
};

struct Setting {
    uint8_t model = 0;
    uint8_t policy = 0;
    uint8_t cores = 0;
    bool ideal = false;
    bool queues = false;
    uint8_t seed = 0;
};

} // namespace random_workloads
} // namespace timeslice

namespace rc {

template <>
struct Arbitrary<timeslice::random_workloads::Atom> {
    static Gen<timeslice::random_workloads::Atom> arbitrary() {
        return gen::build<timeslice::random_workloads::Atom>(
            gen::set(&timeslice::random_workloads::Atom::kind),
            gen::set(&timeslice::random_workloads::Atom::time));
    }
};
template <>
struct Arbitrary<timeslice::random_workloads::Group> {
    static Gen<timeslice::random_workloads::Group> arbitrary() {
        return gen::build<timeslice::random_workloads::Group>(
            gen::set(&timeslice::random_workloads::Group::count),
            gen::set(&timeslice::random_workloads::Group::start),
            gen::set(&timeslice::random_workloads::Group::urgency),
            gen::set(&timeslice::random_workloads::Group::atoms));
    }
};
template <>
struct Arbitrary<timeslice::random_workloads::Setting> {
    static Gen<timeslice::random_workloads::Setting> arbitrary() {
        return gen::build<timeslice::random_workloads::Setting>(
            gen::set(&timeslice::random_workloads::Setting::model),
            gen::set(&timeslice::random_workloads::Setting::policy),
            gen::set(&timeslice::random_workloads::Setting::cores),
            gen::set(&timeslice::random_workloads::Setting::ideal),
            gen::set(&timeslice::random_workloads::Setting::queues),
            gen::set(&timeslice::random_workloads::Setting::seed));
    }
};

} // namespace rc

namespace timeslice::random_workloads {
namespace {

std::string atomYaml(const Atom& atom, bool locks) {
    const std::string time = std::to_string(atom.time % 6000) + " us";
    const std::string cpu = "{cpu: " + time + "}";
    switch (atom.kind % 18) {
    case 0:
        return "{call: " + time + "}";
    case 1:
        return "{native: " + time + "}";
    case 2:
        return "{io: " + time + "}";
    case 3:
        return "{sleep: " + time + "}";
    case 4:
        return "{block: " + time + "}";
    case 5:
        return "yield";
    case 6:
        return locks ? "{with: l, steps: [" + cpu + ", {sleep: 100 us}]}" : cpu;
    case 7:
        return locks ? "{with: s, steps: [{io: 100 us}, " + cpu + "]}" : cpu;
    case 8:
        return locks ? "{read_lock: r}, {io: 50 us}, " + cpu + ", {unlock: r}" : cpu;
    case 9:
        return locks ? "{write_lock: r}, " + cpu + ", {io: 50 us}, {unlock: r}" : cpu;
    case 10: // nobody gets what nobody has put
        return "{put: q}, " + cpu + ", {get: q}";
    case 11:
        return "{add: {variable: v, gap: " + time + ", split: true}}";
    case 12:
        return "{spawn: child}, " + cpu + ", {join: child}";
    case 13:
        return "{io: {latency: 10 us, bytes: " + std::to_string(atom.time) + " B, over: n}}";
    case 14:
        return "{io: {request: h, latency: " + time + "}}";
    case 15:
        return "{repeat: {times: 3, steps: [" + cpu + ", {io: 20 us}]}}";
    case 16:
        return "{signal: e}, {wait: e}, {wait: never, timeout: " + time + "}";
    default:
        return cpu;
    }
}

std::string workloadYaml(const std::vector<Group>& groups, bool locks) {
    std::string yaml = "timeslice: 1\nname: Random\nresources: {";
    if (locks) yaml += "l: lock, s: {semaphore: 2}, r: rwlock, ";
    yaml += "q: queue, v: variable, n: {link: 1 MB/s}, h: {server: 2}, e: event, never: event}\ntasks:\n"
            "  - {name: user, steps: [";
    if (locks) yaml += "{with: l, steps: [yield]}, {with: s, steps: [yield]}, {read_lock: r}, {unlock: r}, ";
    yaml += "{put: q}, {get: q}, {add: v}, {io: {latency: 0 s, bytes: 1 B, over: n}}, "
            "{io: {request: h, latency: 0 s}}, {signal: e}, {wait: never, timeout: 0 s}]}\n"
            "  - {name: child, steps: [{cpu: 300 us}, {io: 100 us}]}\n";
    for (size_t i = 0; i < groups.size(); ++i) {
        const Group& group = groups[i];
        yaml += "  - {name: g" + std::to_string(i) + ", count: " + std::to_string(group.count % 3 + 1) +
                ", start: " + std::to_string(group.start % 3000) +
                " us, priority: " + std::to_string(group.urgency % 4) +
                ", nice: " + std::to_string(group.urgency % 40 - 20) +
                ", tickets: " + std::to_string(group.urgency + 1) + ", steps: [";
        for (const Atom& atom : group.atoms) yaml += atomYaml(atom, locks) + ", ";
        yaml += "{cpu: 1 us}]}\n";
    }
    // `child` is spawned by somebody, or else arrives by itself.
    return yaml;
}

Nanos workIn(const std::vector<Step>& steps) {
    Nanos sum{0};
    for (const Step& step : steps) {
        const bool works = step.kind == StepKind::Cpu || step.kind == StepKind::Call ||
                           step.kind == StepKind::Native || step.kind == StepKind::Add;
        if (works) sum += step.time;
        if (step.kind == StepKind::Repeat) sum += workIn(step.steps) * step.times;
    }
    return sum;
}

// A ready task beside an idle core, at any boundary?
bool idleBesideReady(const Trace& trace) {
    std::map<Nanos, std::pair<int, int>> changes; // ready, busy
    for (size_t i = 0; i < trace.intervalCount(); ++i) {
        const Interval interval = trace.interval(i);
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

class DrawingChooser final : public Chooser {
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
    if (spec.model == "free-threaded") spec.settings["slowdown"] = 1'000'000;
    return spec;
}

bool equalTraces(const Trace& a, const Trace& b) {
    if (a.intervalCount() != b.intervalCount()) return false;
    for (size_t i = 0; i < a.intervalCount(); ++i)
        if (!(a.interval(i) == b.interval(i))) return false;
    return true;
}

void checkRun(const std::vector<Group>& groups, const Setting& setting) {
    const RunSpec spec = specFor(setting);
    const bool locks = findModel(spec.model)->refusals.empty();
    const std::string yaml = workloadYaml(groups, locks);
    RC_LOG() << yaml << "# --model " << spec.model << " --policy " << spec.policy << " --cores "
             << *spec.cores << " --seed " << spec.seed << (spec.ideal ? " --ideal" : "")
             << (setting.queues ? " --set queues=per-core" : "") << "\n";
    const auto workload = readWorkload(yaml, "random.yaml");
    if (!workload) RC_FAIL(describe(workload.error()));
    DrawingChooser chooser(setting.seed);
    const auto result = run(**workload, spec, {}, {{}, &chooser});
    if (!result) RC_FAIL(describe(result.error()));
    if (result->ending != Ending::Done) RC_FAIL(plainEnglish().render(result->message));
    const Trace& trace = *result->trace;
    RC_ASSERT(describe(validate(trace)) == "");
    const auto tasks = (*workload)->tasks();
    for (size_t i = 0; i < tasks.size(); ++i) {
        const Nanos asked = workIn((*workload)->groups[tasks[i].group].steps);
        RC_ASSERT(test::timeIn(trace, i, State::Running) == asked);
        RC_ASSERT(trace.tasks()[i].finish.has_value());
    }
    if (spec.model == "preemptive" || spec.model == "serial" || spec.model == "async")
        RC_ASSERT(!test::anyTwoAtOnce(trace));
    // Every policy keeps cores busy; in a per-core queue a thread may wait for its own core only while all
    // are busy.
    if (spec.model == "parallel") RC_ASSERT(!idleBesideReady(trace));
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
