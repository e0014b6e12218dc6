#include "core/run/condition_wait.h"

namespace timeslice {
namespace {

// How a step of the wait came to its end; not thrown on, since a coroutine may not suspend in a handler.
struct Came {
    bool done = false;
    bool cancelled = false;
};

Co<Came> cameOf(TaskActions& actions, Sync sync) {
    Came came;
    try {
        came.done = co_await actions.sync(sync);
    } catch (const TaskCancelled&) {
        came.cancelled = true;
    }
    co_return came;
}

} // namespace

Co<> waitUntilNotified(TaskActions& actions, ConditionWait wait) {
    co_await actions.sync({SyncOp::Enlist, wait.condition, {}, 0});
    for (int64_t i = 0; i < wait.depth; ++i) co_await actions.sync({SyncOp::Unlock, wait.lock, {}, 0});
    const Came notified = co_await cameOf(actions, {SyncOp::Await, wait.condition, wait.timeout, 0});
    bool cancelled = notified.cancelled;
    for (int64_t held = 0; held < wait.depth;) {
        if (cancelled) actions.ends();
        const Came locked = co_await cameOf(actions, {SyncOp::Lock, wait.lock, {}, 0});
        cancelled = cancelled || locked.cancelled;
        held += locked.done ? 1 : 0;
    }
    if (cancelled && notified.done) co_await actions.sync({SyncOp::Notify, wait.condition, {}, 0});
    if (cancelled) throw TaskCancelled();
}

} // namespace timeslice
