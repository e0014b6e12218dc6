// The columns of a sweep's CSV, for its writer and its reader. Private to core/formats.
#pragma once

#include "core/study/scaling.h"

#include <string>
#include <string_view>

namespace timeslice {

enum class SweepColumn : size_t {
    // The same in all lines of all parts.
    Workload,
    Title,
    Hash,
    Axis,
    Group,
    Values,
    // With a number before the slash that differs.
    Shard,
    Series,
    // The same in all lines of a series.
    Model,
    Engine,
    Policy,
    Cores,
    Ideal,
    Seed,
    Timeout,
    SettingWords,
    // The point.
    N,
    Tasks,
    Ending,
    Makespan,
    Throughput,
    Speedup,
    Efficiency,
    Result, // parts of older versions have none
};

inline constexpr auto kSweepColumns = tableOf<SweepColumn, std::string_view>(
    {"workload",   "title",      "hash",   "axis",   "group",  "values",      "shard",
     "series",     "model",      "engine", "policy", "cores",  "ideal",       "seed",
     "timeout_ns", "settings",   "n",      "tasks",  "ending", "makespan_ns", "throughput_per_s",
     "speedup",    "efficiency", "result"});

std::string_view nameOf(Ending ending); // "done", "deadlock" ...

// "quantum=5ms switch_interval=1ms", and back; none: a key that the run does not know, or a bad value.
std::string settingsText(const RunSpec& spec);
std::optional<Settings> settingsFrom(const RunSpec& spec, std::string_view text);

} // namespace timeslice
