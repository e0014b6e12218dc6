// The right answers to a lesson's questions, from the runs on the stage. The errors say why there is none.
#pragma once

#include "core/lessons/lesson.h"
#include "core/lessons/stage_runs.h"

namespace timeslice {

template <typename T>
using AnswerOf = tl::expected<T, Text>;

// Whether each choice is right, in order; at least one is.
AnswerOf<std::vector<bool>> rightChoices(const LessonChoices& choices, const ClaimScope& scope);

// Whether what somebody typed is near enough: "6 ms". A number without a unit has the one in which the value is
// shown. Errors: also what was typed cannot be read.
AnswerOf<bool> isRight(const LessonNumber& number, std::string_view typed, const ClaimScope& scope);

// Who gets the core next, at the instant or after it, and who could have: the tasks that wait for their turn then
// or have the core, in file order, the right one among them.
struct NextOnCore {
    TaskId right;
    std::vector<TaskId> candidates;
    TimeRange turn; // from when it has the core until it has it no more
};
AnswerOf<NextOnCore> whoRunsNext(const Trace& trace, CoreId core, Nanos at);

// A run of each model to pick from, on the stage's workload with its common settings.
std::vector<StageRun> runsToPickFrom(const LessonPick& pick, const Stage& stage);
// What stands on the stage, and what the step's texts, claims and answers are about: where models are to be picked,
// their runs in place of the stage's own.
Stage stageOf(const LessonStep& step);
// The models that do best, by their places in `from`; `runs` are theirs in that order. A run with a wrong result is
// never the best.
AnswerOf<std::vector<size_t>> bestPicks(const LessonPick& pick, std::span<const ClaimRun> runs);

// Whether the class has reached what it is to reach: of an aim its goal, of a try its `until`.
ClaimResult<Finding> reached(const LessonAim& aim, const StageFigures& figures);
ClaimResult<Finding> reached(const LessonTry& attempt, const StageFigures& figures);

} // namespace timeslice
