#include "core/models/parts/thread_actions.h"

namespace timeslice {

Co<> ThreadActions::cpu(Work work) {
    co_await m_thread.compute(work);
}

Co<> ThreadActions::io(Request request) {
    m_thread.notes().waitMeans(State::Io, Cause::Blocked, request.device.value);
    const Token token = m_thread.start(request);
    co_await m_thread.wait(token);
}

Co<> ThreadActions::sleep(Nanos time) {
    m_thread.notes().waitMeans(State::Sleep, Cause::Blocked);
    co_await m_thread.sleep(time);
}

Co<bool> ThreadActions::sync(Sync sync) {
    const bool done = co_await m_world.sync.perform(m_thread, task(), sync);
    co_return done;
}

// Anybody may come between the read and the write.
Co<> ThreadActions::add(Update update) {
    const SharedVariables::Seen seen = m_world.variables.load(update.variable);
    co_await m_thread.compute({update.gap, WorkKernel::Chain, {}});
    co_await m_thread.point();
    m_world.variables.store(m_thread, task(), update.variable, seen);
}

Co<> ThreadActions::yield() {
    co_await m_thread.yield();
}

Co<> ThreadActions::point() {
    co_await m_thread.point();
}

} // namespace timeslice
