// What kinds of steps there are: a row for each, which the reader, the checks, the calibration and the order to
// Python take from here. What a step does stands in core/run/interpreter.cpp, and what that means under each
// model in core/models/parts; a form that is new here is read in step_reader.cpp.
#pragma once

#include "core/base/enum_table.h"
#include "core/base/resource_kind.h"

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
    Lock,   // of a lock or an rlock
    Unlock, // of a lock, an rlock or an rwlock
    Acquire,
    Release,
    ReadLock,
    WriteLock,
    Put,
    Get,
    Barrier,
    Signal,
    Wait,
    Add,
    Spawn,
    Fork, // starts the group of copies that expandForks() made for it
    Join,
    Cancel,
    Allocate,
    Fail,
    Yield,
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
    Target,  // spawn: Worker
    Message, // put: orders
    Update,  // add: counter
    Cpu,
    Io,
    Amount, // allocate: 1 MB
    Repeat
};

// Whether the task holds the step's resource behind it.
enum class StepHolds : uint8_t { Nothing, Takes, Releases };

struct StepInfo {
    StepKind kind;
    std::string_view word; // in files and in the order to Python
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
    StepInfo{StepKind::Cpu, "cpu", StepForm::Cpu, StepTime::Work},
    StepInfo{StepKind::Call, "call", StepForm::Timed, StepTime::Work},
    StepInfo{StepKind::Native, "native", StepForm::Timed, StepTime::Work},
    StepInfo{StepKind::Io, "io", StepForm::Io, StepTime::Wait},
    StepInfo{StepKind::Sleep, "sleep", StepForm::Timed, StepTime::Wait},
    StepInfo{StepKind::Block, "block", StepForm::Timed, StepTime::Wait},
    StepInfo{StepKind::Lock, "lock", StepForm::Shared, StepTime::None,
             anyOf(ResourceKind::Lock, ResourceKind::RLock), StepHolds::Takes, kMayTimeOut},
    StepInfo{StepKind::Unlock, "unlock", StepForm::Shared, StepTime::None,
             anyOf(ResourceKind::Lock, ResourceKind::RLock, ResourceKind::RwLock), StepHolds::Releases},
    StepInfo{StepKind::Acquire, "acquire", StepForm::Shared, StepTime::None, anyOf(ResourceKind::Semaphore),
             StepHolds::Nothing, kMayTimeOut},
    StepInfo{StepKind::Release, "release", StepForm::Shared, StepTime::None, anyOf(ResourceKind::Semaphore)},
    StepInfo{StepKind::ReadLock, "read_lock", StepForm::Shared, StepTime::None, anyOf(ResourceKind::RwLock),
             StepHolds::Takes, kMayTimeOut},
    StepInfo{StepKind::WriteLock, "write_lock", StepForm::Shared, StepTime::None, anyOf(ResourceKind::RwLock),
             StepHolds::Takes, kMayTimeOut},
    StepInfo{StepKind::Put, "put", StepForm::Message, StepTime::None, anyOf(ResourceKind::Queue),
             StepHolds::Nothing, kMayTimeOut},
    StepInfo{StepKind::Get, "get", StepForm::Message, StepTime::None, anyOf(ResourceKind::Queue),
             StepHolds::Nothing, kMayTimeOut},
    StepInfo{StepKind::Barrier, "barrier", StepForm::Shared, StepTime::None, anyOf(ResourceKind::Barrier)},
    StepInfo{StepKind::Signal, "signal", StepForm::Shared, StepTime::None, anyOf(ResourceKind::Event)},
    StepInfo{StepKind::Wait, "wait", StepForm::Shared, StepTime::None, anyOf(ResourceKind::Event),
             StepHolds::Nothing, kMayTimeOut},
    StepInfo{StepKind::Add, "add", StepForm::Update, StepTime::Gap, anyOf(ResourceKind::Variable)},
    StepInfo{StepKind::Spawn, "spawn", StepForm::Target},
    StepInfo{StepKind::Fork, "fork"},
    StepInfo{StepKind::Join, "join", StepForm::Target},
    StepInfo{StepKind::Cancel, "cancel", StepForm::Target},
    StepInfo{StepKind::Allocate, "allocate", StepForm::Amount},
    StepInfo{StepKind::Fail, "fail"},
    StepInfo{StepKind::Yield, "yield"},
    StepInfo{StepKind::Repeat, "repeat", StepForm::Repeat},
};
static_assert(kStepTable.size() == kCountOf<StepKind>, "one row for each kind");

constexpr const StepInfo& infoOf(StepKind kind) {
    return kStepTable[static_cast<size_t>(kind)];
}

constexpr bool isInOrder() {
    for (size_t i = 0; i < kStepTable.size(); ++i)
        if (kStepTable[i].kind != static_cast<StepKind>(i)) return false;
    return true;
}
static_assert(isInOrder(), "rows stand in the order of the enumeration");

} // namespace timeslice
