#include "core/run/engine.h"

namespace timeslice {

Text timeoutMessage(Nanos timeout) {
    return Text(TS_TEXT("The run was stopped at its time limit of {0}. Raise the limit, "
                        "or make the workload shorter."),
                timeout);
}

namespace {

// There is no cycle of waits: a task waits for something that no remaining task will do.
Text hopelessWait(const Trace& trace) {
    for (const WaitEdge& wait : trace.lastWaits())
        if (wait.waitsFor.valid())
            return Text(TS_TEXT("Deadlock: {0} waits for {1}, and no remaining task can end the wait."),
                        trace.tasks()[wait.task.index()].name, trace.resources()[wait.waitsFor.index()].name);
    return TS_TEXT("Deadlock: every remaining task waits for something that no task will do.");
}

} // namespace

// Names the first edge; the trace has them all.
Text deadlockMessage(const Trace& trace) {
    const auto cycle = trace.deadlock();
    if (cycle.empty()) return hopelessWait(trace);
    const auto nameOfTask = [&](TaskId task) { return trace.tasks()[task.index()].name; };
    const WaitEdge& first = cycle.front();
    if (!first.waitsFor.valid())
        return Text(TS_TEXT("Deadlock of {0} tasks: {1} waits for {2} to finish, and {2} waits in turn."),
                    cycle.size(), nameOfTask(first.task), nameOfTask(first.heldBy));
    const std::string resource = trace.resources()[first.waitsFor.index()].name;
    if (cycle.size() == 1)
        return Text(TS_TEXT("Deadlock: {0} waits for {1}, which it holds itself."), nameOfTask(first.task),
                    resource);
    return Text(TS_TEXT("Deadlock of {0} tasks: {1} waits for {2}, which {3} holds, and {3} waits in turn."),
                cycle.size(), nameOfTask(first.task), resource, nameOfTask(first.heldBy));
}

} // namespace timeslice
