#include "core/formats/json_values.h"
#include "core/formats/provenance.h"
#include "core/formats/sweep_columns.h"
#include "core/formats/truth_formats.h"

namespace timeslice {
namespace {

Json textsJson(const std::vector<Text>& texts) {
    Json json = Json::array();
    for (const Text& text : texts) json.push_back(plainEnglish().render(text));
    return json;
}

Json figuresJson(const TruthFigures& figures) {
    Json json;
    json["ending"] = nameOf(figures.ending);
    json["result"] = {{"kind", nameOf(figures.verdict.kind)}};
    json["runs"] = figures.runs;
    json["makespan_ns"] = orNull(figures.makespan);
    json["least_makespan_ns"] = orNull(figures.least);
    json["switches"] = figures.switches;
    json["switches_to_others"] = figures.toOthers;
    json["gil_switches"] = figures.gilSwitches;
    json["slices"] = {{"count", figures.slices.count},
                      {"p5_ns", figures.slices.p5.count()},
                      {"median_ns", figures.slices.median.count()},
                      {"p95_ns", figures.slices.p95.count()}};
    json["mean_waiting_ns"] = figures.meanWaiting.count();
    return json;
}

Json sideJson(const std::optional<TruthSide>& side) {
    if (!side) return nullptr;
    const TruthDifference& difference = side->difference;
    Json json = figuresJson(side->figures);
    json["other_load"] = orNull(side->otherLoad);
    json["speed"] = orNull(side->figures.speed);
    json["difference_percent"] = {{"makespan", orNull(difference.makespan)},
                                  {"makespan_at_speed", orNull(difference.makespanAtSpeed)},
                                  {"switches", orNull(difference.switches)},
                                  {"gil_switches", orNull(difference.gilSwitches)},
                                  {"median_slice", orNull(difference.medianSlice)},
                                  {"mean_waiting", orNull(difference.waiting)}};
    json["remarks"] = textsJson(side->figures.remarks);
    json["failures"] = textsJson(side->failures);
    return json;
}

Json rowJson(const TruthRow& row) {
    Json json;
    json["model"] = row.spec.model;
    json["policy"] = row.spec.policy;
    json["simulated"] = figuresJson(row.simulated);
    json["live"] = sideJson(row.live);
    json["python"] = sideJson(row.python);
    json["causes"] = textsJson(row.causes);
    return json;
}

Json workloadJson(const TruthWorkload& workload) {
    Json json;
    json["workload"] = workload.workload->id;
    json["scale"] = orNull(workload.scale);
    json["rows"] = Json::array();
    for (const TruthRow& row : workload.rows) json["rows"].push_back(rowJson(row));
    json["left_out"] = textsJson(workload.leftOut);
    return json;
}

Json summaryJson(const TruthSummary& summary) {
    return {{"live",
             {{"rows", summary.live},
              {"makespan_percent", orNull(summary.liveMakespan)},
              {"makespan_percent_at_speed", orNull(summary.liveMakespanAtSpeed)},
              {"switches_percent", orNull(summary.liveSwitches)}}},
            {"python",
             {{"rows", summary.python},
              {"makespan_percent", orNull(summary.pythonMakespan)},
              {"makespan_percent_at_speed", orNull(summary.pythonMakespanAtSpeed)},
              {"switches_percent", orNull(summary.pythonSwitches)}}}};
}

} // namespace

std::string toTruthJson(const TruthReport& report) {
    Json json;
    json["load_before"] = orNull(report.loadBefore);
    json["cores"] = report.cores;
    json["trusted_profile"] = report.trustedProfile;
    json["stopped"] = report.stopped;
    json["summary"] = summaryJson(summaryOf(report));
    json["workloads"] = Json::array();
    for (const TruthWorkload& workload : report.workloads)
        json["workloads"].push_back(workloadJson(workload));
    for (const auto& [name, value] : provenanceOf(report)) json["made_by"][name] = value;
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace timeslice
