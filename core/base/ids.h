// Small integers that cannot be mixed up: a TaskId is not a CoreId.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace timeslice {

// An index from 0, or none (-1). Tag keeps the kinds apart.
template <typename Tag>
struct Id {
    int32_t value = -1;

    constexpr bool valid() const { return value >= 0; }
    constexpr size_t index() const { return static_cast<size_t>(value); }
    constexpr auto operator<=>(const Id&) const = default;

    static constexpr Id at(size_t index) { return Id{static_cast<int32_t>(index)}; }
};

using TaskId = Id<struct TaskTag>;         // a task of the workload, or a helper lane, of one trace
using CoreId = Id<struct CoreTag>;         // a hardware thread of the machine
using ThreadId = Id<struct ThreadTag>;     // an OS thread of one run
using ResourceId = Id<struct ResourceTag>; // a lock, queue ... of the workload, or the GIL
using NameId = Id<struct NameTag>;         // a text in a NameTable
using CounterId = Id<struct CounterTag>;   // a counter of one trace

} // namespace timeslice

template <typename Tag>
struct std::hash<timeslice::Id<Tag>> {
    size_t operator()(timeslice::Id<Tag> id) const noexcept { return std::hash<int32_t>{}(id.value); }
};
