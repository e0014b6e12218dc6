#include "core/machine/live/calibration/calibrate.h"

#include "core/machine/live/calibration/probe.h"
#include "core/machine/live/kernels/work_kernel.h"
#include "core/machine/live/system/monotonic_clock.h"

#include <algorithm>
#include <cmath>

namespace timeslice {
namespace {

constexpr int kBatches = 11;
constexpr int kRepeats = 3;
constexpr double kNoisySpread = 0.25;
constexpr int64_t kNoisePatience = 3'000'000'000; // ns, after which nothing is measured again

// Of sorted samples, by linear interpolation (R's type 7).
double quantile(const std::vector<double>& sorted, double part) {
    const double place = part * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<size_t>(place);
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], place - static_cast<double>(below));
}

// One round of batches: what each of the probe's costs was.
Result<std::vector<MeasuredCost>> measureOnce(const Probe& probe) {
    std::vector<std::vector<double>> samples(probe.keys.size());
    for (int batch = 0; batch < kBatches; ++batch) {
        const Result<std::vector<double>> values = probe.batch();
        if (!values) return tl::unexpected(values.error());
        for (size_t i = 0; i < samples.size(); ++i) samples[i].push_back((*values)[i]);
    }
    std::vector<MeasuredCost> costs;
    for (size_t i = 0; i < samples.size(); ++i) costs.push_back(summarise(probe.keys[i], samples[i]));
    return costs;
}

// Keeps of each cost the calmest round.
Result<std::vector<MeasuredCost>> measureProbe(const Probe& probe, int64_t deadline) {
    Result<std::vector<MeasuredCost>> best = measureOnce(probe);
    for (int repeat = 0; repeat < kRepeats && best; ++repeat) {
        if (std::ranges::none_of(*best, &MeasuredCost::noisy) || monotonicNow() > deadline) break;
        const Result<std::vector<MeasuredCost>> again = measureOnce(probe);
        if (!again) return again;
        for (size_t i = 0; i < best->size(); ++i)
            if ((*again)[i].spread < (*best)[i].spread) (*best)[i] = (*again)[i];
    }
    return best;
}

} // namespace

bool Calibration::trusted() const {
    return 3 * std::ranges::count_if(costs, &MeasuredCost::noisy) < std::ssize(costs);
}

MeasuredCost summarise(const std::string& key, std::vector<double> samples) {
    std::ranges::sort(samples);
    const double median = std::max(1e-3, quantile(samples, 0.5));
    const double spread = (quantile(samples, 0.75) - quantile(samples, 0.25)) / median;
    return {key, Nanos(std::max<int64_t>(1, std::llround(median))), spread, spread > kNoisySpread};
}

Result<Calibration> calibrate(std::stop_token stop, const std::function<void(double)>& progress) {
    Calibration calibration;
    const int64_t deadline = monotonicNow() + kNoisePatience;
    const std::vector<Probe> all = probes();
    for (size_t i = 0; i < all.size(); ++i) {
        if (stop.stop_requested()) return failure(TS_TEXT("Cancelled."));
        const Result<std::vector<MeasuredCost>> costs = measureProbe(all[i], deadline);
        if (!costs) return tl::unexpected(costs.error());
        calibration.costs.insert(calibration.costs.end(), costs->begin(), costs->end());
        if (progress) progress(static_cast<double>(i + 1) / static_cast<double>(all.size()));
    }
    return calibration;
}

} // namespace timeslice
