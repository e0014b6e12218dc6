// The first window fits its screen, frame included, whatever the screen's size; the user's own size is left alone.
#include "tests/app/shell/child_on_screens.h"
#include "tests/app/shell/window_driver.h"

#include <QScreen>
#include <fmt/format.h>

namespace timeslice {
namespace {

constexpr int kFramed = 1000; // ms after which the window has been fitted

class FirstWindow : public WindowTest {
  protected:
    QRect available() const { return window->screen()->availableGeometry(); }
    bool isInside() const { return available().contains(window->frameGeometry()); }
};

TEST_F(FirstWindow, IsNeverLargerThanTheScreensAvailableGeometry) {
    EXPECT_LE(window->width(), available().width()) << "from the first moment";
    EXPECT_LE(window->height(), available().height());
    startAndFinish();
    EXPECT_TRUE(waitFor([this] { return isInside(); }));
    QTest::qWait(kFramed);
    EXPECT_TRUE(isInside()) << "also with its contents";
    EXPECT_GT(window->width(), available().width() * 9 / 10) << "and uses the screen";
}

TEST_F(FirstWindow, IsMovedIntoTheScreenWhenItsManagerPutsItElsewhere) {
    window->move(available().center());
    ASSERT_FALSE(isInside());
    EXPECT_TRUE(waitFor([this] { return isInside(); }, kFramed));
}

TEST_F(FirstWindow, KeepsTheSizeAndPlaceThatTheUserGaveIt) {
    const QSize wanted(window->width() - 50, window->height() - 50);
    window->resize(wanted);
    window->move(available().center());
    const QRect there = window->geometry(); // without the frame, which comes later
    QTest::qWait(kFramed);
    EXPECT_EQ(window->size(), wanted);
    EXPECT_EQ(window->geometry(), there);
}

// Screens of other sizes.
class FirstWindowOnScreen : public ::testing::TestWithParam<QSize> {};

TEST_P(FirstWindowOnScreen, IsNeverLargerThanIt) {
    EXPECT_EQ(test::saidOnScreens(QStringLiteral("places"), {GetParam()}),
              QStringLiteral("screen %1x%2, window inside").arg(GetParam().width()).arg(GetParam().height()));
}

INSTANTIATE_TEST_SUITE_P(Screens, FirstWindowOnScreen,
                         ::testing::Values(QSize(640, 480), QSize(1366, 768), QSize(2560, 1440)),
                         [](const auto& size) {
                             return fmt::format("{}x{}", size.param.width(), size.param.height());
                         });

} // namespace
} // namespace timeslice
