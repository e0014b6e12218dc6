// Writes a part of a YAML document as a document of its own.
#pragma once

#include "core/workload/yaml_tree.h"

#include <string>

namespace timeslice {

// readYaml() reads the same tree of it, but for places.
std::string writeYaml(const YamlNode& node);

} // namespace timeslice
