// `timeslice check` of lessons: every step is run, and everything in it that the runs answer is checked.
#pragma once

#include <optional>
#include <string>

namespace timeslice::cli {

// What a word of `check` means as a lesson: "lesson:ID", "lesson:FILE", "lesson:all", or a file that is one. None: it
// is no lesson's.
std::optional<std::string> lessonNamed(const std::string& word);

// Checks one lesson, or all built-in ones; an exit code. `live`: live runs are run live, not simulated.
int checkLessons(const std::string& idOrPath, bool live);

} // namespace timeslice::cli
