// What a live thread tells the recorder on its model's behalf, and the words that a watcher reads from
// outside.
#include "core/machine/live/live_thread.h"

#include <algorithm>

namespace timeslice {
std::atomic<int32_t>* LiveThread::word(std::atomic<int32_t>* words, int32_t index) {
    const bool inside = index >= 0 && static_cast<size_t>(index) < LogHeader::kWords;
    return inside ? &words[index] : nullptr;
}

void LiveThread::bind(TaskId task) {
    m_record.write(RecordKind::Bind, 0, 0, task.value);
}
void LiveThread::unbind(State state, Cause cause, int32_t argument) {
    m_record.write(RecordKind::Unbind, byteOf(state), byteOf(cause), argument);
}
void LiveThread::park(TaskId task, State state, int32_t argument, std::optional<Nanos> since) {
    if (!since) {
        m_record.write(RecordKind::Park, byteOf(state), static_cast<uint16_t>(task.value), argument);
        return;
    }
    const int64_t ago = std::max<int64_t>(0, (now() - *since).count() / 1000);
    m_record.write(RecordKind::ParkedFor, byteOf(state), static_cast<uint16_t>(task.value),
                   static_cast<int32_t>(std::min<int64_t>(ago, INT32_MAX)));
}
void LiveThread::overlay(State state, Cause cause, int32_t argument) {
    m_watch->look(); // before it: what happened until now happened in the old state
    m_record.write(RecordKind::Overlay, byteOf(state), byteOf(cause), argument);
}
void LiveThread::clearOverlay() {
    m_record.write(RecordKind::ClearOverlay);
}
void LiveThread::waitsAs(State state, Cause cause, int32_t argument) {
    m_waitState = state;
    m_waitCause = cause;
    m_waitArgument = argument;
}
void LiveThread::finished(TaskId task) {
    m_watch->look();
    m_record.write(RecordKind::Finish, 0, 0, task.value);
    m_kernel.m_log.header().tasksFinished.fetch_add(1, std::memory_order_relaxed); // for a progress bar
}
// There is one word for a resource's holder: of those that several hold it says nothing, since any of them
// might let a waiter go on.
std::atomic<int32_t>* LiveThread::holderWord(ResourceId resource) const {
    const std::vector<bool>& shared = m_kernel.m_machine.resources.shared;
    if (resource.index() < shared.size() && shared[resource.index()]) return nullptr;
    return word(m_kernel.m_log.header().holder, resource.value);
}

void LiveThread::took(ResourceId resource, TaskId task) {
    if (auto* at = holderWord(resource)) at->store(task.value, std::memory_order_relaxed);
    m_record.write(RecordKind::Take, 0, static_cast<uint16_t>(resource.value), task.value);
}
void LiveThread::released(ResourceId resource, TaskId task) {
    if (auto* at = holderWord(resource)) at->store(-1, std::memory_order_relaxed);
    m_record.write(RecordKind::Release, 0, static_cast<uint16_t>(resource.value), task.value);
}
void LiveThread::waitsFor(ResourceId resource, TaskId task) {
    if (auto* at = word(m_kernel.m_log.header().waitsFor, task.value))
        at->store(resource.value, std::memory_order_relaxed);
    m_record.write(RecordKind::WaitFor, 0, static_cast<uint16_t>(resource.value), task.value);
}
void LiveThread::waitEnded(TaskId task) {
    for (auto* words : {m_kernel.m_log.header().waitsFor, m_kernel.m_log.header().waitsForEnd})
        if (auto* at = word(words, task.value)) at->store(-1, std::memory_order_relaxed);
    m_record.write(RecordKind::WaitEnded, 0, 0, task.value);
}
void LiveThread::waitsForEnd(TaskId task, TaskId other) {
    if (auto* at = word(m_kernel.m_log.header().waitsForEnd, task.value))
        at->store(other.value, std::memory_order_relaxed);
    m_record.write(RecordKind::WaitForEnd, 0, static_cast<uint16_t>(other.value), task.value);
}
void LiveThread::arrived(TaskId task) {
    m_record.write(RecordKind::Arrive, 0, 0, task.value);
}
void LiveThread::stored(ResourceId variable, int64_t value) {
    m_record.write(RecordKind::Store, 0, static_cast<uint16_t>(variable.value),
                   static_cast<int32_t>(std::min<int64_t>(value, INT32_MAX)));
}
void LiveThread::mark(MarkKind kind, TaskId task, TaskId other, ResourceId resource) {
    if (resource.valid()) m_record.write(RecordKind::About, 0, static_cast<uint16_t>(resource.value));
    m_record.write(RecordKind::Mark, byteOf(kind), static_cast<uint16_t>(other.value), task.value);
}

} // namespace timeslice
