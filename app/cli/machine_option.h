// --machine this|FILE: the measured costs of a machine for simulated runs.
#pragma once

#include "core/base/parameter.h"
#include "core/run/machine_profile.h"

#include <string>

namespace timeslice::cli {

// `this`: the saved profile of this computer; when there is none, measures it, saves it and says so on
// standard error. Else a file's. Errors: it cannot be read, measured or saved.
Result<MachineProfile> machineProfile(const std::string& word);
// Its costs as settings of the simulated machine.
Result<Settings> machineSettings(const std::string& word);

// Measures this computer with a progress line on standard error. Errors: as measureThisMachine(); Ctrl+C.
Result<MachineProfile> measureWithProgress();

} // namespace timeslice::cli
