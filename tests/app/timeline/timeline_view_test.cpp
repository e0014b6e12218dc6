#include "app/timeline/timeline_view.h"

#include "tests/core/sample_traces.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <gtest/gtest.h>
#include <memory>

namespace timeslice {
namespace {

class TimelineViewTest : public testing::Test {
  protected:
    void SetUp() override {
        state.setExtent(40ms);
        state.fit();
        view = std::make_unique<TimelineView>(&state);
        view->setTrace(samples::mixed());
        view->resize(700, view->heightForLanes());
        view->show();
        QCoreApplication::processEvents();
    }

    QPointF pointAt(Nanos time, double lane) const { return {view->xOf(time), 2 + 22 * (lane + 0.5)}; }

    void wheel(QPointF position, QPoint delta, Qt::KeyboardModifiers keys = Qt::ControlModifier) {
        QWheelEvent event(position, view->mapToGlobal(position), {}, delta, Qt::NoButton, keys,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view.get(), &event);
        wheelTaken = event.isAccepted();
    }

    // Straight to the view: a real pointer's move goes by way of the screen, where the window may be
    // elsewhere by then, or under another. tests/drive moves the real one.
    void move(QPointF position, Qt::MouseButtons held = Qt::NoButton) {
        QMouseEvent event(QEvent::MouseMove, position, view->mapToGlobal(position), Qt::NoButton, held, {});
        QCoreApplication::sendEvent(view.get(), &event);
    }

    ViewState state;
    std::unique_ptr<TimelineView> view;
    bool wheelTaken = false;
};

TEST_F(TimelineViewTest, WheelZoomKeepsTheInstantUnderThePointer) {
    const QPointF point = pointAt(12ms, 0);
    const Nanos before = view->timeAt(point.x());
    const Nanos width = state.to() - state.from();
    for (int i = 0; i < 6; ++i) wheel(point, {0, 120});
    EXPECT_LT(state.to() - state.from(), width / 2);
    EXPECT_NEAR(view->xOf(before), point.x(), 0.5);
    for (int i = 0; i < 3; ++i) wheel(point, {0, -120});
    EXPECT_NEAR(view->xOf(before), point.x(), 0.5);
}

TEST_F(TimelineViewTest, WheelZoomsWithCtrlOrWithoutAsIsSet) {
    const auto zoomsWith = [this](Qt::KeyboardModifiers keys) {
        state.fit();
        const Nanos width = state.to() - state.from();
        wheel(pointAt(12ms, 0), {0, 120}, keys);
        EXPECT_EQ(wheelTaken, state.to() - state.from() < width)
            << "what does not zoom is left to whoever scrolls";
        return state.to() - state.from() < width;
    };
    EXPECT_TRUE(zoomsWith(Qt::ControlModifier));
    EXPECT_FALSE(zoomsWith(Qt::NoModifier));
    state.setWheelZooms(true);
    EXPECT_FALSE(zoomsWith(Qt::ControlModifier));
    EXPECT_TRUE(zoomsWith(Qt::NoModifier));
}

TEST_F(TimelineViewTest, WheelPansSidewaysAndWithShift) {
    state.setRange(10ms, 20ms);
    wheel(pointAt(12ms, 0), {0, -120}, Qt::ShiftModifier);
    EXPECT_GT(state.from(), 10ms);
    EXPECT_EQ(state.to() - state.from(), 10ms);
    const Nanos before = state.from();
    wheel(pointAt(12ms, 0), {120, 0}, Qt::NoModifier);
    EXPECT_LT(state.from(), before);
    EXPECT_EQ(state.to() - state.from(), 10ms);
}

TEST_F(TimelineViewTest, LanesUseTheHeightThatATallViewHasAndStandInItsMiddle) {
    const auto laneSpan = [this] {
        int first = view->height();
        int last = 0;
        for (int y = 0; y < view->height(); ++y) {
            if (!view->intervalAt({view->xOf(12ms), static_cast<double>(y)})) continue;
            first = std::min(first, y);
            last = y;
        }
        return std::pair(first, last);
    };
    view->setMinimumHeight(0);
    view->resize(700, 900);
    const auto hanging = laneSpan();
    view->setTall(true);
    const auto tall = laneSpan();
    EXPECT_GT(tall.second - tall.first, 2 * (hanging.second - hanging.first));
    const int above = tall.first;
    const int below = view->height() - tall.second - 20; // the axis stands there
    EXPECT_NEAR(above, below, 12);
    EXPECT_LT(view->heightForLanes(), 200) << "what the lanes ask for does not grow with what they have";
    view->setTall(false);
    EXPECT_EQ(laneSpan(), hanging);
}

TEST_F(TimelineViewTest, WheelOnTheNamesIsLeftToWhoeverScrolls) {
    const Nanos width = state.to() - state.from();
    wheel({5, 20}, {0, 120});
    EXPECT_FALSE(wheelTaken);
    EXPECT_EQ(state.to() - state.from(), width);
}

TEST_F(TimelineViewTest, DragMovesTheInstantWithThePointer) {
    state.setRange(10ms, 30ms);
    const QPoint start = pointAt(20ms, 1).toPoint();
    const Nanos grabbed = view->timeAt(start.x());
    QTest::mousePress(view.get(), Qt::LeftButton, {}, start);
    move(start + QPoint(40, 0), Qt::LeftButton);
    move(start + QPoint(100, 0), Qt::LeftButton);
    QTest::mouseRelease(view.get(), Qt::LeftButton, {}, start + QPoint(100, 0));
    EXPECT_NEAR(view->xOf(grabbed), start.x() + 100, 0.5);
    EXPECT_EQ(state.to() - state.from(), 20ms);
    EXPECT_FALSE(state.playhead()) << "a drag is no click";
}

TEST_F(TimelineViewTest, ClickSetsThePlayhead) {
    QTest::mouseClick(view.get(), Qt::LeftButton, {}, pointAt(25ms, 1).toPoint());
    ASSERT_TRUE(state.playhead());
    EXPECT_NEAR(view->xOf(*state.playhead()), view->xOf(25ms), 1);
    QTest::mouseClick(view.get(), Qt::LeftButton, {}, pointAt(Nanos{40'900'000}, 1).toPoint());
    EXPECT_EQ(state.playhead(), 40ms) << "never after the end";
}

TEST_F(TimelineViewTest, PlayheadDoesNotMakeTheListAnew) {
    view->displayList();
    const int before = view->listsMade();
    for (int i = 0; i < 20; ++i) {
        state.setPlayhead(Nanos{i * 1'000'000});
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(view->listsMade(), before);
    state.zoom(2, 20ms);
    QCoreApplication::processEvents();
    view->displayList();
    EXPECT_EQ(view->listsMade(), before + 1);
}

TEST_F(TimelineViewTest, DoubleClickZoomsToTheInterval) {
    QTest::mouseDClick(view.get(), Qt::LeftButton, {}, pointAt(20ms, 0).toPoint());
    EXPECT_LT(state.from(), 10ms);
    EXPECT_GT(state.from(), 5ms);
    EXPECT_GT(state.to(), 30ms);
    EXPECT_LT(state.to(), 35ms);
}

TEST_F(TimelineViewTest, FindsTheIntervalUnderThePointer) {
    const TracePtr trace = samples::mixed();
    EXPECT_EQ(view->intervalAt(pointAt(20ms, 0)), trace->intervalAt(TaskId{0}, 20ms));
    EXPECT_EQ(view->intervalAt(pointAt(20ms, 1)), trace->intervalAt(TaskId{1}, 20ms));
    EXPECT_EQ(view->intervalAt({3, 20}), std::nullopt) << "on the names";
    move(pointAt(20ms, 0));
    EXPECT_EQ(view->hovered(), trace->intervalAt(TaskId{0}, 20ms));
}

TEST_F(TimelineViewTest, ArrowsStepFromBoundaryToBoundary) {
    std::vector<Nanos> seen;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(view.get(), Qt::Key_Right);
        seen.push_back(*state.playhead());
    }
    EXPECT_EQ(seen, (std::vector<Nanos>{0ms, 10ms, 25ms, 30ms}));
    QTest::keyClick(view.get(), Qt::Key_Left);
    EXPECT_EQ(state.playhead(), 25ms);
}

TEST_F(TimelineViewTest, SteppingKeepsThePlayheadInSight) {
    state.setRange(1ms, 3ms);
    state.setPlayhead(2ms);
    QTest::keyClick(view.get(), Qt::Key_Right);
    EXPECT_EQ(state.playhead(), 10ms);
    EXPECT_LE(state.from(), 10ms);
    EXPECT_GE(state.to(), 10ms);
}

TEST_F(TimelineViewTest, TellsWhenItsLanesChange) {
    QSignalSpy changes(view.get(), &TimelineView::laneMetricsChanged);
    const int before = view->heightForLanes();
    state.setLaneMode(LaneMode::ByCore);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_LT(view->heightForLanes(), before);
}

TEST_F(TimelineViewTest, SharesAGutter) {
    EXPECT_EQ(view->gutter(), view->gutterFor());
    view->setGutter(150);
    EXPECT_EQ(view->gutter(), 150);
    EXPECT_NEAR(view->xOf(state.from()), 150, 1e-9);
}

TEST_F(TimelineViewTest, PaintsWhatRunsInItsColour) {
    const QImage image = view->grab().toImage();
    const QPointF running = pointAt(5ms, 0) * image.devicePixelRatio();
    const Color blue = lightTheme().style(State::Running).fill;
    EXPECT_EQ(image.pixelColor(running.toPoint()), QColor(blue.r, blue.g, blue.b));
}

TEST_F(TimelineViewTest, BearsBeingWithoutATrace) {
    view->setTrace(nullptr);
    EXPECT_GT(view->heightForLanes(), 0);
    EXPECT_EQ(view->intervalAt({300, 20}), std::nullopt);
    QTest::keyClick(view.get(), Qt::Key_Right);
    EXPECT_FALSE(view->grab().isNull());
}

TEST_F(TimelineViewTest, KeepsTimeFromLeftToRightInEveryLanguage) {
    view->setLayoutDirection(Qt::RightToLeft);
    EXPECT_LT(view->xOf(0ms), view->xOf(40ms));
    EXPECT_GE(view->xOf(state.from()), view->gutter());
}

TEST(TimelineView, OfAThousandLanesStaysBounded) {
    ViewState state;
    TimelineView view(&state);
    view.setTrace(samples::roundRobin(1000, 2, 10us));
    EXPECT_LE(view.heightForLanes(), 620);
}

TEST_F(TimelineViewTest, AHoverOverALocksLaneTellsWhoHoldsItAndWhoWaits) {
    const QPointF point(view->xOf(5ms), view->height() - 30); // the lowest lane, above the axis
    ASSERT_FALSE(view->hoverLines(point).empty());
    EXPECT_EQ(plainEnglish().render(view->hoverLines(point).front()), "L: held by two");
    EXPECT_EQ(plainEnglish().render(view->hoverLines(point).back()), "Waiting for it here: three");
    EXPECT_EQ(plainEnglish().render(view->hoverLines(pointAt(5ms, 0)).front()), "one: running");
}

} // namespace
} // namespace timeslice
