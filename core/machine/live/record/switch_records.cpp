#include "core/machine/live/record/switch_records.h"

#include <cstring>
#include <ctime>
#include <linux/perf_event.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace timeslice {
namespace {

constexpr size_t kPage = 4096;
constexpr size_t kDataSize = kPage; // 128 switches between two looks; what a user may map is little

perf_event_attr attributes() {
    perf_event_attr attr;
    std::memset(&attr, 0, sizeof attr);
    attr.size = sizeof attr;
    attr.type = PERF_TYPE_SOFTWARE;
    attr.config = PERF_COUNT_SW_DUMMY;
    attr.sample_type = PERF_SAMPLE_TID | PERF_SAMPLE_TIME | PERF_SAMPLE_CPU;
    attr.sample_id_all = 1;
    attr.context_switch = 1;
    attr.exclude_kernel = 1;
    attr.exclude_hv = 1;
    attr.use_clockid = 1;
    attr.clockid = CLOCK_MONOTONIC;
    return attr;
}

// What tasks wait for needs descriptors, too.
bool takesTooMuch(int descriptor) {
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return false;
    return static_cast<rlim_t>(descriptor) >= limit.rlim_cur / SwitchRecords::kShareOfDescriptors;
}

} // namespace

SwitchRecords::SwitchRecords() {
    perf_event_attr attr = attributes();
    m_descriptor = static_cast<int>(syscall(SYS_perf_event_open, &attr, 0, -1, -1, PERF_FLAG_FD_CLOEXEC));
    if (m_descriptor < 0 || takesTooMuch(m_descriptor)) return;
    void* ring = mmap(nullptr, kPage + kDataSize, PROT_READ | PROT_WRITE, MAP_SHARED, m_descriptor, 0);
    if (ring != MAP_FAILED) m_ring = ring;
}

SwitchRecords::~SwitchRecords() {
    if (m_ring) munmap(m_ring, kPage + kDataSize);
    if (m_descriptor >= 0) close(m_descriptor);
}

// Records may lie across the ring's end.
template <typename T>
T SwitchRecords::read(uint64_t position) const {
    const char* data = static_cast<const char*>(m_ring) + kPage;
    T value;
    char* out = reinterpret_cast<char*>(&value);
    for (size_t i = 0; i < sizeof value; ++i) out[i] = data[(position + i) % kDataSize];
    return value;
}

bool SwitchRecords::empty() const {
    const auto* page = static_cast<const perf_event_mmap_page*>(m_ring);
    return __atomic_load_n(&page->data_head, __ATOMIC_RELAXED) == page->data_tail;
}

std::optional<SwitchRecords::Switch> SwitchRecords::next() {
    auto* page = static_cast<perf_event_mmap_page*>(m_ring);
    struct SampleId { // behind every record, as sample_type says
        uint32_t process, thread;
        uint64_t time;
        uint32_t core, reserved;
    };
    while (true) {
        // Acquire: what the head covers has been written. The release below: it has been read.
        const uint64_t head = __atomic_load_n(&page->data_head, __ATOMIC_ACQUIRE);
        const uint64_t tail = page->data_tail;
        if (head == tail) return std::nullopt;
        const auto header = read<perf_event_header>(tail);
        const uint64_t body = tail + sizeof header;
        std::optional<Switch> found;
        if (header.type == PERF_RECORD_SWITCH) {
            const auto id = read<SampleId>(body);
            found =
                Switch{static_cast<int64_t>(id.time), !(header.misc & PERF_RECORD_MISC_SWITCH_OUT),
                       (header.misc & PERF_RECORD_MISC_SWITCH_OUT_PREEMPT) != 0, static_cast<int>(id.core)};
        } else if (header.type == PERF_RECORD_LOST) {
            m_lost += read<uint64_t>(body + sizeof(uint64_t));
        }
        __atomic_store_n(&page->data_tail, tail + header.size, __ATOMIC_RELEASE);
        if (found) return found;
    }
}

} // namespace timeslice
