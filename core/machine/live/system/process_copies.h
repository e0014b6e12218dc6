// What a process needs that is forked from one with threads, by one of these: it is a copy of all of its memory,
// with that thread alone.
//
// - Whatever another thread had locked stays locked in it. So it uses nothing that it shared with those: its model
//   has made it locks and variables of its own (core/models/parts/thread_process.h). Memory it may take, as glibc
//   holds its own locks while it forks; and it has the kernel's one mutex, which its thread held.
// - The kernel ends a process with the *thread* that forked it (PR_SET_PDEATHSIG). So it only tells the process,
//   which looks whether its parent is still there.
#pragma once

#include <cstddef>
#include <sys/types.h>
#include <utility>

namespace timeslice {

// Zeroed memory that a process and all that are forked from it see. Throws std::runtime_error where there is none.
class ProcessMemory {
  public:
    explicit ProcessMemory(size_t bytes);
    ProcessMemory(ProcessMemory&& other) noexcept
        : m_place(std::exchange(other.m_place, nullptr)), m_bytes(other.m_bytes) {}
    ProcessMemory& operator=(ProcessMemory&&) = delete;
    ~ProcessMemory();
    void* place() const { return m_place; }

  private:
    void* m_place = nullptr;
    size_t m_bytes = 0;
};

// In a process just forked, by its one thread: it ends at the latest with its parent, which is this one.
void endWithParent(pid_t parent);

// Waits until the process has ended; the status, as waitpid() says it.
int awaitEndOf(pid_t process);

} // namespace timeslice
