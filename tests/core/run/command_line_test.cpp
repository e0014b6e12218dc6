#include "core/run/command_line.h"

#include "core/workload/catalogue.h"
#include "tests/core/yaml_run.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

RunSpec specOf(const char* model) {
    RunSpec spec;
    spec.model = model;
    return spec;
}

std::string lineOf(const char* workload, const std::vector<RunSpec>& runs,
                   const ParameterTexts& overrides = {}) {
    return commandLineOf(**findWorkload(workload, overrides), runs);
}

TEST(CommandLine, NamesTheModelsInOrder) {
    EXPECT_EQ(lineOf("mixed", {specOf("serial"), specOf("gil")}), "timeslice run mixed --model serial,gil");
}

TEST(CommandLine, SaysWhatDiffersFromTheDefaults) {
    RunSpec spec = specOf("gil");
    spec.cores = 2;
    spec.policy = "mlfq";
    spec.settings["switch_interval"] = 15'000'000;
    spec.settings["quantum"] = 10'000'000;
    spec.settings["context_switch"] = 5'000;
    spec.ideal = false;
    spec.seed = 7;
    spec.timeout = 10s;
    EXPECT_EQ(
        lineOf("mixed", {spec}),
        "timeslice run mixed --model gil --cores 2 --policy mlfq --set context_switch=5us --quantum 10ms "
        "--switch-interval 15ms --seed 7 --timeout 10s");
}

TEST(CommandLine, MakesAListOfWhatDiffersBetweenTheRuns) {
    RunSpec five = specOf("gil");
    RunSpec fifteen = five;
    fifteen.settings["switch_interval"] = 15'000'000;
    EXPECT_EQ(lineOf("mixed", {five, fifteen}), "timeslice run mixed --model gil --switch-interval 5ms,15ms");
}

TEST(CommandLine, StandsInSeveralCommandsWhereOneWouldMakeOtherRuns) {
    RunSpec one = specOf("gil");
    one.cores = 1;
    RunSpec other = specOf("parallel");
    other.cores = 2;
    EXPECT_EQ(lineOf("mixed", {one, other}),
              "timeslice run mixed --model gil --cores 1; timeslice run mixed --model parallel --cores 2");
}

// The whole promise: what the line plans is what was run.
TEST(CommandLine, SaysWhatTheWorkloadSuggestsAndARunDoesNotHave) {
    const auto workload = test::workloadFrom(
        "machine: {cores: 2, quantum: 10 ms}\ntasks: [{name: A, steps: [{cpu: 10 ms}]}]\n");
    EXPECT_EQ(commandLineOf(*workload, {specOf("parallel")}),
              "timeslice run test.yaml --model parallel --cores 4 --quantum 4ms");
}

TEST(CommandLine, SetsTheWorkloadsParametersThatWereChanged) {
    const auto file = [](const ParameterTexts& overrides) {
        return *readWorkload("timeslice: 1\nname: T\nparameters: {think: 4 s, scale: 1}\n"
                             "tasks: [{name: A, steps: [{cpu: '${think * scale}'}]}]\n",
                             "my file.yaml", overrides);
    };
    EXPECT_EQ(commandLineOf(*file({}), {specOf("serial")}), "timeslice run 'my file.yaml' --model serial");
    EXPECT_EQ(commandLineOf(*file({{"think", "2 s"}}), {specOf("serial")}),
              "timeslice run 'my file.yaml' --set think=2s --model serial");
}

TEST(CommandLine, KnowsAWorkloadThatOnlyHasABuiltInOnesName) {
    const auto other = readWorkload("timeslice: 1\nname: T\ntasks: [{name: A, steps: [{cpu: 1 ms}]}]\n",
                                    "/somewhere/mixed.yaml");
    EXPECT_EQ(commandLineOf(**other, {specOf("serial")}), "timeslice run mixed.yaml --model serial");
}

TEST(CommandLine, NamesTheEnginesAndTheChoices) {
    RunSpec live = specOf("parallel");
    live.engine = Engine::Live;
    live.cores = 1;
    EXPECT_EQ(lineOf("mixed", {live}), "timeslice run mixed --model parallel --engine live --cores 1");
    RunSpec manual = specOf("preemptive");
    manual.policy = "manual";
    manual.choices = {0, 1, 2};
    EXPECT_EQ(lineOf("mixed", {manual}),
              "timeslice run mixed --model preemptive --policy manual --choices 0,1,2");
}

TEST(CommandLine, IsEmptyWithoutRuns) {
    EXPECT_EQ(commandLineOf(Workload{}, {}), "");
}

TEST(QuotedForShell, QuotesOnlyWhatNeedsIt) {
    EXPECT_EQ(quotedForShell("a-b=c,1.5"), "a-b=c,1.5");
    EXPECT_EQ(quotedForShell("it's"), "'it'\\''s'");
    EXPECT_EQ(quotedForShell(""), "''");
}

} // namespace
} // namespace timeslice
