// The workloads that come with the program: resources/workloads/*.yaml, built into the library.
#pragma once

#include "core/workload/reader.h"

#include <span>
#include <string_view>

namespace timeslice {

struct BuiltinWorkload {
    std::string_view id;   // "waiters-and-tables"
    std::string_view text; // the file's
};

// In the gallery's order, which it keeps within each topic.
std::span<const BuiltinWorkload> builtinWorkloads();

// A built-in's id, or else a path. Errors: as readWorkload's; neither a built-in nor a file (the message
// names the built-in with the most similar id).
Result<WorkloadPtr> findWorkload(const std::string& idOrPath, const ParameterTexts& overrides = {});

} // namespace timeslice
