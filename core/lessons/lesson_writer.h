// Writes a lesson's file (version 1) from stages: what the reader makes of it shows the same.
#pragma once

#include "core/lessons/lesson.h"

#include <string>
#include <vector>

namespace timeslice {

// A step as somebody makes it: it has nothing to do for the class yet.
struct StepDraft {
    std::string title;
    std::string say;   // with its signs and placeholders, as in the file
    std::string notes; // likewise; may be empty
    Stage stage;
};

struct LessonDraft {
    std::string title;
    int minutes = 5;
    std::string point;
    std::string source; // may be empty
    std::vector<StepDraft> steps;
};

// The text of the file. `file`: where it will be; workloads that are files are named from its folder. Errors: those
// of the reader (a text that cannot be read, runs that are refused), and a stage that no lesson can hold.
Result<std::string> writeLesson(const LessonDraft& draft, const std::string& file);

} // namespace timeslice
