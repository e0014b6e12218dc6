// A machine's measured costs in a file, for simulating on a machine like it.
//
//     {"timeslice_machine": 1, "cpu": "...", "kernel": "6.1.0", "cores": 8,
//      "costs": {"context_switch": {"ns": 1480, "spread": 0.06, "noisy": false}, ...}}
//
// `costs` has keys of the simulated machine's parameters; those that are missing keep their defaults. Of a
// cost only `ns` must be there.
#pragma once

#include "core/base/parameter.h"
#include "core/machine/live/calibration/calibrate.h"

#include <filesystem>
#include <string>

namespace timeslice {

struct MachineProfile {
    static constexpr int kVersion = 1;
    std::string cpu;    // as the system names it
    std::string kernel; // its release
    int cores = 1;      // hardware threads that were allowed
    Calibration measured;
};

// This computer in a few words: its processor, how many CPUs a run may use, the system's release.
std::string thisComputer();

// Measures this computer. Errors: as calibrate().
Result<MachineProfile> measureThisMachine(std::stop_token stop = {},
                                          const std::function<void(double)>& progress = {});

// The costs as settings of the simulated machine.
Settings settingsOf(const MachineProfile& profile);

std::string toJson(const MachineProfile& profile);
// Errors name the place: line and column where it is not valid JSON, else the entry. `file` is for messages.
Result<MachineProfile> machineProfileFromJson(const std::string& text, const std::string& file);

// Errors: the file cannot be read or is not such a profile.
Result<MachineProfile> readMachineProfile(const std::filesystem::path& path);

// Writes all of it or nothing; creates missing folders. Errors: it cannot be written.
Problems writeMachineProfile(const MachineProfile& profile, const std::filesystem::path& path);

// Where this user's profile of this computer is: $XDG_CONFIG_HOME/timeslice/machine.json, with
// $HOME/.config where that is not set. Errors: neither is set.
Result<std::filesystem::path> standardMachineProfile();

} // namespace timeslice
