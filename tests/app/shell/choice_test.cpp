// The user as the scheduler: decisions on a card, by button and by key, and the way back.
#include "tests/app/shell/window_driver.h"

#include "app/cards/choice_row.h"
#include "app/widgets/button.h"
#include "app/widgets/message_bar.h"

namespace timeslice {
namespace {

class WindowChosenByHand : public WindowTest {
  protected:
    // One card, "preemptive", of three equal tasks on one core.
    void SetUp() override {
        startAndFinish();
        timeslice::Setup next = setup();
        std::erase_if(next.cards, [](const CardSetup& card) { return card.model != "preemptive"; });
        RunSpec common = next.common;
        common.policy = "manual";
        window->store()->change({}, withCommon(next, common));
        ASSERT_TRUE(waitFor([this] { return row()->openCount() > 0; }));
    }

    ChoiceRow* row() { return cards().at(0)->choiceRow(); }
    const std::vector<size_t>& choices() const { return setup().cards.at(0).choices; }
    const RunResult& run() const { return *stateOf(0).recording->run(); }
    bool asksAgainAfter(size_t decisions) {
        return waitFor([this, decisions] {
            return choices().size() == decisions && !window->board()->busy() && row()->openCount() > 0 &&
                   run().spec.choices.size() == decisions;
        });
    }
};

TEST_F(WindowChosenByHand, AsksByAButtonForEachCandidateAndIsNoError) {
    EXPECT_EQ(run().ending, Ending::Choice);
    EXPECT_EQ(row()->openCount(), run().candidates.size());
    EXPECT_TRUE(row()->isVisible());
    for (size_t place = 0; place < row()->openCount(); ++place) {
        const std::string& name = run().trace->tasks()[run().candidates[place].index()].name;
        EXPECT_TRUE(row()->button(place)->text().contains(QString::fromStdString(name)));
        EXPECT_TRUE(row()->button(place)->isVisible());
    }
    EXPECT_TRUE(cards()[0]->messageBar()->text().isEmpty()) << "a question is no error";
    EXPECT_FALSE(row()->backButton()->isEnabled());
}

TEST_F(WindowChosenByHand, LetsTheChosenTaskRunNext) {
    const TaskId wanted = run().candidates.at(1);
    row()->button(1)->click();
    ASSERT_TRUE(asksAgainAfter(1));
    EXPECT_EQ(choices(), std::vector<size_t>{1});
    EXPECT_EQ(run().trace->tasks()[wanted.index()].firstRun.has_value(), true);
    EXPECT_TRUE(setup().common.choices.empty()) << "decisions are the card's";
}

TEST_F(WindowChosenByHand, TakesTheCardsNumbersAsAnswersAndBackspaceAsRegret) {
    cards()[0]->setFocus();
    QTest::keyClick(window.get(), Qt::Key_2);
    ASSERT_TRUE(asksAgainAfter(1));
    EXPECT_EQ(choices(), std::vector<size_t>{1});
    QTest::keyClick(window.get(), Qt::Key_1);
    ASSERT_TRUE(asksAgainAfter(2));
    QTest::keyClick(window.get(), Qt::Key_Backspace);
    ASSERT_TRUE(asksAgainAfter(1));
    EXPECT_EQ(choices(), std::vector<size_t>{1});
}

TEST_F(WindowChosenByHand, TakesAKeyThatComesTooEarlyForNothingElse) {
    timeslice::Setup next = setup();
    window->store()->change({}, withModel(next, "parallel", true));
    ASSERT_TRUE(waitFor([this] { return cards().size() == 2 && allFinished(); }));
    cards()[0]->setFocus();
    QTest::keyClick(window.get(), Qt::Key_1);
    QTest::keyClick(window.get(), Qt::Key_2); // the next decision is not open yet
    EXPECT_EQ(cards().size(), 2U) << "no card is shown alone";
    EXPECT_TRUE(asksAgainAfter(1));
}

TEST_F(WindowChosenByHand, UndoButtonDropsTheLastDecisionAndCtrlZBringsItBack) {
    row()->button(0)->click();
    ASSERT_TRUE(asksAgainAfter(1));
    row()->backButton()->click();
    ASSERT_TRUE(asksAgainAfter(0));
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(asksAgainAfter(1));
}

TEST_F(WindowChosenByHand, ForgetsDecisionsWhenTheMachineChanges) {
    row()->button(0)->click();
    ASSERT_TRUE(asksAgainAfter(1));
    RunSpec common = setup().common;
    common.settings["quantum"] = 9'000'000;
    window->store()->change({}, withCommon(setup(), common));
    EXPECT_TRUE(choices().empty());
    EXPECT_TRUE(asksAgainAfter(0));
}

TEST_F(WindowChosenByHand, KeepsDecisionsInTheSession) {
    row()->button(1)->click();
    ASSERT_TRUE(asksAgainAfter(1));
    window->close();
    window = std::make_unique<MainWindow>(testAppearance());
    window->show();
    window->start({});
    ASSERT_TRUE(waitFor([this] { return !cards().empty() && row()->openCount() > 0; }));
    EXPECT_EQ(choices(), std::vector<size_t>{1});
}

TEST_F(WindowTest, TellsOnTheCardHowManyUpdatesWereLost) {
    startAndFinish();
    window->opener()->open("race");
    ASSERT_TRUE(waitFor([this] { return setup().workload->id == "race" && allFinished(); }));
    size_t told = 0;
    for (RunCard* card : cards()) {
        const RunResult& run = *card->state().recording->run();
        const QString message = card->messageBar()->text();
        bool isRight = true;
        for (const TraceVariable& variable : run.trace->variables()) {
            if (variable.actual == variable.expected) continue;
            isRight = false;
            EXPECT_TRUE(message.contains(QString::number(variable.actual))) << message.toStdString();
            EXPECT_TRUE(message.contains(QString::number(variable.expected))) << message.toStdString();
        }
        EXPECT_EQ(message.isEmpty(), isRight) << card->title().toStdString();
        told += isRight ? 0 : 1;
    }
    EXPECT_GT(told, 0U) << "race loses updates somewhere";
}

} // namespace
} // namespace timeslice
