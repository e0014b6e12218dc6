#include "core/machine/live/record/preempt_flag.h"

#include <features.h>
#if defined(__x86_64__) && defined(__GLIBC__) && __GLIBC_PREREQ(2, 35)
#define TIMESLICE_RSEQ 1
#include <sys/rseq.h>
#endif

namespace timeslice {

#if defined(TIMESLICE_RSEQ)
namespace {

// What the kernel demands of a section: an abort address outside of it, behind the signature that glibc
// registered. All of it is data.
struct NoCode {
    uint32_t signature = RSEQ_SIG;
    uint32_t abort = 0;
    uint64_t section = 0;
};
constexpr uint64_t kLength = 1;
const NoCode noCode;

uint64_t addressOf(const void* place) {
    return reinterpret_cast<uintptr_t>(place);
}

const struct rseq_cs* sectionWithoutCode() {
    static const struct rseq_cs section = {0, 0, addressOf(&noCode.section), kLength,
                                           addressOf(&noCode.abort)};
    return &section;
}

struct rseq* area() {
    return reinterpret_cast<struct rseq*>(static_cast<char*>(__builtin_thread_pointer()) + __rseq_offset);
}

} // namespace

bool PreemptFlag::available() {
    if (__rseq_size == 0) return false;
    const volatile struct rseq* mine = area();
    return static_cast<int32_t>(mine->cpu_id) >= 0 && mine->rseq_cs == 0;
}

PreemptFlag::PreemptFlag()
    : m_section(reinterpret_cast<volatile Word*>(&area()->rseq_cs)), m_core(&area()->cpu_id) {
    raise();
}

void PreemptFlag::raise() {
    *m_section = addressOf(sectionWithoutCode());
}

PreemptFlag::~PreemptFlag() {
    *m_section = 0;
}

#else

bool PreemptFlag::available() {
    return false;
}
PreemptFlag::PreemptFlag() : m_section(nullptr), m_core(nullptr) {}
void PreemptFlag::raise() {}
PreemptFlag::~PreemptFlag() = default;

#endif

} // namespace timeslice
