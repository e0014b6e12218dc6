#include "core/explain/narrative.h"
#include "core/trace/builder.h"
#include "tests/core/explain/sentences.h"
#include "tests/core/yaml_run.h"

namespace timeslice {
namespace {

using test::english;
using test::ideal;
using test::runYaml;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

TEST(DescribeRun, TellsAShortRunStepByStep) {
    const RunResult run = runYaml(R"(
tasks:
  - {name: A, steps: [{cpu: 6 ms}, {io: 5 ms}, {cpu: 1 ms}]}
  - {name: B, steps: [{cpu: 3 ms}]}
)",
                                  ideal("preemptive", 1));
    EXPECT_THAT(
        english(describeRun(*recordingOf(run))),
        ElementsAre("At 0 ns, A and B arrive.",
                    "At 0 ns, A runs for the first time, on core 1, as soon as it arrives.",
                    "At 4 ms, the time slice of A ends after 4 ms on core 1.",
                    "At 4 ms, B runs for the first time, on core 1, 4 ms after its arrival.",
                    "At 7 ms, B finishes, 7 ms after its arrival.",
                    "At 7 ms, A gets core 1 after waiting 3 ms for its turn.",
                    "At 9 ms, A starts I/O and blocks after 2 ms on core 1.",
                    "At 14 ms, the I/O of A completes after 5 ms.",
                    "At 15 ms, A finishes, 15 ms after its arrival.",
                    "The run took 15 ms, from the first arrival at 0 ns to its end at 15 ms.",
                    "Context switches: 4 (3 voluntary, 1 involuntary).",
                    "B waited longest: 4 ms in total, for its turn.",
                    "B had the longest unbroken wait for its turn: 4 ms, from 0 ns on; meanwhile A ran."));
}

TEST(DescribeRun, RepeatedTurnsAreSummarised) {
    const RunResult run = runYaml("tasks:\n  - {name: t, count: 2, steps: [{cpu: 400 ms}]}\n", ideal("gil"));
    EXPECT_THAT(
        english(describeRun(*recordingOf(run))),
        ElementsAre(
            "At 0 ns, t 1 and t 2 arrive.",
            "At 0 ns, t 1 runs for the first time, on core 1, as soon as it arrives.",
            "At 5 ms, t 1 honours the drop request and releases the GIL after 5 ms on core 1. "
            "t 2 asked for the GIL at 5 ms. t 2 gets the GIL at 5 ms.",
            "At 5 ms, t 2 runs for the first time, on core 2, 5 ms after its arrival.",
            "From 5 ms to 790 ms, t 1 and t 2 take 157 turns in total, 5 ms each on average.",
            "Most frequent reason for stopping, 157 of 157 times: drop request honoured.",
            "Meanwhile, t 1 has the longest unbroken wait: 5 ms until 10 ms (waiting for the GIL).",
            "At 795 ms, t 1 finishes, 795 ms after its arrival.",
            "At 795 ms, t 2 gets the GIL after waiting 5 ms.",
            "At 800 ms, t 2 finishes, 800 ms after its arrival.",
            "The run took 800 ms, from the first arrival at 0 ns to its end at 800 ms.",
            "Context switches: 160 (160 voluntary, 0 involuntary).",
            "GIL hand-overs: 159; drop requests: 158.", "t 2 waited longest: 400 ms in total, for the GIL.",
            "t 1 had the longest unbroken wait for its turn: 5 ms, from 5 ms on; meanwhile t 2 ran."));
}

TEST(DescribeRun, ALockPassesFromHandToHand) {
    const RunResult run = runYaml(R"(
resources: {fork: lock}
tasks:
  - {name: A, steps: [{lock: fork}, {cpu: 10 ms}, {unlock: fork}]}
  - {name: B, start: 2 ms, steps: [{lock: fork}, {cpu: 3 ms}, {unlock: fork}]}
)",
                                  ideal("async", 1));
    EXPECT_THAT(english(describeRun(*recordingOf(run))),
                Contains("At 10 ms, B runs for the first time, on core 1, 8 ms after its arrival."));
    const RunResult threads = runYaml(R"(
resources: {fork: lock}
tasks:
  - {name: A, steps: [{lock: fork}, {cpu: 10 ms}, {unlock: fork}]}
  - {name: B, steps: [{cpu: 2 ms}, {lock: fork}, {cpu: 3 ms}, {unlock: fork}]}
)",
                                      ideal("parallel"));
    EXPECT_THAT(english(describeRun(*recordingOf(threads))),
                Contains("At 10 ms, B gets the lock fork after waiting 8 ms. "
                         "A held the lock fork from 0 ns to 10 ms."));
}

TEST(DescribeRun, ADeadlockEndsTheStory) {
    const RunResult run = runYaml(R"(
resources: {left: lock, right: lock}
tasks:
  - {name: A, steps: [{lock: left}, {cpu: 4 ms}, {lock: right}]}
  - {name: B, steps: [{lock: right}, {cpu: 9 ms}, {lock: left}]}
)",
                                  ideal("parallel"));
    const auto texts = english(describeRun(*recordingOf(run)));
    EXPECT_THAT(texts, Contains("At 4 ms, A has to wait for the lock right, which B holds."));
    EXPECT_THAT(texts, Contains("Not finished: A and B."));
    EXPECT_THAT(texts, Contains("The run ended in a deadlock; the cycle closed at 9 ms."));
    EXPECT_EQ(texts.back(),
              "B has held right since 0 ns and has been waiting since 9 ms for left, which A holds.");
}

TEST(DescribeRun, StaysShortHoweverLongTheRun) {
    const RunResult turns = runYaml(R"(
tasks:
  - {name: A, count: 2, steps: [{cpu: 150 s}]}
  - {name: B, steps: [{repeat: {times: 40, steps: [{sleep: 2 s}, {cpu: 3 ms}]}}]}
)",
                                    ideal("preemptive", 1));
    ASSERT_GT(turns.trace->intervalCount(), 100'000U);
    EXPECT_LT(describeRun(*recordingOf(turns)).size(), 40U);

    const std::string crowd = R"(
resources: {L: lock}
tasks:
  - {name: A, count: 700, every: 1 ms, steps: [{repeat: {times: 20, steps: [{cpu: 1 ms}, {lock: L}, {cpu: 100 us}, {unlock: L}, {sleep: 2 ms}]}}]}
)";
    for (const char* model : {"serial", "preemptive", "parallel", "gil", "async"}) {
        RunSpec spec;
        spec.model = model;
        EXPECT_LT(describeRun(*recordingOf(runYaml(crowd, spec))).size(), 200U) << model;
    }
}

TEST(DescribeRun, BreaksOffWhenToldToStop) {
    const auto run = recordingOf(
        runYaml("tasks:\n  - {name: A, count: 2, steps: [{cpu: 150 s}]}\n", ideal("preemptive", 1)));
    const auto whole = describeRun(*run);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_LT(describeRun(*run, stop.get_token()).size(), whole.size());
}

TEST(DescribeRun, AnEmptyTraceHasASummaryAlone) {
    RunResult run;
    run.trace = TraceBuilder(1).build(0ms);
    EXPECT_THAT(english(describeRun(*recordingOf(run))),
                ElementsAre(HasSubstr("The run took 0 ns"), HasSubstr("Context switches: 0")));
}

TEST(DescribeTask, TellsOneTasksPart) {
    const RunResult run = runYaml(R"(
tasks:
  - {name: A, steps: [{cpu: 6 ms}]}
  - {name: B, steps: [{cpu: 3 ms}]}
)",
                                  ideal("preemptive", 1));
    EXPECT_THAT(english(describeTask(*run.trace, TaskId{1})),
                ElementsAre("At 0 ns, B arrives.",
                            "At 4 ms, B runs for the first time, on core 1, 4 ms after its arrival.",
                            "At 7 ms, B finishes, 7 ms after its arrival."));
}

} // namespace
} // namespace timeslice
