#include "core/metrics/metrics.h"

#include <gtest/gtest.h>
#include <set>

namespace timeslice {
namespace {

const MetricDefinition& definition(std::string_view id) {
    for (const MetricDefinition& metric : metricDefinitions())
        if (metric.id == id) return metric;
    ADD_FAILURE() << "no metric " << id;
    return metricDefinitions().front();
}

RunMetrics sample() {
    RunMetrics run;
    run.makespan = 26100us;
    run.utilisation = 0.25;
    run.voluntarySwitches = 33;
    TaskMetrics done;
    done.waiting = 2ms;
    done.firstRun = Nanos(1ms);
    done.finish = Nanos(10ms);
    TaskMetrics stuck;
    stuck.waiting = 4ms;
    run.tasks = {done, stuck};
    return run;
}

std::string written(std::string_view id, const RunMetrics& run) {
    return formatMetric(definition(id), definition(id).value(run), plainEnglish());
}

TEST(MetricDefinitions, HaveDifferentIdsAndASentenceEach) {
    std::set<std::string_view> ids;
    for (const MetricDefinition& metric : metricDefinitions()) {
        EXPECT_TRUE(ids.insert(metric.id).second) << metric.id;
        EXPECT_NE(std::string(metric.title), "");
        EXPECT_EQ(std::string(metric.definition).back(), '.') << metric.id;
    }
    EXPECT_EQ(ids.size(), 20U);
}

TEST(MetricDefinitions, TakeMeansOverTheTasksOfWhichTheValueIsKnown) {
    const RunMetrics run = sample();
    EXPECT_EQ(definition("waiting_mean_ns").value(run), 3e6);
    EXPECT_EQ(definition("response_mean_ns").value(run), 1e6);
    EXPECT_EQ(definition("turnaround_mean_ns").value(run), 1e7);
    EXPECT_EQ(definition("turnaround_mean_ns").value(RunMetrics{}), std::nullopt);
}

TEST(MetricDefinitions, WriteValuesForAPerson) {
    RunMetrics run = sample();
    EXPECT_EQ(written("makespan_ns", run), "26.1 ms");
    EXPECT_EQ(written("speedup", run), "–");
    run.speedup = 3.834;
    EXPECT_EQ(written("speedup", run), "3.83×");
    EXPECT_EQ(written("utilisation", run), "25 %");
    EXPECT_EQ(written("utilisation_used", run), "–");
    run.utilisationUsed = 1;
    run.coresUsed = 1;
    EXPECT_EQ(written("utilisation_used", run), "100 %");
    EXPECT_EQ(written("cores_used", run), "1");
    EXPECT_EQ(written("voluntary_switches", run), "33");
    EXPECT_EQ(written("jain_fairness", run), "1.00");
    EXPECT_EQ(written("start_cost_ns", run), "–");
    EXPECT_EQ(written("task_memory_bytes", run), "–");
    run.startCost = 41us;
    run.taskMemory = 12'288;
    EXPECT_EQ(written("start_cost_ns", run), "41 µs");
    EXPECT_EQ(written("task_memory_bytes", run), "12.3 kB");
}

} // namespace
} // namespace timeslice
