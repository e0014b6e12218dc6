#include "core/recording/serial_run.h"

#include <gmock/gmock.h>

namespace timeslice::serial_run_test {
namespace {

using testing::HasSubstr;

RunSpec specOf(const char* model, Engine engine = Engine::Simulated) {
    RunSpec spec;
    spec.model = model;
    spec.engine = engine;
    return spec;
}

TEST(SerialOf, LeavesOutWhatSerialDoesNotKnow) {
    RunSpec gil = specOf("gil");
    gil.settings = {{"switch_interval", 1'000'000}, {"context_switch", 5'000}};
    gil.choices = {1, 2};
    gil.cores = 2;
    const RunSpec serial = serialOf(gil);
    EXPECT_EQ(serial.model, "serial");
    EXPECT_EQ(serial.settings, (Settings{{"context_switch", 5'000}}));
    EXPECT_TRUE(serial.choices.empty());
    EXPECT_EQ(serial.cores, 2);
    EXPECT_EQ(serialOf(serial), serial);
}

TEST(SerialRuns, AnswersWhoIsOnTheSameMachine) {
    SerialRuns runs;
    runs.add(specOf("serial"), {20ms, {}});
    runs.add(specOf("gil"), {1ms, {}}); // that is none
    ASSERT_TRUE(runs.of(specOf("gil")));
    EXPECT_EQ(runs.of(specOf("gil"))->makespan, 20ms);
    RunSpec otherSeed = specOf("gil");
    otherSeed.seed = 2;
    EXPECT_EQ(runs.of(otherSeed), nullptr) << "a run of its own may find it out";
}

TEST(SerialRuns, SaysThatARealOneMustBeAmongTheRuns) {
    SerialRuns runs;
    runs.add(specOf("serial"), {20ms, {}});
    const SerialRun* live = runs.of(specOf("gil", Engine::Live));
    ASSERT_TRUE(live);
    EXPECT_FALSE(live->makespan);
    EXPECT_THAT(plainEnglish().render(live->missing), HasSubstr("was not run on this engine"));
    runs.add(specOf("serial", Engine::Live), {30ms, {}});
    EXPECT_EQ(runs.of(specOf("gil", Engine::Live))->makespan, 30ms);
}

} // namespace
} // namespace timeslice::serial_run_test
