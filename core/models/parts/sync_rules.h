// The rules of what tasks share, without threads: who may go on, and whom that lets go on in turn. Threads
// and event loops wait in their own ways (thread_sync.h, fiber_tasks.h); the rules are written once.
#pragma once

#include "core/models/parts/model.h"

namespace timeslice {

// An operation under way; the rules keep what they need between tries.
struct Attempt {
    SyncOp op = SyncOp::Lock;
    TaskId task;
    int64_t ticket =
        -1; // barrier, event: its round; join, gather: how many ends it awaits; notify: how many it woke
    bool refused = false; // it can never be done: a release beyond the semaphore's most, a latch below 0
};

// Waiters are on one of two sides: 0, and 1 for putters and writers.
inline constexpr size_t kSides = 2;
constexpr size_t sideOf(SyncOp op) {
    return op == SyncOp::Put || op == SyncOp::WriteLock ? 1 : 0;
}

// Who should try again after an operation was done.
enum class Wake : uint8_t { Nobody, One, All };
using Wakes = std::array<Wake, kSides>;

// Not thread-safe: its users guard it.
class SyncRules {
  public:
    virtual ~SyncRules() = default;
    // Does the operation if it can be done now. Also true when it is refused: there is nothing to wait for.
    virtual bool attempt(Attempt& attempt) = 0;
    // A task begins to wait, after a try; or its wait is over.
    virtual void waits(const Attempt&, bool /*begins*/) {}
    // Asked right after an attempt that was done.
    virtual Wakes wakes(const Attempt& attempt) const = 0;
    // Asked right after an attempt that was done: does its task hold the resource from now on, or no longer?
    virtual bool changesHolder(const Attempt& attempt) const;
    // Of a group of tasks: has one of them failed? Any thread may ask.
    virtual bool failed() const { return false; }
    // Who waits for it, waits for the ends of these.
    virtual std::vector<TaskId> members() const { return {}; }
    // Of a lock: does nobody hold it?
    virtual bool isFree() const { return false; }
    // Where both sides could go on, whose waiters do?
    virtual size_t firstSide() const { return 1; }
    // For a copied process, as they stand: what `from` holds is held by `to`. Null: of a group of tasks.
    virtual std::unique_ptr<SyncRules> copyFor(TaskId /*from*/, TaskId /*to*/) const { return nullptr; }
};

// Rules that can be copied. Those that know who holds them hide becomes().
template <typename Rules>
class CopiedRules : public SyncRules {
  public:
    std::unique_ptr<SyncRules> copyFor(TaskId from, TaskId to) const final {
        auto copy = std::make_unique<Rules>(static_cast<const Rules&>(*this));
        copy->becomes(from, to);
        return copy;
    }
    void becomes(TaskId, TaskId) {}
};

std::unique_ptr<SyncRules> makeRules(const PlannedResource& resource);

// What waiting for an operation is called in the trace.
WaitMeaning meaningOfWait(SyncOp op);

// The operation makes its task hold the resource, or hold it no longer.
bool takes(SyncOp op);
bool gives(SyncOp op);

// A task that was cancelled while it waited does this when the wait is over all the same: what it got would
// be lost to the others. None: it got nothing.
std::optional<SyncOp> undoOf(SyncOp op);

// The operation may have to wait; a task that is cancelled need not do it to its end.
bool mayWait(SyncOp op);

// A notification that reached nobody; one that is only passed on was heard before.
bool isUnheard(const Attempt& attempt);

} // namespace timeslice
