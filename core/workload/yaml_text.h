// Looks at a file's bytes before the YAML parser does, and finds places in them.
#pragma once

#include "core/workload/problem_list.h"

#include <string_view>

namespace timeslice {

// Deepest nesting of lists and maps.
inline constexpr size_t kDeepestNesting = 64;

// Turns the parser's positions (line, column and offset in bytes) into places (column in characters).
// Positions that mostly grow cost the length of the text in all, however long its lines are.
class PlaceFinder {
  public:
    explicit PlaceFinder(std::string_view text) : m_text(text) {}

    Place at(size_t offset);

  private:
    void goBack(size_t offset);

    std::string_view m_text;
    size_t m_offset = 0; // of m_place
    Place m_place{1, 1};
};

// Checks what the parser would not, or only at a great cost: UTF-8 without control characters (the parser
// takes 0x04 for the end of the file), and brackets that open without end (it would read on to the end before
// it counts them). Adds the first problem found; returns whether there was none.
bool checkText(std::string_view text, ProblemList& problems);

} // namespace timeslice
