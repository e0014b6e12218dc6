// The table of published cases, tests/data/cases/cases.json: a list of cases. Each is a workload file of that
// folder, its topic (for readers), and what was published of runs of it.
//
// - A run says how the workload is run, as on the command line: `model` (preemptive), `policy` (rr), `cores` (1),
//   `seed` (1), `costs` (false: as with --ideal) and `set`, a map of settings as they are written there.
// - What is expected of it: `gantt`, who runs when; `order`, in which the tasks end; by task `start`,
//   `completion`, `turnaround`, `waiting`, `response`, `lateness`; `mean` of such columns; `metrics` by their id;
//   `computing`, the share of all cores' time that is neither idle nor overhead; `verdict` (unchecked); `tasks`,
//   how many there are in all.
// - Times are in the case's `unit` (ms). A figure is a text or a number. One with decimals was rounded to these;
//   one without is exact. With `within`, a share such as 0.05, all figures of the run are as near as that: they
//   were measured, drawn at random, or printed roughly.
// - `hunt`: schedules are tried instead, at most `tries` (300) of them, by `strategy` (random), with `bound` (2);
//   `finds` says what they lead to: nothing, deadlock, lost-update, expectation.
#pragma once

#include "tests/paths.h"

#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

namespace timeslice::test {

// Figures as they were published, by task, column or metric.
using Figures = std::map<std::string, std::string>;

struct CaseHunt {
    std::string finds;
    std::string strategy = "random";
    int64_t tries = 300;
    int bound = 2;
};

struct CaseRun {
    std::string model = "preemptive";
    std::string policy = "rr";
    int cores = 1;
    uint64_t seed = 1;
    bool costs = false;
    Figures set;
    CaseHunt hunt; // finds nothing at all: this is a run

    std::string gantt;
    std::vector<std::string> order;
    std::map<std::string, Figures> columns; // of each task, by column
    Figures mean;
    Figures metrics;
    std::string computing;
    std::string verdict = "unchecked";
    size_t tasks = 0; // 0: not said
    double within = 0;
};

struct Case {
    std::string file; // in tests/data/cases, without its suffix
    double unit = 0;  // ns
    std::vector<CaseRun> runs;
};

inline std::string casesFolder() {
    return std::string(kTestData) + "/cases";
}

inline const std::set<std::string> kCaseColumns = {"start",   "completion", "turnaround",
                                                   "waiting", "response",   "lateness"};
// Each says something of the run; a run of which nothing is said shows nothing.
inline const std::set<std::string> kExpectations = {"gantt",     "order",   "mean",  "metrics",
                                                    "computing", "verdict", "tasks", "hunt"};
inline const std::set<std::string> kRunSettings = {"model", "policy", "cores", "seed",
                                                   "costs", "set",    "within"};

inline void expectKnownKeys(const nlohmann::json& run, const std::string& file) {
    size_t expectations = 0;
    for (const auto& [key, value] : run.items()) {
        const bool expectation = kExpectations.contains(key) || kCaseColumns.contains(key);
        expectations += expectation ? 1 : 0;
        EXPECT_TRUE(expectation || kRunSettings.contains(key)) << file << ": unknown key " << key;
    }
    EXPECT_GT(expectations, 0U) << file << ": a run of which nothing is expected";
}

inline std::string figureOf(const nlohmann::json& value) {
    return value.is_string() ? value.get<std::string>() : value.dump();
}

inline Figures figuresOf(const nlohmann::json& map, const std::string& key) {
    Figures figures;
    if (map.contains(key))
        for (const auto& [name, value] : map.at(key).items()) figures[name] = figureOf(value);
    return figures;
}

inline CaseRun caseRunOf(const nlohmann::json& map, const std::string& file) {
    expectKnownKeys(map, file);
    CaseRun run;
    run.model = map.value("model", run.model);
    run.policy = map.value("policy", run.policy);
    run.cores = map.value("cores", run.cores);
    run.seed = map.value("seed", run.seed);
    run.costs = map.value("costs", run.costs);
    run.set = figuresOf(map, "set");
    run.gantt = map.value("gantt", run.gantt);
    run.order = map.value("order", run.order);
    for (const std::string& column : kCaseColumns) run.columns[column] = figuresOf(map, column);
    run.mean = figuresOf(map, "mean");
    run.metrics = figuresOf(map, "metrics");
    run.computing = map.value("computing", run.computing);
    run.verdict = map.value("verdict", run.verdict);
    run.tasks = map.value("tasks", run.tasks);
    run.within = map.value("within", run.within);
    if (map.contains("hunt")) {
        const nlohmann::json& hunt = map.at("hunt");
        run.hunt.finds = hunt.at("finds");
        run.hunt.strategy = hunt.value("strategy", run.hunt.strategy);
        run.hunt.tries = hunt.value("tries", run.hunt.tries);
        run.hunt.bound = hunt.value("bound", run.hunt.bound);
    }
    return run;
}

inline std::vector<Case> publishedCases() {
    static const std::map<std::string, double> units = {{"us", 1e3}, {"ms", 1e6}, {"s", 1e9}, {"min", 60e9}};
    std::vector<Case> cases;
    std::ifstream in(casesFolder() + "/cases.json");
    EXPECT_TRUE(in.is_open()) << "There is no table of cases in " << casesFolder();
    if (!in.is_open()) return cases;
    for (const nlohmann::json& map : nlohmann::json::parse(in)) {
        Case one{map.at("file"), units.at(map.value("unit", "ms")), {}};
        for (const nlohmann::json& run : map.at("runs")) one.runs.push_back(caseRunOf(run, one.file));
        EXPECT_FALSE(one.runs.empty()) << one.file;
        cases.push_back(std::move(one));
    }
    return cases;
}

} // namespace timeslice::test
