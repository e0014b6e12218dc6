#include "core/machine/simulated/feasibility.h"

#include "core/base/products.h"

#include <cmath>
#include <queue>

namespace timeslice {
namespace {

// Sums of quotients may be off by as much: three thirds are 1.
constexpr double kRounding = 1e-12;
constexpr double kFull = 1 + kRounding;

// Terms that an analysis may add up: some hundredths of a second.
constexpr int64_t kMostTerms = 1'000'000;

class Budget {
  public:
    // False: it is used up.
    bool take(size_t terms) { return (m_left -= static_cast<int64_t>(terms)) >= 0; }

  private:
    int64_t m_left = kMostTerms;
};

double utilisationOf(const SeriesList& list) {
    double sum = 0;
    for (const JobSeries* series : list) sum += series->utilisation();
    return sum;
}

double hyperbolicOf(const SeriesList& list) {
    double product = 1;
    for (const JobSeries* series : list) product *= series->utilisation() + 1;
    return product;
}

bool boundsHoldFor(const SeriesList& list) {
    return std::ranges::none_of(list,
                                [](const JobSeries* series) { return series->deadline < series->period; });
}

// Of releases in [0, time), all together at 0.
int64_t releasesBefore(Nanos time, Nanos period) {
    return time / period + (time % period > Nanos{0} ? 1 : 0);
}

Nanos workReleasedBefore(Nanos time, const SeriesList& list) {
    Nanos sum{0};
    for (const JobSeries* series : list)
        sum = after(sum, timesOf(series->work, releasesBefore(time, series->period)));
    return sum;
}

// The smallest time from `from` on by which `own` and what the others release before it is done.
std::optional<Nanos> doneBy(Nanos from, Nanos own, const SeriesList& others, Budget& budget) {
    Nanos time = from;
    while (budget.take(others.size() + 1)) {
        const Nanos next = after(own, workReleasedBefore(time, others));
        if (next <= time || next == kNever) return next;
        time = next;
    }
    return std::nullopt;
}

// Sets `worst`; false: not worked out.
bool findWorst(const JobSeries& series, const SeriesList& moreUrgent, Budget& budget, WorstResponse& worst) {
    if (utilisationOf(moreUrgent) + series.utilisation() > kFull) return true;
    Nanos longest{0};
    Nanos end{0};
    for (int64_t job = 0;; ++job) {
        const Nanos released = timesOf(series.period, job);
        const Nanos own = timesOf(series.work, job + 1);
        const auto done = doneBy(std::max(end, own), own, moreUrgent, budget);
        if (!done) return false;
        if (*done == kNever) return true;
        end = *done;
        longest = std::max(longest, end - released);
        if (end <= after(released, series.period)) break; // the next one finds nothing to wait for
    }
    worst.time = longest;
    return true;
}

// Most urgent first; empty: not worked out.
std::vector<WorstResponse> worstResponses(const SeriesList& list) {
    SeriesList order = list;
    std::ranges::stable_sort(order, {}, [](const JobSeries* series) { return monotonicUrgency(*series); });
    std::vector<WorstResponse> responses;
    Budget budget;
    for (const JobSeries* series : order) {
        if (!budget.take(order.size())) return {};
        SeriesList moreUrgent;
        for (const JobSeries* other : order)
            if (other != series && monotonicUrgency(*other) <= monotonicUrgency(*series))
                moreUrgent.push_back(other);
        WorstResponse worst{series->name, series->deadline, std::nullopt};
        if (!findWorst(*series, moreUrgent, budget, worst)) return {};
        responses.push_back(std::move(worst));
    }
    return responses;
}

bool allInTime(const std::vector<WorstResponse>& responses) {
    return std::ranges::none_of(responses, &WorstResponse::isLate);
}

// Goes over the deadlines up to `until`; false: not to its end. `found`: the first overload.
bool scanDemand(const SeriesList& list, Nanos until, Budget& budget, std::optional<Overload>& found) {
    using Due = std::pair<Nanos, size_t>; // a deadline, and whose
    std::priority_queue<Due, std::vector<Due>, std::greater<>> next;
    for (size_t i = 0; i < list.size(); ++i) next.emplace(list[i]->deadline, i);
    Nanos due{0};
    while (next.top().first <= until) {
        const auto [by, which] = next.top();
        next.pop();
        due = after(due, list[which]->work);
        next.emplace(after(by, list[which]->period), which);
        if (!budget.take(1)) return false;
        if (next.top().first > by && due > by) found = Overload{by, due};
        if (found || by == kNever) return true;
    }
    return true;
}

struct DemandTest {
    std::optional<bool> met;
    std::optional<Overload> overload = std::nullopt;
};

DemandTest testDemand(const SeriesList& list) {
    DemandTest test;
    Budget budget;
    const bool isTooMuch = utilisationOf(list) > kFull;
    if (!isTooMuch && boundsHoldFor(list)) return {true};
    std::optional<Nanos> busyUntil = kNever;
    if (!isTooMuch) busyUntil = doneBy(Nanos{1}, Nanos{0}, list, budget);
    const bool toTheEnd = busyUntil && scanDemand(list, *busyUntil, budget, test.overload);
    if (isTooMuch || test.overload)
        test.met = false;
    else if (toTheEnd)
        test.met = true;
    return test;
}

bool isAnalysed(const JobSeries& series) {
    return series.isPeriodic() && series.deadline != kNever;
}

} // namespace

Nanos monotonicUrgency(const JobSeries& series) {
    return series.isPeriodic() ? std::min(series.period, series.deadline) : series.deadline;
}

std::optional<bool> isFeasible(const SeriesList& list, RealTimeRule rule) {
    if (rule == RealTimeRule::EarliestDeadline) return testDemand(list).met;
    if (utilisationOf(list) > kFull) return false;
    if (boundsHoldFor(list) && hyperbolicOf(list) <= kHyperbolicBound - kRounding) return true;
    const std::vector<WorstResponse> responses = worstResponses(list);
    return responses.empty() && !list.empty() ? std::nullopt : std::optional(allInTime(responses));
}

std::optional<Feasibility> feasibilityOf(const std::vector<JobSeries>& all) {
    SeriesList list;
    for (const JobSeries& series : all)
        if (isAnalysed(series)) list.push_back(&series);
    if (list.empty()) return std::nullopt;
    Feasibility found;
    found.tasks = list.size();
    const auto tasks = static_cast<double>(list.size());
    found.utilisation = utilisationOf(list);
    found.liuLayland = tasks * (std::pow(2, 1 / tasks) - 1);
    found.hyperbolic = hyperbolicOf(list);
    found.boundsHold = boundsHoldFor(list);
    found.responses = worstResponses(list);
    if (!found.responses.empty()) found.rateMonotonic = allInTime(found.responses);
    DemandTest demand = testDemand(list);
    found.earliestDeadline = demand.met;
    found.overload = demand.overload;
    return found;
}

} // namespace timeslice
