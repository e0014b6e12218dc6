#include "tests/app/shell/window_child.h"

#include "app/panels/left_panel.h"
#include "app/present/presentation.h"
#include "app/present/presenter_notes.h"
#include "app/shell/main_window.h"
#include "app/shell/open_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QScreen>
#include <QtTest>
#include <cstdio>
#include <string_view>

namespace timeslice::test {
namespace {

MainWindow* mainWindow() {
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<MainWindow*>(widget)) return window;
    return nullptr;
}

void say(const QString& line) {
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

void report(MainWindow* window) {
    const Setup& setup = window->store()->setup();
    say(QStringLiteral("%1 cores=%2 byCore=%3")
            .arg(QString::fromStdString(setup.source))
            .arg(setup.common.cores.value_or(0))
            .arg(window->view()->laneMode() == LaneMode::ByCore));
}

void change(MainWindow* window) {
    QTest::keyClick(window, Qt::Key_C);
    auto* cores = window->leftPanel()->findChild<QLineEdit*>(QStringLiteral("cores"));
    cores->setFocus();
    cores->selectAll();
    QTest::keyClicks(cores, QStringLiteral("3"));
    QTest::keyClick(cores, Qt::Key_Return);
    report(window);
}

// Says so when the live run has begun.
void runLive(MainWindow* window) {
    Setup next = window->store()->setup();
    next.common.engine = Engine::Live;
    next.common.cores.reset();
    window->store()->change({}, next);
    QTest::keyClick(window, Qt::Key_Return, Qt::ControlModifier);
    auto* tick = new QTimer(window);
    QObject::connect(tick, &QTimer::timeout, tick, [window, tick] {
        if (window->board()->state(window->store()->setup().cards.front().id).phase != CardPhase::Running)
            return;
        tick->stop();
        say(QStringLiteral("running"));
    });
    tick->start(20);
}

// Whether the window lies within its screen, once it has had the time to be fitted.
void reportPlaces(MainWindow* window) {
    QTest::qWait(1000);
    const QRect available = window->screen()->availableGeometry();
    const bool isInside = available.contains(window->frameGeometry());
    const QRect frame = window->frameGeometry();
    say(QStringLiteral("screen %1x%2, window ").arg(available.width()).arg(available.height()) +
        (isInside ? QStringLiteral("inside")
                  : QStringLiteral("%1x%2 at %3, %4")
                        .arg(frame.width())
                        .arg(frame.height())
                        .arg(frame.x())
                        .arg(frame.y())));
}

QString placeOf(const QWidget* window) {
    if (!window) return QStringLiteral("nowhere");
    for (const QScreen* screen : QGuiApplication::screens())
        if (screen->geometry() == window->geometry()) return QStringLiteral("all of ") + screen->name();
    return QStringLiteral("part of ") + window->screen()->name();
}

// Where pages and notes stand, before and after the screens are swapped, and what is left after Esc.
void present(MainWindow* window) {
    Presentation* presentation = window->presentation();
    QTest::keyClick(window, Qt::Key_F5);
    const auto places = [presentation] {
        return QStringLiteral("page %1, notes %2")
            .arg(placeOf(presentation->view()), placeOf(presentation->notes()));
    };
    const QString before = places();
    if (presentation->notes()) Q_EMIT presentation->notes()->swapRequested();
    const QString after = places();
    QTest::keyClick(presentation->view(), Qt::Key_Escape);
    say(QStringLiteral("%1; %2; then %3").arg(before, after, places()));
}

void act(std::string_view what, MainWindow* window) {
    if (what == "places") reportPlaces(window);
    if (what == "present") present(window);
    if (what == "report") report(window);
    if (what == "change") change(window);
    if (what == "run-live") runLive(window);
}

} // namespace

bool isWindowChild(int argc, char* argv[]) {
    return argc > 2 && std::string_view(argv[1]) == kWindowChild;
}

int runWindowChild(int argc, char* argv[]) {
    QApplication application(argc, argv);
    QStringList files;
    for (int i = 3; i < argc; ++i) files.append(QString::fromUtf8(argv[i]));
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &application, [&tick, &files, what = argv[2]] {
        MainWindow* window = mainWindow();
        if (!window || !window->store()->setup().workload || window->board()->busy()) return;
        if (!files.isEmpty() && window->store()->setup().source != files.front().toStdString()) return;
        tick.stop();
        act(what, window);
    });
    tick.start(20);
    return openWindow(application, files);
}

} // namespace timeslice::test
