// Labels: a run is named after its model, and what sets it apart from the other runs of that model.
#include "core/machine/simulated/policy_registry.h"
#include "core/models/registry.h"
#include "core/run/declared.h"
#include "core/run/engine.h"

#include <algorithm>
#include <set>

namespace timeslice {
namespace {

using Specs = std::vector<const RunSpec*>;

// One way in which runs may differ: each run's word for it, empty where it has none.
using Aspect = std::vector<Text>;

Text titleOfModel(const std::string& id) {
    const ModelInfo* model = findModel(id);
    return model ? model->title : Text::verbatim(id);
}

Text titleOfPolicy(const std::string& id) {
    const PolicyInfo* policy = findPolicy(id);
    return policy ? policy->title : Text::verbatim(id);
}

template <typename Of>
bool differ(const Specs& specs, Of of) {
    return std::ranges::any_of(specs, [&](const RunSpec* spec) { return of(*spec) != of(*specs.front()); });
}

template <typename Word>
Aspect wordsOf(const Specs& specs, Word word) {
    Aspect aspect;
    for (const RunSpec* spec : specs) aspect.push_back(word(*spec));
    return aspect;
}

Text coresWord(const RunSpec& spec) {
    const int defaultCores = spec.engine == Engine::Simulated ? kDefaultCores : allowedCores();
    const int cores = spec.cores.value_or(defaultCores);
    return {TS_PLURAL("{0} core", "{0} cores"), cores};
}

// A live run has no policy of ours.
Text policyWord(const RunSpec& spec) {
    return spec.engine == Engine::Simulated ? titleOfPolicy(spec.policy) : Text();
}

Text costsWord(const RunSpec& spec) {
    return spec.ideal ? Text(TS_TEXT("without costs")) : Text();
}

Text seedWord(const RunSpec& spec) {
    return Text(TS_TEXT("seed {0}"), std::to_string(spec.seed));
}

Text timeoutWord(const RunSpec& spec) {
    return spec.timeout ? Text(TS_TEXT("at most {0}"), *spec.timeout) : Text();
}

Text valueWord(const Parameter& parameter, int64_t value) {
    switch (parameter.kind) {
    case ParameterKind::Time:
        return Text("{0}", Nanos{value});
    case ParameterKind::Boolean:
        return value != 0 ? Text(TS_TEXT("on")) : Text(TS_TEXT("off"));
    case ParameterKind::Choice:
        if (value >= 0 && static_cast<size_t>(value) < parameter.choices.size())
            return parameter.choices[static_cast<size_t>(value)].title;
        break;
    case ParameterKind::Integer:
        return Text("{0}", value);
    case ParameterKind::Size:
    case ParameterKind::Ratio:
        break;
    }
    return Text::verbatim(formatParameter(parameter, value));
}

std::optional<int64_t> settingOf(const RunSpec& spec, const std::string& key) {
    const Parameter* parameter = declarationOf(spec, key);
    return parameter ? std::optional(valueOf(*parameter, spec.settings, spec.ideal)) : std::nullopt;
}

// A time says enough when it is the only setting that differs ("5 ms") and is one in every run: 0 often means
// never. Others need their name.
bool saysEnough(const Specs& specs, const std::string& key) {
    return std::ranges::all_of(specs, [&key](const RunSpec* spec) {
        const Parameter* parameter = declarationOf(*spec, key);
        return !parameter || (parameter->kind == ParameterKind::Time && settingOf(*spec, key) != 0);
    });
}

Text settingWord(const RunSpec& spec, const std::string& key, bool alone) {
    const Parameter* parameter = declarationOf(spec, key);
    if (!parameter) return {};
    const Text value = valueWord(*parameter, valueOf(*parameter, spec.settings, spec.ideal));
    return alone ? value : Text(TS_TEXT("{0}: {1}"), parameter->title, value);
}

// Keys whose values differ among the runs that know them.
std::vector<std::string> differingSettings(const Specs& specs) {
    std::set<std::string> keys;
    for (const RunSpec* spec : specs)
        for (const auto& [key, value] : spec->settings) keys.insert(key);
    std::vector<std::string> differing;
    for (const std::string& key : keys) {
        std::set<int64_t> values;
        for (const RunSpec* spec : specs)
            if (const std::optional<int64_t> value = settingOf(*spec, key)) values.insert(*value);
        if (values.size() > 1) differing.push_back(key);
    }
    return differing;
}

// Live runs have none.
bool policiesDiffer(const Specs& specs) {
    std::set<std::string> policies;
    for (const RunSpec* spec : specs)
        if (spec->engine == Engine::Simulated) policies.insert(spec->policy);
    return policies.size() > 1;
}

std::vector<Aspect> aspectsOf(const Specs& specs) {
    std::vector<Aspect> aspects;
    const auto add = [&](auto of, auto word) {
        if (differ(specs, of)) aspects.push_back(wordsOf(specs, word));
    };
    add([](const RunSpec& spec) { return spec.engine; },
        [](const RunSpec& spec) { return titleOf(spec.engine); });
    add([](const RunSpec& spec) { return spec.cores; }, coresWord);
    if (policiesDiffer(specs)) aspects.push_back(wordsOf(specs, policyWord));
    const std::vector<std::string> keys = differingSettings(specs);
    for (const std::string& key : keys) {
        const bool alone = keys.size() == 1 && saysEnough(specs, key);
        aspects.push_back(wordsOf(specs, [&](const RunSpec& spec) { return settingWord(spec, key, alone); }));
    }
    add([](const RunSpec& spec) { return spec.ideal; }, costsWord);
    add([](const RunSpec& spec) { return spec.seed; }, seedWord);
    add([](const RunSpec& spec) { return spec.timeout; }, timeoutWord);
    return aspects;
}

} // namespace

std::vector<Text> withoutEqualOnes(std::vector<Text> labels) {
    std::set<std::string> taken;
    for (Text& label : labels) {
        Text numbered = label;
        for (int64_t number = 2; !taken.insert(plainEnglish().render(numbered)).second; ++number)
            numbered = Text(TS_TEXT("{0} ({1})"), label, number);
        label = numbered;
    }
    return labels;
}

std::vector<Text> labelsFor(const std::vector<RunSpec>& runs) {
    std::map<std::string, std::vector<size_t>> byModel;
    for (size_t i = 0; i < runs.size(); ++i) byModel[runs[i].model].push_back(i);
    std::vector<Text> labels(runs.size());
    for (const auto& [model, places] : byModel) {
        Specs specs;
        for (const size_t place : places) specs.push_back(&runs[place]);
        const std::vector<Aspect> aspects = aspectsOf(specs);
        for (size_t i = 0; i < places.size(); ++i) {
            Text label = titleOfModel(model);
            for (const Aspect& aspect : aspects)
                if (!aspect[i].empty()) label = Text(TS_TEXT("{0} · {1}"), label, aspect[i]);
            labels[places[i]] = label;
        }
    }
    return withoutEqualOnes(std::move(labels));
}

} // namespace timeslice
