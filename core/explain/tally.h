// A stretch of a run in a few sentences: which tasks took turns, how many and how long, why they stopped, and
// which task waited longest.
#pragma once

#include "core/explain/happenings.h"

namespace timeslice::explaining {

// How many paragraphs a tally has at most.
inline constexpr size_t kTallyParagraphs = 3;

// Of the ends of turns and waits among the happenings. Empty when there are none; when it is told to stop,
// of some of them only.
std::vector<Text> tally(const Trace& trace, std::span<const Happening> happenings,
                        const std::stop_token& stop);

// Of the milestones, in one paragraph.
Text tallyMilestones(std::span<const Happening> happenings);

} // namespace timeslice::explaining
