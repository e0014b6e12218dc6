// ClaimScope: what a claim may ask about: the runs that stand side by side, and what studies found.
//
// Nothing is owned: whoever evaluates a claim keeps the runs. Of a recording, claimRunOf() in
// core/recording/claim_runs.h makes a ClaimRun.
#pragma once

#include "core/metrics/metrics.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace timeslice {

// A stretch of time, [from, to).
struct TimeRange {
    Nanos from{0};
    Nanos to{0};
    bool operator==(const TimeRange&) const = default;
};

// A finished run.
struct ClaimRun {
    std::string label;                   // not translated; a claim may name the run by it
    const RunResult* result = nullptr;   // null: it was read from a file
    const Trace* trace = nullptr;        // not null
    const RunMetrics* metrics = nullptr; // not null; with the speedup where it is known
    const Workload* workload = nullptr;  // null: it is not known
};

// What a hunt found: `interruptions of hunt`.
struct HuntFigures {
    int64_t tries = 0;
    int64_t lostUpdates = 0; // failing schedules of each sort
    int64_t deadlocks = 0;
    int64_t brokenExpectations = 0;
    std::optional<int64_t> interruptions; // of the shortest failing schedule; none: no schedule failed
    std::optional<int64_t> decisions;     // the same
};

// A curve of a sweep: `speedup of 1 at 8`.
struct ScalePoint {
    int64_t n = 1; // cores, or tasks
    std::optional<Nanos> makespan;
    std::optional<double> speedup;
    std::optional<double> throughput; // tasks a second
};
struct ScaleSeries {
    std::string label; // not translated
    std::vector<ScalePoint> points;
    // Of the laws fitted to it; none: there is no fit.
    std::optional<double> serialFraction; // Amdahl's law
    std::optional<double> contention;     // the universal law
    std::optional<double> coherency;
    std::optional<double> peak; // where it is fastest; none as well: it never gets slower
};

struct ClaimScope {
    std::span<const ClaimRun> runs;
    std::optional<TimeRange> range = {}; // what `period` looks at; none: all of the run
    const HuntFigures* hunt = nullptr;   // null: there was none
    std::span<const ScaleSeries> scale = {};
    // Of a run that has not come to its end, what may still become better or worse is not known: a goal that holds
    // stays reached.
    bool onlySettled = false;
};

} // namespace timeslice
