// All tests of the app share one application object; without a platform told, none needs a display. They keep
// settings of their own, so that neither the user's nor those of other tests that run meanwhile are touched.
#include "tests/app/shell/window_child.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

int main(int argc, char* argv[]) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    if (timeslice::test::isWindowChild(argc, argv)) return timeslice::test::runWindowChild(argc, argv);
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toUtf8());
    // And documents of their own, as a desktop says where they are.
    QFile folders(settings.filePath(QStringLiteral("user-dirs.dirs")));
    if (!folders.open(QIODevice::WriteOnly)) return 1;
    for (const char* name : {"DOCUMENTS", "PICTURES"})
        folders.write(
            QStringLiteral("XDG_%1_DIR=\"%2/%1\"\n").arg(QLatin1String(name), settings.path()).toUtf8());
    folders.close();
    QApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
