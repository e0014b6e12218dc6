#include "core/workload/workload.h"

#include <algorithm>
#include <fmt/format.h>

namespace timeslice {

namespace {

// When the tasks of a group arrive, one after another.
class Arrivals {
  public:
    Arrivals(const TaskGroup& group, Random stream)
        : m_group(group), m_stream(stream), m_next(group.spawned ? Nanos{0} : group.start) {}

    Nanos next() {
        const Nanos arrival = m_next;
        if (!m_group.spawned)
            m_next = after(m_next, m_group.gaps ? drawTime(*m_group.gaps, m_stream) : m_group.every);
        return arrival;
    }

  private:
    const TaskGroup& m_group;
    Random m_stream;
    Nanos m_next;
};

} // namespace

std::vector<TaskInstance> Workload::tasks(uint64_t seed) const {
    std::vector<TaskInstance> all;
    all.reserve(static_cast<size_t>(taskCount()));
    for (size_t index = 0; index < groups.size(); ++index) {
        const TaskGroup& group = groups[index];
        Arrivals arrivals(group, streamOfArrivals(seed, index));
        for (int64_t number = 1; number <= group.total(); ++number) {
            std::string title = group.total() == 1 ? group.name : fmt::format("{} {}", group.name, number);
            all.push_back({std::move(title), index, arrivals.next()});
        }
    }
    return all;
}

int64_t Workload::taskCount() const {
    int64_t count = 0;
    for (const TaskGroup& group : groups) count += group.total();
    return count;
}

bool usesChance(const std::vector<Step>& steps) {
    return std::ranges::any_of(
        steps, [](const Step& step) { return step.chance != nullptr || usesChance(step.steps); });
}

} // namespace timeslice
