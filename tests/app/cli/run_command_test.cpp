#include "core/models/registry.h"
#include "tests/app/cli/program.h"

#include <csignal>
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace timeslice {
namespace {

using nlohmann::json;
using test::Folder;
using test::Outcome;
using testing::HasSubstr;
using testing::Not;

constexpr auto kDeadlock = R"(timeslice: 1
name: Dead
resources: {a: lock, b: lock}
tasks:
  - name: One
    steps: [lock: a, sleep: 5 ms, lock: b, unlock: b, unlock: a]
  - name: Two
    steps: [lock: b, sleep: 5 ms, lock: a, unlock: a, unlock: b]
)";

constexpr auto kForever = R"(timeslice: 1
name: Forever
tasks:
  - name: One
    steps:
      - repeat: {times: forever, steps: [cpu: 1 ms]}
)";

TEST(RunCommand, ComparesTheDefaultModelsInATable) {
    const Outcome outcome = test::timeslice("run cpu-bound");
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(outcome.err, "");
    EXPECT_EQ(std::count(outcome.out.begin(), outcome.out.end(), '\n'), 7) << outcome.out;
    EXPECT_THAT(outcome.out, HasSubstr("Makespan"));
    EXPECT_THAT(outcome.out, HasSubstr("100 ms"));
}

TEST(RunCommand, PrintsJsonAlone) {
    const Outcome outcome =
        test::timeslice("run waiters-and-tables --model all --engine sim --set max_workers=5 --metrics json");
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    const json metrics = json::parse(outcome.out);
    EXPECT_EQ(metrics.at("workload"), "waiters-and-tables");
    for (const json& run : metrics.at("runs")) {
        const double seconds = run.at("model") == "serial" ? 25.0 : 9.0;
        EXPECT_NEAR(run.at("makespan_ns").get<double>() / 1e9, seconds, seconds / 100) << run.at("model");
    }
    EXPECT_EQ(metrics.at("runs").size() + metrics.at("refused").size(), models().size());
}

TEST(RunCommand, PrintsCsv) {
    const Outcome outcome = test::timeslice("run cpu-bound --model serial,gil --metrics csv");
    EXPECT_EQ(outcome.code, 0);
    EXPECT_EQ(outcome.out.find("run,model,engine,makespan_ns"), 0U);
    EXPECT_EQ(std::count(outcome.out.begin(), outcome.out.end(), '\n'), 3);
}

// Silberschatz, Galvin, Gagne, "Operating System Concepts", CPU scheduling.
constexpr auto kTextbook = R"(timeslice: 1
name: Textbook
tasks:
  - {name: P1, steps: [{cpu: 24 ms}]}
  - {name: P2, steps: [{cpu: 3 ms}]}
  - {name: P3, steps: [{cpu: 3 ms}]}
)";

QStringList textbookRun(const QString& file, const char* policies) {
    return {QStringLiteral("run"),      file,
            QStringLiteral("--model"),  QStringLiteral("preemptive"),
            QStringLiteral("--ideal"),  QStringLiteral("--quantum"),
            QStringLiteral("4ms"),      QStringLiteral("--policy"),
            QString::fromUtf8(policies)};
}

TEST(RunCommand, PrintsTheTextbooksTableOfTasks) {
    const Folder folder;
    const QStringList words = textbookRun(folder.write("textbook.yaml", kTextbook), "fcfs,rr");
    const Outcome outcome =
        test::timeslice(words + QStringList{QStringLiteral("--metrics"), QStringLiteral("tasks")});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.out,
                HasSubstr("\nTask     (ms)   (ms)   (ms)        (ms)        (ms)     (ms)      (ms)\n"
                          "P1          0     24      0          24          24        0         0\n"
                          "P2          0      3     24          27          27       24        24\n"
                          "P3          0      3     27          30          30       27        27\n"
                          "Mean                                             27       17        17\n"
                          "\n"));
    EXPECT_THAT(outcome.out, testing::ContainsRegex("Mean +15.667 +5.667 +3.667\n"));
}

TEST(RunCommand, PrintsTheTableOfTasksInOtherFormatsTheSameInAnyLanguage) {
    const Folder folder;
    const QStringList words = textbookRun(folder.write("textbook.yaml", kTextbook), "rr");
    const std::pair<const char*, const char*> means[] = {
        {"tasks-csv", ",mean,,,,,15.667,5.667,3.667\r\n"},
        {"tasks-md", "\n| Mean | | | | | 15.667 | 5.667 | 3.667 |\n"},
        {"tasks-latex", "\nMean & & & & & 15.667 & 5.667 & 3.667 \\\\\n"}};
    QProcessEnvironment german = test::plainEnvironment();
    german.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
    for (const auto& [format, mean] : means) {
        const QStringList all = words + QStringList{QStringLiteral("--metrics"), QString::fromUtf8(format)};
        const Outcome outcome = test::timeslice(all);
        EXPECT_EQ(outcome.code, 0) << outcome.err;
        EXPECT_THAT(outcome.out, HasSubstr(mean));
        EXPECT_EQ(test::timeslice(all, german).out, outcome.out);
    }
}

TEST(RunCommand, WritesTheTableOfTasksForNotes) {
    const Folder folder;
    const Outcome outcome = test::timeslice(textbookRun(folder.write("textbook.yaml", kTextbook), "fcfs") +
                                            QStringList{QStringLiteral("-o"), folder.path("notes.md"),
                                                        QStringLiteral("-o"), folder.path("notes.tex")});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(folder.read("notes.md"), HasSubstr("\n| P3 | 0 | 3 | 27 | 30 | 30 | 27 | 27 |\n"));
    EXPECT_THAT(folder.read("notes.tex"), HasSubstr("\nP3 & 0 & 3 & 27 & 30 & 30 & 27 & 27 \\\\\n"));
}

TEST(RunCommand, MakesARunOfEveryCombination) {
    const Outcome outcome =
        test::timeslice("run cpu-bound --model preemptive,gil --policy fcfs,rr --cores 1,2 "
                        "--quantum 2ms,4ms --metrics json");
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    // fcfs has no quantum: three runs a model and number of cores.
    EXPECT_EQ(json::parse(outcome.out).at("runs").size(), 12U);
}

TEST(RunCommand, SetsTheWorkloadsParameters) {
    const Outcome outcome =
        test::timeslice("run waiters-and-tables --model serial --set scale=0.1 --metrics json");
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_NEAR(json::parse(outcome.out).at("runs").at(0).at("makespan_ns").get<double>(), 2.5e9, 2.5e7);
}

TEST(RunCommand, SetsTheModelsParametersWithoutCosts) {
    const Outcome outcome =
        test::timeslice("run cpu-bound --model gil --set switch_interval=20ms --ideal --metrics json");
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    const json run = json::parse(outcome.out).at("runs").at(0);
    EXPECT_EQ(run.at("makespan_ns"), 400'000'000);
    EXPECT_EQ(run.at("machine").at("settings").at("switch_interval"), "20ms");
    EXPECT_EQ(run.at("tasks").at(0).at("overhead_ns"), 0);
}

TEST(RunCommand, WritesTheSameCsvEachTimeInAnyLanguage) {
    const Folder folder;
    const auto run = [&folder](const char* file, const char* locale) {
        QProcessEnvironment environment = test::plainEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QString::fromUtf8(locale));
        EXPECT_EQ(test::timeslice({QStringLiteral("run"), QStringLiteral("mixed"), QStringLiteral("-o"),
                                   folder.path(file)},
                                  environment)
                      .code,
                  0);
        return folder.read(file);
    };
    const std::string first = run("a.csv", "C.UTF-8");
    EXPECT_GT(first.size(), 1000U);
    EXPECT_EQ(first, run("b.csv", "C.UTF-8"));
    EXPECT_EQ(first, run("c.csv", "de_DE.UTF-8"));
}

TEST(RunCommand, WritesFilesBySuffixInAnyCase) {
    const Folder folder;
    QStringList words = {QStringLiteral("run"), QStringLiteral("cpu-bound")};
    for (const char* name : {"a.CSV", "b.Json", "c.svg", "d.PNG", "e.pdf"})
        words << QStringLiteral("-o") << folder.path(name);
    const Outcome outcome = test::timeslice(words);
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(outcome.out, "") << "a file was asked for, not a table";
    EXPECT_EQ(outcome.err, "");
    EXPECT_EQ(folder.read("a.CSV").find("run,model,engine,task"), 0U);
    EXPECT_GT(json::parse(folder.read("b.Json")).at("traceEvents").size(), 100U);
    EXPECT_THAT(folder.read("c.svg"), HasSubstr("<svg"));
    EXPECT_EQ(folder.read("d.PNG").substr(1, 3), "PNG");
    EXPECT_EQ(folder.read("e.pdf").substr(0, 4), "%PDF");
    EXPECT_EQ(folder.names().size(), 5) << "nothing else is left behind";
}

TEST(RunCommand, HardwareThreadsShareTheirCore) {
    const Folder folder;
    const QString file = folder.write("two.yaml", "timeslice: 1\nname: Two\n"
                                                  "tasks: [{name: T, count: 2, steps: [{cpu: 48 ms}]}]\n");
    const Outcome outcome =
        test::timeslice({QStringLiteral("run"), file, QStringLiteral("--model"), QStringLiteral("parallel"),
                         QStringLiteral("--cores"), QStringLiteral("1"), QStringLiteral("--smt"),
                         QStringLiteral("2"), QStringLiteral("--set"), QStringLiteral("smt_speed=0.48"),
                         QStringLiteral("--ideal"), QStringLiteral("--metrics"), QStringLiteral("json")});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(json::parse(outcome.out).at("runs").at(0).at("makespan_ns"), 100'000'000);
}

TEST(RunCommand, AListOfChoicesIsAScheduleUnderThePolicyManual) {
    const Folder folder;
    const QString file = folder.write("ab.yaml", "timeslice: 1\nname: AB\n"
                                                 "tasks:\n  - {name: A, steps: [{cpu: 1 ms}]}\n"
                                                 "  - {name: B, steps: [{cpu: 2 ms}]}\n");
    const auto firstToEnd = [&](const QString& choices) {
        const Outcome outcome = test::timeslice(
            {QStringLiteral("run"), file, QStringLiteral("--model"), QStringLiteral("preemptive"),
             QStringLiteral("--policy"), QStringLiteral("manual"), QStringLiteral("--choices"), choices,
             QStringLiteral("--ideal"), QStringLiteral("--metrics"), QStringLiteral("json")});
        const json tasks = json::parse(outcome.out).at("runs").at(0).at("tasks");
        const auto finish = [&](size_t i) { return tasks.at(i).at("finish_ns"); };
        if (finish(0).is_null() || finish(1).is_null()) return std::string("open");
        return std::string(finish(0) < finish(1) ? "A" : "B");
    };
    EXPECT_EQ(firstToEnd(QStringLiteral("0,0")), "A");
    EXPECT_EQ(firstToEnd(QStringLiteral("1,0")), "B");
}

TEST(RunCommand, TellsOfUpdatesThatWereLostAndOfAWaitThatNobodyEnds) {
    const Folder folder;
    const Outcome race = test::timeslice("run race --model parallel --ideal");
    EXPECT_EQ(race.code, 0) << race.err;
    EXPECT_THAT(race.out,
                HasSubstr("Threads, all cores: the variable counter is 100 at the end; expected 200."));
    const QString file = folder.write("never.yaml", "timeslice: 1\nname: Never\nresources: {q: queue}\n"
                                                    "tasks:\n  - {name: A, steps: [{cpu: 1 ms}, {get: q}]}\n"
                                                    "  - {name: B, steps: [{put: q}, {get: q}]}\n");
    const Outcome stuck =
        test::timeslice({QStringLiteral("run"), file, QStringLiteral("--model"), QStringLiteral("parallel"),
                         QStringLiteral("--ideal"), QStringLiteral("--metrics"), QStringLiteral("json")});
    EXPECT_EQ(stuck.code, 1);
    EXPECT_THAT(stuck.err, HasSubstr("Deadlock: A waits for q, and no remaining task can end"));
    const json run = json::parse(stuck.out).at("runs").at(0);
    EXPECT_EQ(run.at("deadlock").at("cycle").at(0).at("task"), "A");
    EXPECT_EQ(run.at("deadlock").at("cycle").at(0).at("waits_for"), "q");
    EXPECT_TRUE(run.at("deadlock").at("cycle").at(0).at("held_by").is_null());
}

TEST(RunCommand, ReportsADeadlockAndKeepsWhatThereIs) {
    const Folder folder;
    const QString file = folder.write("dead.yaml", kDeadlock);
    const Outcome table = test::timeslice(
        {QStringLiteral("run"), file, QStringLiteral("--model"), QStringLiteral("serial,parallel")});
    EXPECT_EQ(table.code, 1);
    EXPECT_THAT(table.out,
                HasSubstr("Deadlock: One waits for b, held by Two; Two waits for a, held by One."));

    const Outcome written = test::timeslice(
        {QStringLiteral("run"), file, QStringLiteral("--model"), QStringLiteral("parallel"),
         QStringLiteral("--metrics"), QStringLiteral("json"), QStringLiteral("-o"), folder.path("dead.csv")});
    EXPECT_EQ(written.code, 1);
    EXPECT_THAT(written.err, HasSubstr("Deadlock"));
    EXPECT_EQ(json::parse(written.out).at("runs").at(0).at("deadlock").at("cycle").size(), 2U);
    EXPECT_THAT(folder.read("dead.csv"), HasSubstr(",killed\r\n"));
}

TEST(RunCommand, EndsAtItsTimeLimit) {
    const Folder folder;
    const QString file = folder.write("forever.yaml", kForever);
    const Outcome outcome =
        test::timeslice({QStringLiteral("run"), file, QStringLiteral("--model"), QStringLiteral("serial"),
                         QStringLiteral("--timeout"), QStringLiteral("200ms"), QStringLiteral("--metrics"),
                         QStringLiteral("csv")});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_THAT(outcome.err, HasSubstr("time limit"));
    EXPECT_EQ(std::count(outcome.out.begin(), outcome.out.end(), '\n'), 2)
        << "the metrics so far are printed";
}

TEST(RunCommand, KeepsTheTraceSoFarOnCtrlC) {
    const Folder folder;
    const QString file = folder.write("forever.yaml", kForever);
    QProcess process;
    process.setProcessEnvironment(test::plainEnvironment());
    process.start(QString::fromUtf8(test::kBinDir) + QStringLiteral("/timeslice"),
                  {QStringLiteral("run"), file, QStringLiteral("--engine"), QStringLiteral("live"),
                   QStringLiteral("--model"), QStringLiteral("serial,parallel"), QStringLiteral("--metrics"),
                   QStringLiteral("json"), QStringLiteral("-o"), folder.path("so-far.csv")});
    ASSERT_TRUE(process.waitForStarted());
    // Two seconds: calibration, and then some of the first run.
    EXPECT_FALSE(process.waitForFinished(2000));
    kill(static_cast<pid_t>(process.processId()), SIGINT);
    ASSERT_TRUE(process.waitForFinished(30'000));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process.exitCode(), 1);
    const json metrics = json::parse(process.readAllStandardOutput().toStdString());
    EXPECT_EQ(metrics.at("runs").size(), 1U) << "the rest is left out";
    EXPECT_THAT(folder.read("so-far.csv"), HasSubstr(",killed\r\n"));
}

TEST(RunCommand, ShowsItsOptions) {
    const Outcome outcome = test::timeslice("run --help");
    EXPECT_EQ(outcome.code, 0);
    for (const char* option :
         {"--model", "--engine", "--cores", "--policy", "--quantum", "--switch-interval", "--ideal", "--set",
          "--seed", "--timeout", "--metrics", "--output", "--size", "--theme", "--title", "--caption"})
        EXPECT_THAT(outcome.out, HasSubstr(option));
}

TEST(RunCommand, StopsAnEndlessRunAndNamesTheStep) {
    const Folder folder;
    const QString file = folder.write("forever.yaml", kForever);
    const Outcome outcome =
        test::timeslice({QStringLiteral("run"), file, QStringLiteral("--model"), QStringLiteral("parallel"),
                         QStringLiteral("--set"), QStringLiteral("max_time=20s")});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_THAT(outcome.err, HasSubstr("after 20 s of simulated time"));
    EXPECT_THAT(outcome.err, HasSubstr("line 6"));
    EXPECT_THAT(outcome.err, HasSubstr("task One"));
}

TEST(RunCommand, SaysWhyThereIsNoSpeedup) {
    const Folder folder;
    const QString file = folder.write("late.yaml", "timeslice: 1\nname: Late\nresources: {q: queue}\ntasks:\n"
                                                   "  - {name: gets, steps: [{get: q}]}\n"
                                                   "  - {name: puts, steps: [{put: q}]}\n");
    const QStringList words = {QStringLiteral("run"), file, QStringLiteral("--model"),
                               QStringLiteral("parallel")};
    const Outcome table = test::timeslice(words);
    EXPECT_EQ(table.code, 0) << table.err;
    EXPECT_THAT(table.out, HasSubstr("Speedup"));
    EXPECT_THAT(table.out, HasSubstr("–"));
    EXPECT_THAT(table.out, HasSubstr("No speedup: these tasks deadlock when they run one after another."));
    const Outcome numbers =
        test::timeslice(words + QStringList{QStringLiteral("--metrics"), QStringLiteral("json")});
    EXPECT_TRUE(json::parse(numbers.out).at("runs").at(0).at("speedup").is_null());
}

} // namespace
} // namespace timeslice
