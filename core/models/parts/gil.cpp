#include "core/models/parts/gil.h"

namespace timeslice {

const Parameter& gilInterval() {
    static const Parameter parameter = {
        "switch_interval",
        TS_TEXT("Switch interval"),
        TS_TEXT("How long a thread waits for the GIL before it asks the holder to drop it."),
        ParameterKind::Time,
        Nanos(5ms).count(), // sys.getswitchinterval()
        1,
    };
    return parameter;
}

Gil::Gil(Kernel& kernel, Nanos interval)
    : m_mutex(kernel.makeMutex()), m_released(kernel.makeCondition()), m_switched(kernel.makeCondition()),
      m_request(kernel.makeBreaker()), m_interval(interval),
      m_resource(kernel.addResource(TS_TEXT("GIL"), ResourceKind::Gil)) {}

Co<> Gil::take(Thread& thread, TaskId task) {
    thread.notes().overlay(State::GilWait, Cause::None, argument());
    thread.notes().waitMeans(State::GilWait, Cause::Blocked, argument());
    co_await thread.lock(*m_mutex);
    ++m_waiters;
    while (m_locked) {
        const uint64_t seen = m_switches;
        thread.notes().blockedOn(m_resource, task);
        const bool woken = co_await thread.wait(*m_released, *m_mutex, m_interval);
        if (m_locked && !woken && m_switches == seen && !m_request->isSet()) {
            m_request->set();
            thread.notes().mark(MarkKind::DropRequest, task, m_lastHolder);
        }
    }
    --m_waiters;
    thread.notes().unblocked(task);
    m_locked = true;
    if (m_lastHolder != task) {
        m_lastHolder = task;
        ++m_switches;
    }
    m_request->clear();
    thread.notes().took(m_resource, task);
    co_await thread.signal(*m_switched);
    thread.unlock(*m_mutex);
    thread.notes().clearOverlay();
}

Co<> Gil::drop(Thread& thread, TaskId task, Drop why) {
    thread.notes().overlay(why.state, why.cause, why.state == State::GilWait ? argument() : why.argument);
    thread.notes().waitMeans(State::GilWait, Cause::Blocked, argument());
    thread.notes().released(m_resource, task);
    co_await thread.lock(*m_mutex);
    const bool forced = why.mayForce && m_request->isSet();
    m_lastHolder = task;
    m_locked = false;
    co_await thread.signal(*m_released);
    while (forced && m_lastHolder == task) co_await thread.wait(*m_switched, *m_mutex);
    thread.unlock(*m_mutex);
}

// The waiters read who has it with the mutex held.
Co<> Gil::passTo(Thread& thread, TaskId from, TaskId to) {
    co_await thread.lock(*m_mutex);
    m_lastHolder = to;
    thread.unlock(*m_mutex);
    thread.notes().released(m_resource, from);
    thread.notes().took(m_resource, to);
}

Co<> Gil::handOver(Thread& thread, TaskId task) {
    if (m_waiters == 0) co_return;
    m_request->set();
    co_await honourRequest(thread, task);
}

Co<> Gil::honourRequest(Thread& thread, TaskId task) {
    if (!m_request->isSet()) co_return;
    co_await drop(thread, task, {});
    co_await take(thread, task);
}

} // namespace timeslice
