// Times, sizes and costs so large that a product of two of them does not fit into 64 bits.
#include "tests/core/yaml_run.h"

namespace timeslice {
namespace {

using test::finishOf;
using test::ideal;
using test::runYaml;
using test::timeIn;

TEST(LargeValues, ALinkCarriesGigabytes) {
    const RunResult run = runYaml(R"(
resources: {line: {link: 1 GB/s}}
tasks:
  - {name: a, steps: [{io: {latency: 0 s, bytes: 20 GB, over: line}}]}
  - {name: b, start: 15 s, steps: [{io: {latency: 0 s, bytes: 1 GB, over: line}}]}
)",
                                  ideal("parallel"));
    EXPECT_EQ(finishOf(run, 0), 21s);
    EXPECT_EQ(finishOf(run, 1), 17s);
}

// 20 GB at a second a byte are 2e19 ns.
TEST(LargeValues, AWaitBeyondAllTimeEndsTheRunAndSaysSo) {
    const std::pair<const char*, const char*> rows[] = {
        {"parallel", "{io: {lines: 20 GB}}"},
        {"parallel", "{io: {latency: 0 s, bytes: 1000000000 GB, over: line}}"},
        {"processes", "{put: {queue: q, bytes: 20 GB}}"},
        {"cluster", "{put: {queue: q, bytes: 20 GB}}"},
        {"actors", "{put: {queue: q, bytes: 20 GB}}"},
        {"free-threaded", "{cpu: 4000000000 s}"},
    };
    for (const auto& [model, step] : rows) {
        RunSpec spec;
        spec.model = model;
        spec.policy = "fcfs"; // no quanta
        spec.timeout = 10s;
        spec.settings = {{"read_per_byte", Nanos(1s).count()},
                         {"pickle_per_byte", Nanos(1s).count()},
                         {"pipe_per_byte", Nanos(1s).count()}};
        if (spec.model == "cluster") spec.settings["network_per_byte"] = Nanos(1s).count();
        if (spec.model == "free-threaded")
            spec.settings = {{"slowdown", 10'000'000}, {"pause_every", 0}, {"pause", 0}};
        const RunResult run = runYaml(
            std::string("resources: {q: queue, line: {link: 1 B/s}}\ntasks:\n  - {name: a, steps: [") + step +
                "]}\n  - {name: user, daemon: true, steps: [{put: q}, {io: "
                "{latency: 0 s, bytes: 0 B, over: line}}]}\n",
            spec);
        EXPECT_EQ(run.ending, Ending::Failed) << model << step;
        EXPECT_THAT(plainEnglish().render(run.message), testing::HasSubstr("longer than 292 years"))
            << model << step;
    }
}

// A hundred years of work, at a fraction of the speed.
TEST(LargeValues, SlowWorkOfManyYearsIsExact) {
    RunSpec spec = ideal("free-threaded");
    spec.policy = "fcfs";
    spec.settings = {{"slowdown", 1'200'000}};
    EXPECT_EQ(finishOf(runYaml("tasks: [{name: a, steps: [{cpu: 3000000000 s}]}]\n", spec), 0),
              3'600'000'000s);
    RunSpec smt = ideal("parallel", 1);
    smt.policy = "fcfs";
    smt.settings = {{"smt", 2}, {"smt_speed", 500'000}};
    const RunResult run = runYaml("tasks: [{name: a, count: 2, steps: [{cpu: 2000000000 s}]}]\n", smt);
    EXPECT_EQ(finishOf(run, 0), 4'000'000'000s);
}

// Weights, priorities and tickets as far apart as a workload may have them, for months.
TEST(LargeValues, FairPoliciesKeepTheirShares) {
    const std::pair<const char*, const char*> rows[] = {
        {"cfs", "min_granularity"}, {"eevdf", "base_slice"}, {"stride", "quantum"}, {"lottery", "quantum"}};
    for (const auto& [policy, quantum] : rows) {
        RunSpec spec = ideal("parallel", 1);
        spec.policy = policy;
        spec.settings[quantum] = Nanos(100s).count();
        const RunResult run =
            runYaml("tasks:\n  - {name: a, weight: 1, tickets: 1, steps: [{cpu: 3000000 s}]}\n"
                    "  - {name: b, weight: 3, tickets: 3, steps: [{cpu: 9000000 s}]}\n",
                    spec);
        EXPECT_EQ(run.ending, Ending::Done) << policy;
        EXPECT_NEAR(static_cast<double>(finishOf(run, 0).count()), 1.2e16, 0.02e16) << policy;
        EXPECT_NEAR(static_cast<double>(finishOf(run, 1).count()), 1.2e16, 0.02e16) << policy;
    }
}

} // namespace
} // namespace timeslice
