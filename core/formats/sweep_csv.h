// A sweep, or a shard of one, as CSV: one line a point, each with all that is needed to put shards together
// again.
//
// Columns: workload, title, hash, axis, group, values (blanks between), shard (I/N), series (number/count),
// model, engine, policy, cores, ideal, seed, timeout_ns, settings (key=value, blanks between), n, tasks,
// ending, makespan_ns, throughput_per_s, speedup, efficiency. What is not known is empty. RFC 4180, whatever
// the locale.
#pragma once

#include "core/study/scaling.h"

#include <span>
#include <string>

namespace timeslice {

std::string toSweepCsv(const Sweep& sweep);

// The text of a file that toSweepCsv wrote.
struct SweepPart {
    std::string file; // its name, for messages
    std::string text;
};

// Puts the shards of one sweep together, in whatever order they come: the result is what one run of the whole
// sweep would be, but for the wording of messages. Errors, with file and line: not written by toSweepCsv;
// parts of different sweeps (says what differs); a point twice; points missing (says which, and in which
// shards they are).
Result<Sweep> mergeSweep(std::span<const SweepPart> parts);

} // namespace timeslice
