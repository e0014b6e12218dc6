#include "core/lessons/lesson_reader.h"
#include "core/lessons/stage_runs.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace timeslice {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

Result<LessonPtr> read(const std::string& steps) {
    return readLesson("timeslice-lesson: 1\ntitle: Test\nminutes: 5\npoint: A point.\nsteps:\n" + steps,
                      "l.yaml");
}

std::vector<Stage> stagesOf(const std::string& steps) {
    const auto lesson = read(steps);
    EXPECT_TRUE(lesson) << describe(lesson.error());
    std::vector<Stage> stages;
    if (lesson)
        for (const LessonStep& step : (*lesson)->steps) stages.push_back(step.stage);
    return stages;
}

constexpr const char* kTwoSteps =
    "  - title: First\n"
    "    say: Look.\n"
    "    show:\n"
    "      workload: waiters-and-tables\n"
    "      parameters: {scale: 0.1}\n"
    "      common: {cores: 2, quantum: 15 ms}\n"
    "      runs: [{model: parallel, label: Mine}, {model: gil, switch_interval: 1 ms}]\n"
    "      lanes: core\n"
    "      range: 1 ms to 30 ms\n"
    "      playhead: 12 ms\n"
    "      alone: 2\n"
    "      cover: true\n"
    "      play: {speed: 0.5}\n"
    "      callouts: [{task: Table 1, at: 5 ms, text: here}]\n";

TEST(Stages, KeepWhatAStepLeavesOut) {
    const std::vector<Stage> stages = stagesOf(std::string(kTwoSteps) + "  - {title: Second, say: Look.}\n");
    ASSERT_EQ(stages.size(), 2u);
    const Stage& second = stages[1];
    EXPECT_EQ(second.workload.name, "waiters-and-tables");
    EXPECT_EQ(second.workload.parameters.at("scale"), "0.1");
    ASSERT_EQ(second.runs.size(), 2u);
    EXPECT_EQ(second.runs[0].label, "Mine");
    EXPECT_EQ(second.runs[1].spec.cores, 2);
    EXPECT_EQ(second.runs[1].spec.settings.at("switch_interval"), 1'000'000);
    EXPECT_EQ(second.runs[1].spec.settings.at("quantum"), 15'000'000);
    EXPECT_EQ(second.lanes, StageLanes::ByCore);
    EXPECT_EQ(second.range, (TimeRange{1ms, 30ms}));
    EXPECT_EQ(std::get<Nanos>(second.playhead->at), 12ms);
    EXPECT_EQ(second.alone, size_t{1});
    EXPECT_EQ(second.runs[0].workload.workload, stages[0].runs[0].workload.workload) << "it is read once";
}

TEST(Stages, ForgetWhatBelongsToOneStep) {
    const std::vector<Stage> stages = stagesOf(std::string(kTwoSteps) + "  - {title: Second, say: Look.}\n");
    EXPECT_TRUE(stages[0].cover);
    EXPECT_EQ(stages[0].playSpeed, 0.5);
    EXPECT_EQ(stages[0].callouts.size(), 1u);
    EXPECT_FALSE(stages[1].cover);
    EXPECT_FALSE(stages[1].playSpeed);
    EXPECT_TRUE(stages[1].callouts.empty());
}

TEST(Stages, ChangeOnlyWhatAStepSays) {
    const std::vector<Stage> stages = stagesOf(
        std::string(kTwoSteps) + "  - title: Second\n"
                                 "    say: Look.\n"
                                 "    show: {common: {cores: 8}, alone: none, range: fit, playhead: none}\n"
                                 "  - title: Third\n"
                                 "    say: Look.\n"
                                 "    show: {workload: race}\n");
    EXPECT_EQ(stages[1].runs[0].spec.cores, 8);
    EXPECT_EQ(stages[1].runs[0].spec.settings.at("quantum"), 15'000'000);
    EXPECT_FALSE(stages[1].alone);
    EXPECT_FALSE(stages[1].range);
    EXPECT_FALSE(stages[1].playhead);
    EXPECT_EQ(stages[2].runs[1].workload.name, "race");
    EXPECT_TRUE(stages[2].workload.parameters.empty()) << "parameters belong to their workload";
    EXPECT_EQ(stages[2].runs[1].spec.model, "gil");
}

TEST(Stages, LetRunsHaveWorkloadsAndParametersOfTheirOwn) {
    const std::vector<Stage> stages = stagesOf("  - title: First\n    say: Look.\n    show:\n"
                                               "      workload: waiters-and-tables\n"
                                               "      runs:\n"
                                               "        - serial\n"
                                               "        - {model: serial, parameters: {scale: 0.5}}\n"
                                               "        - {model: serial, workload: race}\n");
    const auto workload = [&](size_t run) { return stages[0].runs[run].workload; };
    EXPECT_EQ(workload(1).parameters.at("scale"), "0.5");
    EXPECT_EQ(workload(1).name, "waiters-and-tables");
    EXPECT_EQ(workload(2).name, "race");
    EXPECT_NE(workload(0).workload, workload(1).workload);
}

TEST(Stages, DropCommonSettingsThatARunDoesNotKnow) {
    const std::vector<Stage> stages = stagesOf("  - title: First\n    say: Look.\n    show:\n"
                                               "      workload: race\n"
                                               "      common: {switch_interval: 1 ms}\n"
                                               "      runs: [serial, gil]\n");
    EXPECT_FALSE(stages[0].runs[0].spec.settings.contains("switch_interval"));
    EXPECT_TRUE(stages[0].runs[1].spec.settings.contains("switch_interval"));
    EXPECT_TRUE(stages[0].common.settings.contains("switch_interval"));
}

TEST(Stages, CallRunsByTheirLabels) {
    const std::vector<Stage> stages =
        stagesOf("  - title: First\n    say: Look.\n    show: {workload: race, runs: "
                 "[gil, {model: gil, cores: 2}, {model: gil, label: Mine}]}\n");
    EXPECT_THAT(labelsOf(stages[0]),
                ElementsAre("Threads with a GIL · 4 cores", "Threads with a GIL · 2 cores", "Mine"));
}

TEST(Stages, HoldAHuntOrASweep) {
    const std::vector<Stage> stages =
        stagesOf("  - title: First\n    say: Look.\n    show:\n"
                 "      hunt: {workload: race, strategy: pct, tries: 50}\n"
                 "  - title: Second\n    say: Look.\n    show:\n"
                 "      scale: {workload: family, cores: 1..4, models: [parallel]}\n");
    ASSERT_TRUE(stages[0].hunt);
    EXPECT_EQ(stages[0].hunt->options.strategy, HuntStrategy::Pct);
    EXPECT_EQ(stages[0].hunt->options.tries, 50);
    EXPECT_EQ(stages[0].hunt->spec.cores, 1);
    EXPECT_TRUE(stages[0].hunt->spec.ideal);
    ASSERT_TRUE(stages[1].scale);
    EXPECT_FALSE(stages[1].hunt);
    EXPECT_THAT(stages[1].scale->request.values, ElementsAre(1, 2, 3, 4));
}

TEST(Stages, KeepALiveRunApartFromThisComputer) {
    const std::vector<Stage> stages =
        stagesOf("  - title: First\n    say: Look.\n    show: {workload: race, runs: "
                 "[{model: gil, engine: live, cores: 1000, policy: fcfs}]}\n");
    const RunSpec& spec = stages[0].runs[0].spec;
    EXPECT_EQ(spec.engine, Engine::Live);
    EXPECT_FALSE(spec.cores) << "as many as there are";
    const RunSpec& simulation = stages[0].runs[0].simulation;
    EXPECT_EQ(simulation.engine, Engine::Simulated);
    EXPECT_EQ(simulation.cores, 1000);
    EXPECT_EQ(simulation.policy, "fcfs");
    EXPECT_THAT(describe(read("  - title: First\n    say: Look.\n    show: {workload: race, runs: "
                              "[{model: cluster, engine: live}]}\n")
                             .error()),
                HasSubstr("Model 'cluster' can only be simulated."));
}

// What stands for a run on this computer where it cannot be done is the run that the lesson would simulate.
TEST(Stages, SimulateALiveRunWithAllThatTheSimulationKnows) {
    const std::string setup =
        "  - title: First\n    say: Look.\n    show:\n"
        "      workload: cpu-bound\n"
        "      common: {policy: mlfq, cores: 2, levels: 2, context_switch: 7 us, seed: 3, "
        "engine: ENGINE}\n"
        "      runs: [{model: parallel, label: L, quantum: 1 ms, wake_call: 2 us}]\n";
    const auto on = [&](const std::string& engine) {
        std::string steps = setup;
        steps.replace(steps.find("ENGINE"), 6, engine);
        return stagesOf(steps).at(0).runs.at(0);
    };
    const StageRun simulated = on("sim");
    EXPECT_EQ(simulated.spec, simulated.simulation);
    EXPECT_EQ(simulated.spec.policy, "mlfq");
    EXPECT_TRUE(simulated.spec.settings.contains("levels"));
    EXPECT_EQ(on("live").simulation, simulated.spec);
    EXPECT_EQ(on("live").spec.engine, Engine::Live);
    EXPECT_FALSE(on("live").spec.settings.contains("levels"));
}

TEST(StageRuns, AreMeasuredAndKnown) {
    const std::vector<Stage> stages = stagesOf(
        "  - title: First\n    say: Look.\n    show: {workload: waiters-and-tables, common: {ideal: true}, "
        "runs: [serial, parallel]}\n");
    KnownRuns known;
    const auto results = runStage(stages[0], known);
    ASSERT_TRUE(results) << describe(results.error());
    const StageFigures figures(stages[0], *results);
    const auto speedup = ClaimExpression::parse("speedup of 2")->value(figures.scope());
    ASSERT_TRUE(speedup);
    EXPECT_EQ(shown(*speedup, plainEnglish()), "2.78×") << "25 s over 9 s";
    EXPECT_EQ(known.count(), 2u);
    ASSERT_TRUE(runStage(stages[0], known));
    EXPECT_EQ(known.count(), 2u) << "nothing is run twice";
}

TEST(StageRuns, AskASweepAtItsPoints) {
    const std::vector<Stage> stages =
        stagesOf("  - title: First\n    say: Look.\n    show:\n"
                 "      scale: {workload: cpu-bound, cores: \"1,2,4\", models: [parallel]}\n");
    KnownRuns known;
    const auto results = runStage(stages[0], known);
    ASSERT_TRUE(results) << describe(results.error());
    const StageFigures figures(stages[0], *results);
    const auto finding =
        ClaimExpression::parse("speedup of 1 at 4 > 3.5 and speedup of 1 at 2 < 2.1")->check(figures.scope());
    ASSERT_TRUE(finding) << plainEnglish().render(finding.error().message);
    EXPECT_TRUE(finding->holds) << plainEnglish().render(finding->found);
}

} // namespace
} // namespace timeslice
