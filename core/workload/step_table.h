// What kinds of steps there are: a row for each, which the reader, the checks, the calibration and the order to
// Python take from here. What a step does is in core/run/interpreter.cpp, and what that means under each
// model in core/models/parts; a form that is new here is read in step_reader.cpp.
#pragma once

#include "core/base/enum_table.h"
#include "core/base/resource_kind.h"
#include "core/base/text.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace timeslice {

enum class StepKind : uint8_t {
    Cpu,
    Call,
    Native,
    Io,
    Sleep,
    Block,
    Lock,    // of a lock or an rlock
    TryLock, // the same, if that needs no wait
    Unlock,  // of a lock, an rlock or an rwlock
    Acquire,
    Release,
    ReadLock,
    WriteLock,
    Put,
    Get,
    Barrier,
    Signal,
    Wait,
    Clear,
    CountDown,
    Notify,
    NotifyAll,
    Add,
    AtomicAdd,
    Read,
    Write,
    Exchange,
    CompareExchange,
    Spawn,
    Fork, // starts the group of copies that expandForks() made for it
    Join,
    Cancel,
    Allocate,
    Fail,
    Yield,
    Random, // does one of its steps, which are repeats of one round
    If,
    While,
    Spin,
    Try,    // its steps hold three repeats of one round: the body, `except`, `finally`
    Within, // two: the body, `else`
    Group,  // one: the body
    Repeat
};

// What a step's time is.
enum class StepTime : uint8_t {
    None,
    Work, // on a core
    Gap,  // on a core, within an update
    Wait  // without a core
};

// How it is written.
enum class StepForm : uint8_t {
    Bare,    // yield
    Timed,   // sleep: 5 ms
    Shared,  // lock: printer
    TryLock, // try_lock: printer
    Target,  // spawn: Worker
    Message, // put: orders
    Wait,    // wait: ready
    Update,  // add: counter
    Cpu,
    Io,
    Amount, // allocate: 1 MB
    Random,
    Access,   // write: {variable: flag, value: 1}
    Decision, // while: flag == 1
    Try,
    Within, // within: 50 ms
    Group,  // group: [A, B]
    Repeat
};

// Whether the task holds the step's resource behind it.
enum class StepHolds : uint8_t { Nothing, Takes, Releases };

struct StepInfo {
    StepKind kind;
    std::string_view word; // in files and in the order to Python
    const char* example;   // as in the help
    const char* meaning;   // TS_TEXT, a sentence
    StepForm form = StepForm::Bare;
    StepTime time = StepTime::None;
    uint32_t uses = 0; // kinds of resources, a bit each; 0: none, or (io) it says itself
    StepHolds holds = StepHolds::Nothing;
    bool mayTimeOut = false; // `timeout` may stand beside it
};

inline constexpr bool kMayTimeOut = true;

template <typename... Kinds>
constexpr uint32_t anyOf(Kinds... kinds) {
    return ((uint32_t{1} << static_cast<unsigned>(kinds)) | ...);
}

inline constexpr std::array kStepTable = {
    StepInfo{StepKind::Cpu, "cpu", "cpu: 20 ms",
             TS_TEXT("Runs interpreted code that takes 20 ms on an otherwise idle core."), StepForm::Cpu,
             StepTime::Work},
    StepInfo{StepKind::Call, "call", "call: 800 ms",
             TS_TEXT("Makes one native call that keeps the GIL until it returns."), StepForm::Timed,
             StepTime::Work},
    StepInfo{StepKind::Native, "native", "native: 20 ms",
             TS_TEXT("Runs native code that releases the GIL first."), StepForm::Timed, StepTime::Work},
    StepInfo{StepKind::Io, "io", "io: 50 ms",
             TS_TEXT("Waits for a device; an event loop can wait for many at once."), StepForm::Io,
             StepTime::Wait},
    StepInfo{StepKind::Sleep, "sleep", "sleep: 10 ms",
             TS_TEXT("Waits for a timer; an event loop can wait for many at once."), StepForm::Timed,
             StepTime::Wait},
    StepInfo{StepKind::Block, "block", "block: 1 s",
             TS_TEXT("Waits in a way that only a thread can: in an event loop, it stops every task."),
             StepForm::Timed, StepTime::Wait},
    StepInfo{StepKind::Lock, "lock", "lock: L",
             TS_TEXT("Takes a lock or an rlock; {lock: L, timeout: 5 ms} gives up after that time."),
             StepForm::Shared, StepTime::None, anyOf(ResourceKind::Lock, ResourceKind::RLock),
             StepHolds::Takes, kMayTimeOut},
    StepInfo{
        StepKind::TryLock, "try_lock", "try_lock: L",
        TS_TEXT(
            "Takes a lock or an rlock if it is free, else goes on without it; {try_lock: L, steps: [...], else: [...]} runs steps while holding it, or others."),
        StepForm::TryLock, StepTime::None, anyOf(ResourceKind::Lock, ResourceKind::RLock), StepHolds::Takes},
    StepInfo{StepKind::Unlock, "unlock", "unlock: L", TS_TEXT("Releases a lock, an rlock or an rwlock."),
             StepForm::Shared, StepTime::None,
             anyOf(ResourceKind::Lock, ResourceKind::RLock, ResourceKind::RwLock), StepHolds::Releases},
    StepInfo{StepKind::Acquire, "acquire", "acquire: S", TS_TEXT("Takes a permit of a semaphore."),
             StepForm::Shared, StepTime::None, anyOf(ResourceKind::Semaphore), StepHolds::Nothing,
             kMayTimeOut},
    StepInfo{StepKind::Release, "release", "release: S", TS_TEXT("Gives a permit back to a semaphore."),
             StepForm::Shared, StepTime::None, anyOf(ResourceKind::Semaphore)},
    StepInfo{StepKind::ReadLock, "read_lock", "read_lock: R",
             TS_TEXT("Takes an rwlock that many readers can have at a time."), StepForm::Shared,
             StepTime::None, anyOf(ResourceKind::RwLock), StepHolds::Takes, kMayTimeOut},
    StepInfo{StepKind::WriteLock, "write_lock", "write_lock: R",
             TS_TEXT("Takes an rwlock for one writer alone."), StepForm::Shared, StepTime::None,
             anyOf(ResourceKind::RwLock), StepHolds::Takes, kMayTimeOut},
    StepInfo{StepKind::Put, "put", "put: Q",
             TS_TEXT("Sends a message; {queue: Q, bytes: 1 MB} sets its size."), StepForm::Message,
             StepTime::None, anyOf(ResourceKind::Queue), StepHolds::Nothing, kMayTimeOut},
    StepInfo{StepKind::Get, "get", "get: Q", TS_TEXT("Receives a message."), StepForm::Message,
             StepTime::None, anyOf(ResourceKind::Queue), StepHolds::Nothing, kMayTimeOut},
    StepInfo{StepKind::Barrier, "barrier", "barrier: B", TS_TEXT("Waits until all parties have arrived."),
             StepForm::Shared, StepTime::None, anyOf(ResourceKind::Barrier)},
    StepInfo{StepKind::Signal, "signal", "signal: E", TS_TEXT("Sets an event."), StepForm::Shared,
             StepTime::None, anyOf(ResourceKind::Event)},
    StepInfo{
        StepKind::Wait, "wait", "wait: E",
        TS_TEXT(
            "Waits until an event is set or a latch is open; {wait: {condition: C, with: L}} releases the lock L, waits until C is notified, and takes L again."),
        StepForm::Wait, StepTime::None,
        anyOf(ResourceKind::Event, ResourceKind::Latch, ResourceKind::Condition), StepHolds::Nothing,
        kMayTimeOut},
    StepInfo{StepKind::Clear, "clear", "clear: E", TS_TEXT("Makes an event unset again."), StepForm::Shared,
             StepTime::None, anyOf(ResourceKind::Event)},
    StepInfo{StepKind::CountDown, "count_down", "count_down: L",
             TS_TEXT("Counts a latch down by one; at 0 it is open for good."), StepForm::Shared,
             StepTime::None, anyOf(ResourceKind::Latch)},
    StepInfo{StepKind::Notify, "notify", "notify: C",
             TS_TEXT("Wakes the task that has waited longest on a condition; without one it has no effect."),
             StepForm::Shared, StepTime::None, anyOf(ResourceKind::Condition)},
    StepInfo{StepKind::NotifyAll, "notify_all", "notify_all: C",
             TS_TEXT("Wakes all tasks that wait on a condition."), StepForm::Shared, StepTime::None,
             anyOf(ResourceKind::Condition)},
    StepInfo{StepKind::Add, "add", "add: {variable: V, gap: 10 us, split: true}",
             TS_TEXT("Adds 1 without a lock: reads, waits, writes; split allows a GIL hand-over in between."),
             StepForm::Update, StepTime::Gap, anyOf(ResourceKind::Variable)},
    StepInfo{
        StepKind::AtomicAdd, "atomic_add", "atomic_add: {variable: V, into: old}",
        TS_TEXT("Adds 1 in one atomic step, which is never lost; the task has the value before it as old."),
        StepForm::Access, StepTime::None, anyOf(ResourceKind::Variable)},
    StepInfo{StepKind::Read, "read", "read: {variable: V, into: x}",
             TS_TEXT("Reads a variable at one instant; the task has its value as x."), StepForm::Access,
             StepTime::None, anyOf(ResourceKind::Variable)},
    StepInfo{StepKind::Write, "write", "write: {variable: V, value: x + 1}",
             TS_TEXT("Writes a value into a variable at one instant."), StepForm::Access, StepTime::None,
             anyOf(ResourceKind::Variable)},
    StepInfo{StepKind::Exchange, "exchange", "exchange: {variable: V, value: 1, into: old}",
             TS_TEXT("Writes a value and reads the one before it, at one instant (test-and-set)."),
             StepForm::Access, StepTime::None, anyOf(ResourceKind::Variable)},
    StepInfo{StepKind::CompareExchange, "compare_exchange",
             "compare_exchange: {variable: V, expected: 0, value: 1, into: ok}",
             TS_TEXT("Writes a value if the variable has the expected one, at one instant; ok is 1 or 0."),
             StepForm::Access, StepTime::None, anyOf(ResourceKind::Variable)},
    StepInfo{StepKind::Spawn, "spawn", "spawn: T", TS_TEXT("Starts the tasks named T."), StepForm::Target},
    StepInfo{StepKind::Fork, "fork", "fork",
             TS_TEXT("Copies the process; both continue with the steps after it (processes, serial).")},
    StepInfo{StepKind::Join, "join", "join: T",
             TS_TEXT("Waits for the tasks named T to finish; {any: [A, B]} waits for the first of several."),
             StepForm::Target, StepTime::None, 0, StepHolds::Nothing, kMayTimeOut},
    StepInfo{
        StepKind::Cancel, "cancel", "cancel: T",
        TS_TEXT(
            "Cancels the tasks named T: at once where the runtime or the system can, threads before their next step, tasks of a pool only while they are queued."),
        StepForm::Target},
    StepInfo{StepKind::Allocate, "allocate", "allocate: 10 MB",
             TS_TEXT("Allocates memory; after enough of it, a process pool replaces the worker."),
             StepForm::Amount},
    StepInfo{StepKind::Fail, "fail", "fail",
             TS_TEXT("Ends the task as failed; a task that joins it fails too.")},
    StepInfo{StepKind::Yield, "yield", "yield", TS_TEXT("Gives up the core voluntarily.")},
    StepInfo{StepKind::Random, "random", "random: [[...], {weight: 3, steps: [...]}]",
             TS_TEXT("Does one of several lists of steps, drawn at random."), StepForm::Random},
    StepInfo{StepKind::If, "if", "if: V == 1",
             TS_TEXT("Does its steps if the condition is true, else those under 'else'."),
             StepForm::Decision},
    StepInfo{StepKind::While, "while", "while: V == 1",
             TS_TEXT("Repeats its steps while the condition is true; without steps, it waits busily."),
             StepForm::Decision},
    StepInfo{StepKind::Spin, "spin", "spin: V == 0",
             TS_TEXT("Waits busily, on the core, until the condition is true."), StepForm::Decision},
    StepInfo{
        StepKind::Try, "try", "{try: [...], except: [...], finally: [...]}",
        TS_TEXT(
            "Does its steps; when one fails, those under 'except'; in any case, at the end, those under 'finally'."),
        StepForm::Try},
    StepInfo{
        StepKind::Within, "within", "{within: 50 ms, steps: [...], else: [...]}",
        TS_TEXT(
            "Does its steps, but leaves them when the time has run out and does those under 'else'; a thread that computes is not interrupted."),
        StepForm::Within},
    StepInfo{
        StepKind::Group, "group", "{group: [A, B], steps: [...]}",
        TS_TEXT(
            "Starts the tasks named A and B, does its steps, and waits until all of them have ended; when one fails, the others are cancelled and the step fails."),
        StepForm::Group},
    StepInfo{
        StepKind::Repeat, "repeat", "repeat: {times: 3, steps: [...]}",
        TS_TEXT(
            "Repeats steps; times: forever ends at --timeout or, simulated without one, after an hour of simulated time (max_time) or 20,000,000 intervals (max_intervals)."),
        StepForm::Repeat},
};
static_assert(kStepTable.size() == kCountOf<StepKind>, "one row for each kind");

constexpr const StepInfo& infoOf(StepKind kind) {
    return kStepTable[static_cast<size_t>(kind)];
}

// Steps that can be left early: by a failure, when their time has run out, by a cancellation.
constexpr bool isScope(StepKind kind) {
    return kind == StepKind::Try || kind == StepKind::Within || kind == StepKind::Group;
}

constexpr bool isInOrder() {
    for (size_t i = 0; i < kStepTable.size(); ++i)
        if (kStepTable[i].kind != static_cast<StepKind>(i)) return false;
    return true;
}
static_assert(isInOrder(), "rows stand in the order of the enumeration");

} // namespace timeslice
