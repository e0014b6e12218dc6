// Stride scheduling: proportional shares without chance. (Waldspurger, Weihl, "Stride scheduling:
// deterministic proportional-share resource management", MIT/LCS/TM-528, 1995; Arpaci-Dusseau, "Operating
// Systems: Three Easy Pieces", ch. 9.)
// - A thread's pass is the time that it has used, divided by its tickets: each quantum takes it on by a
//   stride. The smallest pass runs next; among equals the one that has been ready longest.
// - The queue's own pass is the time used by all, divided by the tickets of those that are ready or running.
//   A thread that leaves takes its distance from that along, and has the same distance when it joins again:
//   sleeping wins nothing.
// - A new thread starts at the queue's pass, as in the book, or one stride ahead of it, as in the paper.
// - No rounding decides a tie: a pass is where the thread joined, and beside it the time used since as a
//   fraction; passes are compared crosswise, in 128 bits. Where a thread joins a queue that is already at
//   work is rounded down to 2^-24 ns a ticket.
#include "core/base/products.h"
#include "core/machine/simulated/policy.h"
#include "core/machine/simulated/ready_heap.h"
#include "core/machine/simulated/running_time.h"

#include <algorithm>
#include <compare>
#include <utility>

namespace timeslice {
namespace {

// In 2^-24 ns a ticket. Up to 2^62 ns, times the tickets of two threads, stay within 127 bits.
using Pass = WideInteger;
constexpr Pass kNano = Pass{1} << 24;
constexpr int64_t kMaxTickets = 1'000'000;

const Parameter kQuantum = {
    "quantum",
    TS_TEXT("Quantum"),
    TS_TEXT("Time slice: how long a task may run while others are ready."),
    ParameterKind::Time,
    Nanos(4ms).count(),
    1,
    kLongestTime.count(),
};
const Parameter kStart = {
    "stride_start",
    TS_TEXT("Start"),
    TS_TEXT("Where a new task starts: level with the others, or one stride ahead of them, "
            "as in Waldspurger's scheduler."),
    ParameterKind::Choice,
    0,
    0,
    1,
    {{"zero", TS_TEXT("level")}, {"one-stride", TS_TEXT("one stride ahead")}},
};

// The time used by holders of so many tickets: pass = base + used / tickets.
struct Share {
    Pass base = 0;
    int64_t used = 0; // ns; since the base was set
    int64_t tickets = 0;

    Pass pass() const { return tickets > 0 ? base + used * kNano / tickets : base; }
    void setTickets(int64_t count) {
        base = pass();
        used = 0;
        tickets = count;
    }

    // By pass, exactly; both have tickets.
    std::strong_ordering operator<=>(const Share& other) const {
        const Pass ahead = base == other.base ? 0 : (base - other.base) * tickets * other.tickets;
        const Pass behind = Pass{other.used} * tickets - Pass{used} * other.tickets;
        return ahead <=> behind * kNano;
    }
    bool operator==(const Share& other) const { return (*this <=> other) == 0; }
};

class Stride final : public Policy {
  public:
    Stride(Nanos quantum, bool ahead, size_t queues)
        : m_queues(queues), m_quantum(quantum), m_startsAhead(ahead) {}

    void announce(ThreadId thread, const ThreadTraits& traits) override {
        m_clients.resize(thread.index() + 1);
        Client& client = m_clients[thread.index()];
        client.share.tickets = std::clamp<int64_t>(traits.tickets, 1, kMaxTickets);
        client.startsWith = m_startsAhead ? m_quantum.count() : 0;
    }

    void add(ThreadId thread, Came came, Nanos now, size_t queue) override {
        Client& client = m_clients[thread.index()];
        if (client.running) stop(thread);
        if (client.active && client.queue != queue) leave(client, now);
        if (!client.active) join(client, now, queue);
        if (came != Came::Moved && came != Came::Preempted) client.order = ++m_lastOrder;
        m_queues[queue].ready.push({client.share, client.order, thread});
    }
    ThreadId peek(Nanos, size_t queue) override { return m_queues[queue].ready.peek(); }
    ThreadId next(Nanos now, size_t queue) override {
        Queue& from = m_queues[queue];
        if (from.ready.empty()) return {};
        const ThreadId thread = from.ready.take().thread;
        from.running.push_back(thread);
        m_clients[thread.index()].running = true;
        m_clients[thread.index()].time.start(now);
        return thread;
    }
    size_t readyCount(size_t queue) const override { return m_queues[queue].ready.size(); }

    Nanos quantum(ThreadId, size_t) override { return m_quantum; }
    void charge(ThreadId thread, Nanos used) override {
        Client& client = m_clients[thread.index()];
        advance(client, client.time.charge(used));
    }
    void renew(ThreadId thread, Nanos now, size_t) override {
        Client& client = m_clients[thread.index()];
        advance(client, client.time.start(now));
    }
    void blocked(ThreadId thread, Nanos now, size_t) override {
        stop(thread);
        leave(m_clients[thread.index()], now);
    }

  private:
    struct Client {
        Share share;            // while active
        Pass remain = 0;        // while not: how far it is ahead of its queue
        int64_t startsWith = 0; // ns that count as used when it first joins
        int64_t order = 0;      // of becoming ready
        size_t queue = 0;
        bool active = false; // ready or running
        bool running = false;
        RunningTime time;
    };
    struct Queue {
        ReadyHeap<Share> ready;
        std::vector<ThreadId> running;
        Share all; // of the active
    };

    void advance(Client& client, Nanos used) {
        client.share.used += used.count();
        m_queues[client.queue].all.used += used.count();
    }

    // Running threads have been charged some time ago.
    void follow(const Queue& queue, Nanos now) {
        for (const ThreadId thread : queue.running) {
            Client& client = m_clients[thread.index()];
            advance(client, client.time.follow(now));
        }
    }

    void stop(ThreadId thread) {
        Client& client = m_clients[thread.index()];
        client.running = false;
        advance(client, client.time.stop());
        std::erase(m_queues[client.queue].running, thread);
    }

    void join(Client& client, Nanos now, size_t queue) {
        follow(m_queues[queue], now);
        client.queue = queue;
        client.active = true;
        Share& all = m_queues[queue].all;
        client.share.base = all.pass() + client.remain;
        client.share.used = std::exchange(client.startsWith, 0);
        all.setTickets(all.tickets + client.share.tickets);
    }
    void leave(Client& client, Nanos now) {
        follow(m_queues[client.queue], now);
        client.active = false;
        Share& all = m_queues[client.queue].all;
        client.remain = client.share.pass() - all.pass();
        all.setTickets(all.tickets - client.share.tickets);
    }

    std::vector<Queue> m_queues;
    std::vector<Client> m_clients;
    Nanos m_quantum;
    bool m_startsAhead;
    int64_t m_lastOrder = 0;
};

} // namespace

extern const PolicyInfo kStride;
const PolicyInfo kStride = {
    "stride",
    TS_TEXT("Stride"),
    TS_TEXT("Each task advances by strides, shorter with more tickets; the task furthest behind runs next."),
    {kQuantum, kStart},
    [](const Settings& settings, const PolicyContext& context) -> std::unique_ptr<Policy> {
        return std::make_unique<Stride>(Nanos(valueOf(kQuantum, settings, false)),
                                        valueOf(kStart, settings, false) != 0, context.queues);
    },
};

} // namespace timeslice
