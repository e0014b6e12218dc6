// One recorded event of a live run, beside the limit: a clock reading and 16 bytes stored.
#include "core/machine/live/record.h"
#include "core/machine/live/work_kernel.h"

#include <benchmark/benchmark.h>
#include <unistd.h>
#include <vector>

namespace timeslice {
namespace {

void recordedEvent(benchmark::State& state) {
    const int descriptor = SharedLog::create();
    SharedLog log(descriptor);
    Recorder recorder(log, 0);
    for (auto _ : state) {
        recorder.write(monotonicNow(), RecordKind::Bind, 0, 0, 1);
        // The memory that a real run would need is taken once.
        if (log.header().chunksTaken > 64) log.header().chunksTaken = 1;
    }
    close(descriptor);
}

void plainEvent(benchmark::State& state) {
    std::vector<Record> records(64 * LogChunk::kRecords);
    size_t next = 0;
    for (auto _ : state) {
        records[next] = {monotonicNow(), RecordKind::Bind, 0, 0, 1};
        benchmark::DoNotOptimize(records[next]);
        if (++next == records.size()) next = 0;
    }
}

BENCHMARK(plainEvent);
BENCHMARK(recordedEvent);

} // namespace
} // namespace timeslice
