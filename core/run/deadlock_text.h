// A deadlock in words. Messages, verdicts, cards and tables all say it from here, so that they say the same.
#pragma once

#include "core/trace/trace.h"

namespace timeslice {

// The cycle; without one, everybody who waits for what nobody will do. Empty: no deadlock.
std::span<const WaitEdge> waitsAtTheEnd(const Trace& trace);

// "A waits for the lock L, held by B", "A waits for B to finish": a phrase, without a full stop.
Text waitPhrase(const Trace& trace, const WaitEdge& wait);
// "A waits for B", and where nobody has it, "A waits for L": for where there is little room.
Text shortWaitPhrase(const Trace& trace, const WaitEdge& wait);

// "a; b; c": phrases one after another, and how many more there are where they are very many.
Text listed(const std::vector<Text>& phrases);
// "Deadlock: A waits for a, held by B; B waits for b, held by A.": a sentence with the whole cycle. Not without one.
Text deadlockCycle(const Trace& trace);
// What a run that ends so has to say: a sentence that counts the tasks and names the first wait.
Text deadlockMessage(const Trace& trace);

} // namespace timeslice
