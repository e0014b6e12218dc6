// All tests of the app share one application object; without a platform told, none needs a display. They keep
// settings of their own, so that neither the user's nor those of other tests that run meanwhile are touched.
#include "tests/app/shell/window_child.h"

#include <QApplication>
#include <QTemporaryDir>
#include <gtest/gtest.h>

int main(int argc, char* argv[]) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    if (timeslice::test::isWindowChild(argc, argv)) return timeslice::test::runWindowChild(argc, argv);
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    QApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
