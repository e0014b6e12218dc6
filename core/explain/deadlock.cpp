#include "core/explain/deadlock.h"

#include "core/explain/coffman.h"
#include "core/explain/lookup.h"
#include "core/explain/names.h"

#include <algorithm>

namespace timeslice {
namespace {

using namespace explaining;
using Edge = DeadlockReport::Edge;

// A task that waits for ever is in its last interval; where the run ended at that very instant, the wait has
// none and began as the last one ended.
Nanos lastWaitSince(const Trace& trace, TaskId task) {
    const Trace::Range range = trace.intervalsOf(task);
    if (range.size() == 0) return trace.tasks()[task.index()].arrival;
    const Interval last = trace.interval(range.end - 1);
    const bool waits =
        last.state == State::LockWait || last.state == State::MessageWait || last.state == State::GilWait;
    return waits ? last.start : last.end();
}

std::optional<Nanos> heldSince(const Trace& trace, ResourceId resource, TaskId task) {
    const Holding* holding = holdingBy(trace, task, resource, trace.end() - Nanos{1});
    return holding ? std::optional(holding->start) : std::nullopt;
}

Text waitsForEnd(const Trace& trace, const Edge& edge) {
    const Text name = nameOf(trace, edge.task);
    if (!edge.holdsSince)
        return {TS_TEXT("{0} has been waiting since {1} for {2} to finish."), name, edge.waitsSince,
                nameOf(trace, edge.heldBy)};
    return {TS_TEXT("{0} has held {1} since {2} and has been waiting since {3} for {4} to finish."),
            name,
            nameOf(trace, edge.holds),
            *edge.holdsSince,
            edge.waitsSince,
            nameOf(trace, edge.heldBy)};
}

Text textOf(const Trace& trace, const Edge& edge) {
    if (!edge.waitsFor.valid()) return waitsForEnd(trace, edge);
    const Text name = nameOf(trace, edge.task);
    const Text wanted = nameOf(trace, edge.waitsFor);
    if (!edge.holdsSince)
        return {TS_TEXT("{0} has been waiting since {1} for {2}, which {3} holds."), name, edge.waitsSince,
                wanted, nameOf(trace, edge.heldBy)};
    if (edge.heldBy == edge.task)
        return {TS_TEXT("{0} has held {1} since {2} and has itself been waiting for it since {3}."), name,
                wanted, *edge.holdsSince, edge.waitsSince};
    return {TS_TEXT("{0} has held {1} since {2} and has been waiting since {3} for {4}, which {5} holds."),
            name,
            nameOf(trace, edge.holds),
            *edge.holdsSince,
            edge.waitsSince,
            wanted,
            nameOf(trace, edge.heldBy)};
}

// `before`: the edge that waits for this one's task.
Edge edgeOf(const Trace& trace, const WaitEdge& before, const WaitEdge& edge) {
    Edge result;
    result.task = edge.task;
    result.holds = before.waitsFor;
    if (result.holds.valid()) result.holdsSince = heldSince(trace, result.holds, edge.task);
    result.waitsFor = edge.waitsFor;
    result.waitsSince = lastWaitSince(trace, edge.task);
    result.heldBy = edge.heldBy;
    result.text = textOf(trace, result);
    return result;
}

} // namespace

std::optional<DeadlockReport> deadlockReport(const Trace& trace) {
    const auto cycle = trace.deadlock();
    if (cycle.empty()) return std::nullopt;
    DeadlockReport report;
    for (size_t i = 0; i < cycle.size(); ++i) {
        const WaitEdge& before = cycle[(i + cycle.size() - 1) % cycle.size()];
        report.edges.push_back(edgeOf(trace, before, cycle[i]));
        report.closed = std::max(report.closed, report.edges.back().waitsSince);
    }
    report.conditions = coffmanConditions(trace, report);
    return report;
}

} // namespace timeslice
