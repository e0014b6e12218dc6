#include "app/timeline/display_cut.h"

#include "tests/app/timeline/fixed_measure.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

constexpr Color kCutBlue{0, 0, 200, 255};

DisplayList cut(const DisplayList& list, double x) {
    return cutAt(list, x, samples::FixedMeasure());
}

const LayerItems& lanes(const DisplayList& list) {
    return list.layer(Layer::Lanes);
}

TEST(DisplayCut, CutsRectangles) {
    DisplayList list;
    list.addRect(Layer::Lanes, 10, 0, 30, 8, RectStyle{.fill = kCutBlue});
    ASSERT_EQ(lanes(cut(list, 20)).rects.size(), 1U);
    EXPECT_EQ(lanes(cut(list, 20)).rects[0].right(), 20);
    EXPECT_EQ(cut(list, 20).styles[lanes(cut(list, 20)).rects[0].style].fill, kCutBlue);
    EXPECT_EQ(lanes(cut(list, 50)).rects[0].right(), 40);
    EXPECT_TRUE(lanes(cut(list, 10)).rects.empty());
}

TEST(DisplayCut, CutsLevelLinesOnly) {
    DisplayList list;
    list.layer(Layer::Lanes).lines = {{10, 5, 30, 5, kCutBlue, 2, 3}, {18, 0, 26, 8, kCutBlue, 1, 0}};
    const DisplayList early = cut(list, 20);
    ASSERT_EQ(lanes(early).lines.size(), 1U) << "the stroke's middle is at 22";
    EXPECT_EQ(lanes(early).lines[0].x2, 20);
    const DisplayList late = cut(list, 22);
    ASSERT_EQ(lanes(late).lines.size(), 2U);
    EXPECT_EQ(lanes(late).lines[1].x2, 26) << "whole";
    EXPECT_TRUE(lanes(cut(list, 10)).lines.empty());
}

// A letter is half as wide as high: "Task" is 20 wide at a size of 10.
TEST(DisplayCut, ShowsAWordWhenAllOfItHasPassed) {
    DisplayList list;
    for (const Align align : {Align::Left, Align::Center, Align::Right})
        list.layer(Layer::Labels).texts.push_back({30, 5, "Task", kCutBlue, 10, Weight::Regular, align});
    const auto shown = [&](double x) { return cut(list, x).layer(Layer::Labels).texts.size(); };
    EXPECT_EQ(shown(29), 0U);
    EXPECT_EQ(shown(30), 1U) << "it ends there";
    EXPECT_EQ(shown(40), 2U) << "its middle is there";
    EXPECT_EQ(shown(50), 3U) << "it begins there";
}

TEST(DisplayCut, TakesDotsByTheirMiddle) {
    DisplayList list;
    list.layer(Layer::Marks).dots.push_back({20, 5, 3, kCutBlue, 0});
    EXPECT_EQ(cut(list, 19).layer(Layer::Marks).dots.size(), 0U);
    EXPECT_EQ(cut(list, 20).layer(Layer::Marks).dots.size(), 1U);
}

} // namespace
} // namespace timeslice
