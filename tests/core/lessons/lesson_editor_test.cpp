#include "core/lessons/lesson_editor.h"

#include "core/lessons/lesson_reader.h"
#include "core/lessons/same_stage.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

using ::testing::HasSubstr;

const std::string kOwnHead = "# A lesson of mine.\n"
                             "timeslice-lesson: 1\n"
                             "title: Test   # to be changed\n"
                             "minutes: 5\n"
                             "point: A point.\n"
                             "steps:\n";

// Every place where a comment may stand.
const std::string kOwnSteps = "  # The first step.\n"
                              "  - title: First   # short\n"
                              "    # What is said.\n"
                              "    say: |   # in a block\n"
                              "      Look at **this**.\n"
                              "      # no comment\n"
                              "    # For me.\n"
                              "    notes: Ask them.\n"
                              "    show:\n"
                              "      # the workload\n"
                              "      workload: race   # built in\n"
                              "      common: {cores: 2}\n"
                              "      runs: [serial, {model: gil, label: \"#1\"}]\n"
                              "    # What must hold.\n"
                              "    expect: [makespan of 1 > 0 ms]\n"
                              "\n"
                              "  # The second step.\n"
                              "  - title: Second\n"
                              "    say: Look again.\n"
                              "    show: {common: {cores: 8}}   # more cores\n"
                              "\n"
                              "  - title: Third\n"
                              "    say: And again.\n"
                              "    show: {lanes: core}\n"
                              "# The end.\n";

Lesson lessonToEdit(const std::string& text) {
    const auto lesson = readLesson(text, "l.yaml");
    EXPECT_TRUE(lesson) << describe(lesson ? Problems() : lesson.error());
    return lesson ? **lesson : Lesson();
}

Stage otherStage() {
    return lessonToEdit(
               kOwnHead +
               "  - title: A\n    say: B.\n    show: {workload: mixed, common: {cores: 1, policy: fcfs}, "
               "runs: [preemptive], range: 0 ms to 5 ms, playhead: 2 ms}\n")
        .steps[0]
        .stage;
}

// The lines of `before` that `after` does not have.
std::string lost(const std::string& before, const std::string& after) {
    std::string all;
    for (size_t start = 0; start < before.size(); start = before.find('\n', start) + 1) {
        const std::string line = before.substr(start, before.find('\n', start) + 1 - start);
        if (("\n" + after).find("\n" + line) == std::string::npos) all += line;
    }
    return all;
}

TEST(LessonEditor, ChangesTheTextsOfAStepAndNothingElse) {
    const Lesson lesson = lessonToEdit(kOwnHead + kOwnSteps);
    StepTexts texts = textsOf(lesson.steps[0]);
    EXPECT_EQ(texts.say, "Look at **this**.\n# no comment");
    texts.title = "First: of all";
    texts.say = "{makespan of 1}\n\n- one\n- two\n";
    texts.notes = "";
    const auto text = withTexts(lesson, 0, texts);
    ASSERT_TRUE(text) << describe(text.error());
    EXPECT_EQ(lost(lesson.text, *text), "  - title: First   # short\n"
                                        "    say: |   # in a block\n"
                                        "      Look at **this**.\n"
                                        "      # no comment\n"
                                        "    notes: Ask them.\n");
    EXPECT_THAT(*text, HasSubstr("  # The first step.\n"
                                 "  # short\n"
                                 "  - title: \"First: of all\"\n"
                                 "    # What is said.\n"
                                 "    # in a block\n"
                                 "    say: |\n"
                                 "      {makespan of 1}\n"
                                 "\n"
                                 "      - one\n"
                                 "      - two\n"
                                 "    # For me.\n"
                                 "    show:\n"));
}

TEST(LessonEditor, AddsTextsThatAStepHasNot) {
    const Lesson lesson = lessonToEdit(kOwnHead + kOwnSteps);
    StepTexts texts = textsOf(lesson.steps[1]);
    texts.notes = "Wait.";
    const auto text = withTexts(lesson, 1, texts);
    ASSERT_TRUE(text) << describe(text.error());
    EXPECT_EQ(lost(lesson.text, *text), "");
    EXPECT_THAT(*text, HasSubstr("    say: Look again.\n    notes: Wait.\n    show: {common"));
}

TEST(LessonEditor, LeavesAFileAloneWhoseTextsHaveNotChanged) {
    const Lesson lesson = lessonToEdit(kOwnHead + kOwnSteps);
    EXPECT_EQ(withTexts(lesson, 0, textsOf(lesson.steps[0])).value_or(""), lesson.text);
}

TEST(LessonEditor, KeepsTheLineEndsOfTheFile) {
    std::string crlf;
    for (const char c : kOwnHead + kOwnSteps) crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
    const Lesson lesson = lessonToEdit(crlf);
    StepTexts texts = textsOf(lesson.steps[1]);
    texts.say = "One.\nTwo.";
    const auto text = withTexts(lesson, 1, texts);
    ASSERT_TRUE(text) << describe(text.error());
    EXPECT_THAT(*text, HasSubstr("    say: |\r\n      One.\r\n      Two.\r\n"));
    EXPECT_EQ(lost(lesson.text, *text), "    say: Look again.\r\n");
}

TEST(LessonEditor, SaysWhatIsWrongInATextAndWhere) {
    const Lesson lesson = lessonToEdit(kOwnHead + kOwnSteps);
    StepTexts texts = textsOf(lesson.steps[0]);
    texts.title = " ";
    texts.say = "Fine,\nand {makespn of 1}.";
    texts.notes = "An *open sign.";
    const auto text = withTexts(lesson, 0, texts);
    ASSERT_FALSE(text);
    ASSERT_EQ(text.error().size(), 3u) << describe(text.error());
    EXPECT_EQ(text.error()[1].file, "say");
    EXPECT_EQ(text.error()[1].line, 2);
    EXPECT_EQ(text.error()[1].column, 6);
    EXPECT_EQ(text.error()[2].file, "notes");
}

TEST(LessonEditor, RefusesMoreWordsThanAClassReads) {
    const Lesson lesson = lessonToEdit(kOwnHead + kOwnSteps);
    StepTexts texts = textsOf(lesson.steps[0]);
    texts.say.clear();
    for (int i = 0; i < 41; ++i) texts.say += "word ";
    const auto text = withTexts(lesson, 0, texts);
    ASSERT_FALSE(text);
    EXPECT_THAT(describe(text.error()), HasSubstr("found 41 words on the stage, expected at most 40"));
    texts.say = "Fine.";
    texts.notes = std::string(300, 'a') + " b c";
    EXPECT_TRUE(withTexts(lesson, 0, texts));
}

TEST(LessonEditor, RefusesAStepThatSaysAndAsksNothing) {
    const Lesson lesson = lessonToEdit(kOwnHead + kOwnSteps);
    StepTexts texts = textsOf(lesson.steps[1]);
    texts.say = "";
    const auto text = withTexts(lesson, 1, texts);
    ASSERT_FALSE(text);
    EXPECT_THAT(describe(text.error()), HasSubstr("expected something to say or to do"));
}

TEST(LessonEditor, AddsAStepAndLeavesThoseAfterItAsTheyWere) {
    const Lesson lesson = lessonToEdit(kOwnHead + kOwnSteps);
    for (size_t after = 0; after < lesson.steps.size(); ++after) {
        const auto text =
            withStepAfter(lesson, after, {"New: one", "It takes {makespan of 1}.", "", otherStage()});
        ASSERT_TRUE(text) << describe(text.error());
        const Lesson now = lessonToEdit(*text);
        ASSERT_EQ(now.steps.size(), 4u);
        EXPECT_EQ(now.steps[after + 1].title, "New: one");
        EXPECT_TRUE(isSameStage(now.steps[after + 1].stage, otherStage())) << *text;
        for (size_t step = 0; step < lesson.steps.size(); ++step)
            EXPECT_TRUE(
                isSameStage(now.steps[step > after ? step + 1 : step].stage, lesson.steps[step].stage))
                << step << " in\n"
                << *text;
        for (const char* comment :
             {"# A lesson of mine.", "# to be changed", "# The first step.", "# the workload", "# built in",
              "# The second step.", "# more cores", "# The end."})
            EXPECT_THAT(*text, HasSubstr(comment));
    }
}

TEST(LessonEditor, OnlyInsertsLinesAtTheEnd) {
    const Lesson lesson = lessonToEdit(kOwnHead + kOwnSteps);
    const auto text = withStepAfter(lesson, 2, {"New", "Look.", "", otherStage()});
    ASSERT_TRUE(text) << describe(text.error());
    EXPECT_EQ(lost(lesson.text, *text), "");
    EXPECT_THAT(*text, HasSubstr("    show: {lanes: core}\n\n  - title: New\n    say: Look.\n    show:\n"));
    EXPECT_TRUE(text->ends_with("# The end.\n"));
}

TEST(LessonEditor, ReplacesAStageAndLeavesTheOthersAsTheyWere) {
    const Lesson lesson = lessonToEdit(kOwnHead + kOwnSteps);
    for (size_t step : {size_t{1}, size_t{2}}) {
        const auto text = withStage(lesson, step, otherStage());
        ASSERT_TRUE(text) << describe(text.error());
        const Lesson now = lessonToEdit(*text);
        for (size_t i = 0; i < lesson.steps.size(); ++i)
            EXPECT_TRUE(isSameStage(now.steps[i].stage, i == step ? otherStage() : lesson.steps[i].stage))
                << i << " in\n"
                << *text;
        EXPECT_THAT(*text, HasSubstr("# more cores"));
        EXPECT_THAT(*text, HasSubstr("    say: And again.\n"));
    }
}

// The first step's expectation is about a run that the other stage has as well.
TEST(LessonEditor, ReplacesTheStageThatAllOthersFollow) {
    const Lesson lesson = lessonToEdit(kOwnHead + kOwnSteps);
    const auto text = withStage(lesson, 0, otherStage());
    ASSERT_TRUE(text) << describe(text.error());
    const Lesson now = lessonToEdit(*text);
    EXPECT_TRUE(isSameStage(now.steps[0].stage, otherStage()));
    EXPECT_TRUE(isSameStage(now.steps[1].stage, lesson.steps[1].stage)) << *text;
    EXPECT_TRUE(isSameStage(now.steps[2].stage, lesson.steps[2].stage)) << *text;
    for (const char* comment : {"# the workload", "# built in", "# What must hold.", "# For me."})
        EXPECT_THAT(*text, HasSubstr(comment));
}

TEST(LessonEditor, LeavesStepsInBracesAlone) {
    const Lesson lesson =
        lessonToEdit(kOwnHead + "  - {title: First, say: Look., show: {workload: race, runs: [serial]}}\n"
                                "  - {title: Second, say: Look.}\n");
    StepTexts texts = textsOf(lesson.steps[0]);
    texts.say = "Other.";
    const auto text = withTexts(lesson, 0, texts);
    ASSERT_FALSE(text);
    EXPECT_THAT(describe(text.error()), HasSubstr("'l.yaml'"));
    EXPECT_FALSE(withStage(lesson, 0, otherStage()));
    EXPECT_FALSE(withStepAfter(lesson, 0, {"New", "Look.", "", otherStage()}))
        << "the second builds on the first";
    EXPECT_TRUE(withStepAfter(lesson, 1, {"New", "Look.", "", otherStage()}));
}

TEST(LessonEditor, LeavesAListInBracketsAlone) {
    const Lesson lesson =
        lessonToEdit(kOwnHead.substr(0, kOwnHead.size() - 1) +
                     " [{title: First, say: Look., show: {workload: race, runs: [serial]}}]\n");
    EXPECT_FALSE(withStepAfter(lesson, 0, {"New", "Look.", "", otherStage()}));
}

TEST(LessonEditor, KnowsWhereTheStepsEnd) {
    const Lesson lesson = lessonToEdit("timeslice-lesson: 1\nsteps:\n- title: First\n  say: Look.\n"
                                       "  show: {workload: race, runs: [serial]}\n# The rest.\n"
                                       "title: Test\nminutes: 5\npoint: A point.");
    const auto text = withStepAfter(lesson, 0, {"New", "Look.", "", lesson.steps[0].stage});
    ASSERT_TRUE(text) << describe(text.error());
    EXPECT_THAT(*text, HasSubstr("[serial]}\n- title: New\n  say: Look.\n# The rest.\ntitle: Test\n"));
}

} // namespace
} // namespace timeslice
