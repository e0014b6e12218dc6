#include "app/help/help_window.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTextBrowser>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

class HelpWindowTest : public testing::Test {
  protected:
    QString shownText() { return window.findChild<QTextBrowser*>()->toPlainText(); }
    QListWidget* list() { return window.findChild<QListWidget*>(); }
    QLineEdit* field() { return window.findChild<QLineEdit*>(); }

    HelpWindow window{nullptr};
};

TEST_F(HelpWindowTest, ShowsThePageOfATopicAndTheIndexForOthers) {
    window.showTopic(QStringLiteral("models"));
    EXPECT_TRUE(window.isVisible());
    EXPECT_TRUE(shownText().startsWith(QString::fromStdString(findHelpPage("models")->title)));
    window.showTopic(QStringLiteral("nothing"));
    EXPECT_EQ(window.topic(), QStringLiteral("index"));
}

TEST_F(HelpWindowTest, ListsAllPagesAndGoesToTheChosenOne) {
    window.showTopic(QStringLiteral("index"));
    ASSERT_EQ(list()->count(), static_cast<int>(helpPages().size()));
    list()->setCurrentRow(1);
    EXPECT_EQ(window.topic().toStdString(), helpPages()[1].topic);
}

TEST_F(HelpWindowTest, GoesBackAndForward) {
    window.showTopic(QStringLiteral("index"));
    window.showTopic(QStringLiteral("models"));
    window.showTopic(QStringLiteral("policies"));
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window.topic(), QStringLiteral("models"));
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window.topic(), QStringLiteral("index"));
    QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(window.topic(), QStringLiteral("models"));
    window.showTopic(QStringLiteral("metrics"));
    QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(window.topic(), QStringLiteral("metrics")) << "what lay ahead is forgotten";
}

TEST_F(HelpWindowTest, SearchesAllPages) {
    window.showTopic(QStringLiteral("index"));
    QTest::keyClicks(field(), QStringLiteral("switch interval"));
    ASSERT_GT(list()->count(), 0);
    list()->setCurrentRow(0);
    EXPECT_TRUE(shownText().contains(QStringLiteral("switch interval"), Qt::CaseInsensitive));
    field()->setText(QStringLiteral("xyzzyplugh"));
    EXPECT_EQ(list()->count(), 1) << "that nothing was found";
    field()->clear();
    EXPECT_EQ(list()->count(), static_cast<int>(helpPages().size()));
}

TEST_F(HelpWindowTest, KnowsWhatAWidgetStandsIn) {
    QWidget outer;
    QWidget inner(&outer);
    EXPECT_EQ(HelpWindow::topicOf(&inner), QStringLiteral("window"));
    HelpWindow::setTopicOf(&outer, "metrics");
    EXPECT_EQ(HelpWindow::topicOf(&inner), QStringLiteral("metrics"));
    EXPECT_EQ(HelpWindow::topicOf(nullptr), QStringLiteral("window"));
}

} // namespace
} // namespace timeslice
