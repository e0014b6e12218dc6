// The simulated machine's scheduling policies, in the order in which lists show them. Adding one: its file in
// core/machine/simulated/policies/ and its line in policy_registry.cpp.
#pragma once

#include "core/base/job_series.h"
#include "core/base/parameter.h"
#include "core/base/text.h"
#include "core/workload/cgroup.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace timeslice {

class Policy;
class ThreadChooser;

// What a policy is made for.
struct PolicyContext {
    size_t queues = 1;                    // 1: one for all cores; else one for each
    uint64_t seed = 1;                    // of the run
    std::span<const Cgroup> cgroups = {}; // of the workload; they outlive the policy
    ThreadChooser* chooser =
        nullptr; // whom `manual` asks; outlives the policy; null: the first ready thread is taken
    const std::vector<JobSeries>* series = nullptr; // jobs with deadlines; outlives the policy; null: none
};

struct PolicyInfo {
    std::string_view id; // "rr"
    Text title;          // "Round robin"
    Text summary;        // one sentence
    std::vector<Parameter> parameters;
    std::unique_ptr<Policy> (*make)(const Settings& settings, const PolicyContext& context);
    // The jobs of a periodic task run one after another, and their deadline is the period unless it is given.
    bool realTime = false;
};

std::span<const PolicyInfo> policies();
const PolicyInfo* findPolicy(std::string_view id); // null if unknown

} // namespace timeslice
