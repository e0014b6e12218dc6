#include "core/trace/counter.h"

#include <algorithm>

namespace timeslice {

size_t TraceCounter::firstAfter(Nanos time) const {
    const auto after = std::ranges::upper_bound(samples, time, {}, &CounterSample::time);
    return static_cast<size_t>(after - samples.begin());
}

std::optional<double> TraceCounter::valueAt(Nanos time) const {
    const size_t after = firstAfter(time);
    if (after == 0) return std::nullopt;
    return samples[after - 1].value;
}

} // namespace timeslice
