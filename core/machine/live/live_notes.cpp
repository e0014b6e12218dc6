#include "core/machine/live/live_notes.h"

#include "core/machine/live/record/note_records.h"

#include <span>

namespace timeslice {
namespace {

// Of those that the header has; null: there is none for so large a number.
std::atomic<int32_t>* wordAt(std::span<std::atomic<int32_t>> words, int32_t index) {
    const bool inside = index >= 0 && static_cast<size_t>(index) < words.size();
    return inside ? &words[static_cast<size_t>(index)] : nullptr;
}

void setWord(std::atomic<int32_t>* word, int32_t value) {
    if (word) word->store(value, std::memory_order_relaxed);
}

} // namespace

void LiveNotes::tell(const Note& note) {
    // What happened until now happened in the old state, or to the task.
    if (note.kind == NoteKind::Overlay || note.kind == NoteKind::Finished) m_watch->look();
    showOutside(note);
    writeNote(m_recorder, note, note.since ? Nanos(monotonicNow() - m_start) : Nanos{0});
    if (note.kind == NoteKind::Finished) // for a progress bar
        m_header.tasksFinished.fetch_add(1, std::memory_order_relaxed);
}

// There is one word for a resource's holder: of those that several hold it says nothing, since any of them
// might let a waiter go on.
std::atomic<int32_t>* LiveNotes::holderOf(ResourceId resource) {
    if (resource.index() < m_shared.size() && m_shared[resource.index()]) return nullptr;
    return wordAt(m_header.holder, resource.value);
}

void LiveNotes::showOutside(const Note& note) {
    switch (note.kind) {
    case NoteKind::Took:
        return setWord(holderOf(note.resource), note.task.value);
    case NoteKind::Released:
        return setWord(holderOf(note.resource), -1);
    case NoteKind::BlockedOn:
        return setWord(wordAt(m_header.blockedOn, note.task.value), note.resource.value);
    case NoteKind::BlockedOnEnd:
        // Where any of several ends would do, one that does not come says nothing.
        if (note.any) return;
        return setWord(wordAt(m_header.blockedOnEnd, note.task.value), note.other.value);
    case NoteKind::Unblocked:
        setWord(wordAt(m_header.blockedOn, note.task.value), -1);
        return setWord(wordAt(m_header.blockedOnEnd, note.task.value), -1);
    default:
        return;
    }
}

} // namespace timeslice
