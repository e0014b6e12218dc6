// What a simulated thread tells the recorder on its model's behalf.
#include "core/machine/simulated/sim_thread.h"

namespace timeslice {

void SimThread::bind(TaskId task) {
    m_system.trace.bind(m_runner.id, task, now());
}
void SimThread::unbind(State state, Cause cause, int32_t argument) {
    m_system.trace.unbind(m_runner.id, state, cause, argument, now());
}
void SimThread::park(TaskId task, State state, int32_t argument, std::optional<Nanos> since) {
    m_system.trace.park(task, state, argument, since.value_or(now()));
}
void SimThread::overlay(State state, Cause cause, int32_t argument) {
    m_system.trace.overlay(m_runner.id, state, cause, argument, now());
}
void SimThread::clearOverlay() {
    m_system.trace.clearOverlay(m_runner.id, now());
}
void SimThread::waitsAs(State state, Cause cause, int32_t argument) {
    m_waitState = state;
    m_waitCause = cause;
    m_waitArgument = argument;
}
void SimThread::finished(TaskId task) {
    m_system.trace.finish(task, now());
}
void SimThread::took(ResourceId resource, TaskId task) {
    m_system.trace.take(resource, task, now(), m_runner.id);
}
void SimThread::released(ResourceId resource, TaskId task) {
    m_system.trace.release(resource, task, now());
}
void SimThread::waitsFor(ResourceId resource, TaskId task) {
    m_system.trace.waitFor(resource, task);
}
void SimThread::waitEnded(TaskId task) {
    m_system.trace.waitEnds(task);
}
void SimThread::waitsForEnd(TaskId task, TaskId other) {
    m_system.trace.waitForEnd(task, other);
}
void SimThread::mark(MarkKind kind, TaskId task, TaskId other, ResourceId resource) {
    m_system.trace.mark(kind, task, other, now(), resource);
}
void SimThread::arrived(TaskId task) {
    m_system.trace.arrive(task, now());
}
void SimThread::stored(ResourceId variable, int64_t value) {
    m_system.trace.store(variable, value);
}

} // namespace timeslice
