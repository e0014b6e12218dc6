// First come, first served: a thread keeps its core until it waits, yields or ends. (Silberschatz, Galvin,
// Gagne, "Operating System Concepts", CPU scheduling.)
#include "core/machine/simulated/fifo_policy.h"

namespace timeslice {

extern const PolicyInfo kFcfs;
const PolicyInfo kFcfs = {
    "fcfs",
    TS_TEXT("First come, first served"),
    TS_TEXT("A task keeps its core until it waits or ends; the others queue in order of arrival."),
    {},
    [](const Settings&, const PolicyContext& context) -> std::unique_ptr<Policy> {
        return std::make_unique<FifoPolicy>(context.queues, kNever);
    },
};

} // namespace timeslice
