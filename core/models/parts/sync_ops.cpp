#include "core/models/parts/sync_rules.h"

namespace timeslice {

WaitMeaning meaningOfWait(SyncOp op) {
    switch (op) {
    case SyncOp::Lock:
    case SyncOp::ReadLock:
    case SyncOp::WriteLock:
    case SyncOp::Acquire:
        return {State::LockWait, Cause::LockTaken};
    case SyncOp::Put:
        return {State::MessageWait, Cause::QueueFull};
    case SyncOp::Get:
        return {State::MessageWait, Cause::QueueEmpty};
    case SyncOp::Join:
    case SyncOp::JoinAny:
    case SyncOp::Gather:
        return {State::MessageWait, Cause::Joined};
    default:
        return {State::MessageWait, Cause::Blocked};
    }
}

bool takes(SyncOp op) {
    return op == SyncOp::Lock || op == SyncOp::ReadLock || op == SyncOp::WriteLock || op == SyncOp::Acquire;
}

bool gives(SyncOp op) {
    return op == SyncOp::Unlock || op == SyncOp::Release;
}

std::optional<SyncOp> undoOf(SyncOp op) {
    if (op == SyncOp::Await) return SyncOp::PassOn; // as in Python's asyncio since 3.13
    if (!takes(op)) return std::nullopt;
    return op == SyncOp::Acquire ? SyncOp::Release : SyncOp::Unlock;
}

bool mayWait(SyncOp op) {
    switch (op) {
    case SyncOp::Put:
    case SyncOp::Get:
    case SyncOp::Barrier:
    case SyncOp::Wait:
    case SyncOp::Await:
    case SyncOp::Join:
    case SyncOp::JoinAny:
    case SyncOp::Gather:
        return true;
    default:
        return takes(op);
    }
}

bool isUnheard(const Attempt& attempt) {
    return (attempt.op == SyncOp::Notify || attempt.op == SyncOp::NotifyAll) && attempt.ticket == 0;
}

} // namespace timeslice
