#include "core/lessons/same_stage.h"

#include "core/run/declared.h"
#include "core/workload/yaml_writer.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace timeslice {
namespace {

// Comments and the way it is laid out do not matter.
std::string plainYaml(const WorkloadPtr& workload) {
    ProblemList problems({});
    const std::optional<YamlNode> root = readYaml(workload->text, problems);
    return root ? writeYaml(*root) : workload->text;
}

std::filesystem::path placeOf(const std::string& file) {
    std::error_code error;
    return std::filesystem::absolute(file, error).lexically_normal();
}

// The settings that all runs share; which of them a run takes depends on the run.
bool isSameCommon(const RunSpec& one, const RunSpec& other) {
    std::set<std::string, std::less<>> keys;
    for (const RunSpec* spec : {&one, &other})
        for (const auto& [key, value] : spec->settings) keys.insert(key);
    const bool sameSettings = std::ranges::all_of(keys, [&](const std::string& key) {
        const Parameter* parameter = declaredAnywhere(key);
        return parameter == nullptr || valueOf(*parameter, one.settings, one.ideal) ==
                                           valueOf(*parameter, other.settings, other.ideal);
    });
    return sameSettings && coresOf(one) == coresOf(other) && one.engine == other.engine &&
           one.policy == other.policy && one.ideal == other.ideal && one.seed == other.seed;
}

bool isSameCallout(const StageCallout& one, const StageCallout& other) {
    return one.run == other.run && one.task == other.task && isSameInstant(one.at, other.at) &&
           one.text.source == other.text.source;
}

bool isSameScale(const StageScale& one, const StageScale& other) {
    if (!isSameWorkload(one.workload, other.workload)) return false;
    const Result<SweepPlan> plan = planSweep(*one.workload.workload, one.request);
    const Result<SweepPlan> otherPlan = planSweep(*other.workload.workload, other.request);
    return plan && otherPlan && plan->head.axis == otherPlan->head.axis &&
           plan->head.group == otherPlan->head.group && plan->head.values == otherPlan->head.values &&
           std::ranges::equal(plan->head.series, otherPlan->head.series, {}, inFull, inFull);
}

bool isSameHunt(const StageHunt& one, const StageHunt& other) {
    const HuntOptions& options = one.options;
    const HuntOptions& others = other.options;
    return isSameWorkload(one.workload, other.workload) && inFull(one.spec) == inFull(other.spec) &&
           options.strategy == others.strategy && options.tries == others.tries &&
           options.seed == others.seed && options.depth == others.depth && options.bound == others.bound;
}

template <typename T>
bool areBoth(const std::optional<T>& one, const std::optional<T>& other, bool (*same)(const T&, const T&)) {
    return one.has_value() == other.has_value() && (!one || same(*one, *other));
}

} // namespace

RunSpec inFull(RunSpec spec) {
    if (spec.engine != Engine::Simulated) spec.policy = std::string(kDefaultPolicy);
    if (spec.policy != "manual") spec.choices.clear();
    spec.cores = coresOf(spec);
    spec.timeout.reset();
    spec.python.clear();
    Settings settings;
    for (const std::string_view key : declaredKeys())
        if (const Parameter* parameter = declarationOf(spec, key))
            settings[std::string(key)] = valueOf(*parameter, spec.settings, spec.ideal);
    spec.settings = std::move(settings);
    return spec;
}

bool isSameSource(const StageWorkload& one, const StageWorkload& other) {
    if (!one.workload || !other.workload) return one.workload == other.workload;
    if (one.kind != other.kind) return false;
    switch (one.kind) {
    case StageWorkload::Kind::BuiltIn:
        return one.name == other.name;
    case StageWorkload::Kind::File:
        return placeOf(one.name) == placeOf(other.name);
    case StageWorkload::Kind::InPlace:
        return plainYaml(one.workload) == plainYaml(other.workload);
    }
    return false;
}

bool isSameWorkload(const StageWorkload& one, const StageWorkload& other) {
    if (one.workload == other.workload) return true;
    return isSameSource(one, other) && one.workload->parameters == other.workload->parameters;
}

bool isSameInstant(const StageInstant& one, const StageInstant& other) {
    return one.at == other.at && (std::holds_alternative<Nanos>(one.at) || one.run == other.run);
}

bool isSameRun(const StageRun& one, const StageRun& other) {
    return one.label == other.label && isSameWorkload(one.workload, other.workload) &&
           inFull(one.spec) == inFull(other.spec);
}

bool isSameStage(const Stage& one, const Stage& other) {
    return isSameWorkload(one.workload, other.workload) && isSameCommon(one.common, other.common) &&
           std::ranges::equal(one.runs, other.runs, isSameRun) && one.lanes == other.lanes &&
           one.range == other.range && areBoth(one.playhead, other.playhead, isSameInstant) &&
           one.alone == other.alone && std::ranges::equal(one.callouts, other.callouts, isSameCallout) &&
           one.playSpeed == other.playSpeed && one.cover == other.cover &&
           areBoth(one.scale, other.scale, isSameScale) && areBoth(one.hunt, other.hunt, isSameHunt);
}

} // namespace timeslice
