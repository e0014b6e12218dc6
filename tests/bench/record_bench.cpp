// One recorded event of a live run, on and off, beside the limit: the time stamp counter and 16 bytes stored
// into memory of one's own. Each row does kEvents events in turn; items_per_second and the ratios printed
// with the last row are per event.
#include "core/machine/live/record/record.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <unistd.h>
#include <vector>

namespace timeslice {
namespace {

constexpr int kEvents = 4'000;

struct Log {
    int descriptor = SharedLog::create();
    SharedLog log{descriptor};
    ~Log() { close(descriptor); }
};

// Of as much memory as the recorder goes round in.
struct Ring {
    static constexpr size_t kRecords = 16 * LogChunk::kRecords;
    std::vector<Record> records{kRecords};
    size_t next = 0;

    void write(const RunClock& clock, int32_t value) {
        records[next] = {clock.now(), RecordKind::Bind, 0, 0, value};
        benchmark::ClobberMemory();
        if (++next == kRecords) next = 0;
    }
};

// Neither is inlined into the measuring loops: both keep their state in memory, as a run does.
[[gnu::noinline]] void writeLimit(Ring& ring, const RunClock& clock) {
    for (int i = 0; i < kEvents; ++i) ring.write(clock, i);
}

[[gnu::noinline]] void writeEvents(SharedLog& log, Recorder& recorder) {
    for (int i = 0; i < kEvents; ++i) {
        recorder.write(RecordKind::Bind, 0, 0, i);
        benchmark::ClobberMemory();
    }
    if (log.header().chunksTaken > 16) log.header().chunksTaken = 1; // a real run's memory is taken once
}

RunClock clockOf(SharedLog& log) {
    log.header().clock = bestClock({0});
    return RunClock(log.header().clock);
}

void limit(benchmark::State& state) {
    Log log;
    const RunClock clock = clockOf(log.log);
    Ring ring;
    for (auto _ : state) writeLimit(ring, clock);
    state.SetItemsProcessed(state.iterations() * kEvents);
}

void event(benchmark::State& state, bool on) {
    Log log;
    clockOf(log.log);
    Recorder recorder(log.log, 0, on);
    for (auto _ : state) writeEvents(log.log, recorder);
    state.SetItemsProcessed(state.iterations() * kEvents);
}

template <typename Work>
double nanosPerEvent(Work work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::nano>(std::chrono::steady_clock::now() - start).count() /
           kEvents;
}

// The three in turn, the best of each: what the goals are about.
void ratios(benchmark::State& state) {
    Log on;
    Log off;
    const RunClock clock = clockOf(on.log);
    Recorder recording(on.log, 0);
    Recorder silent(off.log, 0, false);
    Ring ring;
    double best[3] = {1e9, 1e9, 1e9};
    for (auto _ : state) {
        best[0] = std::min(best[0], nanosPerEvent([&] { writeLimit(ring, clock); }));
        best[1] = std::min(best[1], nanosPerEvent([&] { writeEvents(on.log, recording); }));
        best[2] = std::min(best[2], nanosPerEvent([&] { writeEvents(off.log, silent); }));
    }
    state.counters["limit_ns"] = best[0];
    state.counters["on_ns"] = best[1];
    state.counters["off_ns"] = best[2];
    state.counters["on_over_limit"] = best[1] / best[0];
}

BENCHMARK(limit);
BENCHMARK_CAPTURE(event, on, true);
BENCHMARK_CAPTURE(event, off, false);
BENCHMARK(ratios);

} // namespace
} // namespace timeslice
