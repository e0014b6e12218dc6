// Kinds of things that tasks share.
#pragma once

#include <cstdint>

namespace timeslice {

enum class ResourceKind : uint8_t {
    Gil,
    Lock,
    RLock, // counts how often its holder took it
    RwLock,
    Semaphore,
    Queue,
    Barrier,
    Event,
    Latch,     // counts down, and then stays open
    Condition, // to wait on until notified, while a lock is given away
    Variable,
    Link,
    Server,
};

// A semaphore, or the readers of a reader-writer lock; of the others one task holds it at most.
constexpr bool hasManyHolders(ResourceKind kind) {
    return kind == ResourceKind::RwLock || kind == ResourceKind::Semaphore;
}

} // namespace timeslice
