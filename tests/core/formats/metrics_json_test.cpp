#include "core/base/version.h"
#include "core/formats/formats.h"
#include "core/metrics/metrics.h"
#include "tests/core/small_trace.h"

#include <functional>
#include <gtest/gtest.h>
#include <map>
#include <nlohmann/json.hpp>

namespace timeslice::metrics_json_test {
namespace {

using Json = nlohmann::ordered_json;
using test::comparedOf;
using test::resultOf;
using test::SmallTrace;

std::vector<std::string> keysOf(const Json& json) {
    std::vector<std::string> keys;
    for (const auto& [key, value] : json.items()) keys.push_back(key);
    return keys;
}

// A runs, B waits for a lock for ever.
Comparison sample(const std::function<void(RunSpec&)>& change = {}) {
    SmallTrace trace(4);
    const ResourceId lock = trace.builder().addResource("lock", ResourceKind::Lock);
    const TaskId a = trace.task("A", 0ms, {{State::Running, 10ms, 0}});
    const TaskId b =
        trace.task("B", 1ms, {{State::LockWait, 19ms, -1, {}, lock.value}}, SmallTrace::End::Stays);
    trace.builder().setDeadlock({{b, lock, a}, {a, {}, b}});
    auto workload = std::make_shared<Workload>();
    workload->id = "two-tasks";
    RunResult run = resultOf(trace.build(20ms));
    if (change) change(run.spec);
    return {workload, std::vector{comparedOf(std::move(run))}};
}

TEST(MetricsJson, HasTheFieldsThatTheManualPromises) {
    const Json json = Json::parse(toMetricsJson(sample(), {}));
    EXPECT_EQ(keysOf(json), (std::vector<std::string>{"workload", "runs", "refused", "made_by"}));
    EXPECT_EQ(json["workload"], "two-tasks");
    EXPECT_EQ(keysOf(json["runs"][0]), (std::vector<std::string>{"label",
                                                                 "model",
                                                                 "engine",
                                                                 "policy",
                                                                 "machine",
                                                                 "result",
                                                                 "makespan_ns",
                                                                 "speedup",
                                                                 "utilisation",
                                                                 "cores_used",
                                                                 "utilisation_used",
                                                                 "context_switches",
                                                                 "gil",
                                                                 "deadlock",
                                                                 "variables",
                                                                 "tasks",
                                                                 "jain_fairness",
                                                                 "waiting_mean_ns",
                                                                 "lock_wait_mean_ns",
                                                                 "message_wait_mean_ns",
                                                                 "throttled_mean_ns",
                                                                 "response_mean_ns",
                                                                 "turnaround_mean_ns",
                                                                 "deadline_misses",
                                                                 "lateness_ns",
                                                                 "start_cost_ns",
                                                                 "task_memory_bytes",
                                                                 "feasibility"}));
    EXPECT_EQ(keysOf(json["runs"][0]["context_switches"]),
              (std::vector<std::string>{"voluntary", "involuntary"}));
    EXPECT_EQ(keysOf(json["runs"][0]["gil"]), (std::vector<std::string>{"switches", "drop_requests"}));
    EXPECT_EQ(keysOf(json["runs"][0]["tasks"][0]),
              (std::vector<std::string>{
                  "name", "arrival_ns", "first_run_ns", "finish_ns", "turnaround_ns", "response_ns",
                  "waiting_ns", "cpu_ns", "ready_ns", "gil_wait_ns", "lock_wait_ns", "io_ns", "overhead_ns",
                  "queued_ns", "message_wait_ns", "sleep_ns", "blocked_ns", "unknown_ns", "throttled_ns"}));
}

// Every metric of the table, once, with the table's value.
TEST(MetricsJson, HasEveryMetric) {
    const Comparison comparison = sample();
    const Json run = Json::parse(toMetricsJson(comparison, {}))["runs"][0];
    const RunMetrics& metrics = comparison.begin()->recording->metrics();
    const std::map<std::string_view, const char*> elsewhere = {
        {"voluntary_switches", "/context_switches/voluntary"},
        {"involuntary_switches", "/context_switches/involuntary"},
        {"gil_switches", "/gil/switches"},
        {"drop_requests", "/gil/drop_requests"}};
    for (const MetricDefinition& metric : metricDefinitions()) {
        const auto found = elsewhere.find(metric.id);
        const std::string place =
            found == elsewhere.end() ? "/" + std::string(metric.id) : std::string(found->second);
        const Json& written = run.at(Json::json_pointer(place));
        const std::optional<double> value = metric.value(metrics);
        ASSERT_EQ(written.is_null(), !value) << metric.id;
        if (!value) continue;
        EXPECT_EQ(written.is_number_integer(), isWhole(metric.unit)) << metric.id;
        EXPECT_NEAR(written.get<double>(), *value, isWhole(metric.unit) ? 0.5 : 1e-9) << metric.id;
    }
}

// A has 2 of 5, and B 4 of 7; B is 1 ms late.
TEST(MetricsJson, HasDeadlinesWhereThereAreSome) {
    SmallTrace trace(1);
    trace.task("A", 0ms, {{State::Running, 2ms, 0}});
    trace.task("B", 0ms, {{State::Ready, 2ms}, {State::Running, 6ms, 0}});
    std::vector<JobSeries> series(2);
    const Nanos periods[] = {5ms, 7ms};
    for (size_t i = 0; i < 2; ++i) {
        series[i].name = i == 0 ? "A" : "B";
        series[i].firstTask = TaskId::at(i);
        series[i].start = Nanos{0};
        series[i].period = series[i].deadline = periods[i];
        series[i].work = i == 0 ? 2ms : 4ms;
    }
    trace.builder().setSeries(series);
    const Comparison comparison(nullptr, std::vector{comparedOf(resultOf(trace.build()))});
    const Json run = Json::parse(toMetricsJson(comparison, {}))["runs"][0];
    EXPECT_EQ(run["deadline_misses"], 1);
    EXPECT_EQ(run["lateness_ns"], 1'000'000);
    EXPECT_EQ(run["tasks"][0]["deadline_ns"], 5'000'000);
    EXPECT_EQ(run["tasks"][0]["lateness_ns"], -3'000'000);
    const Json found = run["feasibility"];
    EXPECT_EQ(found["tasks"], 2);
    EXPECT_NEAR(found["utilisation"].get<double>(), 0.9714, 0.0001);
    EXPECT_EQ(found["rm"], false);
    EXPECT_EQ(found["edf"], true);
    EXPECT_EQ(found["response_times"].dump(), R"([{"task":"A","response_ns":2000000,"deadline_ns":5000000},)"
                                              R"({"task":"B","response_ns":8000000,"deadline_ns":7000000}])");
}

TEST(MetricsJson, WritesNullForWhatIsNotKnown) {
    const Json run = Json::parse(toMetricsJson(sample(), {}))["runs"][0];
    EXPECT_TRUE(run["speedup"].is_null());
    EXPECT_TRUE(run["tasks"][1]["first_run_ns"].is_null());
    EXPECT_TRUE(run["tasks"][1]["finish_ns"].is_null());
    EXPECT_EQ(run["tasks"][0]["finish_ns"], 10'000'000);
    EXPECT_EQ(run["makespan_ns"], 20'000'000);
}

TEST(MetricsJson, NamesTheDeadlocksCycle) {
    const Json run = Json::parse(toMetricsJson(sample(), {}))["runs"][0];
    EXPECT_EQ(run["deadlock"].dump(), R"({"cycle":[{"task":"B","waits_for":"lock","held_by":"A"},)"
                                      R"({"task":"A","waits_for":"B","held_by":"B"}]})");
}

TEST(MetricsJson, SaysWhatCameOfTheRun) {
    const Json stuck = Json::parse(toMetricsJson(sample(), {}))["runs"][0]["result"];
    EXPECT_EQ(stuck.dump(), R"({"kind":"stuck","waits":[{"task":"B","waits_for":"lock","held_by":"A"},)"
                            R"({"task":"A","waits_for":"B","held_by":"B"}]})");

    SmallTrace trace(1);
    const ResourceId counter = trace.builder().addResource("c", ResourceKind::Variable);
    trace.task("A", 0ms, {{State::Running, 10ms, 0}});
    for (int64_t update = 1; update <= 200; ++update) trace.builder().store(counter, (update + 1) / 2);
    const Comparison comparison(nullptr, std::vector{comparedOf(resultOf(trace.build()))});
    const Json run = Json::parse(toMetricsJson(comparison, {}))["runs"][0];
    EXPECT_EQ(run["result"].dump(), R"({"kind":"lost","lost":100,"of":200})");
}

TEST(MetricsJson, SaysHowItWasMade) {
    const Json made = Json::parse(toMetricsJson(sample(), {}))["made_by"];
    EXPECT_EQ(made["software"], "Timeslice " + std::string(programVersion()));
    EXPECT_EQ(made["command"], "timeslice run two-tasks.yaml --model parallel");
    EXPECT_EQ(made["seed"], "1");
    EXPECT_EQ(made["machine"], "Simulated · 4 cores · Round robin, quantum 4 ms · seed 1");
}

TEST(MetricsJson, WritesNullWithoutDeadlockAndForALiveRunsPolicy) {
    SmallTrace trace(2);
    trace.task("A", 0ms, {{State::Running, 10ms, 0}});
    RunResult live = resultOf(trace.build());
    live.spec.engine = Engine::Live;
    const RecordingPtr recording = measuredAgainst(recordingOf(live), {25ms, {}});
    const Comparison comparison(nullptr, std::vector{recording});
    const Json run = Json::parse(toMetricsJson(comparison, {}))["runs"][0];
    EXPECT_TRUE(run["deadlock"].is_null());
    EXPECT_TRUE(run["policy"].is_null());
    EXPECT_EQ(run["engine"], "live");
    EXPECT_EQ(run["speedup"], 2.5);
    EXPECT_EQ(run["machine"]["cores"], 2);
}

TEST(MetricsJson, WritesSettingsAsAPersonWould) {
    const Comparison comparison = sample([](RunSpec& spec) {
        spec.model = "gil";
        spec.settings["switch_interval"] = 500'000;
    });
    const Json run = Json::parse(toMetricsJson(comparison, {}))["runs"][0];
    EXPECT_EQ(run["machine"]["settings"].dump(), R"({"switch_interval":"500us"})");
}

TEST(MetricsJson, HasTheCgroupsThatHadAnEffect) {
    SmallTrace trace(1);
    trace.builder().addCgroup("web", Nanos{0}, 100ms);
    trace.builder().addCgroup("batch", 20ms, 100ms);
    trace.builder().throttles(1);
    trace.task("A", 0ms, {{State::Running, 10ms, 0}});
    const Comparison comparison(nullptr, std::vector{comparedOf(resultOf(trace.build()))});
    EXPECT_EQ(Json::parse(toMetricsJson(comparison, {}))["runs"][0]["cgroups"].dump(),
              R"([{"name":"web","quota_ns":null,"period_ns":100000000,"nr_throttled":0},)"
              R"({"name":"batch","quota_ns":20000000,"period_ns":100000000,"nr_throttled":1}])");
    EXPECT_FALSE(Json::parse(toMetricsJson(sample(), {}))["runs"][0].contains("cgroups"));
}

TEST(MetricsJson, ListsRefusedModels) {
    EXPECT_EQ(Json::parse(toMetricsJson(sample(), {"async"}))["refused"].dump(), R"(["async"])");
}

TEST(MetricsJson, EndsWithANewline) {
    EXPECT_EQ(toMetricsJson(sample(), {}).back(), '\n');
}

} // namespace
} // namespace timeslice::metrics_json_test
