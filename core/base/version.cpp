#include "core/base/version.h"

namespace timeslice {

std::string_view programVersion() {
    return TIMESLICE_VERSION;
}

} // namespace timeslice
