// Walks all widgets of the window, its dialogs and popups: whoever cannot see them is told what each is, what
// it is called and what it has, and can press what can be pressed.
#include "app/cards/card_popup.h"
#include "app/shell/top_bar.h"
#include "app/timeline/timeline_view.h"
#include "app/widgets/actions.h"
#include "app/widgets/button.h"
#include "app/widgets/segmented.h"
#include "tests/app/shell/window_driver.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QSlider>

namespace timeslice {
namespace {

class AccessibleWindow : public WindowTest {
  protected:
    void SetUp() override { startAndFinish(); }

    static QAccessibleInterface* of(QObject* object) { return QAccessible::queryAccessibleInterface(object); }

    static std::string describe(const QWidget* widget) {
        return std::string(widget->metaObject()->className()) + " '" + widget->objectName().toStdString() +
               "'";
    }

    // Returns how many controls it found.
    static int expectAllAreTold(QWidget* top) {
        int controls = 0;
        for (QWidget* widget : top->findChildren<QWidget*>()) {
            if (!widget->isVisibleTo(top) || !(widget->focusPolicy() & Qt::TabFocus)) continue;
            if (qobject_cast<QAbstractItemView*>(widget->parentWidget())) continue; // a part of it
            QAccessibleInterface* interface = of(widget);
            if (!interface) {
                ADD_FAILURE() << describe(widget);
                continue;
            }
            ++controls;
            EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty()) << describe(widget);
            EXPECT_NE(interface->role(), QAccessible::NoRole) << describe(widget);
            EXPECT_NE(interface->role(), QAccessible::Client) << describe(widget);
            expectValue(widget, interface);
        }
        return controls;
    }

    static void expectValue(QWidget* widget, QAccessibleInterface* interface) {
        if (auto* field = qobject_cast<QLineEdit*>(widget)) {
            EXPECT_EQ(interface->text(QAccessible::Value), field->text()) << describe(widget);
        } else if (auto* choice = qobject_cast<QComboBox*>(widget)) {
            EXPECT_EQ(interface->text(QAccessible::Value), choice->currentText()) << describe(widget);
        } else if (qobject_cast<QSlider*>(widget)) {
            EXPECT_NE(interface->valueInterface(), nullptr) << describe(widget);
        } else if (auto* button = qobject_cast<QAbstractButton*>(widget); button && button->isEnabled()) {
            ASSERT_NE(interface->actionInterface(), nullptr) << describe(widget);
            const QStringList names = interface->actionInterface()->actionNames();
            EXPECT_TRUE(names.contains(QAccessibleActionInterface::pressAction()) ||
                        names.contains(QAccessibleActionInterface::toggleAction()))
                << describe(widget);
        } else if (auto* segmented = qobject_cast<Segmented*>(widget)) {
            EXPECT_EQ(interface->text(QAccessible::Value), segmented->choices().at(segmented->current()));
            EXPECT_EQ(interface->childCount(), segmented->choices().size());
        }
    }
};

TEST_F(AccessibleWindow, TellsOfEveryControl) {
    EXPECT_GT(expectAllAreTold(window.get()), 60);
}

TEST_F(AccessibleWindow, TellsOfEveryControlOfPopupsAndDialogs) {
    Q_EMIT cards().at(2)->changeRequested();
    ASSERT_NE(window->compareView()->popup(), nullptr);
    EXPECT_GT(expectAllAreTold(window->compareView()->popup()), 4);
    window->compareView()->popup()->close();
    (*window->actions())[ActionId::ShowMachine]->trigger();
    ASSERT_NE(QApplication::activePopupWidget(), nullptr);
    EXPECT_GT(expectAllAreTold(QApplication::activePopupWidget()), 2);
    QApplication::activePopupWidget()->close();
    (*window->actions())[ActionId::Export]->trigger();
    ASSERT_NE(QApplication::activeModalWidget(), nullptr);
    EXPECT_GT(expectAllAreTold(QApplication::activeModalWidget()), 6);
    QApplication::activeModalWidget()->close();
}

TEST_F(AccessibleWindow, PressesEveryButtonOfTheTopBar) {
    QAccessibleInterface* run = of(window->topBar()->runButton());
    QSignalSpy clicked(window->topBar()->runButton(), &Button::clicked);
    run->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(clicked.count(), 1);
    EXPECT_TRUE(waitFor([this] { return allFinished(); }));
}

TEST_F(AccessibleWindow, ChoosesTheEngineByItsRadioButtons) {
    QAccessibleInterface* engine = of(window->topBar()->engineSwitch());
    ASSERT_EQ(engine->childCount(), 3);
    QAccessibleInterface* live = engine->child(1);
    EXPECT_EQ(live->role(), QAccessible::RadioButton);
    EXPECT_FALSE(live->text(QAccessible::Name).isEmpty());
    EXPECT_EQ(engine->indexOfChild(live), 1);
    EXPECT_TRUE(engine->child(0)->state().checked);
    live->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(setup().common.engine, Engine::Live);
    EXPECT_TRUE(live->state().checked);
    EXPECT_FALSE(engine->child(0)->state().checked);
}

TEST_F(AccessibleWindow, ReadsATimelineLaneByLane) {
    QAccessibleInterface* chart = of(cards().at(1)->timeline());
    EXPECT_EQ(chart->role(), QAccessible::Chart);
    const Trace& trace = stateOf(1).recording->trace();
    ASSERT_GE(chart->childCount(), static_cast<int>(trace.tasks().size()));
    const auto interval = trace.intervalAt(TaskId{0}, Nanos{0});
    ASSERT_TRUE(interval);
    QAccessibleInterface* lane = chart->child(0);
    EXPECT_TRUE(lane->text(QAccessible::Name).contains(QString::fromStdString(trace.tasks()[0].name)));
    const QString first = lane->text(QAccessible::Value);
    EXPECT_FALSE(first.isEmpty());
    EXPECT_TRUE(lane->text(QAccessible::Description).startsWith(first));
    EXPECT_GT(lane->text(QAccessible::Description).count(u'\n'), 0);
    window->view()->setPlayhead(trace.interval(*interval).end());
    EXPECT_NE(lane->text(QAccessible::Value), first) << "the playhead has moved on";
    EXPECT_FALSE(lane->rect().isEmpty());
}

} // namespace
} // namespace timeslice
