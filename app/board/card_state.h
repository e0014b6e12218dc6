// CardState: what is known of a card's run.
#pragma once

#include "core/recording/recording.h"

#include <chrono>
#include <optional>

namespace timeslice {

enum class CardPhase : uint8_t {
    Idle, // waits for the user: a live run that was not started, or a run that was cancelled before it began
    Waiting, // in the queue
    Running,
    Finished, // the recording tells how it ended
    Refused,  // nothing ran: `problems` says why
};

struct CardState {
    CardPhase phase = CardPhase::Idle;
    double progress = 0;
    RecordingPtr recording;   // null: none yet
    bool stale = false;       // the recording is of earlier settings
    bool cancelled = false;   // before it began
    bool liveInstead = false; // Python cannot run it, but a live run can
    Problems problems;
    std::optional<std::chrono::steady_clock::time_point> began = {}; // while it runs
    TracePtr growing = {}; // while a live run runs: what it has recorded so far

    // What a card shows: the current live run, otherwise the last recording; null: nothing.
    TracePtr shownTrace() const {
        if (growing) return growing;
        return recording ? recording->tracePtr() : nullptr;
    }
    // The same with its index: of a recording the one that was made with it.
    TraceIndexPtr shownIndex() const {
        if (growing) return indexOf(growing);
        return recording ? recording->indexPtr() : nullptr;
    }

    bool busy() const { return phase == CardPhase::Waiting || phase == CardPhase::Running; }
};

} // namespace timeslice
