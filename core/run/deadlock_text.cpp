#include "core/run/deadlock_text.h"

#include <algorithm>

namespace timeslice {
namespace {

constexpr size_t kMaxPhrases = 20;

const std::string& nameOfWaiter(const Trace& trace, TaskId task) {
    return trace.tasks()[task.index()].name;
}

const std::string& nameOfWanted(const Trace& trace, ResourceId resource) {
    return trace.resources()[resource.index()].name;
}

bool isCondition(const Trace& trace, ResourceId resource) {
    return trace.resources()[resource.index()].kind == ResourceKind::Condition;
}

// The last notification of a condition on which nobody waited; null: none.
const Mark* lastUnheard(const Trace& trace, ResourceId condition) {
    const Mark* last = nullptr;
    for (const Mark& mark : trace.marks())
        if (mark.kind == MarkKind::Unheard && mark.resource == condition) last = &mark;
    return last;
}

Text waitsUnnotified(const Trace& trace, const WaitEdge& wait) {
    const std::string& waiter = nameOfWaiter(trace, wait.task);
    const std::string& condition = nameOfWanted(trace, wait.waitsFor);
    const Mark* unheard = lastUnheard(trace, wait.waitsFor);
    if (!unheard)
        return {TS_TEXT("Deadlock: {0} waits on {1}, and no remaining task will notify it."), waiter,
                condition};
    return {TS_TEXT("Deadlock: {0} waits on {1}, and no remaining task will notify it. "
                    "{2} notified {1} at {3}, when no task waited on it: a lost wake-up."),
            waiter, condition, nameOfWaiter(trace, unheard->task), unheard->time};
}

// A task that waits busily burns its core, where it has one.
bool spins(const Trace& trace, const WaitEdge& wait) {
    return wait.waitsFor.valid() && trace.resources()[wait.waitsFor.index()].kind == ResourceKind::Variable;
}

// A lock of a copied process that is held for ever, by a thread that is not there.
bool isHeldByNobody(const Trace& trace, const WaitEdge& wait) {
    return wait.waitsFor.valid() && !trace.resources()[wait.waitsFor.index()].heldAtFork.empty();
}

Text waitsForNobody(const Trace& trace, const WaitEdge& wait) {
    const TraceResource& lock = trace.resources()[wait.waitsFor.index()];
    return {
        TS_TEXT("Deadlock: {0} waits for {1}, which {2} held when {3} forked; the copy has no such thread, "
                "so nobody will release it."),
        nameOfWaiter(trace, wait.task), lock.name, nameOfWaiter(trace, lock.heldAtFork.front()),
        nameOfWaiter(trace, lock.forkedBy)};
}

// There is no cycle of waits: a task waits for something that no remaining task will do.
Text hopelessWait(const Trace& trace) {
    for (const WaitEdge& wait : trace.lastWaits())
        if (spins(trace, wait))
            return Text(TS_TEXT("Deadlock: {0} spins on {1}, and no task that could change it can run."),
                        nameOfWaiter(trace, wait.task), nameOfWanted(trace, wait.waitsFor));
    for (const WaitEdge& wait : trace.lastWaits())
        if (isHeldByNobody(trace, wait)) return waitsForNobody(trace, wait);
    for (const WaitEdge& wait : trace.lastWaits())
        if (wait.waitsFor.valid() && isCondition(trace, wait.waitsFor))
            return waitsUnnotified(trace, wait);
        else if (wait.waitsFor.valid())
            return Text(TS_TEXT("Deadlock: {0} waits for {1}, and no remaining task can end the wait."),
                        nameOfWaiter(trace, wait.task), nameOfWanted(trace, wait.waitsFor));
    return TS_TEXT("Deadlock: every remaining task waits for something that no task will do.");
}

} // namespace

std::span<const WaitEdge> waitsAtTheEnd(const Trace& trace) {
    return trace.deadlock().empty() ? trace.lastWaits() : trace.deadlock();
}

Text waitPhrase(const Trace& trace, const WaitEdge& wait) {
    if (!wait.waitsFor.valid() && wait.heldBy.valid())
        return {TS_TEXT("{0} waits for {1} to finish"), nameOfWaiter(trace, wait.task),
                nameOfWaiter(trace, wait.heldBy)};
    if (isHeldByNobody(trace, wait))
        return {TS_TEXT("{0} waits for {1}, held by {2}, which was not copied"),
                nameOfWaiter(trace, wait.task), nameOfWanted(trace, wait.waitsFor),
                nameOfWaiter(trace, trace.resources()[wait.waitsFor.index()].heldAtFork.front())};
    if (!wait.waitsFor.valid() || !wait.heldBy.valid()) return shortWaitPhrase(trace, wait);
    return {TS_TEXT("{0} waits for {1}, held by {2}"), nameOfWaiter(trace, wait.task),
            nameOfWanted(trace, wait.waitsFor), nameOfWaiter(trace, wait.heldBy)};
}

Text shortWaitPhrase(const Trace& trace, const WaitEdge& wait) {
    const std::string& waiter = nameOfWaiter(trace, wait.task);
    if (wait.heldBy.valid()) return {TS_TEXT("{0} waits for {1}"), waiter, nameOfWaiter(trace, wait.heldBy)};
    if (spins(trace, wait)) return {TS_TEXT("{0} spins on {1}"), waiter, nameOfWanted(trace, wait.waitsFor)};
    if (wait.waitsFor.valid())
        return {TS_TEXT("{0} waits for {1}"), waiter, nameOfWanted(trace, wait.waitsFor)};
    return {TS_TEXT("{0} waits"), waiter};
}

// A text in a text: each one more is as much deeper.
Text listed(const std::vector<Text>& phrases) {
    const size_t told = std::min(phrases.size(), kMaxPhrases);
    Text whole;
    for (size_t i = 0; i < told; ++i)
        whole = whole.empty() ? phrases[i] : Text(TS_TEXT("{0}; {1}"), whole, phrases[i]);
    if (told == phrases.size()) return whole;
    return {TS_PLURAL("{1}; and {0} more", "{1}; and {0} more"), phrases.size() - told, whole};
}

Text deadlockCycle(const Trace& trace) {
    std::vector<Text> waits;
    for (const WaitEdge& edge : trace.deadlock()) waits.push_back(waitPhrase(trace, edge));
    return {TS_TEXT("Deadlock: {0}."), listed(waits)};
}

// Names the first edge; the trace has them all.
Text deadlockMessage(const Trace& trace) {
    const auto cycle = trace.deadlock();
    if (cycle.empty()) return hopelessWait(trace);
    const WaitEdge& first = cycle.front();
    const std::string& waiter = nameOfWaiter(trace, first.task);
    if (!first.waitsFor.valid())
        return Text(TS_PLURAL("Deadlock of {0} task: {1} waits for itself to finish.",
                              "Deadlock of {0} tasks: {1} waits for {2} to finish, and {2} waits in turn."),
                    cycle.size(), waiter, nameOfWaiter(trace, first.heldBy));
    const std::string& wanted = nameOfWanted(trace, first.waitsFor);
    if (cycle.size() == 1)
        return Text(TS_TEXT("Deadlock: {0} waits for {1}, which it holds itself."), waiter, wanted);
    return Text(
        TS_PLURAL("Deadlock of {0} task: {1} waits for {2}, which {3} holds, and {3} waits in turn.",
                  "Deadlock of {0} tasks: {1} waits for {2}, which {3} holds, and {3} waits in turn."),
        cycle.size(), waiter, wanted, nameOfWaiter(trace, first.heldBy));
}

} // namespace timeslice
