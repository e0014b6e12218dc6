#include "core/formats/csv_text.h"
#include "core/formats/sweep_columns.h"
#include "core/formats/truth_formats.h"

#include <fmt/format.h>

namespace timeslice {
namespace {

std::string number(int64_t value) {
    return fmt::format("{}", value);
}

void addFigures(const TruthFigures& figures, std::vector<std::string>& fields) {
    const SliceLengths& slices = figures.slices;
    for (std::string field :
         {std::string(nameOf(figures.ending)), number(figures.runs), orEmpty(figures.makespan),
          orEmpty(figures.least), number(figures.switches), number(figures.toOthers),
          number(figures.gilSwitches), number(slices.p5.count()), number(slices.median.count()),
          number(slices.p95.count()), number(figures.meanWaiting.count())})
        fields.push_back(std::move(field));
}

// `side`: null for the simulated run.
std::string percentOf(const TruthSide* side, std::optional<double> TruthDifference::*value) {
    return side ? orEmpty(side->difference.*value) : std::string();
}

std::string line(const TruthWorkload& workload, const RunSpec& spec, const TruthFigures& figures,
                 const TruthSide* side) {
    std::vector<std::string> fields = {workload.workload->id, orEmpty(workload.scale), spec.model,
                                       std::string(nameOf(spec.engine)), number(spec.cores.value_or(0))};
    addFigures(figures, fields);
    fields.push_back(percentOf(side, &TruthDifference::makespan));
    fields.push_back(percentOf(side, &TruthDifference::switches));
    fields.push_back(percentOf(side, &TruthDifference::gilSwitches));
    fields.push_back(side ? orEmpty(side->otherLoad) : std::string());
    fields.push_back(orEmpty(figures.speed));
    fields.push_back(percentOf(side, &TruthDifference::makespanAtSpeed));
    return csvLine(fields);
}

} // namespace

std::string toTruthCsv(const TruthReport& report) {
    std::string text = csvLine({"workload",
                                "scale",
                                "model",
                                "engine",
                                "cores",
                                "ending",
                                "runs",
                                "makespan_ns",
                                "least_makespan_ns",
                                "switches",
                                "switches_to_others",
                                "gil_switches",
                                "slice_p5_ns",
                                "slice_median_ns",
                                "slice_p95_ns",
                                "mean_waiting_ns",
                                "makespan_percent",
                                "switches_percent",
                                "gil_switches_percent",
                                "other_load",
                                "speed",
                                "makespan_percent_at_speed"});
    for (const TruthWorkload& workload : report.workloads)
        for (const TruthRow& row : workload.rows) {
            text += line(workload, row.spec, row.simulated, nullptr);
            for (const auto* side : {&row.live, &row.python})
                if (*side) text += line(workload, (*side)->spec, (*side)->figures, &**side);
        }
    return text;
}

} // namespace timeslice
