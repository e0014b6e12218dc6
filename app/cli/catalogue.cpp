#include "app/cli/catalogue.h"

#include "core/base/words.h"
#include "core/lessons/lesson_catalogue.h"
#include "core/machine/simulated/policy_registry.h"
#include "core/models/registry.h"
#include "core/run/run.h"
#include "core/workload/catalogue.h"

#include <algorithm>
#include <fmt/format.h>

namespace timeslice::cli {

// A workload's name and summary are in its file, in the file's language.
std::vector<Entry> workloadEntries() {
    std::vector<Entry> entries;
    for (const BuiltinWorkload& builtin : builtinWorkloads()) {
        const std::string id(builtin.id);
        const Result<WorkloadPtr> workload = readWorkload(builtin.text, id + ".yaml");
        if (!workload) continue;
        entries.push_back({id, Text::verbatim((*workload)->name), Text::verbatim((*workload)->summary),
                           (*workload)->topic});
    }
    std::ranges::stable_sort(entries, {}, [](const Entry& entry) { return rankOf(entry.topic); });
    return entries;
}

std::vector<LessonEntry> lessonEntries() {
    std::vector<LessonEntry> entries;
    for (const BuiltinLesson& builtin : builtinLessons()) {
        const std::string id(builtin.id);
        const Result<LessonPtr> lesson = readLesson(builtin.text, id + ".yaml");
        if (lesson) entries.push_back({id, (*lesson)->title, (*lesson)->minutes, (*lesson)->point});
    }
    return entries;
}

std::vector<Entry> modelEntries() {
    std::vector<Entry> entries;
    for (const ModelInfo& model : models())
        entries.push_back({std::string(model.id), model.title, model.summary});
    return entries;
}

std::vector<Entry> policyEntries() {
    std::vector<Entry> entries;
    for (const PolicyInfo& policy : policies())
        entries.push_back({std::string(policy.id), policy.title, policy.summary});
    return entries;
}

std::vector<DeclaredParameter> declaredParameters() {
    std::vector<DeclaredParameter> all;
    const auto add = [&all](const std::vector<Parameter>& parameters, std::string_view owner,
                            const Text& title) {
        for (const Parameter& parameter : parameters) all.push_back({&parameter, std::string(owner), title});
    };
    for (const ModelInfo& model : models()) add(model.parameters, model.id, model.title);
    for (const PolicyInfo& policy : policies()) add(policy.parameters, policy.id, policy.title);
    for (const Engine engine : kEngines) add(machineParameters(engine), nameOf(engine), titleOf(engine));
    return all;
}

std::string rangeOf(const Parameter& parameter) {
    switch (parameter.kind) {
    case ParameterKind::Boolean:
        return {};
    case ParameterKind::Choice: {
        std::vector<std::string_view> ids;
        for (const Choice& choice : parameter.choices) ids.push_back(choice.id);
        return joinWords(ids);
    }
    default:
        break;
    }
    const std::string least = formatParameter(parameter, parameter.least);
    const bool endless = parameter.kind == ParameterKind::Time ? parameter.most >= kLongestTime.count()
                                                               : parameter.most == INT64_MAX;
    if (endless) return fmt::format(">= {}", least);
    return fmt::format("{} .. {}", least, formatParameter(parameter, parameter.most));
}

} // namespace timeslice::cli
