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

namespace {

// Every list of declared parameters there is.
std::vector<const std::vector<Parameter>*> declaredLists() {
    std::vector<const std::vector<Parameter>*> lists;
    for (const ModelInfo& model : models()) lists.push_back(&model.parameters);
    for (const PolicyInfo& policy : policies()) lists.push_back(&policy.parameters);
    for (const Engine engine : kEngines) lists.push_back(&machineParameters(engine));
    return lists;
}

} // namespace

const Parameter* declaredAnywhere(std::string_view key) {
    for (const std::vector<Parameter>* list : declaredLists())
        if (const Parameter* found = findParameter(*list, key)) return found;
    return nullptr;
}

std::vector<std::string_view> declaredKeys() {
    std::vector<std::string_view> keys;
    for (const std::vector<Parameter>* list : declaredLists())
        for (const Parameter& parameter : *list)
            if (std::ranges::find(keys, parameter.key) == keys.end()) keys.push_back(parameter.key);
    return keys;
}

int coresOf(const RunSpec& spec) {
    return spec.cores.value_or(spec.engine == Engine::Simulated ? kDefaultCores : allowedCores());
}

} // namespace timeslice
