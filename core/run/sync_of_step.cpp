#include "core/run/sync_of_step.h"

namespace timeslice {

std::optional<SyncOp> syncOf(StepKind kind) {
    switch (kind) {
    case StepKind::Lock:
    case StepKind::TryLock:
        return SyncOp::Lock;
    case StepKind::Unlock:
        return SyncOp::Unlock;
    case StepKind::Acquire:
        return SyncOp::Acquire;
    case StepKind::Release:
        return SyncOp::Release;
    case StepKind::ReadLock:
        return SyncOp::ReadLock;
    case StepKind::WriteLock:
        return SyncOp::WriteLock;
    case StepKind::Put:
        return SyncOp::Put;
    case StepKind::Get:
        return SyncOp::Get;
    case StepKind::Barrier:
        return SyncOp::Barrier;
    case StepKind::Signal:
        return SyncOp::Signal;
    case StepKind::Wait:
        return SyncOp::Wait;
    case StepKind::Clear:
        return SyncOp::Clear;
    case StepKind::CountDown:
        return SyncOp::CountDown;
    case StepKind::Notify:
        return SyncOp::Notify;
    case StepKind::NotifyAll:
        return SyncOp::NotifyAll;
    default:
        return std::nullopt;
    }
}

bool isQuiet(StepKind kind) {
    switch (kind) {
    case StepKind::Read:
    case StepKind::Write:
    case StepKind::Exchange:
    case StepKind::CompareExchange:
    case StepKind::If:
    case StepKind::While:
    case StepKind::Spin:
    case StepKind::Try:
    case StepKind::TryLock: // says itself whether it did anything
        return true;
    default:
        return false;
    }
}

} // namespace timeslice
