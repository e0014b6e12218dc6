// What policies with a ready queue for each of several levels have in common: how many there may be, and the
// time slices of each.
#pragma once

#include "core/base/parameter.h"
#include "core/base/time.h"

#include <array>
#include <vector>

namespace timeslice {

inline constexpr size_t kMaxLevels = 8;

// `quantum`, of the top level; what a policy says of it, in one sentence.
Parameter topQuantum(Text help);
// `quantum_2` to `quantum_8`; 0: as `quantum`.
std::vector<Parameter> lowerQuanta();

// Of each level, from the top.
std::array<Nanos, kMaxLevels> quantaOf(const Settings& settings);

} // namespace timeslice
