// The outcome of a run: whether its result is right, and if not, what went wrong. Worded here, once for every
// view, table and file.
//
// - A wrong result is never "best" and its speedup is no gain: a race that loses half of its updates is fast
//   because it does half of the work.
// - Right means that something was checked and holds: every update of a shared variable is in its value, and
//   the workload's expectations are met. Where there is nothing to check the run has merely finished.
#pragma once

#include "core/run/run.h"

#include <string_view>
#include <vector>

namespace timeslice {

enum class VerdictKind : uint8_t {
    Correct,
    Unchecked, // it came to its end, and there was nothing to check
    Lost,      // updates of shared variables are missing
    Stuck,     // tasks wait for each other, or for what nobody will do
    Cancelled,
    Timeout,
    Failed, // the run failed, or came to its end and does not show what its workload expects
    Open,   // policy `manual`: the next choice is open
};

std::string_view nameOf(VerdictKind kind); // as in JSON: "correct", "lost" ...
// May be compared with others for the best.
constexpr bool isRight(VerdictKind kind) {
    return kind == VerdictKind::Correct || kind == VerdictKind::Unchecked;
}

struct RunVerdict {
    VerdictKind kind = VerdictKind::Unchecked;
    bool over = true;          // it came to its end: it has a makespan
    int64_t lost = 0;          // Lost: updates that are in no variable's value
    int64_t updates = 0;       // Lost: of how many
    std::vector<Text> reasons; // Stuck: who waits for whom; else what is wrong; a phrase or sentence each

    bool isRight() const { return timeslice::isRight(kind); }
    bool operator==(const RunVerdict& other) const { return kind == other.kind && lost == other.lost; }
};

RunVerdict verdictOf(const RunResult& run);

// A word or two: "correct", "finished", "lost 100 of 200", "deadlock".
Text wordOf(const RunVerdict& verdict);
// The same for a table's cell; names which task waits for which where there is room for it.
Text cellOf(const RunVerdict& verdict);
// One or more sentences: what the word means for this run.
Text explanationOf(const RunVerdict& verdict);

// Why the makespan or the speedup of such a run is left out.
Text whyNoMakespan();
Text whyNoSpeedup();

} // namespace timeslice
