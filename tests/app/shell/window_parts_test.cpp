#include "app/widgets/button.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/popup_scroll.h"
#include "app/widgets/segmented.h"

#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QtTest>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

TEST(Segmented, IsChosenByMouseAndKeysAndMirrorsWithTheLayout) {
    Segmented choice;
    choice.setChoices({QStringLiteral("One"), QStringLiteral("Two")});
    choice.resize(choice.sizeHint());
    choice.show();
    QSignalSpy chosen(&choice, &Segmented::chosen);
    QTest::mouseClick(&choice, Qt::LeftButton, {}, QPoint(choice.width() - 8, choice.height() / 2));
    EXPECT_EQ(choice.current(), 1);
    QTest::keyClick(&choice, Qt::Key_Left);
    EXPECT_EQ(choice.current(), 0);
    choice.setLayoutDirection(Qt::RightToLeft);
    QTest::mouseClick(&choice, Qt::LeftButton, {}, QPoint(8, choice.height() / 2));
    EXPECT_EQ(choice.current(), 1);
    EXPECT_EQ(chosen.count(), 3);
}

TEST(Segmented, SaysNothingWhenSetByTheProgram) {
    Segmented choice;
    choice.setChoices({QStringLiteral("One"), QStringLiteral("Two")});
    const QSignalSpy chosen(&choice, &Segmented::chosen);
    choice.setCurrent(1);
    EXPECT_EQ(chosen.count(), 0);
}

TEST(Button, GivesWayButKeepsAShortTextWhole) {
    Button button;
    button.setText(QStringLiteral("Run"));
    EXPECT_EQ(button.minimumSizeHint().width(), button.sizeHint().width());
    button.setText(QStringLiteral("Workload: Four CPU-bound tasks and one that waits"));
    EXPECT_LT(button.minimumSizeHint().width(), button.sizeHint().width() / 2);
}

class PaintCount : public QObject {
  public:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint) ++count;
        return false;
    }
    int count = 0;
};

TEST(MessageBar, IsPaintedOnceAndThenLeftAlone) {
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* bar = new MessageBar(&window);
    layout->addWidget(bar);
    bar->tell(MessageBar::Kind::Info,
              QStringLiteral("A sentence that does not fit into one line of this bar."),
              QStringLiteral("Reload"));
    window.resize(260, 200);
    window.show();
    QTest::qWait(100);
    PaintCount paints;
    bar->installEventFilter(&paints);
    QTest::qWait(300);
    EXPECT_LE(paints.count, 2);
}

TEST(MessageBar, IsHiddenUntilToldAndWhenClosed) {
    QWidget page;
    MessageBar bar(&page);
    page.show();
    EXPECT_TRUE(bar.text().isEmpty());
    bar.tell(MessageBar::Kind::Error, QStringLiteral("It broke."), QStringLiteral("Again"));
    bar.setClosable(true);
    EXPECT_TRUE(bar.isVisible());
    QSignalSpy action(&bar, &MessageBar::actionTriggered);
    const auto buttons = bar.findChildren<Button*>();
    ASSERT_EQ(buttons.size(), 2);
    buttons[0]->click();
    EXPECT_EQ(action.count(), 1);
    buttons[1]->click();
    EXPECT_TRUE(bar.text().isEmpty());
}

TEST(PopupScroll, IsAsHighAsItsContentAndScrollsWhatTheScreenHasNoRoomFor) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    auto* part = new QWidget;
    part->setMinimumHeight(200);
    column->addWidget(part);
    PopupScroll scroll(content);
    scroll.show();
    QCoreApplication::processEvents();
    EXPECT_EQ(scroll.height(), content->sizeHint().height());
    EXPECT_EQ(scroll.verticalScrollBar()->maximum(), 0);
    part->setMinimumHeight(5000);
    ASSERT_TRUE(QTest::qWaitFor([&] { return scroll.verticalScrollBar()->maximum() > 0; }, 5000));
    EXPECT_LT(scroll.height(), scroll.screen()->availableGeometry().height());
}

} // namespace
} // namespace timeslice
