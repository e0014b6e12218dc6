// Where a live thread's model tells its notes: they go into the run's log, and who is blocked on whom also
// into words of its header, which a watcher reads from outside while the run goes on.
#pragma once

#include "core/machine/live/record/record.h"
#include "core/machine/live/record/switch_watch.h"
#include "core/machine/notes.h"

#include <vector>

namespace timeslice {

class LiveNotes final : public Notes {
  public:
    // `shared`: by resource, whether several tasks may hold it. All outlive it.
    LiveNotes(SharedLog& log, Recorder& recorder, const std::vector<bool>& shared)
        : m_header(log.header()), m_recorder(recorder), m_shared(shared) {}

    // On the thread itself, before its first note.
    void watch(SwitchWatch& watch) { m_watch = &watch; }
    // The run's start, CLOCK_MONOTONIC ns.
    void startAt(int64_t start) { m_start = start; }

  private:
    void tell(const Note& note) override;
    void showOutside(const Note& note);
    std::atomic<int32_t>* holderOf(ResourceId resource);

    LogHeader& m_header;
    Recorder& m_recorder;
    const std::vector<bool>& m_shared;
    SwitchWatch* m_watch = nullptr;
    int64_t m_start = 0;
};

} // namespace timeslice
