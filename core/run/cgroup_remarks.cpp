#include "core/run/cgroup_remarks.h"

#include "core/trace/builder.h"

namespace timeslice {

void remarkCgroups(const Workload& workload, const RunSpec& spec, TraceBuilder& builder) {
    if (workload.cgroups.empty()) return;
    if (spec.engine != Engine::Simulated)
        return builder.remark(TS_TEXT("Cgroups had no effect: on this computer, they would need rights that "
                                      "a user does not have. Simulated runs have them."));
    if (builder.cgroups().empty())
        return builder.remark(Text(TS_TEXT("Cgroups had no effect under the policy {0}; "
                                           "they have under cfs, eevdf and realtime."),
                                   spec.policy));
    for (const TraceCgroup& group : builder.cgroups())
        if (group.throttled > 0)
            builder.remark(Text(TS_PLURAL("The cgroup {1} was throttled in {0} period of {3}: it had used "
                                          "its {2}.",
                                          "The cgroup {1} was throttled in {0} periods of {3}: it had used "
                                          "its {2}."),
                                group.throttled, group.name, group.quota, group.period));
}

} // namespace timeslice
