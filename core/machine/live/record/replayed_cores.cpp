#include "core/machine/live/record/replayed_cores.h"

#include <algorithm>
#include <utility>

namespace timeslice {
namespace {

// The system's counters call sched_yield involuntary.
bool askedFor(Cause cause) {
    return cause != Cause::Preempted && cause != Cause::Yielded;
}

} // namespace

ReplayedCores::ReplayedCores(const std::vector<int>& cpus, size_t threads, Places places, TraceBuilder& trace)
    : m_places(places), m_trace(trace), m_cores(cpus.size()), m_threads(threads) {
    m_coreOf.resize(static_cast<size_t>(std::ranges::max(cpus)) + 1);
    for (size_t core = 0; core < cpus.size(); ++core) m_coreOf[static_cast<size_t>(cpus[core])] = core;
}

void ReplayedCores::on(size_t thread, int cpu, Nanos time) {
    const auto index = static_cast<size_t>(cpu);
    if (index >= m_coreOf.size() || !m_coreOf[index]) return;
    sit(thread, placeFor(thread, *m_coreOf[index]), time);
}

// Where a thread is shown that says it is on `core`.
size_t ReplayedCores::placeFor(size_t thread, size_t core) const {
    const auto& occupant = m_cores[core].thread;
    if (m_places == Places::AsRecorded || !occupant || *occupant == thread) return core;
    if (m_threads[thread].core) return *m_threads[thread].core;
    const auto free = std::ranges::find_if(m_cores, [](const Core& at) { return !at.thread; });
    return free == m_cores.end() ? core : static_cast<size_t>(free - m_cores.begin());
}

void ReplayedCores::sit(size_t thread, size_t core, Nanos time) {
    if (m_cores[core].thread && *m_cores[core].thread != thread) rob(core, time);
    Seat& seat = m_threads[thread];
    if (seat.core && *seat.core != core) m_cores[*seat.core].thread.reset();
    if (!seat.core) seat.since = time;
    if (seat.readySince) seat.sums.ready += time - *seat.readySince;
    seat.readySince.reset();
    seat.takenFrom.reset();
    seat.core = core;
    m_cores[core].thread = thread;
    m_trace.on(ThreadId::at(thread), CoreId::at(core), time);
}

// Another thread is seen on the core.
void ReplayedCores::rob(size_t core, Nanos time) {
    const size_t victim = *m_cores[core].thread;
    leave(victim, Cause::Preempted, time);
    m_trace.off(ThreadId::at(victim), Cause::Preempted, -1, time);
    m_threads[victim].takenFrom = core;
    m_cores[core].robbed.push_back(victim);
    ++m_repairs;
}

// Answers the core that the thread was on.
std::optional<size_t> ReplayedCores::leave(size_t thread, Cause cause, Nanos time) {
    Seat& seat = m_threads[thread];
    seat.takenFrom.reset();
    if (!seat.core) return std::nullopt;
    m_cores[*seat.core].thread.reset();
    seat.sums.running += time - seat.since;
    if (cause != Cause::Finished) ++(askedFor(cause) ? seat.sums.voluntary : seat.sums.involuntary);
    if (!askedFor(cause)) seat.readySince = time;
    return std::exchange(seat.core, std::nullopt);
}

// A thread that did not notice that it was off its core is back on it when the other one leaves.
void ReplayedCores::freed(std::optional<size_t> core, Nanos time) {
    if (!core || m_places == Places::FittedUntilHeard) return;
    Core& free = m_cores[*core];
    while (!free.robbed.empty() && !free.thread) {
        const size_t thread = free.robbed.back();
        free.robbed.pop_back();
        if (m_threads[thread].takenFrom == core) sit(thread, *core, time);
    }
    if (m_places == Places::AsRecorded) return;
    // Of those that lost another core, the one that did first.
    for (Core& other : m_cores)
        while (!other.robbed.empty() && !free.thread) {
            const size_t thread = other.robbed.front();
            other.robbed.erase(other.robbed.begin());
            if (m_threads[thread].takenFrom) sit(thread, *core, time);
        }
}

void ReplayedCores::off(size_t thread, Cause cause, Nanos time) {
    const auto core = leave(thread, cause, time);
    m_trace.off(ThreadId::at(thread), cause, -1, time);
    freed(core, time);
}

void ReplayedCores::offWaiting(size_t thread, const WaitMeaning& wait, Nanos time) {
    const auto core = leave(thread, Cause::Blocked, time);
    m_trace.offWaiting(ThreadId::at(thread), wait.state, wait.cause, wait.argument, time);
    freed(core, time);
}

} // namespace timeslice
