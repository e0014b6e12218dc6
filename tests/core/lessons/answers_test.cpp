#include "core/lessons/answers.h"
#include "core/lessons/lesson_reader.h"
#include "core/recording/claim_runs.h"

#include "tests/core/small_trace.h"

#include <gmock/gmock.h>

namespace timeslice {
namespace {

using test::comparedOf;
using test::resultOf;
using test::SmallTrace;
using ::testing::ElementsAre;

// One core: A 0-4 ms, B 4-6 ms, then A again until 8 ms; C arrives at 6 ms and runs from 8 ms.
TracePtr threeTasks() {
    SmallTrace small(1);
    small.task(
        "A", 0ms,
        {{State::Running, 4ms, 0, Cause::QuantumExpired}, {State::Ready, 2ms}, {State::Running, 2ms, 0}});
    small.task("B", 0ms, {{State::Ready, 4ms}, {State::Running, 2ms, 0}});
    small.task("C", 6ms, {{State::Ready, 2ms}, {State::Running, 1ms, 0}});
    return small.build();
}

std::string next(const Trace& trace, Nanos at, int core = 0) {
    const auto found = whoRunsNext(trace, CoreId{core}, at);
    if (!found) return plainEnglish().render(found.error());
    std::string text = trace.tasks()[found->right.index()].name + " of";
    for (const TaskId task : found->candidates) text += " " + trace.tasks()[task.index()].name;
    return text;
}

TEST(WhoRunsNext, IsWhoGetsTheCoreFromThenOn) {
    const TracePtr trace = threeTasks();
    EXPECT_EQ(next(*trace, 0ms), "A of A B");
    EXPECT_EQ(next(*trace, 2ms), "B of A B") << "A goes on until then";
    EXPECT_EQ(next(*trace, 4ms), "B of A B") << "at the very switch";
    EXPECT_EQ(next(*trace, 6ms), "A of A C");
    EXPECT_EQ(next(*trace, 7ms), "C of A C");
    EXPECT_EQ(next(*trace, 8500us), "nobody gets core 1 after 8.5 ms");
    EXPECT_EQ(next(*trace, 0ms, 1), "core 2: this run has only 1 core");
}

// A switches on its core before it goes on: that is no new turn.
TEST(WhoRunsNext, SeesNoTurnWhereATaskGoesOn) {
    SmallTrace small(1);
    small.task("A", 0ms, {{State::Running, 2ms, 0}, {State::Overhead, 1ms, 0}, {State::Running, 2ms, 0}});
    small.task("B", 0ms, {{State::Ready, 5ms}, {State::Running, 1ms, 0}});
    EXPECT_EQ(next(*small.build(), 1ms), "B of A B");
}

class Answers : public ::testing::Test {
  protected:
    const Compared m_run = comparedOf(resultOf(threeTasks()));
    const std::vector<ClaimRun> m_runs = {claimRunOf(*m_run.recording, "")};
    const ClaimScope m_scope{m_runs, {}, nullptr, {}};

    static LessonExpression expression(const char* text) { return {*ClaimExpression::parse(text), {}}; }
    std::string isRightAt(const char* typed) const {
        const LessonNumber number{expression("makespan of 1"), *parseTolerance("10%")}; // 9 ms
        const auto right = isRight(number, typed, m_scope);
        return right ? (*right ? "right" : "wrong") : plainEnglish().render(right.error());
    }
};

TEST_F(Answers, ToNumbersHaveTheUnitOfTheValueUnlessTheySay) {
    EXPECT_EQ(isRightAt("9 ms"), "right");
    EXPECT_EQ(isRightAt("9.5"), "right") << "milliseconds, as the value is shown";
    EXPECT_EQ(isRightAt("9000 us"), "right");
    EXPECT_EQ(isRightAt("10"), "wrong");
    EXPECT_EQ(isRightAt("9 MB"), "found a size, expected a time");
    EXPECT_EQ(isRightAt("nine"), "unknown word 'nine'; 'timeslice help claims' lists the words");
}

TEST_F(Answers, ToChoicesAreThoseThatHold) {
    LessonChoices choices;
    choices.choices.resize(2);
    choices.choices[0].when = expression("makespan of 1 < 9 ms");
    choices.choices[1].when = expression("makespan of 1 = 9 ms");
    EXPECT_EQ(*rightChoices(choices, m_scope), (std::vector<bool>{false, true}));
    choices.choices.pop_back();
    EXPECT_EQ(plainEnglish().render(rightChoices(choices, m_scope).error()), "none of the choices is right");
    choices.choices = std::vector<LessonChoice>(2);
    choices.right = 0;
    EXPECT_EQ(*rightChoices(choices, m_scope), (std::vector<bool>{true, false}));
}

TEST(Picks, AreBestWhereTheFigureIsAndTheResultIsRight) {
    const auto lesson =
        readLesson("timeslice-lesson: 1\ntitle: T\nminutes: 1\npoint: P\nsteps:\n"
                   "  - title: First\n"
                   "    pick: {from: [serial, parallel, gil], goal: least makespan}\n"
                   "    show: {workload: race, common: {ideal: true, cores: 2}, runs: [serial]}\n",
                   "l.yaml");
    ASSERT_TRUE(lesson) << describe(lesson.error());
    const LessonStep& step = (*lesson)->steps[0];
    const LessonPick& pick = std::get<LessonPick>(step.task);
    KnownRuns known;
    std::vector<RecordingPtr> recordings;
    std::vector<ClaimRun> runs;
    for (const StageRun& run : runsToPickFrom(pick, step.stage)) {
        recordings.push_back(*known.run(run.workload.workload, run.spec));
        runs.push_back(claimRunOf(*recordings.back(), run.spec.model));
    }
    EXPECT_THAT(*bestPicks(pick, runs), ElementsAre(0)) << "the others are faster, and lose updates";
}

} // namespace
} // namespace timeslice
