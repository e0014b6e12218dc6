// Expected failures are values: what was found, where, what was expected, what to do.
#pragma once

#include "core/base/text.h"

#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace timeslice {

// One thing that is wrong, with the place where it stands.
struct Problem {
    Text message;
    std::string file; // empty: not in a file
    int line = 0;     // from 1; 0: the file as a whole
    int column = 0;   // from 1; 0: the line as a whole
};

using Problems = std::vector<Problem>;

template <typename T>
using Result = tl::expected<T, Problems>;

template <typename... Args>
tl::unexpected<Problems> failure(Args&&... args) {
    return tl::unexpected(Problems{Problem{Text(std::forward<Args>(args)...), {}, 0, 0}});
}

// "file:line:column: message", without the parts that are not known.
std::string describe(const Problem& problem, const Language& language = plainEnglish());
// One line each.
std::string describe(const Problems& problems, const Language& language = plainEnglish());

} // namespace timeslice
