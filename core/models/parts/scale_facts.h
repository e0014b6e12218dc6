// How far tasks scale, for the facts of models, and why: the recap table of talks about concurrency says
// hundreds of threads, tens of processes, thousands of coroutines.
#pragma once

#include "core/base/text.h"

namespace timeslice {

inline const char* const kHundredsOfThreads = TS_TEXT("hundreds of threads");
inline const char* const kWhyHundredsOfThreads =
    TS_TEXT("Each thread has a stack of its own, and the system switches between threads, which takes "
            "microseconds; with thousands the switches and the stacks cost more than the threads bring.");

inline const char* const kWhyTensOfProcesses =
    TS_TEXT("Each process has an interpreter and memory of its own, takes milliseconds to start, and is sent "
            "what it needs through a pipe; more of them than cores gain nothing for the processor's work.");

inline const char* const kWhyThousandsOfCoroutines =
    TS_TEXT("A coroutine is an object of a few kilobytes, and the event loop resumes it by a call, without "
            "the system.");

} // namespace timeslice
