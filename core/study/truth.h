// How accurately the simulated machine models this computer: a workload's models simulated with the
// computer's measured costs, live, and in Python, side by side.
//
// How it works:
// - The simulated run has as many cores as the live one, and the policy, base slice and tick of the Linux
//   that runs here: EEVDF from 6.6 on, before that CFS; slices end at the tick (kernel/sched/fair.c without
//   HRTICK).
// - The real runs are repeated and each figure's median is compared (core/study/truth_figures.h).
// - The processor's speed may change between a real run's calibration and its work. It is measured while the
//   run works, and the makespan is compared twice: as it is, and simulated at that speed.
// - A workload that would take too long is shortened by its parameter `scale`; what is still too long is left
//   out, and the report says so.
// - Where a simulated run differs much from a real one, likely causes are named from what was observed.
#pragma once

#include "core/run/machine_profile.h"
#include "core/study/truth_figures.h"

namespace timeslice {

struct TruthRequest {
    // `engines`, `policies`, `machine` and `ideal` are not read. `cores`: at most one; none: all that this
    // process may use.
    ComparisonRequest runs;
    MachineProfile profile;
    int repetitions = 3; // of a live or Python run, at least 1
    Nanos longest = 3s;  // simulated makespan beyond which a run is made shorter or left out
};

// The settings of the simulated machine that make it schedule like a Linux of this release ("6.1.0-18-amd64")
// with that many CPUs and that distance of ticks.
struct LinuxScheduling {
    std::string policy;
    Settings settings;
};
LinuxScheduling schedulingOf(const std::string& release, int cpus, Nanos tick);
// Of this computer; the tick is the resolution of CLOCK_MONOTONIC_COARSE.
LinuxScheduling schedulingHere();

// The same run on all engines; the real ones only where they can be run, else with the reason why not.
struct TruthSpecs {
    RunSpec simulated;
    std::optional<RunSpec> live;
    std::optional<RunSpec> python;
    Problems refused; // of the live engine; that a model has nothing like it in Python is no problem
};
// `spec`: a model with the settings that a person made; its engine and policy are not read, and its cores, if
// none, are all that this process may use. What it sets goes before what the profile has measured.
TruthSpecs truthSpecs(const Workload& workload, const RunSpec& spec, const MachineProfile& profile,
                      const std::string& python = {});

// A real run beside the simulated one.
struct TruthSide {
    RunSpec spec;
    TruthFigures figures;
    TruthDifference difference;
    std::vector<Text> failures;      // what became of the runs that failed, timed out or were cancelled
    std::optional<double> otherLoad; // share of all CPUs that went to other programs meanwhile, 0 to 1
};

struct TruthRow {
    RunSpec spec; // simulated
    TruthFigures simulated;
    std::optional<TruthSide> live;
    std::optional<TruthSide> python;
    std::vector<Text> causes; // likely ones, where a difference is large
};

struct TruthWorkload {
    WorkloadPtr workload;        // as it was run
    std::optional<double> scale; // its parameter, where it was made shorter
    std::vector<TruthRow> rows;
    std::vector<Text> leftOut; // what was not run, and why
};

struct TruthReport {
    std::vector<TruthWorkload> workloads;
    std::optional<double> loadBefore; // average, before the first run
    int cores = 1;                    // of each run
    bool trustedProfile = true;
    bool stopped = false;
};

// Medians of the absolute differences in percent over all rows; none: there is nothing to compare.
struct TruthSummary {
    size_t live = 0; // rows with a live run
    size_t python = 0;
    std::optional<double> liveMakespan;
    std::optional<double> liveMakespanAtSpeed; // simulated at the speed that the processor had meanwhile
    std::optional<double> liveSwitches;
    std::optional<double> pythonMakespan;
    std::optional<double> pythonMakespanAtSpeed;
    std::optional<double> pythonSwitches;
};
TruthSummary summaryOf(const TruthReport& report);

// Differences that want an explanation, in percent.
inline constexpr double kFarMakespan = 5;
inline constexpr double kFarSwitches = 15;
bool isFar(const TruthDifference& difference);

// What is likely to have set the real runs of a row apart, the likeliest first. Pure.
std::vector<Text> likelyCauses(const TruthRow& row, int cores, bool trustedProfile);

// Whether a run failed: one ended by failing, by its time limit or cancelled. A deadlock is no failure.
bool anyFailed(const TruthReport& report);

// `progress`: the workload by number and 0 to 1 of it. `stop` leaves the rest out. Errors: a model, policy or
// setting is unknown; a workload of which no chosen model can run (of several workloads: it is left out).
struct TruthEvents {
    std::function<void(size_t workload, double fraction)> progress = {};
};
Result<TruthReport> runTruth(const std::vector<WorkloadPtr>& workloads, const TruthRequest& request,
                             std::stop_token stop = {}, const TruthEvents& events = {});

} // namespace timeslice
