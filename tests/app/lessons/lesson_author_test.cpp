// A lesson made of the stage, and its texts typed in place, with real keys and clicks.
#include "app/lessons/centre.h"
#include "app/lessons/lesson_author.h"
#include "app/lessons/lesson_bar.h"
#include "app/lessons/lesson_panel.h"
#include "app/lessons/lesson_session.h"
#include "app/lessons/new_lesson_dialog.h"
#include "app/lessons/step_editor.h"
#include "app/shell/lesson_room.h"
#include "app/shell/top_bar.h"
#include "app/widgets/actions.h"
#include "app/widgets/button.h"
#include "app/widgets/message_bar.h"
#include "core/lessons/same_stage.h"
#include "tests/app/lessons/small_lessons.h"
#include "tests/app/shell/window_driver.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTemporaryDir>

namespace timeslice {
namespace {

class LessonAuthorWindow : public WindowTest {
  protected:
    void SetUp() override {
        startAndFinish();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    LessonSession& session() { return *window->lessons()->session(); }
    LessonPanel& panel() { return *window->lessons()->centre()->panel(); }
    StepEditor& editor() { return *panel().editor(); }

    QString path(const QString& name = QStringLiteral("mine.yaml")) const { return folder.filePath(name); }

    static void write(const QString& path, const std::string& text) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.data(), static_cast<qint64>(text.size()));
    }
    static std::string read(const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll().toStdString();
    }

    void openTurns() { openOwn(test::kTurns); }
    void openOwn(const std::string& text) {
        write(path(), text);
        window->openFile(path());
        ASSERT_TRUE(waitForStage());
    }
    bool waitForStage() {
        return waitFor([this] { return session().isOpen() && session().isStaged(); });
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus && focus->window() == window.get() ? focus : window.get(), key, modifiers);
    }

    NewLessonDialog* dialog() { return window->findChild<NewLessonDialog*>(); }

    // Types over what stands in a field.
    static void typeOver(QPlainTextEdit* field, const QString& text) {
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }

    void beginToEdit() {
        press(Qt::Key_F2);
        ASSERT_TRUE(editor().isOpen());
        ASSERT_TRUE(editor().isVisible());
    }

    // What the first step shows of the lesson that is made of the stage.
    Stage madeOf(const std::function<void()>& arrange) {
        arrange();
        for (const CardSetup& card : setup().cards) specs.push_back(specOf(setup(), card));
        press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_TRUE(dialog());
        if (!dialog()) return {};
        type(dialog()->fileField(), path());
        QTest::keyClick(dialog()->fileField(), Qt::Key_Return);
        EXPECT_TRUE(waitForStage());
        return session().isOpen() ? session().current().stage : Stage();
    }

    QTemporaryDir folder;
    std::vector<RunSpec> specs;
};

TEST_F(LessonAuthorWindow, MakesALessonOfTheStageInThreeClicks) {
    const auto before = setup();
    QMenu* menu = window->topBar()->findChild<Button*>(QStringLiteral("export"))->menu();
    menu->popup(QPoint(0, 0)); // the first click
    QAction* entry = (*window->actions())[ActionId::MakeLesson];
    ASSERT_TRUE(menu->actions().contains(entry));
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry).center()); // the second
    ASSERT_TRUE(dialog());
    EXPECT_EQ(dialog()->titleField()->text(), QStringLiteral("Mixed"));
    EXPECT_EQ(dialog()->fileField()->text(), window->ownFolder()->path() + QStringLiteral("/mixed.yaml"));
    dialog()->fileField()->setText(path());                    // as the file dialog does
    QTest::mouseClick(dialog()->makeButton(), Qt::LeftButton); // the third
    ASSERT_TRUE(waitForStage());
    EXPECT_EQ(session().source(), path());
    EXPECT_EQ(session().stepCount(), 1u);
    EXPECT_TRUE(session().isOwn());
    const Result<LessonPtr> lesson = readLessonFile(path().toStdString());
    ASSERT_TRUE(lesson) << describe(lesson.error());
    EXPECT_EQ((*lesson)->steps[0].stage.runs.size(), before.cards.size());
    EXPECT_EQ(setup().workload->id, before.workload->id);
    for (size_t i = 0; i < before.cards.size(); ++i)
        EXPECT_EQ(inFull(specOf(setup(), setup().cards[i])), inFull(specOf(before, before.cards[i]))) << i;
    EXPECT_TRUE(panel().text().contains(QStringLiteral("What is different?")));
    window->activateWindow(); // as a window manager does when the dialog is gone
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_EQ(setup().cards, before.cards);
}

TEST_F(LessonAuthorWindow, TakesOverEverythingThatStandsOnTheStage) {
    const Stage stage = madeOf([this] {
        RunSpec common = setup().common;
        common.cores = 2;
        common.policy = "fcfs";
        auto next = withCommon(setup(), common);
        next = withDuplicate(next, next.cards.at(1).id);
        RunSpec own = specOf(next, next.cards.at(2));
        own.policy = "rr";
        own.settings["quantum"] = 7'000'000;
        next = withCardSpec(next, next.cards.at(2).id, own);
        next.cards.at(0).label = "Mine: {one}";
        window->store()->change(QStringLiteral("test"), next);
        ASSERT_TRUE(waitFor([this] { return allFinished(); }));
        window->view()->setLaneMode(LaneMode::ByCore);
        window->view()->setRange(1ms, 41ms);
        window->view()->setPlayhead(Nanos{12'345'678});
        window->view()->setCovered(true);
        window->compareView()->showAlone(2);
    });
    ASSERT_EQ(stage.runs.size(), specs.size());
    for (size_t i = 0; i < specs.size(); ++i) EXPECT_EQ(inFull(stage.runs[i].spec), inFull(specs[i])) << i;
    EXPECT_EQ(stage.runs[0].label, "Mine: {one}");
    EXPECT_EQ(stage.common.cores, 2);
    EXPECT_EQ(stage.common.policy, "fcfs");
    EXPECT_EQ(stage.lanes, StageLanes::ByCore);
    EXPECT_EQ(stage.range, (TimeRange{1ms, 41ms}));
    ASSERT_TRUE(stage.playhead);
    EXPECT_EQ(std::get<Nanos>(stage.playhead->at), Nanos{12'345'678});
    EXPECT_TRUE(stage.cover);
    EXPECT_EQ(stage.alone, size_t{2});
    EXPECT_EQ(stage.workload.kind, StageWorkload::Kind::BuiltIn);
}

TEST_F(LessonAuthorWindow, AsksBeforeItWritesOverAFile) {
    write(path(), "precious");
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(dialog());
    type(dialog()->fileField(), path());
    QTest::keyClick(dialog()->fileField(), Qt::Key_Return);
    EXPECT_TRUE(dialog()->messageBar()->text().contains(QStringLiteral("mine.yaml")));
    EXPECT_EQ(read(path()), "precious");
    EXPECT_FALSE(session().isOpen());
    QTest::mouseClick(dialog()->messageBar()->action(), Qt::LeftButton);
    ASSERT_TRUE(waitForStage());
    EXPECT_NE(read(path()), "precious");
}

TEST_F(LessonAuthorWindow, SaysThatAFolderDoesNotTakeTheFileAndKeepsWhatWasTyped) {
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(dialog());
    type(dialog()->titleField(), QStringLiteral("My title"));
    type(dialog()->fileField(), path(QStringLiteral("nowhere/mine.yaml")));
    QTest::keyClick(dialog()->fileField(), Qt::Key_Return);
    EXPECT_TRUE(dialog()->messageBar()->text().contains(QStringLiteral("cannot be written")))
        << dialog()->messageBar()->text().toStdString();
    EXPECT_TRUE(dialog()->isVisible());
    EXPECT_EQ(dialog()->titleField()->text(), QStringLiteral("My title"));
    EXPECT_FALSE(session().isOpen());
}

TEST_F(LessonAuthorWindow, AddsTheStageAfterTheStepAndGoesThere) {
    openTurns();
    press(Qt::Key_C);
    RunSpec common = setup().common;
    common.cores = 2;
    window->store()->change(QStringLiteral("cores"), withCommon(setup(), common));
    ASSERT_TRUE(waitFor([this] { return allFinished(); }));
    const LessonPtr before = session().lesson();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(panel().messageBar()->text(), QString());
    ASSERT_TRUE(waitForStage());
    EXPECT_EQ(window->lessons()->centre()->bar()->placeText(), QStringLiteral("2 of 6"));
    EXPECT_EQ(session().current().stage.lanes, StageLanes::ByCore);
    EXPECT_EQ(session().current().stage.common.cores, 2);
    EXPECT_EQ(session().titleOf(1), QStringLiteral("Step 2"));
    const Result<LessonPtr> now = readLessonFile(path().toStdString());
    ASSERT_TRUE(now) << describe(now.error());
    for (size_t i = 0; i < before->steps.size(); ++i)
        EXPECT_TRUE(isSameStage((*now)->steps[i == 0 ? 0 : i + 1].stage, before->steps[i].stage)) << i;
    press(Qt::Key_PageDown);
    ASSERT_TRUE(waitForStage());
    EXPECT_EQ(session().task(), StepTask::Choose) << "what was asked after it is asked after it still";
}

TEST_F(LessonAuthorWindow, KeepsVotesWithTheirStepsWhenOneIsAdded) {
    openTurns();
    session().go(1);
    ASSERT_TRUE(waitForStage());
    press(Qt::Key_2);
    EXPECT_EQ(session().answers(), 1);
    session().go(0);
    ASSERT_TRUE(waitForStage());
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitForStage());
    EXPECT_EQ(session().step(), 1u);
    session().go(2);
    EXPECT_EQ(session().answers(), 1);
}

TEST_F(LessonAuthorWindow, ReplacesTheStageOfTheStep) {
    openOwn("# My lesson.\n" + test::kTurns);
    press(Qt::Key_C);
    EXPECT_TRUE(session().isChanged());
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(panel().messageBar()->text(), QString());
    ASSERT_TRUE(waitForStage());
    EXPECT_FALSE(session().isChanged());
    EXPECT_EQ(session().current().stage.lanes, StageLanes::ByCore);
    EXPECT_EQ(session().current().stage.range, (TimeRange{0ms, 6ms}));
    EXPECT_EQ(session().lesson()->steps[1].stage.lanes, StageLanes::ByTask) << "the others stay as they were";
    EXPECT_TRUE(read(path()).starts_with("# My lesson.\n"));
    EXPECT_NE(read(path()).find("notes: Ask them."), std::string::npos);
}

TEST_F(LessonAuthorWindow, WritesTypedTextsIntoTheFileAndOntoTheStage) {
    openTurns();
    EXPECT_TRUE(panel().editButton()->isVisible());
    QTest::mouseClick(panel().editButton(), Qt::LeftButton);
    ASSERT_TRUE(editor().isVisible());
    EXPECT_EQ(editor().titleField()->text(), QStringLiteral("One core"));
    EXPECT_EQ(editor().sayField()->toPlainText(), QStringLiteral("Both take **{makespan of 1}**."));
    EXPECT_EQ(editor().notesField()->toPlainText(), QStringLiteral("Ask them."));
    EXPECT_EQ(QApplication::focusWidget(), editor().sayField());
    typeOver(editor().sayField(), QStringLiteral("{makespan of 1}: *so* long."));
    type(editor().titleField(), QStringLiteral("A core: one"));
    QTest::keyClick(editor().titleField(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(editor().isVisible()) << editor().messageBar()->text().toStdString();
    const Result<LessonPtr> lesson = readLessonFile(path().toStdString());
    ASSERT_TRUE(lesson) << describe(lesson.error());
    EXPECT_EQ((*lesson)->steps[0].title, "A core: one");
    EXPECT_EQ((*lesson)->steps[0].say.source, "{makespan of 1}: *so* long.");
    EXPECT_EQ((*lesson)->steps[0].notes.source, "Ask them.");
    ASSERT_TRUE(waitForStage());
    EXPECT_TRUE(waitFor([this] { return panel().text().contains(QStringLiteral("8\u00a0ms")); }));
    EXPECT_TRUE(panel().text().contains(QStringLiteral("long")));
    press(Qt::Key_PageDown);
    EXPECT_EQ(session().step(), 1u) << "the keys are the lesson's again";
}

TEST_F(LessonAuthorWindow, LeavesByEscapeEverythingAsItWas) {
    openTurns();
    beginToEdit();
    typeOver(editor().sayField(), QStringLiteral("Other."));
    press(Qt::Key_Escape);
    EXPECT_FALSE(editor().isOpen());
    EXPECT_EQ(read(path()), test::kTurns);
    EXPECT_EQ(session().current().say.source, "Both take **{makespan of 1}**.");
    beginToEdit();
    EXPECT_EQ(editor().sayField()->toPlainText(), QStringLiteral("Both take **{makespan of 1}**."));
}

TEST_F(LessonAuthorWindow, UndoesInTheFieldAndLeavesItTheKeysOfTyping) {
    openTurns();
    beginToEdit();
    typeOver(editor().sayField(), QStringLiteral("f 1 w."));
    press(Qt::Key_PageDown);
    press(Qt::Key_Return);
    EXPECT_EQ(session().step(), 0u);
    EXPECT_EQ(editor().sayField()->toPlainText(), QStringLiteral("f 1 w.\n"));
    while (editor().sayField()->document()->isUndoAvailable()) press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(editor().sayField()->toPlainText(), QStringLiteral("Both take **{makespan of 1}**."));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(editor().isOpen());
}

TEST_F(LessonAuthorWindow, SaysWhatIsWrongAndWritesNothing) {
    openTurns();
    beginToEdit();
    typeOver(editor().sayField(), QStringLiteral("It takes {makespn of 1}."));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(editor().messageBar()->text().startsWith(QStringLiteral("Text, line 1, column 11: ")))
        << editor().messageBar()->text().toStdString();
    EXPECT_EQ(read(path()), test::kTurns);
    typeOver(editor().sayField(), QStringLiteral("word ").repeated(41));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(editor().messageBar()->text(),
              QStringLiteral("Text: found 41 words on the stage, expected at most 40"));
    EXPECT_TRUE(editor().isVisible());
    EXPECT_EQ(read(path()), test::kTurns);
}

TEST_F(LessonAuthorWindow, KeepsWhatWasTypedWhenTheFileCannotBeWritten) {
    // Its name is so long that there is none for the file beside it.
    const QString file = path(QStringLiteral("a").repeated(245) + QStringLiteral(".yaml"));
    write(file, test::kTurns);
    window->openFile(file);
    ASSERT_TRUE(waitForStage());
    beginToEdit();
    typeOver(editor().sayField(), QStringLiteral("Other."));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(editor().messageBar()->text().contains(QStringLiteral("cannot be written")));
    EXPECT_EQ(editor().sayField()->toPlainText(), QStringLiteral("Other."));
    EXPECT_EQ(read(file), test::kTurns);
}

TEST_F(LessonAuthorWindow, KeepsWhatWasTypedAtAStepThatIsNoLongerThere) {
    openTurns();
    session().go(4);
    ASSERT_TRUE(waitForStage());
    beginToEdit();
    typeOver(editor().sayField(), QStringLiteral("Mine."));
    const std::string shorter = test::kTurns.substr(0, test::kTurns.find("  - title: The end"));
    write(path(), shorter);
    ASSERT_TRUE(waitFor([this] { return session().stepCount() == 4; }));
    for (int time = 0; time < 2; ++time) {
        editor().sayField()->setFocus();
        press(Qt::Key_Return, Qt::ControlModifier);
        EXPECT_TRUE(editor().messageBar()->text().contains(QStringLiteral("no such step any more")));
        EXPECT_EQ(editor().sayField()->toPlainText(), QStringLiteral("Mine."));
    }
    EXPECT_EQ(read(path()), shorter);
}

TEST_F(LessonAuthorWindow, DoesNotWriteOverWhatAnotherProgramHasWritten) {
    openTurns();
    beginToEdit();
    typeOver(editor().sayField(), QStringLiteral("Mine."));
    std::string other = test::kTurns;
    other.replace(other.find("Both take"), 9, "They take");
    write(path(), other);
    press(Qt::Key_Return, Qt::ControlModifier); // before the window has noticed
    EXPECT_TRUE(editor().messageBar()->text().contains(QStringLiteral("changed by another program")));
    EXPECT_EQ(read(path()), other);
    ASSERT_TRUE(waitFor([this] { return session().current().say.source.starts_with("They"); }));
    EXPECT_EQ(editor().sayField()->toPlainText(), QStringLiteral("Mine."));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(editor().messageBar()->text().contains(QStringLiteral("Save again")));
    EXPECT_EQ(read(path()), other);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(editor().isOpen());
    EXPECT_NE(read(path()).find("say: Mine."), std::string::npos);
}

TEST_F(LessonAuthorWindow, KeepsTheStepAndWhatIsTypedWhenTheFileIsEditedOutside) {
    openTurns();
    session().go(4);
    ASSERT_TRUE(waitForStage());
    beginToEdit();
    typeOver(editor().notesField(), QStringLiteral("Thank them."));
    std::string other = test::kTurns;
    other.replace(other.find("Both take"), 9, "They take");
    write(path(), other);
    ASSERT_TRUE(waitFor([&] { return session().lesson()->text == other; }));
    EXPECT_EQ(session().step(), 4u);
    EXPECT_EQ(editor().notesField()->toPlainText(), QStringLiteral("Thank them."));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(editor().isOpen()) << "another step was changed: "
                                    << editor().messageBar()->text().toStdString();
    EXPECT_NE(read(path()).find("notes: Thank them."), std::string::npos);
    EXPECT_NE(read(path()).find("They take"), std::string::npos);
    EXPECT_EQ(session().step(), 4u);
}

TEST_F(LessonAuthorWindow, WritesWhatIsTypedBeforeTheLessonIsClosed) {
    openTurns();
    beginToEdit();
    typeOver(editor().sayField(), QStringLiteral("{wrong"));
    press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_TRUE(session().isOpen());
    EXPECT_TRUE(editor().messageBar()->text().startsWith(QStringLiteral("Text, ")));
    typeOver(editor().sayField(), QStringLiteral("Right."));
    press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_FALSE(session().isOpen());
    EXPECT_NE(read(path()).find("say: Right."), std::string::npos);
}

TEST_F(LessonAuthorWindow, DoesNotLoseWhatIsTypedWhenTheWindowIsClosed) {
    openTurns();
    beginToEdit();
    typeOver(editor().sayField(), QStringLiteral("{wrong"));
    EXPECT_FALSE(window->close());
    EXPECT_TRUE(editor().messageBar()->text().startsWith(QStringLiteral("Text, ")));
    typeOver(editor().sayField(), QStringLiteral("Right."));
    EXPECT_TRUE(window->close());
    EXPECT_NE(read(path()).find("say: Right."), std::string::npos);
}

TEST_F(LessonAuthorWindow, ShowsWhatIsAskedWhileTheNotesAreTyped) {
    openTurns();
    session().go(1);
    ASSERT_TRUE(waitForStage());
    beginToEdit();
    EXPECT_TRUE(panel().findChild<QLabel*>(QStringLiteral("stepSays"))->isVisible());
    typeOver(editor().notesField(), QStringLiteral("Let them vote."));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(editor().isOpen()) << editor().messageBar()->text().toStdString();
    EXPECT_EQ(session().current().notes.source, "Let them vote.");
    EXPECT_EQ(session().task(), StepTask::Choose);
}

// Going on does not throw it away; it is written to the step that it belongs to.
TEST_F(LessonAuthorWindow, KeepsWhatIsTypedAtAStepWhileAnotherOneIsShown) {
    openTurns();
    beginToEdit();
    typeOver(editor().sayField(), QStringLiteral("Later."));
    session().go(4);
    ASSERT_TRUE(waitForStage());
    EXPECT_TRUE(editor().isVisible());
    EXPECT_TRUE(panel().findChild<QLabel*>(QStringLiteral("stepSays"))->isVisible());
    EXPECT_TRUE(editor().save());
    EXPECT_EQ(session().lesson()->steps[0].say.source, "Later.");
    EXPECT_EQ(session().step(), 4u);
}

TEST_F(LessonAuthorWindow, OffersNothingOfThisForABuiltInLesson) {
    window->openFile(QStringLiteral("lesson:convoy"));
    ASSERT_TRUE(waitForStage());
    EXPECT_FALSE(panel().editButton()->isVisible());
    for (const ActionId id : {ActionId::AddStep, ActionId::ReplaceStage, ActionId::EditStep})
        EXPECT_FALSE((*window->actions())[id]->isEnabled());
    press(Qt::Key_F2);
    EXPECT_FALSE(editor().isOpen());
}

TEST_F(LessonAuthorWindow, LeavesALessonInBracesAloneAndSaysSo) {
    const std::string text =
        "timeslice-lesson: 1\ntitle: T\nminutes: 1\npoint: P.\nsteps: [{title: A, say: B., "
        "show: {workload: race, runs: [serial]}}]\n";
    openOwn(text);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(panel().messageBar()->text().contains(QStringLiteral("mine.yaml")));
    EXPECT_EQ(read(path()), text);
}

} // namespace
} // namespace timeslice
