// Proves a lesson: runs every step and evaluates everything in it that the runs answer.
//
// What is checked of a step, each problem with its place in the file:
// - every run is accepted and every placeholder is known; the runs are those that the player shows (stageOf);
// - every `expect` holds;
// - the answer to a question: one choice is right and, unless the lesson says so, one is wrong; a number is
//   known; somebody runs next, and somebody else could;
// - the playhead's and the callouts' events and tasks are there, and the range lies within the longest run;
// - the goal of an `aim` and the `until` of a `try` do not hold at the start; that they can be reached is proven
//   for a lost update and a deadlock only, by a hunt;
// - a `pick` has a best model; a hunt and a sweep run.
//
// Live and Python runs are replaced by the same ones simulated, unless `live` is asked for; what only a run on this
// computer measures is left out then.
#pragma once

#include "core/lessons/lesson.h"

#include <stop_token>

namespace timeslice {

struct LessonCheck {
    Problems failures;
    Problems notes; // what nothing refuses: more words on the stage at once than a class reads
    int runs = 0;   // that were run
    int claims = 0; // placeholders, claims and answers that were evaluated
};

LessonCheck checkLesson(const Lesson& lesson, bool live = false, std::stop_token stop = {});

} // namespace timeslice
