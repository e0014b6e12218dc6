#include "core/recording/counts.h"

#include "core/recording/signs.h"

namespace timeslice {
namespace {

// The values that were counted at all.
template <typename Enum>
std::set<Enum> occurring(const EnumTable<Enum, size_t>& counts) {
    std::set<Enum> values;
    for (size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0) values.insert(static_cast<Enum>(i));
    return values;
}

} // namespace

std::set<State> TraceCounts::states() const {
    return occurring(intervals);
}

std::set<MarkKind> TraceCounts::signs() const {
    std::set<MarkKind> kinds = occurring(marks);
    std::erase_if(kinds, [](MarkKind kind) { return !isSign(kind) && !isJobSign(kind); });
    return kinds;
}

TraceCounts countsOf(const Trace& trace) {
    TraceCounts counts;
    for (const TraceTask& task : trace.tasks()) ++(task.helper ? counts.helpers : counts.tasks);
    for (const size_t number : trace.numbers()) ++counts.intervals[trace.interval(number).state];
    for (const Mark& mark : trace.marks()) ++counts.marks[mark.kind];
    for (size_t i = 0; i < trace.tasks().size() && !trace.series().empty(); ++i)
        for (const Mark& mark : jobSigns(trace, TaskId::at(i))) ++counts.marks[mark.kind];
    return counts;
}

} // namespace timeslice
