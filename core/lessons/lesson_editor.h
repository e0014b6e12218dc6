// Changes single things in a lesson's file and leaves all else as it is: other keys, their order, comments.
//
// How it works:
// - Lines are put in place of others. Comments within what is replaced stay, as lines above it.
// - Steps that come after build on the stage before them. Where theirs would differ, their `show` is written anew, so
//   that they look as before.
// - What comes of it is read again, and compared with what was there. If anything else differs, nothing is changed.
//   So every text that is returned can be read.
#pragma once

#include "core/lessons/lesson_writer.h"

#include <string>

namespace timeslice {

// What a person types at a step, with its signs and placeholders.
struct StepTexts {
    std::string title;
    std::string say;   // may be empty where the step asks something
    std::string notes; // may be empty
    bool operator==(const StepTexts&) const = default;
};

StepTexts textsOf(const LessonStep& step);
// What is wrong in them: a title that is empty, a sign or a placeholder that cannot be read, more words than a step may
// have. A place is that in the text.
Problems problemsOf(const StepTexts& texts);

// Each returns the whole text of the file. Errors: the reader's, and that it cannot be done without a loss.
Result<std::string> withTexts(const Lesson& lesson, size_t step, const StepTexts& texts);
Result<std::string> withStage(const Lesson& lesson, size_t step, const Stage& stage);
// Behind this step.
Result<std::string> withStepAfter(const Lesson& lesson, size_t step, const StepDraft& draft);

} // namespace timeslice
