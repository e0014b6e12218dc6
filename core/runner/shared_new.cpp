// In the runner, `new` takes memory that forked workers share once the shared heap is open; before that, and
// in runs without processes, it uses malloc. Sanitizers have their own `new`: with them, runs with processes
// are refused.
#include "core/base/sanitized.h"
#include "core/machine/live/system/shared_heap.h"

#include <cstdlib>
#include <new>

#ifndef TIMESLICE_SANITIZED

namespace {

using timeslice::SharedHeap;

void* take(std::size_t bytes) {
    void* memory = SharedHeap::isOpen() ? SharedHeap::allocate(bytes) : std::malloc(bytes == 0 ? 1 : bytes);
    if (!memory) throw std::bad_alloc();
    return memory;
}

void giveBack(void* memory) noexcept {
    if (SharedHeap::holds(memory))
        SharedHeap::release(memory);
    else
        std::free(memory);
}

} // namespace

void* operator new(std::size_t bytes) {
    return take(bytes);
}
void* operator new[](std::size_t bytes) {
    return take(bytes);
}
void operator delete(void* memory) noexcept {
    giveBack(memory);
}
void operator delete[](void* memory) noexcept {
    giveBack(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    giveBack(memory);
}
void operator delete[](void* memory, std::size_t) noexcept {
    giveBack(memory);
}

#endif
