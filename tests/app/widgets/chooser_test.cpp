// A chooser's list is used by keys, as they come from the window system: to the list, then to what is below it.
#include "app/widgets/chooser.h"

#include "app/widgets/key_habits.h"

#include <QAbstractItemView>
#include <QFrame>
#include <QVBoxLayout>
#include <QWindow>
#include <QtTest>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

class ChooserInPopup : public ::testing::Test {
  protected:
    ChooserInPopup() {
        chooser->addItems({QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")});
        (new QVBoxLayout(&popup))->addWidget(chooser);
        popup.show();
        chooser->setFocus();
    }

    bool isListOpen() const { return chooser->view()->isVisible(); }
    void press(Qt::Key key) {
        const QWidget* window = isListOpen() ? chooser->view()->window() : &popup;
        QTest::keyClick(window->windowHandle(), key);
    }

    KeyHabits habits{*qApp}; // as in the program: Enter opens a list
    QFrame popup{nullptr, Qt::Popup};
    Chooser* chooser = new Chooser(&popup);
};

TEST_F(ChooserInPopup, ClosesItsListByEscapeAndNotThePopup) {
    chooser->showPopup();
    press(Qt::Key_Down);
    press(Qt::Key_Escape);
    EXPECT_FALSE(isListOpen());
    EXPECT_EQ(chooser->currentIndex(), 0);
    EXPECT_TRUE(popup.isVisible());
    press(Qt::Key_Escape);
    EXPECT_FALSE(popup.isVisible()) << "the next one is for the popup";
}

TEST_F(ChooserInPopup, TakesARowByEnterAndLeavesTheListClosed) {
    QSignalSpy activated(chooser, &Chooser::activated);
    press(Qt::Key_Return);
    ASSERT_TRUE(isListOpen());
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_FALSE(isListOpen());
    EXPECT_EQ(chooser->currentIndex(), 2);
    EXPECT_EQ(activated.count(), 1);
    EXPECT_TRUE(popup.isVisible());
}

} // namespace
} // namespace timeslice
