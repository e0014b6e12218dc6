#include "core/models/parts/gil_steps.h"

namespace timeslice {

Co<> GilSteps::cpu(Work work) {
    while (work.amount > Nanos{0}) {
        work.amount = co_await m_thread.compute(work, &m_gil.request());
        if (work.amount > Nanos{0}) co_await m_gil.honourRequest(m_thread, m_task);
    }
}

Co<> GilSteps::call(Work work) {
    co_await m_thread.compute(work);
    co_await m_gil.honourRequest(m_thread, m_task);
}

Co<> GilSteps::native(Work work) {
    co_await m_gil.drop(m_thread, m_task, {State::GilWait, Cause::None});
    m_thread.clearOverlay();
    co_await m_thread.compute(work);
    co_await m_gil.take(m_thread, m_task);
}

Co<> GilSteps::io(Nanos latency) {
    co_await m_gil.drop(m_thread, m_task, {State::Io, Cause::Blocked});
    m_thread.waitsAs(State::Io, Cause::Blocked);
    const Token token = m_thread.start(latency);
    co_await m_thread.wait(token);
    co_await m_gil.take(m_thread, m_task);
}

Co<> GilSteps::sleep(Nanos time) {
    co_await m_gil.drop(m_thread, m_task, {State::Sleep, Cause::Blocked});
    m_thread.waitsAs(State::Sleep, Cause::Blocked);
    co_await m_thread.sleep(time);
    co_await m_gil.take(m_thread, m_task);
}

// First a try without dropping; only when that fails: drop, block, take.
Co<bool> GilSteps::lock(ResourceId lock, std::optional<Nanos> timeout) {
    TaskLock& target = *m_locks[lock.index()];
    const bool free = co_await target.tryAcquire(m_thread, m_task);
    if (free) co_return true;
    co_await m_gil.drop(m_thread, m_task, {State::LockWait, Cause::LockTaken, target.argument()});
    const bool taken = co_await target.acquire(m_thread, m_task, timeout);
    co_await m_gil.take(m_thread, m_task);
    co_return taken;
}

Co<> GilSteps::unlock(ResourceId lock) {
    co_await m_locks[lock.index()]->release(m_thread, m_task);
}

Co<> GilSteps::yield() {
    co_await m_gil.drop(m_thread, m_task, {State::GilWait, Cause::Yielded});
    co_await m_gil.take(m_thread, m_task);
}

} // namespace timeslice
