#include "app/export/label_spread.h"

#include "core/base/random.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace timeslice {
namespace {

using testing::DoubleEq;
using testing::ElementsAre;

TEST(SpreadLabels, LeavesLabelsThatAreApartWhereTheyWantToBe) {
    EXPECT_THAT(spreadLabels({50, 10, 90}, 20, 0, 100), ElementsAre(50, 10, 90));
}

TEST(SpreadLabels, MovesThoseThatTouchByTheLeastTogether) {
    EXPECT_THAT(spreadLabels({50, 50}, 20, 0, 100), ElementsAre(40, 60));
    EXPECT_THAT(spreadLabels({52, 48, 90}, 20, 0, 100), ElementsAre(60, 40, 90))
        << "in the order of the ends";
}

TEST(SpreadLabels, KeepsAllWithinTheRoom) {
    EXPECT_THAT(spreadLabels({100, 100, 100}, 20, 0, 100), ElementsAre(50, 70, 90));
    EXPECT_THAT(spreadLabels({-5}, 20, 0, 100), ElementsAre(10));
}

TEST(SpreadLabels, DealsTooLittleRoomOutEvenly) {
    EXPECT_THAT(spreadLabels({1, 2, 3, 4}, 50, 0, 100), ElementsAre(12.5, 37.5, 62.5, 87.5));
    EXPECT_TRUE(spreadLabels({}, 20, 0, 100).empty());
}

TEST(SpreadLabels, NeverLetsTwoTouchOrLeave) {
    Random random(3);
    for (int round = 0; round < 500; ++round) {
        std::vector<double> wanted(1 + random.below(12));
        for (double& place : wanted) place = static_cast<double>(random.below(400)) - 50;
        std::vector<double> places = spreadLabels(wanted, 25, 0, 300);
        std::sort(places.begin(), places.end());
        EXPECT_GE(places.front(), 12.5 - 1e-9);
        EXPECT_LE(places.back(), 287.5 + 1e-9);
        for (size_t i = 1; i < places.size(); ++i) EXPECT_GE(places[i] - places[i - 1], 25 - 1e-9);
    }
}

} // namespace
} // namespace timeslice
