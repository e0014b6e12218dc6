// The values of a sweep as a person writes them: 1..16, 1..16:5, 1,2,4,8.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace timeslice {

// What is varied from run to run.
enum class SweepAxis : uint8_t {
    Cores, // of the machine
    Tasks, // how many equal tasks a group of the workload has
};

std::string_view nameOf(SweepAxis axis); // "cores", "tasks"

// Values from 1 to 1,000,000, rising, each once; items separated by commas:
// - 8         one value
// - 1..16     every value; of tasks, where that would be more than 40, about 40 values spaced evenly on a
//             logarithmic scale, both ends included
// - 1..16:5   every fifth: 1, 6, 11, 16
// Errors: anything else, an end before its start, more than 4096 values.
Result<std::vector<int64_t>> parseSweepValues(std::string_view text, SweepAxis axis);

// Values of tasks, perhaps with a group's name before them: Client:1..1000.
struct TaskValues {
    std::string group; // empty: not named
    std::vector<int64_t> values;
};
Result<TaskValues> parseTaskValues(std::string_view text);

} // namespace timeslice
