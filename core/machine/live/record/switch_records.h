// The kernel's own record of a thread's context switches: perf_event_open with context_switch, on
// CLOCK_MONOTONIC.
//
// - One small ring for the thread, mapped; the kernel writes a record at every switch, with the preempt
//   bit.
// - Reading it is reading memory: the thread empties it at its checkpoints and waits.
// - exclude_kernel makes it available to ordinary users where perf_event_paranoid is 2 or less. Where it is
//   not (Debian's default of 3), or the user's memory for rings is used up (near 120 threads), or the
//   process's share of descriptors, ok() is false and the thread takes the next source (switch_source.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

namespace timeslice {

class SwitchRecords {
  public:
    static constexpr int kShareOfDescriptors = 4; // rings take one in four of the process's at most

    // For the calling thread.
    SwitchRecords();
    ~SwitchRecords();
    SwitchRecords(const SwitchRecords&) = delete;
    SwitchRecords& operator=(const SwitchRecords&) = delete;

    bool ok() const { return m_ring != nullptr; }

    struct Switch {
        int64_t time = 0; // CLOCK_MONOTONIC ns
        bool in = false;
        bool preempted = false; // of a switch out
        int core = 0;
    };
    // The next record, oldest first; none when the ring is empty. Lost records are counted.
    std::optional<Switch> next();
    bool empty() const;
    uint64_t lost() const { return m_lost; }

  private:
    template <typename T>
    T read(uint64_t position) const;

    int m_descriptor = -1;
    void* m_ring = nullptr;
    uint64_t m_lost = 0;
};

} // namespace timeslice
