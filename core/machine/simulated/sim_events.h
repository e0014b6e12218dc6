// SimEvents: the virtual clock, in whole nanoseconds, and what happens next.
//
// - Events come in order of (time, kind, sequence). Kinds at one instant: first completions (work done,
//   switch done), then arrivals and wake-ups, then ends of quanta. So a task that arrives as another's
//   quantum ends queues before it.
// - Each core has one slot for its next event: the end of the work or of the quantum, whichever is first.
//   Being preempted changes that slot only. A heap holds timers, wake-ups and devices.
// - What was overtaken stays in the heap; its number no longer fits, and who handles it passes it over.
// - Operations at one instant are counted: a great many without time passing are a run that will not end.
#pragma once

#include "core/machine/simulated/core_clock.h"

#include <functional>
#include <queue>
#include <vector>

namespace timeslice {

struct SimEvent {
    // What it is about says what `subject` is: a thread, a device of the workload, a breaker or a control group.
    enum class Kind : uint8_t {
        Wake,      // a thread is ready
        Timer,     // a thread's
        Answer,    // of a device that nobody shares
        Join,      // a transfer begins
        LinkEnd,   // a link's next transfer ends
        ServerEnd, // a server has done a request
        Break,     // a breaker is to be set
        Throttle,  // a control group has used up its time
        Refill,    // a throttled control group has time again
    };
    Kind kind = Kind::Wake;
    uint32_t subject = 0;
    int64_t number = 0; // of the wait that a timer ends, of the request, or of the link's or group's plan

    static SimEvent of(Kind kind, size_t subject, int64_t number = 0) {
        return {kind, static_cast<uint32_t>(subject), number};
    }
};

class SimEvents {
  public:
    explicit SimEvents(size_t cores) : m_cores(cores) {}

    Nanos now() const { return m_now; }

    void add(Nanos time, const SimEvent& event) { m_heap.push({keyAt(time, Order::Arrival), event}); }
    // The core's next event, in place of the one that it had.
    void completeOn(size_t core, Nanos time) { m_cores.set(core, keyAt(time, Order::Completion)); }
    void endQuantumOn(size_t core, Nanos time) { m_cores.set(core, keyAt(time, Order::QuantumEnd)); }
    void clear(size_t core) { m_cores.clear(core); }

    struct Next {
        EventKey key;
        bool onCore;                            // a core's; else it is taken from the heap
        Nanos time() const { return key.time; } // kNever: nothing is left to happen
    };
    Next next() const {
        const EventKey ofCores = m_cores.first();
        const bool heapFirst = !m_heap.empty() && m_heap.top().key < ofCores;
        return {heapFirst ? m_heap.top().key : ofCores, !heapFirst};
    }
    // No completion, arrival or wake-up is left at this instant.
    bool quietBefore(const Next& next) const {
        return next.key.time > m_now || orderOf(next.key) == Order::QuantumEnd;
    }
    // Time goes on; false when too much has happened at this instant.
    bool advance(Nanos time) {
        if (time > m_now) m_atThisInstant = 0;
        m_now = time;
        return countOperation();
    }
    // Whose event is next, when that is a core's.
    size_t nextCore() const { return m_cores.firstCore(); }
    // The next one, when that is no core's.
    SimEvent take() {
        const SimEvent event = m_heap.top().event;
        m_heap.pop();
        return event;
    }
    // Nothing but events of cores is left.
    bool heapEmpty() const { return m_heap.empty(); }

    // An operation of a thread that may take no time; false when there were too many at this instant.
    bool countOperation() {
        if (++m_atThisInstant > kMaxAtOneInstant) m_stuck = true;
        return !m_stuck;
    }
    bool stuck() const { return m_stuck; }

  private:
    static constexpr int64_t kMaxAtOneInstant = 20'000'000;

    enum class Order : uint8_t { Completion, Arrival, QuantumEnd };
    static constexpr int kOrderShift = 62;
    EventKey keyAt(Nanos time, Order order) {
        return {time, (static_cast<uint64_t>(order) << kOrderShift) | m_sequence++};
    }
    static Order orderOf(const EventKey& key) { return static_cast<Order>(key.order >> kOrderShift); }

    struct Entry {
        EventKey key;
        SimEvent event;
        bool operator>(const Entry& other) const { return other.key < key; }
    };

    CoreClock m_cores;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_heap;
    Nanos m_now{0};
    uint64_t m_sequence = 0;
    int64_t m_atThisInstant = 0;
    bool m_stuck = false;
};

} // namespace timeslice
