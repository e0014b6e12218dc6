// What a live run has around it, made before its threads: devices, files to read, and how fast each kernel of
// work runs here.
#pragma once

#include "core/machine/live/devices/devices.h"
#include "core/machine/live/devices/line_file.h"
#include "core/workload/workload.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace timeslice {

struct LiveResources {
    std::optional<DeviceAddresses> devices; // none: waits are timers
    struct File {
        std::shared_ptr<const LineFile> file;
        bool cached = true; // else the system forgets it before each reading
    };
    std::map<int64_t, File> files;                // by size
    EnumTable<WorkKernel, double> unitsPerNano{}; // 0: that of `chain`
    std::vector<bool> shared;                     // by resource: several tasks may hold it at once
};

} // namespace timeslice
