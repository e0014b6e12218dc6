#include "core/machine/simulated/partition.h"

namespace timeslice {
namespace {

// A core, and what has been placed there.
struct Load {
    SeriesList series;
    SeriesSums sums;

    void add(const JobSeries& one) {
        series.push_back(&one);
        sums.add(one);
    }
};

// With what could not be worked out it is left at that.
bool fits(Load& core, const JobSeries& series, RealTimeRule rule, TermBudget& budget) {
    SeriesSums sums = core.sums;
    sums.add(series);
    core.series.push_back(&series);
    const bool feasible = isFeasible(core.series, sums, rule, budget).value_or(false);
    core.series.pop_back();
    return feasible;
}

bool isBound(const JobSeries& series, size_t cores) {
    return std::ranges::any_of(series.cpus, [cores](int cpu) { return static_cast<size_t>(cpu) < cores; });
}

std::vector<size_t> byUtilisation(const std::vector<JobSeries>& all, size_t cores) {
    std::vector<size_t> order;
    for (size_t i = 0; i < all.size(); ++i)
        if (all[i].isPeriodic()) order.push_back(i);
    std::ranges::stable_sort(order, std::greater<>(), [&all, cores](size_t i) {
        return std::pair(isBound(all[i], cores), all[i].utilisation());
    });
    return order;
}

} // namespace

Partition partitionOf(const std::vector<JobSeries>& all, size_t cores, RealTimeRule rule) {
    Partition partition;
    partition.coreOf.resize(all.size());
    std::vector<Load> loads(cores);
    TermBudget budget;
    for (const size_t i : byUtilisation(all, cores)) {
        const std::vector<int>& cpus = all[i].cpus;
        const bool bound = isBound(all[i], cores);
        std::optional<size_t> fitting;
        std::optional<size_t> leastAsked;
        for (size_t core = 0; core < cores && !fitting; ++core) {
            if (bound && !std::ranges::binary_search(cpus, static_cast<int>(core))) continue;
            if (!leastAsked || loads[core].sums.utilisation < loads[*leastAsked].sums.utilisation)
                leastAsked = core;
            if (fits(loads[core], all[i], rule, budget)) fitting = core;
        }
        if (!fitting) partition.misfits.push_back(i);
        const size_t chosen = fitting.value_or(leastAsked.value_or(0));
        loads[chosen].add(all[i]);
        partition.coreOf[i] = chosen;
    }
    return partition;
}

} // namespace timeslice
