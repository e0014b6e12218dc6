#include "core/machine/live/system/cpus.h"

#include <algorithm>
#include <cerrno>
#include <memory>
#include <sched.h>
#include <unistd.h>

namespace timeslice {
namespace {

constexpr int kMaxCpus = 1 << 20; // no kernel has so many

// A set with room for CPUs below `room`: cpu_set_t ends at 1024.
class CpuSet {
  public:
    explicit CpuSet(int room) : m_room(room), m_set(CPU_ALLOC(static_cast<size_t>(room))) {
        if (m_set) CPU_ZERO_S(size(), m_set.get());
    }
    cpu_set_t* get() { return m_set.get(); }
    size_t size() const { return CPU_ALLOC_SIZE(static_cast<size_t>(m_room)); }
    void add(int cpu) { CPU_SET_S(static_cast<size_t>(cpu), size(), m_set.get()); }
    std::vector<int> numbers() const {
        std::vector<int> cpus;
        for (int cpu = 0; cpu < m_room; ++cpu)
            if (CPU_ISSET_S(static_cast<size_t>(cpu), size(), m_set.get())) cpus.push_back(cpu);
        return cpus;
    }

  private:
    struct Free {
        void operator()(cpu_set_t* set) const { CPU_FREE(set); }
    };
    int m_room;
    std::unique_ptr<cpu_set_t, Free> m_set;
};

CpuSet setOf(const std::vector<int>& cpus) {
    const auto last = std::ranges::max_element(cpus);
    CpuSet set(last == cpus.end() ? 1 : *last + 1);
    if (set.get())
        for (const int cpu : cpus) set.add(cpu);
    return set;
}

std::vector<int> onlineCpus() {
    std::vector<int> cpus;
    const long count = std::max(1L, sysconf(_SC_NPROCESSORS_ONLN));
    for (int cpu = 0; cpu < count; ++cpu) cpus.push_back(cpu);
    return cpus;
}

} // namespace

// The system refuses a set that is smaller than its own.
std::vector<int> allowedCpus() {
    for (int room = CPU_SETSIZE; room <= kMaxCpus; room *= 2) {
        CpuSet set(room);
        if (!set.get()) break;
        if (sched_getaffinity(0, set.size(), set.get()) != 0) {
            if (errno == EINVAL) continue;
            break;
        }
        std::vector<int> cpus = set.numbers();
        if (!cpus.empty()) return cpus;
        break;
    }
    return onlineCpus();
}

bool runOn(const std::vector<int>& cpus) {
    CpuSet set = setOf(cpus);
    return set.get() && sched_setaffinity(0, set.size(), set.get()) == 0;
}

bool runOn(const std::vector<int>& cpus, pthread_attr_t& attributes) {
    CpuSet set = setOf(cpus);
    return set.get() && pthread_attr_setaffinity_np(&attributes, set.size(), set.get()) == 0;
}

} // namespace timeslice
