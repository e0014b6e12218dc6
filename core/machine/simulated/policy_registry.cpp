#include "core/machine/simulated/policy_registry.h"

#include <algorithm>

namespace timeslice {

extern const PolicyInfo kFcfs;
extern const PolicyInfo kSjf;
extern const PolicyInfo kSrtf;
extern const PolicyInfo kHrrn;
extern const PolicyInfo kLrtf;
extern const PolicyInfo kRoundRobin;
extern const PolicyInfo kPriority;
extern const PolicyInfo kMlq;
extern const PolicyInfo kMlfq;
extern const PolicyInfo kLottery;
extern const PolicyInfo kStride;
extern const PolicyInfo kCfs;
extern const PolicyInfo kEevdf;
extern const PolicyInfo kManual;

std::span<const PolicyInfo> policies() {
    static const std::vector<PolicyInfo> list = {kFcfs,       kSjf,      kSrtf,  kHrrn,  kLrtf,
                                                 kRoundRobin, kPriority, kMlq,   kMlfq,  kLottery,
                                                 kStride,     kCfs,      kEevdf, kManual};
    return list;
}

const PolicyInfo* findPolicy(std::string_view id) {
    const auto all = policies();
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const PolicyInfo& info) { return info.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace timeslice
