// The real work behind `cpu`: fixed work, not fixed time. A kernel is run a number of units; how many of them
// make a nanosecond is measured just before the run.
//
// - A kernel solves one problem with a known answer again and again; each solution is a round. A unit is a
//   small piece of it (about 0.05 to 1 us), so that work can look around every few microseconds; where it
//   stopped is in its state.
// - What only is read (matrices, the cycle, the picture) exists once in a process; what is written belongs to
//   the state.
// A state is used by one thread at a time. Adding a kernel: its file in kernels/, its name in
// WorkKernel, its line below.
#pragma once

#include "core/workload/workload.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <type_traits>

namespace timeslice {

// Where a thread stands in its work.
class WorkState {
  public:
    virtual ~WorkState() = default;
    int64_t rounds = 0;  // problems solved so far
    uint64_t answer = 0; // of the last one; the kernel's file says what it is
};

// How a kernel works.
struct KernelWork {
    std::unique_ptr<WorkState> (*prepare)() = nullptr;
    // Does `count` units, from where the state stands. The state is one that this kernel prepared.
    void (*run)(uint64_t count, WorkState& state) = nullptr;
};
template <WorkKernel kernel>
using KernelTag = std::integral_constant<WorkKernel, kernel>;

// A line for each kernel, whose file defines it.
KernelWork workOf(KernelTag<WorkKernel::Chain>);
KernelWork workOf(KernelTag<WorkKernel::Primes>);
KernelWork workOf(KernelTag<WorkKernel::Pow>);
KernelWork workOf(KernelTag<WorkKernel::Pi>);
KernelWork workOf(KernelTag<WorkKernel::MatMul>);
KernelWork workOf(KernelTag<WorkKernel::Chase>);
KernelWork workOf(KernelTag<WorkKernel::Thumbnail>);

struct WorkKernelInfo : KernelWork {
    WorkKernel kernel = WorkKernel::Chain;
    std::string_view id; // as in `kind: chain`
};

// All kernels, in the order of the enumeration.
std::span<const WorkKernelInfo> workKernels();
const WorkKernelInfo& kernelInfo(WorkKernel kernel);

// How many units this core does in a nanosecond, when nothing disturbs it: the best of many samples of about
// 0.2 ms, taken for `budget` nanoseconds (at least five).
double measure(const WorkKernelInfo& info, int64_t budget);

// Runs the kernel `chain` `count` times: each step multiplies the last result, so that the processor can do
// nothing at once and the time stays within a few percent whatever else is in its caches. Answers the last
// result.
uint64_t runChain(uint64_t count, uint64_t start);

// How many steps of `chain` this core does in a nanosecond: measure() of its kernel, in steps.
double measureChain(int64_t budget);

} // namespace timeslice
