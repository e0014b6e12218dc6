#include "core/machine/simulated/costs.h"

#include <array>

namespace timeslice {
namespace {

struct CostRow {
    Nanos Costs::*member;
    const char* key;
    const char* title;
    const char* help;
    Nanos standard;
};

constexpr std::array kRows = {
    CostRow{&Costs::contextSwitch, "context_switch", TS_TEXT("Context switch"),
            TS_TEXT("What a core spends when another thread follows on it."), 2us},
    CostRow{&Costs::migration, "migration", TS_TEXT("Migration"),
            TS_TEXT("What a core spends when a thread comes to it from another core."), 3us},
    CostRow{&Costs::wakeLatency, "wake_latency", TS_TEXT("Wake-up latency"),
            TS_TEXT("The least time from a wake-up by a thread or a device until the woken thread is ready."),
            6us},
    CostRow{
        &Costs::wakeLatencySpread, "wake_latency_spread", TS_TEXT("Wake-up spread"),
        TS_TEXT(
            "A wake-up by another thread takes up to this much longer, drawn from the seed; two of five are "
            "quick. One by a device takes up to a tenth of it longer."),
        10us},
    CostRow{&Costs::wakeCall, "wake_call", TS_TEXT("Wake call"),
            TS_TEXT("What a thread spends on waking another."), 300ns},
    CostRow{
        &Costs::timerOvershoot, "timer_overshoot", TS_TEXT("Timer overshoot"),
        TS_TEXT(
            "The most by which a timer is late, its waiter's wake-up included; at most 8 µs and 1 % of the "
            "wait, and seven tenths of that at least, drawn from the seed."),
        50us},
    CostRow{&Costs::breakerLatency, "request_latency", TS_TEXT("Request latency"),
            TS_TEXT("How long it takes until a running thread can see that it is asked to drop the GIL."),
            800ns},
    CostRow{&Costs::signalStealing, "signal_stealing", TS_TEXT("Signal stealing"),
            TS_TEXT("A thread that began to wait no longer than this before a wake-up call may be woken in "
                    "place of the one that has waited longest; the later it came, the likelier."),
            1500ns},
    CostRow{&Costs::lock, "lock", TS_TEXT("Lock"), TS_TEXT("What taking or giving back a lock costs."),
            300ns},
    CostRow{&Costs::loopTurn, "loop_turn", TS_TEXT("Loop turn"),
            TS_TEXT("What an event loop spends on each step of a coroutine."), 3us},
    CostRow{&Costs::threadStart, "thread_start", TS_TEXT("Thread start"),
            TS_TEXT("What starting a thread costs: a third of it the parent, the rest the new thread."),
            31us},
    CostRow{&Costs::processFork, "process_fork", TS_TEXT("Fork"),
            TS_TEXT("What a parent spends on forking a process."), 1ms},
    CostRow{&Costs::processForkChild, "process_fork_child", TS_TEXT("Fork, child"),
            TS_TEXT("What a forked process spends before its first step."), 1800us},
    CostRow{&Costs::processSpawn, "process_spawn", TS_TEXT("Spawn"),
            TS_TEXT("What a parent spends on starting a fresh process."), 700us},
    CostRow{&Costs::processSpawnChild, "process_spawn_child", TS_TEXT("Spawn, child"),
            TS_TEXT("What a fresh process spends on starting its interpreter."), 120ms},
    CostRow{&Costs::poolRoundTrip, "pool_round_trip", TS_TEXT("Pool round trip"),
            TS_TEXT("What a job's way through a pool of threads and back costs, half of it at each end."),
            20us},
    CostRow{&Costs::processRoundTrip, "process_round_trip", TS_TEXT("Process pool round trip"),
            TS_TEXT("What a job's way through a pool of processes and back costs, half of it at each end."),
            200us},
    CostRow{&Costs::pipeMessage, "pipe_message", TS_TEXT("Pipe message"),
            TS_TEXT("What sending or receiving a message between processes costs, without its bytes."), 17us},
    CostRow{&Costs::picklePerByte, "pickle_per_byte", TS_TEXT("Pickling a byte"),
            TS_TEXT("What turning a byte of an object into a message, or back, costs."), 2ns},
    CostRow{&Costs::pipePerByte, "pipe_per_byte", TS_TEXT("Byte through a pipe"),
            TS_TEXT("What copying a byte of a message from process to process costs."), 1ns},
    CostRow{&Costs::futexWake, "futex_wake", TS_TEXT("Futex wake"),
            TS_TEXT("What giving back a plain lock costs when somebody waits for it."), 2us},
    CostRow{
        &Costs::tick, "tick", TS_TEXT("Scheduler tick"),
        TS_TEXT(
            "Distance of the instants at which the scheduler ends time slices; 0: at any time. Linux with "
            "250 Hz has 4 ms."),
        0ns},
    CostRow{&Costs::checkpoint, "checkpoint", TS_TEXT("Checkpoint distance"),
            TS_TEXT("How far apart interpreted code looks whether it should let go of the GIL."), 5us},
};

Parameter parameterOf(const CostRow& row) {
    return {row.key,           row.title, row.help, ParameterKind::Time, row.standard.count(), 0,
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
