// How processes are started: the parameter `start_method`, the same for all models that have it.
#pragma once

#include "core/base/parameter.h"
#include "core/machine/kernel.h"

namespace timeslice {

inline const Parameter& startMethod() {
    static const Parameter parameter = {
        "start_method",
        TS_TEXT("Start method"),
        TS_TEXT("How a process is started: as a copy of its parent, or fresh, "
                "with its own interpreter to start."),
        ParameterKind::Choice,
        0,
        0,
        1,
        {{"fork", TS_TEXT("fork")}, {"spawn", TS_TEXT("spawn")}},
    };
    return parameter;
}

inline StartAs startAs(const Settings& settings) {
    return valueOf(startMethod(), settings, false) == 0 ? StartAs::ForkedProcess : StartAs::SpawnedProcess;
}

} // namespace timeslice
