// Stride scheduling: proportional shares without chance. (Waldspurger, Weihl, "Stride scheduling:
// deterministic proportional-share resource management", MIT/LCS/TM-528, 1995; Arpaci-Dusseau, "Operating
// Systems: Three Easy Pieces", ch. 9.)
// - A thread's stride is stride1 / tickets. Each quantum that it used takes its pass on by one stride, a part
// of a
//   quantum by that part. The smallest pass runs next, among equals who became ready first.
// - The queue's own pass goes on by stride1 / (all tickets, of ready and running) for each quantum used. A
// thread that
//   leaves takes its distance from that along, and has the same distance when it joins again: sleeping wins
//   nothing. A new one joins a stride ahead.
// - Passes carry 32 bits below one, rounded down; after 2^32 quanta that is one of stride1's 2^20 parts.
#include "core/machine/simulated/policy.h"
#include "core/machine/simulated/ready_heap.h"
#include "core/machine/simulated/running_time.h"

namespace timeslice {
namespace {

__extension__ using Pass = __int128;

constexpr Pass kStride1 = Pass{1} << 20 << 32;
constexpr int64_t kMostTickets = int64_t{1} << 24;

const Parameter kQuantum = {
    "quantum",
    TS_TEXT("Quantum"),
    TS_TEXT("Time slice: how long a task may run while others are ready."),
    ParameterKind::Time,
    Nanos(4ms).count(),
    1,
    kLongestTime.count(),
};

class Stride final : public Policy {
  public:
    Stride(Nanos quantum, size_t queues) : m_queues(queues), m_quantum(quantum) {}

    void announce(ThreadId thread, const ThreadTraits& traits) override {
        m_clients.resize(thread.index() + 1);
        Client& client = m_clients[thread.index()];
        client.tickets = std::clamp<int64_t>(traits.tickets, 1, kMostTickets);
        client.remain = kStride1 / client.tickets;
    }

    void add(ThreadId thread, Came came, Nanos now, size_t queue) override {
        Client& client = m_clients[thread.index()];
        if (client.running) stop(thread);
        if (client.active && client.queue != queue) leave(client, now);
        if (!client.active) join(client, now, queue);
        if (came != Came::Moved && came != Came::Preempted) client.order = ++m_lastOrder;
        m_queues[queue].ready.push({client.pass, client.order, thread});
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
        Pass pass = 0;   // while active
        Pass remain = 0; // while not
        int64_t tickets = 1;
        int64_t order = 0; // of becoming ready
        size_t queue = 0;
        bool active = false; // ready or running
        bool running = false;
        RunningTime time;
    };
    struct Queue {
        ReadyHeap<Pass> ready;
        std::vector<ThreadId> running;
        Pass pass = 0;
        int64_t tickets = 0; // of the active
    };

    void advance(Client& client, Nanos used) {
        const Pass work = kStride1 * used.count() / m_quantum.count();
        client.pass += work / client.tickets;
        m_queues[client.queue].pass += work / m_queues[client.queue].tickets;
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
        client.pass = m_queues[queue].pass + client.remain;
        m_queues[queue].tickets += client.tickets;
    }
    void leave(Client& client, Nanos now) {
        follow(m_queues[client.queue], now);
        client.active = false;
        client.remain = client.pass - m_queues[client.queue].pass;
        m_queues[client.queue].tickets -= client.tickets;
    }

    std::vector<Queue> m_queues;
    std::vector<Client> m_clients;
    Nanos m_quantum;
    int64_t m_lastOrder = 0;
};

} // namespace

extern const PolicyInfo kStride;
const PolicyInfo kStride = {
    "stride",
    TS_TEXT("Stride"),
    TS_TEXT("Each task advances by strides, shorter with more tickets; who is furthest behind runs next."),
    {kQuantum},
    [](const Settings& settings, const PolicyContext& context) -> std::unique_ptr<Policy> {
        return std::make_unique<Stride>(Nanos(valueOf(kQuantum, settings, false)), context.queues);
    },
};

} // namespace timeslice
