// Manual: a person, or whoever else chooses, says which ready thread runs next.
// - Asked when two or more are ready, once a decision: the answer is kept until the thread is taken or
//   somebody else becomes ready. With no chooser the thread that became ready first is taken.
// - No answer: there is no next thread although some are ready, which the kernel takes for an open decision.
#include "core/machine/simulated/policy.h"
#include "core/machine/simulated/thread_chooser.h"

namespace timeslice {
namespace {

const Parameter kQuantum = {
    "quantum",
    TS_TEXT("Quantum"),
    TS_TEXT("How long a task may run, while others are ready, before you choose again."),
    ParameterKind::Time,
    Nanos(4ms).count(),
    1,
    kLongestTime.count(),
};

class Manual final : public Policy {
  public:
    Manual(Nanos quantum, const PolicyContext& context)
        : m_queues(context.queues), m_quantum(quantum), m_chooser(context.chooser) {}

    void add(ThreadId thread, Came, Nanos, size_t queue) override {
        m_queues[queue].ready.push_back(thread);
        m_queues[queue].asked = false;
    }

    bool honoursAffinity() const override { return false; }

    ThreadId peek(Nanos now, size_t queue) override {
        const Queue& from = decided(now, queue);
        return from.choice ? from.ready[*from.choice] : ThreadId{};
    }

    ThreadId next(Nanos now, size_t queue) override {
        const ThreadId thread = peek(now, queue);
        if (!thread.valid()) return thread;
        Queue& from = m_queues[queue];
        from.ready.erase(from.ready.begin() + static_cast<ptrdiff_t>(*from.choice));
        from.asked = false;
        return thread;
    }

    bool interrupts(ThreadId running, Nanos now, size_t queue) override {
        return m_chooser && m_chooser->interrupts(now, running, m_queues[queue].ready);
    }
    size_t readyCount(size_t queue) const override { return m_queues[queue].ready.size(); }
    Nanos quantum(ThreadId, size_t) override { return m_quantum; }

  private:
    struct Queue {
        std::vector<ThreadId> ready; // in the order in which they became ready
        bool asked = false;          // `choice` holds
        std::optional<size_t> choice;
    };

    const Queue& decided(Nanos now, size_t queue) {
        Queue& from = m_queues[queue];
        if (!from.asked) from.choice = ask(now, from.ready);
        from.asked = true;
        return from;
    }

    std::optional<size_t> ask(Nanos now, const std::vector<ThreadId>& ready) const {
        if (ready.empty()) return std::nullopt;
        if (ready.size() == 1 || !m_chooser) return 0;
        const std::optional<size_t> choice = m_chooser->choose(now, ready);
        return choice && *choice < ready.size() ? choice : std::nullopt;
    }

    std::vector<Queue> m_queues;
    Nanos m_quantum;
    ThreadChooser* m_chooser;
};

} // namespace

extern const PolicyInfo kManual;
const PolicyInfo kManual = {
    "manual",
    TS_TEXT("By hand"),
    TS_TEXT("You choose which ready task runs next."),
    {kQuantum},
    [](const Settings& settings, const PolicyContext& context) -> std::unique_ptr<Policy> {
        return std::make_unique<Manual>(Nanos(valueOf(kQuantum, settings, false)), context);
    },
};

} // namespace timeslice
