// The lessons that come with the program: resources/lessons/*.yaml, built into the library.
#pragma once

#include "core/lessons/lesson_reader.h"

#include <span>
#include <string>
#include <string_view>

namespace timeslice {

struct BuiltinLesson {
    std::string_view id;   // "lost-update"
    std::string_view text; // the file's
};

// In the order in which a course would give them.
std::span<const BuiltinLesson> builtinLessons();

// A built-in's id, or else a path. Errors: as readLesson's; neither a built-in nor a file (the message names
// the built-in with the most similar id).
Result<LessonPtr> findLesson(const std::string& idOrPath);

} // namespace timeslice
