// What the tests of steps that may be left early share.
#pragma once

#include "core/models/registry.h"
#include "tests/core/yaml_run.h"

#include <string>
#include <vector>

namespace timeslice::test {

constexpr const char* kThreadModels[] = {"parallel", "gil", "gil-legacy", "free-threaded", "subinterpreters"};
constexpr const char* kCoroutineModels[] = {"async", "async-threads", "green-threads"};
constexpr const char* kKillingModels[] = {"actors", "processes",
                                          "cluster"}; // a cancelled task is ended at once

// All models in which tasks run beside each other.
inline std::vector<std::string> modelsTogether() {
    std::vector<std::string> ids;
    for (const ModelInfo& model : models())
        if (model.id != "serial") ids.emplace_back(model.id);
    return ids;
}

inline std::vector<std::string> modelsWithLocks() {
    std::vector<std::string> ids;
    for (const ModelInfo& model : models())
        if (model.refusals.empty() && model.id != "serial") ids.emplace_back(model.id);
    return ids;
}

inline RunSpec manyWorkers(const std::string& model) {
    RunSpec spec = ideal(model, 8);
    if (model == "thread-pool" || model == "process-pool") spec.settings["max_workers"] = 8;
    return spec;
}

inline RunResult scopeRun(const std::string& body, const std::string& model) {
    return runYaml(body, manyWorkers(model));
}

// The times at which something of a kind happened to a task.
inline std::vector<Nanos> timesOf(const RunResult& run, MarkKind kind, size_t task) {
    std::vector<Nanos> times;
    for (const Mark& mark : run.trace->marks())
        if (mark.kind == kind && mark.task == TaskId::at(task)) times.push_back(mark.time);
    return times;
}

using Times = std::vector<Nanos>;

} // namespace timeslice::test
