// Traces for tests of timelines and pictures.
#pragma once

#include "core/trace/builder.h"

#include <string>

namespace timeslice::samples {

// One core, `tasks` tasks in turn, each running `slice` and then ready, `rounds` times; all finish at the
// end.
inline TracePtr roundRobin(int tasks, int rounds, Nanos slice) {
    TraceBuilder builder(1);
    std::vector<TaskId> ids;
    std::vector<ThreadId> threads;
    for (int i = 0; i < tasks; ++i) {
        ids.push_back(builder.addTask("task " + std::to_string(i + 1)));
        threads.push_back(builder.addThread());
        builder.arrive(ids.back(), Nanos{0});
        builder.bind(threads.back(), ids.back(), Nanos{0});
    }
    Nanos now{0};
    for (int turn = 0; turn < tasks * rounds; ++turn) {
        const size_t i = static_cast<size_t>(turn % tasks);
        const bool last = turn >= tasks * (rounds - 1);
        builder.on(threads[i], CoreId{0}, now);
        now += slice;
        if (last) builder.finish(ids[i], now);
        builder.off(threads[i], last ? Cause::Finished : Cause::QuantumExpired, -1, now);
    }
    return builder.build(now);
}

// Two cores. "one": runs 0..10 ms, blocked on I/O to 30 ms, runs to 40 ms. "two": ready to 10 ms, holds "L"
// and runs to 25 ms. "three" waits for L from 0 to 25 ms and runs to 30 ms, on core 2.
inline TracePtr mixed() {
    TraceBuilder builder(2);
    const TaskId one = builder.addTask("one");
    const TaskId two = builder.addTask("two");
    const TaskId three = builder.addTask("three");
    const ResourceId lock = builder.addResource("L", ResourceKind::Lock);
    const ThreadId a = builder.addThread();
    const ThreadId b = builder.addThread();
    const ThreadId c = builder.addThread();
    for (const TaskId task : {one, two, three}) builder.arrive(task, Nanos{0});
    builder.bind(a, one, Nanos{0});
    builder.bind(b, two, Nanos{0});
    builder.bind(c, three, Nanos{0});
    builder.on(a, CoreId{0}, Nanos{0});
    builder.offWaiting(c, State::LockWait, Cause::LockTaken, lock.value, Nanos{0});
    builder.take(lock, two, Nanos{0});
    builder.offWaiting(a, State::Io, Cause::Blocked, -1, 10ms);
    builder.on(b, CoreId{0}, 10ms);
    builder.release(lock, two, 25ms);
    builder.take(lock, three, 25ms);
    builder.finish(two, 25ms);
    builder.off(b, Cause::Finished, -1, 25ms);
    builder.on(c, CoreId{1}, 25ms);
    builder.release(lock, three, 30ms);
    builder.finish(three, 30ms);
    builder.off(c, Cause::Finished, -1, 30ms);
    builder.on(a, CoreId{0}, 30ms);
    builder.finish(one, 40ms);
    return builder.build(40ms);
}

} // namespace timeslice::samples
