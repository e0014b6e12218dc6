// CPython's global interpreter lock, 3.2 to 3.12 (Python/ceval_gil.c): one mutex, two conditions, five
// fields.
//
// How it works:
// 1. Free: take it at once; there is no queue to respect.
// 2. Held: note the switch number and wait on `released` for a full interval.
// 3. On every return with it still held: if the wait timed out and the switch number is the one noted, set
//    the drop request. In each case note the number anew and wait a new full interval, at the tail of the
//    queue.
// 4. Setting the request gives no right to the GIL.
// 5. On taking: if somebody else was the last holder, the switch number grows; signal `switched`; clear the
//    request.
// 6. Dropping: unlocked; signal one waiter of `released`.
// 7. If the request is set at that moment and the dropper is still the last holder, it waits on `switched`
//    until somebody else has taken it (forced switching).
// 8. If not, it goes on at once and may retake before the signalled waiter has woken.
// Two more rules are the machine's: a waiter that queues just before the drop may take the signal of the one
// that has waited longest (SimThread::takeWoken); and one whose timer ends while the GIL is free takes it
// unasked, by 1. The holder looks at the request at checkpoints of its work (the breaker), after native
// calls, and whenever it drops for a wait; a native call that keeps the GIL cannot see it.
#pragma once

#include "core/models/parts/model.h"

#include <atomic>

namespace timeslice {

// The parameter `switch_interval`, the same for all models that have a GIL.
const Parameter& gilInterval();

class Gil {
  public:
    Gil(Kernel& kernel, Nanos interval);

    // Takes it for the task, whose state is GilWait meanwhile.
    Co<> take(Thread& thread, TaskId task);

    // Why it is dropped, and what the task does without it: its state until the next take().
    struct Drop {
        State state = State::GilWait;
        Cause cause = Cause::DropRequest;
        int32_t argument = -1;
        bool mayForce = true; // a thread that ends does not wait for its successor
    };
    Co<> drop(Thread& thread, TaskId task, Drop why);

    // The thread that holds it works for another task, or helper, from now on.
    Co<> passTo(Thread& thread, TaskId from, TaskId to);

    // Dropped and taken again, as if somebody had asked for it, if anybody waits for it. For searches over
    // schedules.
    Co<> handOver(Thread& thread, TaskId task);
    // The same if somebody has asked for it.
    Co<> honourRequest(Thread& thread, TaskId task);

    Breaker& request() { return *m_request; }
    int32_t argument() const { return m_resource.value; }

  private:
    std::unique_ptr<Mutex> m_mutex;
    std::unique_ptr<Condition> m_released;
    std::unique_ptr<Condition> m_switched;
    std::unique_ptr<Breaker> m_request;
    bool m_locked = false;
    TaskId m_lastHolder;
    std::atomic<size_t> m_waiters = 0; // read by the holder as a hint, without the mutex
    uint64_t m_switches = 0;
    Nanos m_interval;
    ResourceId m_resource;
};

} // namespace timeslice
