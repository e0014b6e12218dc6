// Whose steps can end waits on conditions, for events, latches and variables. Private to core/run.
#pragma once

#include "core/workload/workload.h"

#include <map>

namespace timeslice {

// By resource: names of groups, in the order in which they were looked at.
using Enders = std::map<ResourceId, std::vector<std::string>>;

// Adds the group, where it has such steps.
void addEnders(const TaskGroup& group, Enders& enders);

} // namespace timeslice
