// Rate monotonic: the shorter a task's period, the more urgent all of its jobs, once and for all. Where
// deadlines are shorter than periods, deadline monotonic: the shorter deadline. (Liu, Layland, "Scheduling
// algorithms for multiprogramming in a hard-real-time environment", JACM 1973; Leung, Whitehead, "On the
// complexity of fixed-priority scheduling of periodic, real-time tasks", Performance Evaluation 1982.)
#include "core/machine/simulated/real_time_policy.h"

namespace timeslice {

extern const PolicyInfo kRm;
const PolicyInfo kRm = {
    "rm",
    TS_TEXT("Rate monotonic"),
    TS_TEXT("The ready job of the task with the shortest period runs; "
            "a job of a task with a shorter one takes its core."),
    realTimeParameters(),
    [](const Settings& settings, const PolicyContext& context) -> std::unique_ptr<Policy> {
        return std::make_unique<RealTimePolicy>(settings, context, RealTimeRule::RateMonotonic);
    },
    true,
};

} // namespace timeslice
