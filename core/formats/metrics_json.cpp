#include "core/formats/formats.h"
#include "core/formats/json_values.h"
#include "core/formats/provenance.h"
#include "core/metrics/metrics.h"
#include "core/run/declared.h"

#include <cmath>

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

Json machine(const RunResult& run) {
    Json json;
    json["cores"] = run.trace->coreCount();
    json["ideal"] = run.spec.ideal;
    json["seed"] = run.spec.seed;
    json["settings"] = settings(run.spec);
    return json;
}

// Who waits for what. No cycle: everybody waits for what nobody will do (a message that is never sent).
Json waits(const Trace& trace) {
    const auto task = [&trace](TaskId id) -> Json {
        return id.valid() ? Json(trace.tasks()[id.index()].name) : Json(nullptr);
    };
    Json cycle = Json::array();
    for (const WaitEdge& edge : trace.deadlock().empty() ? trace.lastWaits() : trace.deadlock()) {
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

Json taskJson(const TaskMetrics& task) {
    Json json;
    json["name"] = task.name;
    json["arrival_ns"] = task.arrival.count();
    json["first_run_ns"] = orNull(task.firstRun);
    json["finish_ns"] = orNull(task.finish);
    json["turnaround_ns"] = orNull(task.turnaround);
    json["response_ns"] = orNull(task.response);
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
    return json;
}

Json mean(const RunMetrics& run, Nanos TaskMetrics::*of) {
    if (run.tasks.empty()) return nullptr;
    double sum = 0;
    for (const TaskMetrics& task : run.tasks) sum += static_cast<double>((task.*of).count());
    return std::llround(sum / static_cast<double>(run.tasks.size()));
}

Json runJson(const RunResult& run) {
    const RunMetrics metrics = measure(run);
    Json json;
    json["label"] = plainEnglish().render(run.label);
    json["model"] = run.spec.model;
    json["engine"] = nameOf(run.spec.engine);
    json["policy"] = run.spec.engine == Engine::Simulated ? Json(run.spec.policy) : Json(nullptr);
    json["machine"] = machine(run);
    json["result"] = result(metrics.verdict, *run.trace);
    json["makespan_ns"] = metrics.makespan.count();
    json["speedup"] = orNull(metrics.speedup);
    json["utilisation"] = metrics.utilisation;
    json["context_switches"] = {{"voluntary", metrics.voluntarySwitches},
                                {"involuntary", metrics.involuntarySwitches}};
    json["gil"] = {{"switches", metrics.gilSwitches}, {"drop_requests", metrics.dropRequests}};
    json["deadlock"] = run.ending == Ending::Deadlock || !run.trace->deadlock().empty() ? deadlock(*run.trace)
                                                                                        : Json(nullptr);
    json["variables"] = variables(*run.trace);
    json["tasks"] = Json::array();
    for (const TaskMetrics& task : metrics.tasks) json["tasks"].push_back(taskJson(task));
    json["jain_fairness"] = metrics.fairness;
    json["waiting_mean_ns"] = mean(metrics, &TaskMetrics::waiting);
    json["lock_wait_mean_ns"] = mean(metrics, &TaskMetrics::lockWait);
    json["message_wait_mean_ns"] = mean(metrics, &TaskMetrics::messageWait);
    return json;
}

} // namespace

std::string toMetricsJson(const Comparison& comparison, const std::vector<std::string>& refused) {
    Json json;
    json["workload"] = comparison.workload ? Json(comparison.workload->id) : Json(nullptr);
    json["runs"] = Json::array();
    for (const RunResult& run : comparison.runs) json["runs"].push_back(runJson(run));
    json["refused"] = refused;
    json["made_by"] = Json::object();
    for (const auto& [name, value] : provenanceOf(comparison)) json["made_by"][name] = value;
    // Names come from files: bytes that are no UTF-8 become the replacement character.
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace timeslice
