// How a class has done so far.
#pragma once

namespace timeslice {

struct LessonScore {
    int right = 0;
    int asked = 0; // questions that were answered and revealed, and goals that were reached
    bool operator==(const LessonScore&) const = default;
};

} // namespace timeslice
