// Recordings as claims ask about them.
#pragma once

#include "core/claims/claim_scope.h"
#include "core/recording/recording.h"

namespace timeslice {

// Points into the recording, which outlives it. `label`: how claims may name it.
ClaimRun claimRunOf(const Recording& recording, std::string label);

} // namespace timeslice
