#include "core/machine/live/kernels/work_kernel.h"
#include "core/machine/live/system/monotonic_clock.h"

#include <algorithm>
#include <ctime>
#include <utility>

namespace timeslice {

namespace {

template <WorkKernel kernel>
WorkKernelInfo infoOf() {
    return {workOf(KernelTag<kernel>{}), kernel, kKernelWords[kernel]};
}

template <size_t... index>
EnumTable<WorkKernel, WorkKernelInfo> allKernels(std::index_sequence<index...>) {
    return tableOf<WorkKernel, WorkKernelInfo>({infoOf<static_cast<WorkKernel>(index)>()...});
}

} // namespace

std::span<const WorkKernelInfo> workKernels() {
    static const auto list = allKernels(std::make_index_sequence<kCountOf<WorkKernel>>{});
    return list;
}

const WorkKernelInfo& kernelInfo(WorkKernel kernel) {
    return workKernels()[static_cast<size_t>(kernel)];
}

namespace {

constexpr int64_t kSample = 200'000; // ns
constexpr int kMinSamples = 5;

int64_t timeOf(const WorkKernelInfo& info, uint64_t count, WorkState& state) {
    const int64_t before = monotonicNow();
    info.run(count, state);
    return std::max<int64_t>(1, monotonicNow() - before);
}

// So many units that they take a sample's time. Each number is tried twice: one of them was hardly disturbed.
uint64_t unitsOfASample(const WorkKernelInfo& info, WorkState& state) {
    uint64_t count = 1;
    while (std::min(timeOf(info, count, state), timeOf(info, count, state)) < kSample) count *= 2;
    return count;
}

} // namespace

double measure(const WorkKernelInfo& info, int64_t budget) {
    const auto state = info.prepare();
    const uint64_t count = unitsOfASample(info, *state);
    const int64_t end = monotonicNow() + budget;
    int64_t least = INT64_MAX;
    for (int sample = 0; sample < kMinSamples || monotonicNow() < end; ++sample)
        least = std::min(least, timeOf(info, count, *state));
    return static_cast<double>(count) / static_cast<double>(least);
}

} // namespace timeslice
