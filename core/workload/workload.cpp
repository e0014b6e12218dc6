#include "core/workload/workload.h"

#include <fmt/format.h>

namespace timeslice {

std::vector<TaskInstance> Workload::tasks() const {
    std::vector<TaskInstance> all;
    all.reserve(static_cast<size_t>(taskCount()));
    for (size_t index = 0; index < groups.size(); ++index) {
        const TaskGroup& group = groups[index];
        for (int64_t number = 1; number <= group.total(); ++number) {
            std::string title = group.total() == 1 ? group.name : fmt::format("{} {}", group.name, number);
            const Nanos arrival = group.spawned ? Nanos{0} : group.start + group.every * (number - 1);
            all.push_back({std::move(title), index, arrival});
        }
    }
    return all;
}

int64_t Workload::taskCount() const {
    int64_t count = 0;
    for (const TaskGroup& group : groups) count += group.total();
    return count;
}

} // namespace timeslice
