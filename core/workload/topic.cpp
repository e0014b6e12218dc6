#include "core/workload/topic.h"

namespace timeslice {

Text titleOf(WorkloadTopic topic) {
    switch (topic) {
    case WorkloadTopic::Waiting:
        return TS_TEXT("Waiting");
    case WorkloadTopic::Computing:
        return TS_TEXT("Computing");
    case WorkloadTopic::Gil:
        return TS_TEXT("The GIL");
    case WorkloadTopic::SharedData:
        return TS_TEXT("Shared data");
    case WorkloadTopic::Locks:
        return TS_TEXT("Locks and deadlocks");
    case WorkloadTopic::Messages:
        return TS_TEXT("Messages and queues");
    case WorkloadTopic::Processes:
        return TS_TEXT("Tasks and processes");
    case WorkloadTopic::Scheduling:
        return TS_TEXT("Scheduling and deadlines");
    }
    return {};
}

} // namespace timeslice
