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
    for (const Compared& one : comparison)
        if (one.recording->file())
            provenance.emplace_back("file", plainEnglish().render(one.recording->source()));
    return provenance;
}

// The workload's text is not at hand: its hash tells whether another is the same.
Provenance provenanceOf(const Sweep& sweep) {
    Provenance provenance = began();
    const SweepHead& head = sweep.head;
    std::vector<std::string> models;
    for (const RunSpec& spec : head.series)
        if (std::ranges::find(models, spec.model) == models.end()) models.push_back(spec.model);
    provenance.emplace_back("workload", head.workload);
    provenance.emplace_back("hash", head.hash);
    provenance.emplace_back("command", fmt::format("timeslice scale {} --{} {} --model {}",
                                                   quotedForShell(head.workload),
                                                   head.axis == SweepAxis::Cores ? "cores" : "tasks",
                                                   fmt::join(head.values, ","), fmt::join(models, ",")));
    addRuns(provenance, head.series);
    return provenance;
}

std::string sentenceOf(const Provenance& provenance) {
    std::string sentence;
    for (const auto& [name, value] : provenance)
        sentence += fmt::format("{}{}: {}.", sentence.empty() ? "" : " ", name, value);
    return sentence;
}

} // namespace timeslice
