#include "core/machine/simulated/policy_registry.h"

#include <algorithm>

namespace timeslice {

// All policies, in the order in which they are shown: a line each. Each is defined in its own file.
#define TS_POLICIES(X) \
    X(kFcfs)           \
    X(kSjf)            \
    X(kSrtf)           \
    X(kHrrn)           \
    X(kLrtf)           \
    X(kRoundRobin)     \
    X(kPriority)       \
    X(kEdf)            \
    X(kRm)             \
    X(kMlq)            \
    X(kMlfq)           \
    X(kLottery)        \
    X(kStride)         \
    X(kCfs)            \
    X(kEevdf)          \
    X(kRealTime)       \
    X(kManual)

#define TS_DECLARE(info) extern const PolicyInfo info;
TS_POLICIES(TS_DECLARE)
#undef TS_DECLARE

std::span<const PolicyInfo> policies() {
#define TS_LIST(info) info,
    static const std::vector<PolicyInfo> list = {TS_POLICIES(TS_LIST)};
#undef TS_LIST
    return list;
}

const PolicyInfo* findPolicy(std::string_view id) {
    const auto all = policies();
    const auto found =
        std::find_if(all.begin(), all.end(), [id](const PolicyInfo& info) { return info.id == id; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace timeslice
