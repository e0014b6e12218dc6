#include "core/workload/cgroup_reader.h"

#include "tests/core/workload/reading.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace timeslice {
namespace {

using test::problemsOf;
using test::workloadOf;

using ::testing::StartsWith;

// The group stands in line 2, its value from column 15 on.
std::string group(std::string_view value) {
    return problemsOf(fmt::format("timeslice: 1\ncgroups: {{ a: {}}}\n"
                                  "tasks: [{{name: A, cgroup: a, steps: [cpu: 1 ms]}}]\n",
                                  value));
}

TEST(CgroupReader, ReadsWeightsAndLimits) {
    const Workload workload = workloadOf("timeslice: 1\nparameters: {w: 150}\n"
                                         "cgroups:\n  web: {weight: \"${2 * w}\"}\n  batch:\n    max: 50%\n"
                                         "  wide: {max: 150.5%}\n  own: {weight: 1, max: {quota: 5 ms}}\n"
                                         "  fine: {max: {quota: 2 ms, period: 10 ms}}\n"
                                         "tasks:\n"
                                         "- {name: A, cgroup: web, steps: [cpu: 1 ms]}\n"
                                         "- {name: B, cgroup: batch, steps: [cpu: 1 ms]}\n"
                                         "- {name: C, cgroup: wide, steps: [cpu: 1 ms]}\n"
                                         "- {name: D, cgroup: own, steps: [cpu: 1 ms]}\n"
                                         "- {name: E, cgroup: fine, steps: [cpu: 1 ms]}\n"
                                         "- {name: F, steps: [cpu: 1 ms]}\n");
    ASSERT_EQ(workload.cgroups.size(), 5U);
    const auto& groups = workload.cgroups;
    EXPECT_EQ(groups[0].name, "web");
    EXPECT_EQ(groups[0].weight, 300);
    EXPECT_FALSE(groups[0].limited());
    EXPECT_EQ(groups[1].weight, 100);
    EXPECT_EQ(groups[1].quota, 50ms);
    EXPECT_EQ(groups[1].period, 100ms);
    EXPECT_EQ(groups[2].quota, 150'500us);
    EXPECT_EQ(groups[3].weight, 1);
    EXPECT_EQ(groups[3].quota, 5ms);
    EXPECT_EQ(groups[3].period, 100ms);
    EXPECT_EQ(groups[4].quota, 2ms);
    EXPECT_EQ(groups[4].period, 10ms);
    EXPECT_EQ(workload.groups[0].cgroup, 1U);
    EXPECT_EQ(workload.groups[4].cgroup, 5U);
    EXPECT_EQ(workload.groups[5].cgroup, 0U);
}

TEST(CgroupReader, CopiesOfAForkAreInTheGroupOfTheirParent) {
    const Workload workload = workloadOf(
        "timeslice: 1\ncgroups: {a: {}}\ntasks: [{name: A, cgroup: a, steps: [fork, cpu: 1 ms]}]\n");
    ASSERT_EQ(workload.groups.size(), 2U);
    EXPECT_EQ(workload.groups[1].cgroup, 1U);
}

TEST(CgroupReader, RefusesBadGroups) {
    EXPECT_EQ(group("{}"), "");
    EXPECT_EQ(group("{weight: 10000, max: 1%}"), "");
    EXPECT_EQ(group("heavy"),
              "f.yaml:2:15: found 'heavy', expected a cgroup, such as {weight: 300, max: 50%}");
    EXPECT_EQ(group("{wieght: 3}"),
              "f.yaml:2:16: unknown key 'wieght'; did you mean 'weight'? keys here are weight, max");
    for (const char* weight : {"0", "10001", "-5", "many"})
        EXPECT_EQ(group(fmt::format("{{weight: {}}}", weight)),
                  fmt::format("f.yaml:2:24: found '{}', expected a whole number from 1 to 10000", weight));
}

TEST(CgroupReader, RefusesBadLimits) {
    const std::string expected =
        ", expected a part of one core's time, such as 50%, or a quota and its period, such as "
        "{quota: 20 ms, period: 100 ms}";
    EXPECT_EQ(group("{max: 50}"), "f.yaml:2:21: found '50'" + expected);
    EXPECT_EQ(group("{max: 50 ms}"), "f.yaml:2:21: found '50 ms'" + expected);
    EXPECT_EQ(group("{max: all%}"), "f.yaml:2:21: found 'all%'" + expected);
    EXPECT_EQ(group("{max: [1]}"), "f.yaml:2:21: found a list" + expected);
    EXPECT_EQ(group("{max: 0.5%}"), "f.yaml:2:21: found '0.5%', expected 1% to 1000000% of one core's time");
    EXPECT_EQ(group("{max: 2000000%}"),
              "f.yaml:2:21: found '2000000%', expected 1% to 1000000% of one core's time");
    EXPECT_EQ(group("{max: -5%}"), "f.yaml:2:21: found '-5%'" + expected);
    EXPECT_EQ(group("{max: {period: 50 ms}}"), "f.yaml:2:21: expected the key 'quota' in 'max'");
    EXPECT_EQ(group("{max: {quota: 5}}"),
              "f.yaml:2:29: found '5', expected a time with a unit, such as 5 ms");
    EXPECT_EQ(group("{max: {quota: 999 us}}"),
              "f.yaml:2:29: found 999 µs, expected a time from 1 ms to 1000 s");
    EXPECT_EQ(group("{max: {quota: 5 ms, period: 999 us}}"),
              "f.yaml:2:43: found 999 µs, expected a time from 1 ms to 1 s");
    EXPECT_EQ(group("{max: {quota: 5 ms, period: 1001 ms}}"),
              "f.yaml:2:43: found 1.001 s, expected a time from 1 ms to 1 s");
    EXPECT_THAT(group("{max: {quote: 5 ms}}"),
                StartsWith("f.yaml:2:21: expected the key 'quota' in 'max'\n"
                           "f.yaml:2:22: unknown key 'quote'; did you mean 'quota'?"));
}

TEST(CgroupReader, RefusesUnknownAndUnusedGroups) {
    const auto named = [](std::string_view name) {
        return problemsOf(fmt::format("timeslice: 1\ncgroups: {{web: {{}}}}\n"
                                      "tasks: [{{name: A, cgroup: {}, steps: [cpu: 1 ms]}}]\n",
                                      name));
    };
    EXPECT_EQ(named("web"), "");
    EXPECT_EQ(named("wbe"), "f.yaml:3:27: undeclared cgroup 'wbe'; did you mean 'web'?");
    EXPECT_EQ(named("zebra"),
              "f.yaml:3:27: undeclared cgroup 'zebra'; declare it under 'cgroups' as zebra: {weight: 100}");
    EXPECT_EQ(named("[web]"), "f.yaml:3:27: found a list, expected a name");
    EXPECT_EQ(problemsOf("timeslice: 1\ncgroups: {web: {}, db: {}}\n"
                         "tasks: [{name: A, cgroup: web, steps: [cpu: 1 ms]}]\n"),
              "f.yaml:2:20: the cgroup 'db' is declared but no task is in it");
    EXPECT_EQ(problemsOf("timeslice: 1\ncgroups: [web]\ntasks: [{name: A, steps: [cpu: 1 ms]}]\n"),
              "f.yaml:2:10: found a list, expected a map of cgroups, such as web: {weight: 300}");
}

TEST(CgroupReader, RefusesMoreGroupsThanAPolicyKeeps) {
    std::string groups;
    std::string tasks;
    for (int i = 0; i < 101; ++i) {
        groups += fmt::format("  g{}: {{}}\n", i);
        tasks += fmt::format("- {{name: t{0}, cgroup: g{0}, steps: [cpu: 1 ms]}}\n", i);
    }
    EXPECT_EQ(problemsOf("timeslice: 1\ncgroups:\n" + groups + "tasks:\n" + tasks),
              "f.yaml:3:3: found 101 cgroups, expected at most 100");
}

} // namespace
} // namespace timeslice
