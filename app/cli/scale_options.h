// The options of `timeslice scale`, as written and as understood.
#pragma once

#include "app/cli/run_options.h"
#include "core/study/scaling.h"

#include <optional>
#include <string>
#include <vector>

namespace timeslice::cli {

// As written. `run.cores` is the axis, unless there are tasks: then it is the machine's.
struct ScaleWords {
    RunWords run;
    std::string tasks;
    std::string shard;
    std::vector<std::string> parts; // to merge
};

// As understood: a sweep to run, or parts to merge.
struct ScaleOptions {
    RunOptions run; // its request is the sweep's as well
    SweepRequest sweep;
    std::optional<Shard> shard; // none: all of the sweep
    std::vector<std::string> parts;
};

// Errors: every word that is not understood, and every output that cannot be written.
Result<ScaleOptions> understand(const ScaleWords& words);

} // namespace timeslice::cli
