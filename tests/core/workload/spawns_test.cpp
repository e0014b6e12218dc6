#include "core/workload/spawns.h"

#include "tests/core/workload/reading.h"

#include <fmt/format.h>

namespace timeslice {
namespace {

using test::problemsOf;
using test::workloadOf;

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

TEST(Targets, OfAJoinOfSeveralGroupsHaveANumberForEachSet) {
    const Workload workload = workloadOf("timeslice: 1\ntasks:\n"
                                         "- {name: A, steps: [join: {any: [B, C]}, join: {any: [C, B, C]}, "
                                         "random: [[join: {any: [C]}], [yield]], join: {all: [B, C]}]}\n"
                                         "- {name: B, steps: [yield]}\n- {name: C, steps: [yield]}\n");
    const std::vector<Step>& steps = workload.groups[0].steps;
    ASSERT_EQ(steps.size(), 5U);
    EXPECT_EQ(workload.unions, (std::vector<std::vector<size_t>>{{1, 2}, {2}}));
    EXPECT_EQ(steps[0].group, 3U) << "behind the groups";
    EXPECT_EQ(steps[1].group, 3U);
    EXPECT_EQ(steps[2].steps[0].steps[0].group, 4U);
    EXPECT_EQ(steps[3].group, 1U);
    EXPECT_EQ(steps[4].group, 2U);
    EXPECT_EQ(workload.groups[1].unions, (std::vector<size_t>{0}));
    EXPECT_EQ(workload.groups[2].unions, (std::vector<size_t>{0, 1}));
}

TEST(Targets, OfAJoinOfSeveralMustBeThere) {
    const auto problem = [](const std::string& join) {
        return problemsOf("timeslice: 1\ntasks:\n- {name: Ab, steps: [" + join + "]}\n");
    };
    EXPECT_EQ(problem("join: {any: [Ac]}"), "f.yaml:3:35: there is no task 'Ac'; did you mean 'Ab'?");
    const std::string names = ": expected names of tasks, such as join: {any: [A, B]} or join: {all: [A, B]}";
    EXPECT_EQ(problem("join: {any: Ab}"), "f.yaml:3:28" + names);
    EXPECT_EQ(problem("join: {any: []}"), "f.yaml:3:28" + names);
    EXPECT_EQ(problem("join: {any: [Ab], all: [Ab]}"), "f.yaml:3:28" + names);
    EXPECT_EQ(problem("join: {some: [Ab]}"), "f.yaml:3:29: unknown key 'some'; keys here are any, all");
    EXPECT_EQ(
        problem("{join: {all: [Ab]}, timeout: 1 ms}"),
        "f.yaml:3:29: found a timeout next to 'all', which waits for one after another; put it next to each "
        "of several joins");
}

TEST(Targets, OfJoinsMayBeAHundredDifferentSets) {
    const auto withSets = [](int sets) {
        std::string text = "timeslice: 1\ntasks:\n- {name: J, steps: [yield";
        for (int i = 0; i < sets; ++i) text += ", join: {any: [T" + std::to_string(i) + "]}";
        text += "]}\n";
        for (int i = 0; i < sets; ++i) text += "- {name: T" + std::to_string(i) + ", steps: [yield]}\n";
        return problemsOf(text);
    };
    EXPECT_EQ(withSets(100), "");
    EXPECT_NE(withSets(101).find("found more than 100 different lists after 'any', the limit"),
              std::string::npos);
}

} // namespace
} // namespace timeslice
