// Earliest deadline first: of the ready jobs the one whose deadline is the nearest runs. On one core it meets
// all deadlines if any policy can. (Liu, Layland, "Scheduling algorithms for multiprogramming in a
// hard-real-time environment", JACM 1973; Dertouzos, "Control robotics", 1974.)
#include "core/machine/simulated/real_time_policy.h"

namespace timeslice {

extern const PolicyInfo kEdf;
const PolicyInfo kEdf = {
    "edf",
    TS_TEXT("Earliest deadline first"),
    TS_TEXT("The ready job with the nearest deadline runs; one with a nearer deadline takes its core."),
    realTimeParameters(),
    [](const Settings& settings, const PolicyContext& context) -> std::unique_ptr<Policy> {
        return std::make_unique<RealTimePolicy>(settings, context, RealTimeRule::EarliestDeadline);
    },
    true,
};

} // namespace timeslice
