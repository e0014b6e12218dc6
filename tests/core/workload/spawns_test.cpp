#include "core/workload/spawns.h"

#include "tests/core/workload/reading.h"

#include <fmt/format.h>

namespace timeslice {
namespace {

using test::problemsOf;

TEST(Spawns, RefuseTheArrivalOfATaskThatIsSpawned) {
    const auto child = [](std::string_view key) {
        return problemsOf(fmt::format("timeslice: 1\ntasks:\n- {{name: A, steps: [spawn: B]}}\n"
                                      "- {{name: B, {}steps: [yield]}}\n",
                                      key));
    };
    EXPECT_EQ(child(""), "");
    EXPECT_EQ(child("start: 5 ms, "), "f.yaml:4:3: 'B' starts when a step spawns it; remove its key 'start'");
    EXPECT_EQ(child("count: 2, every: 5 ms, "),
              "f.yaml:4:3: 'B' starts when a step spawns it; remove its key 'every'");
}

// A hundred thousand tasks, of which each spawns, joins and cancels the next: looking through all of them for
// each name, or going down from each to the next, would not come to an end.
TEST(Spawns, MayFollowOneAnotherForLong) {
    constexpr int kTasks = 100'000;
    std::string text = "timeslice: 1\ntasks:\n";
    for (int i = 0; i < kTasks; ++i)
        text += fmt::format("- {{name: T{0}, steps: [{1}]}}\n", kTasks - i,
                            i == 0 ? "yield" : fmt::format("spawn: T{0}, join: T{0}", kTasks - i + 1));
    const Workload workload = test::workloadOf(text);
    EXPECT_EQ(workload.taskCount(), kTasks);
}

} // namespace
} // namespace timeslice
