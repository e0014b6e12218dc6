#include "core/formats/formats.h"
#include "tests/core/small_trace.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace timeslice::chrome_trace_test {
namespace {

using nlohmann::json;
using test::comparedOf;
using test::resultOf;
using test::SmallTrace;

// Two runs of one trace, the second called "again".
Comparison sample(WorkloadPtr workload = nullptr) {
    SmallTrace trace(2);
    const ResourceId lock = trace.builder().addResource("the \"lock\"", ResourceKind::Lock);
    trace.task(
        "A", 1ms,
        {{State::Running, 1234567ns, 1, Cause::LockTaken}, {State::LockWait, 3ns, -1, {}, lock.value}});
    trace.task("B\xff", 0ms, {{State::Running, 2ms, 0}});
    const RunResult result = resultOf(trace.build());
    return {std::move(workload), std::vector{comparedOf(result), comparedOf(result, "again")}};
}

json eventsOf(const std::string& text, const std::string& phase) {
    json found = json::array();
    const json trace = json::parse(text);
    for (const json& event : trace.at("traceEvents"))
        if (event.at("ph") == phase) found.push_back(event);
    return found;
}

TEST(ChromeTrace, KeepsWholeNanoseconds) {
    const std::string text = toChromeTrace(sample());
    EXPECT_NE(text.find(R"("ts":1000.000,"dur":1234.567)"), std::string::npos) << text;
    EXPECT_NE(text.find(R"("ts":2234.567,"dur":0.003)"), std::string::npos) << text;
}

TEST(ChromeTrace, GivesEachRunAProcessAndEachTaskAThread) {
    const json complete = eventsOf(toChromeTrace(sample()), "X");
    ASSERT_EQ(complete.size(), 6U);
    EXPECT_EQ(complete[0].at("pid"), 1);
    EXPECT_EQ(complete[0].at("tid"), 1);
    EXPECT_EQ(complete[2].at("tid"), 2);
    EXPECT_EQ(complete[5].at("pid"), 2);
}

TEST(ChromeTrace, NamesRunsAndTasks) {
    std::vector<std::string> names;
    const json metadata = eventsOf(toChromeTrace(sample()), "M");
    for (const json& event : metadata)
        if (event.at("args").contains("name")) names.push_back(event.at("args").at("name"));
    EXPECT_EQ(names,
              (std::vector<std::string>{"parallel", "A", "B\xEF\xBF\xBD", "again", "A", "B\xEF\xBF\xBD"}));
}

TEST(ChromeTrace, SaysStateCauseCoreAndResource) {
    const json complete = eventsOf(toChromeTrace(sample()), "X");
    EXPECT_EQ(complete[0].at("cat"), "running");
    EXPECT_EQ(complete[0].at("args"), (json{{"cause", nameOf(Cause::LockTaken)}, {"core", 1}}));
    EXPECT_EQ(complete[1].at("cat"), "lock_wait");
    EXPECT_EQ(complete[1].at("args"),
              (json{{"cause", nameOf(Cause::Finished)}, {"resource", "the \"lock\""}}));
}

TEST(ChromeTrace, SaysHowItWasMade) {
    auto workload = std::make_shared<Workload>();
    workload->id = "say \"it\"";
    const json other = json::parse(toChromeTrace(sample(workload))).at("otherData");
    EXPECT_TRUE(other.at("software").get<std::string>().starts_with("Timeslice "));
    EXPECT_TRUE(other.at("command").get<std::string>().starts_with("timeslice run 'say \"it\".yaml' "));
    EXPECT_EQ(other.at("seed"), "1");
}

TEST(ChromeTrace, IsValidWithoutRuns) {
    EXPECT_TRUE(json::parse(toChromeTrace(Comparison{})).at("traceEvents").empty());
}

} // namespace
} // namespace timeslice::chrome_trace_test
