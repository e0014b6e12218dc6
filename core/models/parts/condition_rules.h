// Who waits on a condition, and whom a notification reaches.
#pragma once

#include "core/models/parts/sync_rules.h"

namespace timeslice {

std::unique_ptr<SyncRules> makeConditionRules(const PlannedResource& condition);

} // namespace timeslice
