// Policy: which ready thread gets a core next, and for how long. One file a policy.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/machine/simulated/policy_registry.h"

namespace timeslice {

// How a thread came to be ready.
enum class Came : uint8_t {
    New,       // it has just arrived
    Woken,     // what it waited for has come
    Preempted, // it lost its core with work left
    Yielded,   // it gave its core up
};

class Policy {
  public:
    virtual ~Policy() = default;
    // A thread joins the ready threads. Called in the order of events.
    virtual void add(ThreadId thread, Came came) = 0;
    // Takes the thread that runs next out; none when nobody is ready.
    virtual ThreadId next() = 0;
    virtual bool anyoneReady() const = 0;
    // How long a thread may run while others are ready; kNever: until it stops by itself.
    virtual Nanos quantum() const = 0;
};

} // namespace timeslice
