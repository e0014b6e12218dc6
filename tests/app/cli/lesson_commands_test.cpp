#include "tests/app/cli/program.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace timeslice {
namespace {

using test::Folder;
using test::Outcome;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::StartsWith;

constexpr const char* kLesson =
    "timeslice-lesson: 1\n"
    "title: Mine\n"
    "minutes: 5\n"
    "point: A point.\n"
    "steps:\n"
    "  - title: First\n"
    "    say: \"It takes {makespan of 1}.\"\n"
    "    show: {workload: waiters-and-tables, common: {ideal: true}, runs: [serial]}\n"
    "    expect: [makespan of 1 = ";

TEST(ListCommand, ListsLessonsWithTheirMinutes) {
    const Outcome listed = test::timeslice("list lessons");
    EXPECT_EQ(listed.code, 0) << listed.err;
    EXPECT_THAT(listed.out,
                AllOf(HasSubstr("lost-update"), HasSubstr("The lost update"), HasSubstr("12 min")));
    const auto json = nlohmann::json::parse(test::timeslice("list lessons --json").out);
    ASSERT_FALSE(json.empty());
    EXPECT_EQ(json[0]["id"], "waiters-and-tables");
    EXPECT_EQ(json[0]["title"], "Waiters and tables");
    EXPECT_EQ(json[0]["minutes"], 10);
}

TEST(CheckCommand, ChecksABuiltInLesson) {
    const Outcome checked = test::timeslice("check lesson:waiters-and-tables");
    EXPECT_EQ(checked.code, 0) << checked.err;
    EXPECT_THAT(checked.out, StartsWith("waiters-and-tables: no problems found (steps: 8, runs: "));
}

TEST(CheckCommand, TellsALessonFromAWorkloadByItsFirstKey) {
    const Folder folder;
    const QString good = folder.write("good.yaml", std::string(kLesson) + "25 s]\n");
    const Outcome checked = test::timeslice({QStringLiteral("check"), good});
    EXPECT_EQ(checked.code, 0) << checked.err;
    EXPECT_EQ(checked.out, "good: no problems found (steps: 1, runs: 1, claims: 2).\n");
}

TEST(CheckCommand, SaysWhichClaimOfALessonFails) {
    const Folder folder;
    const QString wrong = folder.write("wrong.yaml", std::string(kLesson) + "9 s]\n");
    const Outcome checked = test::timeslice({QStringLiteral("check"), wrong});
    EXPECT_EQ(checked.code, 1);
    EXPECT_THAT(checked.err,
                HasSubstr("wrong.yaml:9:14: the claim 'makespan of 1 = 9 s' does not hold: found 25 s, "
                          "expected 9 s"));
}

TEST(CheckCommand, RefusesALessonThatCannotBeRead) {
    const Folder folder;
    const QString broken = folder.write("broken.yaml", std::string(kLesson) + "9]\n");
    const Outcome checked = test::timeslice({QStringLiteral("check"), broken});
    EXPECT_EQ(checked.code, 2);
    EXPECT_THAT(checked.err,
                HasSubstr("broken.yaml:9:28: found a time on the left and a number on the right"));
    EXPECT_THAT(test::timeslice("check lesson:lost-updat").err, HasSubstr("did you mean 'lost-update'?"));
}

TEST(CheckCommand, ChecksTheClaimsOfAWorkload) {
    const Folder folder;
    const std::string tasks =
        "timeslice: 1\nmodels: [parallel]\ntasks: [{name: A, steps: [cpu: 5 ms]}]\nexpect: ";
    const QString good = folder.write("good.yaml", tasks + "[makespan within 5% of 5 ms]\n");
    EXPECT_EQ(test::timeslice({QStringLiteral("check"), good}).code, 0);
    const QString wrong = folder.write("wrong.yaml", tasks + "[makespan < 5 ms]\n");
    const Outcome failed = test::timeslice({QStringLiteral("check"), wrong});
    EXPECT_EQ(failed.code, 1);
    EXPECT_THAT(failed.err, HasSubstr("The claim 'makespan < 5 ms' does not hold: found 5"));
    const QString broken = folder.write("broken.yaml", tasks + "[makespn < 5 ms]\n");
    const Outcome refused = test::timeslice({QStringLiteral("check"), broken});
    EXPECT_EQ(refused.code, 2);
    EXPECT_THAT(refused.err, HasSubstr("broken.yaml:4:10: unknown word 'makespn'; did you mean 'makespan'?"));
}

TEST(LessonCommand, MakesADeckOrAHandoutOfALesson) {
    const Folder folder;
    const Outcome deck = test::timeslice(
        (QStringLiteral("lesson convoy -o ") + folder.path("convoy.pptx")).toUtf8().constData());
    EXPECT_EQ(deck.code, 0) << deck.err;
    EXPECT_THAT(folder.read("convoy.pptx"), StartsWith("PK"));
    const Outcome handout = test::timeslice(
        (QStringLiteral("lesson convoy --handout -o ") + folder.path("convoy.pdf")).toUtf8().constData());
    EXPECT_EQ(handout.code, 0) << handout.err;
    EXPECT_THAT(folder.read("convoy.pdf"), StartsWith("%PDF"));
    const Outcome refused = test::timeslice("lesson convoy -o convoy.txt");
    EXPECT_EQ(refused.code, 2);
    EXPECT_THAT(refused.err, HasSubstr("a .pptx or a .pdf file, not 'convoy.txt'"));
}

TEST(HelpCommand, ShowsThePagesAboutLessonsAndClaims) {
    EXPECT_THAT(test::timeslice("help lesson-file").out, HasSubstr("timeslice-lesson: 1"));
    EXPECT_THAT(test::timeslice("help claims").out, HasSubstr("longest gil_wait"));
    EXPECT_THAT(test::timeslice("help").out, AllOf(HasSubstr("lesson-file"), HasSubstr("claims")));
}

} // namespace
} // namespace timeslice
