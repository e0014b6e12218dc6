// A simulated GIL hand-over with the full rules (drop request, forced switch, wake-ups): time a switch of the
// GIL. And how the cost of a decision grows: tasks up to 100,000, cores up to 1,024.
#include "core/metrics/metrics.h"
#include "core/run/run.h"
#include "core/workload/reader.h"

#include <benchmark/benchmark.h>
#include <string>

namespace timeslice {
namespace {

void gilHandover(benchmark::State& state, bool ideal) {
    const std::string yaml = "timeslice: 1\ntasks:\n  - {name: t, count: " + std::to_string(state.range(0)) +
                             ", steps: [{cpu: 20 s}]}\n";
    const auto workload = readWorkload(yaml, "bench.yaml");
    RunSpec spec;
    spec.model = "gil";
    spec.cores = 8;
    spec.ideal = ideal;
    spec.settings["switch_interval"] = Nanos(1ms).count();
    const int64_t switches = measure(*run(**workload, spec)).gilSwitches;
    for (auto _ : state) benchmark::DoNotOptimize(run(**workload, spec)->trace->intervalCount());
    state.SetItemsProcessed(state.iterations() * switches);
}

void decisions(benchmark::State& state) {
    const std::string yaml = "timeslice: 1\ntasks:\n  - {name: t, count: " + std::to_string(state.range(0)) +
                             ", steps: [{cpu: 10 ms}]}\n";
    const auto workload = readWorkload(yaml, "bench.yaml");
    RunSpec spec;
    spec.model = "parallel";
    spec.cores = static_cast<int>(state.range(1));
    spec.ideal = true;
    spec.settings["quantum"] = Nanos(1ms).count();
    for (auto _ : state) benchmark::DoNotOptimize(run(**workload, spec)->trace->intervalCount());
    state.SetItemsProcessed(state.iterations() * state.range(0) * 10);
}

BENCHMARK_CAPTURE(gilHandover, ideal, true)->Arg(2)->Arg(8)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(gilHandover, costs, false)->Arg(2)->Arg(8)->Unit(benchmark::kMillisecond);
BENCHMARK(decisions)
    ->Args({1'000, 8})
    ->Args({10'000, 8})
    ->Args({100'000, 8})
    ->Args({100'000, 1024})
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace timeslice
