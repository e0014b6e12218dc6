#pragma once

#include "core/base/sanitized.h"

namespace timeslice::test {

// Under a sanitizer the program is several times slower, and its `new` cannot be shared between processes.
using timeslice::kSanitized;

} // namespace timeslice::test
