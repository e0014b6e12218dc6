// Reads a workload file (version 1, YAML). resources/help/workload-file.md describes the format.
#pragma once

#include "core/workload/workload.h"

#include <map>
#include <string>
#include <string_view>

namespace timeslice {

class ProblemList;
struct YamlNode;

// Values for a workload's `parameters`, as written by the user: {"scale", "0.1"}.
using ParameterTexts = std::map<std::string, std::string, std::less<>>;

// Reads `text`. `fileName` is for messages, and its stem the workload's id. Parameters in `overrides` that
// the workload does not declare are left alone (a model or the machine may know them). Errors: up to 20, each
// with line and column; nothing is returned then.
Result<WorkloadPtr> readWorkload(std::string_view text, const std::string& fileName,
                                 const ParameterTexts& overrides = {});

// Reads a workload that stands within another file. What is wrong is added to `problems` at its place there; null
// then. `id`: the workload's.
WorkloadPtr readWorkload(const YamlNode& root, const std::string& id, const std::string& fileName,
                         const ParameterTexts& overrides, ProblemList& problems);

// Reads a file of at most 16 MB. Errors: as above, and when it cannot be read.
Result<WorkloadPtr> readWorkloadFile(const std::string& path, const ParameterTexts& overrides = {});

} // namespace timeslice
