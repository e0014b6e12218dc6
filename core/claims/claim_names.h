// Finding what a claim names: a run, a task, a variable. The errors say what there is instead.
#pragma once

#include "core/claims/claims.h"

#include <span>
#include <string_view>

namespace timeslice {

template <typename T>
using Named = tl::expected<T, Text>;

// By place from 1, or by label. `byPlace`: the name is a plain number.
Named<size_t> placeOfRun(std::string_view name, bool byPlace, std::span<const std::string> labels);
// The one that is meant where none is named: the only one.
Named<size_t> theOnlyRun(size_t runs);

// A task of the workload, or a helper.
Named<TaskId> taskNamed(std::string_view name, const Trace& trace);

// The value of a shared variable at the end; of one that no task wrote, what it was at the start.
Named<int64_t> valueOfVariable(std::string_view name, const ClaimRun& run);

} // namespace timeslice
