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

std::vector<size_t> byUtilisation(const std::vector<JobSeries>& all) {
    std::vector<size_t> order;
    for (size_t i = 0; i < all.size(); ++i)
        if (all[i].isPeriodic()) order.push_back(i);
    std::ranges::stable_sort(order, std::greater<>(), [&all](size_t i) { return all[i].utilisation(); });
    return order;
}

} // namespace

Partition partitionOf(const std::vector<JobSeries>& all, size_t cores, RealTimeRule rule) {
    Partition partition;
    partition.coreOf.resize(all.size());
    std::vector<SeriesList> on(cores);
    for (const size_t i : byUtilisation(all)) {
        const auto fitting =
            std::ranges::find_if(on, [&](const SeriesList& core) { return fits(core, all[i], rule); });
        const auto chosen = fitting != on.end() ? fitting : std::ranges::min_element(on, {}, askedOf);
        if (fitting == on.end()) partition.misfits.push_back(i);
        chosen->push_back(&all[i]);
        partition.coreOf[i] = static_cast<size_t>(chosen - on.begin());
    }
    return partition;
}

} // namespace timeslice
