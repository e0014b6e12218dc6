// How much memory processes really have, as the system counts it.
#pragma once

#include <cstdint>
#include <string>
#include <sys/types.h>

namespace timeslice {

// Bytes of its own (its proportional share of what several processes have: Linux's PSS), without memory that is
// there to be shared, such as the run's record; 0: the system does not tell. The calling process, or another.
int64_t residentBytes();
int64_t residentBytes(pid_t process);
// The same from the text of a file /proc/PID/smaps_rollup.
int64_t residentBytesFrom(const std::string& text);

// Of all processes of a group but those called `without`, and how many they are; those that end meanwhile are in
// neither.
struct GroupMemory {
    int64_t bytes = 0;
    int64_t processes = 0;
};
GroupMemory residentBytesOfGroup(pid_t group, const std::string& without);

} // namespace timeslice
