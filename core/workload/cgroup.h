// Control groups, as containers have them: the shares and the limit of a group of tasks. (Linux,
// Documentation/admin-guide/cgroup-v2.rst, "CPU": cpu.weight, cpu.max.)
#pragma once

#include "core/base/time.h"

#include <cstdint>
#include <string>

namespace timeslice {

inline constexpr int64_t kLeastCgroupWeight = 1;
inline constexpr int64_t kMostCgroupWeight = 10'000;
inline constexpr Nanos kLeastCgroupTime = 1ms; // of a quota, and of a period
inline constexpr Nanos kLongestCgroupPeriod = 1s;
inline constexpr size_t kMaxCgroups = 100; // of a workload

struct Cgroup {
    std::string name;
    int64_t weight = 100;
    Nanos quota{0}; // that its threads may run in a period, all cores together; 0: no limit
    Nanos period{100ms};
    int line = 0; // where it is in the file, from 1
    int column = 0;

    bool limited() const { return quota > Nanos{0}; }
};

} // namespace timeslice
