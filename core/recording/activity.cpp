#include "core/recording/activity.h"

#include <algorithm>

namespace timeslice {
namespace {

constexpr int kParts = Activity::kParts;

std::vector<float> busyShare(const Trace& trace, std::span<const LaneSummary> cores) {
    std::vector<float> busy(kParts, 0.0F);
    if (trace.end() <= Nanos{0}) return busy;
    const float whole =
        static_cast<float>(trace.end().count()) / kParts * static_cast<float>(trace.coreCount());
    for (const LaneSummary& core : cores) {
        const auto columns = core.columns(Nanos{0}, trace.end(), kParts);
        for (size_t i = 0; i < columns.size(); ++i) {
            const Nanos used = columns[i].time[static_cast<size_t>(State::Running)] +
                               columns[i].time[static_cast<size_t>(State::Overhead)];
            busy[i] += static_cast<float>(used.count()) / whole;
        }
    }
    return busy;
}

// Adds the stretch from `begin` to `end`, measured in parts. For whole parts only the first and the last are
// noted, in `steps`, so that a long stretch costs no more than a short one.
void addStretch(std::vector<float>& shares, std::vector<float>& steps, double begin, double end) {
    const auto first = static_cast<size_t>(begin);
    const auto last = std::min(static_cast<size_t>(end), shares.size() - 1);
    if (first >= last) {
        shares[last] += static_cast<float>(end - begin);
        return;
    }
    shares[first] += static_cast<float>(static_cast<double>(first) + 1 - begin);
    shares[last] += static_cast<float>(end - static_cast<double>(last));
    steps[first + 1] += 1;
    steps[last] -= 1;
}

std::vector<float> waitingShare(const Trace& trace) {
    std::vector<float> shares(kParts, 0.0F);
    if (trace.end() <= Nanos{0}) return shares;
    std::vector<float> steps(kParts + 1, 0.0F);
    const double perNano = kParts / static_cast<double>(trace.end().count());
    for (const size_t number : trace.numbers()) {
        const Interval interval = trace.interval(number);
        if (onCore(interval.state) || trace.tasks()[interval.task.index()].helper) continue;
        addStretch(shares, steps, static_cast<double>(interval.start.count()) * perNano,
                   static_cast<double>(interval.end().count()) * perNano);
    }
    float covering = 0;
    for (size_t i = 0; i < shares.size(); ++i) {
        covering += steps[i];
        shares[i] = std::min(1.0F, shares[i] + covering);
    }
    return shares;
}

} // namespace

Activity activityOf(const Trace& trace, std::span<const LaneSummary> cores) {
    return {busyShare(trace, cores), waitingShare(trace)};
}

} // namespace timeslice
