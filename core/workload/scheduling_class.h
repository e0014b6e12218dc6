// Linux's classes of tasks.
#pragma once

#include "core/base/enum_table.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace timeslice {

// Real-time tasks come before all fair ones.
enum class SchedulingClass : uint8_t {
    Fair,       // shares the time by weight
    Fifo,       // real-time: runs until it waits
    RoundRobin, // real-time: takes turns with others of its priority
};

// Their words in files.
inline constexpr std::array<std::string_view, 3> kSchedulingClassWords = {"fair", "fifo", "rr"};
static_assert(kSchedulingClassWords.size() == kCountOf<SchedulingClass>);

} // namespace timeslice
