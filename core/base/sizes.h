// Sizes and other numbers as a person reads them, in three significant digits.
#pragma once

#include "core/base/text.h"

#include <string>

namespace timeslice {

// "4.25", "312", or the whole number.
std::string shownNumber(double value, const Language& language);

// The same of bytes, with the unit that fits: "4 MB", "12.3 kB".
std::string shownSize(double bytes, const Language& language);

} // namespace timeslice
