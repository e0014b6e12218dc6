// Live runs in the window: a runner that dies takes neither the window nor the trace so far with it.
#include "tests/app/compare/window_driver.h"

#include "app/window/message_bar.h"

#include <QDir>
#include <csignal>

namespace timeslice {
namespace {

// The runner that is a child of this process, from /proc.
pid_t runnerOfThisProcess() {
    for (const QString& entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        bool isNumber = false;
        const pid_t id = entry.toInt(&isNumber);
        QFile stat(QStringLiteral("/proc/%1/stat").arg(entry));
        if (!isNumber || !stat.open(QIODevice::ReadOnly)) continue;
        const QByteArray line = stat.readAll();
        const QList<QByteArray> after = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (line.contains("(timeslice-runne") && after.value(1).toInt() == getpid()) return id;
    }
    return 0;
}

class LiveWindow : public WindowTest {
  protected:
    void SetUp() override {
        startAndFinish();
        timeslice::Setup next = setup();
        next.common.engine = Engine::Live;
        next.common.cores.reset();
        next.cards = {CardSetup{next.nextId++, "parallel", std::nullopt}};
        window->store()->change(QStringLiteral("live"), next);
    }

    void openEndless() {
        QFile file(folder.filePath(QStringLiteral("endless.yaml")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("timeslice: 1\nname: Endless\ntasks:\n  - name: A\n    count: 2\n    steps:\n"
                   "      - repeat: {times: forever, steps: [cpu: 2 ms, sleep: 1 ms]}\n");
        file.close();
        window->openFile(file.fileName());
        ASSERT_TRUE(waitFor([this] { return setup().workload->name == "Endless"; }));
    }

    QTemporaryDir folder;
};

TEST_F(LiveWindow, RunsWhenToldTo) {
    window->opener()->open("cpu-bound");
    ASSERT_TRUE(waitFor([this] { return setup().workload->id == "cpu-bound"; }));
    timeslice::Setup next = setup();
    next.cards = {CardSetup{next.nextId++, "serial", std::nullopt}};
    window->store()->change(QStringLiteral("serial"), next);
    window->board()->runAll();
    ASSERT_TRUE(waitFor([this] { return allFinished(); }, 60'000));
    EXPECT_EQ(stateOf(0).outcome->run.ending, Ending::Done) << cards()[0]->messageBar()->text().toStdString();
    EXPECT_GT(stateOf(0).outcome->run.trace->intervalCount(), 0U);
}

// The profile is read from a file, so that nothing is measured.
TEST_F(LiveWindow, PutsACardBesideLiveAndPython) {
    const QByteArray config = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("timeslice")));
    QFile file(folder.filePath(QStringLiteral("timeslice/machine.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"timeslice_machine": 1, "costs": {"context_switch": {"ns": 777}}})");
    file.close();
    const timeslice::Setup before = setup();
    Q_EMIT cards()[0]->truthRequested();
    ASSERT_TRUE(waitFor([this] { return setup().cards.size() == 2; }, 60'000));
    config.isNull() ? qunsetenv("XDG_CONFIG_HOME") : qputenv("XDG_CONFIG_HOME", config);
    EXPECT_EQ(setup().cards[0].own->engine, Engine::Simulated);
    EXPECT_EQ(setup().cards[0].own->settings.at("context_switch"), 777);
    EXPECT_EQ(setup().cards[1].own->engine, Engine::Live);
    ASSERT_TRUE(waitFor([this] { return allFinished(); }, 60'000));
    EXPECT_EQ(stateOf(1).outcome->run.ending, Ending::Done);
    EXPECT_NE(cards()[0]->title(), cards()[1]->title());
    window->store()->history()->undo();
    EXPECT_EQ(setup().cards, before.cards);
}

TEST_F(LiveWindow, OutlivesItsRunnerAndShowsTheTraceSoFar) {
    openEndless();
    window->board()->runAll();
    ASSERT_TRUE(
        waitFor([this] { return stateOf(0).phase == CardPhase::Running && runnerOfThisProcess() > 0; }));
    QTest::qWait(2500); // calibration, then some of the run
    ASSERT_EQ(stateOf(0).phase, CardPhase::Running);
    ASSERT_EQ(kill(runnerOfThisProcess(), SIGKILL), 0);
    ASSERT_TRUE(waitFor([this] { return !window->board()->busy(); }));
    ASSERT_TRUE(stateOf(0).outcome);
    EXPECT_EQ(stateOf(0).outcome->run.ending, Ending::Failed);
    EXPECT_FALSE(cards()[0]->messageBar()->text().isEmpty());
    EXPECT_GT(stateOf(0).outcome->run.trace->intervalCount(), 0U);
    EXPECT_TRUE(window->isVisible());
}

TEST_F(LiveWindow, StaysQuickWhileALiveRunRuns) {
    openEndless();
    window->board()->runAll();
    ASSERT_TRUE(waitFor([this] { return stateOf(0).phase == CardPhase::Running; }));
    qint64 longest = 0;
    for (int i = 0; i < 20; ++i) {
        QElapsedTimer turn;
        turn.start();
        window->view()->zoom(1.05, Nanos{0});
        QCoreApplication::processEvents();
        longest = std::max(longest, turn.elapsed());
        QTest::qWait(20);
    }
    EXPECT_LT(longest, 400) << "ms for one turn of the event loop";
    window->board()->cancelAll();
    ASSERT_TRUE(waitFor([this] { return !window->board()->busy(); }));
}

} // namespace
} // namespace timeslice
