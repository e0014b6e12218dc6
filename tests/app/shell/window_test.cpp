#include "tests/app/shell/window_driver.h"

#include "app/forms/model_list.h"
#include "app/forms/spec_form.h"
#include "app/panels/compare_model.h"
#include "app/panels/compare_panel.h"
#include "app/panels/workload_gallery.h"
#include "app/shell/top_bar.h"
#include "app/timeline/timeline_view.h"
#include "app/widgets/button.h"
#include "app/widgets/form_row.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/section.h"
#include "app/widgets/segmented.h"
#include "core/models/registry.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QScreen>
#include <QScrollArea>
#include <QTemporaryDir>

namespace timeslice {
namespace {

class WindowWithComparison : public WindowTest {
  protected:
    void SetUp() override { startAndFinish(); }

    // The field of the left panel for a parameter.
    QLineEdit* field(const char* key) {
        return window->leftPanel()->findChild<QLineEdit*>(QString::fromLatin1(key));
    }

    void drop(const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &enter);
        ASSERT_TRUE(enter.isAccepted());
        QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window.get(), &event);
    }

    static QString write(const QTemporaryDir& folder, const char* name, const QByteArray& text) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) file.write(text);
        return path;
    }
};

TEST_F(WindowWithComparison, ShowsTheFinishedMixedWorkloadUnderFiveModelsAtTheFirstStart) {
    EXPECT_EQ(setup().workload->id, "mixed");
    std::vector<std::string> models;
    for (const CardSetup& card : setup().cards) models.push_back(card.model);
    EXPECT_EQ(models, (std::vector<std::string>{"serial", "preemptive", "parallel", "gil", "async"}));
    for (RunCard* card : cards()) {
        EXPECT_FALSE(card->makespanText().isEmpty()) << card->title().toStdString();
        EXPECT_GT(card->state().recording->trace().intervalCount(), 0U);
        EXPECT_TRUE(card->isVisible());
    }
    EXPECT_EQ(window->comparePanel()->model()->rowCount(), 5);
}

TEST_F(WindowWithComparison, KnowsTheSpeedupOfEveryCardAgainstSerial) {
    for (size_t i = 0; i < setup().cards.size(); ++i) {
        ASSERT_TRUE(stateOf(i).recording->metrics().speedup) << i;
        EXPECT_NEAR(*stateOf(i).recording->metrics().speedup,
                    static_cast<double>(makespanOf("serial").count()) /
                        static_cast<double>(stateOf(i).recording->metrics().makespan.count()),
                    1e-9);
    }
}

TEST_F(WindowWithComparison, RunsSerialSilentlyForTheSpeedupWhenItIsNotShown) {
    QTest::mouseClick(window->leftPanel()->modelList()->box("serial"), Qt::LeftButton, {}, QPoint(8, 8));
    ASSERT_EQ(cards().size(), 4U);
    type(field("cores"), QStringLiteral("2"));
    EXPECT_TRUE(
        waitFor([this] { return allFinished() && stateOf(1).recording->metrics().speedup.has_value(); }));
    EXPECT_EQ(cards().size(), 4U);
}

TEST_F(WindowWithComparison, AddsAndRemovesACardAsItsModelIsTicked) {
    QCheckBox* box = window->leftPanel()->modelList()->box("gil");
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, 8));
    EXPECT_EQ(cards().size(), 4U);
    EXPECT_FALSE(showsModel(setup(), "gil"));
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, 8));
    ASSERT_EQ(cards().size(), 5U);
    EXPECT_EQ(setup().cards[3].model, "gil") << "it comes back to its place";
    EXPECT_TRUE(waitFor([this] { return allFinished(); }));
}

TEST_F(WindowWithComparison, RunsAgainWhenTheCoresChange) {
    const Nanos before = makespanOf("parallel");
    type(field("cores"), QStringLiteral("1"));
    EXPECT_TRUE(waitFor([&] { return allFinished() && makespanOf("parallel") > before; }));
    EXPECT_EQ(setup().common.cores, 1);
}

TEST_F(WindowWithComparison, SaysInPlaceWhatIsWrongWithAValueAndKeepsTheLastGoodOne) {
    QLineEdit* quantum = field("quantum");
    ASSERT_NE(quantum, nullptr);
    type(quantum, QStringLiteral("fast"));
    QTest::keyClick(quantum, Qt::Key_Return);
    EXPECT_TRUE(quantum->property("wrong").toBool());
    auto* row = qobject_cast<FormRow*>(quantum->parentWidget());
    ASSERT_NE(row, nullptr);
    EXPECT_TRUE(row->problem().contains(QStringLiteral("fast"))) << row->problem().toStdString();
    EXPECT_TRUE(setup().common.settings.empty());
    EXPECT_TRUE(QApplication::activeModalWidget() == nullptr);
    type(quantum, QStringLiteral("7 ms"));
    EXPECT_FALSE(quantum->property("wrong").toBool());
    EXPECT_TRUE(row->problem().isEmpty());
    EXPECT_EQ(setup().common.settings.at("quantum"), 7'000'000);
}

TEST_F(WindowWithComparison, GoesBackToTheDefaultByTheButtonThatShowsWhenAValueDiffers) {
    QLineEdit* quantum = field("quantum");
    auto* row = qobject_cast<FormRow*>(quantum->parentWidget());
    EXPECT_FALSE(row->resetButton()->isVisibleTo(row));
    type(quantum, QStringLiteral("7 ms"));
    EXPECT_TRUE(row->resetButton()->isVisibleTo(row));
    row->resetButton()->click();
    EXPECT_TRUE(setup().common.settings.empty());
    EXPECT_EQ(quantum->text(), QStringLiteral("4 ms"));
}

TEST_F(WindowWithComparison, UndoesAndRedoesAChangeOfAParameter) {
    const Nanos before = makespanOf("parallel");
    type(field("cores"), QStringLiteral("1"));
    ASSERT_TRUE(waitFor([&] { return allFinished() && makespanOf("parallel") > before; }));
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(setup().common.cores, std::nullopt);
    EXPECT_TRUE(waitFor([&] { return allFinished() && makespanOf("parallel") == before; }));
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(setup().common.cores, 1);
}

TEST_F(WindowWithComparison, UndoesAnotherWorkload) {
    window->opener()->open("cpu-bound");
    ASSERT_TRUE(waitFor([this] { return setup().workload->id == "cpu-bound"; }));
    window->store()->history()->undo();
    EXPECT_EQ(setup().workload->id, "mixed");
    EXPECT_TRUE(waitFor([this] { return allFinished(); }));
}

TEST_F(WindowWithComparison, DuplicatesACardAndChangesTheCopyAlone) {
    RunCard* original = cards()[1];
    const Nanos before = makespanOf("preemptive");
    Q_EMIT original->duplicateRequested();
    ASSERT_EQ(cards().size(), 6U);
    const int copy = setup().cards[2].id;
    EXPECT_EQ(setup().cards[2].model, "preemptive");
    ASSERT_TRUE(waitFor([this] { return window->compareView()->popup() != nullptr; }));
    CardPopup* popup = window->compareView()->popup();
    EXPECT_EQ(popup->card(), copy);
    type(popup->findChild<QLineEdit*>(QStringLiteral("quantum")), QStringLiteral("20 ms"));
    ASSERT_TRUE(waitFor([this] { return allFinished(); }));
    EXPECT_EQ(window->board()->state(copy).recording->run()->spec.settings.at("quantum"), 20'000'000);
    EXPECT_EQ(makespanOf("preemptive"), before) << "the original is as it was";
    EXPECT_NE(window->compareView()->card(copy)->title(), original->title());
    popup->close();
}

TEST_F(WindowWithComparison, ClosesTheCopysPopupWhenUndoTakesTheCopyBack) {
    Q_EMIT cards()[1]->duplicateRequested();
    ASSERT_TRUE(waitFor([this] { return window->compareView()->popup() != nullptr; }));
    QTest::keyClick(window->compareView()->popup(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(cards().size(), 5U);
    EXPECT_TRUE(waitFor([this] { return window->compareView()->popup() == nullptr; }));
}

TEST_F(WindowWithComparison, MarksTheBestValueOfAColumn) {
    const CompareModel* table = window->comparePanel()->model();
    int bestMakespan = -1;
    Nanos least = kNever;
    for (size_t i = 0; i < setup().cards.size(); ++i)
        if (stateOf(i).recording->metrics().makespan < least) {
            least = stateOf(i).recording->metrics().makespan;
            bestMakespan = static_cast<int>(i);
        }
    EXPECT_TRUE(table->isBest(bestMakespan, 2));
    EXPECT_TRUE(table->data(table->index(bestMakespan, 2), Qt::FontRole).value<QFont>().bold());
    EXPECT_FALSE(table->isBest(0, 2)) << "serial is never the fastest here";
}

TEST_F(WindowWithComparison, ShowsAllErrorsOfADroppedFileAndKeepsTheComparison) {
    const QTemporaryDir folder;
    const QString bad = write(
        folder, "bad.yaml",
        "timeslice: 1\nname: Bad\ntasks:\n  - name: A\n    steps:\n      - cpu: 5\n      - dance: 1 ms\n");
    drop(bad);
    const MessageBar* bar = window->leftPanel()->gallery()->messageBar();
    ASSERT_TRUE(waitFor([bar] { return !bar->text().isEmpty(); }));
    EXPECT_EQ(bar->text().count(QStringLiteral("bad.yaml")), 1) << bar->text().toStdString();
    EXPECT_TRUE(bar->text().contains(QStringLiteral("\nLine 6, column "))) << bar->text().toStdString();
    EXPECT_TRUE(bar->text().contains(QStringLiteral("\nLine 7, column "))) << bar->text().toStdString();
    EXPECT_EQ(setup().workload->id, "mixed");
    EXPECT_EQ(cards().size(), 5U);
    EXPECT_TRUE(allFinished());
}

TEST_F(WindowWithComparison, OpensADroppedFileAndRemembersIt) {
    const QTemporaryDir folder;
    const QString good =
        write(folder, "two.yaml",
              "timeslice: 1\nname: Two\ntasks:\n  - name: A\n    count: 2\n    steps:\n      - cpu: 5 ms\n");
    drop(good);
    ASSERT_TRUE(waitFor([this] { return setup().workload->name == "Two" && allFinished(); }));
    EXPECT_EQ(window->leftPanel()->gallery()->recentFiles().value(0), good);
    EXPECT_NEAR(static_cast<double>(makespanOf("serial").count()), 10e6, 1e6);
}

TEST_F(WindowWithComparison, ShowsAWorkloadsParametersWithTheirUnits) {
    const QTemporaryDir folder;
    drop(write(folder, "timed.yaml",
               "timeslice: 1\nparameters: {work: 10 ms, scale: 1}\n"
               "tasks: [{name: t, steps: [{cpu: \"${work * scale}\"}]}]\n"));
    ASSERT_TRUE(waitFor([this] { return setup().workload->id == "timed" && allFinished(); }));
    EXPECT_EQ(field("work")->text(), QStringLiteral("10 ms"));
    EXPECT_EQ(field("scale")->text(), QStringLiteral("1"));
    type(field("work"), QStringLiteral("20 ms"));
    QTest::keyClick(field("work"), Qt::Key_Return);
    EXPECT_TRUE(waitFor([this] { return allFinished() && makespanOf("serial") == 20ms; }));
    EXPECT_EQ(field("work")->text(), QStringLiteral("20 ms"));
    // A window that goes while a field is being edited: the field has nobody left to tell.
    type(field("work"), QStringLiteral("30 ms"));
    window.reset();
}

TEST_F(WindowWithComparison, CancelsALongRunAndKeepsWhatThereIs) {
    const QTemporaryDir folder;
    const QString endless =
        write(folder, "endless.yaml",
              "timeslice: 1\nname: Endless\ntasks:\n  - name: A\n    count: 2\n    steps:\n"
              "      - repeat: {times: forever, steps: [cpu: 1 ms, sleep: 1 ms]}\n");
    drop(endless);
    ASSERT_TRUE(waitFor([this] { return setup().workload->name == "Endless"; }));
    ASSERT_TRUE(waitFor([this] { return stateOf(0).phase == CardPhase::Running; }));
    EXPECT_EQ(window->topBar()->runButton()->text(), QStringLiteral("Cancel"));
    QTest::mouseClick(window->topBar()->runButton(), Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return !window->board()->busy(); }));
    EXPECT_EQ(stateOf(0).recording->ending(), Ending::Cancelled);
    EXPECT_GT(stateOf(0).recording->trace().intervalCount(), 0U);
    EXPECT_FALSE(cards()[0]->messageBar()->text().isEmpty());
    EXPECT_FALSE(cards()[4]->messageBar()->text().isEmpty()) << "those that never began say so";
    EXPECT_NE(window->topBar()->runButton()->text(), QStringLiteral("Cancel"));
}

TEST_F(WindowWithComparison, NamesTheCycleOfADeadlockOnItsCard) {
    const QTemporaryDir folder;
    const QString path = write(
        folder, "fork.yaml",
        "timeslice: 1\nname: Forks\nmodels: [parallel]\nresources: {left: lock, right: lock}\ntasks:\n"
        "  - {name: Ada, steps: [lock: left, sleep: 5 ms, lock: right, unlock: right, unlock: left]}\n"
        "  - {name: Bob, steps: [lock: right, sleep: 5 ms, lock: left, unlock: left, unlock: right]}\n");
    drop(path);
    ASSERT_TRUE(waitFor([this] { return setup().workload->name == "Forks" && allFinished(); }));
    ASSERT_EQ(cards().size(), 1U);
    EXPECT_EQ(stateOf(0).recording->ending(), Ending::Deadlock);
    const QString message = cards()[0]->messageBar()->text();
    for (const char* word : {"Ada", "Bob", "left", "right"})
        EXPECT_TRUE(message.contains(QString::fromLatin1(word))) << message.toStdString();
}

TEST_F(WindowWithComparison, ShowsOneCardAloneByItsNumberAndAllByZero) {
    QTest::keyClick(window.get(), Qt::Key_3);
    ASSERT_EQ(cards().size(), 1U);
    EXPECT_EQ(cards()[0]->id(), setup().cards[2].id);
    QTest::keyClick(window.get(), Qt::Key_0);
    EXPECT_EQ(cards().size(), 5U);
}

TEST_F(WindowWithComparison, KeepsAllNamesInAColumnOfOneWidth) {
    std::set<int> gutters;
    for (RunCard* card : cards()) gutters.insert(card->timeline()->gutter());
    EXPECT_EQ(gutters.size(), 1U);
}

TEST_F(WindowWithComparison, CopiesTheTableAsTextAndACardAsAPicture) {
    window->comparePanel()->copyTable();
    const QString table = QGuiApplication::clipboard()->text();
    EXPECT_EQ(table.count(QLatin1Char('\n')), 6);
    EXPECT_EQ(table.section(QLatin1Char('\n'), 0, 0).count(QLatin1Char('\t')),
              window->comparePanel()->model()->columnCount() - 1);
    Q_EMIT window->compareView()->copyRequested(setup().cards[3].id);
    EXPECT_FALSE(QGuiApplication::clipboard()->image().isNull());
}

TEST_F(WindowWithComparison, StepsThePlayheadFromEventToEventOfAllCards) {
    QTest::keyClick(window.get(), Qt::Key_Period);
    const Nanos first = window->view()->playhead().value_or(Nanos{-1});
    EXPECT_GT(first, Nanos{0});
    QTest::keyClick(window.get(), Qt::Key_Period);
    EXPECT_GT(window->view()->playhead().value_or(Nanos{0}), first);
    QTest::keyClick(window.get(), Qt::Key_Comma);
    EXPECT_EQ(window->view()->playhead(), first);
}

TEST_F(WindowWithComparison, WaitsForRunBeforeALiveRun) {
    QTest::keyClick(window->topBar()->engineSwitch(), Qt::Key_Right);
    EXPECT_EQ(setup().common.engine, Engine::Live);
    QTest::qWait(2 * RunBoard::kSettle);
    EXPECT_FALSE(window->board()->busy());
    for (size_t i = 0; i < setup().cards.size(); ++i) {
        EXPECT_EQ(stateOf(i).phase, CardPhase::Idle);
        EXPECT_EQ(stateOf(i).recording, nullptr) << "a simulated picture is not shown as live";
    }
    EXPECT_FALSE(cards()[0]->messageBar()->text().isEmpty());
}

TEST_F(WindowWithComparison, RestoresTheSessionInTheNextWindow) {
    type(field("cores"), QStringLiteral("2"));
    window->opener()->open("convoy");
    ASSERT_TRUE(waitFor([this] { return setup().workload->id == "convoy" && allFinished(); }));
    const size_t shown = cards().size();
    const auto cores = setup().common.cores;
    window->close();
    window = std::make_unique<MainWindow>(testAppearance());
    window->show();
    startAndFinish();
    EXPECT_EQ(setup().workload->id, "convoy");
    EXPECT_EQ(setup().common.cores, cores);
    EXPECT_EQ(cards().size(), shown);
}

TEST_F(WindowWithComparison, StartsWithTheFirstComparisonWhenTheLastFileIsGone) {
    {
        const QTemporaryDir folder;
        drop(write(folder, "gone.yaml",
                   "timeslice: 1\nname: Gone\ntasks:\n  - {name: A, steps: [cpu: 5 ms]}\n"));
        ASSERT_TRUE(waitFor([this] { return setup().workload->name == "Gone" && allFinished(); }));
        window->close();
    }
    window = std::make_unique<MainWindow>(testAppearance());
    window->show();
    startAndFinish();
    EXPECT_EQ(setup().workload->id, "mixed");
    EXPECT_TRUE(window->leftPanel()->gallery()->messageBar()->text().contains(QStringLiteral("gone.yaml")));
}

TEST_F(WindowWithComparison, OpensAFileOfTheCommandLineOverTheLastSession) {
    const QTemporaryDir folder;
    const QString bad = write(folder, "bad.yaml", "timeslice: 1\n");
    window = std::make_unique<MainWindow>(testAppearance());
    window->show();
    window->start({bad});
    const MessageBar* bar = window->leftPanel()->gallery()->messageBar();
    ASSERT_TRUE(waitFor([this, bar] { return !bar->text().isEmpty() && allFinished(); }));
    EXPECT_EQ(setup().workload->id, "mixed") << "a file that is no good leaves the session as it was";
}

TEST_F(WindowWithComparison, KeepsTheModelsInSightBelowTheGalleryAndTheCurrentWorkloadInTheGallery) {
    window->resize(1600, 1000);
    window->opener()->open("memory-bound");
    ASSERT_TRUE(waitFor([this] { return setup().workload->id == "memory-bound" && allFinished(); }));
    QTest::qWait(20);
    const LeftPanel* panel = window->leftPanel();
    const QCheckBox* first = window->leftPanel()->modelList()->box("serial");
    EXPECT_LT(first->mapTo(panel, QPoint(0, first->height())).y(), panel->height());
    const QScrollArea* list = window->leftPanel()->gallery()->list();
    for (const QAbstractButton* item : list->widget()->findChildren<QAbstractButton*>()) {
        if (!item->isChecked()) continue;
        const int top = item->mapTo(list, QPoint(0, 0)).y();
        EXPECT_GE(top, 0);
        EXPECT_LE(top + item->height(), list->height());
    }
}

TEST_F(WindowWithComparison, ShowsTheQuantaOfThoseLevelsOnlyThatThePolicyHas) {
    RunSpec common = setup().common;
    common.policy = "mlfq";
    window->store()->change({}, withCommon(setup(), common));
    ASSERT_NE(field("quantum_3"), nullptr);
    EXPECT_FALSE(field("quantum_3")->isHidden() || field("quantum_3")->parentWidget()->isHidden());
    EXPECT_TRUE(field("quantum_4")->parentWidget()->isHidden());
    type(field("levels"), QStringLiteral("5"));
    EXPECT_FALSE(field("quantum_5")->parentWidget()->isHidden());
    EXPECT_TRUE(field("quantum_6")->parentWidget()->isHidden());
    EXPECT_TRUE(waitFor([this] { return allFinished(); }));
}

TEST_F(WindowWithComparison, NamesAPolicysTimeSliceBesideItAndNoOtherOfItsTimes) {
    RunSpec common = setup().common;
    common.policy = "lrtf";
    window->store()->change({}, withCommon(setup(), common));
    EXPECT_TRUE(window->topBar()->machineButton()->text().contains(QStringLiteral("first, 1 ms")));
    common.policy = "sjf";
    common.settings = {{"bursts", 1}};
    window->store()->change({}, withCommon(setup(), common));
    EXPECT_TRUE(window->topBar()->machineButton()->text().endsWith(QStringLiteral("Shortest job first")));
    EXPECT_TRUE(waitFor([this] { return allFinished(); }));
}

TEST_F(WindowWithComparison, ShowsTheSpeedOfASiblingOnlyWhereACoreHasOne) {
    ASSERT_NE(field("smt_speed"), nullptr);
    EXPECT_TRUE(field("smt_speed")->parentWidget()->isHidden());
    RunSpec common = setup().common;
    common.settings["smt"] = 2;
    window->store()->change({}, withCommon(setup(), common));
    EXPECT_FALSE(field("smt_speed")->parentWidget()->isHidden());
    EXPECT_TRUE(waitFor([this] { return allFinished(); }));
}

TEST_F(WindowWithComparison, LetsALongNameGiveWayBeforeTheRunButton) {
    const QTemporaryDir folder;
    drop(write(folder, "long.yaml",
               "timeslice: 1\nname: A name that is as long as its author likes, which is longer than others "
               "would like it\ntasks:\n  - {name: A, steps: [cpu: 5 ms]}\n"));
    ASSERT_TRUE(waitFor([this] { return setup().workload->name.starts_with("A name") && allFinished(); }));
    window->resize(1280, 720);
    QTest::qWait(20);
    const Button* run = window->topBar()->runButton();
    EXPECT_GE(run->width(), run->sizeHint().width());
    EXPECT_EQ(window->width(), 1280);
}

TEST_F(WindowWithComparison, KeepsAPopupOnTheScreenWhenItsCostsAreUnfolded) {
    Q_EMIT cards()[2]->changeRequested();
    CardPopup* popup = window->compareView()->popup();
    ASSERT_NE(popup, nullptr);
    const int before = popup->height();
    const QRect screen = popup->screen()->availableGeometry();
    popup->move(popup->x(), screen.bottom() - before);
    for (Section* section : popup->findChildren<Section*>()) section->setFolded(false);
    ASSERT_TRUE(waitFor([&] { return popup->height() > before; }, 5000));
    EXPECT_LE(popup->geometry().bottom(), screen.bottom());
    EXPECT_GE(popup->geometry().top(), screen.top());
    popup->close();
}

TEST_F(WindowWithComparison, GivesTheLeftPanelsRowsNoMoreWidthThanItHas) {
    window->resize(1280, 720);
    timeslice::Setup next = setup();
    for (const ModelInfo& model : models()) next = withModel(next, std::string(model.id), true);
    window->store()->change({}, next);
    QTest::qWait(20);
    const auto* page = window->leftPanel()->findChild<QWidget*>(QStringLiteral("leftPage"));
    ASSERT_NE(page, nullptr);
    EXPECT_LE(page->width(), window->leftPanel()->width());
    EXPECT_LE(page->minimumSizeHint().width(), window->leftPanel()->width());
    window->board()->cancelAll();
}

} // namespace
} // namespace timeslice
