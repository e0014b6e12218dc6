#include "core/run/engine.h"

namespace timeslice {

Text timeoutMessage(Nanos timeout) {
    return Text(TS_TEXT("The run was stopped at its time limit of {0}. Raise the limit, "
                        "or make the workload shorter."),
                timeout);
}

} // namespace timeslice
