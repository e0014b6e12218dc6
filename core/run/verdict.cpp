#include "core/run/verdict.h"

#include "core/base/enum_table.h"
#include "core/run/deadlock_text.h"

#include <cstdlib>

namespace timeslice {
namespace {

// Which task waits for which, one text per edge of the cycle; without a cycle, which task waits for what.
std::vector<Text> waitsOf(const Trace& trace) {
    std::vector<Text> waits;
    for (const WaitEdge& wait : waitsAtTheEnd(trace)) waits.push_back(shortWaitPhrase(trace, wait));
    return waits;
}

// Joins texts one after another.
Text joined(const std::vector<Text>& parts, const char* with) {
    Text whole;
    for (const Text& part : parts) whole = whole.empty() ? part : Text(with, whole, part);
    return whole;
}

RunVerdict ended(const RunResult& run, VerdictKind kind) {
    RunVerdict verdict;
    verdict.kind = kind;
    verdict.over = false;
    if (!run.message.empty()) verdict.reasons.push_back(run.message);
    return verdict;
}

RunVerdict stuck(const RunResult& run) {
    RunVerdict verdict = ended(run, VerdictKind::Stuck);
    verdict.over = run.ending == Ending::Done;
    if (std::vector<Text> waits = waitsOf(*run.trace); !waits.empty()) verdict.reasons = std::move(waits);
    return verdict;
}

// Of a run that finished.
RunVerdict checked(const RunResult& run) {
    RunVerdict verdict;
    for (const TraceVariable& variable : run.trace->variables()) {
        verdict.updates += variable.updates;
        verdict.lost += std::abs(variable.expected - variable.actual);
    }
    if (verdict.lost > 0)
        verdict.kind = VerdictKind::Lost;
    else if (!run.broken.empty())
        verdict.kind = VerdictKind::Failed;
    else if (verdict.updates > 0 || run.checked)
        verdict.kind = VerdictKind::Correct;
    verdict.reasons = run.broken;
    return verdict;
}

} // namespace

std::string_view nameOf(VerdictKind kind) {
    static constexpr auto names = tableOf<VerdictKind, std::string_view>(
        {"correct", "unchecked", "lost", "stuck", "cancelled", "timeout", "failed", "open"});
    return names[kind];
}

RunVerdict verdictOf(const RunResult& run) {
    if (run.ending == Ending::Deadlock || (run.trace && !run.trace->deadlock().empty())) return stuck(run);
    switch (run.ending) {
    case Ending::Timeout:
        return ended(run, VerdictKind::Timeout);
    case Ending::Cancelled:
        return ended(run, VerdictKind::Cancelled);
    case Ending::Choice:
        return ended(run, VerdictKind::Open);
    case Ending::Failed:
        return ended(run, VerdictKind::Failed);
    case Ending::Done:
    case Ending::Deadlock:
        break;
    }
    return run.trace ? checked(run) : RunVerdict{};
}

Text wordOf(const RunVerdict& verdict) {
    switch (verdict.kind) {
    case VerdictKind::Correct:
        return TS_TEXT("correct");
    case VerdictKind::Unchecked:
        return TS_TEXT("finished");
    case VerdictKind::Lost:
        return {TS_TEXT("lost {0} of {1}"), verdict.lost, verdict.updates};
    case VerdictKind::Stuck:
        return TS_TEXT("deadlock");
    case VerdictKind::Cancelled:
        return TS_TEXT("cancelled");
    case VerdictKind::Timeout:
        return TS_TEXT("out of time");
    case VerdictKind::Open:
        return TS_TEXT("choice pending");
    case VerdictKind::Failed:
        break;
    }
    return verdict.over ? TS_TEXT("not as expected") : TS_TEXT("failed");
}

Text cellOf(const RunVerdict& verdict) {
    if (verdict.kind != VerdictKind::Stuck || verdict.reasons.empty()) return wordOf(verdict);
    if (verdict.reasons.size() == 1) return {TS_TEXT("deadlock: {0}"), verdict.reasons[0]};
    if (verdict.reasons.size() == 2)
        return {TS_TEXT("deadlock: {0}, {1}"), verdict.reasons[0], verdict.reasons[1]};
    return {TS_TEXT("deadlock: {0} …"), verdict.reasons[0]};
}

Text explanationOf(const RunVerdict& verdict) {
    switch (verdict.kind) {
    case VerdictKind::Correct:
        return TS_TEXT("The run finished, and everything that can be checked is correct.");
    case VerdictKind::Unchecked:
        return TS_TEXT("The run finished. The workload contains nothing that can be checked.");
    case VerdictKind::Lost:
        return {TS_PLURAL("Of {1} updates of shared variables, {0} is missing at the end.",
                          "Of {1} updates of shared variables, {0} are missing at the end."),
                verdict.lost, verdict.updates};
    case VerdictKind::Stuck:
        return {TS_TEXT("The run cannot continue: {0}."), listed(verdict.reasons)};
    case VerdictKind::Cancelled:
        return TS_TEXT("The run was cancelled. Its figures cover the time until then.");
    case VerdictKind::Timeout:
        return TS_TEXT("The run reached its time limit before it finished. "
                       "Its figures cover the time until then.");
    case VerdictKind::Open:
        return TS_TEXT("The run is waiting for the next choice. Its figures cover the time until now.");
    case VerdictKind::Failed:
        break;
    }
    if (!verdict.reasons.empty()) return joined(verdict.reasons, TS_TEXT("{0} {1}"));
    return TS_TEXT("The run failed before it finished.");
}

Text whyNoMakespan() {
    return TS_TEXT("A run that did not finish has no makespan.");
}

Text whyNoSpeedup() {
    return TS_TEXT("A run with a wrong result has no speedup: it did not do the work.");
}

} // namespace timeslice
