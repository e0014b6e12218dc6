// Each key has one owner and reaches it wherever the focus is, before and after every menu and popup was
// open.
#include "app/widgets/actions.h"

#include "app/cards/card_popup.h"
#include "app/cards/playhead_row.h"
#include "app/forms/model_list.h"
#include "app/lessons/left_column.h"
#include "app/panels/compare_panel.h"
#include "app/panels/explain_view.h"
#include "app/panels/workload_gallery.h"
#include "app/panels/workload_item.h"
#include "app/shell/lesson_room.h"
#include "app/shell/panes.h"
#include "app/shell/top_bar.h"
#include "app/timeline/timeline_view.h"
#include "app/widgets/button.h"
#include "app/widgets/segmented.h"
#include "tests/app/shell/window_driver.h"

#include <QCheckBox>
#include <QMenu>
#include <QShortcut>
#include <QSlider>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>
#include <QToolTip>
#include <set>

namespace timeslice {
namespace {

TEST(ActionTable, GivesEachKeyAndEachNameToOneAction) {
    std::set<QString> keys;
    std::set<std::string> names;
    for (const ActionInfo& info : actionTable()) {
        EXPECT_TRUE(names.insert(info.name).second) << info.name;
        EXPECT_FALSE(textOf(info).isEmpty()) << info.name;
        for (const QKeySequence& key : keysOf(info)) {
            EXPECT_FALSE(key.isEmpty()) << info.name;
            EXPECT_TRUE(keys.insert(key.toString()).second)
                << info.name << ' ' << key.toString().toStdString();
        }
    }
}

class WindowWithKeys : public WindowTest {
  protected:
    void SetUp() override {
        startAndFinish();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    std::vector<QWidget*> focuses() {
        LeftPanel* left = window->leftPanel();
        return {window->topBar()->engineSwitch(),
                window->topBar()->machineButton(),
                left->gallery()->findChildren<WorkloadItem*>().at(2),
                left->modelList()->box("gil"),
                cards().at(1),
                cards().at(1)->timeline(),
                cards().at(1)->menuButton(),
                window->compareView()->playheadRow()->findChild<QSlider*>(),
                window->comparePanel()->findChild<QTabBar*>(),
                window->comparePanel()->findChild<QTableView*>()};
    }

    QLineEdit* field() { return window->leftPanel()->findChild<QLineEdit*>(QStringLiteral("cores")); }

    void openAndCloseEveryMenuAndPopup() {
        for (Button* button : window->findChildren<Button*>()) {
            if (!button->menu() || !button->isVisible()) continue;
            button->menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
            QTest::qWait(5);
            button->menu()->close();
        }
        cards().at(0)->menuButton()->click();
        closePopups();
        Q_EMIT cards().at(0)->changeRequested();
        closePopups();
        for (const ActionId id : {ActionId::ShowMachine, ActionId::Keys, ActionId::Export}) {
            (*window->actions())[id]->trigger();
            closePopups();
        }
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    static void closePopups() {
        QTest::qWait(5);
        while (QWidget* popup = QApplication::activePopupWidget()) popup->close();
        while (QWidget* dialog = QApplication::activeModalWidget()) dialog->close();
        QTest::qWait(5);
    }

    // Presses every key of the table and counts what it triggers instead of doing it.
    void pressEveryKey(QWidget* focus, const char* when) {
        for (int kind = 0; kind < static_cast<int>(ActionWhen::Count); ++kind)
            window->actions()->setPossible(static_cast<ActionWhen>(kind), true);
        for (const ActionInfo& info : actionTable()) {
            if (info.kind == ActionKind::OfTimeline || info.kind == ActionKind::Unclaimed) continue;
            for (const QKeySequence& key : keysOf(info)) {
                focus->setFocus();
                triggered.clear();
                const QKeyCombination pressed = key[0];
                QTest::keyClick(focus, pressed.key(), pressed.keyboardModifiers());
                EXPECT_EQ(triggered, QStringList{QString::fromLatin1(info.name)})
                    << key.toString().toStdString() << " with the focus on "
                    << focus->metaObject()->className() << ' ' << when;
            }
        }
    }

    void countInsteadOfDoing() {
        for (QAction* action : window->actions()->findChildren<QAction*>()) {
            QObject::disconnect(action, &QAction::triggered, nullptr, nullptr);
            QObject::connect(action, &QAction::triggered, window.get(),
                             [this, action] { triggered.append(action->objectName()); });
        }
    }

    QStringList triggered;
};

TEST_F(WindowWithKeys, HasNoOtherOwnersOfKeys) {
    openAndCloseEveryMenuAndPopup();
    EXPECT_TRUE(window->findChildren<QShortcut*>().isEmpty());
    const auto own = window->actions()->findChildren<QAction*>();
    for (const QAction* action : window->findChildren<QAction*>()) {
        const bool free = own.contains(action) || action->shortcut().isEmpty();
        EXPECT_TRUE(free) << action->text().toStdString();
    }
}

TEST_F(WindowWithKeys, ReachTheirActionInEachFocusBeforeAndAfterEveryMenu) {
    const auto places = focuses();
    countInsteadOfDoing();
    for (QWidget* focus : places) pressEveryKey(focus, "before any menu");
}

TEST_F(WindowWithKeys, ReachTheirActionAfterEveryMenuAndPopupWasOpen) {
    openAndCloseEveryMenuAndPopup();
    const auto places = focuses();
    countInsteadOfDoing();
    for (QWidget* focus : places) pressEveryKey(focus, "after all menus");
}

TEST_F(WindowWithKeys, LeavesAFieldItsLettersAndItsOwnKeysAndTakesTheOthers) {
    const std::set<std::string> fieldsOwn{"Space",  ",",         ".",           "Home", "End",
                                          "?",      "Backspace", "Undo",        "Esc",  "Ctrl+C",
                                          "Ctrl+Z", "Ctrl+Y",    "Ctrl+Shift+Z"};
    countInsteadOfDoing();
    for (const ActionInfo& info : actionTable()) {
        if (info.kind == ActionKind::OfTimeline || info.kind == ActionKind::Unclaimed) continue;
        for (const QKeySequence& key : keysOf(info)) {
            const QString written = key.toString();
            const bool typed =
                written.startsWith(QStringLiteral("Shift+")) && written.size() == 7; // "Shift+1"
            const bool own = written.size() == 1 || typed || fieldsOwn.contains(written.toStdString());
            if (own && written == QStringLiteral("Esc")) continue;
            window->actions()->setPossible(info.when, true);
            field()->setText(QStringLiteral("4"));
            QTest::keyClicks(field(), QStringLiteral("1"));
            QTest::keyClick(field(), Qt::Key_Backspace);
            field()->setFocus();
            triggered.clear();
            QTest::keyClick(field(), key[0].key(), key[0].keyboardModifiers());
            if (written == QStringLiteral("Ctrl+Y") || written == QStringLiteral("Ctrl+Shift+Z")) continue;
            EXPECT_EQ(triggered.isEmpty(), own) << written.toStdString();
        }
    }
}

// Enter presses a button, ticks a box and ends what is typed; only where nothing takes it does it reveal.
TEST_F(WindowWithKeys, ReachWhatIsUnclaimedOnlyWhereNothingWithTheFocusTakesThem) {
    countInsteadOfDoing();
    window->actions()->setPossible(ActionWhen::CanReveal, true);
    const auto pressed = [this](QWidget* focus) {
        focus->setFocus();
        triggered.clear();
        QTest::keyClick(focus, Qt::Key_Return);
        return triggered.contains(QStringLiteral("reveal"));
    };
    EXPECT_TRUE(pressed(cards().at(1)));
    EXPECT_TRUE(pressed(cards().at(1)->timeline()));
    EXPECT_FALSE(pressed(window->leftPanel()->modelList()->box("gil")));
    EXPECT_FALSE(pressed(field()));
    window->actions()->setPossible(ActionWhen::CanReveal, false);
    EXPECT_FALSE(pressed(cards().at(1)));
}

TEST_F(WindowWithKeys, PlayBySpaceAfterAClickInTheGalleryAndOnAModel) {
    PlayheadRow* playhead = window->compareView()->playheadRow();
    WorkloadItem* item = window->leftPanel()->gallery()->findChildren<WorkloadItem*>().at(0);
    QTest::mouseClick(item, Qt::LeftButton);
    ASSERT_TRUE(waitFor([this] { return allFinished() && !cards().empty(); }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_TRUE(playhead->playing());
    QCheckBox* box = window->leftPanel()->modelList()->box("gil");
    const bool ticked = box->isChecked();
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, 8));
    EXPECT_NE(box->isChecked(), ticked);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    EXPECT_FALSE(playhead->playing());
    EXPECT_NE(box->isChecked(), ticked) << "Space is the timeline's";
    QTest::keyClick(box, Qt::Key_Return);
    EXPECT_EQ(box->isChecked(), ticked) << "Enter ticks";
    EXPECT_TRUE(waitFor([this] { return allFinished(); }));
}

TEST_F(WindowWithKeys, StepFromEdgeToEdgeOfTheTimelineWithTheFocus) {
    TimelineView* timeline = cards().at(0)->timeline();
    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_Right);
    QTest::keyClick(timeline, Qt::Key_Right);
    const auto second = window->view()->playhead();
    ASSERT_TRUE(second);
    QTest::keyClick(timeline, Qt::Key_Left);
    EXPECT_LT(*window->view()->playhead(), *second);
}

TEST_F(WindowWithKeys, ZoomPanAndFitFromWhereverTheFocusIs) {
    const ViewState& view = *window->view();
    QWidget* box = window->leftPanel()->modelList()->box("gil");
    const Nanos width = view.to() - view.from();
    QTest::keyClick(box, Qt::Key_W);
    EXPECT_LT(view.to() - view.from(), width);
    const Nanos from = view.from();
    QTest::keyClick(box, Qt::Key_D);
    EXPECT_GT(view.from(), from);
    QTest::keyClick(box, Qt::Key_A);
    EXPECT_EQ(view.from(), from);
    QTest::keyClick(box, Qt::Key_S);
    QTest::keyClick(box, Qt::Key_F);
    EXPECT_EQ(view.to() - view.from(), width);
    QTest::keyClick(box, Qt::Key_End);
    EXPECT_EQ(view.playhead(), view.extent());
    QTest::keyClick(box, Qt::Key_Home);
    EXPECT_EQ(view.playhead(), Nanos{0});
}

TEST_F(WindowWithKeys, GoFromPaneToPaneByF6) {
    const auto inside = [](const QWidget* pane) { return pane->isAncestorOf(QApplication::focusWidget()); };
    window->topBar()->engineSwitch()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    EXPECT_TRUE(inside(window->lessons()->column()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    EXPECT_EQ(QApplication::focusWidget(), cards().front());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    EXPECT_TRUE(inside(window->comparePanel()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    EXPECT_TRUE(inside(window->topBar()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
    EXPECT_TRUE(inside(window->comparePanel()));
}

TEST_F(WindowWithKeys, FoldAwayPanelsAndBringThemBack) {
    window->leftPanel()->modelList()->box("gil")->setFocus();
    QTest::keyClick(window.get(), Qt::Key_F9);
    EXPECT_FALSE(window->leftPanel()->isVisible());
    EXPECT_TRUE(window->compareView()->isAncestorOf(QApplication::focusWidget())) << "no key goes nowhere";
    QTest::keyClick(window.get(), Qt::Key_F10);
    EXPECT_FALSE(window->comparePanel()->isVisible());
    QTest::keyClick(window.get(), Qt::Key_F9);
    EXPECT_TRUE(window->leftPanel()->isVisible());
    QTest::keyClick(window.get(), Qt::Key_1, Qt::AltModifier);
    EXPECT_TRUE(window->comparePanel()->isVisible()) << "what is asked for is unfolded";
    QTest::keyClick(window.get(), Qt::Key_F11);
    EXPECT_FALSE(window->topBar()->isVisible() || window->leftPanel()->isVisible() ||
                 window->comparePanel()->isVisible());
    EXPECT_TRUE(cards().front()->isVisible());
    QTest::keyClick(window.get(), Qt::Key_F11);
    EXPECT_TRUE(window->topBar()->isVisible() && window->leftPanel()->isVisible() &&
                window->comparePanel()->isVisible());
}

TEST_F(WindowWithKeys, RemembersWhatIsFolded) {
    QTest::keyClick(window.get(), Qt::Key_F9);
    window->close();
    window = std::make_unique<MainWindow>(testAppearance());
    window->show();
    startAndFinish();
    EXPECT_FALSE(window->leftPanel()->isVisible());
    EXPECT_TRUE(window->comparePanel()->isVisible());
}

TEST_F(WindowWithKeys, ShowInMenusWhatIsChosenAndThatAlone) {
    (*window->actions())[ActionId::ByCore]->trigger();
    for (Button* button : window->findChildren<Button*>()) {
        QMenu* menu = button->menu();
        if (!menu || !button->isVisible() || button->text() == QStringLiteral("Export")) continue;
        Q_EMIT menu->aboutToShow();
        std::map<QActionGroup*, int> taken;
        for (const QAction* action : menu->actions())
            if (action->actionGroup()) taken[action->actionGroup()] += action->isChecked() ? 1 : 0;
        EXPECT_FALSE(taken.empty()) << button->accessibleName().toStdString();
        for (const auto& [group, count] : taken) {
            EXPECT_TRUE(group->isExclusive());
            EXPECT_EQ(count, 1) << button->accessibleName().toStdString();
        }
    }
}

TEST_F(WindowWithKeys, LeaveTabsAndSlidersAloneWhenTheWheelPassesOverThem) {
    for (QWidget* each : std::initializer_list<QWidget*>{
             window->comparePanel()->findChild<QTabBar*>(),
             window->compareView()->playheadRow()->findChild<QSlider*>(), window->topBar()->engineSwitch()}) {
        const QPoint middle = each->rect().center();
        QWheelEvent wheel(middle, each->mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(each, &wheel);
    }
    EXPECT_EQ(window->comparePanel()->findChild<QTabBar*>()->currentIndex(), 0);
    EXPECT_EQ(window->view()->playhead().value_or(Nanos{0}), Nanos{0});
    EXPECT_EQ(setup().common.engine, Engine::Simulated);
}

TEST_F(WindowWithKeys, HideATooltipThatTellsOfSomethingElseNow) {
    const QPoint place = window->mapToGlobal(QPoint(400, 400));
    QToolTip::showText(place, QStringLiteral("A lane"), window.get());
    ASSERT_TRUE(QToolTip::isVisible());
    QTest::keyClick(window.get(), Qt::Key_C);
    EXPECT_TRUE(waitFor([] { return !QToolTip::isVisible(); }, 2000));
    QToolTip::showText(place, QStringLiteral("A lane"), window.get());
    testAppearance()->setChoice(ThemeChoice::Dark);
    EXPECT_TRUE(waitFor([] { return !QToolTip::isVisible(); }, 2000));
    testAppearance()->setChoice(ThemeChoice::System);
}

} // namespace
} // namespace timeslice
