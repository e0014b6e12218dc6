// Models that a workload suggests with settings of their own: what is planned of them.
#include "core/run/run.h"
#include "core/workload/reader.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace timeslice {
namespace {

using testing::StartsWith;

WorkloadPtr suggesting(std::string_view models, std::string_view machine = "{}") {
    return readWorkload(
               fmt::format("timeslice: 1\nmodels: {}\nmachine: {}\ntasks: [{{name: A, steps: [{{cpu: "
                           "1 ms}}]}}]\n",
                           models, machine),
               "f.yaml")
        .value();
}

constexpr auto kPools =
    "[serial, {model: process-pool, chunksize: 1, cores: 8}, {model: process-pool, policy: fcfs}]";

TEST(SuggestedRuns, HaveTheirOwnSettingsInPlaceOfTheMachines) {
    const auto plan = planComparison(*suggesting(kPools, "{chunksize: 7, cores: 2}"), {}).value();
    ASSERT_EQ(plan.runs.size(), 3U);
    EXPECT_EQ(plan.runs[0].model, "serial");
    EXPECT_EQ(plan.runs[0].cores, 2);
    EXPECT_EQ(plan.runs[1].cores, 8);
    EXPECT_EQ(plan.runs[1].policy, "rr");
    EXPECT_FALSE(plan.runs[1].settings.contains("chunksize")) << "1 is the default";
    EXPECT_EQ(plan.runs[2].cores, 2);
    EXPECT_EQ(plan.runs[2].policy, "fcfs");
    EXPECT_EQ(plan.runs[2].settings.at("chunksize"), 7);
}

TEST(SuggestedRuns, AreLeftOutWhenTheUserNamesModels) {
    ComparisonRequest request;
    request.models = {"process-pool"};
    const auto plan = planComparison(*suggesting(kPools, "{chunksize: 7}"), request).value();
    ASSERT_EQ(plan.runs.size(), 1U);
    EXPECT_EQ(plan.runs[0].settings.at("chunksize"), 7);
    EXPECT_EQ(plan.runs[0].cores, std::nullopt);
}

TEST(SuggestedRuns, FollowWhatTheUserSetsAndAreOneThen) {
    ComparisonRequest request;
    request.cores = {3};
    request.policies = {"rr"};
    request.settings = {{"chunksize", {"9"}}};
    const auto plan = planComparison(*suggesting(kPools), request).value();
    ASSERT_EQ(plan.runs.size(), 2U) << "serial and one pool";
    EXPECT_EQ(plan.runs[1].cores, 3);
    EXPECT_EQ(plan.runs[1].settings.at("chunksize"), 9);
}

TEST(SuggestedRuns, GiveWayToAMeasuredMachineUnlessTheyAreIdeal) {
    const WorkloadPtr workload = suggesting("[{model: parallel, context_switch: 9 us}]");
    ComparisonRequest request;
    request.machine = {{"context_switch", 5'000}};
    EXPECT_EQ(planComparison(*workload, request).value().runs[0].settings.at("context_switch"), 5'000);
    request.ideal = true;
    EXPECT_EQ(planComparison(*workload, request).value().runs[0].settings.at("context_switch"), 9'000);
}

TEST(SuggestedRuns, SayWhereABadOneStands) {
    const auto errorOf = [](std::string_view models) {
        const auto plan = planComparison(*suggesting(models), {});
        return plan ? std::string("no error") : describe(plan.error());
    };
    EXPECT_THAT(errorOf("[{model: nosuch}]"), StartsWith("f.yaml:2:18: There is no model 'nosuch'"));
    EXPECT_THAT(errorOf("[{model: gil, cores: none}]"),
                StartsWith("f.yaml:2:23: The workload's machine has 'none' cores"));
    EXPECT_THAT(errorOf("[{model: gil, policy: fcsf}]"),
                StartsWith("f.yaml:2:23: There is no policy 'fcsf'"));
    EXPECT_THAT(errorOf("[{model: gil, quantumm: 5 ms}]"),
                StartsWith("f.yaml:2:23: There is no setting 'quantumm'"));
    EXPECT_THAT(errorOf("[gil, {model: gil, quantum: soon}]"), StartsWith("f.yaml:2:28: quantum: found"));
}

} // namespace
} // namespace timeslice
