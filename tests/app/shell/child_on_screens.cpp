#include "tests/app/shell/child_on_screens.h"

#include "tests/app/shell/window_child.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace timeslice::test {

namespace {

constexpr int kPatience = 60'000; // ms

QByteArray configOf(const std::vector<QSize>& sizes) {
    QStringList screens;
    int left = 0;
    for (const QSize& size : sizes) {
        screens.append(QStringLiteral(R"({"name": "screen%1", "x": %2, "y": 0, "width": %3, "height": %4,
                                       "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1})")
                           .arg(screens.size())
                           .arg(left)
                           .arg(size.width())
                           .arg(size.height()));
        left += size.width();
    }
    return QStringLiteral(R"({"screens": [%1]})").arg(screens.join(u',')).toUtf8();
}

} // namespace

QString saidOnScreens(const QString& what, const std::vector<QSize>& sizes) {
    const QTemporaryDir folder;
    const QString screens = folder.filePath(QStringLiteral("screens.json"));
    QFile file(screens);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(configOf(sizes));
    file.close();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen:configfile=") + screens);
    QProcess child;
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {QString::fromUtf8(kWindowChild), what});
    EXPECT_TRUE(child.waitForReadyRead(kPatience));
    const QString said = QString::fromUtf8(child.readLine()).trimmed();
    child.terminate();
    EXPECT_TRUE(child.waitForFinished(kPatience));
    return said;
}

} // namespace timeslice::test
