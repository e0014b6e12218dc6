#include "core/metrics/task_table.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>

namespace timeslice {
namespace {

using Time = std::optional<Nanos>;

constexpr double kMinOfLongest = 10; // of a unit

constexpr std::array kUnits = {
    CellUnit{"s", "s", 1e9}, CellUnit{"ms", "ms", 1e6},
    CellUnit{"µs", "us", 1e3}, // with three decimals every time is exact
};

using Task = TaskMetrics;
using Job = JobMetrics;

constexpr std::array kColumns = {
    TaskColumn{"arrival", TS_TEXT("Arrival"), [](const Task& task, const Job&) { return Time(task.arrival); },
               false},
    TaskColumn{"burst", TS_TEXT("Burst"), [](const Task& task, const Job&) { return Time(task.cpu); }, false},
    TaskColumn{"start", TS_TEXT("Start"), [](const Task& task, const Job&) { return task.firstRun; }, false},
    TaskColumn{"completion", TS_TEXT("Completion"), [](const Task& task, const Job&) { return task.finish; },
               false},
    TaskColumn{"turnaround", TS_TEXT("Turnaround"),
               [](const Task& task, const Job&) { return task.turnaround(); }, true},
    TaskColumn{"waiting", TS_TEXT("Waiting"), [](const Task& task, const Job&) { return Time(task.waiting); },
               true},
    TaskColumn{"response", TS_TEXT("Response"), [](const Task& task, const Job&) { return task.response(); },
               true},
    TaskColumn{"deadline", TS_TEXT("Deadline"), [](const Task&, const Job& job) { return job.deadline; },
               false},
    TaskColumn{"lateness", TS_TEXT("Lateness"), [](const Task&, const Job& job) { return job.lateness; },
               false},
};
constexpr size_t kAboutDeadlines = 2; // of these, the last

// Over the tasks of which it is known.
std::optional<double> meanOfColumn(size_t column, const std::vector<TaskRow>& rows) {
    if (!kColumns[column].hasMean) return std::nullopt;
    double sum = 0;
    double known = 0;
    for (const TaskRow& row : rows) {
        if (!row.cells[column]) continue;
        sum += *row.cells[column];
        ++known;
    }
    return known == 0 ? std::nullopt : std::optional(sum / known);
}

TaskRow rowOf(const TaskMetrics& task, const JobMetrics& job, std::span<const TaskColumn> columns) {
    TaskRow row{task.name, {}};
    for (const TaskColumn& column : columns) {
        const Time time = column.value(task, job);
        row.cells.push_back(time ? std::optional(static_cast<double>(time->count())) : std::nullopt);
    }
    return row;
}

// Of the tasks' rows: means are seldom whole.
template <typename Of>
void forEachCell(std::span<const TaskTable> tables, Of of) {
    for (const TaskTable& table : tables)
        for (const TaskRow& row : table.tasks)
            for (const std::optional<double>& cell : row.cells)
                if (cell) of(*cell);
}

} // namespace

std::span<const TaskColumn> taskColumns(bool deadlines) {
    return std::span(kColumns).first(kColumns.size() - (deadlines ? 0 : kAboutDeadlines));
}

TaskTable taskTableOf(const RunMetrics& run) {
    return taskTableOf(run, run.deadlines != nullptr);
}

TaskTable taskTableOf(const RunMetrics& run, bool deadlines) {
    TaskTable table;
    table.deadlines = deadlines;
    for (size_t i = 0; i < run.tasks.size(); ++i) {
        const JobMetrics job = run.deadlines ? run.deadlines->jobs[i] : JobMetrics{};
        if (!run.tasks[i].daemon && run.tasks[i].arrived)
            table.tasks.push_back(rowOf(run.tasks[i], job, table.columns()));
    }
    for (size_t i = 0; i < table.columns().size(); ++i)
        table.means.cells.push_back(meanOfColumn(i, table.tasks));
    return table;
}

CellUnit unitOf(std::span<const TaskTable> tables) {
    double longest = 0;
    forEachCell(tables, [&](double cell) { longest = std::max(longest, std::abs(cell)); });
    if (longest == 0) return kUnits[1];
    for (const CellUnit& unit : kUnits) {
        bool whole = true;
        forEachCell(tables, [&](double cell) { whole = whole && std::fmod(cell, unit.length) == 0; });
        if (whole || longest >= kMinOfLongest * unit.length) return unit;
    }
    return kUnits.back();
}

std::string formatCell(const std::optional<double>& nanos, const CellUnit& unit) {
    if (!nanos) return {};
    std::string number = fmt::format("{:.3f}", *nanos / unit.length);
    number.erase(number.find_last_not_of('0') + 1);
    if (number.ends_with('.')) number.pop_back();
    return number == "-0" ? "0" : number;
}

} // namespace timeslice
