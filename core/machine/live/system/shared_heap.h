// Memory for a run whose tasks are processes: what is allocated while it is open is shared with every process
// forked later, at the same address, so that a model's locks, queues and tasks are the same objects in all of
// them.
//
// How it works:
// - One mapping of a memory file at a fixed address, of which memory is used as it is written. A started
//   program (not forked) attaches to it at that address.
// - Blocks are powers of two, each with a header; free ones are kept in a list for each size. A mutex that
//   works between processes guards the lists.
// The runner routes `new` and `delete` here (core/runner/shared_new.cpp); nothing else does.
#pragma once

#include <cstddef>

namespace timeslice {

class SharedHeap {
  public:
    static constexpr size_t kSize = size_t{1} << 31; // of address space

    // Makes the memory file and maps it; its descriptor stays open, as number `descriptor`, for programs that
    // attach. False: the system refuses, with errno.
    static bool open(int descriptor);
    // In a started program: maps what open() made elsewhere.
    static bool attach(int descriptor);
    static bool isOpen();

    // Null when the heap is full. Aligned to 16 bytes.
    static void* allocate(size_t bytes);
    static void release(void* memory);
    // Was it allocated here?
    static bool holds(const void* memory);
};

} // namespace timeslice
