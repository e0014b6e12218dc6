// Arithmetic in a workload's values: ${think * scale}, ${4 * scale} s.
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

#include <map>
#include <string>
#include <string_view>

namespace timeslice {

// A workload's parameters, by name.
using ParameterValues = std::map<std::string, Quantity, std::less<>>;

// Whether `text` can name a parameter: letters, digits and _, no digit first.
bool isParameterName(std::string_view text);

// Whether `text` has a ${ in it.
bool hasExpression(std::string_view text);

// The value of a text that is one ${...}, optionally followed by a unit. In the braces stand numbers (with or
// without a unit), names of parameters, + - * / and parentheses. Times may be added to times, multiplied and
// divided by numbers, divided by times. Errors: anything else, an unknown parameter, division by zero, a
// value that is too large. The value can be negative.
Result<Quantity> evaluate(std::string_view text, const ParameterValues& parameters);

} // namespace timeslice
