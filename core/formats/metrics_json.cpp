#include "core/formats/formats.h"
#include "core/formats/json_values.h"
#include "core/formats/provenance.h"
#include "core/run/deadlock_text.h"
#include "core/run/declared.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace timeslice {
namespace {

Json settings(const RunSpec& spec) {
    Json json = Json::object();
    for (const auto& [key, value] : spec.settings) {
        const Parameter* parameter = declarationOf(spec, key);
        json[key] = parameter ? Json(formatParameter(*parameter, value)) : Json(value);
    }
    return json;
}

// Of a file nothing but the cores is known.
Json machine(const Recording& recording) {
    Json json;
    json["cores"] = recording.trace().coreCount();
    if (!recording.run()) return json;
    const RunSpec& spec = recording.run()->spec;
    json["ideal"] = spec.ideal;
    json["seed"] = spec.seed;
    json["settings"] = settings(spec);
    return json;
}

Json policy(const Recording& recording) {
    const bool isKnown = recording.run() && recording.run()->spec.engine == Engine::Simulated;
    return isKnown ? Json(recording.run()->spec.policy) : Json(nullptr);
}

// Who waits for what. No cycle: everybody waits for what nobody will do (a message that is never sent).
Json waits(const Trace& trace) {
    const auto task = [&trace](TaskId id) -> Json {
        return id.valid() ? Json(trace.tasks()[id.index()].name) : Json(nullptr);
    };
    Json cycle = Json::array();
    for (const WaitEdge& edge : waitsAtTheEnd(trace)) {
        const bool forResource = edge.waitsFor.valid();
        Json json;
        json["task"] = task(edge.task);
        // A task that waits for another's end waits for that task.
        json["waits_for"] =
            forResource ? Json(trace.resources()[edge.waitsFor.index()].name) : task(edge.heldBy);
        json["held_by"] = task(edge.heldBy);
        cycle.push_back(std::move(json));
    }
    return cycle;
}

Json deadlock(const Trace& trace) {
    return Json{{"cycle", waits(trace)}};
}

Json result(const RunVerdict& verdict, const Trace& trace) {
    Json json;
    json["kind"] = nameOf(verdict.kind);
    if (verdict.kind == VerdictKind::Lost) {
        json["lost"] = verdict.lost;
        json["of"] = verdict.updates;
    }
    if (verdict.kind == VerdictKind::Stuck) {
        json["waits"] = waits(trace);
    } else if (!verdict.reasons.empty()) {
        json["reasons"] = Json::array();
        for (const Text& reason : verdict.reasons) json["reasons"].push_back(plainEnglish().render(reason));
    }
    return json;
}

Json variables(const Trace& trace) {
    Json json = Json::object();
    for (const TraceVariable& variable : trace.variables())
        json[trace.resources()[variable.resource.index()].name] = {{"expected", variable.expected},
                                                                   {"actual", variable.actual}};
    return json;
}

Json feasibility(const RunMetrics& run) {
    if (!run.deadlines || !run.deadlines->feasibility) return nullptr;
    const Feasibility& found = *run.deadlines->feasibility;
    Json json;
    json["tasks"] = found.tasks;
    json["utilisation"] = found.utilisation;
    json["liu_layland_bound"] = found.liuLayland;
    json["hyperbolic_product"] = found.hyperbolic;
    json["rm"] = found.rateMonotonic ? Json(*found.rateMonotonic) : Json(nullptr);
    json["edf"] = found.earliestDeadline ? Json(*found.earliestDeadline) : Json(nullptr);
    json["response_times"] = Json::array();
    for (const WorstResponse& worst : found.responses)
        json["response_times"].push_back({{"task", worst.task},
                                          {"response_ns", orNull(worst.time)},
                                          {"deadline_ns", worst.deadline.count()}});
    return json;
}

// Named as in cpu.max and cpu.stat.
Json cgroups(const Trace& trace) {
    Json list = Json::array();
    for (const TraceCgroup& group : trace.cgroups()) {
        Json json;
        json["name"] = group.name;
        json["quota_ns"] = group.quota > Nanos{0} ? Json(group.quota.count()) : Json(nullptr);
        json["period_ns"] = group.period.count();
        json["nr_throttled"] = group.throttled;
        list.push_back(std::move(json));
    }
    return list;
}

Json taskJson(const TaskMetrics& task) {
    Json json;
    json["name"] = task.name;
    json["arrival_ns"] = task.arrived ? Json(task.arrival.count()) : Json(nullptr);
    json["first_run_ns"] = orNull(task.firstRun);
    json["finish_ns"] = orNull(task.finish);
    json["turnaround_ns"] = orNull(task.turnaround());
    json["response_ns"] = orNull(task.response());
    json["waiting_ns"] = task.waiting.count();
    json["cpu_ns"] = task.cpu.count();
    json["ready_ns"] = task.ready.count();
    json["gil_wait_ns"] = task.gilWait.count();
    json["lock_wait_ns"] = task.lockWait.count();
    json["io_ns"] = task.io.count();
    json["overhead_ns"] = task.overhead.count();
    json["queued_ns"] = task.queued.count();
    json["message_wait_ns"] = task.messageWait.count();
    json["sleep_ns"] = task.sleep.count();
    json["blocked_ns"] = task.blocked.count();
    json["unknown_ns"] = task.unknown.count();
    json["throttled_ns"] = task.throttled.count();
    return json;
}

// Where any task has a deadline, each says which.
void addDeadlines(Json& tasks, std::span<const JobMetrics> jobs) {
    for (size_t i = 0; i < jobs.size(); ++i) {
        tasks[i]["deadline_ns"] = orNull(jobs[i].deadline);
        tasks[i]["lateness_ns"] = orNull(jobs[i].lateness);
    }
}

// Metrics that stand before the tasks, and where. Each other one stands behind the tasks, under its id.
struct MetricPlace {
    std::string_view id;
    const char* place;
};
constexpr MetricPlace kBeforeTasks[] = {
    {"makespan_ns", "/makespan_ns"},
    {"speedup", "/speedup"},
    {"utilisation", "/utilisation"},
    {"cores_used", "/cores_used"},
    {"utilisation_used", "/utilisation_used"},
    {"voluntary_switches", "/context_switches/voluntary"},
    {"involuntary_switches", "/context_switches/involuntary"},
    {"gil_switches", "/gil/switches"},
    {"drop_requests", "/gil/drop_requests"},
};

const MetricPlace* placeOf(const MetricDefinition& metric) {
    const auto* found = std::ranges::find(kBeforeTasks, metric.id, &MetricPlace::id);
    return found == std::end(kBeforeTasks) ? nullptr : found;
}

Json figure(const MetricDefinition& metric, const RunMetrics& run) {
    const std::optional<double> value = metric.value(run);
    if (!value) return nullptr;
    return isWhole(metric.unit) ? Json(std::llround(*value)) : Json(*value);
}

void addBeforeTasks(Json& json, const RunMetrics& run) {
    for (const auto& [id, place] : kBeforeTasks)
        for (const MetricDefinition& metric : metricDefinitions())
            if (metric.id == id) json[Json::json_pointer(place)] = figure(metric, run);
}

void addBehindTasks(Json& json, const RunMetrics& run) {
    json["jain_fairness"] = nullptr; // the first of them, wherever the table has it
    for (const MetricDefinition& metric : metricDefinitions())
        if (!placeOf(metric)) json[std::string(metric.id)] = figure(metric, run);
}

Json runJson(const Compared& one) {
    const Recording& recording = *one.recording;
    const Trace& trace = recording.trace();
    const RunMetrics& metrics = recording.metrics();
    Json json;
    json["label"] = plainEnglish().render(one.label);
    json["model"] = recording.run() ? Json(recording.modelId()) : Json(nullptr);
    json["engine"] = recording.engineId();
    json["policy"] = policy(recording);
    json["machine"] = machine(recording);
    json["result"] = result(metrics.verdict, trace);
    addBeforeTasks(json, metrics);
    const bool isStuck = recording.ending() == Ending::Deadlock || !trace.deadlock().empty();
    json["deadlock"] = isStuck ? deadlock(trace) : Json(nullptr);
    json["variables"] = variables(trace);
    if (!trace.cgroups().empty()) json["cgroups"] = cgroups(trace);
    json["tasks"] = Json::array();
    for (const TaskMetrics& task : metrics.tasks) json["tasks"].push_back(taskJson(task));
    if (metrics.deadlines) addDeadlines(json["tasks"], metrics.deadlines->jobs.items());
    addBehindTasks(json, metrics);
    json["feasibility"] = feasibility(metrics);
    return json;
}

} // namespace

std::string toMetricsJson(const Comparison& comparison, const std::vector<std::string>& refused) {
    Json json;
    json["workload"] = comparison.workload() ? Json(comparison.workload()->id) : Json(nullptr);
    json["runs"] = Json::array();
    for (const Compared& one : comparison) json["runs"].push_back(runJson(one));
    json["refused"] = refused;
    json["made_by"] = Json::object();
    for (const auto& [name, value] : provenanceOf(comparison)) json["made_by"][name] = value;
    // Names come from files: bytes that are no UTF-8 become the replacement character.
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace timeslice
