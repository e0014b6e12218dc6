// What the tests of the reader share: a workload or its problems from a few lines of YAML.
#pragma once

#include "core/workload/reader.h"

#include <gtest/gtest.h>
#include <string>

namespace timeslice::test {

// The problems, a line each; empty if the text is a workload.
inline std::string problemsOf(std::string_view text, const ParameterTexts& overrides = {}) {
    const Result<WorkloadPtr> workload = readWorkload(text, "f.yaml", overrides);
    return workload ? "" : describe(workload.error());
}

// The workload, or an empty one and a failed test.
inline Workload workloadOf(std::string_view text, const ParameterTexts& overrides = {}) {
    const Result<WorkloadPtr> workload = readWorkload(text, "f.yaml", overrides);
    EXPECT_TRUE(workload) << describe(workload.error());
    return workload ? **workload : Workload{};
}

// A workload of one task whose steps are `steps`, the first of which stands in line 6; parameters n = 3, t =
// 4 s.
inline std::string withSteps(const std::string& steps, const std::string& resources = "{}") {
    return "timeslice: 1\nparameters: {n: 3, t: 4 s}\nresources: " + resources +
           "\ntasks:\n- {name: A, steps: [\n" + steps + "]}\n";
}

inline std::vector<Step> stepsOf(const std::string& steps, const std::string& resources = "{}") {
    const Workload workload = workloadOf(withSteps(steps, resources));
    return workload.groups.empty() ? std::vector<Step>{} : workload.groups.front().steps;
}

inline std::string stepProblems(const std::string& steps, const std::string& resources = "{}") {
    return problemsOf(withSteps(steps, resources));
}

} // namespace timeslice::test
