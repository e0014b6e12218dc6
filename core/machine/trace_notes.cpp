#include "core/machine/trace_notes.h"

namespace timeslice {

void tellTrace(TraceBuilder& trace, ThreadId thread, const Note& note, Nanos now) {
    switch (note.kind) {
    case NoteKind::Bind:
        return trace.bind(thread, note.task, now);
    case NoteKind::Unbind:
        return trace.unbind(thread, note.state, note.cause, note.argument, now);
    case NoteKind::Park:
        return trace.park(note.task, note.state, note.argument, note.since.value_or(now));
    case NoteKind::Overlay:
        return trace.overlay(thread, note.state, note.cause, note.argument, now);
    case NoteKind::ClearOverlay:
        return trace.clearOverlay(thread, now);
    case NoteKind::Arrived:
        return trace.arrive(note.task, now);
    case NoteKind::Finished:
        return trace.finish(note.task, now);
    case NoteKind::Took:
        return trace.take(note.resource, note.task, now, thread);
    case NoteKind::Released:
        return trace.release(note.resource, note.task, now);
    case NoteKind::BlockedOn:
        return trace.blockedOn(note.resource, note.task);
    case NoteKind::BlockedOnEnd:
        return trace.blockedOnEnd(note.task, note.other, note.any);
    case NoteKind::Unblocked:
        return trace.unblocked(note.task);
    case NoteKind::Stored:
        return trace.store(note.resource, note.value);
    case NoteKind::Increased:
        return trace.increase(note.resource);
    case NoteKind::UpdatedElsewhere:
        return trace.updateElsewhere(note.resource);
    case NoteKind::Written:
        return trace.write(note.resource, note.value);
    case NoteKind::Mark:
        return trace.mark(note.mark, note.task, note.other, now, note.resource);
    }
}

} // namespace timeslice
