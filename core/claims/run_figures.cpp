// Figures of whole runs: every metric, the result, the order of tasks, and what the run was made with.
#include "core/claims/claims.h"
#include "core/claims/figures.h"
#include "core/run/declared.h"

#include <algorithm>

namespace timeslice {
namespace {

Named<ClaimValue> unknown(Text why) {
    return tl::unexpected(std::move(why));
}

ClaimValue truth(bool value) {
    return {ValueKind::Truth, value ? 1.0 : 0.0};
}
ClaimValue named(std::string_view name) {
    return {ValueKind::Names, 0, {std::string(name)}};
}

constexpr ValueKind kindOf(MetricUnit unit) {
    switch (unit) {
    case MetricUnit::Time:
        return ValueKind::Time;
    case MetricUnit::Factor:
        return ValueKind::Factor;
    case MetricUnit::Share:
        return ValueKind::Share;
    case MetricUnit::Count:
        return ValueKind::Count;
    case MetricUnit::Size:
        return ValueKind::Size;
    case MetricUnit::Index:
        break;
    }
    return ValueKind::Number;
}

// As in JSON and CSV, without the unit.
std::string wordOf(const MetricDefinition& metric) {
    std::string_view word = metric.id;
    for (const std::string_view unit : {"_ns", "_bytes"})
        if (word.ends_with(unit)) word.remove_suffix(unit.size());
    return std::string(word);
}

constexpr const char* kMeasuredOnly = TS_TEXT("'{0}' is measured in runs on this computer only");

bool isSimulated(const ClaimRun& run) {
    return run.result && run.result->spec.engine == Engine::Simulated;
}

// What tables show of it: nothing that would mislead about a run with this result.
Named<ClaimValue> valueOf(const MetricDefinition& metric, const ClaimRun& run) {
    if (const std::optional<double> value = shownValue(metric, *run.metrics))
        return ClaimValue{kindOf(metric.unit), *value};
    if (!whyLeftOut(metric, *run.metrics).empty())
        return unknown(run.metrics->verdict.over ? TS_TEXT("a run with a wrong result has no speedup")
                                                 : TS_TEXT("a run that did not finish has no makespan"));
    if (metric.measured && isSimulated(run)) return unknown({kMeasuredOnly, wordOf(metric)});
    return unknown({TS_TEXT("'{0}' is not known of this run"), wordOf(metric)});
}

void addMetrics(std::vector<Figure>& table) {
    for (const MetricDefinition& metric : metricDefinitions())
        table.push_back({wordOf(metric), FigureOf::Run, kindOf(metric.unit),
                         [&metric](const FigureQuery& query) { return valueOf(metric, query.run); }});
}

// The workload's tasks of which `instant` is known, by it.
template <typename Of>
Named<ClaimValue> orderBy(const Trace& trace, Of instant) {
    std::vector<const TraceTask*> tasks;
    for (const TraceTask& task : trace.tasks())
        if (!task.helper && instant(task)) tasks.push_back(&task);
    std::ranges::stable_sort(tasks, {}, [&](const TraceTask* task) { return *instant(*task); });
    ClaimValue order{ValueKind::Names};
    for (const TraceTask* task : tasks) order.names.push_back(task->name);
    return order;
}

void addOrders(std::vector<Figure>& table) {
    table.push_back({"order", FigureOf::Run, ValueKind::Names,
                     [](const FigureQuery& query) {
                         return orderBy(*query.run.trace, [](const TraceTask& task) { return task.finish; });
                     },
                     true});
    table.push_back({"start_order", FigureOf::Run, ValueKind::Names,
                     [](const FigureQuery& query) {
                         return orderBy(*query.run.trace,
                                        [](const TraceTask& task) { return task.firstRun; });
                     },
                     true});
}

bool isDeadlocked(const ClaimRun& run) {
    return !run.trace->deadlock().empty() || (run.result && run.result->ending == Ending::Deadlock);
}

int64_t updatesIn(const Trace& trace) {
    int64_t updates = 0;
    for (const TraceVariable& variable : trace.variables()) updates += variable.updates;
    return updates;
}

int64_t lostIn(const Trace& trace) {
    int64_t lost = 0;
    for (const TraceVariable& variable : trace.variables())
        lost += std::abs(variable.expected - variable.actual);
    return lost;
}

void addResults(std::vector<Figure>& table) {
    table.push_back({"deadlock", FigureOf::Run, ValueKind::Truth,
                     [](const FigureQuery& query) { return truth(isDeadlocked(query.run)); }, false, true});
    table.push_back({"result", FigureOf::Run, ValueKind::Names,
                     [](const FigureQuery& query) { return named(nameOf(query.run.metrics->verdict.kind)); },
                     false, true});
    table.push_back({"updates", FigureOf::Run, ValueKind::Count,
                     [](const FigureQuery& query) { return countValue(updatesIn(*query.run.trace)); }, false,
                     true});
    table.push_back({"lost_updates", FigureOf::Run, ValueKind::Count,
                     [](const FigureQuery& query) { return countValue(lostIn(*query.run.trace)); }, false,
                     true});
}

using SpecWord = std::string (*)(const RunSpec&);

void addSpecWord(std::vector<Figure>& table, const char* word, SpecWord of) {
    table.push_back({word, FigureOf::Run, ValueKind::Names,
                     [word, of](const FigureQuery& query) {
                         if (!query.run.result)
                             return unknown({TS_TEXT("'{0}' is not known of this run"), word});
                         return Named<ClaimValue>(named(of(query.run.result->spec)));
                     },
                     false, true});
}

void addMakings(std::vector<Figure>& table) {
    addSpecWord(table, "model", [](const RunSpec& spec) { return spec.model; });
    addSpecWord(table, "policy", [](const RunSpec& spec) { return spec.policy; });
    addSpecWord(table, "engine", [](const RunSpec& spec) { return std::string(nameOf(spec.engine)); });
    table.push_back({"cores", FigureOf::Run, ValueKind::Count,
                     [](const FigureQuery& query) { return countValue(query.run.trace->coreCount()); }, false,
                     true});
    table.push_back(
        {"tasks", FigureOf::Run, ValueKind::Count, [](const FigureQuery& query) {
             return countValue(std::ranges::count_if(
                 query.run.trace->tasks(), [](const auto& task) { return !task.helper && task.arrived(); }));
         }});
}

constexpr ValueKind kindOf(ParameterKind kind) {
    switch (kind) {
    case ParameterKind::Time:
        return ValueKind::Time;
    case ParameterKind::Size:
        return ValueKind::Size;
    case ParameterKind::Integer:
        return ValueKind::Count;
    case ParameterKind::Ratio:
        return ValueKind::Number;
    case ParameterKind::Boolean:
    case ParameterKind::Choice:
        break;
    }
    return ValueKind::Names;
}

} // namespace

bool needsMeasuring(const ClaimProblem& problem) {
    return problem.message.source == kMeasuredOnly;
}

void addRunFigures(std::vector<Figure>& table) {
    addMetrics(table);
    addOrders(table);
    addResults(table);
    addMakings(table);
}

std::optional<ValueKind> kindOfSetting(std::string_view key) {
    const Parameter* parameter = declaredAnywhere(key);
    return parameter ? std::optional(kindOf(parameter->kind)) : std::nullopt;
}

Named<ClaimValue> valueOfSetting(std::string_view key, const ClaimRun& run) {
    const RunSpec* spec = run.result ? &run.result->spec : nullptr;
    const Parameter* parameter = spec ? declarationOf(*spec, key) : nullptr;
    if (!parameter) return unknown({TS_TEXT("this run has no setting '{0}'"), std::string(key)});
    const int64_t value = valueOf(*parameter, spec->settings, spec->ideal);
    const ValueKind kind = kindOf(parameter->kind);
    if (kind == ValueKind::Names) return named(formatParameter(*parameter, value));
    const double scale = parameter->kind == ParameterKind::Ratio ? 1e-6 : 1;
    return ClaimValue{kind, static_cast<double>(value) * scale};
}

} // namespace timeslice
