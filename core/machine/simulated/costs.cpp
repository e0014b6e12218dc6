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
            TS_TEXT("The least time from a wake-up until the woken thread is ready."), 6us},
    CostRow{
        &Costs::wakeLatencySpread, "wake_latency_spread", TS_TEXT("Wake-up spread"),
        TS_TEXT("Each wake-up takes up to this much longer, drawn from the seed; two of three are quick."),
        10us},
    CostRow{&Costs::wakeCall, "wake_call", TS_TEXT("Wake call"),
            TS_TEXT("What a thread spends on waking another."), 1us},
    CostRow{&Costs::timerOvershoot, "timer_overshoot", TS_TEXT("Timer overshoot"),
            TS_TEXT("The most by which a timer is late; shorter waits are late by 8 µs and 1 %."), 50us},
    CostRow{&Costs::lock, "lock", TS_TEXT("Lock"), TS_TEXT("What taking or giving back a lock costs."),
            300ns},
    CostRow{&Costs::loopTurn, "loop_turn", TS_TEXT("Loop turn"),
            TS_TEXT("What an event loop spends on each step of a coroutine."), 3us},
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
