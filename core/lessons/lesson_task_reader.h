// Reads what the class does at a step: ask, aim, pick, try. Private to core/lessons.
#pragma once

#include "core/lessons/lesson_values.h"

namespace timeslice {

// Of the step's keys; at most one of the four. A run that the class schedules is put under the policy `manual` on
// the stage.
LessonTask readLessonTask(const YamlNode& step, Stage& stage, LessonValues& values);

} // namespace timeslice
