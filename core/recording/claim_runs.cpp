#include "core/recording/claim_runs.h"

namespace timeslice {

ClaimRun claimRunOf(const Recording& recording, std::string label) {
    return {std::move(label), recording.run(), &recording.trace(), &recording.metrics(),
            recording.workload().get()};
}

} // namespace timeslice
