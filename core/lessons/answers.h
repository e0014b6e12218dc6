// The right answers to a lesson's questions, from the runs on the stage.
#pragma once

#include "core/lessons/lesson.h"
#include "core/lessons/stage_runs.h"

namespace timeslice {

// Whether each choice is right, in order. Errors: a choice's claim cannot be evaluated; none of them is right.
ClaimResult<std::vector<bool>> rightChoices(const LessonChoices& choices, const ClaimScope& scope);

// Whether a number that somebody typed is near enough. Errors: the value is not known.
ClaimResult<bool> isRight(const LessonNumber& number, double answer, const ClaimScope& scope);

// Who gets the core next, at the instant or after it, and who could have: the tasks that are ready then or on
// the core, in file order, the right one among them.
struct NextOnCore {
    TaskId right;
    std::vector<TaskId> candidates;
};
// Errors: no such core; nobody gets it any more.
tl::expected<NextOnCore, Text> whoRunsNext(const Trace& trace, CoreId core, Nanos at);

// The models that do best, by their places in `from`; `runs` are theirs in that order. A run with a wrong
// result is never the best. Errors: the figure of one is not known.
ClaimResult<std::vector<size_t>> bestPicks(const LessonPick& pick, std::span<const ClaimRun> runs);

} // namespace timeslice
