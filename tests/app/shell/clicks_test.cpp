// How many clicks it takes, from the first window on, to begin what a class comes for: three at the most.
#include "app/cards/choice_row.h"
#include "app/lessons/centre.h"
#include "app/lessons/left_column.h"
#include "app/lessons/lesson_bar.h"
#include "app/lessons/lesson_item.h"
#include "app/lessons/lesson_list.h"
#include "app/lessons/lesson_session.h"
#include "app/lessons/prediction.h"
#include "app/lessons/step_dots.h"
#include "app/present/presentation.h"
#include "app/shell/lesson_room.h"
#include "tests/app/shell/window_driver.h"

#include <QAbstractButton>
#include <QMenu>
#include <QTabBar>

namespace timeslice {
namespace {

class Clicks : public WindowTest {
  protected:
    void SetUp() override {
        startAndFinish();
        window->resize(1600, 1000);
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }

    void TearDown() override { EXPECT_LE(clicks, 3); }

    LessonRoom& room() { return *window->lessons(); }
    LessonSession& session() { return *room().session(); }

    void click(QWidget* widget, QPoint place) {
        ASSERT_TRUE(widget->isVisible());
        QTest::mouseClick(widget, Qt::LeftButton, {}, place);
        ++clicks;
    }
    void click(QWidget* widget) { click(widget, widget->rect().center()); }

    void clickTab(LeftColumn::Tab tab) {
        QTabBar* tabs = room().column()->tabs();
        click(tabs, tabs->tabRect(tab).center());
    }

    LessonItem* item(const QString& title) {
        LessonItem* found = nullptr;
        EXPECT_TRUE(waitFor([&] {
            for (LessonItem* one : room().list()->items())
                if (one->text() == title) found = one;
            return found && found->isVisible();
        })) << title.toStdString();
        return found;
    }

    int clicks = 0;
};

TEST_F(Clicks, OpenTheFirstLesson) {
    clickTab(LeftColumn::Lessons);
    ASSERT_TRUE(waitFor([this] { return !room().list()->items().empty(); }));
    click(room().list()->items().front());
    EXPECT_TRUE(waitFor([this] { return session().isOpen() && session().isStaged(); }));
}

TEST_F(Clicks, PresentWhatIsSeen) {
    click(window->findChild<QWidget*>(QStringLiteral("present")));
    EXPECT_TRUE(window->presentation()->isRunning());
}

TEST_F(Clicks, AskWhoRunsNext) {
    auto* view = window->findChild<QAbstractButton*>(QStringLiteral("view"));
    ASSERT_TRUE(view);
    // A menu that is open keeps the events to itself: the entry is clicked from within.
    QTimer::singleShot(0, this->window.get(), [this] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_TRUE(menu);
        for (QAction* entry : menu->actions())
            if (entry->text().startsWith(QStringLiteral("Predict")))
                click(menu, menu->actionGeometry(entry).center());
    });
    click(view);
    EXPECT_TRUE(waitFor([this] { return room().prediction()->isOn(); }));
    EXPECT_EQ(clicks, 2);
}

TEST_F(Clicks, LoseAnUpdateByHand) {
    clickTab(LeftColumn::Lessons);
    click(item(QStringLiteral("The lost update")));
    ASSERT_TRUE(waitFor([this] { return session().isOpen() && session().isStaged(); }));
    int step = 0;
    for (const LessonStep& one : session().lesson()->steps) {
        if (std::holds_alternative<LessonAim>(one.task)) break;
        ++step;
    }
    StepDots* dots = room().centre()->bar()->dots();
    click(dots, dots->dot(step).center());
    EXPECT_EQ(session().task(), StepTask::Aim);
    EXPECT_TRUE(waitFor([this] {
        return std::ranges::any_of(cards(), [](RunCard* card) { return card->choiceRow()->openCount() > 0; });
    }));
}

} // namespace
} // namespace timeslice
