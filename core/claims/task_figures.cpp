// Figures of tasks, by the words of CSV and JSON: instants and times of their lives.
#include "core/claims/figures.h"

#include <algorithm>
#include <array>

namespace timeslice {
namespace {

using Time = std::optional<Nanos>;

struct TaskTime {
    const char* word;
    Time (*value)(const TaskMetrics& task);
    const char* missing;  // TS_TEXT, about the task {0}
    bool settled = false; // it grows until the task has finished otherwise
};

constexpr const char* kNeverRan = TS_TEXT("'{0}' never ran");
constexpr const char* kDidNotFinish = TS_TEXT("'{0}' did not finish");

constexpr std::array kTaskTimes = {
    TaskTime{"arrival", [](const TaskMetrics& task) { return Time(task.arrival); }, "", true},
    TaskTime{"first_run", [](const TaskMetrics& task) { return task.firstRun; }, kNeverRan, true},
    TaskTime{"start", [](const TaskMetrics& task) { return task.firstRun; }, kNeverRan, true},
    TaskTime{"finish", [](const TaskMetrics& task) { return task.finish; }, kDidNotFinish, true},
    TaskTime{"end", [](const TaskMetrics& task) { return task.finish; }, kDidNotFinish, true},
    TaskTime{"completion", [](const TaskMetrics& task) { return task.finish; }, kDidNotFinish, true},
    TaskTime{"turnaround", [](const TaskMetrics& task) { return task.turnaround(); }, kDidNotFinish, true},
    TaskTime{"response", [](const TaskMetrics& task) { return task.response(); }, kNeverRan, true},
    TaskTime{"waiting", [](const TaskMetrics& task) { return Time(task.waiting); }, ""},
    TaskTime{"cpu", [](const TaskMetrics& task) { return Time(task.cpu); }, ""},
    TaskTime{"burst", [](const TaskMetrics& task) { return Time(task.cpu); }, ""},
};

struct JobTime {
    const char* word;
    Time (*value)(const JobMetrics& job);
};
constexpr std::array kJobTimes = {
    JobTime{"deadline", [](const JobMetrics& job) { return job.deadline; }},
    JobTime{"lateness", [](const JobMetrics& job) { return job.lateness; }},
};

// Metrics have the workload's tasks only, in the trace's order.
std::optional<size_t> placeInMetrics(const FigureQuery& query) {
    const std::span<const TraceTask> tasks = query.run.trace->tasks();
    if (tasks[query.task->index()].helper) return std::nullopt;
    size_t place = 0;
    for (size_t i = 0; i < query.task->index(); ++i) place += tasks[i].helper ? 0 : 1;
    return place;
}

Named<ClaimValue> timeOr(Time time, Text missing) {
    if (!time) return tl::unexpected(std::move(missing));
    return timeValue(static_cast<double>(time->count()));
}

Text noTask(const FigureQuery& query) {
    return {TS_TEXT("'{0}' is no task of the workload"), nameOfTask(query)};
}

Named<ClaimValue> valueOf(const TaskTime& row, const FigureQuery& query) {
    const std::optional<size_t> place = placeInMetrics(query);
    if (!place) return tl::unexpected(noTask(query));
    const TaskMetrics& task = query.run.metrics->tasks[*place];
    if (!task.arrived) return tl::unexpected(Text(TS_TEXT("'{0}' never arrived"), task.name));
    return timeOr(row.value(task), Text(row.missing, task.name));
}

Named<ClaimValue> valueOf(const JobTime& row, const FigureQuery& query) {
    const std::optional<size_t> place = placeInMetrics(query);
    if (!place) return tl::unexpected(noTask(query));
    const DeadlineMetrics* deadlines = query.run.metrics->deadlines.get();
    return timeOr(deadlines ? row.value(deadlines->jobs[*place]) : std::nullopt,
                  Text(TS_TEXT("'{0}' has no deadline, or did not get that far"), nameOfTask(query)));
}

// A word that is a metric of the run too (`lateness`, the largest of all) is that where no task is named.
void addJobTime(std::vector<Figure>& table, const JobTime& row) {
    const auto metric = std::ranges::find(table, row.word, &Figure::word);
    if (metric == table.end()) {
        table.push_back({row.word, FigureOf::Task, ValueKind::Time,
                         [&row](const FigureQuery& query) { return valueOf(row, query); }});
        return;
    }
    metric->of = FigureOf::TaskOrRun;
    metric->value = [&row, ofRun = metric->value](const FigureQuery& query) {
        return query.task ? valueOf(row, query) : ofRun(query);
    };
}

} // namespace

void addTaskFigures(std::vector<Figure>& table) {
    for (const TaskTime& row : kTaskTimes)
        table.push_back({row.word, FigureOf::Task, ValueKind::Time,
                         [&row](const FigureQuery& query) { return valueOf(row, query); }, false,
                         row.settled});
    for (const JobTime& row : kJobTimes) addJobTime(table, row);
}

} // namespace timeslice
