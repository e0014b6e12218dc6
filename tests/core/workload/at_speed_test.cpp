#include "core/workload/at_speed.h"

#include "core/study/truth_figures.h"
#include "tests/core/yaml_run.h"

namespace timeslice {
namespace {

TEST(AtSpeed, MakesWorkLongerAndLeavesWaitsAlone) {
    const auto workload = test::workloadFrom(R"(
resources: {v: variable}
tasks:
  - name: t
    steps: [{cpu: 20 ms}, {io: 20 ms}, {repeat: {times: 2, steps: [{native: 10 ms}, {sleep: 1 ms}]}}, {add: {variable: v, gap: 4 us}}]
)");
    const Workload slower = atSpeed(*workload, 0.8);
    const std::vector<Step>& steps = slower.groups[0].steps;
    EXPECT_EQ(steps[0].time, 25ms);
    EXPECT_EQ(steps[1].time, 20ms);
    EXPECT_EQ(steps[2].steps[0].time, 12500us);
    EXPECT_EQ(steps[2].steps[1].time, 1ms);
    EXPECT_EQ(steps[3].time, 5us);
    EXPECT_EQ(atSpeed(*workload, 1).groups[0].steps[0].time, 20ms);
    EXPECT_EQ(atSpeed(*workload, 0).groups[0].steps[0].time, 2s) << "at least a hundredth";
}

// 20 ms of work and 20 ms of waiting, on a processor that is a quarter faster than it was said to be.
TEST(AtSpeed, ExplainsARunOnAFasterProcessor) {
    const std::string yaml = "tasks:\n  - {name: t, steps: [{cpu: 20 ms}, {io: 20 ms}]}\n";
    const auto workload = test::workloadFrom(yaml);
    const Nanos said = test::runOf(*workload, test::ideal("serial")).trace->makespan();
    const Nanos real = test::runOf(atSpeed(*workload, 1.25), test::ideal("serial")).trace->makespan();
    EXPECT_EQ(said, 40ms);
    EXPECT_EQ(real, 36ms);
}

} // namespace
} // namespace timeslice
