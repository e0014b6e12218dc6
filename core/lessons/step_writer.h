// Writes single steps of a lesson. Private to core/lessons.
#pragma once

#include "core/lessons/lesson_writer.h"
#include "core/lessons/show_writer.h"

namespace timeslice {

// A step as an item of the list of steps, the dash at the beginning of its first line.
Lines stepLines(const StepDraft& step, const std::vector<ShowPart>& show);

// What a step may show to come to the same stage, the shortest first: without its runs where they may follow the step
// before, then with them. Which of them is right, the reader says.
std::vector<std::vector<ShowPart>> showsOf(const Stage* before, const Stage& stage, const std::string& file);

// What is said of a stage that no file can hold.
tl::unexpected<Problems> unwritableStage();

} // namespace timeslice
