// Which declared parameter a setting of a run belongs to.
#pragma once

#include "core/run/run.h"

#include <string_view>

namespace timeslice {

// Where neither the user nor the workload names one.
inline constexpr std::string_view kDefaultPolicy = "rr";

// Among a list; null if none has the key.
const Parameter* findParameter(const std::vector<Parameter>& parameters, std::string_view key);

// The run's model's, else its policy's (simulated only), else its machine's; null if none of them has the
// key.
const Parameter* declarationOf(const RunSpec& spec, std::string_view key);

// The first model's, policy's or engine's that has the key; null if none has.
const Parameter* declaredAnywhere(std::string_view key);
// The keys of all of them, each once; for messages.
std::vector<std::string_view> declaredKeys();

// How many cores the run has: what it says, else the default of its engine.
int coresOf(const RunSpec& spec);

} // namespace timeslice
