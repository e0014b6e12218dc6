// The program's version, "0.1.0".
#pragma once

#include <string_view>

namespace timeslice {

std::string_view programVersion();

} // namespace timeslice
