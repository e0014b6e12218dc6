// Whether two stages show the same, however their files write it.
#pragma once

#include "core/lessons/stage.h"

namespace timeslice {

// With every setting that the run has, also those that are as by default, and without those that it has not: two
// runs are the same if these are equal.
RunSpec inFull(RunSpec spec);

// By the built-in's id, by the file's place, or by what is written; without its parameters.
bool isSameSource(const StageWorkload& one, const StageWorkload& other);
// Also with the same values of its parameters.
bool isSameWorkload(const StageWorkload& one, const StageWorkload& other);
bool isSameInstant(const StageInstant& one, const StageInstant& other);
bool isSameRun(const StageRun& one, const StageRun& other);
bool isSameStage(const Stage& one, const Stage& other);

} // namespace timeslice
