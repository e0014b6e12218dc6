#include "core/lessons/lesson_catalogue.h"
#include "core/lessons/lesson_checker.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

LessonCheck checked(std::string_view text) {
    const auto lesson = readLesson(text, "l.yaml");
    EXPECT_TRUE(lesson) << describe(lesson.error());
    return lesson ? checkLesson(**lesson) : LessonCheck{};
}

// One step on a stage of two runs without costs: 4 ms of serial, then 3 ms of parallel.
LessonCheck checkedStep(const std::string& more, const std::string& show = "") {
    return checked(
        "timeslice-lesson: 1\n"
        "title: T\n"
        "minutes: 1\n"
        "point: P\n"
        "steps:\n"
        "  - title: First\n"
        "    show:\n"
        "      workload: {timeslice: 1, tasks: [{name: A, steps: [cpu: 3 ms]}, {name: B, steps: [io: 1 "
        "ms]}]}\n"
        "      common: {ideal: true, cores: 2}\n"
        "      runs: [serial, parallel]\n" +
        show + "    " + more + "\n");
}

std::string failures(const std::string& more, const std::string& show = "") {
    return describe(checkedStep(more, show).failures);
}

TEST(LessonChecker, FindsNothingWhereAllIsTrue) {
    const LessonCheck check =
        checkedStep("say: \"It takes {makespan of 1}.\"\n    expect: [makespan of 2 = 3 ms]");
    EXPECT_EQ(describe(check.failures), "");
    EXPECT_EQ(check.runs, 2);
    EXPECT_EQ(check.claims, 2);
}

// It is simulated here, and measured where it is live.
TEST(LessonChecker, LeavesFiguresThatOnlyALiveRunMeasuresToThat) {
    const auto lessonOf = [](const std::string& claim) {
        return "timeslice-lesson: 1\ntitle: T\nminutes: 1\npoint: P\nsteps:\n"
               "  - title: First\n"
               "    say: \"To start takes {start_cost of 1}.\"\n"
               "    show:\n"
               "      workload: {timeslice: 1, tasks: [{name: A, steps: [cpu: 3 ms]}]}\n"
               "      runs: [{model: parallel, engine: live}]\n"
               "    expect: [" +
               claim + "]\n";
    };
    EXPECT_EQ(describe(checked(lessonOf("task_memory of 1 > 1 kB")).failures), "");
    EXPECT_THAT(describe(checked(lessonOf("makespan of 1 < 1 ms")).failures), HasSubstr("does not hold"));
    EXPECT_THAT(describe(checked(lessonOf("throughput of 1 at 2 > 1")).failures), Not(IsEmpty()));
}

TEST(LessonChecker, SaysWhichClaimDoesNotHold) {
    EXPECT_EQ(
        failures("say: Look.\n    expect: [makespan of 2 = 3 ms, \"makespan of 1 < 3 ms\"]"),
        "l.yaml:12:36: the claim 'makespan of 1 < 3 ms' does not hold: found 4 ms, expected less than 3 ms");
    EXPECT_EQ(failures("say: Look.\n    expect: [makespan of 3 = 3 ms]"),
              "l.yaml:12:26: 'makespan of 3 = 3 ms' cannot be evaluated: run 3: there are only 2 runs");
}

TEST(LessonChecker, SaysWhichPlaceholderCannotBeFilled) {
    EXPECT_EQ(
        failures("say: \"It takes {waiting of C in 1}.\""),
        "l.yaml:11:32: the placeholder {waiting of C in 1} cannot be filled: no task is called 'C'; the tasks "
        "are A, B");
    EXPECT_THAT(failures("say: Look.\n    notes: \"{makespan of 9}\""),
                HasSubstr("l.yaml:12:26: the placeholder"));
}

TEST(LessonChecker, SaysWhichAnswerIsNone) {
    EXPECT_EQ(
        failures(
            "ask: {question: How., choices: [{text: a, when: deadlock in 1}, {text: b, when: deadlock in "
            "2}]}"),
        "l.yaml:11:10: none of the choices is right");
    EXPECT_THAT(failures("ask: {question: How., number: {value: period of A in 1, within: 5%}}"),
                HasSubstr("'period of A in 1' cannot be evaluated: 'A' has no period"));
    EXPECT_EQ(failures("ask: {question: How., number: {value: makespan of 1, within: 5}}"),
              "l.yaml:11:43: found a number as the tolerance of a time; expected both of the same kind");
    EXPECT_EQ(failures("ask: {question: Who., who-runs-next: {run: 2, core: 2, at: 2 ms}}"),
              "l.yaml:11:10: nobody gets core 2 after 2 ms");
    EXPECT_EQ(failures("ask: {question: Who., who-runs-next: {run: 1, core: 1, at: 0 ms}}"), "");
}

TEST(LessonChecker, DemandsAWrongAnswerUnlessTheLessonSaysThatThereIsNone) {
    const std::string three = "{text: a, when: makespan of 2 = 3 ms}";
    const std::string four = "{text: b, when: makespan of 1 = 4 ms}";
    const std::string no = "{text: c, when: deadlock in 1}";
    const auto asked = [](const std::string& choices, const std::string& right = "") {
        return failures("ask: {question: How., choices: [" + choices + "]" + right + "}");
    };
    EXPECT_EQ(asked(three + ", " + four),
              "l.yaml:11:10: all choices are right; expected a wrong one, or 'right: all'");
    EXPECT_EQ(asked(three + ", " + four, ", right: all"), "");
    EXPECT_EQ(asked("a, b", ", right: all"), "");
    EXPECT_EQ(asked(three + ", " + no), "");
    EXPECT_EQ(asked(three + ", " + no, ", right: all"),
              "l.yaml:11:10: found 'right: all', but choice 2 is wrong");
    EXPECT_EQ(failures("ask: {question: Who., who-runs-next: {run: 2, core: 1, at: 0 ms}}"),
              "l.yaml:11:10: only 'A' could run next; expected another task that could");
}

TEST(LessonChecker, SaysWhichInstantThereIsNone) {
    EXPECT_THAT(failures("say: Look.", "      playhead: {event: lost_update}\n"),
                HasSubstr("l.yaml:11:17: the event 'lost_update' happens only 0 times"));
    EXPECT_EQ(failures("say: Look.", "      range: 5 ms to 6 ms\n"),
              "l.yaml:11:14: found a range that begins at 5 ms; the longest run ends at 4 ms");
    EXPECT_EQ(failures("say: Look.", "      callouts: [{task: C, at: 1 ms, text: x}]\n"),
              "l.yaml:11:18: no task is called 'C'; the tasks are A, B");
    EXPECT_EQ(failures("say: Look.", "      cover: true\n"),
              "l.yaml:11:14: found 'cover' without a playhead");
}

TEST(LessonChecker, DemandsThatATryTakesOne) {
    EXPECT_EQ(failures("try: {set: cores, until: makespan of 1 = 4 ms}"),
              "l.yaml:11:30: 'makespan of 1 = 4 ms' holds already; expected that it takes a try");
    EXPECT_EQ(failures("try: {set: cores, until: makespan of 1 < 4 ms}"), "");
}

TEST(LessonChecker, DemandsThatALossCanBeReached) {
    EXPECT_EQ(failures("aim: {run: 2, goal: lost-update}"),
              "l.yaml:11:25: none of 1000 schedules reaches the goal 'lost-update'");
    EXPECT_EQ(failures("aim: {run: 2, goal: order C A}"), "") << "that cannot be told";
    EXPECT_THAT(failures("aim: {run: 2, goal: waiting of C > 1 ms}"), HasSubstr("no task is called 'C'"));
}

// Before the first choice nobody has waited, which is no merit of anybody's.
TEST(LessonChecker, TakesNoMeanOfARunThatGoesOnForReached) {
    for (const char* goal : {"waiting_mean < 5 ms", "waiting of A < 5 ms", "not makespan > 9 ms",
                             "involuntary_switches = 0", "longest running of A < 5 ms"})
        EXPECT_EQ(failures(std::string("aim: {run: 2, goal: ") + goal + "}"), "") << goal;
    EXPECT_EQ(failures("aim: {run: 2, goal: count of running < 3}"),
              "l.yaml:11:25: the goal 'count of running < 3' is reached before anybody chooses");
    EXPECT_EQ(failures("aim: {run: 2, goal: arrival of B < 5 ms}"),
              "l.yaml:11:25: the goal 'arrival of B < 5 ms' is reached before anybody chooses");
}

TEST(LessonChecker, AsksATryAboutTheWholeStage) {
    EXPECT_EQ(failures("try: {set: cores, on: 2, until: makespan of 2 < makespan of 1 - 1 ms}"), "");
}

TEST(LessonChecker, DemandsThatAPickHasABestModel) {
    EXPECT_EQ(failures("pick: {from: [serial, parallel], goal: least makespan}"), "");
    EXPECT_THAT(failures("pick: {from: [parallel, free-threaded], goal: least lost updates}"),
                HasSubstr("all models do equally well; expected a best one"));
}

// As the player does: 3 ms of parallel, then 4 ms of serial.
TEST(LessonChecker, FillsTheTextsOfAPickFromTheRunsToPickFrom) {
    const std::string pick = "pick: {from: [parallel, serial, gil], goal: least makespan, because: ";
    EXPECT_EQ(
        failures(pick + "\"{makespan of 3}\"}\n    expect: [makespan of 1 = 3 ms, makespan of 2 = 4 ms]"),
        "");
    EXPECT_THAT(failures(pick + "\"{makespan of 4}\"}"),
                HasSubstr("the placeholder {makespan of 4} cannot be filled: run 4: there are only 3 runs"));
    EXPECT_EQ(describe(checked("timeslice-lesson: 1\ntitle: T\nminutes: 1\npoint: P\nsteps:\n"
                               "  - title: First\n"
                               "    pick: {from: [serial, parallel], goal: least makespan}\n"
                               "    show:\n"
                               "      workload: waiters-and-tables\n"
                               "      runs: [serial, parallel, gil]\n"
                               "      callouts: [{run: 3, task: Table 1, at: 1 ms, text: x}]\n")
                           .failures),
              "l.yaml:11:18: run 3: there are only 2 runs");
}

TEST(LessonChecker, NotesMoreWordsThanAClassReads) {
    std::string words = "word";
    for (int i = 1; i < 41; ++i) words += " word";
    const LessonCheck check = checkedStep("say: " + words);
    EXPECT_EQ(describe(check.failures), "");
    EXPECT_EQ(describe(check.notes), "l.yaml:11:10: found 41 words on the stage, expected at most 40");
    EXPECT_EQ(describe(checkedStep("notes: " + words + "\n    say: Look.").notes), "")
        << "the presenter may read more";
}

std::string words(int count) {
    std::string all = "word";
    for (int i = 1; i < count; ++i) all += " word";
    return all;
}

TEST(LessonChecker, CountsTheWordsThatStandOnTheStageAtOnce) {
    const auto notes = [](const std::string& more, const std::string& show = "") {
        return describe(checkedStep(more, show).notes);
    };
    const std::string say = "say: " + words(11) + "\n    ";
    const std::string ask = "ask: {question: " + words(20) + ", choices: [" + words(5) + ", b], right: 1, ";
    const std::string callout = "      callouts: [{task: A, at: 1 ms, text: " + words(3) + "}]\n";
    EXPECT_EQ(notes(say + ask + "because: " + words(40) + "}", callout), "") << "the answer comes later";
    EXPECT_EQ(notes("say: " + words(12) + "\n    " + ask + "because: c}", callout),
              "l.yaml:13:21: found 41 words on the stage, expected at most 40")
        << "at the question, the longest";
    EXPECT_EQ(notes(ask + "because: " + words(41) + "}").substr(0, 10), "l.yaml:11:");
    EXPECT_EQ(notes(say + "aim: {run: 2, goal: order C A, hint: " + words(30) + "}"),
              "l.yaml:12:42: found 41 words on the stage, expected at most 40");
    EXPECT_EQ(notes(say + "try: {set: cores, until: makespan of 1 < 4 ms, say: " + words(30) + "}"),
              "l.yaml:12:57: found 41 words on the stage, expected at most 40");
    EXPECT_EQ(notes("pick: {from: [serial, parallel], goal: least makespan, because: " + words(41) + "}"),
              "l.yaml:11:69: found 41 words on the stage, expected at most 40");
}

TEST(LessonChecker, RunsWhatIsLiveSimulated) {
    const LessonCheck check =
        checked("timeslice-lesson: 1\n"
                "title: T\n"
                "minutes: 1\n"
                "point: P\n"
                "steps:\n"
                "  - title: First\n"
                "    say: Look.\n"
                "    show:\n"
                "      workload: {timeslice: 1, tasks: [{name: A, steps: [io: 900 s]}]}\n"
                "      common: {ideal: true}\n"
                "      runs: [{model: gil, engine: live}, {model: gil, engine: python}]\n"
                "    expect: [engine of 1 = sim, engine of 2 = sim, makespan of 1 = 900 s]\n");
    EXPECT_EQ(describe(check.failures), "");
}

class BuiltinLessonsPass : public ::testing::TestWithParam<std::string> {};

TEST_P(BuiltinLessonsPass, EveryClaimOfEveryStep) {
    const auto lesson = findLesson(GetParam());
    ASSERT_TRUE(lesson) << describe(lesson.error());
    const LessonCheck check = checkLesson(**lesson);
    EXPECT_EQ(describe(check.failures), "");
    EXPECT_EQ(describe(check.notes), "");
    EXPECT_GT(check.claims, 0);
}

std::vector<std::string> idsOfLessons() {
    std::vector<std::string> ids;
    for (const BuiltinLesson& lesson : builtinLessons()) ids.emplace_back(lesson.id);
    return ids;
}

INSTANTIATE_TEST_SUITE_P(All, BuiltinLessonsPass, ::testing::ValuesIn(idsOfLessons()), [](const auto& one) {
    std::string name = one.param;
    std::ranges::replace(name, '-', '_');
    return name;
});

// An engine with another switch interval would make the lessons say what is not so.
TEST(BuiltinLessons, AreNoLongerTrueOfAnotherSwitchInterval) {
    std::string text;
    for (const BuiltinLesson& lesson : builtinLessons())
        if (lesson.id == "convoy") text = lesson.text;
    const std::string before = "common: {cores: 2}";
    const size_t at = text.find(before);
    ASSERT_NE(at, std::string::npos);
    text.replace(at, before.size(), "common: {cores: 2, switch_interval: 7 ms}");
    const std::string found = describe(checked(text).failures);
    EXPECT_THAT(found,
                HasSubstr("the claim 'period of Polite in 2 within 5% of 6 ms' does not hold: found 8"));
    EXPECT_THAT(found, HasSubstr("none of the choices is right"));
}

} // namespace
} // namespace timeslice
