// What our JSON writers share: values that may be absent are null.
#pragma once

#include "core/base/time.h"

#include <nlohmann/json.hpp>
#include <optional>

namespace timeslice {

using Json = nlohmann::ordered_json; // keys in the order in which they are written

template <typename T>
Json orNull(const std::optional<T>& value) {
    return value ? Json(*value) : Json(nullptr);
}
inline Json orNull(const std::optional<Nanos>& value) {
    return value ? Json(value->count()) : Json(nullptr);
}

} // namespace timeslice
