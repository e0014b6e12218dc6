#include "core/models/registry.h"
#include "core/run/run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace timeslice::labels_test {
namespace {

using testing::ElementsAre;

std::string titleOf(const char* model) {
    return plainEnglish().render(findModel(model)->title);
}

std::vector<std::string> labels(const std::vector<RunSpec>& runs) {
    std::vector<std::string> written;
    for (const Text& label : labelsFor(runs)) written.push_back(plainEnglish().render(label));
    return written;
}

RunSpec spec(const char* model) {
    RunSpec spec;
    spec.model = model;
    return spec;
}

RunSpec gilWith(int64_t interval) {
    RunSpec run = spec("gil");
    run.settings["switch_interval"] = interval;
    return run;
}

TEST(Labels, AreTheModelsTitlesWhereNothingElseDiffers) {
    EXPECT_THAT(labels({spec("serial"), spec("gil")}), ElementsAre(titleOf("serial"), titleOf("gil")));
}

TEST(Labels, NameOnlyWhatDiffersAmongRunsOfOneModel) {
    RunSpec fcfs = spec("gil");
    fcfs.policy = "fcfs";
    const std::string gil = titleOf("gil");
    const auto written = labels({spec("serial"), fcfs, spec("gil")});
    EXPECT_EQ(written[0], titleOf("serial"));
    EXPECT_EQ(written[1].find(gil + " · "), 0U) << written[1];
    EXPECT_NE(written[1], written[2]);
}

TEST(Labels, WriteASettingThatDiffersAsItsValue) {
    const std::string gil = titleOf("gil");
    EXPECT_THAT(labels({spec("gil"), gilWith(15'000'000)}), ElementsAre(gil + " · 5 ms", gil + " · 15 ms"));
}

TEST(Labels, NameATimeThatIsZeroInOneOfTheRuns) {
    RunSpec never = spec("preemptive");
    never.policy = "priority";
    RunSpec ageing = never;
    ageing.settings["ageing"] = 15'000'000;
    const std::string title = titleOf("preemptive");
    EXPECT_THAT(labels({never, ageing}), ElementsAre(title + " · Ageing: 0 ns", title + " · Ageing: 15 ms"));
}

TEST(Labels, NameEngineAndCores) {
    RunSpec live = spec("parallel");
    live.engine = Engine::Live;
    live.cores = 1;
    RunSpec simulated = spec("parallel");
    simulated.cores = 2;
    const std::string title = titleOf("parallel");
    EXPECT_THAT(labels({simulated, live}),
                ElementsAre(title + " · Simulated · 2 cores", title + " · Live · 1 core"));
}

TEST(Labels, NumberEqualRuns) {
    const std::string gil = titleOf("gil");
    EXPECT_THAT(labels({spec("gil"), spec("gil"), spec("gil")}),
                ElementsAre(gil, gil + " (2)", gil + " (3)"));
}

TEST(Labels, AreNeverEqualEvenWhereRoundingMakesValuesLookAlike) {
    const auto written = labels({gilWith(5'000'001), gilWith(5'000'002)});
    EXPECT_NE(written[0], written[1]);
}

} // namespace
} // namespace timeslice::labels_test
