#include "core/formats/sweep_json.h"

#include "core/formats/json_values.h"
#include "core/formats/provenance.h"
#include "core/formats/sweep_columns.h"
#include "core/run/declared.h"
#include "core/study/sweep_metrics.h"

namespace timeslice {
namespace {

Json estimateJson(const Estimate& estimate) {
    return {{"value", estimate.value}, {"error", orNull(estimate.error)}};
}

Json fitJson(const FitResult& fit) {
    if (!fit) return {{"reason", plainEnglish().render(fit.error())}};
    const bool isAmdahl = fit->law == ScalingLaw::Amdahl;
    Json json;
    json[isAmdahl ? "serial_fraction" : "alpha"] = estimateJson(fit->contention);
    if (!isAmdahl) json["beta"] = estimateJson(fit->coherency);
    json["gamma"] = estimateJson(fit->scale);
    if (!isAmdahl) json["peak"] = orNull(fit->peak());
    json["rms_error"] = fit->rms;
    json["r_squared"] = orNull(fit->rSquared);
    return json;
}

Json pointJson(const SweepValue& value) {
    Json json;
    json["n"] = value.n;
    json["tasks"] = value.tasks;
    json["ending"] = nameOf(value.ending);
    json["makespan_ns"] = orNull(value.makespan);
    json["throughput_per_s"] = orNull(value.throughput);
    json["speedup"] = orNull(value.speedup);
    json["efficiency"] = orNull(value.efficiency);
    json["result"] = {{"kind", nameOf(value.result)}};
    return json;
}

Json settingsJson(const RunSpec& spec) {
    Json json = Json::object();
    for (const auto& [key, value] : spec.settings)
        if (const Parameter* parameter = declarationOf(spec, key))
            json[key] = formatParameter(*parameter, value);
    return json;
}

Json seriesJson(const SweepSeries& series) {
    const RunSpec& spec = series.spec;
    Json json;
    json["label"] = plainEnglish().render(series.label);
    json["model"] = spec.model;
    json["engine"] = nameOf(spec.engine);
    json["policy"] = spec.engine == Engine::Simulated ? Json(spec.policy) : Json(nullptr);
    json["cores"] = orNull(spec.cores);
    json["ideal"] = spec.ideal;
    json["seed"] = spec.seed;
    json["settings"] = settingsJson(spec);
    json["points"] = Json::array();
    for (const SweepValue& value : series.values) json["points"].push_back(pointJson(value));
    json["usl"] = fitJson(series.universal);
    json["amdahl"] = series.amdahl ? fitJson(*series.amdahl) : Json(nullptr);
    return json;
}

} // namespace

std::string toSweepJson(const Sweep& sweep) {
    Json json;
    json["workload"] = sweep.head.workload;
    json["hash"] = sweep.head.hash;
    json["axis"] = nameOf(sweep.head.axis);
    json["group"] = sweep.head.axis == SweepAxis::Tasks ? Json(sweep.head.group) : Json(nullptr);
    json["fitted"] = sweep.head.axis == SweepAxis::Cores ? "speedup" : "throughput_per_s";
    json["series"] = Json::array();
    for (const SweepSeries& series : measureSweep(sweep)) json["series"].push_back(seriesJson(series));
    json["made_by"] = Json::object();
    for (const auto& [name, value] : provenanceOf(sweep)) json["made_by"][name] = value;
    // Names come from files: bytes that are no UTF-8 become the replacement character.
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace timeslice
