#include "core/machine/live/record/plan_kernel.h"

namespace timeslice {
namespace {

// Nobody waits on these.
struct PlannedMutex final : Mutex {};
struct PlannedCondition final : Condition {};
class PlannedBreaker final : public Breaker {
  public:
    void set() override { m_set = true; }
    void clear() override { m_set = false; }
    bool isSet() const override { return m_set; }

  private:
    bool m_set = false;
};

} // namespace

void PlanKernel::addThread(const ThreadOptions& options, ThreadBody) {
    const ThreadId thread = m_builder.addThread();
    if (options.task.valid()) m_builder.bind(thread, options.task, Nanos{0});
}

std::unique_ptr<Mutex> PlanKernel::makeMutex() {
    return std::make_unique<PlannedMutex>();
}
std::unique_ptr<Condition> PlanKernel::makeCondition() {
    return std::make_unique<PlannedCondition>();
}
std::unique_ptr<Breaker> PlanKernel::makeBreaker() {
    return std::make_unique<PlannedBreaker>();
}

TaskId PlanKernel::addHelper(const char* name) {
    const TaskId task = m_builder.addTask(name, true);
    m_builder.arrive(task, Nanos{0});
    return task;
}

ResourceId PlanKernel::addResource(const char* name, ResourceKind kind) {
    return m_builder.addResource(name, kind);
}

} // namespace timeslice
