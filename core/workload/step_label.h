// What a step is called: by its word in a workload file, and by what it is about.
#pragma once

#include "core/workload/workload.h"

#include <string>
#include <string_view>

namespace timeslice {

// "cpu", "read_lock": the word that the file has for it; of a `with` the two steps that it stands for.
std::string_view nameOf(StepKind kind);

// "cpu 5 ms", "lock fork 1", "spawn child", "io line 9.6 MB": the word, then the resource or the group, then
// how much. The same in every language.
std::string labelOf(const Workload& workload, const Step& step);

} // namespace timeslice
