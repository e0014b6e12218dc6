#include "core/recording/comparison.h"

#include "core/explain/narrative.h"
#include "core/formats/formats.h"
#include "core/formats/provenance.h"
#include "core/recording/run_comparison.h"
#include "tests/core/sample_traces.h"
#include "tests/core/small_trace.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace timeslice::comparison_test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

const MetricDefinition& metricOf(std::string_view id) {
    return *std::ranges::find(metricDefinitions(), id, &MetricDefinition::id);
}

RecordingPtr ofEngine(const char* model, Engine engine, TracePtr trace = samples::mixed()) {
    RunResult run = test::resultOf(std::move(trace), model);
    run.spec.engine = engine;
    return recordingOf(std::move(run));
}

RecordingPtr ofFile(const std::string& path) {
    return recordingOf(FileOrigin{path, Text("Chrome trace"), {}}, samples::roundRobin(3, 4, 5ms));
}

std::vector<std::string> labelsOf(const Comparison& comparison) {
    std::vector<std::string> labels;
    for (const Compared& one : comparison) labels.push_back(plainEnglish().render(one.label));
    return labels;
}

Comparison mixedEngines() {
    return {nullptr, std::vector{ofEngine("gil", Engine::Simulated), ofFile("/tmp/a/trace.json"),
                                 ofEngine("gil", Engine::Live), ofFile("/tmp/b/trace.json")}};
}

TEST(Comparison, CallsNoTwoRecordingsTheSame) {
    const std::vector<std::string> labels = labelsOf(mixedEngines());
    EXPECT_EQ(std::set<std::string>(labels.begin(), labels.end()).size(), 4U);
    EXPECT_THAT(labels[0], HasSubstr("Simulated"));
    EXPECT_EQ(labels[1], "trace.json");
    EXPECT_THAT(labels[2], HasSubstr("Live"));
    EXPECT_EQ(labels[3], "trace.json (2)");
}

TEST(Comparison, HasOneTimeAxisForAll) {
    EXPECT_EQ(mixedEngines().extent(), 60ms) << "the longest, which is a file's";
    EXPECT_EQ(Comparison().extent(), Nanos{0});
}

TEST(Comparison, KeepsTheLabelsInAPartOfIt) {
    const Comparison part = mixedEngines().only({false, false, true});
    ASSERT_EQ(part.size(), 2U) << "beyond the list's end all are kept";
    EXPECT_EQ(labelsOf(part)[1], "trace.json (2)");
    EXPECT_EQ(mixedEngines().only({}).size(), 4U);
}

TEST(Comparison, NamesTheSettingsOfRunsAndTheFiles) {
    const Comparison both(nullptr, std::vector{ofEngine("gil", Engine::Simulated), ofFile("trace.json")});
    const std::string source = plainEnglish().render(both.source());
    EXPECT_THAT(source, HasSubstr("4 cores"));
    EXPECT_THAT(source, HasSubstr("trace.json · Chrome trace"));
    EXPECT_EQ(both.specs().size(), 1U);
    const Comparison ofOne(nullptr, std::vector{ofFile("/a/two.json"), ofFile("/a/two.json")});
    EXPECT_EQ(plainEnglish().render(ofOne.source()), "two.json · Chrome trace") << "once for both";
    EXPECT_TRUE(Comparison().source().empty());
}

// One core, busy all of the time.
TracePtr busyFor(Nanos makespan) {
    test::SmallTrace trace(1);
    trace.task("A", 0ms, {{State::Running, makespan, 0}});
    return trace.build();
}

std::vector<bool> bestOf(const Comparison& comparison, std::string_view metric) {
    std::vector<bool> best;
    for (size_t i = 0; i < comparison.size(); ++i)
        best.push_back(comparison.isBest(i, metricOf(metric), plainEnglish()));
    return best;
}

TEST(Comparison, KnowsTheBestByEachMetric) {
    const Comparison comparison(nullptr,
                                std::vector{ofEngine("gil", Engine::Live, busyFor(20ms)),
                                            ofEngine("gil", Engine::Simulated, busyFor(10ms)),
                                            recordingOf(FileOrigin{"f", {}, {}}, busyFor(10ms + 1ns))});
    EXPECT_THAT(bestOf(comparison, "makespan_ns"), ElementsAre(false, true, true)) << "both read 10 ms";
    EXPECT_THAT(bestOf(comparison, "utilisation"), ElementsAre(false, false, false)) << "all are equal";
    EXPECT_THAT(bestOf(comparison, "gil_switches"), ElementsAre(false, false, false)) << "neither is better";
}

TEST(Comparison, AWrongResultIsBestByNothingAndInNobodysWay) {
    RunResult wrong = test::resultOf(busyFor(1ms));
    wrong.broken = {Text("Not so.")};
    const Comparison comparison(nullptr, std::vector{recordingOf(wrong),
                                                     ofEngine("gil", Engine::Simulated, busyFor(10ms)),
                                                     ofEngine("gil", Engine::Live, busyFor(20ms))});
    EXPECT_THAT(bestOf(comparison, "makespan_ns"), ElementsAre(false, true, false));
}

TEST(Comparison, OfAFileIsWrittenToEveryFormat) {
    const Comparison comparison(nullptr, std::vector{ofFile("/home/somebody/trace.json")});
    EXPECT_THAT(toCsv(comparison), HasSubstr("\r\ntrace.json,,file,task 1,running,0,5000000,0,"));
    EXPECT_THAT(toMetricsCsv(comparison), HasSubstr("\r\ntrace.json,,file,60000000,"));
    EXPECT_THAT(toChromeTrace(comparison), HasSubstr(R"("args":{"name":"trace.json"})"));
    const auto json = nlohmann::json::parse(toMetricsJson(comparison, {}));
    const auto& run = json.at("runs").at(0);
    EXPECT_TRUE(run.at("model").is_null());
    EXPECT_EQ(run.at("engine"), "file");
    EXPECT_EQ(run.at("machine").at("cores"), 1);
    EXPECT_FALSE(run.at("machine").contains("seed"));
    EXPECT_EQ(json.at("made_by").at("file"), "trace.json · Chrome trace");
    EXPECT_FALSE(json.at("made_by").contains("command")) << "no command makes it again";
}

TEST(Comparison, OfAFileIsExplained) {
    const auto story = describeRun(*ofFile("trace.json"));
    ASSERT_FALSE(story.empty());
    EXPECT_THAT(plainEnglish().render(story.front()), HasSubstr("arrive"));
}

} // namespace
} // namespace timeslice::comparison_test
