// Small lessons whose figures can be worked out by hand. Two tasks of 4 ms each share one core without costs; with a
// quantum of 2 ms they take turns: A B A B, and both together take 8 ms; on two cores 4 ms.
#pragma once

#include "core/lessons/lesson_reader.h"

#include <gtest/gtest.h>
#include <string>

namespace timeslice::test {

inline const std::string kTurns = R"(timeslice-lesson: 1
title: Turns
minutes: 3
point: Two tasks share a core.
steps:
  - title: One core
    say: Both take **{makespan of 1}**.
    notes: Ask them.
    show:
      workload:
        timeslice: 1
        name: Two
        tasks:
          - {name: A, steps: [{cpu: 4 ms}]}
          - {name: B, steps: [{cpu: 4 ms}]}
      common: {cores: 1, policy: rr, quantum: 2 ms, ideal: true}
      runs: [{model: preemptive, label: Sharing}]
      range: 0 ms to 6 ms
      playhead: 1 ms
  - title: Your guess
    ask:
      question: How long on two cores?
      choices: [2 ms, 4 ms, 8 ms]
      right: 2
      because: Each has a core. It took {makespan of 2}.
    show:
      runs: [{model: preemptive, label: Sharing}, {model: parallel, cores: 2}]
      cover: true
      playhead: 0 ms
  - title: Who is next
    ask:
      question: Who runs next?
      who-runs-next: {run: 1, core: 1, at: 1 ms}
    show:
      runs: [{model: preemptive, label: Sharing}]
  - title: A number
    ask:
      question: How long does A wait?
      number: {value: waiting of A in 1, within: 10%}
      because: It waits for one turn of B's.
    show: {lanes: core}
  - title: The end
    say: That was it.
    show:
      lanes: task
      callouts: [{task: B, at: 3 ms, text: "B runs"}]
)";

inline LessonPtr lessonOf(const std::string& text) {
    const Result<LessonPtr> lesson = readLesson(text, "small.yaml");
    EXPECT_TRUE(lesson) << describe(lesson ? Problems() : lesson.error());
    return lesson ? *lesson : nullptr;
}

} // namespace timeslice::test
