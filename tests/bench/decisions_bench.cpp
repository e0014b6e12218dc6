// A simulated scheduling decision, every interval recorded: round robin, 1,000 tasks on 8 cores. Beside it
// the limit: the same with a binary heap and plain structs, and nothing else.
#include "core/machine/simulated/policy_registry.h"
#include "core/run/run.h"
#include "core/workload/reader.h"

#include <benchmark/benchmark.h>
#include <deque>
#include <queue>
#include <vector>

namespace timeslice {
namespace {

constexpr int kTasks = 1000;
constexpr int kCores = 8;
constexpr int kSlices = 1000;

void simulatedDecision(benchmark::State& state) {
    const auto workload =
        readWorkload("timeslice: 1\ntasks:\n  - {name: t, count: 1000, steps: [{cpu: 1 s}]}\n", "bench.yaml");
    RunSpec spec;
    spec.model = "parallel";
    spec.cores = kCores;
    spec.ideal = true;
    spec.settings["quantum"] = Nanos(1ms).count();
    for (auto _ : state) benchmark::DoNotOptimize(run(**workload, spec)->trace->intervalCount());
    state.SetItemsProcessed(state.iterations() * kTasks * kSlices);
}

struct PlainInterval {
    int64_t start, length;
    int32_t task;
    int16_t core;
    uint8_t state, cause;
};

// Each decision records the slice that ended and the wait before it.
void plainDecision(benchmark::State& state) {
    struct Event {
        int64_t time;
        uint64_t sequence;
        int32_t task;
        int16_t core;
        bool operator>(const Event& other) const {
            return time != other.time ? time > other.time : sequence > other.sequence;
        }
    };
    constexpr int64_t kQuantum = 1'000'000;
    for (auto _ : state) {
        std::vector<PlainInterval> intervals;
        std::vector<int64_t> since(kTasks, 0);
        std::vector<int32_t> left(kTasks, kSlices);
        std::deque<int32_t> ready;
        std::priority_queue<Event, std::vector<Event>, std::greater<>> events;
        uint64_t sequence = 0;
        for (int32_t task = 0; task < kTasks; ++task) ready.push_back(task);
        const auto dispatch = [&](int16_t core, int64_t now) {
            if (ready.empty()) return;
            const int32_t task = ready.front();
            ready.pop_front();
            if (now > since[static_cast<size_t>(task)])
                intervals.push_back({since[static_cast<size_t>(task)], now - since[static_cast<size_t>(task)],
                                     task, -1, 1, 0});
            events.push({now + kQuantum, sequence++, task, core});
        };
        for (int16_t core = 0; core < kCores; ++core) dispatch(core, 0);
        while (!events.empty()) {
            const Event event = events.top();
            events.pop();
            intervals.push_back({event.time - kQuantum, kQuantum, event.task, event.core, 0, 1});
            since[static_cast<size_t>(event.task)] = event.time;
            if (--left[static_cast<size_t>(event.task)] > 0) ready.push_back(event.task);
            dispatch(event.core, event.time);
        }
        benchmark::DoNotOptimize(intervals.data());
    }
    state.SetItemsProcessed(state.iterations() * kTasks * kSlices);
}

BENCHMARK(plainDecision)->Unit(benchmark::kMillisecond);
BENCHMARK(simulatedDecision)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace timeslice
