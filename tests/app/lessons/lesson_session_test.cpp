// The session of a lesson, on a board and a view without a window.
#include "app/lessons/lesson_session.h"

#include "app/base/language.h"
#include "app/timeline/play_clock.h"
#include "core/lessons/lesson_catalogue.h"
#include "core/workload/catalogue.h"
#include "tests/app/compiled_language.h"
#include "tests/app/lessons/small_lessons.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

class LessonSessionTest : public ::testing::Test {
  protected:
    LessonSessionTest() {
        // Cards set the extent; here nobody else does.
        QObject::connect(&board, &RunBoard::cardChanged, &view, [this] { followExtent(); });
        QObject::connect(&board, &RunBoard::cardsChanged, &view, [this] { followExtent(); });
    }

    void followExtent() {
        Nanos extent{0};
        for (const CardSetup& card : store.setup().cards)
            if (const RecordingPtr& recording = board.state(card.id).recording)
                extent = std::max(extent, recording->trace().end());
        if (extent > Nanos{0}) view.setExtent(extent);
    }

    void showOwn() {
        timeslice::Setup setup = withWorkload({}, "io-bound", *findWorkload("io-bound"));
        setup.cards = {{1, "async", {}}, {2, "gil", {}}};
        setup.nextId = 3;
        store.replace(setup);
        ASSERT_TRUE(waitFor([this] { return !board.busy() && board.state(2).recording; }));
    }

    void openTurns(size_t step = 0) {
        session.open(test::lessonOf(test::kTurns), step);
        ASSERT_TRUE(waitForStage());
    }

    void go(size_t step) {
        session.go(step);
        ASSERT_TRUE(waitForStage());
    }

    bool waitForStage() {
        return waitFor([this] { return session.isStaged(); });
    }
    static bool waitFor(const std::function<bool()>& condition) { return QTest::qWaitFor(condition, 20'000); }

    void revealAtOnce() {
        session.reveal();
        view.clock()->finish();
        ASSERT_TRUE(session.isRevealed());
    }

    SetupStore store;
    JobQueue queue;
    RunBoard board{&store, &queue};
    ViewState view;
    LessonSession session{&store, &queue, &board, &view};
};

TEST_F(LessonSessionTest, PutsAStepsStageOntoTheWindow) {
    openTurns();
    EXPECT_EQ(session.title(), QStringLiteral("Turns"));
    EXPECT_EQ(session.titleOf(0), QStringLiteral("One core"));
    EXPECT_EQ(session.task(), StepTask::Look);
    ASSERT_EQ(store.setup().cards.size(), 1U);
    const CardState& state = board.state(session.cards().at(0));
    EXPECT_EQ(state.recording->metrics().makespan, 8ms);
    EXPECT_EQ(plainEnglish().render(board.labels()[0]), "Sharing");
    EXPECT_EQ(view.from(), 0ms);
    EXPECT_EQ(view.to(), 6ms);
    EXPECT_EQ(view.playhead(), 1ms);
    EXPECT_FALSE(view.covered());
    EXPECT_EQ(session.notes(), QStringLiteral("<p style='margin:0 0 0 0'>Ask them.</p>"));
}

TEST_F(LessonSessionTest, FillsTextsOnceTheRunsAreThereAndAgainWhenTheyChange) {
    session.open(test::lessonOf(test::kTurns));
    EXPECT_TRUE(session.stageText().contains(QStringLiteral("<b>…</b>")))
        << session.stageText().toStdString();
    ASSERT_TRUE(waitForStage());
    EXPECT_TRUE(session.stageText().contains(QStringLiteral("<b>8\u00a0ms</b>")))
        << session.stageText().toStdString();
    RunSpec common = store.setup().common;
    common.settings["quantum"] = 1'000'000;
    common.cores = 2;
    timeslice::Setup next = withCommon(store.setup(), common);
    next.cards[0].model = "parallel";
    store.change(QStringLiteral("cores"), next);
    EXPECT_TRUE(waitFor([this] { return session.stageText().contains(QStringLiteral("<b>4\u00a0ms</b>")); }))
        << session.stageText().toStdString();
}

TEST_F(LessonSessionTest, LetsTheClassTryAndGoesBackToTheStep) {
    openTurns();
    EXPECT_FALSE(session.isChanged());
    view.setPlayhead(5ms);
    EXPECT_TRUE(session.isChanged());
    session.backToStep();
    EXPECT_FALSE(session.isChanged());
    EXPECT_EQ(view.playhead(), 1ms);
    RunSpec common = store.setup().common;
    common.settings["quantum"] = 1'000'000;
    store.change(QStringLiteral("quantum"), withCommon(store.setup(), common));
    view.setLaneMode(LaneMode::ByCore);
    EXPECT_TRUE(session.isChanged());
    ASSERT_TRUE(waitFor([this] { return !board.busy(); }));
    session.backToStep();
    EXPECT_TRUE(session.isStaged()) << "what the step had run was kept";
    EXPECT_FALSE(session.isChanged());
    EXPECT_EQ(view.laneMode(), LaneMode::ByTask);
    EXPECT_EQ(store.setup().common.settings.at("quantum"), 2'000'000);
}

TEST_F(LessonSessionTest, GoesBackToExactlyWhatWasThereAtOnce) {
    openTurns();
    const TracePtr trace = board.state(session.cards().at(0)).recording->tracePtr();
    go(1);
    EXPECT_EQ(board.state(session.cards().at(0)).recording->tracePtr(), trace)
        << "a run that stays is not run again";
    go(4);
    go(1);
    const std::vector<int> cards = session.cards();
    const TracePtr second = board.state(cards.at(1)).recording->tracePtr();
    session.go(0);
    EXPECT_TRUE(session.isStaged());
    EXPECT_EQ(board.state(session.cards().at(0)).recording->tracePtr(), trace);
    EXPECT_EQ(view.playhead(), 1ms);
    session.go(1);
    EXPECT_TRUE(session.isStaged());
    EXPECT_EQ(session.cards(), cards);
    EXPECT_EQ(board.state(cards.at(1)).recording->tracePtr(), second);
}

TEST_F(LessonSessionTest, CoversAQuestionBeforeAnythingOfItIsSeen) {
    bool seen = false;
    QObject::connect(&board, &RunBoard::cardChanged, &view, [&](int id) {
        seen = seen || (session.step() == 1 && board.state(id).recording && !view.covered());
    });
    openTurns();
    go(1);
    EXPECT_FALSE(seen);
    EXPECT_EQ(view.hiddenFrom(), 0ms);
    EXPECT_TRUE(session.isAsking());
    go(0);
    EXPECT_FALSE(view.covered());
}

TEST_F(LessonSessionTest, TakesVotesAndTakesThemBack) {
    openTurns(1);
    ASSERT_EQ(session.poll().choices.size(), 3U);
    session.vote(1);
    session.vote(1);
    session.vote(0);
    session.takeVoteBack(0);
    session.takeVoteBack(0);
    session.setVotes(2, 7);
    session.vote(3);
    EXPECT_EQ(session.poll().choices[0].votes, 0);
    EXPECT_EQ(session.poll().choices[1].votes, 2);
    EXPECT_EQ(session.poll().choices[2].votes, 7);
    EXPECT_EQ(session.answers(), 9);
    EXPECT_EQ(session.score(), (LessonScore{0, 0})) << "nothing is revealed";
}

TEST_F(LessonSessionTest, RevealsByPlayingToTheAnswerAndKeepsTheScore) {
    openTurns(1);
    session.vote(1);
    session.reveal();
    EXPECT_TRUE(view.clock()->playing());
    EXPECT_FALSE(session.isRevealed());
    EXPECT_TRUE(view.covered());
    EXPECT_TRUE(session.because().isEmpty());
    EXPECT_TRUE(waitFor([this] { return session.isRevealed(); }));
    EXPECT_FALSE(view.covered());
    EXPECT_TRUE(session.poll().choices[1].right);
    EXPECT_FALSE(session.poll().choices[0].right);
    EXPECT_TRUE(session.because().contains(QStringLiteral("4\u00a0ms"))) << session.because().toStdString();
    EXPECT_EQ(session.score(), (LessonScore{1, 1}));
    session.vote(0);
    EXPECT_EQ(session.poll().choices[0].votes, 0) << "it is closed";
    go(0);
    go(1);
    EXPECT_FALSE(view.covered()) << "it stays answered";
    EXPECT_EQ(session.poll().choices[1].votes, 1);
    EXPECT_FALSE(session.isChanged());
}

TEST_F(LessonSessionTest, CountsATieAsWrongAndNoVotesAsNoAnswer) {
    openTurns(1);
    session.vote(0);
    session.vote(1);
    revealAtOnce();
    EXPECT_EQ(session.score(), (LessonScore{0, 1}));
    go(2);
    revealAtOnce();
    EXPECT_EQ(session.score(), (LessonScore{0, 1}));
}

TEST_F(LessonSessionTest, AsksWhoRunsNextAndLetsTheTraceAnswer) {
    openTurns(2);
    EXPECT_EQ(session.task(), StepTask::WhoRunsNext);
    EXPECT_EQ(view.hiddenFrom(), 1ms) << "it is asked at this instant";
    ASSERT_EQ(session.poll().choices.size(), 2U);
    EXPECT_EQ(session.poll().choices[0].text, QStringLiteral("A"));
    EXPECT_EQ(session.poll().choices[1].text, QStringLiteral("B"));
    session.vote(1);
    revealAtOnce();
    EXPECT_TRUE(session.poll().choices[1].right);
    EXPECT_FALSE(session.poll().choices[0].right);
    EXPECT_EQ(view.playhead(), 4ms) << "the end of B's turn";
    EXPECT_EQ(session.score(), (LessonScore{1, 1}));
}

TEST_F(LessonSessionTest, AsksForANumberWithTheUnitThatItHas) {
    openTurns(3);
    EXPECT_EQ(session.task(), StepTask::Number);
    EXPECT_EQ(session.unit(), QStringLiteral("ms"));
    EXPECT_FALSE(session.answer(QStringLiteral("about two")));
    EXPECT_FALSE(session.answer(QStringLiteral("2 MB")));
    EXPECT_TRUE(session.answer(QStringLiteral("2.1")));
    EXPECT_EQ(session.answers(), 1);
    revealAtOnce();
    EXPECT_EQ(session.answerText(), QStringLiteral("2 ms"));
    EXPECT_EQ(session.poll().numberRight, true) << "5 % away, 10 % are allowed";
    EXPECT_EQ(session.score(), (LessonScore{1, 1}));
}

// Nobody has waited before the first choice, which is not what is to be reached.
TEST_F(LessonSessionTest, ReachesNoMeanBeforeTheRunHasEnded) {
    session.open(test::lessonOf(R"(timeslice-lesson: 1
title: By hand
minutes: 1
point: The schedule decides.
steps:
  - title: You decide
    aim: {run: 1, goal: waiting_mean < 5 ms}
    show:
      workload: {timeslice: 1, tasks: [{name: A, steps: [cpu: 4 ms]}, {name: B, steps: [cpu: 4 ms]}]}
      common: {cores: 1, ideal: true}
      runs: [{model: preemptive, policy: manual, quantum: 100 ms}]
)"));
    ASSERT_TRUE(waitForStage());
    EXPECT_FALSE(session.goal().holds);
    EXPECT_FALSE(session.goal().reached);
    const int card = session.cards().at(0);
    while (board.state(card).recording->ending() == Ending::Choice) {
        const RecordingPtr before = board.state(card).recording;
        store.change({}, withChoice(store.setup(), card, 0));
        ASSERT_TRUE(waitFor([&] { return !board.busy() && board.state(card).recording != before; }));
    }
    EXPECT_TRUE(waitFor([this] { return session.goal().reached; }));
}

TEST_F(LessonSessionTest, GoesOnAsARemoteDoes) {
    openTurns();
    session.next();
    EXPECT_EQ(session.step(), 1U);
    ASSERT_TRUE(waitForStage());
    session.next();
    EXPECT_EQ(session.step(), 1U) << "the answer comes first";
    EXPECT_FALSE(session.isRevealed());
    session.next();
    EXPECT_TRUE(session.isRevealed()) << "the rest of it is skipped";
    session.next();
    EXPECT_EQ(session.step(), 2U);
    session.back();
    EXPECT_EQ(session.step(), 1U);
    session.last();
    EXPECT_EQ(session.step(), 4U);
    EXPECT_FALSE(session.canGoOn());
    session.first();
    EXPECT_FALSE(session.canGoBack());
    EXPECT_EQ(session.done(), QStringList{QStringLiteral("small")}) << "its last step was shown";
}

TEST_F(LessonSessionTest, BringsBackExactlyWhatWasThereBefore) {
    showOwn();
    store.change(QStringLiteral("models"), withoutCard(store.setup(), 1));
    ASSERT_TRUE(waitFor([this] { return !board.busy(); }));
    view.setLaneMode(LaneMode::ByCore);
    view.zoom(2, 10ms);
    view.setPlayhead(20ms);
    const auto before = store.setup();
    const Nanos from = view.from();
    const Nanos to = view.to();
    const TracePtr trace = board.state(2).recording->tracePtr();
    openTurns();
    EXPECT_EQ(store.own(), before);
    EXPECT_FALSE(store.history()->canUndo()) << "the user's changes are none of the lesson's";
    view.setPlayhead(3ms);
    go(1);
    session.close();
    EXPECT_FALSE(session.isOpen());
    EXPECT_EQ(store.setup().cards, before.cards);
    EXPECT_EQ(store.setup().workload, before.workload);
    EXPECT_EQ(store.setup().common, before.common);
    EXPECT_EQ(board.state(2).recording->tracePtr(), trace) << "without another run";
    EXPECT_EQ(view.laneMode(), LaneMode::ByCore);
    EXPECT_EQ(view.from(), from);
    EXPECT_EQ(view.to(), to);
    EXPECT_EQ(view.playhead(), 20ms);
    EXPECT_FALSE(view.covered());
    ASSERT_TRUE(store.history()->canUndo());
    store.history()->undo();
    EXPECT_EQ(store.setup().cards.size(), 2U);
}

TEST_F(LessonSessionTest, OpensAnotherLessonWithoutForgettingWhatWasThereBefore) {
    showOwn();
    openTurns();
    session.open(test::lessonOf(test::kTurns), 4);
    ASSERT_TRUE(waitForStage());
    EXPECT_EQ(session.step(), 4U);
    session.close();
    EXPECT_EQ(store.setup().cards.size(), 2U);
    EXPECT_EQ(store.setup().source, "io-bound");
}

TEST_F(LessonSessionTest, PointsAtInstantsOfItsRuns) {
    openTurns(4);
    const std::vector<Callout> callouts = session.calloutsOf(session.cards().at(0));
    ASSERT_EQ(callouts.size(), 1U);
    EXPECT_EQ(callouts[0].time, 3ms);
    EXPECT_EQ(callouts[0].text, "B runs");
    EXPECT_TRUE(session.calloutsOf(-1).empty());
}

TEST_F(LessonSessionTest, SpeaksAnotherLanguageWhenThatHasChanged) {
    const auto lesson = findLesson("convoy");
    ASSERT_TRUE(lesson);
    session.open(*lesson, 1);
    ASSERT_TRUE(waitForStage());
    EXPECT_TRUE(session.poll().choices.at(0).text.contains(QStringLiteral("about 1 ms")));
    session.vote(2);
    test::CompiledLanguage german(QStringLiteral("de"));
    german.install();
    session.retranslate();
    EXPECT_EQ(session.title(), QStringLiteral("Der Konvoi"));
    EXPECT_TRUE(session.stageText().contains(QStringLiteral("Kern"))) << session.stageText().toStdString();
    EXPECT_TRUE(session.poll().choices.at(0).text.contains(QStringLiteral("etwa 1 ms")));
    EXPECT_EQ(session.poll().choices.at(2).votes, 1) << "votes stay";
    EXPECT_EQ(currentLanguage().render(board.labels().at(0)), "Allein");
    EXPECT_EQ(plainEnglish().render(board.labels().at(0)), "Alone") << "of files";
}

TEST_F(LessonSessionTest, ReadsAFileAgainWhenItChangesAndStaysAtItsStep) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("turns.yaml"));
    const auto write = [&path](std::string text) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.data(), static_cast<qint64>(text.size()));
    };
    write(test::kTurns);
    session.open(path);
    ASSERT_TRUE(waitFor([this] { return session.isStaged(); }));
    go(1);
    session.vote(1);
    Problems last;
    QObject::connect(&session, &LessonSession::fileChanged, &view,
                     [&](const QString&, const Problems& problems) { last = problems; });
    std::string changed = test::kTurns;
    changed.replace(changed.find("How long on two cores?"), 22, "How long would it take?");
    write(changed);
    EXPECT_TRUE(waitFor([this] { return session.stageText().contains(QStringLiteral("would it take")); }));
    EXPECT_EQ(session.step(), 1U);
    EXPECT_EQ(session.poll().choices.at(1).votes, 1);
    write("timeslice-lesson: 1\ntitle: Broken\n");
    EXPECT_TRUE(waitFor([&] { return !last.empty(); }));
    EXPECT_TRUE(session.stageText().contains(QStringLiteral("would it take"))) << "the last version stays";
    session.close();
}

TEST_F(LessonSessionTest, SaysWhatIsWrongWithAFileAndStaysWhereItWas) {
    openTurns(4);
    QString source;
    Problems problems;
    QObject::connect(&session, &LessonSession::failed, &view, [&](const QString& file, const Problems& what) {
        source = file;
        problems = what;
    });
    session.open(QStringLiteral("no-such-lesson"));
    EXPECT_TRUE(waitFor([&] { return !problems.empty(); }));
    EXPECT_EQ(source, QStringLiteral("no-such-lesson"));
    EXPECT_EQ(session.step(), 4U);
}

} // namespace
} // namespace timeslice
