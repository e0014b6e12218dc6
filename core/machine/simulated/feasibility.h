// Can periodic tasks meet all their deadlines on one core? What a course on real-time systems works out by hand.
//
// - Utilisation U: the sum of work / period. Bounds on it for rate-monotonic priorities, sufficient and not
//   necessary, where each deadline is its period: n (2^(1/n) - 1) (Liu, Layland, "Scheduling algorithms for
//   multiprogramming in a hard-real-time environment", JACM 1973), and the product of all U_i + 1 at most 2
//   (Bini, Buttazzo, Buttazzo, "Rate monotonic analysis: the hyperbolic bound", IEEE ToC 2003).
// - Response times under fixed priorities, exact: R = C + the sum over the more urgent of ceil(R / T) C, from
//   below until it holds (Joseph, Pandya, "Finding response times in a real-time system", 1986). Jobs queue
//   behind the one before, so each job of a busy period is looked at (Lehoczky, "Fixed priority scheduling of
//   periodic task sets with arbitrary deadlines", RTSS 1990). Equally urgent tasks count against each other.
// - Earliest deadline first, exact: U at most 1; where a deadline is shorter than its period, also that the
//   work due by any instant of the first busy period fits until then (Baruah, Rosier, Howell, "Algorithms and
//   complexity concerning the preemptive scheduling of periodic, real-time tasks on one processor", 1990).
// - All are released together, the worst case. Costs and what is not periodic do not count. Where jobs draw
//   what they do, or may wait, none of this holds, and nothing is worked out.
// Any thread may ask. What would take too long is not worked out.
#pragma once

#include "core/base/job_series.h"

namespace timeslice {

enum class RealTimeRule : uint8_t { EarliestDeadline, RateMonotonic };

// What rate-monotonic priorities go by, the smallest first: the period, or a deadline that is shorter.
Nanos monotonicUrgency(const JobSeries& series);

struct WorstResponse {
    std::string task;
    Nanos deadline{0};
    std::optional<Nanos> time; // none: without bound
    bool isLate() const { return !time || *time > deadline; }
};

// More work is due by an instant than fits until then.
struct Overload {
    Nanos by{0};
    Nanos due{0};
};

inline constexpr double kHyperbolicBound = 2;

struct Feasibility {
    size_t tasks = 0;
    double utilisation = 0;
    double liuLayland = 0;                // bound on it
    double hyperbolic = 0;                // to be at most kHyperbolicBound
    bool boundsHold = true;               // they say something: no deadline is shorter than its period
    std::optional<bool> rateMonotonic;    // all deadlines are met; none: not worked out
    std::vector<WorstResponse> responses; // under rate-monotonic priorities, in their order; empty: as above
    std::optional<bool> earliestDeadline;
    std::optional<Overload> overload; // the first
};

using SeriesList = std::vector<const JobSeries*>;

// Terms that analyses may add up between them: some hundredths of a second.
class TermBudget {
  public:
    // False: it is used up.
    bool take(size_t terms) { return (m_left -= static_cast<int64_t>(terms)) >= 0; }

  private:
    int64_t m_left = 1'000'000;
};

// What is known of a list without going over it.
struct SeriesSums {
    double utilisation = 0;
    double hyperbolic = 1;
    bool boundsHold = true; // as in Feasibility
    void add(const JobSeries& series);
};

// The first periodic series whose jobs are not fixed (JobWork), for which there is no analysis; null: none.
const JobSeries* firstNotFixed(const std::vector<JobSeries>& all);

// Of those that are periodic; none: there are none, or the jobs of some are not fixed.
std::optional<Feasibility> feasibilityOf(const std::vector<JobSeries>& all);

// The same question for one rule, where all jobs do `work`; none: not worked out. All are periodic. `sums`: of
// the list.
std::optional<bool> isFeasible(const SeriesList& list, const SeriesSums& sums, RealTimeRule rule,
                               TermBudget& budget);

} // namespace timeslice
