#include "core/run/engine.h"

namespace timeslice {

Text timeoutMessage(Nanos timeout) {
    return Text(
        TS_TEXT("The run was ended at its time limit of {0}. Raise the limit, or make the workload shorter."),
        timeout);
}

// Names the first edge; the trace has them all.
Text deadlockMessage(const Trace& trace) {
    const auto cycle = trace.deadlock();
    if (cycle.empty())
        return TS_TEXT("Deadlock: every task that is left waits for something that nobody will do.");
    const auto nameOfTask = [&](TaskId task) { return trace.tasks()[task.index()].name; };
    const WaitEdge& first = cycle.front();
    const std::string resource =
        first.waitsFor.valid() ? trace.resources()[first.waitsFor.index()].name : std::string();
    if (cycle.size() == 1)
        return Text(TS_TEXT("Deadlock: {0} waits for {1}, which it holds itself."), nameOfTask(first.task),
                    resource);
    return Text(TS_TEXT("Deadlock of {0} tasks: {1} waits for {2}, which {3} holds, which waits in turn."),
                cycle.size(), nameOfTask(first.task), resource, nameOfTask(first.heldBy));
}

} // namespace timeslice
