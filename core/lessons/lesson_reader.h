// Reads a lesson file (version 1, YAML). resources/help/lesson-file.md describes the format.
#pragma once

#include "core/lessons/lesson.h"

#include <string>
#include <string_view>

namespace timeslice {

// Reads `text`. `fileName` is for messages, its stem the lesson's id, and its folder that of the workloads that
// the lesson names as files. Errors: up to 20, each with line and column, also those of these workloads; nothing
// is returned then.
Result<LessonPtr> readLesson(std::string_view text, const std::string& fileName);

// Reads a file of at most 16 MB. Errors: as above, and when it cannot be read.
Result<LessonPtr> readLessonFile(const std::string& path);

// Whether a file's first key is that of a lesson, `timeslice-lesson`, whatever else is wrong with it.
bool isLesson(std::string_view text);

} // namespace timeslice
