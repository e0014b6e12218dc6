#include "app/lessons/staged_runs.h"

#include "tests/app/lessons/small_lessons.h"

#include <gmock/gmock.h>

namespace timeslice {
namespace {

using ::testing::ElementsAre;

const std::string kHead = "timeslice-lesson: 1\ntitle: T\nminutes: 1\npoint: P\nsteps:\n";

std::vector<std::string> modelsOn(const Stage& stage) {
    std::vector<std::string> models;
    for (const StageRun& run : stage.runs) models.push_back(run.spec.model);
    return models;
}

TEST(StagedRuns, OfAPickAreThoseOfItsModels) {
    const LessonPtr lesson =
        test::lessonOf(kHead + "  - title: Pick\n"
                               "    pick: {from: [gil, serial, parallel], goal: least makespan}\n"
                               "    show: {workload: cpu-bound, runs: [serial]}\n");
    EXPECT_THAT(modelsOn(stagedRuns(lesson->steps[0], {}).stage), ElementsAre("gil", "serial", "parallel"));
}

TEST(StagedRuns, StandInForLiveOnesWithAllThatTheSimulationKnows) {
    const LessonPtr lesson = test::lessonOf(kHead + "  - title: Look\n"
                                                    "    say: Look.\n"
                                                    "    show:\n"
                                                    "      workload: cpu-bound\n"
                                                    "      common: {policy: mlfq, levels: 2, engine: live}\n"
                                                    "      runs: [{model: parallel, label: L}]\n");
    const StagedRuns here = stagedRuns(lesson->steps[0], {.cores = 8});
    EXPECT_EQ(here.stage.runs[0].spec.engine, Engine::Live);
    EXPECT_TRUE(here.standIns.empty());
    const StagedRuns staged = stagedRuns(lesson->steps[0], {.cores = 1});
    const RunSpec& spec = staged.stage.runs[0].spec;
    EXPECT_EQ(staged.standIns.size(), 1U);
    EXPECT_EQ(spec.engine, Engine::Simulated);
    EXPECT_EQ(spec.policy, "mlfq");
    EXPECT_EQ(spec.settings.at("levels"), 2);
}

} // namespace
} // namespace timeslice
