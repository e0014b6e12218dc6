// What a simulated thread tells the recorder on its model's behalf.
#include "core/machine/simulated/sim_thread.h"

namespace timeslice {

void SimThread::bind(TaskId task) {
    m_kernel.m_builder.bind(m_id, task, m_kernel.m_now);
}
void SimThread::unbind(State state, Cause cause, int32_t argument) {
    m_kernel.m_builder.unbind(m_id, state, cause, argument, m_kernel.m_now);
}
void SimThread::park(TaskId task, State state, int32_t argument, std::optional<Nanos> since) {
    m_kernel.m_builder.park(task, state, argument, since.value_or(m_kernel.m_now));
}
void SimThread::overlay(State state, Cause cause, int32_t argument) {
    m_kernel.m_builder.overlay(m_id, state, cause, argument, m_kernel.m_now);
}
void SimThread::clearOverlay() {
    m_kernel.m_builder.clearOverlay(m_id, m_kernel.m_now);
}
void SimThread::waitsAs(State state, Cause cause, int32_t argument) {
    m_waitState = state;
    m_waitCause = cause;
    m_waitArgument = argument;
}
void SimThread::finished(TaskId task) {
    m_kernel.m_builder.finish(task, m_kernel.m_now);
}
void SimThread::took(ResourceId resource, TaskId task) {
    m_kernel.m_builder.take(resource, task, m_kernel.m_now, m_id);
}
void SimThread::released(ResourceId resource, TaskId task) {
    m_kernel.m_builder.release(resource, task, m_kernel.m_now);
}
void SimThread::waitsFor(ResourceId resource, TaskId task) {
    m_kernel.m_builder.waitFor(resource, task);
}
void SimThread::waitEnded(TaskId task) {
    m_kernel.m_builder.waitEnds(task);
}
void SimThread::waitsForEnd(TaskId task, TaskId other) {
    m_kernel.m_builder.waitForEnd(task, other);
}
void SimThread::mark(MarkKind kind, TaskId task, TaskId other, ResourceId resource) {
    m_kernel.m_builder.mark(kind, task, other, m_kernel.m_now, resource);
}
void SimThread::arrived(TaskId task) {
    m_kernel.m_builder.arrive(task, m_kernel.m_now);
}
void SimThread::stored(ResourceId variable, int64_t value) {
    m_kernel.m_builder.store(variable, value);
}

} // namespace timeslice
