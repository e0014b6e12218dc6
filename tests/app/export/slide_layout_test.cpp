#include "app/export/slide_layout.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

constexpr SlideBox kWide{48, 130, 1824, 860};
constexpr SlideBox kTall{48, 130, 1144, 1500};

TEST(LayoutCards, KeepsCardsApartAndInsideTheArea) {
    for (const SlideBox& area : {kWide, kTall}) {
        for (size_t count = 1; count <= 8; ++count) {
            for (const double lanes : {1.0, 5.0, 12.0, 60.0, 1000.0}) {
                const CardGrid grid = layoutCards(std::vector<double>(count, lanes), area, {});
                ASSERT_EQ(grid.cards.size(), count);
                for (size_t i = 0; i < count; ++i) {
                    const SlideBox& box = grid.cards[i].box;
                    EXPECT_GE(box.x, area.x);
                    EXPECT_LE(box.right(), area.right() + 0.5);
                    EXPECT_LE(box.bottom(), area.bottom() + 0.5) << count << " cards of " << lanes;
                    for (size_t other = 0; other < i; ++other) {
                        const SlideBox& before = grid.cards[other].box;
                        EXPECT_TRUE(before.bottom() <= box.y || before.right() <= box.x);
                    }
                }
            }
        }
    }
}

TEST(LayoutCards, StaysInOneColumnWhileLanesHaveRoom) {
    EXPECT_EQ(layoutCards({5, 5, 5}, kWide, {}).columns, 1U);
    EXPECT_EQ(layoutCards({5, 5, 5, 5, 5, 5, 5, 5}, kWide, {}).columns, 2U);
    EXPECT_EQ(layoutCards({5, 5, 5, 5, 5}, kTall, {}).columns, 1U);
}

TEST(LayoutCards, LabelsTheLowestAxisOfEachColumnAtLeast) {
    const CardGrid grid = layoutCards({6, 6, 6, 6, 6, 6, 6, 6}, kWide, {});
    ASSERT_EQ(grid.columns, 2U);
    EXPECT_TRUE(grid.cards[6].labelled);
    EXPECT_TRUE(grid.cards[7].labelled);
}

TEST(LayoutCards, TellsThePlaceThatAnUnevenNumberLeavesFree) {
    EXPECT_EQ(layoutCards({9, 9, 9, 9}, kWide, {}).freeCell.width, 0);
    const CardGrid grid = layoutCards({9, 9, 9, 9, 9}, kWide, {});
    ASSERT_EQ(grid.columns, 2U);
    EXPECT_GT(grid.freeCell.width, 800);
    EXPECT_EQ(grid.freeCell.y, grid.cards[4].box.y);
    EXPECT_GE(grid.freeCell.x, grid.cards[4].box.right());
}

} // namespace
} // namespace timeslice
