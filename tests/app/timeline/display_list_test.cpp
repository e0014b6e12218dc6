#include "app/timeline/display_list.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

TEST(DisplayList, KeepsEachStyleOnce) {
    DisplayList list;
    RectStyle blue;
    blue.fill = {0, 0, 255, 255};
    list.addRect(Layer::Lanes, 0, 0, 5, 5, blue);
    list.addRect(Layer::Lanes, 9, 0, 5, 5, blue);
    EXPECT_EQ(list.styles.size(), 1U);
    EXPECT_EQ(list.layer(Layer::Lanes).rects.size(), 2U);
}

TEST(DisplayList, LeavesEmptyRectanglesOut) {
    DisplayList list;
    list.addRect(Layer::Lanes, 0, 0, 0, 5, {});
    list.addRect(Layer::Lanes, 0, 0, 5, -1, {});
    EXPECT_EQ(list.itemCount(), 0U);
}

TEST(DisplayList, MovesWhatIsAppendedAndItsStyles) {
    DisplayList inner;
    RectStyle red;
    red.fill = {255, 0, 0, 255};
    inner.addRect(Layer::Lanes, 1, 2, 3, 4, red);
    inner.layer(Layer::Grid).lines.push_back({0, 0, 5, 5, {}, 1, 0});
    inner.layer(Layer::Labels).texts.push_back({1, 1, "a", {}, 12, Weight::Regular, Align::Left});
    DisplayList outer;
    outer.addRect(Layer::Page, 0, 0, 9, 9, {});
    outer.append(inner, 100, 50);
    const RectItem& rect = outer.layer(Layer::Lanes).rects.front();
    EXPECT_EQ(rect.x, 101);
    EXPECT_EQ(rect.y, 52);
    EXPECT_EQ(outer.styles[rect.style], red);
    EXPECT_EQ(outer.layer(Layer::Grid).lines.front().x2, 105);
    EXPECT_EQ(outer.layer(Layer::Labels).texts.front().y, 51);
}

TEST(HatchSegments, StayWithinTheRectangle) {
    const RectItem rect{13.3, 7.7, 101.2, 8.4, 0};
    for (const Hatch hatch : {Hatch::Diagonal, Hatch::Cross, Hatch::Dots}) {
        const auto segments = hatchSegments(rect, hatch);
        EXPECT_GT(segments.size(), 10U);
        for (const Segment& segment : segments) {
            for (const double x : {segment.x1, segment.x2}) {
                EXPECT_GE(x, rect.x - 1e-9);
                EXPECT_LE(x, rect.right() + 1e-9);
            }
            for (const double y : {segment.y1, segment.y2}) {
                EXPECT_GE(y, rect.y - 1e-9);
                EXPECT_LE(y, rect.bottom() + 1e-9);
            }
        }
    }
}

TEST(HatchSegments, CrossTheRectangleBothWaysForACross) {
    const RectItem rect{0, 0, 60, 60, 0};
    EXPECT_EQ(hatchSegments(rect, Hatch::None).size(), 0U);
    const auto diagonal = hatchSegments(rect, Hatch::Diagonal);
    EXPECT_NEAR(static_cast<double>(hatchSegments(rect, Hatch::Cross).size()),
                2 * static_cast<double>(diagonal.size()), 2);
    for (const Segment& line : diagonal) EXPECT_DOUBLE_EQ(line.x1 + line.y1, line.x2 + line.y2);
}

} // namespace
} // namespace timeslice
