// A run as text: what happened, in order of time, and a summary.
//
// How it is kept short, whatever the length of the run:
// - Up to 40 happenings (happenings.h) are told one by one.
// - A longer run is cut into chapters, each of which begins with the milestones of an instant (arrivals,
//   first runs, finishes); neighbours are joined until at most 40 chapters are left.
// - A chapter with more ends of turns and waits than a limit is told as a tally of at most three paragraphs:
//   "From 12 ms to 480 ms, A and B take 117 turns in total, 4 ms each on average."; if it has more milestones
//   than the limit, these are counted in one paragraph. The limit is the largest of 12, 6, 3 and 1 with which
//   the chapters need at most 160 paragraphs; with 1 they always do.
// - The summary has at most 12 paragraphs, plus up to eight for the tasks of a deadlock.
#pragma once

#include "core/recording/recording.h"

namespace timeslice {

// One text a paragraph. For a long run it takes seconds: when it is told to stop, what it answers is not
// whole.
std::vector<Text> describeRun(const Recording& recording, const std::stop_token& stop = {});

// The same for one task's part in it, without the summary.
std::vector<Text> describeTask(const Trace& trace, TaskId task);

} // namespace timeslice
