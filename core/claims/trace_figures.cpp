// Figures of intervals, marks and variables: how long, how often, when first, how far apart.
#include "core/claims/figures.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace timeslice {
namespace {

// Lengths of the intervals in a state, of the task or of all tasks of the workload.
std::vector<double> lengthsIn(State state, const FigureQuery& query) {
    const Trace& trace = *query.run.trace;
    std::vector<double> lengths;
    for (size_t i = 0; i < trace.tasks().size(); ++i) {
        if (query.task ? query.task->index() != i : trace.tasks()[i].helper) continue;
        const Trace::Range range = trace.intervalsOf(TaskId::at(i));
        for (size_t number = range.begin; number < range.end; ++number)
            if (trace.interval(number).state == state)
                lengths.push_back(static_cast<double>(trace.interval(number).length.count()));
    }
    return lengths;
}

double sumOf(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

// Of an even number of values the mean of the two in the middle.
double medianOf(std::vector<double> values) {
    std::ranges::sort(values);
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

// What lengths are summed up to. Of no lengths only the total is known.
struct Aggregate {
    const char* prefix;
    double (*of)(const std::vector<double>& lengths);
    bool ofNone = false;
};
constexpr std::array kAggregates = {
    Aggregate{"", sumOf, true},
    Aggregate{"total_", sumOf, true},
    Aggregate{"longest_", [](const std::vector<double>& lengths) { return std::ranges::max(lengths); }},
    Aggregate{"shortest_", [](const std::vector<double>& lengths) { return std::ranges::min(lengths); }},
    Aggregate{"median_", [](const std::vector<double>& lengths) { return medianOf(lengths); }},
    Aggregate{"mean_",
              [](const std::vector<double>& lengths) {
                  return sumOf(lengths) / static_cast<double>(lengths.size());
              }},
};

Text neverIn(const FigureQuery& query, std::string_view what) {
    if (query.task) return {TS_TEXT("'{0}' has no {1}"), nameOfTask(query), std::string(what)};
    return {TS_TEXT("this run has no {0}"), std::string(what)};
}

void addState(std::vector<Figure>& table, State state) {
    for (const Aggregate& aggregate : kAggregates)
        table.push_back({aggregate.prefix + std::string(nameOf(state)), FigureOf::TaskOrRun, ValueKind::Time,
                         [&aggregate, state](const FigureQuery& query) -> Named<ClaimValue> {
                             const std::vector<double> lengths = lengthsIn(state, query);
                             if (lengths.empty() && !aggregate.ofNone)
                                 return tl::unexpected(neverIn(query, nameOf(state)));
                             return timeValue(aggregate.of(lengths));
                         }});
}

// When it happens for the first time, and for the last.
void addInstants(std::vector<Figure>& table, std::string_view name) {
    const auto add = [&](const char* prefix, bool first) {
        table.push_back({prefix + std::string(name), FigureOf::TaskOrRun, ValueKind::Time,
                         [name, first](const FigureQuery& query) -> Named<ClaimValue> {
                             const std::vector<Nanos> times =
                                 timesOf(*occurrenceNamed(name), *query.run.trace, query.task);
                             if (times.empty()) return tl::unexpected(neverIn(query, name));
                             const Nanos at = first ? times.front() : times.back();
                             return timeValue(static_cast<double>(at.count()));
                         },
                         false, first});
    };
    add("first_", true);
    add("last_", false);
}

Named<ClaimValue> periodOf(const FigureQuery& query) {
    const TimeRange range = query.scope.range.value_or(TimeRange{Nanos{0}, kNever});
    std::vector<Nanos> wakes = timesOf(WakeUp{}, *query.run.trace, query.task);
    std::erase_if(wakes, [range](Nanos wake) { return wake < range.from || wake >= range.to; });
    if (wakes.size() < 2)
        return tl::unexpected(Text(TS_TEXT("'{0}' has no period: it wakes up less than twice in that time"),
                                   nameOfTask(query)));
    std::vector<double> distances;
    for (size_t i = 1; i < wakes.size(); ++i)
        distances.push_back(static_cast<double>((wakes[i] - wakes[i - 1]).count()));
    return timeValue(medianOf(std::move(distances)));
}

Named<ClaimValue> valueAtTheEnd(const FigureQuery& query) {
    const Named<int64_t> value = valueOfVariable(query.thing, query.run);
    if (!value) return tl::unexpected(value.error());
    return countValue(*value);
}

Named<ClaimValue> timesItHappens(const FigureQuery& query) {
    return countValue(static_cast<int64_t>(timesOf(*query.happening, *query.run.trace, query.task).size()));
}

} // namespace

void addTraceFigures(std::vector<Figure>& table) {
    for (size_t i = 0; i < kCountOf<State>; ++i) addState(table, static_cast<State>(i));
    for (const std::string_view name : occurrenceNames()) addInstants(table, name);
    table.push_back({"period", FigureOf::Task, ValueKind::Time, periodOf});
    table.push_back({"count", FigureOf::Happening, ValueKind::Count, timesItHappens, false, true});
    table.push_back({"value", FigureOf::Variable, ValueKind::Count, valueAtTheEnd});
}

} // namespace timeslice
