#include "core/study/truth.h"

#include "core/formats/truth_formats.h"
#include "core/machine/live/record/agreement.h"
#include "core/run/live_parts.h"
#include "core/run/machine_load.h"
#include "core/workload/catalogue.h"
#include "tests/paths.h"

#include <cstdlib>
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace timeslice {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::Not;

WorkloadPtr shortOne(const std::string& scale = "1") {
    return *readWorkload("timeslice: 1\n"
                         "name: Short\n"
                         "parameters: {scale: 1, each: 10 ms}\n"
                         "tasks:\n"
                         "  - {name: Task, count: 2, steps: [{cpu: \"${each * scale}\"}]}\n",
                         "short.yaml", {{"scale", scale}});
}

TEST(TruthLinux, SchedulesLikeTheRelease) {
    const LinuxScheduling bookworm = schedulingOf("6.1.0-18-amd64", 2, 4ms);
    EXPECT_EQ(bookworm.policy, "cfs");
    EXPECT_EQ(bookworm.settings.at("latency"), Nanos(12ms).count());
    EXPECT_EQ(bookworm.settings.at("tick"), Nanos(4ms).count());
    EXPECT_EQ(schedulingOf("6.6.1", 1, 4ms).settings.at("base_slice"), Nanos(750us).count());
    EXPECT_EQ(schedulingOf("6.18.44", 2, 4ms).settings.at("base_slice"), Nanos(1400us).count());
    EXPECT_EQ(schedulingOf("6.18.44", 64, 1ms).settings.at("base_slice"), Nanos(2800us).count());
}

TEST(TruthSpecs, DescribesOneRunOnThreeEngines) {
    MachineProfile profile;
    profile.measured.costs = {{"context_switch", 777ns, 0, false}, {"migration", 888ns, 0, false}};
    RunSpec spec;
    spec.model = "gil";
    spec.cores = 1;
    spec.settings = {{"switch_interval", Nanos(1ms).count()}, {"migration", 5}};
    const TruthSpecs specs = truthSpecs(*shortOne(), spec, profile);
    EXPECT_EQ(specs.simulated.cores, 1);
    EXPECT_EQ(specs.simulated.settings.at("context_switch"), 777);
    EXPECT_EQ(specs.simulated.settings.at("migration"), 5) << "what a person set goes first";
    EXPECT_TRUE(specs.simulated.settings.contains("tick"));
    ASSERT_TRUE(specs.live);
    EXPECT_EQ(specs.live->cores, 1);
    EXPECT_EQ(specs.live->settings, (Settings{{"switch_interval", Nanos(1ms).count()}}));
    spec.model = "cluster";
    EXPECT_FALSE(truthSpecs(*shortOne(), spec, profile).live);
    EXPECT_FALSE(truthSpecs(*shortOne(), spec, profile).refused.empty());
}

TEST(TruthLoad, ReadsWhatTheSystemSays) {
    EXPECT_DOUBLE_EQ(loadAverageFrom("0.97 1.15 2.09 2/93 22691\n").value(), 0.97);
    EXPECT_FALSE(loadAverageFrom("no load"));
    EXPECT_EQ(busyTimeFrom("cpu  100 50 30 9999 77 10 5 5 40 0\ncpu0 1\n", 100), Nanos(2s));
    EXPECT_FALSE(busyTimeFrom("intr 5", 100));
}

TruthSide sideOf(double makespan, double switches) {
    TruthSide side;
    side.difference.makespan = makespan;
    side.difference.switches = switches;
    side.figures.switches = 10;
    side.figures.makespan = side.figures.least = Nanos(100ms);
    return side;
}

std::vector<std::string> causes(const TruthSide& side, int cores = 2, bool trusted = true) {
    TruthRow row;
    row.live = side;
    std::vector<std::string> texts;
    for (const Text& cause : likelyCauses(row, cores, trusted)) texts.push_back(plainEnglish().render(cause));
    return texts;
}

TEST(TruthCauses, AreNamedOnlyWhereTheDifferenceIsLarge) {
    TruthSide side = sideOf(-2, 10);
    side.otherLoad = 0.9;
    EXPECT_TRUE(causes(side, 1, false).empty());
    side.difference.makespan = -6;
    EXPECT_THAT(causes(side), Contains(HasSubstr("Live: other programs used 90 %")));
    EXPECT_THAT(causes(side, 2, false), Contains(HasSubstr("calibrate")));
    EXPECT_THAT(causes(side), Not(Contains(HasSubstr("calibrate"))));
}

TEST(TruthCauses, TellOtherProgramsAndSpread) {
    TruthSide side = sideOf(-20, 0);
    side.figures.toOthers = 7;
    side.figures.least = Nanos(80ms);
    EXPECT_THAT(causes(side), Contains(HasSubstr("interrupted the run 7 times")));
    EXPECT_THAT(causes(side), Contains(HasSubstr("the shortest took 80 ms")));
}

TEST(TruthCauses, TellHowTheRunWasRecorded) {
    TruthSide side = sideOf(0, 40);
    RecordAgreement agreement;
    agreement.threads[static_cast<size_t>(SwitchSource::Perf)] = 2;
    side.figures.remarks = {agreement.remark()};
    EXPECT_THAT(causes(side), Not(Contains(HasSubstr("records of switches"))));
    agreement.threads = {0, 0, 2};
    agreement.compared = 2;
    agreement.cpuTime = 100ms;
    agreement.apart = 20ms;
    side.figures.remarks = {agreement.remark(), Text(kDriftRemark, Percent{-9})};
    EXPECT_THAT(causes(side), Contains(HasSubstr("records of switches could not be read")));
    EXPECT_THAT(causes(side), Contains(HasSubstr("differ by 20 %")));
    EXPECT_THAT(causes(side), Contains(HasSubstr("speed changed by")));
}

TEST(TruthCauses, TellAtWhichSpeedTheProcessorWorked) {
    TruthSide side = sideOf(-20, 0);
    side.figures.remarks = {Text(kDriftRemark, Percent{-18})};
    side.figures.speed = 0.82;
    side.difference.makespanAtSpeed = 1.5;
    EXPECT_THAT(causes(side), Contains(HasSubstr("ran at 82 % of the speed measured just before; "
                                                 "simulated at that speed, the makespan is 1.5 % off")));
    EXPECT_THAT(causes(side), Not(Contains(HasSubstr("speed changed by"))));
    side.figures.speed = 0.99;
    EXPECT_THAT(causes(side), Not(Contains(HasSubstr("ran at"))));
}

TEST(TruthCauses, TellStretchesThatTakeNoTimeSimulated) {
    TruthSide side = sideOf(0, -50);
    side.figures.brief = 5;
    EXPECT_THAT(causes(side), Contains(HasSubstr("5 more intervals than simulated")));
    side.difference.switches = 50;
    EXPECT_THAT(causes(side), Not(Contains(HasSubstr("more intervals"))));
}

TEST(TruthCauses, TellTooFewCores) {
    TruthSide side = sideOf(0, 40);
    side.figures.runnable = 5;
    EXPECT_THAT(causes(side, 2), Contains(HasSubstr("more tasks than cores, up to 5 for 2:")));
    EXPECT_THAT(causes(side, 8), Not(Contains(HasSubstr("more tasks than cores"))));
}

struct Truth : testing::Test {
    void SetUp() override {
        setenv("TIMESLICE_RUNNER", (std::string(test::kBinDir) + "/timeslice-runner").c_str(), 1);
    }
};

TruthRequest requestFor(std::vector<std::string> models) {
    TruthRequest request;
    request.runs.models = std::move(models);
    request.repetitions = 2;
    return request;
}

TEST_F(Truth, RunsAWorkloadSimulatedAndLive) {
    const auto report = runTruth({shortOne()}, requestFor({"serial", "parallel"}));
    ASSERT_TRUE(report) << describe(report.error());
    EXPECT_FALSE(anyFailed(*report));
    ASSERT_EQ(report->workloads.size(), 1U);
    ASSERT_EQ(report->workloads[0].rows.size(), 2U);
    for (const TruthRow& row : report->workloads[0].rows) {
        ASSERT_TRUE(row.live);
        EXPECT_EQ(row.live->figures.runs, 2);
        EXPECT_EQ(row.spec.cores, row.live->spec.cores);
        EXPECT_TRUE(row.live->difference.makespan);
        ASSERT_TRUE(row.live->figures.speed); // 20 ms of work tell it
        EXPECT_TRUE(row.live->difference.makespanAtSpeed);
    }
    const TruthSummary summary = summaryOf(*report);
    EXPECT_EQ(summary.live, 2U);
    EXPECT_TRUE(summary.liveMakespan);
}

TEST_F(Truth, ShortensWhatTakesTooLong) {
    TruthRequest request = requestFor({"serial"});
    request.repetitions = 1;
    request.longest = 50ms;
    const auto shortened = runTruth({shortOne("100")}, request);
    ASSERT_TRUE(shortened) << describe(shortened.error());
    EXPECT_EQ(shortened->workloads[0].scale, 2);
    EXPECT_EQ(shortened->workloads[0].rows.size(), 1U);
    const auto leftOut = runTruth({*findWorkload("cpu-bound")}, request);
    ASSERT_TRUE(leftOut) << describe(leftOut.error());
    EXPECT_TRUE(leftOut->workloads[0].rows.empty());
    EXPECT_EQ(leftOut->workloads[0].leftOut.size(), 1U);
}

TEST_F(Truth, SaysWhatFailed) {
    setenv("TIMESLICE_RUNNER", "/nowhere/timeslice-runner", 1);
    const auto report = runTruth({shortOne()}, requestFor({"parallel"}));
    ASSERT_TRUE(report) << describe(report.error());
    EXPECT_TRUE(anyFailed(*report));
    ASSERT_EQ(report->workloads[0].rows[0].live->failures.size(), 2U);
    EXPECT_FALSE(report->workloads[0].rows[0].live->difference.sameEnding);
}

TEST_F(Truth, RefusesAnUnknownModel) {
    const auto report = runTruth({shortOne()}, requestFor({"paralel"}));
    ASSERT_FALSE(report);
    EXPECT_THAT(describe(report.error()), HasSubstr("Did you mean 'parallel'"));
}

TEST_F(Truth, IsADeadlockOnBothSidesWithoutAFailure) {
    TruthRequest request = requestFor({"parallel"});
    request.repetitions = 1;
    const auto report = runTruth({*findWorkload("philosophers")}, request);
    ASSERT_TRUE(report) << describe(report.error());
    ASSERT_EQ(report->workloads[0].rows.size(), 1U);
    EXPECT_EQ(report->workloads[0].rows[0].simulated.ending, Ending::Deadlock);
    EXPECT_FALSE(anyFailed(*report));
}

TruthReport handMade() {
    TruthRow row;
    row.spec.model = "serial";
    row.spec.cores = 2;
    row.simulated.makespan = Nanos(90ms);
    row.live = sideOf(-10, 20);
    row.live->spec = row.spec;
    row.live->spec.engine = Engine::Live;
    row.live->figures.speed = 0.875;
    row.live->difference.makespanAtSpeed = 2.5;
    row.causes = {Text("one, two")};
    TruthReport report;
    report.workloads = {TruthWorkload{shortOne(), 0.5, {row}, {}}};
    return report;
}

TEST(TruthFormats, WritesJson) {
    const auto json = nlohmann::json::parse(toTruthJson(handMade()));
    EXPECT_EQ(json["summary"]["live"]["makespan_percent"], 10);
    const auto& row = json["workloads"][0]["rows"][0];
    EXPECT_EQ(row["simulated"]["makespan_ns"], 90'000'000);
    EXPECT_EQ(json["summary"]["live"]["makespan_percent_at_speed"], 2.5);
    EXPECT_EQ(row["live"]["difference_percent"]["switches"], 20);
    EXPECT_EQ(row["live"]["difference_percent"]["makespan_at_speed"], 2.5);
    EXPECT_EQ(row["live"]["speed"], 0.875);
    EXPECT_TRUE(row["python"].is_null());
    EXPECT_EQ(row["causes"][0], "one, two");
    EXPECT_EQ(json["made_by"]["workload"], "short");
    EXPECT_EQ(json["made_by"]["models"], "serial");
    EXPECT_THAT(json["made_by"]["software"].get<std::string>(), HasSubstr("Timeslice "));
    EXPECT_FALSE(json["made_by"]["machine"].get<std::string>().empty());
}

TEST(TruthFormats, WritesOneLineARun) {
    const std::string csv = toTruthCsv(handMade());
    EXPECT_EQ(std::ranges::count(csv, '\n'), 3);
    EXPECT_THAT(
        csv,
        HasSubstr("short,0.5,serial,live,2,done,1,100000000,100000000,10,0,0,0,0,0,0,-10,20,,,0.875,2.5"));
}

} // namespace
} // namespace timeslice
