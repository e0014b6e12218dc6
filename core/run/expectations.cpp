#include "core/run/expectations.h"

#include <algorithm>

namespace timeslice {
namespace {

constexpr double kMillion = 1e6;

void checkMakespan(const Expectations& expect, const RunResult& run, std::vector<Text>& broken) {
    if (!expect.makespan || run.spec.model == "serial") return;
    const Nanos found = run.trace->makespan();
    const double most = static_cast<double>(expect.makespan->count()) *
                        static_cast<double>(expect.withinMillionths) / kMillion;
    const double off = std::abs(static_cast<double>((found - *expect.makespan).count()));
    if (off <= most) return;
    broken.emplace_back(TS_TEXT("The makespan is {0}; expected {1}, within {2}."), found, *expect.makespan,
                        Percent{static_cast<double>(expect.withinMillionths) / 1e4});
}

// Of a variable that nobody updates or writes.
int64_t valueAtStart(const Workload& workload, std::string_view name) {
    const auto variable = std::ranges::find(workload.resources, name, &Resource::name);
    return variable == workload.resources.end() ? 0 : variable->size;
}

void checkVariables(const Workload& workload, const RunResult& run, std::vector<Text>& broken) {
    for (const auto& [name, expected] : workload.expect.variables) {
        int64_t found = valueAtStart(workload, name);
        for (const TraceVariable& variable : run.trace->variables())
            if (run.trace->resources()[variable.resource.index()].name == name) found = variable.actual;
        if (found != expected)
            broken.emplace_back(TS_TEXT("The variable {0} is {1} at the end; expected {2}."), name, found,
                                expected);
    }
}

} // namespace

std::vector<Text> brokenExpectations(const Workload& workload, const RunResult& run) {
    std::vector<Text> broken;
    if (!workload.expect.needAnEnd()) return broken;
    if (run.ending != Ending::Done) {
        broken.push_back(run.message);
        return broken;
    }
    checkMakespan(workload.expect, run, broken);
    checkVariables(workload, run, broken);
    return broken;
}

bool expectsAnything(const Workload& workload, const RunSpec& spec) {
    return !workload.expect.variables.empty() || (workload.expect.makespan && spec.model != "serial");
}

} // namespace timeslice
