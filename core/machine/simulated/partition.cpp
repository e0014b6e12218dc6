#include "core/machine/simulated/partition.h"

namespace timeslice {
namespace {

// With what could not be worked out it is left at that.
bool fits(SeriesList core, const JobSeries& series, RealTimeRule rule) {
    core.push_back(&series);
    return isFeasible(core, rule).value_or(false);
}

double askedOf(const SeriesList& core) {
    double sum = 0;
    for (const JobSeries* series : core) sum += series->utilisation();
    return sum;
}

bool mayUse(const JobSeries& series, size_t core) {
    return series.cpus.empty() || std::ranges::find(series.cpus, static_cast<int>(core)) != series.cpus.end();
}

std::vector<size_t> byUtilisation(const std::vector<JobSeries>& all) {
    std::vector<size_t> order;
    for (size_t i = 0; i < all.size(); ++i)
        if (all[i].isPeriodic()) order.push_back(i);
    std::ranges::stable_sort(order, std::greater<>(), [&all](size_t i) {
        return std::pair(!all[i].cpus.empty(), all[i].utilisation());
    });
    return order;
}

} // namespace

Partition partitionOf(const std::vector<JobSeries>& all, size_t cores, RealTimeRule rule) {
    Partition partition;
    partition.coreOf.resize(all.size());
    std::vector<SeriesList> on(cores);
    for (const size_t i : byUtilisation(all)) {
        std::optional<size_t> fitting;
        std::optional<size_t> leastAsked;
        for (size_t core = 0; core < cores && !fitting; ++core) {
            if (!mayUse(all[i], core)) continue;
            if (!leastAsked || askedOf(on[core]) < askedOf(on[*leastAsked])) leastAsked = core;
            if (fits(on[core], all[i], rule)) fitting = core;
        }
        if (!fitting) partition.misfits.push_back(i);
        const size_t chosen = fitting.value_or(leastAsked.value_or(0));
        on[chosen].push_back(&all[i]);
        partition.coreOf[i] = chosen;
    }
    return partition;
}

} // namespace timeslice
