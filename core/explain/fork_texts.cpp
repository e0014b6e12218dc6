#include "core/explain/fork_texts.h"

#include "core/explain/names.h"

namespace timeslice::explaining {
namespace {

const TraceResource& at(const Trace& trace, ResourceId lock) {
    return trace.resources()[lock.index()];
}

Text holdersOf(const Trace& trace, ResourceId lock) {
    return listOf(trace, at(trace, lock).heldAtFork);
}

} // namespace

bool isHeldByNobody(const Trace& trace, ResourceId lock) {
    return !at(trace, lock).heldAtFork.empty();
}

Text whoHeldAtFork(const Trace& trace, ResourceId lock) {
    return {
        TS_TEXT(
            "{0} held the lock {1} when {2} forked. The copy has no such thread, so nobody will release it."),
        holdersOf(trace, lock), nameOf(trace, lock), nameOf(trace, at(trace, lock).forkedBy)};
}

Text wantsWhatNobodyReleases(const Trace& trace, const Interval& before, ResourceId lock) {
    return {TS_TEXT("At {0}, {1} has to wait for the lock {2}, which {3} held when {4} forked."),
            before.end(),
            nameOf(trace, before.task),
            nameOf(trace, lock),
            holdersOf(trace, lock),
            nameOf(trace, at(trace, lock).forkedBy)};
}

Text waitsForNobody(const Trace& trace, const WaitEdge& wait) {
    return {
        TS_TEXT("{0} waits for {1}, which {2} held when {3} forked; the copy has no such thread, so nobody "
                "will release it."),
        nameOf(trace, wait.task), nameOf(trace, wait.waitsFor), holdersOf(trace, wait.waitsFor),
        nameOf(trace, at(trace, wait.waitsFor).forkedBy)};
}

Text forkWarning(const Trace& trace, TaskId task, Nanos time) {
    return {
        TS_TEXT(
            "At {0}, {1} forks while its process has other threads. From version 3.12, Python warns of "
            "that: \"DeprecationWarning: This process is multi-threaded, use of fork() may lead to deadlocks "
            "in the child.\""),
        time, nameOf(trace, task)};
}

} // namespace timeslice::explaining
