#include "core/run/settings_line.h"

#include "core/machine/simulated/policy_registry.h"
#include "core/run/declared.h"

#include <algorithm>

namespace timeslice {
namespace {

using RunSpecs = std::vector<RunSpec>;

// The different words of the runs, in their order; a run may have none.
template <typename Of>
Text listOf(const RunSpecs& specs, Of of) {
    std::vector<std::string> seen;
    Text list;
    for (const RunSpec& spec : specs) {
        const Text word = of(spec);
        const std::string plain = plainEnglish().render(word);
        if (word.empty() || std::ranges::find(seen, plain) != seen.end()) continue;
        seen.push_back(plain);
        list = list.empty() ? word : Text(TS_TEXT("{0}, {1}"), list, word);
    }
    return list;
}

bool isSimulated(const RunSpec& spec) {
    return spec.engine == Engine::Simulated;
}

Text coresText(const RunSpecs& specs) {
    int most = 0;
    for (const RunSpec& spec : specs) most = std::max(most, coresOf(spec));
    return {TS_PLURAL("{1} core", "{1} cores"), most,
            listOf(specs, [](const RunSpec& spec) { return Text("{0}", coresOf(spec)); })};
}

// With its quantum, where it has one.
Text policyText(const RunSpec& spec) {
    const PolicyInfo* policy = isSimulated(spec) ? findPolicy(spec.policy) : nullptr;
    if (!policy) return {};
    const Parameter* quantum = findParameter(policy->parameters, "quantum");
    if (!quantum) return policy->title;
    return {TS_TEXT("{0}, quantum {1}"), policy->title, Nanos{valueOf(*quantum, spec.settings, spec.ideal)}};
}

Text seedText(const RunSpecs& specs) {
    const Text seeds = listOf(specs, [](const RunSpec& spec) {
        return isSimulated(spec) ? Text("{0}", std::to_string(spec.seed)) : Text();
    });
    return seeds.empty() ? Text() : Text(TS_TEXT("seed {0}"), seeds);
}

} // namespace

Text settingsLine(const RunSpecs& specs, Cores cores) {
    if (specs.empty()) return {};
    std::vector<Text> parts = {listOf(specs, [](const RunSpec& spec) { return titleOf(spec.engine); })};
    if (cores == Cores::Named) parts.push_back(coresText(specs));
    parts.push_back(listOf(specs, policyText));
    if (std::ranges::all_of(specs, &RunSpec::ideal)) parts.emplace_back(TS_TEXT("without costs"));
    parts.push_back(seedText(specs));
    Text line;
    for (const Text& part : parts) {
        if (part.empty()) continue;
        line = line.empty() ? part : Text(TS_TEXT("{0} · {1}"), line, part);
    }
    return line;
}

} // namespace timeslice
