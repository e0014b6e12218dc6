#include "core/machine/simulated/partition.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace timeslice::partition_test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<JobSeries> ofTen(std::initializer_list<Nanos> works) {
    std::vector<JobSeries> all;
    for (const Nanos work : works) {
        JobSeries series;
        series.period = series.deadline = 10ms;
        series.work = work;
        all.push_back(series);
    }
    return all;
}

// In order of utilisation: 7 and 6 on a core each, 4 beside the 6, 3 beside the 7, 2 nowhere: then where the
// least is asked for, which is the first core.
TEST(Partition, FitsTheLargestFirst) {
    const Partition found = partitionOf(ofTen({3ms, 7ms, 2ms, 6ms, 4ms}), 2, RealTimeRule::EarliestDeadline);
    EXPECT_THAT(found.coreOf, ElementsAre(0U, 0U, 0U, 1U, 1U));
    EXPECT_THAT(found.misfits, ElementsAre(2U));
}

TEST(Partition, AsksTheRuleWhatFits) {
    std::vector<JobSeries> all = ofTen({0ms, 0ms});
    all[0].work = 2ms;
    all[0].period = all[0].deadline = 5ms;
    all[1].work = 4ms;
    all[1].period = all[1].deadline = 7ms;
    EXPECT_THAT(partitionOf(all, 2, RealTimeRule::EarliestDeadline).coreOf, ElementsAre(0U, 0U));
    EXPECT_THAT(partitionOf(all, 2, RealTimeRule::RateMonotonic).coreOf, ElementsAre(1U, 0U));
}

TEST(Partition, PlacesPeriodicTasksOnly) {
    std::vector<JobSeries> all = ofTen({5ms});
    all.emplace_back().deadline = 3ms;
    const Partition found = partitionOf(all, 2, RealTimeRule::EarliestDeadline);
    EXPECT_THAT(found.coreOf, ElementsAre(std::optional<size_t>(0), std::nullopt));
    EXPECT_THAT(found.misfits, IsEmpty());
}

// The 2 first, since it may run on core 1 only; then 7 on core 0 and 6 beside the 2.
TEST(Partition, PlacesBoundTasksFirstAndOnTheirCores) {
    std::vector<JobSeries> all = ofTen({7ms, 6ms, 2ms});
    all[2].cpus = {1};
    const Partition found = partitionOf(all, 2, RealTimeRule::EarliestDeadline);
    EXPECT_THAT(found.coreOf, ElementsAre(0U, 1U, 1U));
    EXPECT_THAT(found.misfits, IsEmpty());
    all[0].cpus = {1};
    EXPECT_THAT(partitionOf(all, 2, RealTimeRule::EarliestDeadline).coreOf, ElementsAre(1U, 0U, 1U));
}

// It may use all then, and does not come before the others.
TEST(Partition, TakesNoNoticeOfCoresThatAreNotUsed) {
    std::vector<JobSeries> all = ofTen({7ms, 6ms, 2ms});
    all[2].cpus = {2, 3};
    const Partition found = partitionOf(all, 2, RealTimeRule::EarliestDeadline);
    EXPECT_THAT(found.coreOf, ElementsAre(0U, 1U, 0U));
    EXPECT_THAT(found.misfits, IsEmpty());
}

// On each core the busy period has 600,000 deadlines, and all tests may look at a million.
TEST(Partition, GivesUpWhatWouldTakeTooLongInTotal) {
    std::vector<JobSeries> all(4);
    for (size_t i = 0; i < 4; ++i) {
        all[i].period = i % 2 == 0 ? 4'000'000ns : 3ns;
        all[i].deadline = i % 2 == 0 ? 3'999'999ns : 3ns;
        all[i].work = i % 2 == 0 ? 1'200'000ns : 1ns;
        all[i].cpus = {static_cast<int>(i / 2)};
    }
    const Partition found = partitionOf(all, 2, RealTimeRule::EarliestDeadline);
    EXPECT_THAT(found.coreOf, ElementsAre(0U, 0U, 1U, 1U));
    EXPECT_THAT(found.misfits, ElementsAre(2U));
    all.resize(2);
    EXPECT_THAT(partitionOf(all, 2, RealTimeRule::EarliestDeadline).misfits, IsEmpty());
}

} // namespace
} // namespace timeslice::partition_test
