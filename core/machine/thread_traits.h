// The properties of a thread that scheduling policies use.
#pragma once

#include "core/base/time.h"
#include "core/workload/scheduling_class.h"

#include <cstdint>
#include <vector>

namespace timeslice {

struct ThreadTraits {
    int64_t priority = 0;  // smaller is more urgent unless the policy is told otherwise
    int nice = 0;          // -20 (most) to 19 (least)
    int32_t weight = 0;    // 1 or more; 0: by nice, 1024 at nice 0
    int32_t tickets = 100; // 1 or more
    int32_t series = -1;   // of jobs with deadlines (PolicyContext::series) that it is one of; -1: none
    int32_t slice = 0;     // ns asked for at a time; 0: the policy's
    SchedulingClass schedulingClass = SchedulingClass::Fair;
    uint16_t cgroup = 0; // its number, from 1; 0: it is in none
    // Numbers of the cores that it may run on, from 0, in order; null: all. Outlives the run.
    const std::vector<int>* cpus = nullptr;
};
static_assert(sizeof(ThreadTraits) <= 40, "a million tasks have one each");

} // namespace timeslice
