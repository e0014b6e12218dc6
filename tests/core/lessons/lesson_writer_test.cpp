#include "core/lessons/lesson_writer.h"

#include "core/lessons/lesson_catalogue.h"
#include "core/lessons/lesson_text.h"
#include "core/lessons/same_stage.h"

#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

Lesson lessonToWrite(const std::string& steps) {
    const auto lesson = readLesson(
        "timeslice-lesson: 1\ntitle: Test\nminutes: 5\npoint: A point.\nsteps:\n" + steps, "l.yaml");
    EXPECT_TRUE(lesson) << describe(lesson ? Problems() : lesson.error());
    return lesson ? **lesson : Lesson();
}

LessonDraft draftOf(const Lesson& lesson) {
    LessonDraft draft{lesson.title, lesson.minutes, lesson.point, lesson.source, {}};
    for (const LessonStep& step : lesson.steps)
        draft.steps.push_back(
            {step.title, step.say.empty() ? "Look." : step.say.source, step.notes.source, step.stage});
    return draft;
}

// What it writes, and that the reader makes the same stages and texts of it.
std::string written(const LessonDraft& draft, const std::string& file = "l.yaml") {
    const Result<std::string> text = writeLesson(draft, file);
    EXPECT_TRUE(text) << describe(text ? Problems() : text.error());
    if (!text) return {};
    const Result<LessonPtr> read = readLesson(*text, file);
    EXPECT_TRUE(read) << describe(read ? Problems() : read.error()) << *text;
    if (!read) return *text;
    EXPECT_EQ((*read)->title, draft.title);
    EXPECT_EQ((*read)->minutes, draft.minutes);
    EXPECT_EQ(keptText((*read)->point), keptText(draft.point));
    EXPECT_EQ((*read)->steps.size(), draft.steps.size());
    for (size_t i = 0; i < draft.steps.size(); ++i) {
        const LessonStep& step = (*read)->steps[i];
        EXPECT_EQ(step.title, draft.steps[i].title);
        EXPECT_EQ(keptText(step.say.source), keptText(draft.steps[i].say));
        EXPECT_EQ(keptText(step.notes.source), keptText(draft.steps[i].notes));
        EXPECT_TRUE(isSameStage(step.stage, draft.steps[i].stage)) << "step " << i + 1 << " of\n" << *text;
    }
    return *text;
}

std::string writtenAgain(const std::string& steps) {
    return written(draftOf(lessonToWrite(steps)));
}

class EveryBuiltinLesson : public ::testing::TestWithParam<std::string> {};

TEST_P(EveryBuiltinLesson, IsReadBackFromWhatIsWritten) {
    const auto lesson = findLesson(GetParam());
    ASSERT_TRUE(lesson);
    written(draftOf(**lesson));
}

TEST_P(EveryBuiltinLesson, HasStagesThatCanBeTheFirstOfALesson) {
    const auto lesson = findLesson(GetParam());
    ASSERT_TRUE(lesson);
    for (const StepDraft& step : draftOf(**lesson).steps) written({"Alone", 5, "A point.", "", {step}});
}

std::vector<std::string> idsToWrite() {
    std::vector<std::string> ids;
    for (const BuiltinLesson& lesson : builtinLessons()) ids.emplace_back(lesson.id);
    return ids;
}

INSTANTIATE_TEST_SUITE_P(LessonWriter, EveryBuiltinLesson, ::testing::ValuesIn(idsToWrite()),
                         [](const auto& lesson) {
                             std::string name = lesson.param;
                             std::erase(name, '-');
                             return name;
                         });

constexpr const char* kEveryKind =
    "  - title: \"First: of all\"\n"
    "    say: |\n"
    "      {makespan of 1} is what it takes.\n"
    "\n"
    "      - one\n"
    "      - two\n"
    "    notes: \"*Ask* them: what?\"\n"
    "    show:\n"
    "      workload: waiters-and-tables\n"
    "      parameters: {scale: 0.1}\n"
    "      common: {cores: 2, quantum: 15 ms, policy: rr, seed: 7, switch_interval: 7 ms}\n"
    "      runs:\n"
    "        - {model: parallel, label: \"Mine, yours\"}\n"
    "        - {model: gil, switch_interval: 1 ms, cores: 8, ideal: true}\n"
    "        - {model: preemptive, policy: fcfs, seed: 3}\n"
    "        - {model: preemptive, policy: manual, choices: [1, 0]}\n"
    "        - {model: serial, workload: race}\n"
    "        - {model: serial, parameters: {scale: 0.5}}\n"
    "        - {model: parallel, engine: live}\n"
    "      lanes: core\n"
    "      range: 1.5 ms to 30 s\n"
    "      playhead: {event: finished, task: Table 1, nth: 1, run: 2}\n"
    "      alone: 2\n"
    "      cover: true\n"
    "      play: {speed: 0.5}\n"
    "      callouts: [{task: Table 1, at: 5 ms, text: \"{makespan of 1}: here\"}]\n";

TEST(LessonWriter, WritesEveryKindOfSetting) {
    writtenAgain(kEveryKind);
}

TEST(LessonWriter, TakesEveryKindOfSettingBackAtTheNextStep) {
    writtenAgain(std::string(kEveryKind) +
                 "  - title: Second\n"
                 "    say: Look.\n"
                 "    show:\n"
                 "      workload: race\n"
                 "      common: {cores: 4, quantum: 4 ms, seed: 1, policy: fcfs, switch_interval: 5 ms}\n"
                 "      runs: [serial, gil]\n"
                 "      lanes: task\n"
                 "      range: fit\n"
                 "      playhead: none\n"
                 "      alone: none\n"
                 "  - title: Third\n"
                 "    say: Look.\n"
                 "    show: {workload: waiters-and-tables, common: {ideal: true}}\n");
}

TEST(LessonWriter, WritesOnlyWhatDiffersFromTheStepBefore) {
    const std::string text =
        writtenAgain("  - title: First\n    say: Look.\n"
                     "    show: {workload: race, common: {cores: 2}, runs: [serial, gil]}\n"
                     "  - {title: Second, say: Look.}\n"
                     "  - {title: Third, say: Look., show: {common: {cores: 8}, lanes: core}}\n");
    const size_t second = text.find("- title: Second");
    const size_t third = text.find("- title: Third");
    ASSERT_NE(third, std::string::npos);
    EXPECT_THAT(text.substr(second, third - second), Not(HasSubstr("show")));
    EXPECT_EQ(text.substr(third), "- title: Third\n    say: Look.\n    show:\n      common: {cores: 8}\n"
                                  "      lanes: core\n");
}

// In what a step after another workload is written, nothing that this one suggested may be left.
TEST(LessonWriter, DoesNotLeaveSettingsToWhatAnEarlierWorkloadSuggested) {
    std::string steps;
    for (const char* workload : {"mixed", "convoy", "race", "philosophers", "mixed"})
        steps += "  - title: One\n    say: Look.\n    show: {workload: " + std::string(workload) +
                 ", runs: [preemptive, parallel]}\n";
    writtenAgain(steps);
}

TEST(LessonWriter, WritesHuntsAndSweeps) {
    writtenAgain(
        "  - title: First\n    say: Look.\n    show:\n      hunt: {workload: race, model: gil, cores: 2, "
        "strategy: pct, tries: 20, depth: 4, seed: 9}\n"
        "  - title: Second\n    say: Look.\n    show: {workload: mixed, runs: [serial, parallel], "
        "scale: {cores: 1..8}}\n"
        "  - title: Third\n    say: Look.\n    show: {scale: {cores: \"1,2,8\", models: [gil]}}\n");
}

TEST(LessonWriter, WritesWorkloadsInPlace) {
    const std::string text =
        writtenAgain("  - title: First\n    say: Look.\n    show:\n"
                     "      workload:\n"
                     "        timeslice: 1\n"
                     "        name: \"Two: A and B\"\n"
                     "        parameters: {long: 4 ms}\n"
                     "        tasks:\n"
                     "          - {name: A, steps: [{cpu: \"${long}\"}]}\n"
                     "          - {name: B, steps: [{cpu: 4 ms}]}\n"
                     "      parameters: {long: 8 ms}\n"
                     "      runs: [serial, {model: serial, parameters: {long: 2 ms}}]\n");
    EXPECT_THAT(text, HasSubstr("      workload:\n        timeslice: 1\n"));
}

TEST(LessonWriter, NamesFilesFromTheLessonsFolder) {
    namespace fs = std::filesystem;
    const fs::path folder = fs::path(::testing::TempDir()) / "lesson-writer";
    fs::create_directories(folder / "beside");
    const std::string workload = "timeslice: 1\nname: Two\ntasks:\n  - {name: A, steps: [{cpu: 4 ms}]}\n";
    // One is called like a built-in workload.
    for (const char* name : {"beside/two tasks.yaml", "race"}) std::ofstream(folder / name) << workload;
    Stage stage =
        lessonToWrite("  - {title: A, say: B., show: {workload: race, runs: [serial]}}\n").steps[0].stage;
    for (const auto& [name, expected] :
         {std::pair{"beside/two tasks.yaml", "workload: beside/two tasks.yaml\n"},
          std::pair{"race", "workload: \"./race\"\n"}}) {
        const auto read = readWorkloadFile((folder / name).string());
        ASSERT_TRUE(read) << describe(read.error());
        stage.workload = {StageWorkload::Kind::File, (folder / name).string(), {}, *read};
        stage.runs[0].workload = stage.workload;
        const std::string text = written({"Files", 5, "A point.", "", {{"One", "Look.", "", stage}}},
                                         (folder / "l.yaml").string());
        EXPECT_THAT(text, HasSubstr(expected));
    }
    fs::remove_all(folder);
}

TEST(LessonWriter, SaysWhatTheReaderCannotRead) {
    LessonDraft draft =
        draftOf(lessonToWrite("  - {title: A, say: B., show: {workload: race, runs: [serial]}}\n"));
    draft.steps[0].say = "It takes {makespn of 1}.";
    EXPECT_FALSE(writeLesson(draft, "l.yaml"));
    draft.steps[0].say = "Fine.";
    draft.steps[0].stage.runs.resize(13, draft.steps[0].stage.runs[0]);
    const auto many = writeLesson(draft, "l.yaml");
    ASSERT_FALSE(many);
    EXPECT_THAT(describe(many.error()), HasSubstr("found 13 runs"));
}

TEST(LessonText, QuotesOnlyWhatNeedsIt) {
    EXPECT_EQ(wordOf("Threads with a GIL"), "Threads with a GIL");
    EXPECT_EQ(wordOf("1..8"), "1..8");
    EXPECT_EQ(wordOf("Übung"), "Übung");
    EXPECT_EQ(wordOf("{a}"), "\"{a}\"");
    EXPECT_EQ(wordOf("a: b"), "\"a: b\"");
    EXPECT_EQ(wordOf("say \"hi\""), "\"say \\\"hi\\\"\"");
    EXPECT_EQ(wordOf("null"), "\"null\"");
    EXPECT_EQ(wordOf(""), "\"\"");
    EXPECT_EQ(valueWord("5ms"), "5 ms");
    EXPECT_EQ(valueWord("0.62"), "0.62");
    EXPECT_EQ(valueWord("true"), "true");
}

TEST(LessonText, WritesTimesExactly) {
    EXPECT_EQ(timeWord(Nanos{0}), "0 ms");
    EXPECT_EQ(timeWord(Nanos{12'000'000}), "12 ms");
    EXPECT_EQ(timeWord(Nanos{12'345'678}), "12.345678 ms");
    EXPECT_EQ(timeWord(Nanos{1'500'000'000}), "1.5 s");
    EXPECT_EQ(timeWord(Nanos{2'050}), "2.05 us");
    EXPECT_EQ(timeWord(Nanos{7}), "7 ns");
}

TEST(LessonText, WritesTextsAsTheirSignsAndTheirLengthAsk) {
    EXPECT_THAT(textLines("say", "A text, {makespan of 1}."), ElementsAre("say: A text, {makespan of 1}."));
    EXPECT_THAT(textLines("say", "{makespan of 1} it is."), ElementsAre("say: \"{makespan of 1} it is.\""));
    EXPECT_THAT(textLines("say", "**Bold**."), ElementsAre("say: \"**Bold**.\""));
    EXPECT_THAT(textLines("say", "One: two."), ElementsAre("say: \"One: two.\""));
    EXPECT_THAT(textLines("say", "  A\n\n- b  \n\n"), ElementsAre("say: |", "  A", "", "  - b"));
    EXPECT_THAT(textLines("say", "\\{ is a sign"), ElementsAre("say: |", "  \\{ is a sign"));
    EXPECT_THAT(textLines("say", std::string(200, 'a')).front(), StartsWith("say: |"));
}

} // namespace
} // namespace timeslice
