// Notes: the one object to which a model tells what the machine cannot see by itself. Which task a thread
// works for, what a wait means, who holds what and who is blocked on whom.
//
// How it works: every call makes one Note, and the machine that the thread belongs to takes it (tell). The
// simulated machine hands it to the trace at once (trace_notes.h), the live one writes it into its log
// (live/record/note_records.h) and hands it to the trace after the run.
// What the next wait means is kept here until the thread waits.
// Each thread has one, and it is used on that thread alone.
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/trace/states.h"
#include "core/trace/trace.h"

#include <optional>

namespace timeslice {

enum class NoteKind : uint8_t {
    Bind,
    Unbind,
    Park,
    Overlay,
    ClearOverlay,
    Arrived,
    Finished,
    Took,
    Released,
    BlockedOn,
    BlockedOnEnd,
    Unblocked,
    Stored,
    Increased,
    UpdatedElsewhere,
    Written,
    Mark,
};

// Which fields say something depends on the kind; Notes shows which.
struct Note {
    NoteKind kind = NoteKind::Bind;
    State state = State::Ready;
    Cause cause = Cause::None;
    MarkKind mark = MarkKind::Wake;
    TaskId task = {};
    TaskId other = {};
    ResourceId resource = {};
    int32_t argument = -1;
    std::optional<Nanos> since = {};
    int64_t value = 0;
    bool any = false;
};

// What a thread that waits is said to do: a state other than running, why, and the resource that it is about.
struct WaitMeaning {
    State state = State::MessageWait;
    Cause cause = Cause::Blocked;
    int32_t argument = -1;
};

class Notes {
  public:
    virtual ~Notes() = default;

    // The thread works for a task from now on, until it is said to stand in `state` without a thread.
    void bind(TaskId task) { tell({.kind = NoteKind::Bind, .task = task}); }
    void unbind(State state, Cause cause, int32_t argument = -1) {
        tell({.kind = NoteKind::Unbind, .state = state, .cause = cause, .argument = argument});
    }
    // The same of a task that no thread works for. `since`: from then on, which may be before now; none: from
    // now on.
    void park(TaskId task, State state, int32_t argument = -1, std::optional<Nanos> since = {}) {
        tell({.kind = NoteKind::Park, .state = state, .task = task, .argument = argument, .since = since});
    }
    // The bound task's state, whatever the thread does, until cleared.
    void overlay(State state, Cause cause, int32_t argument = -1) {
        tell({.kind = NoteKind::Overlay, .state = state, .cause = cause, .argument = argument});
    }
    void clearOverlay() { tell({.kind = NoteKind::ClearOverlay}); }
    // What the waits of this thread mean from the next one on, until changed.
    void waitMeans(State state, Cause cause, int32_t argument = -1) { m_wait = {state, cause, argument}; }
    const WaitMeaning& wait() const { return m_wait; }

    // A task that did not arrive by itself has come to life.
    void arrived(TaskId task) { tell({.kind = NoteKind::Arrived, .task = task}); }
    void finished(TaskId task) { tell({.kind = NoteKind::Finished, .task = task}); }

    void took(ResourceId resource, TaskId task) {
        tell({.kind = NoteKind::Took, .task = task, .resource = resource});
    }
    void released(ResourceId resource, TaskId task) {
        tell({.kind = NoteKind::Released, .task = task, .resource = resource});
    }
    // A task cannot go on until somebody gives back a resource, or until another task ends (`any`: or another
    // one of which the same is told); and is no longer blocked on anything.
    void blockedOn(ResourceId resource, TaskId task) {
        tell({.kind = NoteKind::BlockedOn, .task = task, .resource = resource});
    }
    void blockedOnEnd(TaskId task, TaskId other, bool any = false) {
        tell({.kind = NoteKind::BlockedOnEnd, .task = task, .other = other, .any = any});
    }
    void unblocked(TaskId task) { tell({.kind = NoteKind::Unblocked, .task = task}); }

    // An update of a variable was written: its value is this now.
    void stored(ResourceId variable, int64_t value) {
        tell({.kind = NoteKind::Stored, .resource = variable, .value = value});
    }
    // One was added to it in one step.
    void increased(ResourceId variable) { tell({.kind = NoteKind::Increased, .resource = variable}); }
    // The same in a copied process: of a variable of its own, which nobody else sees.
    void updatedElsewhere(ResourceId variable) {
        tell({.kind = NoteKind::UpdatedElsewhere, .resource = variable});
    }
    // A value was written into a variable, which is no update of the one before.
    void written(ResourceId variable, int64_t value) {
        tell({.kind = NoteKind::Written, .resource = variable, .value = value});
    }
    void mark(MarkKind kind, TaskId task, TaskId other, ResourceId resource = {}) {
        tell({.kind = NoteKind::Mark, .mark = kind, .task = task, .other = other, .resource = resource});
    }

  protected:
    virtual void tell(const Note& note) = 0;

  private:
    WaitMeaning m_wait;
};

} // namespace timeslice
