// A decision of the fair policies, every interval recorded: 1,000 tasks on 8 cores. Beside it the limits that
// do the same with plain structs: a red-black tree (std::set) by virtual running time, and a binary heap.
#include "core/run/run.h"
#include "core/workload/reader.h"

#include <benchmark/benchmark.h>
#include <queue>
#include <set>
#include <vector>

namespace timeslice {
namespace {

constexpr int kTasks = 1000;
constexpr int kCores = 8;
constexpr int kSlices = 300; // a task
constexpr int64_t kSlice = 3'000'000;

void fairDecision(benchmark::State& state, const char* policy) {
    const auto workload = readWorkload(
        "timeslice: 1\ntasks:\n  - {name: t, count: 1000, steps: [{cpu: 900 ms}]}\n", "bench.yaml");
    RunSpec spec;
    spec.model = "parallel";
    spec.policy = policy;
    spec.cores = kCores;
    spec.ideal = true;
    if (spec.policy == "cfs") spec.settings["min_granularity"] = kSlice;
    if (spec.policy == "eevdf") spec.settings["base_slice"] = kSlice;
    size_t intervals = 0;
    for (auto _ : state) intervals += run(**workload, spec)->trace->intervalCount();
    // A decision leaves two intervals: the turn, and the wait before it.
    state.SetItemsProcessed(static_cast<int64_t>(intervals / 2));
}

struct PlainInterval {
    int64_t start, length;
    int32_t task;
    int16_t core;
    uint8_t state, cause;
};
struct Event {
    int64_t time;
    uint64_t sequence;
    int32_t task;
    int16_t core;
    bool operator>(const Event& other) const {
        return time != other.time ? time > other.time : sequence > other.sequence;
    }
};
using Key = std::pair<int64_t, int32_t>; // virtual running time, task

struct Tree {
    std::set<Key> keys;
    void add(Key key) { keys.insert(key); }
    Key take() { return keys.extract(keys.begin()).value(); }
    bool empty() const { return keys.empty(); }
};
struct Heap {
    std::priority_queue<Key, std::vector<Key>, std::greater<>> keys;
    void add(Key key) { keys.push(key); }
    Key take() {
        const Key key = keys.top();
        keys.pop();
        return key;
    }
    bool empty() const { return keys.empty(); }
};

template <class Ready>
void plainFairDecision(benchmark::State& state) {
    for (auto _ : state) {
        std::vector<PlainInterval> intervals;
        std::vector<int64_t> since(kTasks, 0);
        std::vector<int64_t> virtualTime(kTasks, 0);
        std::vector<int32_t> left(kTasks, kSlices);
        Ready ready;
        std::priority_queue<Event, std::vector<Event>, std::greater<>> events;
        uint64_t sequence = 0;
        for (int32_t task = 0; task < kTasks; ++task) ready.add({0, task});
        const auto dispatch = [&](int16_t core, int64_t now) {
            if (ready.empty()) return;
            const int32_t task = ready.take().second;
            const auto i = static_cast<size_t>(task);
            if (now > since[i]) intervals.push_back({since[i], now - since[i], task, -1, 1, 0});
            events.push({now + kSlice, sequence++, task, core});
        };
        for (int16_t core = 0; core < kCores; ++core) dispatch(core, 0);
        while (!events.empty()) {
            const Event event = events.top();
            events.pop();
            const auto i = static_cast<size_t>(event.task);
            intervals.push_back({event.time - kSlice, kSlice, event.task, event.core, 0, 1});
            since[i] = event.time;
            virtualTime[i] += kSlice;
            if (--left[i] > 0) ready.add({virtualTime[i], event.task});
            dispatch(event.core, event.time);
        }
        benchmark::DoNotOptimize(intervals.data());
    }
    state.SetItemsProcessed(state.iterations() * kTasks * kSlices);
}

void plainFairTree(benchmark::State& state) {
    plainFairDecision<Tree>(state);
}
void plainFairHeap(benchmark::State& state) {
    plainFairDecision<Heap>(state);
}

BENCHMARK(plainFairHeap)->Unit(benchmark::kMillisecond);
BENCHMARK(plainFairTree)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(fairDecision, cfs, "cfs")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(fairDecision, eevdf, "eevdf")->Unit(benchmark::kMillisecond);

} // namespace
} // namespace timeslice
