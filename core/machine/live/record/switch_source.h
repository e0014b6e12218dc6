// Where a live thread's context switches are read from, the best first:
// - Perf: the kernel's own records (switch_records.h). Every switch, with its time.
// - Rseq: a word that the kernel clears when it takes the core away (preempt_flag.h). Every preemption,
//   between two looks.
// - Gaps: of over 10 µs between two looks beside the work, that the thread's own counters confirm.
// A thread takes the best that it can have. The environment's TIMESLICE_SWITCHES=perf|rseq|gaps says which
// is tried first (for tests, and to compare them); without it, all are.
#pragma once

#include "core/base/enum_table.h"
#include "core/base/result.h"

#include <cstdint>

namespace timeslice {

enum class SwitchSource : uint8_t { Perf, Rseq, Gaps };
inline constexpr int kSwitchSources = static_cast<int>(kCountOf<SwitchSource>);

// The first source to try. `word`: the environment's, null when it says nothing. Error: no such source.
Result<SwitchSource> firstSwitchSource(const char* word);

} // namespace timeslice
