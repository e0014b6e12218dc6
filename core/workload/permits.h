// Semaphores whose permits go from task to task.
#pragma once

#include "core/workload/workload.h"

namespace timeslice {

// Marks each semaphore (Resource::handedOver) of which some task releases a permit that it has not acquired:
// there a permit is a signal, as in a bounded buffer, and nobody can be said to hold it. Where each task
// gives back only what it took, whoever took a permit holds it.
void findHandedOver(Workload& workload);

} // namespace timeslice
