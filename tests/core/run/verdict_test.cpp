#include "core/run/verdict.h"

#include "core/metrics/metrics.h"
#include "core/workload/catalogue.h"
#include "tests/core/small_trace.h"
#include "tests/core/yaml_run.h"

#include <gmock/gmock.h>

namespace timeslice {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

std::string said(const Text& text) {
    return plainEnglish().render(text);
}

RunResult builtin(const char* workload, const char* model) {
    RunSpec spec;
    spec.model = model;
    return test::runOf(**findWorkload(workload), spec);
}

const MetricDefinition& metric(std::string_view id) {
    return *std::ranges::find(metricDefinitions(), id, &MetricDefinition::id);
}

TEST(Verdict, CallsARaceThatLosesNothingCorrect) {
    const RunVerdict verdict = verdictOf(builtin("race", "serial"));
    EXPECT_EQ(verdict.kind, VerdictKind::Correct);
    EXPECT_TRUE(verdict.isRight());
    EXPECT_EQ(said(wordOf(verdict)), "correct");
}

TEST(Verdict, CountsTheUpdatesThatARaceLoses) {
    const RunVerdict verdict = verdictOf(builtin("race", "parallel"));
    EXPECT_EQ(verdict.kind, VerdictKind::Lost);
    EXPECT_FALSE(verdict.isRight());
    EXPECT_TRUE(verdict.over);
    EXPECT_EQ(verdict.updates, 200);
    EXPECT_THAT(said(wordOf(verdict)), StartsWith("lost "));
    EXPECT_THAT(said(wordOf(verdict)), HasSubstr(" of 200"));
}

TEST(Verdict, CallsARunWithNothingToCheckFinished) {
    const RunVerdict verdict = verdictOf(builtin("mixed", "parallel"));
    EXPECT_EQ(verdict.kind, VerdictKind::Unchecked);
    EXPECT_TRUE(verdict.isRight());
    EXPECT_EQ(said(wordOf(verdict)), "finished");
}

TEST(Verdict, NamesWhoWaitsForWhomInADeadlock) {
    const RunVerdict verdict = verdictOf(builtin("philosophers", "parallel"));
    EXPECT_EQ(verdict.kind, VerdictKind::Stuck);
    EXPECT_FALSE(verdict.over);
    EXPECT_EQ(verdict.reasons.size(), 3U);
    EXPECT_EQ(said(wordOf(verdict)), "deadlock");
    EXPECT_THAT(said(cellOf(verdict)), StartsWith("deadlock: "));
    for (const char* name : {"Plato", "Aristotle", "Hypatia"})
        EXPECT_THAT(said(explanationOf(verdict)), HasSubstr(std::string(name) + " waits for "));
}

TEST(Verdict, NamesWhoWaitsWithoutACycle) {
    const RunVerdict verdict = verdictOf(test::runYaml(
        "resources: {bell: event}\ntasks: [{name: A, steps: [{wait: bell}]}]\n", test::ideal("parallel")));
    EXPECT_EQ(verdict.kind, VerdictKind::Stuck);
    EXPECT_EQ(said(cellOf(verdict)), "deadlock: A waits for bell");
}

TEST(Verdict, HoldsARunAgainstItsWorkloadsExpectations) {
    const std::string body =
        "tasks: [{name: A, count: 2, steps: [{cpu: 10 ms}]}]\nexpect: {makespan: 10 ms within 1%}\n";
    EXPECT_EQ(verdictOf(test::runYaml(body, test::ideal("parallel"))).kind, VerdictKind::Correct);
    EXPECT_EQ(verdictOf(test::runYaml(body, test::ideal("serial"))).kind, VerdictKind::Unchecked)
        << "expectations are of tasks that run together";
    const RunVerdict broken = verdictOf(test::runYaml(body, test::ideal("preemptive")));
    EXPECT_EQ(broken.kind, VerdictKind::Failed);
    EXPECT_TRUE(broken.over);
    EXPECT_EQ(said(wordOf(broken)), "not as expected");
    EXPECT_THAT(said(explanationOf(broken)), HasSubstr("expected 10 ms"));
}

TEST(Verdict, TellsWhatEndedARunEarly) {
    test::SmallTrace trace(1);
    trace.task("A", 0ms, {{State::Running, 10ms, 0}});
    RunResult run = test::resultOf(trace.build());
    for (const auto& [ending, kind] : {std::pair{Ending::Timeout, VerdictKind::Timeout},
                                       {Ending::Cancelled, VerdictKind::Cancelled},
                                       {Ending::Failed, VerdictKind::Failed},
                                       {Ending::Choice, VerdictKind::Open}}) {
        run.ending = ending;
        EXPECT_EQ(verdictOf(run).kind, kind);
        EXPECT_FALSE(verdictOf(run).over);
        EXPECT_FALSE(verdictOf(run).isRight());
    }
}

TEST(Verdict, OfAWrongResultLeavesTheSpeedupOutAndSaysWhy) {
    RunMetrics metrics = measure(builtin("race", "parallel"));
    metrics.speedup = 2;
    EXPECT_FALSE(shownValue(metric("speedup"), metrics));
    EXPECT_FALSE(shownSpeedup(metrics));
    EXPECT_FALSE(isGain(shownSpeedup(metrics)));
    EXPECT_FALSE(whyLeftOut(metric("speedup"), metrics).empty());
    EXPECT_TRUE(shownValue(metric("makespan_ns"), metrics)) << "it came to its end";
}

TEST(Verdict, OfAStuckRunLeavesTheMakespanOut) {
    const RunMetrics metrics = measure(builtin("philosophers", "parallel"));
    EXPECT_FALSE(shownValue(metric("makespan_ns"), metrics));
    EXPECT_FALSE(whyLeftOut(metric("makespan_ns"), metrics).empty());
    EXPECT_TRUE(shownValue(metric("utilisation"), metrics));
}

TEST(Verdict, OfARightResultShowsAClearSpeedupAsAGain) {
    RunMetrics metrics = measure(builtin("mixed", "parallel"));
    metrics.speedup = 2;
    ASSERT_TRUE(shownSpeedup(metrics));
    EXPECT_TRUE(isGain(shownSpeedup(metrics)));
    metrics.speedup = 1;
    EXPECT_FALSE(isGain(shownSpeedup(metrics)));
}

} // namespace
} // namespace timeslice
