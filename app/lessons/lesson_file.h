// Writing a lesson's file: aside, and then renamed, so that nothing is lost if it fails.
#pragma once

#include "core/base/result.h"

#include <QString>
#include <string>

namespace timeslice {

// Errors: the folder or the disk does not take it; says what to do.
Result<void> writeLessonFile(const QString& path, const std::string& text);
// Only if it still is what was read. Errors: also that it is not.
Result<void> rewriteLessonFile(const QString& path, const std::string& read, const std::string& text);

} // namespace timeslice
