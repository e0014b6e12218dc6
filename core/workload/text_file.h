// Files that people write: read whole, up to a limit.
#pragma once

#include "core/base/result.h"

#include <string>

namespace timeslice {

inline constexpr size_t kLargestTextFile = 16'000'000; // bytes

// What is said of a file that is none of this kind.
struct TextFileWords {
    Text isFolder; // "this is a folder, expected a workload file"
    Text tooLarge; // "the file is larger than 16 MB, the limit for a workload"
};

// Its bytes. Errors: there is no such file, it is a folder, too large, or cannot be read.
Result<std::string> readTextFile(const std::string& path, const TextFileWords& words);

// An error about a file as a whole.
tl::unexpected<Problems> fileProblem(const std::string& path, Text message);

} // namespace timeslice
