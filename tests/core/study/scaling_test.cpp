#include "core/study/scaling.h"

#include "core/study/sweep_metrics.h"
#include "tests/core/yaml_run.h"

#include <gmock/gmock.h>
#include <set>

namespace timeslice {
namespace {

using testing::HasSubstr;

constexpr auto kOneGroup = "tasks:\n  - name: Task\n    count: 4\n    steps: [cpu: 10 ms]\n";
constexpr auto kThreeGroups = R"(tasks:
  - name: Clock
    steps: [sleep: 1 ms]
  - name: Client
    count: 3
    steps: [cpu: 1 ms]
  - name: Worker
    count: 3
    steps: [cpu: 1 ms]
)";

// One task computes 100 ms while it holds a lock that sixteen others need before they compute 100 ms each: of
// 1700 ms, 100 ms cannot be shared.
constexpr auto kSerialPart = R"(resources: {gate: lock}
tasks:
  - name: First
    steps: [{lock: gate}, {cpu: 100 ms}, {unlock: gate}]
  - name: Part
    count: 16
    steps: [{lock: gate}, {unlock: gate}, {cpu: 100 ms}]
)";

SweepRequest requestFor(SweepAxis axis, std::vector<int64_t> values, std::vector<std::string> models) {
    SweepRequest request;
    request.axis = axis;
    request.values = std::move(values);
    request.runs.models = std::move(models);
    request.runs.ideal = true;
    return request;
}

SweepHead headOf(const Workload& workload, const SweepRequest& request) {
    const auto plan = planSweep(workload, request);
    if (!plan) ADD_FAILURE() << describe(plan.error());
    if (!plan) throw std::runtime_error("the test's sweep was refused");
    return plan->head;
}

std::string refusal(const Workload& workload, const SweepRequest& request) {
    const auto plan = planSweep(workload, request);
    return plan ? "" : describe(plan.error());
}

TEST(RunSweep, RunsEverySeriesAtEveryNumberOfCores) {
    const auto workload = test::workloadFrom(kOneGroup);
    const auto request = requestFor(SweepAxis::Cores, {1, 2, 4}, {"parallel", "gil"});
    const Sweep sweep = runSweep(*workload, headOf(*workload, request));
    ASSERT_EQ(sweep.points.size(), 6U);
    EXPECT_EQ(sweep.points[0].makespan, 40ms);
    EXPECT_EQ(sweep.points[1].makespan, 20ms);
    EXPECT_EQ(sweep.points[2].makespan, 10ms);
    for (size_t i = 3; i < 6; ++i) EXPECT_EQ(sweep.points[i].makespan, 40ms) << "one GIL, whatever the cores";
    for (const SweepPoint& point : sweep.points) EXPECT_EQ(point.tasks, 4);
}

TEST(RunSweep, RunsWithMoreAndMoreTasks) {
    const auto workload = test::workloadFrom(kOneGroup);
    auto request = requestFor(SweepAxis::Tasks, {1, 3, 10}, {"serial"});
    const SweepHead head = headOf(*workload, request);
    EXPECT_EQ(head.group, "Task");
    const Sweep sweep = runSweep(*workload, head);
    ASSERT_EQ(sweep.points.size(), 3U);
    EXPECT_EQ(sweep.points[2].tasks, 10);
    EXPECT_EQ(sweep.points[2].makespan, 100ms);
    EXPECT_EQ(workload->taskCount(), 4) << "the workload itself stays";
}

TEST(PlanSweep, ScalesTheLargestGroupUnlessAnotherIsNamed) {
    const auto workload = test::workloadFrom(kThreeGroups);
    auto request = requestFor(SweepAxis::Tasks, {5}, {"serial"});
    EXPECT_EQ(headOf(*workload, request).group, "Client") << "the first of two with three tasks";
    request.group = "Clock";
    const SweepHead head = headOf(*workload, request);
    EXPECT_EQ(head.group, "Clock");
    EXPECT_EQ(runSweep(*workload, head).points.front().tasks, 5 + 3 + 3);
}

TEST(PlanSweep, RefusesWhatCannotRun) {
    const auto workload = test::workloadFrom(kThreeGroups);
    auto request = requestFor(SweepAxis::Tasks, {5}, {"serial"});
    request.group = "Cleint";
    EXPECT_THAT(refusal(*workload, request), HasSubstr("Did you mean 'Client'?"));
    EXPECT_THAT(refusal(*workload, requestFor(SweepAxis::Tasks, {1, 1'000'000}, {"serial"})),
                HasSubstr("1000001 tasks"));
    EXPECT_THAT(refusal(*workload, requestFor(SweepAxis::Cores, {1, 5000}, {"serial"})),
                HasSubstr("5000 cores"));
    EXPECT_THAT(refusal(*workload, requestFor(SweepAxis::Cores, {1}, {"nope"})), HasSubstr("'nope'"));
}

TEST(PlanSweep, MakesASeriesOfEveryCombinationOfSettings) {
    const auto workload = test::workloadFrom(kOneGroup);
    auto request = requestFor(SweepAxis::Cores, {1, 2}, {"preemptive", "parallel"});
    request.runs.settings = {{"quantum", {"1ms", "2ms"}}};
    request.runs.cores = {7, 8};
    EXPECT_EQ(headOf(*workload, request).series.size(), 4U) << "cores are the axis, not a setting";
    request.axis = SweepAxis::Tasks;
    EXPECT_EQ(headOf(*workload, request).series.size(), 8U);
}

TEST(PlanSweep, TellsWorkloadsApartByTheirTextAndParameters) {
    const std::string text = "timeslice: 1\nname: T\nparameters: {scale: 1}\ntasks:\n  - name: A\n"
                             "    steps: [cpu: '${1 ms * scale}']\n";
    const auto request = requestFor(SweepAxis::Cores, {1}, {"serial"});
    std::set<std::string> hashes;
    for (const char* scale : {"1", "2"})
        hashes.insert(headOf(**readWorkload(text, "t.yaml", {{"scale", scale}}), request).hash);
    hashes.insert(headOf(**readWorkload(text + "\n# more", "t.yaml"), request).hash);
    EXPECT_EQ(hashes.size(), 3U);
    for (const std::string& hash : hashes) EXPECT_EQ(hash.size(), 16U);
}

TEST(RunSweep, LeavesTheRestOutOnceStopped) {
    const auto workload = test::workloadFrom(kOneGroup);
    std::stop_source stop;
    SweepEvents events;
    events.done = [&stop](size_t, const SweepPoint&) { stop.request_stop(); };
    const SweepHead head = headOf(*workload, requestFor(SweepAxis::Cores, {1, 2, 3}, {"parallel"}));
    EXPECT_EQ(runSweep(*workload, head, {}, stop.get_token(), events).points.size(), 1U);
}

TEST(RunSweep, KeepsGoingWhenAPointFails) {
    const auto workload = test::workloadFrom(R"(resources: {a: lock, b: lock}
tasks:
  - name: One
    steps: [lock: a, sleep: 5 ms, lock: b, unlock: b, unlock: a]
  - name: Two
    steps: [lock: b, sleep: 5 ms, lock: a, unlock: a, unlock: b]
)");
    const SweepHead head = headOf(*workload, requestFor(SweepAxis::Cores, {1, 2}, {"parallel", "serial"}));
    const Sweep sweep = runSweep(*workload, head);
    ASSERT_EQ(sweep.points.size(), 4U);
    EXPECT_EQ(sweep.points[0].ending, Ending::Deadlock);
    EXPECT_FALSE(sweep.points[0].makespan);
    EXPECT_FALSE(sweep.points[0].message.empty());
    EXPECT_TRUE(sweep.points[2].makespan);
}

TEST(Shards, DealEveryPointOnceAndEvenly) {
    SweepHead head;
    head.values.resize(16, 1);
    head.series.resize(5);
    for (const int64_t count : {1, 2, 3, 4, 7, 16, 100}) {
        std::set<SweepPlace> all;
        size_t least = 80;
        size_t most = 0;
        for (int64_t index = 1; index <= count; ++index) {
            const auto places = placesOf(head, {index, count});
            EXPECT_TRUE(std::is_sorted(places.begin(), places.end()));
            for (const SweepPlace& place : places) EXPECT_TRUE(all.insert(place).second);
            least = std::min(least, places.size());
            most = std::max(most, places.size());
        }
        EXPECT_EQ(all.size(), 80U);
        EXPECT_LE(most - least, 5U) << count << ": at most one more in each series";
    }
}

TEST(Shards, GiveEachShardPointsOfEverySeriesAndEveryPartOfTheAxis) {
    SweepHead head;
    head.values.resize(8, 1);
    head.series.resize(4);
    for (int64_t index = 1; index <= 4; ++index) {
        std::set<size_t> series;
        std::set<size_t> values;
        for (const SweepPlace& place : placesOf(head, {index, 4})) {
            series.insert(place.series);
            values.insert(place.value);
        }
        EXPECT_EQ(series.size(), 4U);
        EXPECT_EQ(values.size(), 8U);
    }
}

TEST(ParseShard, ReadsAPartOfAWhole) {
    EXPECT_EQ(*parseShard("2/4"), (Shard{2, 4}));
    EXPECT_EQ(*parseShard("1/1"), (Shard{1, 1}));
    for (const char* bad : {"", "2", "0/4", "5/4", "-1/4", "2/4x", "/", "2/", "a/b", "1/10001"}) {
        const auto shard = parseShard(bad);
        ASSERT_FALSE(shard) << bad;
        EXPECT_THAT(describe(shard.error()), HasSubstr("expected I/N")) << bad;
    }
}

TEST(SweepMetrics, MeasureSpeedupAgainstTheSmallestNumberOfCores) {
    const auto workload = test::workloadFrom(kOneGroup);
    const SweepHead head = headOf(*workload, requestFor(SweepAxis::Cores, {2, 4, 8}, {"parallel"}));
    const auto series = measureSweep(runSweep(*workload, head));
    ASSERT_EQ(series.size(), 1U);
    const std::vector<SweepValue>& values = series[0].values;
    EXPECT_DOUBLE_EQ(values[0].speedup.value(), 2) << "two cores count as two";
    EXPECT_DOUBLE_EQ(values[1].speedup.value(), 4);
    EXPECT_DOUBLE_EQ(values[2].speedup.value(), 4) << "there are four tasks";
    EXPECT_DOUBLE_EQ(values[2].efficiency.value(), 0.5);
    EXPECT_DOUBLE_EQ(values[0].throughput.value(), 200);
}

TEST(SweepMetrics, MeasureThroughputOverTasks) {
    const auto workload = test::workloadFrom("tasks:\n  - name: Wait\n    steps: [io: 10 ms]\n");
    const SweepHead head = headOf(*workload, requestFor(SweepAxis::Tasks, {1, 10, 50}, {"async", "serial"}));
    const auto series = measureSweep(runSweep(*workload, head));
    EXPECT_DOUBLE_EQ(series[0].values[2].throughput.value(), 5000);
    EXPECT_DOUBLE_EQ(series[0].values[2].speedup.value(), 50);
    EXPECT_DOUBLE_EQ(series[1].values[2].throughput.value(), 100);
    EXPECT_FALSE(series[0].amdahl) << "a law about processors";
    EXPECT_NEAR(series[0].universal.value().contention.value, 0, 1e-6);
    EXPECT_NEAR(series[1].universal.value().contention.value, 1, 1e-6);
}

// Amdahl: s = 100 / 1700.
TEST(SweepMetrics, FindTheSerialPartOfAWorkload) {
    const auto workload = test::workloadFrom(kSerialPart);
    auto request = requestFor(SweepAxis::Cores, {1, 2, 4, 8, 16}, {"parallel"});
    request.runs.policies = {"fcfs"}; // each part to its end: no uneven rest at the end of the run
    const auto series = measureSweep(runSweep(*workload, headOf(*workload, request)));
    EXPECT_DOUBLE_EQ(series[0].values[4].speedup.value(), 1700.0 / 200.0);
    EXPECT_NEAR(series[0].amdahl->value().contention.value, 100.0 / 1700.0, 1e-6);
    EXPECT_NEAR(series[0].universal.value().contention.value, 100.0 / 1700.0, 1e-6);
    EXPECT_FALSE(series[0].universal.value().peak());
}

TEST(SweepMetrics, KnowNoSpeedupInAShardWithoutTheFirstPoint) {
    const auto workload = test::workloadFrom(kOneGroup);
    const SweepHead head = headOf(*workload, requestFor(SweepAxis::Cores, {1, 2, 3, 4}, {"parallel"}));
    const auto first = measureSweep(runSweep(*workload, head, {1, 2}));
    const auto second = measureSweep(runSweep(*workload, head, {2, 2}));
    EXPECT_TRUE(first[0].values[1].speedup);
    EXPECT_FALSE(second[0].values[0].speedup);
    EXPECT_TRUE(second[0].values[0].throughput);
}

} // namespace
} // namespace timeslice
