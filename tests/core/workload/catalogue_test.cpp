#include "core/workload/catalogue.h"

#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

using ::testing::StartsWith;

std::vector<std::string> firstIds(size_t count) {
    std::vector<std::string> ids;
    for (const BuiltinWorkload& workload : builtinWorkloads().first(count)) ids.emplace_back(workload.id);
    return ids;
}

// Time of one task that runs alone.
Nanos timeOf(const std::vector<Step>& steps) {
    Nanos total{0};
    for (const Step& step : steps)
        total += step.kind == StepKind::Repeat ? timeOf(step.steps) * step.times : step.time;
    return total;
}

// Time of all tasks one after another.
Nanos serialTime(const Workload& workload) {
    Nanos total{0};
    for (const TaskGroup& group : workload.groups) total += timeOf(group.steps) * group.count;
    return total;
}

TEST(Catalogue, ShowsTheGalleryInItsOrder) {
    EXPECT_EQ(firstIds(24), (std::vector<std::string>{"waiters-and-tables",
                                                      "cpu-bound",
                                                      "io-bound",
                                                      "mixed",
                                                      "convoy",
                                                      "blocking-call",
                                                      "pow",
                                                      "family",
                                                      "forks",
                                                      "fork-and-threads",
                                                      "nursery",
                                                      "producer-consumer",
                                                      "slow-server",
                                                      "call-centre",
                                                      "downloads",
                                                      "race",
                                                      "bounded-buffer",
                                                      "peterson",
                                                      "spin-lock",
                                                      "philosophers",
                                                      "pathfinder",
                                                      "memory-bound",
                                                      "periodic",
                                                      "containers"}));
}

TEST(Catalogue, ReadsEveryBuiltIn) {
    for (const BuiltinWorkload& builtin : builtinWorkloads()) {
        const Result<WorkloadPtr> workload = findWorkload(std::string(builtin.id));
        ASSERT_TRUE(workload) << describe(workload.error());
        EXPECT_EQ((*workload)->id, builtin.id);
        EXPECT_NE((*workload)->name, builtin.id);
        EXPECT_FALSE((*workload)->summary.empty());
        EXPECT_FALSE((*workload)->models.empty());
    }
}

TEST(Catalogue, KeepsTheGalleryShortEnoughToRunLive) {
    for (const BuiltinWorkload& builtin : builtinWorkloads().first(6)) {
        const Result<WorkloadPtr> workload = findWorkload(std::string(builtin.id));
        ASSERT_TRUE(workload);
        EXPECT_LT(serialTime(**workload), builtin.id == "waiters-and-tables" ? Nanos(26s) : Nanos(1s))
            << builtin.id;
    }
}

TEST(Catalogue, ScalesTheWaitersAndTables) {
    const Result<WorkloadPtr> full = findWorkload("waiters-and-tables");
    ASSERT_TRUE(full);
    EXPECT_EQ(serialTime(**full), 25s);
    EXPECT_EQ((*full)->taskCount(), 5);
    const Result<WorkloadPtr> tenth = findWorkload("waiters-and-tables", {{"scale", "0.1"}});
    ASSERT_TRUE(tenth);
    EXPECT_EQ(serialTime(**tenth), 2500ms);
}

TEST(Catalogue, FindsAFile) {
    const auto path = std::filesystem::path(::testing::TempDir()) / "catalogue_test.yaml";
    std::ofstream(path) << "timeslice: 1\ntasks: [{name: A, steps: [yield]}]\n";
    const Result<WorkloadPtr> workload = findWorkload(path.string());
    std::filesystem::remove(path);
    ASSERT_TRUE(workload) << describe(workload.error());
    EXPECT_EQ((*workload)->id, "catalogue_test");
}

TEST(Catalogue, SuggestsTheNearestBuiltIn) {
    EXPECT_EQ(describe(findWorkload("waiters-and-table").error()),
              "found 'waiters-and-table', which is neither a file nor a built-in workload; did you mean "
              "'waiters-and-tables'?");
    EXPECT_THAT(describe(findWorkload("zebra").error()),
                StartsWith("found 'zebra', which is neither a file nor a built-in workload; "
                           "built-in workloads are waiters-and-tables, cpu-bound, "));
}

} // namespace
} // namespace timeslice
