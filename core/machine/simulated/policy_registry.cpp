#include "core/machine/simulated/policy_registry.h"

#include <algorithm>

namespace timeslice {

extern const PolicyInfo kFcfs;
extern const PolicyInfo kRoundRobin;

std::span<const PolicyInfo> policies() {
    static const std::vector<PolicyInfo> list = {kFcfs, kRoundRobin};
    return list;
}

const PolicyInfo* findPolicy(std::string_view id) {
    const auto all = policies();
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const PolicyInfo& info) { return info.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace timeslice
