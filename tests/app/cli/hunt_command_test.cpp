#include "tests/app/cli/program.h"

#include <gmock/gmock.h>

namespace timeslice {
namespace {

using test::Folder;
using test::Outcome;
using testing::HasSubstr;

constexpr const char* kRace = R"(timeslice: 1
name: Race
resources: {counter: variable}
tasks:
  - {name: A, steps: [{add: {variable: counter, gap: 1 us}}, {cpu: 1 ms}]}
  - {name: B, steps: [{add: {variable: counter, gap: 1 us}}, {cpu: 1 ms}]}
)";

constexpr const char* kSafe = R"(timeslice: 1
name: Safe
resources: {counter: variable, guard: lock}
tasks:
  - {name: A, steps: [{with: guard, steps: [{add: {variable: counter, gap: 1 us}}]}]}
  - {name: B, steps: [{with: guard, steps: [{add: {variable: counter, gap: 1 us}}]}]}
)";

Outcome hunt(const QString& file, const QString& options) {
    QStringList words{QStringLiteral("hunt"), file};
    words += options.split(u' ', Qt::SkipEmptyParts);
    return test::timeslice(words);
}

std::string scheduleIn(const std::string& out) {
    const std::string lead = "--schedule ";
    const size_t begin = out.find(lead);
    return begin == std::string::npos
               ? std::string()
               : out.substr(begin + lead.size(), out.find('\n', begin) - begin - lead.size());
}

TEST(HuntCommand, FindsALostUpdateWithEveryStrategyAndSaysHowOften) {
    const Folder folder;
    const QString file = folder.write("race.yaml", kRace);
    for (const char* strategy : {"random", "pct", "exhaustive"}) {
        const Outcome outcome =
            hunt(file, QStringLiteral("--tries 200 --strategy ") + QString::fromUtf8(strategy));
        EXPECT_EQ(outcome.code, 1) << strategy << outcome.err;
        EXPECT_THAT(outcome.out, HasSubstr("schedules failed (lost updates: ")) << strategy;
        EXPECT_THAT(outcome.out, HasSubstr("without having seen the update by ")) << strategy;
        EXPECT_NE(scheduleIn(outcome.out), "") << strategy;
    }
}

TEST(HuntCommand, ReplaysTheScheduleThatItPrinted) {
    const Folder folder;
    const QString file = folder.write("race.yaml", kRace);
    const std::string schedule = scheduleIn(hunt(file, QStringLiteral("--tries 200")).out);
    ASSERT_NE(schedule, "");
    const Outcome again = hunt(file, QStringLiteral("--schedule ") + QString::fromStdString(schedule));
    EXPECT_EQ(again.code, 1) << again.err;
    EXPECT_THAT(again.out, HasSubstr("1 of 1 schedule failed (lost updates: 1, deadlocks: 0"));
}

TEST(HuntCommand, SaysThatAllSchedulesWithinTheBoundAreRight) {
    const Folder folder;
    const QString file = folder.write("safe.yaml", kSafe);
    const Outcome outcome = hunt(file, QStringLiteral("--strategy exhaustive --bound 1"));
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("0 of "));
    EXPECT_THAT(outcome.out, HasSubstr("All schedules within the bound were tried."));
}

TEST(HuntCommand, WritesTheFailingScheduleAsATrace) {
    const Folder folder;
    const QString file = folder.write("race.yaml", kRace);
    const QString csv = folder.path("failing.csv");
    EXPECT_EQ(hunt(file, QStringLiteral("--tries 200 -o ") + csv).code, 1);
    EXPECT_THAT(folder.read("failing.csv"), HasSubstr("\"Threads, all cores\",parallel,sim,A,"));
}

TEST(HuntCommand, RefusesWordsThatItDoesNotKnow) {
    const Folder folder;
    const QString file = folder.write("race.yaml", kRace);
    const Outcome strategy = hunt(file, QStringLiteral("--strategy luck"));
    EXPECT_EQ(strategy.code, 2);
    EXPECT_THAT(strategy.err,
                HasSubstr("There is no strategy 'luck'. Available strategies: random, pct, exhaustive."));
    const Outcome tries = hunt(file, QStringLiteral("--tries many"));
    EXPECT_EQ(tries.code, 2);
    EXPECT_THAT(tries.err, HasSubstr("--tries is 'many'; expected a whole number from 0 to "));
}

} // namespace
} // namespace timeslice
