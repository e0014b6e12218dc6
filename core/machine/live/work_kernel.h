// The real work behind `cpu`: fixed work, not fixed time. A kernel is run a number of times; how many of them
// make a nanosecond is measured just before the run.
#pragma once

#include <cstdint>

namespace timeslice {

// Runs the kernel `chain` `count` times: each step multiplies the last result, so that the processor can do
// nothing at once and the time stays within a few percent whatever else is in its caches. Answers the last
// result.
uint64_t runChain(uint64_t count, uint64_t start);

// How many steps of `chain` this core does in a nanosecond, when nothing disturbs it: the best of many
// samples of about 0.2 ms, taken for `budget` nanoseconds.
double measureChain(int64_t budget);

// CLOCK_MONOTONIC in ns.
int64_t monotonicNow();

} // namespace timeslice
