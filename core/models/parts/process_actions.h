// What the steps mean for a process of its own: the operating system's calls, a copy of every variable, and
// messages that are pickled into a pipe.
#pragma once

#include "core/models/parts/thread_actions.h"

namespace timeslice {

class ProcessActions : public ThreadActions {
  public:
    // `stop`: set, it ends the task in the middle of a step; none: nobody can. It outlives the steps.
    ProcessActions(ThreadWorld& world, Thread& thread, const PlannedTask& job, Breaker* stop = nullptr)
        : ThreadActions(world, thread, job), m_stop(stop) {}

    Co<> cpu(Work work) override {
        co_await m_thread.compute(work, stop());
        endIfCancelled();
    }
    Co<> io(Request request) override {
        m_thread.notes().waitMeans(State::Io, Cause::Blocked, request.device.value);
        const Token token = m_thread.start(request);
        const bool whole = co_await m_thread.wait(token, stop());
        if (!whole) m_thread.abandon(token);
        endIfCancelled();
    }
    Co<> sleep(Nanos time) override {
        m_thread.notes().waitMeans(State::Sleep, Cause::Blocked);
        co_await m_thread.sleep(time, stop());
        endIfCancelled();
    }

    // The sender pickles and writes, the receiver reads and unpickles.
    Co<bool> sync(Sync sync) override {
        if (sync.op == SyncOp::Put) co_await payMessage(m_thread, sync.bytes, true);
        const bool done = co_await m_world.sync.perform(m_thread, task(), sync, stop());
        if (mustEnd() && done) co_await giveBack(sync);
        if (mayWait(sync.op)) endIfCancelled();
        if (sync.op == SyncOp::Get && done) co_await payMessage(m_thread, sync.bytes, false);
        co_return done;
    }

    // Its own copy: what the others, and the parent, see does not change.
    Co<> add(Update update) override {
        co_await cpu({update.gap, WorkKernel::Chain, {}});
        m_thread.notes().stored(update.variable, m_world.variables.valueAtStart(update.variable));
    }
    const SharedVariables* variables() const override { return nullptr; }
    Co<> spin(Spin spin) override {
        co_await ThreadActions::spin(spin);
        endIfCancelled();
    }

    Co<int64_t> atomicAdd(ResourceId variable) override {
        m_thread.notes().stored(variable, m_world.variables.valueAtStart(variable));
        co_return 0;
    }

    bool diesAtOnce() const override { return true; }

    static Co<> payMessage(Thread& thread, int64_t bytes, bool sends) {
        co_await thread.pay(Cost::PipeMessage);
        co_await thread.pay(Cost::PickleByte, bytes);
        if (sends) co_await thread.pay(Cost::PipeByte, bytes);
    }

  protected:
    Breaker* spinStops() override { return stop(); }
    Co<bool> spinStopped() override { co_return false; }
    bool mustEnd() const { return m_stop && cancelled(); }
    void endIfCancelled() const {
        if (mustEnd()) throw TaskCancelled();
    }
    Breaker* stop() const { return ending() ? nullptr : m_stop; }

  private:
    // It got what it waited for as it was cancelled: nobody would give it back.
    Co<> giveBack(Sync sync) {
        const std::optional<SyncOp> undo = undoOf(sync.op);
        if (undo) co_await m_world.sync.perform(m_thread, task(), {*undo, sync.object, {}, 0});
    }

    Breaker* m_stop;
};

} // namespace timeslice
