// A lesson in the window, given with real keys and clicks.
#include "app/cards/choice_row.h"
#include "app/lessons/answer_list.h"
#include "app/lessons/answer_row.h"
#include "app/lessons/centre.h"
#include "app/lessons/goal_box.h"
#include "app/lessons/left_column.h"
#include "app/lessons/lesson_bar.h"
#include "app/lessons/lesson_item.h"
#include "app/lessons/lesson_list.h"
#include "app/lessons/lesson_panel.h"
#include "app/lessons/lesson_session.h"
#include "app/lessons/number_box.h"
#include "app/lessons/predict_panel.h"
#include "app/lessons/prediction.h"
#include "app/lessons/step_dots.h"
#include "app/lessons/try_setting.h"
#include "app/panels/compare_panel.h"
#include "app/shell/lesson_room.h"
#include "app/shell/panes.h"
#include "app/timeline/play_clock.h"
#include "app/timeline/timeline_view.h"
#include "app/widgets/actions.h"
#include "app/widgets/message_bar.h"
#include "tests/app/lessons/small_lessons.h"
#include "tests/app/shell/window_driver.h"

#include <QFile>
#include <QTabBar>
#include <QTemporaryDir>

namespace timeslice {
namespace {

const std::string kByHand = R"(timeslice-lesson: 1
title: By hand
minutes: 2
point: The schedule decides.
steps:
  - title: You decide
    aim: {run: 2, goal: order = B A, hint: Begin with B.}
    show:
      workload:
        timeslice: 1
        name: Two
        tasks:
          - {name: A, steps: [{cpu: 4 ms}]}
          - {name: B, steps: [{cpu: 4 ms}]}
      common: {cores: 1, ideal: true}
      runs:
        - {model: preemptive, policy: fcfs}
        - {model: preemptive, policy: manual}
  - title: You set
    try: {set: quantum, on: common, until: waiting of A in 1 < 3 ms, say: Make A wait less.}
    show:
      common: {cores: 1, policy: rr, quantum: 3 ms, ideal: true}
      runs: [{model: preemptive}]
)";

class LessonWindow : public WindowTest {
  protected:
    void SetUp() override {
        startAndFinish();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    LessonSession& session() { return *window->lessons()->session(); }
    Centre* centre() { return window->lessons()->centre(); }

    QString write(const std::string& text, const QString& name = QStringLiteral("small.yaml")) {
        const QString path = folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.data(), static_cast<qint64>(text.size()));
        return path;
    }

    void openLesson(const std::string& text = test::kTurns) {
        window->openFile(write(text));
        ASSERT_TRUE(waitFor([this] { return session().isOpen() && session().isStaged(); }));
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus && focus->window() == window.get() ? focus : window.get(), key, modifiers);
    }
    void pressAndWait(Qt::Key key) {
        press(key);
        ASSERT_TRUE(waitFor([this] { return session().isStaged(); }));
    }

    QTemporaryDir folder;
};

TEST_F(LessonWindow, IsGivenByKeysAloneAndLeavesEverythingAsItWas) {
    const auto before = setup();
    const TracePtr trace = stateOf(1).recording->tracePtr();
    press(Qt::Key_C);
    press(Qt::Key_W);
    const Nanos from = window->view()->from();
    const Nanos to = window->view()->to();
    cards().at(2)->setCollapsed(true);

    window->lessons()->list()->addRecentFile(write(test::kTurns));
    press(Qt::Key_L, Qt::ControlModifier);
    EXPECT_EQ(window->lessons()->column()->tab(), LeftColumn::Lessons);
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return session().isOpen() && session().isStaged(); }));
    EXPECT_TRUE(centre()->panel()->isVisible());
    EXPECT_TRUE(centre()->panel()->text().contains(QStringLiteral("8\u00a0ms")));
    EXPECT_FALSE(window->comparePanel()->isVisible()) << "the lesson needs the room";
    EXPECT_EQ(window->view()->laneMode(), LaneMode::ByTask);
    EXPECT_EQ(window->windowTitle(), QStringLiteral("Turns – Timeslice"));

    pressAndWait(Qt::Key_PageDown);
    EXPECT_EQ(centre()->bar()->placeText(), QStringLiteral("2 of 5"));
    EXPECT_EQ(cards().at(1)->makespanText(), QStringLiteral("?")) << "its end is covered";
    press(Qt::Key_2);
    press(Qt::Key_2);
    press(Qt::Key_1);
    press(Qt::Key_1, Qt::ShiftModifier);
    EXPECT_EQ(session().poll().choices.at(1).votes, 2);
    EXPECT_EQ(session().poll().choices.at(0).votes, 0);
    EXPECT_EQ(centre()->bar()->scoreText(), QStringLiteral("2 answers"));
    EXPECT_FALSE(window->compareView()->showsOneAlone()) << "the question has the digits";
    press(Qt::Key_Return);
    EXPECT_FALSE(session().isRevealed());
    press(Qt::Key_PageDown);
    EXPECT_TRUE(session().isRevealed()) << "the rest of it is skipped";
    EXPECT_EQ(centre()->bar()->scoreText(), QStringLiteral("2 answers · score so far 1 of 1"));
    EXPECT_EQ(cards().at(1)->makespanText(), QStringLiteral("4 ms"));
    press(Qt::Key_2);
    EXPECT_TRUE(window->compareView()->showsOneAlone()) << "no question is open any more";
    EXPECT_TRUE(session().isChanged());
    press(Qt::Key_R);
    EXPECT_FALSE(window->compareView()->showsOneAlone());

    RunSpec common = setup().common;
    common.cores = 8;
    window->store()->change(QStringLiteral("cores"), withCommon(setup(), common));
    EXPECT_TRUE(session().isChanged());
    press(Qt::Key_R);
    EXPECT_FALSE(session().isChanged());
    EXPECT_EQ(setup().common.cores, 1);

    press(Qt::Key_End);
    EXPECT_EQ(session().step(), 4U);
    press(Qt::Key_Home);
    EXPECT_EQ(session().step(), 0U);
    press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_FALSE(session().isOpen());
    EXPECT_FALSE(centre()->panel()->isVisible() || centre()->bar()->isVisible());
    EXPECT_TRUE(window->comparePanel()->isVisible());
    EXPECT_EQ(setup().cards, before.cards);
    EXPECT_EQ(setup().common, before.common);
    EXPECT_EQ(stateOf(1).recording->tracePtr(), trace);
    EXPECT_TRUE(cards().at(2)->collapsed());
    EXPECT_EQ(window->view()->laneMode(), LaneMode::ByCore);
    EXPECT_EQ(window->view()->from(), from);
    EXPECT_EQ(window->view()->to(), to);
}

TEST_F(LessonWindow, TakesVotesByTheMouseAndTypedCounts) {
    openLesson();
    pressAndWait(Qt::Key_PageDown);
    AnswerRow* second = centre()->panel()->answers()->row(1);
    QTest::mouseClick(second, Qt::LeftButton, {}, QPoint(60, 15));
    QTest::mouseClick(second, Qt::LeftButton, {}, QPoint(60, 15));
    QTest::mouseClick(second, Qt::RightButton, {}, QPoint(60, 15));
    EXPECT_EQ(session().poll().choices.at(1).votes, 1);
    type(second->countField(), QStringLiteral("12"));
    EXPECT_EQ(session().poll().choices.at(1).votes, 12);
    EXPECT_EQ(session().poll().choices.at(0).votes, 0) << "a field keeps its digits";
    press(Qt::Key_Return);
    QCoreApplication::processEvents(); // the field has let go of the focus
    press(Qt::Key_1);
    EXPECT_EQ(session().poll().choices.at(0).votes, 1) << "after Enter a digit is a vote again";
    EXPECT_FALSE(session().isRevealed());
}

TEST_F(LessonWindow, PressesAButtonThatHasTheFocusByEnterBeforeItReveals) {
    openLesson();
    pressAndWait(Qt::Key_PageDown);
    AnswerRow* first = centre()->panel()->answers()->row(0);
    first->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Return);
    EXPECT_EQ(session().poll().choices.at(0).votes, 1);
    EXPECT_FALSE(window->view()->clock()->playing());
    centre()->panel()->setFocus();
    press(Qt::Key_Return);
    EXPECT_TRUE(window->view()->clock()->playing());
}

TEST_F(LessonWindow, TypesADigitIntoAQuestionForANumber) {
    openLesson();
    session().go(3);
    ASSERT_TRUE(waitFor([this] { return session().isStaged(); }));
    press(Qt::Key_2);
    EXPECT_EQ(session().poll().number, QStringLiteral("2"));
    press(Qt::Key_Return);
    QCoreApplication::processEvents(); // the field has let go of the focus
    press(Qt::Key_Return);
    if (!session().isRevealed()) press(Qt::Key_PageDown); // the answer was still on its way
    EXPECT_TRUE(session().isRevealed());
    EXPECT_EQ(centre()->panel()->numberBox()->verdict(), QStringLiteral("✓ 2 ms: near enough"));
}

TEST_F(LessonWindow, GoesToAStepByItsDot) {
    openLesson();
    StepDots* dots = centre()->bar()->dots();
    QTest::mouseClick(dots, Qt::LeftButton, {}, dots->dot(4).center());
    EXPECT_EQ(session().step(), 4U);
    ASSERT_TRUE(waitFor([this] { return session().isStaged(); }));
    EXPECT_EQ(cards().at(0)->timeline()->callouts().size(), 1U);
    dots->setFocus();
    press(Qt::Key_Left);
    EXPECT_EQ(session().step(), 3U);
    EXPECT_TRUE(cards().at(0)->timeline()->callouts().empty());
}

TEST_F(LessonWindow, TicksALessonThatWasGivenToItsEndAndRemembersIt) {
    openLesson();
    press(Qt::Key_End);
    const auto ticked = [this] {
        const auto items = window->lessons()->list()->items();
        return !items.empty() && items.front()->isDone();
    };
    EXPECT_TRUE(waitFor(ticked));
    session().close();
    window->close();
    window = std::make_unique<MainWindow>(testAppearance());
    window->show();
    startAndFinish();
    EXPECT_TRUE(waitFor(ticked));
    EXPECT_EQ(window->lessons()->list()->items().front()->text(), QStringLiteral("Turns"));
}

TEST_F(LessonWindow, SavesWhatWasThereBeforeWhileALessonIsOpen) {
    const auto before = setup();
    openLesson();
    window->close();
    window = std::make_unique<MainWindow>(testAppearance());
    window->show();
    startAndFinish();
    EXPECT_EQ(setup().source, before.source);
    EXPECT_EQ(setup().cards.size(), before.cards.size());
    EXPECT_TRUE(window->comparePanel()->isVisible());
}

TEST_F(LessonWindow, GivesDecisionsByHandTheDigitsAndSeesTheGoal) {
    openLesson(kByHand);
    GoalBox* goal = centre()->panel()->goalBox();
    EXPECT_EQ(goal->stateText(), QStringLiteral("Not yet. 0 decisions so far."));
    EXPECT_TRUE(session().hint().isEmpty());
    press(Qt::Key_H);
    EXPECT_TRUE(session().hint().contains(QStringLiteral("Begin with B.")));
    press(Qt::Key_2);
    EXPECT_FALSE(window->compareView()->showsOneAlone()) << "the card that asks has the digits";
    ASSERT_TRUE(waitFor([this] { return session().goal().decisions == 1 && !window->board()->busy(); }));
    while (cards().at(1)->choiceRow()->asks()) {
        press(Qt::Key_1);
        ASSERT_TRUE(waitFor([this] { return !window->board()->busy(); }));
    }
    EXPECT_TRUE(waitFor([this] { return session().goal().reached; }));
    EXPECT_TRUE(goal->stateText().startsWith(QStringLiteral("✓ Reached")));
    EXPECT_EQ(session().score(), (LessonScore{1, 1}));
    press(Qt::Key_R);
    EXPECT_EQ(session().goal().decisions, 0U);
}

TEST_F(LessonWindow, OffersTheSettingToTryAndSaysWhetherItHolds) {
    openLesson(kByHand);
    pressAndWait(Qt::Key_PageDown);
    GoalBox* goal = centre()->panel()->goalBox();
    EXPECT_TRUE(waitFor([&] { return goal->stateText().startsWith(QStringLiteral("Not yet:")); }))
        << goal->stateText().toStdString();
    auto* field = qobject_cast<QLineEdit*>(goal->setting()->editor());
    ASSERT_TRUE(field);
    type(field, QStringLiteral("2 ms"));
    EXPECT_TRUE(waitFor([this] { return session().goal().reached; }));
    EXPECT_EQ(goal->stateText(), QStringLiteral("✓ Reached."));
    EXPECT_EQ(session().score(), (LessonScore{0, 0})) << "what is tried is no question";
}

TEST_F(LessonWindow, TellsOfAFileThatIsNoLessonAnyMore) {
    openLesson();
    write("timeslice-lesson: 1\ntitle: Broken\n");
    const MessageBar* message = window->lessons()->list()->messageBar();
    EXPECT_TRUE(waitFor([&] { return !message->text().isEmpty(); }));
    EXPECT_TRUE(message->text().startsWith(QStringLiteral("small.yaml has changed on disk")))
        << message->text().toStdString();
    write(test::kTurns);
    EXPECT_TRUE(waitFor([&] { return message->text().isEmpty(); }));
    window->openFile(write("timeslice-lesson: 1\ntitle: Broken\n", QStringLiteral("broken.yaml")));
    EXPECT_TRUE(waitFor(
        [&] { return message->text().startsWith(QStringLiteral("broken.yaml could not be opened")); }));
    EXPECT_EQ(window->lessons()->column()->tab(), LeftColumn::Lessons);
}

TEST_F(LessonWindow, PredictsWhoRunsNextOutsideLessons) {
    openLesson();
    session().close();
    window->openFile(write(R"(timeslice: 1
name: Two
models: [preemptive]
machine: {cores: 1, policy: rr, quantum: 2 ms}
tasks:
  - {name: A, steps: [{cpu: 4 ms}]}
  - {name: B, steps: [{cpu: 4 ms}]}
)",
                           QStringLiteral("two.yaml")));
    ASSERT_TRUE(waitFor([this] { return setup().workload->name == "Two" && allFinished(); }));
    Prediction& prediction = *window->lessons()->prediction();
    press(Qt::Key_P);
    EXPECT_EQ(window->view()->hiddenFrom(), 0ms);
    PredictPanel* panel = centre()->predictPanel();
    EXPECT_TRUE(panel->isVisible());
    EXPECT_EQ(panel->question(), QStringLiteral("Who runs next?"));
    ASSERT_EQ(panel->answers()->size(), 2U);
    press(Qt::Key_1);
    EXPECT_EQ(prediction.poll().choices.at(0).votes, 1);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    EXPECT_TRUE(prediction.poll().revealed);
    EXPECT_TRUE(prediction.poll().choices.at(0).right);
    EXPECT_EQ(panel->scoreText(), QStringLiteral("score so far 1 of 1"));
    EXPECT_TRUE(window->view()->covered()) << "what comes after the answer stays hidden";
    press(Qt::Key_Return);
    EXPECT_FALSE(prediction.poll().revealed);
    press(Qt::Key_1);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    EXPECT_TRUE(prediction.poll().choices.at(1).right) << "B's turn comes second";
    EXPECT_EQ(panel->scoreText(), QStringLiteral("score so far 1 of 2"));
    press(Qt::Key_P);
    EXPECT_FALSE(window->view()->covered());
    EXPECT_FALSE(panel->isVisible());
}

TEST_F(LessonWindow, OffersTheWayBackAtAStepThatWasLeftMeanwhile) {
    openLesson();
    const QAction* back = (*window->actions())[ActionId::BackToStep];
    pressAndWait(Qt::Key_PageDown);
    pressAndWait(Qt::Key_PageUp);
    EXPECT_FALSE(back->isEnabled());
    press(Qt::Key_C);
    EXPECT_TRUE(back->isEnabled());
    press(Qt::Key_R);
    EXPECT_FALSE(back->isEnabled());
}

} // namespace
} // namespace timeslice
