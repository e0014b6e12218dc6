#include "core/claims/expected_claims.h"

#include "core/base/words.h"
#include "core/run/expectations.h"

#include <array>

namespace timeslice {

ExpectedClaims::ExpectedClaims(const Workload& workload) : m_workload(workload) {
    for (const ExpectedClaim& claim : workload.expect.claims) {
        m_claims.push_back({&claim, ClaimExpression::parseClaim(claim.text)});
        if (m_claims.back().expression) continue;
        const ClaimProblem& problem = m_claims.back().expression.error();
        m_problems.push_back({problem.message, workload.file, claim.place.line,
                              claim.place.column + static_cast<int>(problem.offset)});
    }
}

void ExpectedClaims::judge(RunResult& run) const {
    const bool ended = run.ending == Ending::Done || run.ending == Ending::Deadlock;
    if (m_claims.empty() || !ended) return;
    run.checked = true;
    if (run.ending == Ending::Done) run.broken = brokenExpectations(m_workload, run);
    const RunMetrics metrics = measure(run);
    const std::array runs = {ClaimRun{{}, &run, run.trace.get(), &metrics, &m_workload}};
    const ClaimScope scope{runs};
    for (const Read& read : m_claims)
        if (Text broken = brokenBy(read, scope); !broken.empty()) run.broken.push_back(std::move(broken));
}

// Empty: it holds.
Text ExpectedClaims::brokenBy(const Read& read, const ClaimScope& scope) const {
    const std::string text = excerpt(read.claim->text);
    if (!read.expression)
        return {TS_TEXT("The claim '{0}' cannot be read: {1}"), text, read.expression.error().message};
    const ClaimResult<Finding> finding = read.expression->check(scope);
    if (!finding) return {TS_TEXT("The claim '{0}' cannot be checked: {1}"), text, finding.error().message};
    if (finding->holds) return {};
    return {TS_TEXT("The claim '{0}' does not hold: {1}."), text, finding->found};
}

} // namespace timeslice
