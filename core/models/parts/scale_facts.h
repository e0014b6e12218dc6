// How far tasks scale, for the facts of models, and why: the recap table of talks about concurrency says
// hundreds of threads, tens of processes, thousands of coroutines.
#pragma once

#include "core/base/text.h"

namespace timeslice {

inline const char* const kHundredsOfThreads = TS_TEXT("hundreds of threads");
inline const char* const kWhyHundredsOfThreads =
    TS_TEXT("Each thread has its own stack, and the operating system takes microseconds to switch threads; "
            "with thousands, the switches and the stacks cost more than the threads gain.");

inline const char* const kWhyTensOfProcesses =
    TS_TEXT("Each process has its own interpreter and memory, takes milliseconds to start, "
            "and gets its data through a pipe; more processes than cores gain nothing for CPU-bound work.");

inline const char* const kWhyThousandsOfCoroutines =
    TS_TEXT("A coroutine takes a few kilobytes, and the event loop resumes it with a function call, "
            "without the operating system.");

} // namespace timeslice
