// Files under resources/ that are part of the programs: CMake's embed_files() makes a table of them.
#pragma once

#include <span>
#include <string_view>

namespace timeslice {

struct EmbeddedFile {
    std::string_view name; // without folder and suffix: "workload-file"
    std::string_view text;
};

using EmbeddedFiles = std::span<const EmbeddedFile>; // sorted by name

} // namespace timeslice
