#include "core/run/settings_line.h"

#include <gtest/gtest.h>

namespace timeslice {
namespace {

std::string lineOf(const std::vector<RunSpec>& specs, Cores cores = Cores::Named) {
    return plainEnglish().render(settingsLine(specs, cores));
}

TEST(SettingsLine, NamesEngineCoresPolicyQuantumAndSeed) {
    EXPECT_EQ(lineOf({RunSpec{}}), "Simulated · 4 cores · Round robin, quantum 4 ms · seed 1");
    RunSpec spec;
    spec.cores = 1;
    spec.policy = "fcfs";
    spec.ideal = true;
    spec.seed = 9;
    EXPECT_EQ(lineOf({spec}), "Simulated · 1 core · First come, first served · without costs · seed 9");
}

TEST(SettingsLine, ListsWhatDiffers) {
    RunSpec two;
    two.cores = 2;
    two.settings["quantum"] = 10'000'000;
    EXPECT_EQ(lineOf({RunSpec{}, two, RunSpec{}}),
              "Simulated · 4, 2 cores · Round robin, quantum 4 ms, Round robin, quantum 10 ms · seed 1");
}

TEST(SettingsLine, ClaimsNoPolicyAndSeedOfARealRun) {
    RunSpec live;
    live.engine = Engine::Live;
    live.cores = 2;
    EXPECT_EQ(lineOf({live}), "Live · 2 cores");
    EXPECT_EQ(lineOf({live}, Cores::LeftOut), "Live");
}

TEST(SettingsLine, IsEmptyWithoutRuns) {
    EXPECT_EQ(lineOf({}), "");
}

} // namespace
} // namespace timeslice
