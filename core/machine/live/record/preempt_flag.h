// A word in the calling thread's memory that the kernel clears when it takes the core away from the thread.
//
// How it works (rseq(2); Documentation of struct rseq in linux/rseq.h):
// - glibc (2.35 and later) registers a restartable-sequence area for every thread. Its field rseq_cs may
//   point to the description of a critical section. When the kernel has preempted the thread, it looks
//   whether the thread was inside; if not, it sets the field to 0.
// - Ours describes a section of one byte of data, where no instruction is ever run: the thread is never
//   inside, nothing is ever aborted, and the field tells of the preemption. Looking costs one load.
// - Signals and other work on the way back to the program clear it too: a cleared flag asks for a look at
//   the thread's own counters of switches, it does not replace them. Whether waiting in a system call
//   clears it depends on the kernel's version.
// - The same area holds the number of the CPU the thread is on.
// Used by the thread that made it, one at a time for each thread.
#pragma once

#include <cstdint>

namespace timeslice {

class PreemptFlag {
  public:
    // Whether this thread has an area that nobody uses. It may not: an older glibc or kernel, or a tunable.
    static bool available();

    PreemptFlag(); // only where available; raised
    ~PreemptFlag();
    PreemptFlag(const PreemptFlag&) = delete;
    PreemptFlag& operator=(const PreemptFlag&) = delete;

    void raise();
    bool cleared() const { return *m_section == 0; }
    int core() const { return static_cast<int>(*m_core); }

  private:
    using Word [[gnu::may_alias]] = uint64_t; // linux/rseq.h has another type of the same size
    volatile Word* m_section;                 // volatile: the kernel writes them between any two instructions
    const volatile uint32_t* m_core;
};

} // namespace timeslice
