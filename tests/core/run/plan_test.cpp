#include "core/models/registry.h"
#include "core/run/run.h"
#include "core/workload/reader.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;

Workload smallWorkload() {
    Workload workload;
    workload.id = "small";
    TaskGroup group;
    group.name = "Task";
    group.steps.push_back(Step{});
    group.steps.back().time = 1ms;
    workload.groups.push_back(group);
    return workload;
}

ComparisonRequest requestFor(std::vector<std::string> models) {
    ComparisonRequest request;
    request.models = std::move(models);
    return request;
}

std::vector<std::string> modelsOf(const ComparisonPlan& plan) {
    std::vector<std::string> models;
    for (const RunSpec& run : plan.runs) models.push_back(run.model);
    return models;
}

std::string errorOf(const Result<ComparisonPlan>& plan) {
    return plan ? "no error" : describe(plan.error());
}

TEST(Plan, TakesTheFiveModelsUnlessTold) {
    const auto plan = planComparison(smallWorkload(), {});
    ASSERT_TRUE(plan) << errorOf(plan);
    EXPECT_THAT(modelsOf(*plan), ElementsAre("serial", "preemptive", "parallel", "gil", "async"));
}

TEST(Plan, TakesTheWorkloadsModelsBeforeTheDefaultOnes) {
    Workload workload = smallWorkload();
    workload.models = {"gil", "serial"};
    EXPECT_THAT(modelsOf(planComparison(workload, {}).value()), ElementsAre("gil", "serial"));
    EXPECT_THAT(modelsOf(planComparison(workload, requestFor({"async"})).value()), ElementsAre("async"));
}

TEST(Plan, TakesEveryModelForAll) {
    const auto plan = planComparison(smallWorkload(), requestFor({"all"})).value();
    EXPECT_EQ(plan.runs.size() + plan.refusedModels.size(), models().size());
}

TEST(Plan, NamesAModelTwiceOnlyOnce) {
    EXPECT_EQ(planComparison(smallWorkload(), requestFor({"gil", "gil"})).value().runs.size(), 1U);
}

TEST(Plan, MakesEveryCombinationModelByModel) {
    ComparisonRequest request = requestFor({"parallel", "gil"});
    request.cores = {1, 2};
    request.policies = {"fcfs", "rr"};
    const auto plan = planComparison(smallWorkload(), request).value();
    ASSERT_EQ(plan.runs.size(), 8U);
    EXPECT_EQ(plan.runs[0].cores, 1);
    EXPECT_EQ(plan.runs[0].policy, "fcfs");
    EXPECT_EQ(plan.runs[1].policy, "rr");
    EXPECT_EQ(plan.runs[2].cores, 2);
    EXPECT_EQ(plan.runs[4].model, "gil");
}

TEST(Plan, MakesARunForEachValueOfASetting) {
    ComparisonRequest request = requestFor({"gil"});
    request.settings = {{"switch_interval", {"5ms", "15 ms"}}};
    const auto plan = planComparison(smallWorkload(), request).value();
    ASSERT_EQ(plan.runs.size(), 2U);
    EXPECT_TRUE(plan.runs[0].settings.empty()) << "5 ms is the default";
    EXPECT_EQ(plan.runs[1].settings.at("switch_interval"), 15'000'000);
}

TEST(Plan, KeepsASettingFromModelsThatDoNotKnowIt) {
    ComparisonRequest request = requestFor({"parallel", "gil"});
    request.settings = {{"switch_interval", {"1ms", "15ms"}}};
    const auto plan = planComparison(smallWorkload(), request).value();
    EXPECT_THAT(modelsOf(plan), ElementsAre("parallel", "gil", "gil"));
    EXPECT_TRUE(plan.runs[0].settings.empty());
}

TEST(Plan, GivesTheQuantumToThePolicyThatHasOne) {
    ComparisonRequest request = requestFor({"preemptive"});
    request.policies = {"fcfs", "rr"};
    request.settings = {{"quantum", {"1ms", "2ms"}}};
    const auto plan = planComparison(smallWorkload(), request).value();
    ASSERT_EQ(plan.runs.size(), 3U);
    EXPECT_TRUE(plan.runs[0].settings.empty());
    EXPECT_EQ(plan.runs[2].settings.at("quantum"), 2'000'000);
}

TEST(Plan, RunsALiveModelOnceWhateverThePolicies) {
    ComparisonRequest request = requestFor({"serial"});
    request.engines = {Engine::Live};
    request.policies = {"fcfs", "rr"};
    EXPECT_EQ(planComparison(smallWorkload(), request).value().runs.size(), 1U);
}

TEST(Plan, AcceptsQuantumAndSwitchIntervalWhereTheyHaveNoMeaning) {
    ComparisonRequest request = requestFor({"serial"});
    request.policies = {"fcfs"};
    request.settings = {{"quantum", {"3ms", "5ms"}}, {"switch_interval", {"1ms"}}};
    EXPECT_EQ(planComparison(smallWorkload(), request).value().runs.size(), 1U);
    request.settings = {{"quantum", {"three"}}};
    EXPECT_THAT(errorOf(planComparison(smallWorkload(), request)), HasSubstr("three"));
}

TEST(Plan, KeepsACostThatIsSetAmongIdealOnes) {
    ComparisonRequest request = requestFor({"serial"});
    request.ideal = true;
    const Parameter& cost = *std::ranges::find_if(machineParameters(Engine::Simulated), &Parameter::isCost);
    request.settings = {{cost.key, {formatParameter(cost, cost.defaultValue)}}};
    EXPECT_EQ(planComparison(smallWorkload(), request).value().runs.at(0).settings.at(cost.key),
              cost.defaultValue);
}

TEST(Plan, TakesTheWorkloadsMachineAsDefault) {
    Workload workload = smallWorkload();
    workload.machine = {{"cores", "2"}, {"policy", "fcfs"}, {"switch_interval", "1 ms"}};
    const RunSpec run = planComparison(workload, requestFor({"gil"})).value().runs.at(0);
    EXPECT_EQ(run.cores, 2);
    EXPECT_EQ(run.policy, "fcfs");
    EXPECT_EQ(run.settings.at("switch_interval"), 1'000'000);
}

TEST(Plan, RunsLiveOnAComputerWithFewerCoresThanTheWorkloadSuggests) {
    Workload workload = smallWorkload();
    workload.machine = {{"cores", "4000"}};
    ComparisonRequest request = requestFor({"serial"});
    request.engines = {Engine::Live};
    const auto plan = planComparison(workload, request);
    ASSERT_TRUE(plan) << errorOf(plan);
    EXPECT_EQ(plan->runs.at(0).cores, std::nullopt);
    request.cores = {4000};
    EXPECT_FALSE(planComparison(workload, request));
}

TEST(Plan, LetsTheUserOverrideTheWorkloadsMachine) {
    Workload workload = smallWorkload();
    workload.machine = {{"cores", "2"}, {"policy", "fcfs"}, {"switch_interval", "1 ms"}};
    ComparisonRequest request = requestFor({"gil"});
    request.cores = {8};
    request.policies = {"rr"};
    request.settings = {{"switch_interval", {"7ms"}}};
    const auto plan = planComparison(workload, request).value();
    ASSERT_EQ(plan.runs.size(), 1U);
    EXPECT_EQ(plan.runs[0].cores, 8);
    EXPECT_EQ(plan.runs[0].policy, "rr");
    EXPECT_EQ(plan.runs[0].settings.at("switch_interval"), 7'000'000);
}

TEST(Plan, SuggestsTheNearestWord) {
    EXPECT_THAT(errorOf(planComparison(smallWorkload(), requestFor({"paralel"}))),
                HasSubstr("There is no model 'paralel'. Did you mean 'parallel'?"));
    ComparisonRequest request;
    request.policies = {"fcsf"};
    EXPECT_THAT(errorOf(planComparison(smallWorkload(), request)), HasSubstr("Did you mean 'fcfs'?"));
    request = requestFor({"gil"});
    request.settings = {{"switch_intervall", {"5ms"}}};
    EXPECT_THAT(errorOf(planComparison(smallWorkload(), request)),
                HasSubstr("Did you mean 'switch_interval'?"));
}

TEST(Plan, SaysWhereABadSuggestionStands) {
    const auto errorsOf = [](std::string_view suggestions) {
        const std::string text =
            fmt::format("timeslice: 1\n{}\ntasks: [{{name: A, steps: [{{cpu: 1 ms}}]}}]\n", suggestions);
        return errorOf(planComparison(*readWorkload(text, "f.yaml").value(), {}));
    };
    EXPECT_THAT(errorsOf("models: [gil, nosuch]"), StartsWith("f.yaml:2:15: There is no model 'nosuch'"));
    EXPECT_THAT(errorsOf("machine: {cores: 0}"),
                StartsWith("f.yaml:2:11: The workload's machine has '0' cores"));
    EXPECT_THAT(errorsOf("machine: {cores: 2, quantum: 7 apples}"),
                StartsWith("f.yaml:2:21: quantum: found"));
    EXPECT_THAT(errorsOf("machine: {quantumm: 5 ms}"),
                StartsWith("f.yaml:2:11: There is no setting 'quantumm'"));
    EXPECT_THAT(errorsOf("machine: {policy: fcsf}"), StartsWith("f.yaml:2:11: There is no policy 'fcsf'"));
    EXPECT_EQ(errorsOf("machine: {quantum: 5 ms}"), "no error");
}

TEST(Plan, NamesAllThatIsWrongAtOnce) {
    ComparisonRequest request = requestFor({"nope"});
    request.policies = {"random"};
    request.cores = {0};
    request.settings = {{"colour", {"blue"}}};
    const auto plan = planComparison(smallWorkload(), request);
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().size(), 4U) << errorOf(plan);
}

TEST(Plan, RefusesASettingThatOnlyAModelNotChosenKnows) {
    Workload workload = smallWorkload();
    for (const ModelInfo& model : models())
        for (const Parameter& parameter : model.parameters) {
            if (parameter.key == "switch_interval") continue;
            ComparisonRequest request = requestFor({"serial"});
            request.settings = {{parameter.key, {formatParameter(parameter, parameter.defaultValue)}}};
            EXPECT_THAT(errorOf(planComparison(workload, request)), HasSubstr("None of the chosen models"));
        }
}

TEST(Plan, RefusesValuesThatAreNoTimes) {
    ComparisonRequest request = requestFor({"gil"});
    request.settings = {{"switch_interval", {"5"}}};
    EXPECT_THAT(errorOf(planComparison(smallWorkload(), request)), HasSubstr("switch_interval"));
    Workload workload = smallWorkload();
    workload.machine = {{"cores", "many"}};
    EXPECT_THAT(errorOf(planComparison(workload, {})), HasSubstr("'many'"));
}

} // namespace
} // namespace timeslice
