// Runs from YAML, for tests: runYaml("tasks: ...", {.model = "gil"}).
#pragma once

#include "core/run/run.h"
#include "core/workload/reader.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdexcept>
#include <string>

namespace timeslice::test {

inline WorkloadPtr workloadFrom(const std::string& body) {
    const auto workload = readWorkload("timeslice: 1\nname: Test\n" + body, "test.yaml");
    if (!workload) ADD_FAILURE() << describe(workload.error());
    if (!workload) throw std::runtime_error("the test's workload cannot be read");
    return *workload;
}

// The runs on this computer that this thread's test has made, for judging how busy it was (run/quiet.h).
struct RunSeen {
    RunConditions conditions;
    TracePtr trace;
};
inline thread_local std::vector<RunSeen> runsSeen;

inline RunResult runOf(const Workload& workload, const RunSpec& spec, std::stop_token stop = {}) {
    const auto result = run(workload, spec, std::move(stop));
    if (!result) ADD_FAILURE() << describe(result.error());
    if (!result) throw std::runtime_error("the test's run was refused");
    EXPECT_EQ(describe(validate(*result->trace)), "");
    if (result->conditions) runsSeen.push_back({*result->conditions, result->trace});
    return *result;
}

inline RunResult runYaml(const std::string& body, const RunSpec& spec) {
    return runOf(*workloadFrom(body), spec);
}

inline RunSpec ideal(const std::string& model, int cores = 4) {
    RunSpec spec;
    spec.model = model;
    spec.cores = cores;
    spec.ideal = true;
    spec.timeout = 10s; // a test that hangs should say so
    return spec;
}

inline Nanos finishOf(const RunResult& run, size_t task) {
    return run.trace->tasks()[task].finish.value_or(Nanos{-1});
}

// All intervals of a task in a state.
inline std::vector<Interval> intervalsIn(const Trace& trace, size_t task, State state) {
    std::vector<Interval> found;
    const Trace::Range range = trace.intervalsOf(TaskId::at(task));
    for (size_t i = range.begin; i < range.end; ++i)
        if (trace.interval(i).state == state) found.push_back(trace.interval(i));
    return found;
}

inline Nanos timeIn(const Trace& trace, size_t task, State state) {
    Nanos sum{0};
    for (const Interval& interval : intervalsIn(trace, task, state)) sum += interval.length;
    return sum;
}

// Two tasks of the workload on cores at once, anywhere?
inline bool anyTwoAtOnce(const Trace& trace) {
    std::vector<std::pair<Nanos, Nanos>> busy;
    for (size_t task = 0; task < trace.tasks().size(); ++task)
        if (!trace.tasks()[task].helper)
            for (const Interval& interval : intervalsIn(trace, task, State::Running))
                busy.emplace_back(interval.start, interval.end());
    std::sort(busy.begin(), busy.end());
    for (size_t i = 1; i < busy.size(); ++i)
        if (busy[i].first < busy[i - 1].second) return true;
    return false;
}

} // namespace timeslice::test
