// The concurrency models, in the order in which lists show them. Adding one: its file in core/models/ and its
// line in registry.cpp.
#pragma once

#include "core/models/parts/model_info.h"

#include <span>
#include <string_view>

namespace timeslice {

std::span<const ModelInfo> models();
const ModelInfo* findModel(std::string_view id); // null if unknown

} // namespace timeslice
