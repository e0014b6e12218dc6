// Which declared parameters have no effect with the other settings: a form does not show them.
#pragma once

#include "core/base/parameter.h"

#include <set>
#include <string>
#include <vector>

namespace timeslice {

// Of those that are declared together; the values are those of the settings, else the defaults.
std::set<std::string> idleKeys(const std::vector<Parameter>& parameters, const Settings& settings,
                               bool ideal);

} // namespace timeslice
