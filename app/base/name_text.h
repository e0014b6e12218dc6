// Names that stand in files, as texts.
#pragma once

#include "core/base/text.h"

#include <string>

namespace timeslice {

// A name that is data, but is translated if a built-in workload or lesson has it (the label of a run, a workload's
// name); any other is shown as it is, its braces too.
inline Text textOfName(const std::string& name) {
    std::string source;
    for (const char c : name) source.append(c == '{' || c == '}' ? 2 : 1, c);
    return Text(source.c_str());
}

} // namespace timeslice
