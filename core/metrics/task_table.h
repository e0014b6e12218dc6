// The table of a textbook on scheduling: for each task its arrival, burst, start, completion, turnaround, waiting
// and response, and the means of the last three. Where tasks have deadlines, also deadline and lateness.
//
// - Pure data: front ends and writers of formats lay it out. Values are those of TaskMetrics.
// - Tasks that the run did not wait for (daemons) are left out, also of the means; so are helpers, and tasks that
//   never arrived.
// - All tables of a comparison have one unit of time, so that they can be compared cell by cell.
// - A cell has at most three decimals; more than that is rounded.
// Any thread may ask.
#pragma once

#include "core/metrics/metrics.h"

namespace timeslice {

struct TaskColumn {
    std::string_view id; // as in CSV, without the unit: "arrival"
    const char* title;   // TS_TEXT, without the unit
    // None: it never happened.
    std::optional<Nanos> (*value)(const TaskMetrics& task, const JobMetrics& job);
    bool hasMean = false; // in the row of means
};
// `deadlines`: also the columns about them.
std::span<const TaskColumn> taskColumns(bool deadlines = false);

struct TaskRow {
    std::string task;                         // of the row of means: empty
    std::vector<std::optional<double>> cells; // by column, ns; none: not known, or nothing to say
};

struct TaskTable {
    std::vector<TaskRow> tasks = {}; // in file order
    TaskRow means = {};
    bool deadlines = false; // it has the columns about them
    std::span<const TaskColumn> columns() const { return taskColumns(deadlines); }
};
TaskTable taskTableOf(const RunMetrics& run);
// With the columns about deadlines or without, whether the run has some or not: all tables of a comparison
// have the same columns.
TaskTable taskTableOf(const RunMetrics& run, bool deadlines);

struct CellUnit {
    std::string_view symbol; // "µs"
    std::string_view id;     // "us"
    double length = 1;       // ns
};

// Of all cells of all tables: the largest unit in which every one is a whole number, or the largest in which the
// longest is at least 10; whichever is larger. "24, 3, 3" stays so, and a run of 25 s is not told in µs.
CellUnit unitOf(std::span<const TaskTable> tables);

// "24", "5.667", "0.5", whatever the locale; empty for none.
std::string formatCell(const std::optional<double>& nanos, const CellUnit& unit);

} // namespace timeslice
