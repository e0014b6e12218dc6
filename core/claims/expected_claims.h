// ExpectedClaims: what a workload's `expect:` claims about each of its runs.
#pragma once

#include "core/claims/claims.h"

#include <vector>

namespace timeslice {

class ExpectedClaims {
  public:
    // Reads them, once; the workload outlives this.
    explicit ExpectedClaims(const Workload& workload);

    // Of claims that cannot be read, each with its place in the file.
    const Problems& problems() const { return m_problems; }

    // Brings what the run says of its expectations up to date: of those that the workload's file has in figures
    // (core/run/expectations.h), and of its claims. A run that was cancelled, or ended otherwise than by its end
    // or a deadlock, is not asked.
    void judge(RunResult& run) const;

  private:
    struct Read {
        const ExpectedClaim* claim;
        ClaimResult<ClaimExpression> expression;
    };
    Text brokenBy(const Read& read, const ClaimScope& scope) const;

    const Workload& m_workload;
    std::vector<Read> m_claims;
    Problems m_problems;
};

} // namespace timeslice
