// Metrics of a finished run, and the one table that defines them for the command line, the window and the
// help.
#pragma once

#include "core/base/shared_list.h"
#include "core/machine/simulated/feasibility.h"
#include "core/run/run.h"
#include "core/run/verdict.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace timeslice {

struct TaskMetrics {
    std::string name;
    bool daemon = false;           // the run did not wait for it
    bool arrived = true;           // false: there is nothing to say of it
    Nanos arrival{0};              // of one that arrived
    std::optional<Nanos> firstRun; // none: it never ran
    std::optional<Nanos> finish;   // none: the run ended first
    Nanos waiting{0};              // ready, queued, or waiting for the GIL; not throttled
    // Time in each state; together they make its life up.
    Nanos cpu{0}; // running
    Nanos ready{0};
    Nanos queued{0};
    Nanos throttled{0};
    Nanos gilWait{0};
    Nanos lockWait{0};
    Nanos messageWait{0};
    Nanos io{0};
    Nanos sleep{0};
    Nanos blocked{0};
    Nanos overhead{0};
    Nanos unknown{0};

    // None without their ends. Not kept: a run may have a million tasks.
    std::optional<Nanos> turnaround() const {
        return finish ? std::optional(*finish - arrival) : std::nullopt;
    }
    std::optional<Nanos> response() const {
        return firstRun ? std::optional(*firstRun - arrival) : std::nullopt;
    }
};

// Of a task as a job with a deadline; both none: it has none.
struct JobMetrics {
    std::optional<Nanos> deadline; // an instant
    std::optional<Nanos> lateness; // finish - deadline; of one that is late at the run's end: so far
};

// How a run's jobs kept their deadlines.
struct DeadlineMetrics {
    SharedList<JobMetrics> jobs; // by task, as RunMetrics::tasks
    int64_t count = 0;           // of jobs with a deadline
    int64_t misses = 0;
    std::optional<size_t> latest;           // the job with the largest lateness; none: none is known
    std::optional<Feasibility> feasibility; // none: no task is periodic, or there is no analysis
    std::optional<Nanos> maxLateness() const { return latest ? jobs[*latest].lateness : std::nullopt; }
};

struct RunMetrics {
    Nanos makespan{0};
    std::optional<double> speedup; // serial's makespan over this one's: a recording knows it
    double utilisation = 0;        // of all cores, 0 to 1
    // The cores on which anything ran within the makespan, and their utilisation; none: the recording does not
    // say which cores they were. No core used has no utilisation.
    std::optional<int64_t> coresUsed;
    std::optional<double> utilisationUsed;
    int64_t voluntarySwitches = 0;
    int64_t involuntarySwitches = 0;
    int64_t gilSwitches = 0;
    int64_t dropRequests = 0;
    RunVerdict verdict;
    std::optional<Nanos> startCost;    // of a task, the median; none: the run did not measure it
    std::optional<int64_t> taskMemory; // bytes of a task; the same
    double fairness = 1;               // Jain's index over cpu time / turnaround, 1/n to 1
    SharedList<TaskMetrics> tasks;     // without helpers, in file order
    std::shared_ptr<const DeadlineMetrics> deadlines; // null: no task has one
};

// Of a run by itself, and so without a speedup.
RunMetrics measure(const RunResult& run);
// Of what is no run of ours: nothing can be said about its result.
RunMetrics measure(const Trace& trace);

enum class BetterIs : uint8_t { Lower, Higher, Neither };
enum class MetricUnit : uint8_t {
    Time,
    Factor,
    Share,
    Index,
    Count,
    Size
}; // ns; 3.8x; 0 to 1 in percent; 0.98; a number; bytes

// Written to files without decimals.
constexpr bool isWhole(MetricUnit unit) {
    return unit == MetricUnit::Time || unit == MetricUnit::Count || unit == MetricUnit::Size;
}

// What a run must be for the figure to mean anything to a reader.
enum class ShownFor : uint8_t { AnyRun, RunsThatEnded, RightResults };

// One row of the table of metrics. A new metric is one more row: tables, the help, JSON and CSV take it from
// here.
struct MetricDefinition {
    std::string_view id;    // as in JSON and CSV: "makespan_ns"
    const char* title;      // TS_TEXT, a column's head
    const char* definition; // TS_TEXT, one sentence
    MetricUnit unit;
    BetterIs better;
    std::optional<double> (*value)(const RunMetrics&); // none: not known
    ShownFor shownFor = ShownFor::AnyRun;
    bool measured = false; // only in runs on this computer
};
std::span<const MetricDefinition> metricDefinitions();

// What tables show: none where the value is not known, or would mislead about a run with this result.
std::optional<double> shownValue(const MetricDefinition& definition, const RunMetrics& run);
// Why it is left out although it is known; empty: it is not.
Text whyLeftOut(const MetricDefinition& definition, const RunMetrics& run);

// Makespan of serial over this one's; none: one of them is not known.
std::optional<double> speedupAgainst(std::optional<Nanos> serialMakespan, const RunMetrics& run);
// What cards and slides show of it: none for a wrong result, which has not done the work.
std::optional<double> shownSpeedup(const RunMetrics& run);
// Clearly faster than one task after another: shown in green.
bool isGain(std::optional<double> shownSpeedup);

// "26.1 ms", "3.83×", "25 %", "33"; an en dash when not known.
std::string formatMetric(const MetricDefinition& definition, std::optional<double> value,
                         const Language& language);

} // namespace timeslice
