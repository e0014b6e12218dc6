// Lottery scheduling: each quantum goes to the holder of a ticket drawn at random. (Waldspurger, Weihl,
// "Lottery scheduling: flexible proportional-share resource management", OSDI 1994; Arpaci-Dusseau,
// "Operating Systems: Three Easy Pieces", ch. 9.)
// - Compensation tickets: a thread that gave up its core after a part f of its quantum has 1/f times its
//   tickets until it next wins, so that it still gets its share. No more than kMaxCompensation times.
// - The draw for the next winner is a fraction of all tickets. It is drawn when it is first asked for and
//   stays until somebody has won by it: looking does not change what follows. A thread that joins or leaves
//   may change who holds the ticket.
// - Tickets count in units of 1/1024, so that compensation is not lost to rounding; the sum for a million
//   threads fits.
#include "core/base/random.h"
#include "core/machine/simulated/policy.h"
#include "core/machine/simulated/ticket_tree.h"

#include <algorithm>
#include <optional>

namespace timeslice {
namespace {

__extension__ using Wide = unsigned __int128;

constexpr int64_t kUnits = 1024;
constexpr int64_t kMaxTickets = 1'000'000;
constexpr int64_t kMaxCompensation = 1024;

const Parameter kQuantum = {
    "quantum",
    TS_TEXT("Quantum"),
    TS_TEXT("Time slice: how long the winner of a draw may run while others are ready."),
    ParameterKind::Time,
    Nanos(4ms).count(),
    1,
    kLongestTime.count(),
};
const Parameter kCompensation = {
    "compensation",
    TS_TEXT("Compensation tickets"),
    TS_TEXT("A task that used only part of its quantum gets extra tickets until it next wins."),
    ParameterKind::Boolean,
    1,
};

class Lottery final : public Policy {
  public:
    Lottery(const Settings& settings, const PolicyContext& context)
        : m_queues(context.queues), m_random(context.seed), m_quantum(valueOf(kQuantum, settings, false)),
          m_compensation(valueOf(kCompensation, settings, false) != 0) {}

    void announce(ThreadId thread, const ThreadTraits& traits) override {
        m_players.resize(thread.index() + 1);
        Player& player = m_players[thread.index()];
        player.tickets = std::clamp<int64_t>(traits.tickets, 1, kMaxTickets) * kUnits;
        player.worth = player.tickets;
    }

    void add(ThreadId thread, Came came, Nanos, size_t queue) override {
        Player& player = m_players[thread.index()];
        if (came == Came::Yielded) compensate(player);
        if (came == Came::Moved) player.worth = player.worthBefore;
        m_queues[queue].threads.push_back(thread);
        m_queues[queue].tickets.append(player.worth);
    }

    ThreadId peek(Nanos, size_t queue) override {
        const Queue& from = m_queues[queue];
        return from.threads.empty() ? ThreadId{} : from.threads[winner(queue)];
    }

    ThreadId next(Nanos, size_t queue) override {
        Queue& from = m_queues[queue];
        if (from.threads.empty()) return {};
        const size_t place = winner(queue);
        const ThreadId thread = from.threads[place];
        from.threads[place] = from.threads.back();
        from.tickets.set(place, from.tickets.at(from.threads.size() - 1));
        from.threads.pop_back();
        from.tickets.dropLast();
        from.draw.reset();
        begin(m_players[thread.index()]);
        return thread;
    }

    size_t readyCount(size_t queue) const override { return m_queues[queue].threads.size(); }

    Nanos quantum(ThreadId, size_t) override { return m_quantum; }
    void charge(ThreadId running, Nanos used) override { m_players[running.index()].used += used; }
    void renew(ThreadId running, Nanos, size_t) override { begin(m_players[running.index()]); }
    void blocked(ThreadId thread, Nanos, size_t) override { compensate(m_players[thread.index()]); }

  private:
    struct Player {
        int64_t tickets = 0;     // in units
        int64_t worth = 0;       // its tickets with those of compensation
        int64_t worthBefore = 0; // it won; it was only moved if it is ready again at once
        Nanos used{0};           // of the quantum
    };
    struct Queue {
        std::vector<ThreadId> threads;
        TicketTree tickets; // of each, in their order
        std::optional<uint64_t> draw;
    };

    static void begin(Player& player) {
        player.worthBefore = player.worth;
        player.worth = player.tickets;
        player.used = Nanos{0};
    }

    void compensate(Player& player) const {
        if (!m_compensation || player.used >= m_quantum) return;
        const Nanos used = std::max({player.used, m_quantum / kMaxCompensation, Nanos{1}});
        player.worth =
            static_cast<int64_t>(static_cast<Wide>(player.tickets) * static_cast<Wide>(m_quantum.count()) /
                                 static_cast<Wide>(used.count()));
    }

    // The fraction is one of 2^64, so the error of taking the ticket below it is less than 2^-3 of a unit for
    // the largest sum.
    size_t winner(size_t queue) {
        Queue& from = m_queues[queue];
        if (!from.draw) from.draw = m_random.next();
        const Wide ticket = static_cast<Wide>(*from.draw) * static_cast<Wide>(from.tickets.total()) >> 64;
        return from.tickets.holderOf(static_cast<int64_t>(ticket));
    }

    std::vector<Queue> m_queues;
    std::vector<Player> m_players;
    Random m_random;
    Nanos m_quantum;
    bool m_compensation;
};

} // namespace

extern const PolicyInfo kLottery;
const PolicyInfo kLottery = {
    "lottery",
    TS_TEXT("Lottery"),
    TS_TEXT("Each quantum goes to the holder of a ticket drawn at random."),
    {kQuantum, kCompensation},
    [](const Settings& settings, const PolicyContext& context) -> std::unique_ptr<Policy> {
        return std::make_unique<Lottery>(settings, context);
    },
};

} // namespace timeslice
