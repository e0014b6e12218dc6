// The kinds of work that a `cpu` step can be: what the simulated machine, the live one, Python and the help know of
// them. core/machine/live/kernels has what a kernel does live.
#pragma once

#include "core/base/enum_table.h"

#include <cstdint>
#include <string_view>

namespace timeslice {

// A kernel's word, as in `kind: matmul`, is its name here in small letters.
enum class WorkKernel : uint8_t { Chain, Primes, Pow, Pi, MatMul, Chase, Thumbnail };

// In the order of the enumeration.
inline constexpr const EnumTable<WorkKernel, std::string_view>& kKernelWords = kWordsOf<WorkKernel>;

// What makes a kernel slower when other cores work too.
enum class BoundBy : uint8_t { Core, Memory, Caches };

constexpr BoundBy boundBy(WorkKernel kernel) {
    switch (kernel) {
    case WorkKernel::MatMul:
        return BoundBy::Memory;
    case WorkKernel::Chase:
        return BoundBy::Caches;
    default:
        return BoundBy::Core;
    }
}

} // namespace timeslice
