#include "core/run/declared.h"

#include "core/machine/simulated/policy_registry.h"
#include "core/models/registry.h"
#include "core/run/engine.h"

#include <algorithm>

namespace timeslice {

const Parameter* findParameter(const std::vector<Parameter>& parameters, std::string_view key) {
    const auto found = std::ranges::find(parameters, key, &Parameter::key);
    return found == parameters.end() ? nullptr : &*found;
}

const Parameter* declarationOf(const RunSpec& spec, std::string_view key) {
    const Parameter* found = nullptr;
    if (const ModelInfo* model = findModel(spec.model)) found = findParameter(model->parameters, key);
    const PolicyInfo* policy = spec.engine == Engine::Simulated ? findPolicy(spec.policy) : nullptr;
    if (!found && policy) found = findParameter(policy->parameters, key);
    return found ? found : findParameter(machineParameters(spec.engine), key);
}

int coresOf(const RunSpec& spec) {
    return spec.cores.value_or(spec.engine == Engine::Simulated ? kDefaultCores : allowedCores());
}

} // namespace timeslice
