// What kinds of steps there are: a row for each, which the reader, the checks, the calibration and the order to
// Python take from here. How a step is read stands in step_reader.cpp, what it does under each model in
// core/models/parts.
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

// Whether the task holds the step's resource behind it.
enum class StepHolds : uint8_t { Nothing, Takes, Releases };

struct StepInfo {
    StepKind kind;
    std::string_view word; // in files and in the order to Python
    StepTime time = StepTime::None;
    uint32_t uses = 0; // kinds of resources, a bit each; 0: none, or (io) it says itself
    StepHolds holds = StepHolds::Nothing;
};

template <typename... Kinds>
constexpr uint32_t anyOf(Kinds... kinds) {
    return ((uint32_t{1} << static_cast<unsigned>(kinds)) | ...);
}

inline constexpr std::array kStepTable = {
    StepInfo{StepKind::Cpu, "cpu", StepTime::Work},
    StepInfo{StepKind::Call, "call", StepTime::Work},
    StepInfo{StepKind::Native, "native", StepTime::Work},
    StepInfo{StepKind::Io, "io", StepTime::Wait},
    StepInfo{StepKind::Sleep, "sleep", StepTime::Wait},
    StepInfo{StepKind::Block, "block", StepTime::Wait},
    StepInfo{StepKind::Lock, "lock", StepTime::None, anyOf(ResourceKind::Lock, ResourceKind::RLock),
             StepHolds::Takes},
    StepInfo{StepKind::Unlock, "unlock", StepTime::None,
             anyOf(ResourceKind::Lock, ResourceKind::RLock, ResourceKind::RwLock), StepHolds::Releases},
    StepInfo{StepKind::Acquire, "acquire", StepTime::None, anyOf(ResourceKind::Semaphore)},
    StepInfo{StepKind::Release, "release", StepTime::None, anyOf(ResourceKind::Semaphore)},
    StepInfo{StepKind::ReadLock, "read_lock", StepTime::None, anyOf(ResourceKind::RwLock), StepHolds::Takes},
    StepInfo{StepKind::WriteLock, "write_lock", StepTime::None, anyOf(ResourceKind::RwLock),
             StepHolds::Takes},
    StepInfo{StepKind::Put, "put", StepTime::None, anyOf(ResourceKind::Queue)},
    StepInfo{StepKind::Get, "get", StepTime::None, anyOf(ResourceKind::Queue)},
    StepInfo{StepKind::Barrier, "barrier", StepTime::None, anyOf(ResourceKind::Barrier)},
    StepInfo{StepKind::Signal, "signal", StepTime::None, anyOf(ResourceKind::Event)},
    StepInfo{StepKind::Wait, "wait", StepTime::None, anyOf(ResourceKind::Event)},
    StepInfo{StepKind::Add, "add", StepTime::Gap, anyOf(ResourceKind::Variable)},
    StepInfo{StepKind::Spawn, "spawn"},
    StepInfo{StepKind::Fork, "fork"},
    StepInfo{StepKind::Join, "join"},
    StepInfo{StepKind::Cancel, "cancel"},
    StepInfo{StepKind::Allocate, "allocate"},
    StepInfo{StepKind::Fail, "fail"},
    StepInfo{StepKind::Yield, "yield"},
    StepInfo{StepKind::Repeat, "repeat"},
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
