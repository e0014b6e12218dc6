#include "core/machine/simulated/costs.h"

#include <array>

namespace timeslice {
namespace {

struct CostRow {
    Nanos Costs::*member;
    const char* key;
    const char* title;
    const char* help;
    Nanos defaultValue;
};

constexpr std::array kRows = {
    CostRow{&Costs::contextSwitch, "context_switch", TS_TEXT("Context switch"),
            TS_TEXT("Time a core spends switching to another thread."), 2us},
    CostRow{&Costs::migration, "migration", TS_TEXT("Migration"),
            TS_TEXT("Time a core spends when a thread moves to it from another core."), 3us},
    CostRow{&Costs::wakeLatency, "wake_latency", TS_TEXT("Wake-up latency"),
            TS_TEXT("Shortest time from a wake-up by a thread or a device until the woken thread is ready."),
            6us},
    CostRow{&Costs::wakeLatencySpread, "wake_latency_spread", TS_TEXT("Wake-up spread"),
            TS_TEXT("How much longer a wake-up by another thread can take, drawn from the seed; "
                    "two in five are quick. For a wake-up by a device, it is at most a tenth of this."),
            10us},
    CostRow{&Costs::wakeCall, "wake_call", TS_TEXT("Wake call"),
            TS_TEXT("Time a thread spends waking another."), 300ns},
    CostRow{&Costs::timerOvershoot, "timer_overshoot", TS_TEXT("Timer overshoot"),
            TS_TEXT("The most a timer can be late, including its waiter's wake-up; "
                    "never more than 8 µs plus 1 % of the wait. "
                    "The actual delay is between seven tenths and all of that, drawn from the seed."),
            50us},
    CostRow{&Costs::breakerLatency, "request_latency", TS_TEXT("Request latency"),
            TS_TEXT("Time until a running thread can see a request to drop the GIL."), 800ns},
    CostRow{&Costs::signalStealing, "signal_stealing", TS_TEXT("Signal stealing"),
            TS_TEXT("A thread that started waiting no longer than this before a wake-up call may be woken "
                    "instead of the one that has waited longest; the later it started, the more likely."),
            1500ns},
    CostRow{&Costs::lock, "lock", TS_TEXT("Lock"), TS_TEXT("Time to take or release a lock."), 300ns},
    CostRow{&Costs::loopTurn, "loop_turn", TS_TEXT("Loop turn"),
            TS_TEXT("Time an event loop spends on each step of a coroutine."), 3us},
    CostRow{&Costs::threadStart, "thread_start", TS_TEXT("Thread start"),
            TS_TEXT("Time to start a thread: a third is spent by the parent, the rest by the new thread."),
            31us},
    CostRow{&Costs::processFork, "process_fork", TS_TEXT("Fork"),
            TS_TEXT("Time a parent spends forking a process."), 1ms},
    CostRow{&Costs::processForkChild, "process_fork_child", TS_TEXT("Fork, child"),
            TS_TEXT("Time a forked process spends before its first step."), 1800us},
    CostRow{&Costs::processSpawn, "process_spawn", TS_TEXT("Spawn"),
            TS_TEXT("Time a parent spends starting a fresh process."), 700us},
    CostRow{&Costs::processSpawnChild, "process_spawn_child", TS_TEXT("Spawn, child"),
            TS_TEXT("Time a fresh process spends starting its interpreter."), 120ms},
    CostRow{&Costs::poolRoundTrip, "pool_round_trip", TS_TEXT("Pool round trip"),
            TS_TEXT("Time to send a task through a thread pool and back, half of it at each end."), 20us},
    CostRow{&Costs::processRoundTrip, "process_round_trip", TS_TEXT("Process pool round trip"),
            TS_TEXT("Time to send a task through a process pool and back, half of it at each end."), 200us},
    CostRow{&Costs::pipeMessage, "pipe_message", TS_TEXT("Pipe message"),
            TS_TEXT("Time to send or receive a message between processes, not counting its bytes."), 17us},
    CostRow{&Costs::picklePerByte, "pickle_per_byte", TS_TEXT("Pickling time per byte"),
            TS_TEXT("Time to turn a byte of an object into a message, or back."), 2ns},
    CostRow{&Costs::pipePerByte, "pipe_per_byte", TS_TEXT("Pipe time per byte"),
            TS_TEXT("Time to copy a byte of a message from process to process."), 1ns},
    CostRow{&Costs::futexWake, "futex_wake", TS_TEXT("Futex wake"),
            TS_TEXT("Time to release a plain lock when another thread is waiting for it."), 2us},
    CostRow{
        &Costs::variableAccess, "variable_access", TS_TEXT("Variable access"),
        TS_TEXT("Time to read or write a shared variable, and until a busy-waiting thread sees that it has "
                "changed."),
        5ns},
    CostRow{&Costs::tick, "tick", TS_TEXT("Scheduler tick"),
            TS_TEXT("Interval between the ticks at which the scheduler ends time slices; 0: at any time. "
                    "Linux at 250 Hz has 4 ms."),
            0ns},
    CostRow{&Costs::checkpoint, "checkpoint", TS_TEXT("Checkpoint interval"),
            TS_TEXT("How often interpreted code checks whether to release the GIL."), 5us},
};

Parameter parameterOf(const CostRow& row) {
    return {row.key,           row.title, row.help, ParameterKind::Time, row.defaultValue.count(), 0,
            Nanos(1s).count(), {},        true};
}

} // namespace

const std::vector<Parameter>& costParameters() {
    static const std::vector<Parameter> list = [] {
        std::vector<Parameter> made;
        made.reserve(kRows.size());
        for (const CostRow& row : kRows) made.push_back(parameterOf(row));
        return made;
    }();
    return list;
}

Costs costsFrom(const Settings& settings, bool ideal) {
    Costs costs;
    for (size_t i = 0; i < kRows.size(); ++i)
        costs.*kRows[i].member = Nanos(valueOf(costParameters()[i], settings, ideal));
    return costs;
}

} // namespace timeslice
