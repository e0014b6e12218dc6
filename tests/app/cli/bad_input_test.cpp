// Whatever is wrong: exit 2, one clear message, nothing on standard output, nothing written.
#include "tests/app/cli/program.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace timeslice {
namespace {

using test::Folder;
using test::Outcome;
using testing::HasSubstr;

void expectRefusal(const Outcome& outcome, const std::string& message) {
    EXPECT_EQ(outcome.code, 2);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err, HasSubstr(message));
}

// A run and a check of a workload with these steps both name the place.
void expectBadSteps(const std::string& steps, const std::string& message) {
    const Folder folder;
    const QString file =
        folder.write("bad.yaml", "timeslice: 1\nname: Bad\ntasks:\n  - name: A\n    steps:\n" + steps);
    for (const char* command : {"run", "check"}) {
        const Outcome outcome = test::timeslice({QString::fromUtf8(command), file});
        expectRefusal(outcome, message);
        EXPECT_THAT(outcome.err, HasSubstr("bad.yaml:6:"));
        EXPECT_EQ(std::count(outcome.err.begin(), outcome.err.end(), '\n'), 1) << outcome.err;
    }
}

TEST(BadInput, NamesAnUnknownStep) {
    expectBadSteps("      - dance: 5 ms\n", "dance");
}
TEST(BadInput, NamesATimeWithoutUnit) {
    expectBadSteps("      - cpu: 5\n", "'5'");
}
TEST(BadInput, NamesANegativeTime) {
    expectBadSteps("      - cpu: -5 ms\n", "'-5 ms'");
}
TEST(BadInput, NamesALockThatIsNotDeclared) {
    expectBadSteps("      - lock: door\n", "door");
}

struct BadWords {
    const char* line;
    const char* message;
};

// What a failing test shows.
void PrintTo(const BadWords& words, std::ostream* out) {
    *out << words.line;
}

class BadCommandLine : public testing::TestWithParam<BadWords> {};

TEST_P(BadCommandLine, IsRefusedWithAMessage) {
    expectRefusal(test::timeslice(GetParam().line), GetParam().message);
}

INSTANTIATE_TEST_SUITE_P(
    All, BadCommandLine,
    testing::Values(BadWords{"run", "No workload given"}, BadWords{"run nothing-like-it", "nothing-like-it"},
                    BadWords{"run cpu-bound --cores 0", "--cores is '0'"},
                    BadWords{"run cpu-bound --cores -2", "--cores is '-2'"},
                    BadWords{"run cpu-bound --cores 1,two", "--cores is 'two'"},
                    BadWords{"run cpu-bound --cores 99999999999", "--cores is '99999999999'"},
                    BadWords{"run cpu-bound --model nope", "There is no model 'nope'"},
                    BadWords{"run cpu-bound --model paralel", "Did you mean 'parallel'?"},
                    BadWords{"run cpu-bound --policy nope", "There is no policy 'nope'"},
                    BadWords{"run cpu-bound --engine nope", "There is no engine 'nope'"},
                    BadWords{"run cpu-bound --quantum 5", "quantum"},
                    BadWords{"run cpu-bound --quantum -5ms", "'-5ms'"},
                    BadWords{"run cpu-bound --switch-interval 0ms", "switch_interval"},
                    BadWords{"run cpu-bound --timeout 0s", "--timeout is '0s'"},
                    BadWords{"run cpu-bound --seed x", "--seed is 'x'"},
                    BadWords{"run cpu-bound --set colour=blue", "'colour'"},
                    BadWords{"run cpu-bound --set quantum", "--set is 'quantum'"},
                    BadWords{"run cpu-bound --quantum 5ms --set quantum=6ms", "set twice"},
                    BadWords{"run waiters-and-tables --set scale=much", "scale"},
                    BadWords{"run cpu-bound --metrics xml", "--metrics is 'xml'"},
                    BadWords{"run cpu-bound --size huge", "huge"},
                    BadWords{"run cpu-bound --theme pink", "--theme is 'pink'"},
                    BadWords{"run cpu-bound --model gil,", "empty value"},
                    BadWords{"run cpu-bound --model", "--model needs a value"},
                    BadWords{"run cpu-bound --modell gil", "Did you mean '--model'?"},
                    BadWords{"run cpu-bound more", "'more'"},
                    BadWords{"run cpu-bound --engine live --cores 999", "999 cores"},
                    BadWords{"run cpu-bound -o /no/such/folder/x.png", "/no/such/folder"},
                    BadWords{"run cpu-bound -o /proc/x.csv", "/proc/x.csv"},
                    BadWords{"run cpu-bound -o x.bmp", "known suffix"},
                    BadWords{"run cpu-bound -o x.bmp",
                             "expected .png, .svg, .pdf, .gif, .pptx, .csv, .json, .md or .tex."},
                    BadWords{"run cpu-bound --metrics png",
                             "expected table, csv, json, tasks, tasks-csv, tasks-md or tasks-latex."},
                    BadWords{"truth cpu-bound -o x.PNG", "does not write PNG files; expected .csv or .json."},
                    BadWords{"run cpu-bound -o x", "known suffix"}, BadWords{"list", "Nothing to list"},
                    BadWords{"list colours", "colours"}, BadWords{"check", "Nothing to check"},
                    BadWords{"check no-such-file.yaml", "no-such-file.yaml"},
                    BadWords{"help nothing-like-it", "nothing-like-it"},
                    BadWords{"cpu-bound no-such-file.yaml", "no-such-file.yaml"},
                    BadWords{"cpu-bound io-bound", "one workload at a time"},
                    BadWords{"rnu", "Did you mean 'run'?"}, BadWords{"", "no display"}));

TEST(BadInput, SaysInOneSentenceThatADisplayDoesNotAnswer) {
    QProcessEnvironment environment = test::plainEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), QStringLiteral(":7654"));
    const Outcome outcome = test::timeslice(QStringList(), environment);
    EXPECT_EQ(outcome.code, 2);
    EXPECT_THAT(outcome.err, HasSubstr("':7654' does not respond"));
    EXPECT_EQ(std::ranges::count(outcome.err, '\n'), 1) << outcome.err;
    EXPECT_EQ(outcome.out, "");
}

TEST(BadInput, WritesNothingWhenOneOfSeveralOutputsIsBad) {
    const Folder folder;
    const QString good = folder.path("good.csv");
    const QStringList words = {QStringLiteral("run"), QStringLiteral("cpu-bound"), QStringLiteral("-o"), good,
                               QStringLiteral("-o"),  QStringLiteral("bad.xyz")};
    expectRefusal(test::timeslice(words), "bad.xyz");
    EXPECT_TRUE(folder.names().isEmpty());
}

TEST(BadInput, SaysWhenStandardOutputCannotBeWritten) {
    QProcess process;
    process.setProcessEnvironment(test::plainEnvironment());
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QString::fromUtf8(test::kBinDir) + QStringLiteral("/timeslice"),
                  {QStringLiteral("list"), QStringLiteral("models")});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 2);
    EXPECT_THAT(process.readAllStandardError().toStdString(), HasSubstr("Standard output"));
}

} // namespace
} // namespace timeslice
