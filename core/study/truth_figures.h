// How far a simulated run is from real ones: the figures that are compared, and their differences. Pure
// functions.
//
// - A slice is a stretch of a task on one core, running and overhead alike, as in the count of context
//   switches.
// - A percentile is the value at rank ceil(p n / 100) of the n sorted lengths ("nearest rank").
// - A difference is in percent of the real run: 100 (simulated - real) / real.
// - The simulated machine has no other programs: switches to them are counted apart, and are no part of the
//   difference in switches.
#pragma once

#include "core/recording/recording.h"

#include <optional>
#include <span>
#include <vector>

namespace timeslice {

// Lengths of a run's slices; all 0 when nothing ran.
struct SliceLengths {
    int64_t count = 0;
    Nanos p5{0};
    Nanos median{0};
    Nanos p95{0};
    bool operator==(const SliceLengths&) const = default;
};

SliceLengths sliceLengths(const Trace& trace);

// What a task does between two waits, when it does nothing else: real, a few microseconds; simulated, often
// no time at all, and then there is no slice.
inline constexpr Nanos kBrief = 50us;

// What of one run is compared; or of several real runs, each figure their median.
struct TruthFigures {
    Ending ending = Ending::Done;
    Text message; // why, unless done
    RunVerdict verdict;
    int runs = 1;
    std::optional<Nanos> makespan; // none: it did not come to its end
    std::optional<Nanos> least;    // the shortest makespan of the runs
    int64_t switches = 0;          // voluntary and involuntary, without those to other programs
    int64_t toOthers = 0;          // involuntary ones to a program that is no part of the run
    int64_t gilSwitches = 0;
    SliceLengths slices;
    int64_t brief = 0;           // slices shorter than kBrief
    int64_t runnable = 0;        // the most tasks that were on a core or ready for one at a time
    std::optional<double> speed; // of the processor in a real run, 1 as measured just before it
    Nanos meanWaiting{0};        // of the tasks: ready without a core, or waiting for the GIL
    std::vector<Text> remarks;
};

TruthFigures figuresOf(const Recording& recording);

// Each figure's median (the lower one of an even number) over the runs that end as most do, the first of
// equals; `runs` is their number, the remarks are those of the run with the median makespan. At least one.
TruthFigures medianOf(std::span<const TruthFigures> runs);

// How often another program took a core from a task of the run: the task is ready without a core, and none of
// the run's tasks or helpers comes on the core before the task is back on one.
int64_t switchesToOthers(const Trace& trace);

// The most tasks, helpers left out, that were on a core or ready for one at a time.
int64_t mostRunnable(const Trace& trace);

// In percent of the real one; 0 when both are 0. None: the real one is 0 and the other is not.
std::optional<double> percentApart(int64_t simulated, int64_t real);

struct TruthDifference {
    bool sameEnding = true;
    std::optional<double> makespan; // percent; none: one of them did not come to its end
    // The same when simulated at the speed that the processor had in the real run; none: it is not known.
    std::optional<double> makespanAtSpeed;
    std::optional<double> switches;
    std::optional<double> gilSwitches;
    std::optional<double> medianSlice;
    std::optional<double> waiting;
};

TruthDifference differenceOf(const TruthFigures& simulated, const TruthFigures& real);

// The median of the absolute values, the mean of the middle two of an even number; none of none.
std::optional<double> medianOfAbsolutes(std::vector<double> values);

} // namespace timeslice
