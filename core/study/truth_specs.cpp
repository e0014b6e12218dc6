// The same run on three engines, with a simulated machine like this computer.
#include "core/models/registry.h"
#include "core/run/declared.h"
#include "core/study/truth.h"

#include <algorithm>
#include <bit>
#include <cstdio>
#include <ctime>
#include <sys/utsname.h>
#include <unistd.h>

namespace timeslice {
namespace {

constexpr Nanos kLongestTick = 10ms; // 100 Hz

struct Release {
    int major = 0;
    int minor = 0;
    auto operator<=>(const Release&) const = default;
};

constexpr Release kFirstEevdf{6, 6};
constexpr Release kFirstShortSlice{6, 15}; // base slice 0.70 ms instead of 0.75 ms

Release releaseFrom(const std::string& text) {
    Release release;
    std::sscanf(text.c_str(), "%d.%d", &release.major, &release.minor);
    return release;
}

RunSpec onEngine(RunSpec spec, Engine engine) {
    spec.engine = engine;
    spec.policy = RunSpec().policy;
    std::erase_if(spec.settings,
                  [&spec](const auto& setting) { return !declarationOf(spec, setting.first); });
    return spec;
}

// Settings that the run has and that are not set yet.
void addMissing(const Settings& settings, RunSpec& spec) {
    for (const auto& [key, value] : settings)
        if (const Parameter* parameter = declarationOf(spec, key))
            spec.settings.try_emplace(key, std::clamp(value, parameter->least, parameter->most));
}

} // namespace

// Linux makes its times longer with more CPUs: x (1 + log2 of them, at most 8) (kernel/sched/fair.c,
// get_update_sysctl_factor). Its run queues are one a CPU.
LinuxScheduling schedulingOf(const std::string& release, int cpus, Nanos tick) {
    const auto factor = std::bit_width(static_cast<unsigned>(std::clamp(cpus, 1, 8)));
    LinuxScheduling linux;
    linux.settings = {{"tick", tick.count()}, {"queues", 1}};
    const Release version = releaseFrom(release);
    if (version >= kFirstEevdf) {
        linux.policy = "eevdf";
        linux.settings["base_slice"] = Nanos(version >= kFirstShortSlice ? 700us : 750us).count() * factor;
    } else {
        linux.policy = "cfs";
        linux.settings["latency"] = Nanos(6ms).count() * factor;
        linux.settings["min_granularity"] = Nanos(750us).count() * factor;
        linux.settings["wakeup_granularity"] = Nanos(1ms).count() * factor;
    }
    return linux;
}

LinuxScheduling schedulingHere() {
    utsname names{};
    const bool known = uname(&names) == 0;
    timespec resolution{};
    Nanos tick = 4ms;
    if (clock_getres(CLOCK_MONOTONIC_COARSE, &resolution) == 0)
        tick = std::clamp(Nanos(std::chrono::seconds(resolution.tv_sec)) + Nanos(resolution.tv_nsec),
                          Nanos{0}, kLongestTick);
    return schedulingOf(known ? names.release : "", static_cast<int>(sysconf(_SC_NPROCESSORS_ONLN)), tick);
}

TruthSpecs truthSpecs(const Workload& workload, const RunSpec& spec, const MachineProfile& profile,
                      const std::string& python) {
    const LinuxScheduling linux = schedulingHere();
    TruthSpecs specs;
    RunSpec common = spec;
    common.cores = std::min(spec.cores.value_or(allowedCores()), allowedCores());
    common.ideal = false;
    common.choices.clear();
    specs.simulated = onEngine(common, Engine::Simulated);
    specs.simulated.policy = linux.policy;
    addMissing(settingsOf(profile), specs.simulated);
    addMissing(linux.settings, specs.simulated);
    const RunSpec live = onEngine(common, Engine::Live);
    specs.refused = check(workload, live);
    if (specs.refused.empty()) specs.live = live;
    const ModelInfo* model = findModel(spec.model);
    if (!model || !model->reach.python) return specs;
    RunSpec inPython = onEngine(common, Engine::Python);
    inPython.python = python;
    if (check(workload, inPython).empty()) specs.python = inPython;
    return specs;
}

} // namespace timeslice
