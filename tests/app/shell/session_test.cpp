// What is left of a window that is killed, told to end, or closed in the middle of a live run.
#include "tests/app/shell/window_child.h"
#include "tests/core/run/quiet.h"
#include "tests/paths.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <csignal>
#include <functional>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

constexpr int kStart = 60'000; // ms, on a busy machine
constexpr int kEnd = 1000;     // ms that closing may take

struct Closing {
    qint64 time = 0; // ms
    bool properly = true;
    int64_t left = 0; // runners
};

class Session : public ::testing::Test {
  protected:
    QProcessEnvironment environment() const {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), settings.path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        return environment;
    }

    void start(QProcess& process, const char* what, const QStringList& files = {}) const {
        process.setProcessEnvironment(environment());
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        // Who starts these tests in the background makes them, and their children, deaf to SIGINT; nohup to SIGHUP.
        process.setChildProcessModifier([] {
            for (const int number : {SIGTERM, SIGINT, SIGHUP}) std::signal(number, SIG_DFL);
        });
        process.start(QCoreApplication::applicationFilePath(),
                      QStringList{QString::fromUtf8(test::kWindowChild), QString::fromUtf8(what)} + files);
    }

    // The next line that it says; empty: none came.
    static QString hear(QProcess& process) {
        QElapsedTimer waited;
        waited.start();
        while (!process.canReadLine() && waited.elapsed() < kStart)
            if (!process.waitForReadyRead(kStart) && process.state() == QProcess::NotRunning) break;
        return QString::fromUtf8(process.readLine()).trimmed();
    }

    QString reportOfNextStart() const {
        QProcess process;
        start(process, "report");
        const QString report = hear(process);
        process.kill();
        process.waitForFinished();
        return report;
    }

    // Soon simulated, but long when it is live.
    QString longWorkload() const {
        const QString path = settings.filePath(QStringLiteral("long.yaml"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("timeslice: 1\nname: Long\nmodels: [parallel]\n"
                       "tasks: [{name: A, count: 2, steps: [cpu: 50 s]}]\n");
        return path;
    }

    // In the middle of a live run.
    void close(Closing& closing) const;

    QTemporaryDir settings;
};

// Processes called timeslice-runner whose parent is `parent`.
std::vector<pid_t> runnersOf(qint64 parent) {
    std::vector<pid_t> found;
    for (const QString& entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(entry));
        if (!stat.open(QIODevice::ReadOnly)) continue;
        const QByteArray line = stat.readAll();
        const QList<QByteArray> after = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (line.contains("(timeslice-runne") && after.value(1).toLongLong() == parent)
            found.push_back(entry.toInt());
    }
    return found;
}

bool isGone(pid_t process) {
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
    if (!stat.open(QIODevice::ReadOnly)) return true;
    const QByteArray line = stat.readAll();
    return line.mid(line.lastIndexOf(')') + 2).startsWith('Z'); // ended, and waits for whoever reaps it
}

TEST_F(Session, OutlivesAWindowThatIsKilled) {
    QProcess window;
    start(window, "change");
    ASSERT_EQ(hear(window), QStringLiteral("mixed cores=3 byCore=1"));
    QTest::qWait(2500);
    window.kill(); // SIGKILL
    ASSERT_TRUE(window.waitForFinished(kStart));
    EXPECT_EQ(window.exitStatus(), QProcess::CrashExit);
    EXPECT_EQ(reportOfNextStart(), QStringLiteral("mixed cores=3 byCore=1"));
}

class SessionEnd : public Session, public ::testing::WithParamInterface<int> {};

TEST_P(SessionEnd, EndsTheWindowProperlyAndKeepsWhatWasChangedJustBefore) {
    QProcess window;
    start(window, "change");
    ASSERT_EQ(hear(window), QStringLiteral("mixed cores=3 byCore=1"));
    ::kill(static_cast<pid_t>(window.processId()), GetParam());
    ASSERT_TRUE(window.waitForFinished(kStart));
    EXPECT_EQ(window.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(window.exitCode(), 0);
    EXPECT_EQ(reportOfNextStart(), QStringLiteral("mixed cores=3 byCore=1"));
}

INSTANTIATE_TEST_SUITE_P(Signals, SessionEnd, ::testing::Values(SIGTERM, SIGINT, SIGHUP),
                         [](const auto& signal) { return sigabbrev_np(signal.param); });

TEST_F(Session, TheProgramItselfEndsOnSigterm) {
    QProcess program;
    program.setProcessEnvironment(environment());
    program.start(QString::fromUtf8(test::kBinDir) + QStringLiteral("/timeslice"), {});
    ASSERT_TRUE(program.waitForStarted(kStart));
    const QString written = settings.filePath(QStringLiteral("timeslice/timeslice.conf"));
    ASSERT_TRUE(QTest::qWaitFor([&written] { return QFile::exists(written); }, kStart))
        << "the first session is written soon after the start";
    program.terminate(); // SIGTERM
    ASSERT_TRUE(program.waitForFinished(kStart));
    EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(program.exitCode(), 0);
}

void Session::close(Closing& closing) const {
    QProcess window;
    start(window, "run-live", {longWorkload()});
    ASSERT_EQ(hear(window), QStringLiteral("running"));
    std::vector<pid_t> runners;
    ASSERT_TRUE(QTest::qWaitFor([&] { return !(runners = runnersOf(window.processId())).empty(); }, kStart));
    QElapsedTimer timer;
    timer.start();
    window.terminate();
    ASSERT_TRUE(window.waitForFinished(kStart));
    closing.time = timer.elapsed();
    closing.properly = window.exitStatus() == QProcess::NormalExit;
    closing.left = std::ranges::count_if(runners, std::not_fn(isGone));
}

// A runner that is left computes, and is nobody's child then: it would pass for another program that has the
// computer. So only the time is tried again.
TEST_F(Session, ClosingDuringALiveRunIsQuickAndLeavesNoProcessBehind) {
    Closing closing;
    bool properly = true;
    int64_t left = 0;
    test::retryWhileLoaded([&] {
        closing = {};
        close(closing);
        EXPECT_LT(closing.time, kEnd);
        properly = properly && closing.properly;
        left += closing.left;
    });
    RecordProperty("closing_ms", static_cast<int>(closing.time));
    EXPECT_TRUE(properly);
    EXPECT_EQ(left, 0);
}

TEST_F(Session, AKilledWindowTakesItsRunnerWithIt) {
    QProcess window;
    start(window, "run-live", {longWorkload()});
    ASSERT_EQ(hear(window), QStringLiteral("running"));
    std::vector<pid_t> runners;
    ASSERT_TRUE(QTest::qWaitFor([&] { return !(runners = runnersOf(window.processId())).empty(); }, kStart));
    window.kill();
    ASSERT_TRUE(window.waitForFinished(kStart));
    for (const pid_t runner : runners)
        EXPECT_TRUE(QTest::qWaitFor([runner] { return isGone(runner); }, kEnd)) << runner;
}

} // namespace
} // namespace timeslice
