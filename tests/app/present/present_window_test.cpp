// What stands on the projector, and what keys do there.
#include "app/cards/run_card.h"
#include "app/lessons/answer_list.h"
#include "app/lessons/goal_box.h"
#include "app/lessons/lesson_session.h"
#include "app/present/present_view.h"
#include "app/present/presentation.h"
#include "app/shell/lesson_room.h"
#include "app/studies/hunt_view.h"
#include "app/studies/scale_view.h"
#include "app/timeline/timeline_view.h"
#include "tests/app/lessons/small_lessons.h"
#include "tests/app/shell/child_on_screens.h"
#include "tests/app/shell/window_driver.h"

#include <QFile>
#include <QLabel>
#include <QTemporaryDir>

namespace timeslice {
namespace {

const std::string kTasks = R"(timeslice-lesson: 1
title: Things to do
minutes: 2
point: Everything stands on the page.
steps:
  - title: You decide
    aim: {run: 1, goal: order = B A, hint: Begin with B.}
    show:
      workload:
        timeslice: 1
        name: Two
        tasks:
          - {name: A, steps: [{cpu: 4 ms}]}
          - {name: B, steps: [{cpu: 4 ms}]}
      common: {cores: 1, ideal: true}
      runs: [{model: preemptive, policy: manual}]
  - title: How it grows
    say: More cores.
    show:
      common: {cores: 1, policy: rr, quantum: 2 ms, ideal: true}
      runs: [{model: parallel}]
      scale: {cores: 1..2}
  - title: What may go wrong
    say: Nothing.
    show:
      runs: [{model: preemptive}]
      hunt: {strategy: random, tries: 3}
  - title: Look here
    say: There it is.
    show:
      callouts: [{task: B, at: 3 ms, text: "B runs"}]
)";

class PresentWindow : public WindowTest {
  protected:
    void SetUp() override {
        startAndFinish();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    PresentView* view() const { return window->presentation()->view(); }
    LessonSession& session() { return *window->lessons()->session(); }

    // F5, or Shift and F5.
    void present(Qt::KeyboardModifiers modifiers = {}) {
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
        QTest::keyClick(window.get(), Qt::Key_F5, modifiers);
        ASSERT_TRUE(view());
        // Before that, keys would still be the window's.
        ASSERT_TRUE(QTest::qWaitForWindowActive(view()));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(view(), key, modifiers); }

    void openLesson(const std::string& text) {
        QFile file(folder.filePath(QStringLiteral("small.yaml")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.data(), static_cast<qint64>(text.size()));
        file.close();
        window->openFile(file.fileName());
        ASSERT_TRUE(waitFor(
            [&] { return session().isOpen() && session().lesson()->text == text && session().isStaged(); }));
    }
    void pressAndWait(Qt::Key key) {
        press(key);
        ASSERT_TRUE(waitFor([this] { return session().isStaged(); }));
    }

    // Of the texts that stand on the page, in pixels.
    int smallestText() const {
        int least = 1000;
        for (const QLabel* label : view()->findChildren<QLabel*>())
            if (label->isVisible() && !label->text().isEmpty())
                least = std::min(least, QFontInfo(label->font()).pixelSize());
        return least;
    }

    QTemporaryDir folder;
};

TEST_F(PresentWindow, ShowsAllCardsAndThenEachAlone) {
    const auto count = static_cast<int>(cards().size());
    present();
    EXPECT_EQ(view()->pageText(), QStringLiteral("1 / %1").arg(count + 1));
    EXPECT_EQ(view()->stage()->cards().size(), cards().size());
    press(Qt::Key_PageDown);
    ASSERT_EQ(view()->stage()->cards().size(), 1U);
    EXPECT_EQ(view()->titleText(), cards().front()->title());
    EXPECT_EQ(view()->stage()->cards().front()->makespanText(), cards().front()->makespanText());
    press(Qt::Key_End);
    EXPECT_EQ(view()->titleText(), cards().back()->title());
    press(Qt::Key_PageDown);
    EXPECT_EQ(view()->titleText(), cards().back()->title()) << "there is no page behind the last one";
    press(Qt::Key_Home);
    EXPECT_EQ(view()->stage()->cards().size(), cards().size());
    press(Qt::Key_Escape);
    EXPECT_FALSE(window->presentation()->isRunning());
}

TEST_F(PresentWindow, BeginsWithTheCardThatHasTheFocus) {
    cards().at(1)->setFocus(Qt::OtherFocusReason);
    present(Qt::ShiftModifier);
    EXPECT_EQ(view()->titleText(), cards().at(1)->title());
}

TEST_F(PresentWindow, ShowsOneCardAloneForADigit) {
    present();
    press(Qt::Key_2);
    ASSERT_EQ(view()->stage()->cards().size(), 1U);
    EXPECT_EQ(view()->stage()->cards().front()->title(), cards().at(1)->title());
    press(Qt::Key_2);
    EXPECT_EQ(view()->stage()->cards().size(), cards().size());
    press(Qt::Key_1);
    press(Qt::Key_0);
    EXPECT_EQ(view()->stage()->cards().size(), cards().size());
}

TEST_F(PresentWindow, MakesTheScreenBlackOrWhiteUntilTheNextKey) {
    present();
    press(Qt::Key_B);
    EXPECT_EQ(view()->blank(), QColor(Qt::black));
    press(Qt::Key_W);
    EXPECT_EQ(view()->blank(), QColor(Qt::white));
    press(Qt::Key_PageDown);
    EXPECT_FALSE(view()->blank());
    EXPECT_TRUE(view()->pageText().startsWith(QStringLiteral("1 /"))) << "that key only ended it";
    press(Qt::Key_B);
    press(Qt::Key_B);
    EXPECT_FALSE(view()->blank());
    press(Qt::Key_B);
    press(Qt::Key_Escape);
    EXPECT_TRUE(window->presentation()->isRunning());
}

TEST_F(PresentWindow, SharesPlayheadAndLanesWithTheWindow) {
    present();
    press(Qt::Key_C);
    EXPECT_EQ(window->view()->laneMode(), LaneMode::ByCore);
    press(Qt::Key_Space);
    EXPECT_TRUE(waitFor([this] { return window->view()->playhead().has_value(); }));
    press(Qt::Key_Space);
    EXPECT_EQ(view()->stage()->cards().front()->timeline()->playhead(), window->view()->playhead());
}

TEST_F(PresentWindow, NamesTheInstantsOfTheAxisOnceBelowTheLastCard) {
    present();
    view()->resize(1920, 1080);
    QCoreApplication::processEvents();
    const auto namesInstants = [](RunCard* card) {
        const DisplayList& list = card->timeline()->displayList();
        const auto isOfAxis = [](const TextItem& text) { return text.align == Align::Center; };
        return std::ranges::any_of(list.layer(Layer::Labels).texts, isOfAxis);
    };
    const auto shown = view()->stage()->cards();
    ASSERT_GT(shown.size(), 1U);
    for (RunCard* card : shown)
        EXPECT_EQ(namesInstants(card), card == shown.back()) << card->title().toStdString();
}

// Each as high as its head, its lanes and its axis need.
TEST_F(PresentWindow, PutsCardsSideBySideWhereTheyWouldNotFitBelowEachOther) {
    present();
    PresentStage* stage = view()->stage();
    const auto fits = [stage] {
        return std::ranges::all_of(stage->cards(), [stage](RunCard* card) {
            return card->height() >= card->minimumSizeHint().height() &&
                   stage->rect().contains(card->geometry());
        });
    };
    view()->resize(1920, 1080);
    EXPECT_TRUE(waitFor([&] { return stage->columns() == 1 && fits(); }));
    view()->resize(1200, 520); // where texts are as small as they become
    EXPECT_TRUE(waitFor([&] { return stage->columns() == 2 && fits(); }));
    EXPECT_EQ(stage->cards()[0]->y(), stage->cards()[1]->y());
    EXPECT_GT(stage->cards()[1]->x(), stage->cards()[0]->x());
}

TEST_F(PresentWindow, GivesALessonWithVotesAndItsAnswer) {
    openLesson(test::kTurns);
    present();
    EXPECT_EQ(view()->titleText(), QStringLiteral("One core"));
    EXPECT_EQ(view()->pageText(), QStringLiteral("1 / 5"));
    pressAndWait(Qt::Key_PageDown);
    ASSERT_EQ(view()->answers()->size(), 3U);
    press(Qt::Key_2);
    press(Qt::Key_2);
    press(Qt::Key_1);
    EXPECT_EQ(session().poll().choices.at(1).votes, 2);
    EXPECT_EQ(session().poll().choices.at(0).votes, 1);
    EXPECT_EQ(view()->stage()->cards().size(), 2U) << "the question has the digits";
    press(Qt::Key_Return);
    press(Qt::Key_PageDown); // what still plays
    EXPECT_TRUE(session().isRevealed());
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return session().isStaged(); }));
    EXPECT_EQ(view()->titleText(), QStringLiteral("Who is next"));
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    pressAndWait(Qt::Key_PageDown);
    EXPECT_EQ(view()->titleText(), QStringLiteral("A number"));
    press(Qt::Key_2);
    EXPECT_EQ(session().poll().number, QStringLiteral("2"));
}

// As a class goes: by keys alone, with a try in between, and back to what was there before.
TEST_F(PresentWindow, GivesAClassAndLeavesEverythingAsItWas) {
    const auto before = setup();
    openLesson(test::kTurns);
    present();
    pressAndWait(Qt::Key_PageDown);
    press(Qt::Key_3);
    press(Qt::Key_2);
    press(Qt::Key_Return);
    press(Qt::Key_PageDown);
    ASSERT_TRUE(session().isRevealed());
    RunSpec common = setup().common;
    common.cores = 8;
    window->store()->change(QStringLiteral("cores"), withCommon(setup(), common));
    EXPECT_TRUE(session().isChanged());
    press(Qt::Key_R);
    EXPECT_FALSE(session().isChanged());
    EXPECT_EQ(setup().common.cores, 1);
    press(Qt::Key_B);
    EXPECT_EQ(view()->blank(), QColor(Qt::black));
    press(Qt::Key_B);
    press(Qt::Key_Escape);
    EXPECT_FALSE(window->presentation()->isRunning());
    EXPECT_TRUE(session().isOpen());
    session().close();
    EXPECT_EQ(setup().cards, before.cards);
    EXPECT_EQ(setup().common, before.common);
    EXPECT_EQ(setup().source, before.source);
}

TEST_F(PresentWindow, BeginsWithTheStepThatTheLessonIsAt) {
    openLesson(test::kTurns);
    session().go(4);
    ASSERT_TRUE(waitFor([this] { return session().isStaged(); }));
    present(Qt::ShiftModifier);
    EXPECT_EQ(view()->pageText(), QStringLiteral("5 / 5"));
    session().close();
    EXPECT_FALSE(window->presentation()->isRunning()) << "a lesson that ends takes its pages with it";
}

TEST_F(PresentWindow, ShowsAGoalWithItsStateAndAHint) {
    openLesson(kTasks);
    present();
    GoalBox* goal = view()->goalBox();
    ASSERT_TRUE(goal->isVisible());
    EXPECT_EQ(goal->stateText(), QStringLiteral("Not yet. 0 decisions so far."));
    press(Qt::Key_H);
    EXPECT_TRUE(session().hint().contains(QStringLiteral("Begin with B.")));
    press(Qt::Key_2);
    EXPECT_TRUE(waitFor([goal] {
        return goal->stateText() == QStringLiteral("✓ Reached, with 1 decision.");
    })) << goal->stateText().toStdString();
    pressAndWait(Qt::Key_PageDown);
    EXPECT_FALSE(goal->isVisible());
}

TEST_F(PresentWindow, ShowsStudiesInPlaceOfCards) {
    openLesson(kTasks);
    present();
    pressAndWait(Qt::Key_PageDown);
    PresentStage* stage = view()->stage();
    EXPECT_TRUE(stage->scaleView()->isVisible());
    EXPECT_TRUE(stage->cards().empty());
    pressAndWait(Qt::Key_PageDown);
    EXPECT_FALSE(stage->scaleView()->isVisible());
    EXPECT_TRUE(stage->huntView()->isVisible());
    EXPECT_TRUE(
        waitFor([&] { return stage->huntView()->countsText().contains(QStringLiteral("none fails")); }));
    pressAndWait(Qt::Key_PageDown);
    EXPECT_FALSE(stage->huntView()->isVisible());
    EXPECT_EQ(stage->cards().size(), 1U);
}

TEST_F(PresentWindow, PointsAtWhatTheStepPointsAt) {
    openLesson(kTasks);
    session().go(3);
    ASSERT_TRUE(waitFor([this] { return session().isStaged(); }));
    present(Qt::ShiftModifier);
    ASSERT_EQ(view()->stage()->cards().size(), 1U);
    EXPECT_EQ(view()->stage()->cards().front()->timeline()->callouts().size(), 1U);
}

TEST_F(PresentWindow, HasNoTextSmallerThanTheBackRowReads) {
    present();
    view()->resize(1920, 1080);
    QCoreApplication::processEvents();
    EXPECT_GE(smallestText(), 28);
    press(Qt::Key_Escape);
    for (const std::string& lesson : {test::kTurns, kTasks}) {
        openLesson(lesson);
        present();
        view()->resize(1920, 1080);
        for (size_t step = 0; step < session().stepCount(); ++step) {
            session().go(step);
            ASSERT_TRUE(waitFor([this] { return session().isStaged(); }));
            EXPECT_GE(smallestText(), 28) << step;
        }
        press(Qt::Key_Escape);
    }
}

// With a second screen the presenter has notes there.
TEST(PresentScreens, HasNotesOnTheSecondScreenAndSwapsThem) {
    EXPECT_EQ(test::saidOnScreens(QStringLiteral("present"), {QSize(1920, 1080), QSize(1024, 768)}),
              QStringLiteral("page all of screen0, notes all of screen1; "
                             "page all of screen1, notes all of screen0; then page nowhere, notes nowhere"));
}

TEST(PresentScreens, TakesTheOnlyScreenWithoutNotes) {
    EXPECT_EQ(test::saidOnScreens(QStringLiteral("present"), {QSize(1024, 768)}),
              QStringLiteral("page all of screen0, notes nowhere; page all of screen0, notes nowhere; "
                             "then page nowhere, notes nowhere"));
}

} // namespace
} // namespace timeslice
