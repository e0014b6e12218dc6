#include "app/timeline/annotations.h"

#include "tests/app/timeline/fixed_measure.h"
#include "tests/core/sample_traces.h"
#include "tests/core/small_trace.h"

#include <cmath>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

class Annotations : public ::testing::Test {
  protected:
    Annotations() {
        request.width = 700;
        request.gutter = 60;
        request.to = lanes.trace()->end();
        request.height = naturalHeight(lanes, request);
    }

    DisplayList callouts(const std::vector<Callout>& all, std::optional<Nanos> hiddenFrom = {}) const {
        return calloutList(lanes, request, lightTheme(), samples::FixedMeasure(), all, hiddenFrom);
    }
    Nanos at(double share) const {
        return Nanos(std::llround(static_cast<double>(request.to.count()) * share));
    }

    const Lanes lanes{samples::mixed(), LaneMode::ByTask, plainEnglish()};
    TimelineRequest request;
};

TEST_F(Annotations, CoverAllThatComesAfterTheInstant) {
    const DisplayList cover = coverList(request, lightTheme(), at(0.5));
    ASSERT_EQ(cover.layer(Layer::Cover).rects.size(), 1U);
    const RectItem& rect = cover.layer(Layer::Cover).rects.front();
    const TimeScale scale = scaleFor(request);
    EXPECT_DOUBLE_EQ(rect.x, scale.xOf(at(0.5)));
    EXPECT_DOUBLE_EQ(rect.right(), scale.right() + request.rightMargin);
    EXPECT_EQ(rect.y, 0);
    EXPECT_DOUBLE_EQ(rect.bottom(), request.height - axisHeight(request)) << "the axis stays in sight";
    EXPECT_EQ(cover.styles[rect.style].fill.a, 255) << "nothing shines through";
    ASSERT_EQ(cover.layer(Layer::Cover).texts.size(), 1U);
    EXPECT_EQ(cover.layer(Layer::Cover).texts.front().text, "?");
}

TEST_F(Annotations, CoverAllOrNothingWhereTheInstantIsOutOfSight) {
    EXPECT_EQ(coverList(request, lightTheme(), at(1.1)).itemCount(), 0U);
    request.from = at(0.4);
    const DisplayList all = coverList(request, lightTheme(), at(0.2));
    ASSERT_EQ(all.layer(Layer::Cover).rects.size(), 1U);
    EXPECT_DOUBLE_EQ(all.layer(Layer::Cover).rects.front().x, scaleFor(request).left);
}

TEST_F(Annotations, PointAtTheInstantInTheLaneOfTheTask) {
    const DisplayList list = callouts({{TaskId{1}, at(0.5), "asks here"}});
    const auto& layer = list.layer(Layer::Callouts);
    ASSERT_EQ(layer.dots.size(), 1U);
    EXPECT_DOUBLE_EQ(layer.dots.front().x, scaleFor(request).xOf(at(0.5)));
    const LaneRow row = layoutFor(lanes, request).rows[1];
    EXPECT_DOUBLE_EQ(layer.dots.front().y, row.barY + row.barHeight / 2);
    ASSERT_EQ(layer.texts.size(), 1U);
    EXPECT_EQ(layer.texts.front().text, "asks here");
    const RectItem& box = layer.rects.front();
    EXPECT_GE(box.x, scaleFor(request).left);
    EXPECT_LE(box.right(), scaleFor(request).right());
    EXPECT_LE(box.bottom(), request.height - axisHeight(request));
}

TEST_F(Annotations, StayInThePictureAtItsEdges) {
    for (const double share : {0.0, 1.0}) {
        const DisplayList list = callouts({{TaskId{0}, at(share), "a remark of some length"}});
        const RectItem& box = list.layer(Layer::Callouts).rects.front();
        EXPECT_GE(box.x, scaleFor(request).left) << share;
        EXPECT_LE(box.right(), scaleFor(request).right()) << share;
        EXPECT_GE(box.y, 0) << share;
    }
}

TEST_F(Annotations, DoNotLieOverEachOtherWhereThereIsRoom) {
    const DisplayList list = callouts({{TaskId{0}, at(0.4), "the one"}, {TaskId{0}, at(0.45), "the other"}});
    const auto& boxes = list.layer(Layer::Callouts).rects;
    ASSERT_EQ(boxes.size(), 2U);
    const bool apart = boxes[0].right() <= boxes[1].x || boxes[1].right() <= boxes[0].x ||
                       boxes[0].bottom() <= boxes[1].y || boxes[1].bottom() <= boxes[0].y;
    EXPECT_TRUE(apart);
}

TEST_F(Annotations, WriteALongRemarkInTwoLines) {
    const std::string text =
        "this remark is far too long for one line of a box, so that it needs a second one";
    const DisplayList list = callouts({{TaskId{0}, at(0.1), text}});
    const auto& texts = list.layer(Layer::Callouts).texts;
    ASSERT_EQ(texts.size(), 2U);
    EXPECT_EQ(texts[0].text + " " + texts[1].text, text);
}

TEST_F(Annotations, LeaveOutWhatIsHiddenOrOutOfSight) {
    EXPECT_EQ(callouts({{TaskId{0}, at(0.5) + Nanos{1}, "x"}}, at(0.5)).itemCount(), 0U);
    EXPECT_GT(callouts({{TaskId{0}, at(0.5), "x"}}, at(0.5)).itemCount(), 0U) << "at the playhead";
    EXPECT_GT(callouts({{TaskId{0}, at(0.4), "x"}}, at(0.5)).itemCount(), 0U);
    EXPECT_EQ(callouts({{TaskId{99}, at(0.4), "x"}}).itemCount(), 0U);
    request.from = at(0.6);
    EXPECT_EQ(callouts({{TaskId{0}, at(0.5), "x"}}).itemCount(), 0U);
}

// By core, a remark at the border stands where its task was: where it goes next is what is hidden.
TEST_F(Annotations, TellNothingOfWhatBeginsAtTheBorder) {
    test::SmallTrace small(1);
    small.task("A", 0ms, {{State::Running, 4ms, 0}, {State::Ready, 2ms}, {State::Running, 2ms, 0}});
    small.task("B", 0ms, {{State::Ready, 4ms}, {State::Running, 2ms, 0}});
    const Lanes byCore(small.build(), LaneMode::ByCore, plainEnglish());
    request.to = 8ms;
    const auto count = [&](int task, std::optional<Nanos> hiddenFrom) {
        return calloutList(byCore, request, lightTheme(), samples::FixedMeasure(), {{TaskId{task}, 4ms, "x"}},
                           hiddenFrom)
            .itemCount();
    };
    EXPECT_GT(count(1, {}), 0U) << "B gets the core";
    EXPECT_EQ(count(1, 4ms), 0U);
    EXPECT_GT(count(0, 4ms), 0U) << "A had it";
}

} // namespace
} // namespace timeslice
