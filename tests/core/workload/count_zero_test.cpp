#include "core/models/registry.h"

#include "tests/core/yaml_run.h"

namespace timeslice {
namespace {

using test::ideal;
using test::runOf;
using test::workloadFrom;

constexpr const char* kNoHelpers = "parameters: {helpers: 0}\n"
                                   "tasks:\n"
                                   "  - name: Helper\n"
                                   "    count: ${helpers}\n"
                                   "    steps: [cpu: 4 ms]\n"
                                   "  - name: Part\n"
                                   "    count: 0\n"
                                   "    steps: [cpu: 4 ms]\n"
                                   "  - name: Main\n"
                                   "    steps: [spawn: Part, cpu: 1 ms, join: Part, cpu: 1 ms]\n";

TEST(CountOfZero, MakesNoTask) {
    const WorkloadPtr workload = workloadFrom(kNoHelpers);
    EXPECT_EQ(workload->taskCount(), 1);
    ASSERT_EQ(workload->tasks().size(), 1u);
    EXPECT_EQ(workload->tasks()[0].name, "Main");
}

TEST(CountOfZero, IsNotWaitedForInAnyModel) {
    const WorkloadPtr workload = workloadFrom(kNoHelpers);
    for (const ModelInfo& model : models()) {
        const RunSpec spec = ideal(std::string(model.id), 2);
        if (!check(*workload, spec).empty()) continue;
        const RunResult run = runOf(*workload, spec);
        EXPECT_EQ(run.ending, Ending::Done) << model.id;
        if (model.id == "parallel") {
            EXPECT_EQ(run.trace->makespan(), 2ms);
        }
    }
}

TEST(CountOfZero, HasNoDeadlines) {
    const WorkloadPtr workload =
        workloadFrom("machine: {policy: edf}\n"
                     "tasks:\n"
                     "  - {name: A, count: 0, every: 5 ms, deadline: 5 ms, steps: [cpu: 1 ms]}\n"
                     "  - {name: B, count: 2, every: 5 ms, deadline: 5 ms, steps: [cpu: 1 ms]}\n");
    RunSpec spec = ideal("preemptive", 1);
    spec.policy = "edf";
    const RunResult run = runOf(*workload, spec);
    ASSERT_EQ(run.trace->series().size(), 1u);
    EXPECT_EQ(run.trace->series()[0].name, "B");
    EXPECT_EQ(run.trace->makespan(), 6ms);
}

} // namespace
} // namespace timeslice
