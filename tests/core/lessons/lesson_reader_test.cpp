#include "core/lessons/lesson_reader.h"

#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr const char* kHead = "timeslice-lesson: 1\n"
                              "title: Test\n"
                              "minutes: 5\n"
                              "point: A point.\n"
                              "steps:\n";
constexpr const char* kFirst = "  - title: First\n"
                               "    say: Look.\n"
                               "    show: {workload: race, runs: [serial]}\n";

// A file that begins with the head, which has five lines.
std::string problems(const std::string& steps) {
    const auto lesson = readLesson(kHead + steps, "l.yaml");
    return lesson ? "" : describe(lesson.error());
}

LessonPtr lessonOf(const std::string& steps) {
    auto lesson = readLesson(kHead + steps, "l.yaml");
    EXPECT_TRUE(lesson) << describe(lesson.error());
    return lesson ? *lesson : std::make_shared<const Lesson>();
}

TEST(LessonReader, ReadsTheHead) {
    const LessonPtr lesson = lessonOf(kFirst);
    EXPECT_EQ(lesson->id, "l");
    EXPECT_EQ(lesson->title, "Test");
    EXPECT_EQ(lesson->minutes, 5);
    EXPECT_EQ(lesson->point, "A point.");
    ASSERT_EQ(lesson->steps.size(), 1u);
    EXPECT_EQ(lesson->steps[0].say.source, "Look.");
    EXPECT_EQ(lesson->steps[0].place.line, 6);
}

TEST(LessonReader, TellsALessonByItsFirstKey) {
    EXPECT_TRUE(isLesson("# a comment\n\ntimeslice-lesson: 1\n"));
    EXPECT_TRUE(isLesson("\xEF\xBB\xBF---\ntimeslice-lesson: 1\n"));
    EXPECT_FALSE(isLesson("timeslice: 1\n"));
    EXPECT_FALSE(isLesson("title: x\ntimeslice-lesson: 1\n"));
    EXPECT_FALSE(isLesson(""));
}

TEST(LessonReader, RefusesAHeadThatIsNotWhole) {
    const auto lesson = readLesson("timeslice-lesson: 2\n", "l.yaml");
    EXPECT_EQ(describe(lesson.error()), "l.yaml:1:19: found version '2' of the lesson format, expected 1");
    const auto bare = readLesson("timeslice-lesson: 1\ntitel: x\n", "l.yaml");
    EXPECT_EQ(describe(bare.error()),
              "l.yaml:1:1: expected the key 'title' in 'timeslice-lesson'\n"
              "l.yaml:2:1: unknown key 'titel'; did you mean 'title'? keys here are timeslice-lesson, title, "
              "minutes, point, source, steps");
}

TEST(LessonReader, RefusesAStepWithNothingInIt) {
    EXPECT_EQ(
        problems("  - title: First\n    say: Look.\n"),
        "l.yaml:6:5: nothing stands on the stage; expected 'show' with a workload and 'runs', or 'scale' or "
        "'hunt'");
    EXPECT_EQ(problems(std::string(kFirst) + "  - title: Second\n"),
              "l.yaml:9:5: expected something to say or to do in this step: say, ask, aim, pick or try");
    EXPECT_EQ(
        problems(std::string(kFirst) + "  - {title: Second, says: Look.}\n"),
        "l.yaml:9:21: unknown key 'says'; did you mean 'say'? keys here are title, say, notes, show, ask, "
        "aim, pick, try, expect");
}

TEST(LessonReader, SaysWhereInATextAPlaceholderIsWrong) {
    EXPECT_EQ(problems("  - title: First\n"
                       "    say: |\n"
                       "      It takes **long**,\n"
                       "      {makespam of 1} to be exact.\n"
                       "    show: {workload: race, runs: [serial]}\n"),
              "l.yaml:9:8: unknown word 'makespam'; did you mean 'makespan'?");
    EXPECT_EQ(problems("  - title: First\n"
                       "    say: \"{makespan of }\"\n"
                       "    show: {workload: race, runs: [serial]}\n"),
              "l.yaml:7:24: found the end, expected a name");
}

TEST(LessonReader, SaysWhatToDoAboutATextThatBeginsWithASignOfYaml) {
    EXPECT_THAT(
        problems("  - title: First\n    say: {makespan of 1} is long.\n"),
        HasSubstr("l.yaml:7:26: found a text that begins with {, which has a meaning of its own in YAML; "
                  "put the text in quotes, or into a block below |"));
    EXPECT_THAT(problems("  - title: First\n    say: **Long** it is.\n"),
                HasSubstr("l.yaml:7:10: found a text that begins with *"));
    EXPECT_THAT(
        problems("  - title: First\n    say: {makespan of 1}\n"),
        HasSubstr("l.yaml:7:10: found a map, expected text; put a text that begins with { in quotes, or "
                  "into a block below |"));
}

TEST(LessonReader, SaysWhatIsWrongWithRuns) {
    const auto runs = [](const std::string& list) {
        return problems(
            "  - title: First\n    say: Look.\n    show:\n      workload: race\n      runs: " + list + "\n");
    };
    EXPECT_EQ(runs("[]"),
              "l.yaml:10:13: found an empty list, expected a list of runs, such as [serial, {model: "
              "gil}]");
    EXPECT_THAT(runs("[gli]"), HasSubstr("l.yaml:10:14: There is no model 'gli'. Did you mean 'gil'?"));
    EXPECT_EQ(runs("[{label: x}]"), "l.yaml:10:14: expected the key 'model' in 'runs'");
    EXPECT_EQ(runs("[{model: gil, swich_interval: 5 ms}]"),
              "l.yaml:10:27: there is no setting 'swich_interval'; did you mean 'switch_interval'?");
    EXPECT_THAT(runs("[{model: gil, switch_interval: 5}]"), HasSubstr("l.yaml:10:44: "));
    EXPECT_THAT(runs("[{model: gil, policy: fast}]"), HasSubstr("l.yaml:10:14: There is no policy 'fast'."));
    EXPECT_EQ(runs("[{model: gil, engine: fast}]"),
              "l.yaml:10:35: found 'fast', expected one of sim, live, python");
    EXPECT_THAT(runs("[{model: gil, parameters: {gap: 1 ms}}]"),
                HasSubstr("l.yaml:10:40: found 'gap', but the workload 'race' has no parameters"));
}

TEST(LessonReader, SaysWhichWorkloadThereIsNone) {
    EXPECT_THAT(
        problems("  - title: First\n    say: Look.\n    show: {workload: rase, runs: [serial]}\n"),
        HasSubstr("l.yaml:8:22: found 'rase', which is neither a file nor a built-in workload; did you mean "
                  "'race'?"));
}

TEST(LessonReader, ReadsAWorkloadInPlaceAndSaysWhereItIsWrong) {
    const std::string step = "  - title: First\n"
                             "    say: Look.\n"
                             "    show:\n"
                             "      runs: [serial]\n"
                             "      workload:\n"
                             "        timeslice: 1\n"
                             "        tasks: [{name: A, steps: [cpu: ";
    const LessonPtr lesson = lessonOf(step + "5 ms]}]\n");
    const StageWorkload& workload = lesson->steps.at(0).stage.workload;
    EXPECT_EQ(workload.kind, StageWorkload::Kind::InPlace);
    ASSERT_TRUE(workload.workload);
    EXPECT_EQ(workload.workload->groups.at(0).name, "A");
    EXPECT_TRUE(readWorkload(workload.workload->text, "w.yaml")) << "its text is a workload of its own";
    EXPECT_EQ(problems(step + "5]}]\n"),
              "l.yaml:12:40: found '5', expected a time with a unit, such as 5 ms");
}

class LessonFolder : public ::testing::Test {
  protected:
    void SetUp() override { std::filesystem::create_directories(m_folder); }
    void TearDown() override { std::filesystem::remove_all(m_folder); }
    std::string write(const std::string& name, const std::string& text) const {
        std::ofstream(m_folder / name) << text;
        return (m_folder / name).string();
    }
    const std::filesystem::path m_folder = std::filesystem::temp_directory_path() / "timeslice-lesson-test";
};

TEST_F(LessonFolder, HoldsTheWorkloadsThatALessonNames) {
    const std::string first = std::string(kHead) + "  - title: First\n    say: Look.\n"
                                                   "    show: {workload: mine.yaml, runs: [serial]}\n";
    const std::string path = write("l.yaml", first);
    write("mine.yaml", "timeslice: 1\nname: Mine\ntasks: [{name: A, steps: [cpu: 5 ms]}]\n");
    const auto lesson = readLessonFile(path);
    ASSERT_TRUE(lesson) << describe(lesson.error());
    EXPECT_EQ((*lesson)->steps[0].stage.workload.workload->name, "Mine");
    EXPECT_EQ((*lesson)->steps[0].stage.workload.kind, StageWorkload::Kind::File);
    const std::string mine = write("mine.yaml", "timeslice: 1\ntasks: [{name: A, steps: [cpu: 5]}]\n");
    EXPECT_EQ(describe(readLessonFile(path).error()),
              mine + ":2:32: found '5', expected a time with a unit, such as 5 ms");
    EXPECT_EQ(describe(readLessonFile(m_folder.string()).error()),
              m_folder.string() + ": this is a folder, expected a lesson file");
}

TEST(LessonReader, SaysAtMostTwentyThings) {
    std::string steps = kFirst;
    for (int i = 0; i < 50; ++i) steps += "  - {title: Again, say: \"{x\"}\n";
    const auto lesson = readLesson(kHead + steps, "l.yaml");
    ASSERT_FALSE(lesson);
    EXPECT_EQ(lesson.error().size(), 20u);
}

// The step at line 9 has this task.
std::string taskProblems(const std::string& task) {
    return problems(std::string(kFirst) + "  - title: Second\n    " + task + "\n");
}

TEST(LessonTasks, AreReadWithTheirAnswers) {
    const LessonPtr lesson = lessonOf(
        std::string(kFirst) + "  - title: Choices\n"
                              "    ask: {question: How., choices: [a, b], right: 2}\n"
                              "  - title: Claims\n"
                              "    ask:\n"
                              "      question: How.\n"
                              "      choices:\n"
                              "        - {text: a, when: makespan of 1 < 1 ms}\n"
                              "        - {text: b, when: makespan of 1 > 1 ms}\n"
                              "  - title: Number\n"
                              "    ask: {question: How long., number: {value: makespan of 1, within: 5%}}\n"
                              "  - title: Next\n"
                              "    ask: {question: Who., who-runs-next: {core: 2, at: 3 ms}}\n");
    const auto ask = [&lesson](size_t step) { return std::get<LessonAsk>(lesson->steps.at(step).task); };
    EXPECT_EQ(std::get<LessonChoices>(ask(1).answer).right, size_t{1});
    EXPECT_FALSE(std::get<LessonChoices>(ask(2).answer).right);
    EXPECT_TRUE(std::get<LessonChoices>(ask(2).answer).choices.at(1).when);
    EXPECT_TRUE(std::get<LessonNumber>(ask(3).answer).within.relative);
    EXPECT_EQ(std::get<LessonNext>(ask(4).answer).core, CoreId{1});
    EXPECT_EQ(std::get<Nanos>(std::get<LessonNext>(ask(4).answer).at.at), 3ms);
}

TEST(LessonTasks, PutTheRunOfAnAimUnderTheManualPolicy) {
    const LessonPtr lesson =
        lessonOf(std::string(kFirst) + "  - title: Aim\n"
                                       "    show: {runs: [preemptive]}\n"
                                       "    aim: {run: 1, goal: order Adder 2 Adder 1, hint: Be quick.}\n"
                                       "  - {title: After, say: Look.}\n");
    const LessonAim& aim = std::get<LessonAim>(lesson->steps[1].task);
    EXPECT_EQ(aim.goalText, "order Adder 2 Adder 1");
    EXPECT_EQ(aim.goal.expression.text(), "order = Adder 2 Adder 1");
    EXPECT_EQ(lesson->steps[1].stage.runs[0].spec.policy, "manual");
    EXPECT_EQ(lesson->steps[2].stage.runs[0].spec.policy, "rr") << "only there";
}

TEST(LessonTasks, SayWhatIsWrongWithThem) {
    EXPECT_EQ(taskProblems("ask: {question: How.}"),
              "l.yaml:10:10: expected an answer in 'ask': one of choices, number, who-runs-next");
    EXPECT_EQ(taskProblems("ask: {question: How., choices: [a, b]}"),
              "l.yaml:10:36: expected the key 'right' in 'ask', or 'when' in the choices");
    EXPECT_EQ(taskProblems("ask: {question: How., choices: [a, b], right: 3}"),
              "l.yaml:10:51: found '3', expected a whole number from 1 to 2");
    EXPECT_EQ(taskProblems("ask: {question: How., choices: [a], right: 1}"),
              "l.yaml:10:36: found 1, expected a list of 2 to 9 choices");
    EXPECT_THAT(taskProblems("aim: {run: 3, goal: deadlock}"),
                HasSubstr("l.yaml:10:16: run 3: there is only 1 run"));
    EXPECT_THAT(taskProblems("aim: {goal: win}"), HasSubstr("l.yaml:10:17: unknown word 'win'"));
    EXPECT_THAT(taskProblems("pick: {from: [serial, gil], goal: makespan}"),
                HasSubstr("found 'makespan', expected least or most and a figure, such as least makespan"));
    EXPECT_THAT(taskProblems("try: {set: swich_interval, until: deadlock}"),
                HasSubstr("l.yaml:10:16: found 'swich_interval', expected a setting, or a parameter of the "
                          "workload; did you mean 'switch_interval'?"));
    EXPECT_THAT(taskProblems("try: {set: cores, until: makespan}"),
                HasSubstr("expected a claim, such as makespan of 1 < 9 s"));
    EXPECT_THAT(
        problems(std::string(kFirst) + "  - title: Second\n    say: Look.\n    expect: [deadlok in 1]\n"),
        HasSubstr("l.yaml:11:14: unknown word 'deadlok'; did you mean 'deadlock'?"));
}

} // namespace
} // namespace timeslice
