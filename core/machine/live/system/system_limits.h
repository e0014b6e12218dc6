// How many threads and processes the operating system lets this user start here: asked, not guessed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace timeslice {

// A group of processes whose tasks the system counts and limits: a cgroup with the controller `pids`.
struct PidsLimit {
    int64_t most = 0; // threads and processes
    int64_t used = 0;
    std::string file; // where the limit stands
};

// What the system says. None: it has no such limit, or it does not hold for this user.
struct SystemLimits {
    std::optional<int64_t> userThreads; // RLIMIT_NPROC: threads and processes of the user
    int64_t usersThreads = 0;           // that there are; counted only where there is such a limit
    std::optional<int64_t> threadsMax;  // kernel.threads-max, of the whole system
    std::optional<int64_t> pidMax;      // kernel.pid_max, of the whole system: each thread has an id
    int64_t systemThreads = 0;          // that there are
    std::optional<int64_t> mapCount;    // vm.max_map_count, of one process
    std::optional<PidsLimit> cgroup;    // the one with the least room, of those that this process is in
    std::optional<int64_t> memory;      // bytes of the machine
    std::optional<int64_t> descriptors; // RLIMIT_NOFILE, the hard one, of one process
};

// Bytes of memory that this machine has.
std::optional<int64_t> machineMemory();

// `root`: the folder that holds `proc` and `sys`, with a slash at its end.
SystemLimits askSystem(const std::string& root = "/");

} // namespace timeslice
