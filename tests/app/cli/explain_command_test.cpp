#include "tests/app/cli/program.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace timeslice {
namespace {

using test::Folder;
using test::Outcome;
using testing::HasSubstr;
using testing::Not;

constexpr const char* kTwoForks = R"(timeslice: 1
name: Forks
resources: {left: lock, right: lock}
tasks:
  - {name: A, steps: [{lock: left}, {cpu: 4 ms}, {lock: right}, {unlock: right}, {unlock: left}]}
  - {name: B, steps: [{lock: right}, {cpu: 9 ms}, {lock: left}, {unlock: left}, {unlock: right}]}
)";

TEST(ExplainCommand, TellsARunAParagraphALine) {
    const Outcome outcome = test::timeslice("explain convoy --model gil --ideal");
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(outcome.err, "");
    EXPECT_THAT(outcome.out, HasSubstr("At 0 ns, Busy and Polite arrive.\n"));
    EXPECT_THAT(outcome.out, HasSubstr("Busy and Polite take "));
    EXPECT_THAT(outcome.out, HasSubstr("The run took "));
    EXPECT_LT(std::count(outcome.out.begin(), outcome.out.end(), '\n'), 200);
}

TEST(ExplainCommand, TellsWhyATaskIsInItsState) {
    const Outcome outcome = test::timeslice("explain convoy --model gil --ideal --task Polite --at 8ms");
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.out,
                HasSubstr("Polite has been waiting for the GIL since 6 ms: 2 ms so far, 5 ms in total.\n"));
    EXPECT_THAT(outcome.out, HasSubstr("Busy has held the GIL since 5 ms.\n"));
}

TEST(ExplainCommand, TellsOfEveryTaskAtAnInstant) {
    const Outcome outcome = test::timeslice("explain convoy --model gil --ideal --at 8ms");
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("Busy has been running"));
    EXPECT_THAT(outcome.out, HasSubstr("Polite has been waiting"));
}

TEST(ExplainCommand, SeveralRunsStandUnderTheirLabels) {
    const Outcome outcome = test::timeslice("explain convoy --model gil,serial --ideal --task Busy");
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("Threads with a GIL\n"));
    EXPECT_THAT(outcome.out, HasSubstr("Busy finishes"));
    EXPECT_THAT(outcome.out, Not(HasSubstr("Polite arrives")));
}

TEST(ExplainCommand, ADeadlockIsToldAndFails) {
    const Folder folder;
    const QString file = folder.write("forks.yaml", kTwoForks);
    const Outcome outcome = test::timeslice({QStringLiteral("explain"), file, QStringLiteral("--model"),
                                             QStringLiteral("parallel"), QStringLiteral("--ideal")});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_THAT(outcome.out, HasSubstr("The run ended in a deadlock; the cycle closed at 9 ms.\n"));
    EXPECT_THAT(outcome.out, HasSubstr("Circular wait: Each of A and B waits for the next"));
    EXPECT_THAT(outcome.err, HasSubstr("Deadlock of 2 tasks"));
}

TEST(ExplainCommand, RefusesATaskOrATimeThatIsNone) {
    const Outcome task = test::timeslice("explain convoy --task polit");
    EXPECT_EQ(task.code, 2);
    EXPECT_EQ(task.out, "");
    EXPECT_THAT(task.err, HasSubstr("The workload has no task 'polit'. Did you mean 'Polite'?"));
    const Outcome time = test::timeslice("explain convoy --at noon");
    EXPECT_EQ(time.code, 2);
    EXPECT_EQ(time.out, "");
    EXPECT_THAT(time.err, HasSubstr("--at is 'noon'"));
}

} // namespace
} // namespace timeslice
