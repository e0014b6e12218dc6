// TraceCounter: a figure that another program recorded over time (memory in use, a frequency, a queue's
// length).
#pragma once

#include "core/base/time.h"

#include <optional>
#include <string>
#include <vector>

namespace timeslice {

// The value from `time` on, until the next sample.
struct CounterSample {
    Nanos time{0};
    double value = 0; // finite
    bool operator==(const CounterSample&) const = default;
};

struct TraceCounter {
    std::string name;
    std::string unit;                   // "MB", "%" ..., as it is to be shown; empty: none
    std::string group;                  // the process that it belongs to; empty: none
    std::vector<CounterSample> samples; // by time, no two at one

    // Number of the first sample that is later than `time`, samples.size() if none is.
    size_t firstAfter(Nanos time) const;
    // None before the first sample; the last one holds for ever.
    std::optional<double> valueAt(Nanos time) const;
};

} // namespace timeslice
