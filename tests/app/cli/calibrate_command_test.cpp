#include "core/run/machine_profile.h"
#include "tests/app/cli/program.h"

#include <gmock/gmock.h>

namespace timeslice {
namespace {

using test::Folder;
using test::Outcome;
using testing::AllOf;
using testing::HasSubstr;

QProcessEnvironment configuredIn(const Folder& folder) {
    QProcessEnvironment environment = test::plainEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path("config"));
    return environment;
}

TEST(CalibrateCommand, PrintsATableAndKeepsTheProfile) {
    const Folder folder;
    const Outcome outcome = test::timeslice({QStringLiteral("calibrate")}, configuredIn(folder));
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    for (const char* word : {"Measured", "Default", "Spread", "context_switch", "process_fork", "loop_turn"})
        EXPECT_THAT(outcome.out, HasSubstr(word));
    const auto profile = readMachineProfile(folder.path("config/timeslice/machine.json").toStdString());
    ASSERT_TRUE(profile) << describe(profile.error());
    EXPECT_GT(profile->measured.costs.size(), 10U);
}

TEST(MachineOption, MeasuresThisComputerOnce) {
    const Folder folder;
    const QStringList words = {QStringLiteral("run"), QStringLiteral("mixed"), QStringLiteral("--machine"),
                               QStringLiteral("this")};
    const Outcome first = test::timeslice(words, configuredIn(folder));
    EXPECT_EQ(first.code, 0) << first.err;
    EXPECT_THAT(first.err, AllOf(HasSubstr("no profile of this computer yet"), HasSubstr("machine.json")));
    const Outcome second = test::timeslice(words, configuredIn(folder));
    EXPECT_EQ(second.code, 0) << second.err;
    EXPECT_EQ(second.err, "");
    EXPECT_EQ(second.out, first.out);
}

TEST(MachineOption, ReadsAFileAndLiesUnderWhatIsSet) {
    const Folder folder;
    const QString file =
        folder.write("slow.json", R"({"timeslice_machine": 1, "costs": {"context_switch": {"ns": 900000}}})");
    const auto makespans = [](const QString& more) {
        const QString line =
            QStringLiteral("run cpu-bound --model preemptive --cores 1 --metrics csv ") + more;
        return test::timeslice(line.split(u' ', Qt::SkipEmptyParts)).out;
    };
    const std::string usual = makespans({});
    const std::string slow = makespans(QStringLiteral("--machine ") + file);
    EXPECT_NE(slow, usual);
    EXPECT_EQ(makespans(QStringLiteral("--set context_switch=900us")), slow);
    EXPECT_EQ(makespans(QStringLiteral("--set context_switch=2us --machine ") + file), usual);
}

TEST(MachineOption, RefusesWhatIsNoProfile) {
    const Folder folder;
    const QString file = folder.write("bad.json", "{\n  oops");
    const QStringList run = {QStringLiteral("run"), QStringLiteral("mixed"), QStringLiteral("--machine")};
    const Outcome bad = test::timeslice(run + QStringList{file});
    EXPECT_EQ(bad.code, 2);
    EXPECT_THAT(bad.err, HasSubstr("bad.json:2:3: This is not valid JSON."));
    const Outcome both = test::timeslice(run + QStringList{file, QStringLiteral("--ideal")});
    EXPECT_EQ(both.code, 2);
    EXPECT_THAT(both.err, HasSubstr("leave one of them out"));
}

} // namespace
} // namespace timeslice
