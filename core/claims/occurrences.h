// Occurrences: the instants of a run at which something happens that has a name.
#pragma once

#include "core/trace/trace.h"

#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace timeslice {

// A wait for time, a device, a lock or a message is over.
struct WakeUp {
    bool operator==(const WakeUp&) const = default;
};
// The beginning of a state, a mark, the end of an interval for a cause, a wake-up.
using Occurrence = std::variant<State, MarkKind, Cause, WakeUp>;

// A name that is several of them is a state, else a mark, else a cause.
std::optional<Occurrence> occurrenceNamed(std::string_view name);
std::vector<std::string_view> occurrenceNames(); // each once

// Of a task, or of all tasks of the workload; by time.
std::vector<Nanos> timesOf(const Occurrence& occurrence, const Trace& trace, std::optional<TaskId> task);

} // namespace timeslice
