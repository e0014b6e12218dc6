// What recording costs a live run: the same work by two threads on this computer, recorded and not, beside
// the bare kernel's loop. And a switch of tasks in an event loop, beside symmetric transfer between two
// coroutines.
#include "core/machine/fiber.h"
#include "core/machine/live/kernels/work_kernel.h"
#include "core/machine/live/live_kernel.h"
#include "core/run/run.h"
#include "core/workload/reader.h"

#include <benchmark/benchmark.h>
#include <coroutine>
#include <ctime>
#include <sched.h>
#include <unistd.h>

namespace timeslice {
namespace {

constexpr Nanos kWork = 20ms;

int firstCpu() {
    cpu_set_t set;
    sched_getaffinity(0, sizeof set, &set);
    for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu)
        if (CPU_ISSET(static_cast<size_t>(cpu), &set)) return cpu;
    return 0;
}

double chainSpeed() {
    static const double kSpeed = measureChain(200'000'000);
    return kSpeed;
}

int64_t cpuTime() {
    timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

void bareKernel(benchmark::State& state) {
    const auto steps = static_cast<uint64_t>(static_cast<double>(kWork.count()) * chainSpeed());
    uint64_t value = 1;
    for (auto _ : state) benchmark::DoNotOptimize(value = runChain(steps, value));
}

void liveRun(benchmark::State& state, bool record) {
    for (auto _ : state) {
        state.PauseTiming();
        const int memory = SharedLog::create();
        {
            SharedLog log(memory);
            LiveMachine machine{{firstCpu()}, chainSpeed(), 5us};
            machine.record = record;
            LiveKernel kernel(machine, log, 1, 0);
            ThreadOptions options;
            options.task = TaskId{0};
            int64_t spent = 0; // CPU time: what others do on this core does not count
            kernel.addThread(options, [&spent](Thread& thread) -> Co<> {
                const int64_t before = cpuTime();
                co_await thread.compute({kWork, WorkKernel::Chain, {}});
                spent = cpuTime() - before;
            });
            kernel.run();
            state.SetIterationTime(static_cast<double>(spent) / 1e9);
        }
        close(memory);
        state.ResumeTiming();
    }
}

// Coroutines that pass control to each other directly.
struct Ball {
    struct promise_type {
        Ball get_return_object() { return {std::coroutine_handle<promise_type>::from_promise(*this)}; }
        std::suspend_always initial_suspend() noexcept { return {}; }
        std::suspend_always final_suspend() noexcept { return {}; }
        void return_void() {}
        void unhandled_exception() {}
    };
    std::coroutine_handle<> handle;
};
struct Pass {
    std::coroutine_handle<>& to;
    bool await_ready() const noexcept { return false; }
    std::coroutine_handle<> await_suspend(std::coroutine_handle<>) const noexcept { return to; }
    void await_resume() const noexcept {}
};
Ball player(int64_t passes, std::coroutine_handle<>& other) {
    for (int64_t i = 0; i < passes; ++i) co_await Pass{other};
}

void symmetricTransfer(benchmark::State& state) {
    constexpr int64_t kPasses = 100'000;
    for (auto _ : state) {
        std::coroutine_handle<> first;
        std::coroutine_handle<> second;
        first = player(kPasses, second).handle;
        second = player(kPasses, first).handle;
        first.resume();
        first.destroy();
        second.destroy();
    }
    state.SetItemsProcessed(state.iterations() * 2 * kPasses);
}

// Two tasks of a loop, one after the other: out of a fiber and into the next.
void fiberSwitch(benchmark::State& state) {
    constexpr int64_t kTurns = 100'000;
    for (auto _ : state) {
        const auto body = [](Fiber& self) -> Co<> {
            for (int64_t i = 0; i < kTurns; ++i) co_await self.park();
        };
        Fiber first(body);
        Fiber second(body);
        while (!first.done()) {
            first.resume();
            second.resume();
        }
    }
    state.SetItemsProcessed(state.iterations() * 2 * kTurns);
}

// Simulated without costs: the loop's own code, and the trace's intervals.
void loopSwitch(benchmark::State& state) {
    const auto workload = readWorkload(
        "timeslice: 1\ntasks:\n  - {name: t, count: 2, steps: [{repeat: {times: 50000, steps: [yield]}}]}\n",
        "bench.yaml");
    RunSpec spec;
    spec.model = "async";
    spec.ideal = true;
    for (auto _ : state) benchmark::DoNotOptimize(run(**workload, spec));
    state.SetItemsProcessed(state.iterations() * 2 * 50'000);
}

BENCHMARK(bareKernel)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(liveRun, recorded, true)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(50);
BENCHMARK_CAPTURE(liveRun, off, false)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(50);
BENCHMARK(symmetricTransfer);
BENCHMARK(fiberSwitch);
BENCHMARK(loopSwitch);

} // namespace
} // namespace timeslice
