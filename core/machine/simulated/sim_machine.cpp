#include "core/machine/simulated/sim_machine.h"

#include <algorithm>

namespace timeslice {
namespace {

const Parameter kSmt = {"smt",
                        TS_TEXT("Hardware threads per core"),
                        TS_TEXT("How many threads a core can run at once; they share its speed."),
                        ParameterKind::Integer,
                        1,
                        1,
                        8};
const Parameter kSmtSpeed = {
    "smt_speed",
    TS_TEXT("Speed of a busy sibling"),
    TS_TEXT("Speed of each of two busy hardware threads of a core; 1 is the speed of a whole core."),
    ParameterKind::Ratio,
    620'000,
    10'000,
    kFullSpeed};
const Parameter kQueues = {
    "queues",
    TS_TEXT("Ready queues"),
    TS_TEXT("One queue of ready threads for all cores, or one for each core."),
    ParameterKind::Choice,
    0,
    0,
    1,
    {{"global", TS_TEXT("one for all cores")}, {"per-core", TS_TEXT("one for each core")}}};
const Parameter kAffinity = {
    "affinity",
    TS_TEXT("Affinity"),
    TS_TEXT("Whether a thread returns to the core it last ran on, if that core is idle."),
    ParameterKind::Boolean,
    1,
    0,
    1};
const Parameter kBalance = {
    "balance",
    TS_TEXT("Balancing"),
    TS_TEXT("How often the cores' queues are balanced; 0: only when a core has nothing to do."),
    ParameterKind::Time,
    Nanos(4ms).count(),
    0};
const Parameter kCharge = {
    "charge",
    TS_TEXT("Charge for a switch"),
    TS_TEXT("Whether a context switch costs time only when another thread goes on, or, as some textbooks "
            "reckon, at every end of a quantum, or at every start on a core."),
    ParameterKind::Choice,
    0,
    0,
    2,
    {{"other-thread", TS_TEXT("when another thread goes on")},
     {"every-quantum", TS_TEXT("at every end of a quantum")},
     {"every-start", TS_TEXT("at every start on a core")}}};
const Parameter kMemoryStreams = {
    "memory_streams",
    TS_TEXT("Memory bandwidth"),
    TS_TEXT("How many cores doing memory-bound work the memory can supply at full speed."),
    ParameterKind::Ratio,
    2'000'000,
    100'000,
    INT64_C(4'096'000'000)};
const Parameter kCacheCores = {"cache_cores",
                               TS_TEXT("Cores per cache"),
                               TS_TEXT("How many cores share one last-level cache."),
                               ParameterKind::Integer,
                               4,
                               1,
                               4096};
const Parameter kCacheMisses = {
    "cache_misses",
    TS_TEXT("Cache misses"),
    TS_TEXT("Share of its time that cache-bound work spends on cache misses when it runs alone."),
    ParameterKind::Ratio,
    300'000,
    0,
    kFullSpeed};
const Parameter kReadPerByte = {"read_per_byte",
                                TS_TEXT("Read time per byte"),
                                TS_TEXT("Time to read a byte of a file; 1 ns is 1 GB/s."),
                                ParameterKind::Time,
                                1,
                                0,
                                Nanos(1s).count()};

// The choices: as the workload says, then those of LockProtocol.
const Parameter kProtocol = {
    "protocol",
    TS_TEXT("Lock protocol"),
    TS_TEXT("Whether every lock lends its holder the priority of those who wait for it, or its ceiling, "
            "whatever the workload says; for policies that go by priorities."),
    ParameterKind::Choice,
    0,
    0,
    3,
    {{"workload", TS_TEXT("as the workload says")},
     {"none", TS_TEXT("none")},
     {"inherit", TS_TEXT("priority inheritance")},
     {"ceiling", TS_TEXT("priority ceiling")}}};

constexpr int64_t kMaxIntervals = 200'000'000; // SimLimits has the same
constexpr int64_t kFewIntervals = 1'000;

// Largest whole number whose square is at most `value`.
int64_t wholeRoot(int64_t value) {
    int64_t root = 0;
    for (int64_t bit = int64_t{1} << 30; bit > 0; bit /= 2)
        if ((root + bit) * (root + bit) <= value) root += bit;
    return root;
}

} // namespace

const Parameter& maxTime() {
    static const Parameter parameter = {
        "max_time",
        TS_TEXT("Longest run"),
        TS_TEXT("How much simulated time a run may take. Applies to runs that have a step with times: "
                "forever and no time limit; if you set it, to every run."),
        ParameterKind::Time,
        Nanos(1h).count(),
        1,
    };
    return parameter;
}

const Parameter& maxIntervals() {
    static const Parameter parameter = {
        "max_intervals",
        TS_TEXT("Largest trace"),
        TS_TEXT("How many intervals a run may record. Applies to runs that have a step with times: "
                "forever and no time limit; if you set it, to every run."),
        ParameterKind::Integer,
        20'000'000,
        kFewIntervals,
        kMaxIntervals,
    };
    return parameter;
}

const std::vector<Parameter>& simulatedParameters() {
    static const std::vector<Parameter> list = [] {
        std::vector<Parameter> made = {kSmt,         kSmtSpeed,    kQueues,        kAffinity,
                                       kBalance,     kCharge,      kMemoryStreams, kCacheCores,
                                       kCacheMisses, kReadPerByte, kProtocol};
        made.insert(made.end(), costParameters().begin(), costParameters().end());
        made.insert(made.end(), {maxTime(), maxIntervals()});
        return made;
    }();
    return list;
}

SimMachine simulatedMachine(int cores, const Settings& settings, bool ideal, uint64_t seed) {
    const auto value = [&](const Parameter& parameter) { return valueOf(parameter, settings, ideal); };
    SimMachine machine;
    machine.cores = cores;
    machine.smt = static_cast<int>(value(kSmt));
    machine.smtSpeed = value(kSmtSpeed);
    machine.memoryStreams = value(kMemoryStreams);
    machine.cacheCores = static_cast<int>(value(kCacheCores));
    machine.cacheMisses = value(kCacheMisses);
    machine.queuePerCore = value(kQueues) != 0;
    machine.affinity = value(kAffinity) != 0;
    machine.balance = Nanos(value(kBalance));
    machine.chargeEveryQuantum = value(kCharge) == 1;
    machine.chargeEveryStart = value(kCharge) == 2;
    machine.readPerByte = Nanos(value(kReadPerByte));
    if (const int64_t protocol = value(kProtocol); protocol > 0)
        machine.protocol = static_cast<LockProtocol>(protocol - 1);
    machine.costs = costsFrom(settings, ideal);
    machine.seed = seed;
    return machine;
}

int64_t smtSpeedOf(const SimMachine& machine, int busy) {
    return busy < 2 ? kFullSpeed : std::min(kFullSpeed, machine.smtSpeed * 2 / busy);
}

int64_t memorySpeedOf(const SimMachine& machine, int busy) {
    return std::min(kFullSpeed, machine.memoryStreams / busy);
}

int64_t cacheSpeedOf(const SimMachine& machine, int busy) {
    const int64_t more =
        wholeRoot(int64_t{busy} * 1'000'000'000'000) - kFullSpeed; // sqrt(k) - 1, in millionths
    return kFullSpeed * kFullSpeed / (kFullSpeed + machine.cacheMisses * more / kFullSpeed);
}

} // namespace timeslice
