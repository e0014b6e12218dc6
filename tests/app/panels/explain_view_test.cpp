#include "app/panels/explain_view.h"

#include "app/panels/compare_panel.h"
#include "app/timeline/timeline_view.h"
#include "app/widgets/button.h"
#include "app/widgets/chooser.h"
#include "app/widgets/shown.h"
#include "core/explain/explain.h"
#include "core/explain/narrative.h"
#include "tests/app/shell/window_driver.h"

namespace timeslice {
namespace {

class ExplainViewTest : public WindowTest {
  protected:
    void SetUp() override {
        startAndFinish();
        QTest::keyClick(window.get(), Qt::Key_2, Qt::AltModifier);
        ASSERT_TRUE(view()->isVisible());
    }
    ExplainView* view() { return window->comparePanel()->explainView(); }
    bool tells(const Text& text) {
        return waitFor([&] { return view()->text().contains(shown(text)); }, 5000);
    }
    const Recording& recording(size_t card) {
        return *window->board()->state(setup().cards.at(card).id).recording;
    }
    const Trace& trace(size_t card) { return stateOf(card).recording->trace(); }
};

TEST_F(ExplainViewTest, TellsTheWholeRunWithoutAPlayhead) {
    for (const Text& paragraph : describeRun(recording(0))) EXPECT_TRUE(tells(paragraph));
}

TEST_F(ExplainViewTest, TellsWhyEachTaskIsInItsStateUnderThePlayhead) {
    window->view()->setPlayhead(10ms);
    for (size_t i = 0; i < trace(0).tasks().size(); ++i)
        EXPECT_TRUE(tells(explainAt(trace(0), TaskId::at(i), 10ms).sentences.front()));
    view()->wholeButton()->click();
    EXPECT_TRUE(tells(describeRun(recording(0)).front()));
    EXPECT_FALSE(window->view()->playhead());
}

TEST_F(ExplainViewTest, FollowsAClickToItsCardAndTellsOfThatTaskFirst) {
    TimelineView* timeline = cards().at(3)->timeline();
    const auto task = trace(3).tasks().size() - 1;
    const Interval interval = trace(3).interval(trace(3).intervalsOf(TaskId::at(task)).begin);
    Q_EMIT timeline->picked(TaskId::at(task));
    window->view()->setPlayhead(interval.start);
    const Text first = explainAt(trace(3), TaskId::at(task), interval.start).sentences.front();
    ASSERT_TRUE(tells(first));
    EXPECT_EQ(view()->card(), setup().cards[3].id);
    EXPECT_EQ(view()->runChooser()->currentText(), cards()[3]->title());
    const Text other = explainAt(trace(3), TaskId::at(0), interval.start).sentences.front();
    ASSERT_TRUE(tells(other));
    EXPECT_LT(view()->text().indexOf(shown(first)), view()->text().indexOf(shown(other)));
}

TEST_F(ExplainViewTest, NamesTheConditionsOfADeadlock) {
    window->opener()->open("philosophers");
    ASSERT_TRUE(waitFor([this] { return setup().workload->id == "philosophers" && allFinished(); }));
    for (size_t i = 0; i < setup().cards.size(); ++i) {
        if (stateOf(i).recording->ending() != Ending::Deadlock) continue;
        Q_EMIT cards()[i]->timeline()->picked(TaskId{});
        EXPECT_TRUE(tells(describeRun(recording(i)).back()));
        EXPECT_TRUE(tells(Text("Hold and wait")));
        return;
    }
    FAIL() << "no card ended in a deadlock";
}

} // namespace
} // namespace timeslice
