// Kinds of things that tasks share.
#pragma once

#include <cstdint>

namespace timeslice {

enum class ResourceKind : uint8_t {
    Gil,
    Lock,
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
