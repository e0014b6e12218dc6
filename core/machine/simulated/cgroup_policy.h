// Control groups over a fair policy, as Linux has them (cpu.weight of cgroups).
#pragma once

#include "core/machine/simulated/policy.h"

#include <functional>
#include <memory>

namespace timeslice {

// How the groups take turns; as the parameters of `cfs`.
struct CgroupTurns {
    Nanos latency{0};
    Nanos minGranularity{0};
    Nanos wakeupGranularity{0};
};

using MakePolicy = std::function<std::unique_ptr<Policy>()>;

// The fair policy that `makeFair` makes, or one such for each control group of the context, with the groups
// sharing the time by weight; the first when there is no group.
std::unique_ptr<Policy> withCgroups(const PolicyContext& context, const CgroupTurns& turns,
                                    const MakePolicy& makeFair);

} // namespace timeslice
