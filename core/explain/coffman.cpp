#include "core/explain/coffman.h"

#include "core/explain/names.h"

#include <algorithm>

namespace timeslice::explaining {
namespace {

using Condition = DeadlockReport::Condition;
using Edge = DeadlockReport::Edge;
using Kind = DeadlockReport::Kind;
using Spot = DeadlockReport::Place;

// The one to show first: a task that holds something; null in a cycle of tasks that wait for ends alone.
const Edge* holderOf(const DeadlockReport& report) {
    const auto found =
        std::ranges::find_if(report.edges, [](const Edge& edge) { return edge.holdsSince.has_value(); });
    return found == report.edges.end() ? nullptr : &*found;
}

// Everybody who holds something, at the instant `timeOf` says; `first` in front.
template <typename TimeOf>
std::vector<Spot> placesOf(const DeadlockReport& report, const Edge* first, TimeOf timeOf) {
    std::vector<Spot> places;
    if (first) places.push_back({timeOf(*first), first->task, first->holds});
    for (const Edge& edge : report.edges)
        if (edge.holdsSince && &edge != first) places.push_back({timeOf(edge), edge.task, edge.holds});
    return places;
}

Text mutualExclusion(const Trace& trace, const Edge* edge) {
    if (!edge)
        return {TS_TEXT("No resource is part of the cycle. Each task waits for a task to finish, "
                        "which only that task can do.")};
    return {TS_TEXT("Only one task at a time can hold {0}, and {1} has held it since {2}."),
            nameOf(trace, edge->holds), nameOf(trace, edge->task), *edge->holdsSince};
}

Text holdAndWait(const Trace& trace, const Edge* edge) {
    if (!edge) return {TS_TEXT("No task holds a resource; each keeps another waiting for it to finish.")};
    return {TS_TEXT("{0} took {1} at {2} and has been waiting since {3} without releasing it."),
            nameOf(trace, edge->task), nameOf(trace, edge->holds), *edge->holdsSince, edge->waitsSince};
}

Text noPreemption(const Trace& trace, const Edge* edge) {
    if (!edge) return {TS_TEXT("No task can make another task finish.")};
    return {TS_TEXT("From {0} until the run ends at {1}, no other task can take {2} from {3}; "
                    "only {3} can release it."),
            edge->waitsSince, trace.end(), nameOf(trace, edge->holds), nameOf(trace, edge->task)};
}

const Edge& closingEdge(const DeadlockReport& report) {
    return *std::ranges::max_element(report.edges, {}, &Edge::waitsSince);
}

Text circularWait(const Trace& trace, const DeadlockReport& report) {
    const Text last = nameOf(trace, closingEdge(report).task);
    if (report.edges.size() == 1)
        return {TS_TEXT("{0} has been waiting for itself since {1}."), last, report.closed};
    std::vector<TaskId> tasks;
    for (const Edge& edge : report.edges) tasks.push_back(edge.task);
    return {TS_TEXT("Each of {0} waits for the next, and the last for the first; "
                    "{1} closed the cycle at {2}."),
            listOf(trace, tasks), last, report.closed};
}

std::vector<Spot> circle(const DeadlockReport& report) {
    const Edge& closing = closingEdge(report);
    std::vector<Spot> places = {{closing.waitsSince, closing.task, closing.waitsFor}};
    for (const Edge& edge : report.edges)
        if (&edge != &closing) places.push_back({edge.waitsSince, edge.task, edge.waitsFor});
    return places;
}

} // namespace

std::vector<Condition> coffmanConditions(const Trace& trace, const DeadlockReport& report) {
    const Edge* edge = holderOf(report);
    const auto held = [](const Edge& e) { return e.holdsSince.value_or(e.waitsSince); };
    const auto waits = [](const Edge& e) { return e.waitsSince; };
    return {{Kind::MutualExclusion, TS_TEXT("Mutual exclusion"), mutualExclusion(trace, edge),
             placesOf(report, edge, held)},
            {Kind::HoldAndWait, TS_TEXT("Hold and wait"), holdAndWait(trace, edge),
             placesOf(report, edge, waits)},
            {Kind::NoPreemption, TS_TEXT("No preemption"), noPreemption(trace, edge),
             placesOf(report, edge, waits)},
            {Kind::CircularWait, TS_TEXT("Circular wait"), circularWait(trace, report), circle(report)}};
}

} // namespace timeslice::explaining
