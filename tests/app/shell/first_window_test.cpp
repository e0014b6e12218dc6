// The first window fits its screen, frame included, whatever the screen's size; the user's own size is left alone.
#include "tests/app/shell/window_child.h"
#include "tests/app/shell/window_driver.h"

#include <QFile>
#include <QProcess>
#include <QScreen>
#include <QTemporaryDir>
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

// Screens of other sizes: in a process of its own, as a platform has its screens from the start.
class FirstWindowOnScreen : public ::testing::TestWithParam<QSize> {};

TEST_P(FirstWindowOnScreen, IsNeverLargerThanIt) {
    const QTemporaryDir folder;
    const QString screens = folder.filePath(QStringLiteral("screens.json"));
    QFile file(screens);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QStringLiteral(R"({"screens": [{"name": "only", "x": 0, "y": 0, "width": %1, "height": %2,
                                "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})")
                   .arg(GetParam().width())
                   .arg(GetParam().height())
                   .toUtf8());
    file.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen:configfile=") + screens);
    QProcess child;
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(),
                {QString::fromUtf8(test::kWindowChild), QStringLiteral("places")});
    ASSERT_TRUE(child.waitForReadyRead(60'000));
    EXPECT_EQ(QString::fromUtf8(child.readLine()).trimmed(),
              QStringLiteral("screen %1x%2, window inside").arg(GetParam().width()).arg(GetParam().height()));
    child.terminate();
    EXPECT_TRUE(child.waitForFinished(60'000));
}

INSTANTIATE_TEST_SUITE_P(Screens, FirstWindowOnScreen,
                         ::testing::Values(QSize(640, 480), QSize(1366, 768), QSize(2560, 1440)),
                         [](const auto& size) {
                             return fmt::format("{}x{}", size.param.width(), size.param.height());
                         });

} // namespace
} // namespace timeslice
