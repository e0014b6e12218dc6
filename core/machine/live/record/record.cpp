#include "core/machine/live/record/record.h"

#include "core/machine/live/system/system_limits.h"

#include <algorithm>
#include <cstring>
#include <new>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace timeslice {
namespace {

static_assert(sizeof(LogHeader) <= SharedLog::kHeaderSize);

size_t sizeWith(uint32_t chunks) {
    return SharedLog::kHeaderSize + size_t{chunks} * sizeof(LogChunk);
}

void setAll(std::span<std::atomic<int32_t>> words) {
    for (std::atomic<int32_t>& word : words) word.store(-1, std::memory_order_relaxed);
}

} // namespace

uint32_t SharedLog::chunksFor(std::optional<int64_t> machineMemory) {
    const int64_t held = machineMemory.value_or(0) / 8 / static_cast<int64_t>(sizeof(LogChunk));
    return static_cast<uint32_t>(std::clamp<int64_t>(held, kFewestChunks, kMostChunks));
}

int SharedLog::create() {
    const int descriptor = memfd_create("timeslice-log", MFD_CLOEXEC);
    if (descriptor < 0) return -1;
    const uint32_t chunks = chunksFor(machineMemory());
    if (ftruncate(descriptor, static_cast<off_t>(sizeWith(chunks))) != 0) {
        close(descriptor);
        return -1;
    }
    SharedLog log(descriptor);
    if (!log.valid()) {
        close(descriptor);
        return -1;
    }
    // Fresh shared memory is zero: every counter starts right.
    setAll(log.header().blockedOn);
    setAll(log.header().blockedOnEnd);
    setAll(log.header().holder);
    log.header().magic = LogHeader::kMagic;
    log.header().chunkCount = chunks;
    return descriptor;
}

SharedLog::SharedLog(int descriptor, void* place) {
    const int fixed = place ? MAP_FIXED_NOREPLACE : 0;
    struct stat info {};
    if (fstat(descriptor, &info) != 0 || info.st_size < static_cast<off_t>(kHeaderSize)) return;
    m_size = static_cast<size_t>(info.st_size);
    void* memory =
        mmap(place, m_size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_NORESERVE | fixed, descriptor, 0);
    if (memory != MAP_FAILED) m_memory = memory;
}

SharedLog::~SharedLog() {
    if (m_memory) munmap(m_memory, m_size);
}

std::span<const LogChunk> SharedLog::chunks() const {
    const auto* first = reinterpret_cast<const LogChunk*>(static_cast<const char*>(m_memory) + kHeaderSize);
    // Acquire: the chunk's thread was written before it was counted by its first record.
    const uint32_t taken = header().chunksTaken.load(std::memory_order_acquire);
    return {first, std::min(taken, header().chunkCount)};
}

LogChunk* SharedLog::takeChunk(uint32_t thread) {
    const uint32_t index = header().chunksTaken.fetch_add(1, std::memory_order_acq_rel);
    const uint32_t all = header().chunkCount;
    if (index >= all) {
        header().chunksTaken.store(all, std::memory_order_relaxed); // or the counter would come round
        return nullptr;
    }
    auto* chunks = reinterpret_cast<LogChunk*>(static_cast<char*>(m_memory) + kHeaderSize);
    chunks[index].thread = thread;
    return &chunks[index];
}

void SharedLog::fail(std::string_view message) {
    if (header().phase.load(std::memory_order_acquire) == LogPhase::Done) return;
    // Whoever comes later only says that it failed: the first may be killed before it can.
    if (header().failures.fetch_add(1, std::memory_order_relaxed) == 0) {
        const size_t length = std::min(message.size(), sizeof header().error - 1);
        std::memcpy(header().error, message.data(), length); // what follows is zero
    }
    header().phase.store(LogPhase::Failed, std::memory_order_release); // after the message
}

void SharedLog::done() {
    LogPhase running = LogPhase::Running;
    header().phase.compare_exchange_strong(running, LogPhase::Done, std::memory_order_acq_rel);
}

ClockConversion conversionOf(const LogHeader& header, const std::optional<ClockPair>& now) {
    if (header.clock == ClockKind::Monotonic) return {};
    const bool ended = header.end.load(std::memory_order_acquire) > 0; // after the pair
    if (ended) return {header.pairAtStart, header.pairAtEnd};
    return now ? ClockConversion(header.pairAtStart, *now)
               : ClockConversion(header.pairBefore, header.pairAtStart);
}

ClockPair momentOn(const LogHeader& header) {
    return RunClock(header.clock).pair();
}

void Recorder::nextChunk() {
    m_chunk = m_log.takeChunk(m_thread);
    m_next = 0;
}

void Recorder::drop() {
    m_log.header().dropped.fetch_add(1, std::memory_order_relaxed); // a counter, orders nothing
}

} // namespace timeslice
