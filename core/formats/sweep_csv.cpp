#include "core/formats/sweep_csv.h"

#include "core/formats/csv_text.h"
#include "core/formats/sweep_columns.h"
#include "core/study/sweep_metrics.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace timeslice {
namespace {

void addHead(const Sweep& sweep, size_t series, std::vector<std::string>& fields) {
    const SweepHead& head = sweep.head;
    for (std::string field : {head.workload, head.title, head.hash, std::string(nameOf(head.axis)),
                              head.group, fmt::format("{}", fmt::join(head.values, " ")),
                              fmt::format("{}/{}", sweep.shard.index, sweep.shard.count),
                              fmt::format("{}/{}", series + 1, head.series.size())})
        fields.push_back(std::move(field));
}

void addSpec(const RunSpec& spec, std::vector<std::string>& fields) {
    for (std::string field : {spec.model, std::string(nameOf(spec.engine)), spec.policy, orEmpty(spec.cores),
                              std::string(spec.ideal ? "true" : "false"), fmt::format("{}", spec.seed),
                              orEmpty(spec.timeout), settingsText(spec)})
        fields.push_back(std::move(field));
}

void addValue(const SweepValue& value, std::vector<std::string>& fields) {
    for (std::string field :
         {fmt::format("{}", value.n), fmt::format("{}", value.tasks), std::string(nameOf(value.ending)),
          orEmpty(value.makespan), orEmpty(value.throughput), orEmpty(value.speedup),
          orEmpty(value.efficiency), std::string(nameOf(value.result))})
        fields.push_back(std::move(field));
}

} // namespace

std::string toSweepCsv(const Sweep& sweep) {
    std::string text = csvLine({kSweepColumns.begin(), kSweepColumns.end()});
    const std::vector<SweepSeries> measured = measureSweep(sweep);
    for (size_t i = 0; i < measured.size(); ++i)
        for (const SweepValue& value : measured[i].values) {
            std::vector<std::string> fields;
            addHead(sweep, i, fields);
            addSpec(measured[i].spec, fields);
            addValue(value, fields);
            text += csvLine(fields);
        }
    return text;
}

} // namespace timeslice
