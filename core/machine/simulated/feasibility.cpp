#include "core/machine/simulated/feasibility.h"

#include "core/base/products.h"

#include <cmath>
#include <queue>

namespace timeslice {
namespace {

// Sums of quotients may be off by as much: three thirds are 1.
constexpr double kRounding = 1e-12;
constexpr double kFull = 1 + kRounding;

double utilisationOf(const SeriesList& list) {
    double sum = 0;
    for (const JobSeries* series : list) sum += series->utilisation();
    return sum;
}

SeriesSums sumsOf(const SeriesList& list) {
    SeriesSums sums;
    for (const JobSeries* series : list) sums.add(*series);
    return sums;
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
std::optional<Nanos> doneBy(Nanos from, Nanos own, const SeriesList& others, TermBudget& budget) {
    Nanos time = from;
    while (budget.take(others.size() + 1)) {
        const Nanos next = after(own, workReleasedBefore(time, others));
        if (next <= time || next == kNever) return next;
        time = next;
    }
    return std::nullopt;
}

// Sets `worst`; false: not worked out.
bool findWorst(const JobSeries& series, const SeriesList& moreUrgent, TermBudget& budget,
               WorstResponse& worst) {
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

enum class UpTo : uint8_t { All, FirstLate };

// Most urgent first; empty: not worked out.
std::vector<WorstResponse> worstResponses(const SeriesList& list, UpTo last, TermBudget& budget) {
    if (!budget.take(list.size())) return {};
    SeriesList order = list;
    std::ranges::stable_sort(order, {}, [](const JobSeries* series) { return monotonicUrgency(*series); });
    std::vector<WorstResponse> responses;
    for (const JobSeries* series : order) {
        if (!budget.take(order.size())) return {};
        SeriesList moreUrgent;
        for (const JobSeries* other : order)
            if (other != series && monotonicUrgency(*other) <= monotonicUrgency(*series))
                moreUrgent.push_back(other);
        WorstResponse worst{series->name, series->deadline, std::nullopt};
        if (!findWorst(*series, moreUrgent, budget, worst)) return {};
        responses.push_back(std::move(worst));
        if (last == UpTo::FirstLate && responses.back().isLate()) break;
    }
    return responses;
}

bool allInTime(const std::vector<WorstResponse>& responses) {
    return std::ranges::none_of(responses, &WorstResponse::isLate);
}

// Goes over the deadlines up to `until`; false: not to its end. `found`: the first overload.
bool scanDemand(const SeriesList& list, Nanos until, TermBudget& budget, std::optional<Overload>& found) {
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

DemandTest testDemand(const SeriesList& list, const SeriesSums& sums, TermBudget& budget) {
    DemandTest test;
    const bool isTooMuch = sums.utilisation > kFull;
    if (!isTooMuch && sums.boundsHold) return {true};
    if (isTooMuch) test.met = false;
    if (!budget.take(list.size())) return test;
    std::optional<Nanos> busyUntil = kNever;
    if (!isTooMuch) busyUntil = doneBy(Nanos{1}, Nanos{0}, list, budget);
    const bool toTheEnd = busyUntil && scanDemand(list, *busyUntil, budget, test.overload);
    if (test.overload)
        test.met = false;
    else if (toTheEnd && !isTooMuch)
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

void SeriesSums::add(const JobSeries& series) {
    utilisation += series.utilisation();
    hyperbolic *= series.utilisation() + 1;
    boundsHold = boundsHold && series.deadline >= series.period;
}

std::optional<bool> isFeasible(const SeriesList& list, const SeriesSums& sums, RealTimeRule rule,
                               TermBudget& budget) {
    if (sums.utilisation > kFull) return false;
    if (rule == RealTimeRule::EarliestDeadline) return testDemand(list, sums, budget).met;
    if (sums.boundsHold && sums.hyperbolic <= kHyperbolicBound - kRounding) return true;
    const std::vector<WorstResponse> responses = worstResponses(list, UpTo::FirstLate, budget);
    return responses.empty() && !list.empty() ? std::nullopt : std::optional(allInTime(responses));
}

const JobSeries* firstNotFixed(const std::vector<JobSeries>& all) {
    const auto found = std::ranges::find_if(
        all, [](const JobSeries& series) { return isAnalysed(series) && series.workIs != JobWork::Fixed; });
    return found == all.end() ? nullptr : &*found;
}

std::optional<Feasibility> feasibilityOf(const std::vector<JobSeries>& all) {
    SeriesList list;
    for (const JobSeries& series : all)
        if (isAnalysed(series)) list.push_back(&series);
    if (list.empty() || firstNotFixed(all)) return std::nullopt;
    const SeriesSums sums = sumsOf(list);
    Feasibility found;
    found.tasks = list.size();
    const auto tasks = static_cast<double>(list.size());
    found.utilisation = sums.utilisation;
    found.liuLayland = tasks * (std::pow(2, 1 / tasks) - 1);
    found.hyperbolic = sums.hyperbolic;
    found.boundsHold = sums.boundsHold;
    TermBudget forResponses;
    found.responses = worstResponses(list, UpTo::All, forResponses);
    if (!found.responses.empty()) found.rateMonotonic = allInTime(found.responses);
    TermBudget forDemand;
    DemandTest demand = testDemand(list, sums, forDemand);
    found.earliestDeadline = demand.met;
    found.overload = demand.overload;
    return found;
}

} // namespace timeslice
