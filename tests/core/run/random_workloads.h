// Random workloads for tests: small numbers that rapidcheck makes and shrinks, and the YAML they stand for.
// Every workload ends under every model, and the work in it is known.
#pragma once

#include "core/workload/workload.h"

#include <cstdint>
#include <rapidcheck.h>
#include <string>
#include <vector>

namespace timeslice {
namespace random_workloads {

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

inline std::string atomYaml(const Atom& atom, bool locks) {
    const std::string time = std::to_string(atom.time % 6000) + " us";
    const std::string cpu = "{cpu: " + time + "}";
    switch (atom.kind % 36) {
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
    case 17:
        return locks ? "{with: k, steps: [{lock: k}, {io: 30 us}, {unlock: k}, " + cpu + "]}" : cpu;
    case 18: // each sends a signal before it waits for one
        return locks ? "{release: z}, " + cpu + ", {acquire: z}" : cpu;
    case 19: // a wait that may be lost has a timeout
        return locks ? "{with: l, steps: [{notify_all: c}, {wait: {condition: c, with: l}, timeout: " + time +
                           "}, {notify: c}, " + cpu + "]}"
                     : cpu;
    case 20:
        return "{signal: f}, {clear: f}, {wait: f, timeout: " + time + "}";
    case 21:
        return "{count_down: t}, {wait: t, timeout: " + time + "}, {atomic_add: {variable: v, into: old}}";
    case 22: // which one, and how long, is known: of all the same kinds, and work of one length
        return "{random: [[{io: {exponential: 100 us}}, {cpu: {any_of: [" + time +
               "]}}], {weight: 3, steps: "
               "[{io: {uniform: [1 us, 1 ms]}}, " +
               cpu + "]}]}";
    case 23:
        return "{sleep: {normal: [50 us, 30 us]}}, {call: {uniform: [" + time + ", " + time + "]}}";
    case 24:
        return "{repeat: {times: {any_of: [2]}, steps: [{do: {procedure: p, work: " + time + "}}]}}";
    case 25: // `user` waits for nobody
        return "{spawn: child}, " + cpu +
               ", {join: {any: [child, user]}}, {join: {any: [child]}, timeout: 100 us}";
    case 26: // work in neither branch: who finds it free is not known
        return locks ? "{try_lock: l, steps: [{io: 40 us}, yield], else: [{sleep: 30 us}]}, " + cpu +
                           ", {try_lock: k}, yield, {unlock: k}"
                     : cpu;
    case 27:
        return locks ? "{with: l, steps: [{with: k, steps: [" + cpu + "]}, {io: 30 us}]}" : cpu;
    case 28:
        return "{read: {variable: w, into: x}}, {if: x % 2 == 0, steps: [" + cpu + "], else: [" + cpu +
               ", {io: 10 us}]}, {write: {variable: w, value: x + 1}}";
    case 29:
        return "{exchange: {variable: w, value: 3, into: y}}, {while: y != y, steps: [" + cpu +
               "]}, {spin: y == y}, " + cpu;
    case 30:
        return "{compare_exchange: {variable: w, expected: me, value: 0, into: ok}}, {if: ok, steps: [" +
               cpu + "], else: [{sleep: 20 us}, " + cpu + "]}";
    case 31: // all the work is done before it fails
        return locks ? "{try: [{with: l, steps: [{with: s, steps: [" + cpu +
                           ", fail]}]}], except: [{sleep: 20 us}], finally: [yield]}"
                     : "{try: [{try: [" + cpu + ", fail], finally: [{io: 10 us}]}], except: []}";
    case 32: // the work is in those steps that are done
        return "{within: 1000 s, steps: [" + cpu + ", {io: 30 us}], else: [yield]}";
    case 33:
        return "{within: " + std::to_string(atom.time % 6000 + 1) +
               " us, steps: [{try: [{wait: never}], finally: [{io: 20 us}]}], else: [" + cpu + "]}";
    case 34: // nobody is cancelled, whose work would be missing
        return "{group: kid, steps: [" + cpu + "]}, {try: [{group: bad, steps: [{io: 20 us}]}], except: []}";
    default:
        return cpu;
    }
}

// What the locks are like.
inline std::string locksYaml(uint8_t choice) {
    const char* const protocols[] = {"none", "inherit", "ceiling"};
    const char* const orders[] = {"", ", order: fair", ", order: barging"};
    const char* const spins[] = {"0 us", "20 us", "2 ms"};
    const char* const preferences[] = {"writers", "readers", "fair"};
    const auto lock = [&](unsigned number) {
        return std::string("{protocol: ") + protocols[number % 3] + orders[number / 3 % 3] +
               ", spin: " + spins[number / 9 % 3] + "}";
    };
    return "l: {lock: " + lock(choice) + "}, k: {rlock: " + lock(choice / 2U + 1U) +
           "}, r: {rwlock: {prefer: " + preferences[choice % 3] + "}}, ";
}

// Two control groups, the second with a limit that holds work up but ends nothing.
constexpr const char* kCgroups =
    "cgroups: {wide: {weight: 300}, tight: {max: {quota: 1 ms, period: 2 ms}}}\n";

// `forks`: one group in three forks in the middle. `cgroups`: two groups in three are in one of kCgroups.
inline std::string workloadYaml(const std::vector<Group>& groups, bool locks, bool forks,
                                bool cgroups = false) {
    std::string yaml = "timeslice: 1\nname: Random\n";
    if (cgroups) yaml += kCgroups;
    yaml += "resources: {";
    if (locks) yaml += locksYaml(groups.empty() ? 0 : groups.front().urgency);
    if (locks) yaml += "c: condition, s: {semaphore: 2}, z: {semaphore: 0}, ";
    yaml +=
        "q: queue, v: variable, w: {variable: 2}, n: {link: 1 MB/s}, h: {server: 2}, e: event, never: event, f: event, "
        "t: {latch: 1000000}}\n"
        "procedures: {p: {parameters: {work: 1 ms}, steps: [{cpu: \"${work}\"}, {block: {exponential: 20 us}}]}}\n"
        "tasks:\n"
        "  - {name: user, ";
    if (cgroups) yaml += "cgroup: wide, ";
    yaml += "steps: [{do: {procedure: p, work: 1 us}}, ";
    if (locks)
        yaml += "{with: l, steps: [yield]}, {with: s, steps: [yield]}, {read_lock: r}, {unlock: r}, "
                "{with: k, steps: [yield]}, {release: z}, {acquire: z}, {notify: c}, ";
    yaml += "{put: q}, {get: q}, {add: v}, {read: w}, {io: {latency: 0 s, bytes: 1 B, over: n}}, "
            "{io: {request: h, latency: 0 s}}, {signal: e}, {wait: never, timeout: 0 s}, "
            "{clear: f}, {count_down: t}]}\n"
            "  - {name: child, ";
    if (cgroups) yaml += "cgroup: tight, ";
    yaml += "steps: [{cpu: 300 us}, {io: 100 us}]}\n"
            "  - {name: kid, steps: [{cpu: 200 us}, {io: 50 us}]}\n"
            "  - {name: bad, steps: [{io: 50 us}, fail]}\n";
    for (size_t i = 0; i < groups.size(); ++i) {
        const Group& group = groups[i];
        yaml += "  - {name: g" + std::to_string(i) + ", count: " + std::to_string(group.count % 3 + 1) +
                ", start: " + std::to_string(group.start % 3000) + " us" +
                ", priority: " + std::to_string(group.urgency % 4) +
                ", nice: " + std::to_string(group.urgency % 40 - 20) +
                ", tickets: " + std::to_string(group.urgency + 1);
        const bool random = group.urgency % 4 == 2; // between arrivals
        if (random) yaml += ", every: {exponential: 300 us}";
        if (group.urgency % 4 == 0) yaml += ", every: " + std::to_string(group.start % 700 + 1) + " us";
        if (!random && group.urgency % 5 == 0)
            yaml += ", deadline: " + std::to_string(group.start % 900 + 1) + " us";
        if (cgroups && i % 3 > 0) yaml += i % 3 == 1 ? ", cgroup: tight" : ", cgroup: wide";
        yaml += ", steps: [";
        for (size_t at = 0; at < group.atoms.size(); ++at) {
            if (forks && group.urgency % 3 == 0 && at == group.atoms.size() / 2) yaml += "fork, ";
            yaml += atomYaml(group.atoms[at], locks) + ", ";
        }
        yaml += "{cpu: 1 us}]}\n";
    }
    // `child`, `kid` and `bad` are started by somebody, or else arrive by themselves.
    return yaml;
}

inline Nanos workIn(const std::vector<Step>& steps) {
    Nanos sum{0};
    for (const Step& step : steps) {
        const bool works = step.kind == StepKind::Cpu || step.kind == StepKind::Call ||
                           step.kind == StepKind::Native || step.kind == StepKind::Add;
        if (works) sum += step.time;
        if (step.kind == StepKind::Repeat || step.kind == StepKind::TryLock || isScope(step.kind))
            sum += workIn(step.steps) * step.times;
        if (step.kind == StepKind::Random) sum += workIn(step.steps.front().steps); // in all lists the same
        if (step.kind == StepKind::If) sum += workIn(step.steps.front().steps);     // as much as in the other
    }
    return sum;
}

} // namespace timeslice::random_workloads
