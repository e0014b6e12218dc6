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
    Variable,
    Link,
    Server,
};

} // namespace timeslice
