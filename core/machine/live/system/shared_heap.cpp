#include "core/machine/live/system/shared_heap.h"

#include <array>
#include <bit>
#include <cstdint>
#include <new>
#include <pthread.h>
#include <sys/mman.h>
#include <unistd.h>

namespace timeslice {
namespace {

constexpr uintptr_t kAddress = uintptr_t{1} << 44; // where nothing of Linux's usual layout lies
constexpr size_t kHeader = 16;
constexpr size_t kSmallest = 32; // bytes of a block with its header
constexpr size_t kClasses = 40;

struct Block {
    size_t sizeClass = 0;
    Block* next = nullptr; // of a free one; of one in use, the user's memory begins here
};

struct Heap {
    pthread_mutex_t mutex;
    size_t used = 0;
    std::array<Block*, kClasses> free{};
};

Heap* gHeap = nullptr;

std::byte* base() {
    return reinterpret_cast<std::byte*>(kAddress); // NOLINT(performance-no-int-to-ptr): a place of our choice
}

bool map(int descriptor) {
    void* place = mmap(base(), SharedHeap::kSize, PROT_READ | PROT_WRITE,
                       MAP_SHARED | MAP_FIXED_NOREPLACE | MAP_NORESERVE, descriptor, 0);
    return place == base();
}

size_t classFor(size_t bytes) {
    const size_t whole = std::bit_ceil(bytes + kHeader < kSmallest ? kSmallest : bytes + kHeader);
    return static_cast<size_t>(std::countr_zero(whole));
}

Block* freshBlock(size_t sizeClass) {
    const size_t size = size_t{1} << sizeClass;
    if (gHeap->used + size > SharedHeap::kSize) return nullptr;
    auto* block = reinterpret_cast<Block*>(base() + gHeap->used);
    gHeap->used += size;
    block->sizeClass = sizeClass;
    return block;
}

} // namespace

bool SharedHeap::open(int descriptor) {
    const int file = memfd_create("timeslice-heap", 0);
    if (file < 0 || ftruncate(file, static_cast<off_t>(kSize)) != 0 || dup2(file, descriptor) < 0)
        return false;
    if (file != descriptor) close(file);
    if (!map(descriptor)) return false;
    auto* heap = new (base()) Heap;
    heap->used = 4096;
    pthread_mutexattr_t attributes;
    pthread_mutexattr_init(&attributes);
    pthread_mutexattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED);
    pthread_mutex_init(&heap->mutex, &attributes);
    pthread_mutexattr_destroy(&attributes);
    gHeap = heap;
    return true;
}

bool SharedHeap::attach(int descriptor) {
    if (!map(descriptor)) return false;
    gHeap = reinterpret_cast<Heap*>(base());
    return true;
}

bool SharedHeap::isOpen() {
    return gHeap != nullptr;
}

void* SharedHeap::allocate(size_t bytes) {
    if (bytes > kSize / 2) return nullptr;
    const size_t sizeClass = classFor(bytes);
    pthread_mutex_lock(&gHeap->mutex);
    Block* block = gHeap->free[sizeClass];
    if (block)
        gHeap->free[sizeClass] = block->next;
    else
        block = freshBlock(sizeClass);
    pthread_mutex_unlock(&gHeap->mutex);
    return block ? reinterpret_cast<std::byte*>(block) + kHeader : nullptr;
}

void SharedHeap::release(void* memory) {
    auto* block = reinterpret_cast<Block*>(static_cast<std::byte*>(memory) - kHeader);
    pthread_mutex_lock(&gHeap->mutex);
    block->next = gHeap->free[block->sizeClass];
    gHeap->free[block->sizeClass] = block;
    pthread_mutex_unlock(&gHeap->mutex);
}

bool SharedHeap::holds(const void* memory) {
    const auto address = reinterpret_cast<uintptr_t>(memory);
    return address >= kAddress && address < kAddress + kSize;
}

} // namespace timeslice
