#include "core/models/parts/thread_steps.h"

namespace timeslice {

Co<> ThreadSteps::cpu(Work work) {
    co_await m_thread.compute(work);
}

Co<> ThreadSteps::io(Nanos latency) {
    m_thread.waitsAs(State::Io, Cause::Blocked);
    const Token token = m_thread.start(latency);
    co_await m_thread.wait(token);
}

Co<> ThreadSteps::sleep(Nanos time) {
    m_thread.waitsAs(State::Sleep, Cause::Blocked);
    co_await m_thread.sleep(time);
}

Co<bool> ThreadSteps::lock(ResourceId lock, std::optional<Nanos> timeout) {
    TaskLock& target = *m_locks[lock.index()];
    const bool free = co_await target.tryAcquire(m_thread, m_task);
    if (free) co_return true;
    const bool taken = co_await target.acquire(m_thread, m_task, timeout);
    co_return taken;
}

Co<> ThreadSteps::unlock(ResourceId lock) {
    co_await m_locks[lock.index()]->release(m_thread, m_task);
}

Co<> ThreadSteps::yield() {
    co_await m_thread.yield();
}

} // namespace timeslice
