// Who may go on that waits for the ends of tasks.
#pragma once

#include "core/models/parts/sync_rules.h"

namespace timeslice {

// Of the tasks of a group, or of several.
std::unique_ptr<SyncRules> makeGroupRules(std::vector<TaskId> members);
// Of those that a step `group` of one task has started: they are members until they have ended. Each time that it
// is opened, earlier failures are forgotten.
std::unique_ptr<SyncRules> makeNurseryRules();

// For the groups, the unions and the nurseries of a plan, in this order, as Sync::object has them. Tasks that are not
// spawned count as started.
std::vector<std::unique_ptr<SyncRules>> rulesOfEnds(const RunPlan& plan);
// For one of the groups, or of the unions behind them, where none of its tasks has been started.
std::unique_ptr<SyncRules> rulesOfEnd(const RunPlan& plan, size_t number);

} // namespace timeslice
