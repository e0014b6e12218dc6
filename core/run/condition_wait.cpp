#include "core/run/condition_wait.h"

namespace timeslice {
namespace {

// How a part of the wait came to its end; not thrown on, since a coroutine may not suspend in a handler.
struct PartEnd {
    bool done = false;
    bool cancelled = false;
    bool cut = false;
};

Co<PartEnd> endOfPart(TaskActions& actions, Sync sync) {
    PartEnd end;
    try {
        end.done = co_await actions.sync(sync);
    } catch (const TaskCancelled&) {
        end.cancelled = true;
    } catch (const OutOfTime&) {
        end.cut = true;
    }
    co_return end;
}

} // namespace

Co<bool> waitUntilNotified(TaskActions& actions, ConditionWait wait) {
    co_await actions.sync({SyncOp::Enlist, wait.condition, {}, 0});
    for (int64_t i = 0; i < wait.depth; ++i) co_await actions.sync({SyncOp::Unlock, wait.lock, {}, 0});
    const PartEnd notified = co_await endOfPart(actions, {SyncOp::Await, wait.condition, wait.timeout, 0});
    bool cancelled = notified.cancelled;
    bool cut = notified.cut;
    // A failure of its group would cut each wait for the lock, again and again.
    std::vector<size_t> nurseries = actions.waitsWith({});
    for (int64_t held = 0; held < wait.depth;) {
        if (cancelled) actions.ends();
        const PartEnd locked = co_await endOfPart(actions, {SyncOp::Lock, wait.lock, {}, 0});
        cancelled = cancelled || locked.cancelled;
        cut = cut || locked.cut;
        held += locked.done ? 1 : 0;
    }
    actions.waitsWith(std::move(nurseries));
    if ((cancelled || cut) && notified.done) co_await actions.sync({SyncOp::PassOn, wait.condition, {}, 0});
    if (cancelled) throw TaskCancelled();
    if (cut) throw OutOfTime();
    co_return notified.done;
}

} // namespace timeslice
