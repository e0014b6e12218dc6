// First come, first served: a thread keeps its core until it waits, yields or ends. (Silberschatz, Galvin,
// Gagne, "Operating System Concepts", CPU scheduling.)
#include "core/machine/simulated/policy.h"

#include <deque>

namespace timeslice {
namespace {

class Fcfs final : public Policy {
  public:
    void add(ThreadId thread, Came) override { m_queue.push_back(thread); }
    ThreadId next() override {
        if (m_queue.empty()) return {};
        const ThreadId first = m_queue.front();
        m_queue.pop_front();
        return first;
    }
    bool anyoneReady() const override { return !m_queue.empty(); }
    Nanos quantum() const override { return kNever; }

  private:
    std::deque<ThreadId> m_queue;
};

} // namespace

extern const PolicyInfo kFcfs;
const PolicyInfo kFcfs = {
    "fcfs",
    TS_TEXT("First come, first served"),
    TS_TEXT("A task keeps its core until it waits or ends; the others queue in order of arrival."),
    {},
    [](const Settings&) -> std::unique_ptr<Policy> { return std::make_unique<Fcfs>(); },
};

} // namespace timeslice
