#include "core/formats/provenance.h"

#include "core/base/version.h"
#include "core/run/command_line.h"
#include "core/run/machine_profile.h"
#include "core/run/settings_line.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>

namespace timeslice {
namespace {

using Specs = std::vector<RunSpec>;

bool isReal(const RunSpec& spec) {
    return spec.engine != Engine::Simulated;
}

std::string machineOf(const Specs& specs) {
    Specs simulated = specs;
    std::erase_if(simulated, isReal);
    std::string machine = plainEnglish().render(settingsLine(simulated));
    if (std::ranges::none_of(specs, isReal)) return machine;
    if (!machine.empty()) machine += "; ";
    return machine + thisComputer();
}

void addRuns(Provenance& provenance, const Specs& specs) {
    std::set<std::string_view> engines;
    std::set<uint64_t> seeds;
    for (const RunSpec& spec : specs) {
        engines.insert(nameOf(spec.engine));
        seeds.insert(spec.seed);
    }
    provenance.emplace_back("engine", fmt::format("{}", fmt::join(engines, ",")));
    provenance.emplace_back("seed", fmt::format("{}", fmt::join(seeds, ",")));
    provenance.emplace_back("machine", machineOf(specs));
}

Provenance began() {
    return {{"software", fmt::format("Timeslice {}", programVersion())}};
}

} // namespace

Provenance provenanceOf(const Comparison& comparison) {
    Provenance provenance = began();
    const Specs specs = comparison.specs();
    if (comparison.workload()) provenance.emplace_back("workload", comparison.workload()->id);
    if (comparison.workload() && !specs.empty())
        provenance.emplace_back("command", commandLineOf(*comparison.workload(), specs));
    if (!specs.empty()) addRuns(provenance, specs);
    for (const Text& file : comparison.files()) provenance.emplace_back("file", plainEnglish().render(file));
    return provenance;
}

// The workload's text is not at hand: its hash tells whether another is the same.
Provenance provenanceOf(const Sweep& sweep) {
    Provenance provenance = began();
    const SweepHead& head = sweep.head;
    provenance.emplace_back("workload", head.workload);
    provenance.emplace_back("hash", head.hash);
    const std::string values = fmt::format("{}", fmt::join(head.values, ","));
    const std::string axis =
        head.axis == SweepAxis::Cores
            ? "--cores " + values
            : "--tasks " + quotedForShell(head.group.empty() ? values : head.group + ":" + values);
    provenance.emplace_back("command", fmt::format("timeslice scale {} {}{}", quotedForShell(head.workload),
                                                   axis, optionsOf(head.series)));
    addRuns(provenance, head.series);
    return provenance;
}

// The profile of the computer's costs is the computer's own: no command has it.
Provenance provenanceOf(const TruthReport& report) {
    Provenance provenance = began();
    std::vector<std::string> names;
    std::vector<std::string> models;
    for (const TruthWorkload& workload : report.workloads) {
        names.push_back(workload.workload->id);
        for (const TruthRow& row : workload.rows)
            if (std::ranges::find(models, row.spec.model) == models.end()) models.push_back(row.spec.model);
    }
    provenance.emplace_back("workload", fmt::format("{}", fmt::join(names, ",")));
    provenance.emplace_back("models", fmt::format("{}", fmt::join(models, ",")));
    provenance.emplace_back("cores", std::to_string(report.cores));
    provenance.emplace_back("machine", thisComputer());
    return provenance;
}

std::string sentenceOf(const Provenance& provenance) {
    std::string sentence;
    for (const auto& [name, value] : provenance)
        sentence += fmt::format("{}{}: {}.", sentence.empty() ? "" : " ", name, value);
    return sentence;
}

} // namespace timeslice
