#include "core/models/parts/gil_actions.h"

namespace timeslice {

Co<> GilActions::cpu(Work work) {
    while (work.amount > Nanos{0}) {
        work.amount = co_await m_thread.compute(work, &m_gil.request());
        if (work.amount > Nanos{0}) co_await m_gil.honourRequest(m_thread, task());
    }
}

Co<> GilActions::call(Work work) {
    co_await m_thread.compute(work);
    co_await m_gil.honourRequest(m_thread, task());
}

Co<> GilActions::native(Work work) {
    co_await m_gil.drop(m_thread, task(), {State::GilWait, Cause::None});
    m_thread.notes().clearOverlay();
    co_await m_thread.compute(work);
    co_await m_gil.take(m_thread, task());
}

Co<> GilActions::io(Request request) {
    co_await m_gil.drop(m_thread, task(), {State::Io, Cause::Blocked, request.device.value});
    m_thread.notes().waitMeans(State::Io, Cause::Blocked, request.device.value);
    const Token token = m_thread.start(request);
    co_await m_thread.wait(token);
    co_await m_gil.take(m_thread, task());
}

Co<> GilActions::sleep(Nanos time) {
    co_await m_gil.drop(m_thread, task(), {State::Sleep, Cause::Blocked});
    m_thread.notes().waitMeans(State::Sleep, Cause::Blocked);
    co_await m_thread.sleep(time);
    co_await m_gil.take(m_thread, task());
}

// First a try without dropping; only when that fails: drop, spin or block, take. Spinning with the GIL would
// keep the holder from going on.
Co<bool> GilActions::sync(Sync sync) {
    Attempt attempt{sync.op, task(), -1, false};
    const bool done = co_await m_world.sync.tryOnce(m_thread, attempt, sync);
    if (done) co_return !attempt.refused;
    if (sync.once) co_return false;
    const WaitMeaning meaning = meaningOfWait(sync.op);
    const int32_t argument = m_world.sync.argument(sync.object);
    bool later = false;
    if (m_world.sync.spins(sync)) {
        co_await m_gil.drop(m_thread, task(), {State::GilWait, Cause::None});
        m_thread.notes().clearOverlay();
        later = co_await m_world.sync.spin(m_thread, attempt, sync);
        if (!later) m_thread.notes().overlay(meaning.state, meaning.cause, argument);
    } else {
        co_await m_gil.drop(m_thread, task(), {meaning.state, meaning.cause, argument});
    }
    if (!later) later = co_await m_world.sync.wait(m_thread, attempt, sync);
    co_await m_gil.take(m_thread, task());
    co_return later;
}

// A switch falls into the gap only where the interpreter looks at the request between the two.
Co<> GilActions::add(Update update) {
    const SharedVariables::Seen seen = m_world.variables.load(update.variable);
    if (update.split || m_options.everyOpcode) {
        co_await cpu({update.gap, WorkKernel::Chain, {}});
        co_await m_gil.honourRequest(m_thread, task());
        co_await point();
    } else {
        co_await m_thread.compute({update.gap, WorkKernel::Chain, {}});
    }
    m_world.variables.store(m_thread, task(), update.variable, seen);
}

Co<> GilActions::yield() {
    co_await m_gil.drop(m_thread, task(), {State::GilWait, Cause::Yielded});
    co_await m_gil.take(m_thread, task());
}

// A loop that only looks at variables honours a request as well.
Co<> GilActions::reach() {
    co_await m_gil.honourRequest(m_thread, task());
    co_await WorldActions::reach();
}

// A loop that yields lets the others have the GIL before long, although each time it may take it again itself.
Co<> GilActions::spin(Spin spin) {
    co_await WorldActions::spin(spin);
    if (spin.most < kLongestTime) co_await m_gil.handOver(m_thread, task());
}

Co<bool> GilActions::spinStopped() {
    co_await m_gil.honourRequest(m_thread, task());
    co_return true;
}

// Being interrupted while holding the GIL would let nobody else on: it is handed over as well.
Co<> GilActions::point() {
    const bool interrupted = co_await m_thread.point();
    if (interrupted) co_await m_gil.handOver(m_thread, task());
}

} // namespace timeslice
