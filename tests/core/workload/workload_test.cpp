#include "core/workload/workload.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

TaskGroup group(std::string name, int64_t count, Nanos start, Nanos every) {
    TaskGroup result;
    result.name = std::move(name);
    result.count = count;
    result.start = start;
    result.every = every;
    return result;
}

TEST(Workload, NumbersTheTasksOfAGroupAndSpacesTheirArrivals) {
    Workload workload;
    workload.groups = {group("Table", 3, 5ms, 2ms), group("Cook", 1, 1ms, 7ms)};
    EXPECT_EQ(workload.taskCount(), 4);
    const std::vector<TaskInstance> tasks = workload.tasks();
    ASSERT_EQ(tasks.size(), 4U);
    EXPECT_EQ(tasks[0].name, "Table 1");
    EXPECT_EQ(tasks[0].arrival, 5ms);
    EXPECT_EQ(tasks[2].name, "Table 3");
    EXPECT_EQ(tasks[2].arrival, 9ms);
    EXPECT_EQ(tasks[2].group, 0U);
    EXPECT_EQ(tasks[3].name, "Cook");
    EXPECT_EQ(tasks[3].arrival, 1ms);
    EXPECT_EQ(tasks[3].group, 1U);
}

} // namespace
} // namespace timeslice
