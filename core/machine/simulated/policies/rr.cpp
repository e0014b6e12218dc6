// Round robin: first come, first served with a time slice; a thread that has used up its slice goes to the
// tail. (Silberschatz, Galvin, Gagne, "Operating System Concepts", CPU scheduling; Arpaci-Dusseau, "Operating
// Systems: Three Easy Pieces", ch. 7.)
#include "core/machine/simulated/fifo_policy.h"

namespace timeslice {
namespace {

const Parameter kQuantum = {
    "quantum",
    TS_TEXT("Quantum"),
    TS_TEXT("Time slice: how long a task may run while others are ready."),
    ParameterKind::Time,
    Nanos(4ms).count(), // what a 250 Hz Linux gives CPU-bound threads that share a core
    1,
};

} // namespace

extern const PolicyInfo kRoundRobin;
const PolicyInfo kRoundRobin = {
    "rr",
    TS_TEXT("Round robin"),
    TS_TEXT("Tasks take turns of one quantum; a task that has used up its quantum goes to the end of the "
            "queue."),
    {kQuantum},
    [](const Settings& settings, const PolicyContext& context) -> std::unique_ptr<Policy> {
        return std::make_unique<FifoPolicy>(context.queues, Nanos(valueOf(kQuantum, settings, false)));
    },
};

} // namespace timeslice
