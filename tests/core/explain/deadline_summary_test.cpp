#include "core/explain/deadline_summary.h"

#include "core/explain/explain.h"
#include "tests/core/explain/sentences.h"
#include "tests/core/yaml_run.h"

namespace timeslice::deadline_summary_test {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

std::vector<std::string> summary(const char* policy, const std::string& tasks,
                                 const Settings& settings = {}) {
    RunSpec spec = test::ideal("preemptive", 1);
    spec.policy = policy;
    spec.settings = settings;
    return test::english(
        explaining::deadlineSummaryOf(*recordingOf(test::runYaml("tasks:\n" + tasks, spec))));
}

const std::string kTwo = "  - {name: A, count: 2, every: 5 ms, steps: [{cpu: 2 ms}]}\n"
                         "  - {name: B, every: 7 ms, steps: [{cpu: 4 ms}]}\n";

TEST(DeadlineSummary, SaysWhatTheoryHoldsOfRateMonotonic) {
    EXPECT_THAT(
        summary("rm", kTwo),
        ElementsAre(
            "Deadlines missed: 1 of 3. B was the latest, by 1 ms.",
            "The utilisation of the 2 periodic tasks is 0.971 of one core.",
            "Rate monotonic is sure to meet all deadlines up to a utilisation of 0.828 (Liu and Layland), "
            "or while the product of all utilisations plus 1, here 2.200, is at most 2.",
            "By response-time analysis, rate monotonic on one core misses deadlines: B may need 8 ms, "
            "and has 7 ms."));
}

TEST(DeadlineSummary, SaysThatTheTheoryIsOfInterruptions) {
    const std::string without =
        "This theory is about jobs that may be interrupted; in this run each keeps its "
        "core until it waits or ends.";
    for (const char* policy : {"edf", "rm"}) {
        EXPECT_THAT(summary(policy, kTwo, {{"preemptive", 0}}), Contains(without)) << policy;
        EXPECT_THAT(summary(policy, kTwo), Not(Contains(without))) << policy;
    }
}

TEST(DeadlineSummary, SaysWhatTheoryHoldsOfEarliestDeadlineFirst) {
    EXPECT_THAT(
        summary("edf", kTwo),
        ElementsAre("Deadlines missed: 0 of 3. B came closest, with 1 ms to spare.",
                    "The utilisation of the 2 periodic tasks is 0.971 of one core.",
                    "As the utilisation is at most 1, earliest deadline first meets all deadlines of these "
                    "tasks on one core."));
    EXPECT_THAT(
        summary("edf", "  - {name: A, every: 6 ms, deadline: 3 ms, steps: [{cpu: 2 ms}]}\n"
                       "  - {name: B, every: 8 ms, deadline: 3 ms, steps: [{cpu: 2 ms}]}\n"),
        Contains("No policy meets all deadlines on one core: released together, the tasks have 4 ms of "
                 "work due by 3 ms."));
}

TEST(DeadlineSummary, SaysWhoFallsBehind) {
    EXPECT_THAT(summary("rm", "  - {name: A, every: 5 ms, steps: [{cpu: 3 ms}]}\n"
                              "  - {name: B, every: 6 ms, steps: [{cpu: 3 ms}]}\n"),
                Contains("Under rate monotonic on one core, B falls further and further behind, by "
                         "response-time analysis."));
}

TEST(DeadlineSummary, HasNoTheoryWhereLengthsAreDrawnOrJobsMayWait) {
    for (const char* policy : {"rm", "edf"}) {
        EXPECT_THAT(
            summary(policy, "  - {name: A, every: 9 ms, steps: [{cpu: 1 ms}]}\n"
                            "  - {name: R, every: 5 ms, steps: [{cpu: {any_of: [1 ms, 1 ms]}}]}\n"),
            ElementsAre("Deadlines missed: 0 of 2. R came closest, with 4 ms to spare.",
                        "The lengths of the jobs of R are drawn at random, so there is no analysis of "
                        "the deadlines."));
        EXPECT_THAT(summary(policy, "  - {name: W, every: 5 ms, steps: [{cpu: 1 ms}, {sleep: 5 ms}]}\n"),
                    ElementsAre("Deadlines missed: 1 of 1. W was the latest, by 1 ms.",
                                "The jobs of W may wait for more than a core, so there is no analysis of the "
                                "deadlines."));
    }
}

TEST(DeadlineSummary, OfDeadlinesWithoutPeriodsHasNoTheory) {
    EXPECT_THAT(summary("fcfs", "  - {name: A, deadline: 3 ms, steps: [{cpu: 5 ms}]}\n"),
                ElementsAre("Deadlines missed: 1 of 1. A was the latest, by 2 ms."));
    EXPECT_THAT(summary("fcfs", kTwo), IsEmpty());
}

TEST(ExplainAt, NamesTheJobThatOneWaitsFor) {
    RunSpec spec = test::ideal("parallel", 2);
    spec.policy = "rm";
    const RunResult run =
        test::runYaml("tasks:\n  - {name: J, count: 3, every: 2 ms, steps: [{cpu: 3 ms}]}\n", spec);
    EXPECT_THAT(
        test::english(explainAt(*run.trace, TaskId{2}, 5ms).sentences),
        Contains("J 3 has been waiting for J 2, the job before it, to finish since 4 ms: 1 ms so far, "
                 "2 ms in total."));
}

} // namespace
} // namespace timeslice::deadline_summary_test
