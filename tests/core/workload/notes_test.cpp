#include "core/workload/notes.h"

#include "tests/core/workload/reading.h"
#include "tests/core/yaml_run.h"

#include <gmock/gmock.h>

namespace timeslice::notes_test {
namespace {

using test::withSteps;
using test::workloadOf;
using testing::HasSubstr;

std::string notesOnSteps(const std::string& steps, const std::string& resources = "{}") {
    return describe(notesOn(workloadOf(withSteps(steps, resources))));
}

TEST(WorkloadNotes, TellWhatABeginningWithAWaitMeans) {
    EXPECT_EQ(
        notesOnSteps("io: 4 s"),
        "f.yaml:6:1: note: A begins with io 4 s, but needs a core before it can wait, as a real thread does. "
        "Where an exercise says that it is blocked until 4 s, write start: 4s instead of this step.");
}

TEST(WorkloadNotes, TellItOfEveryKindOfWait) {
    EXPECT_THAT(notesOnSteps("sleep: 4 ms"), HasSubstr("write start: 4ms"));
    EXPECT_THAT(notesOnSteps("block: 4 ms"), HasSubstr("write start: 4ms"));
    EXPECT_THAT(notesOnSteps("repeat: {times: 1, steps: [sleep: 4 ms]}"), HasSubstr("write start: 4ms"));
    EXPECT_THAT(notesOnSteps("{try: [sleep: 4 ms], except: []}"), HasSubstr("write start: 4ms"));
    const std::string limited = notesOnSteps("{within: 9 ms, steps: [sleep: 4 ms]}");
    EXPECT_THAT(limited, HasSubstr("A begins with sleep 4 ms"));
    EXPECT_THAT(limited, testing::Not(HasSubstr("write start"))) << "it would have more time";
}

TEST(WorkloadNotes, KnowNoArrivalInsteadOfARequest) {
    EXPECT_EQ(
        notesOnSteps("io: {request: S, latency: 4 ms}", "{S: server}"),
        "f.yaml:6:1: note: A begins with io S 4 ms, but needs a core before it can wait, as a real thread "
        "does.");
}

TEST(WorkloadNotes, AddTheWaitToTheArrival) {
    EXPECT_THAT(describe(notesOn(
                    workloadOf("timeslice: 1\ntasks: [{name: A, start: 3 ms, steps: [sleep: 4 ms]}]\n"))),
                HasSubstr("blocked until 7 ms, write start: 7ms"));
}

TEST(WorkloadNotes, DoNotMoveTheArrivalOfWhatWaitsInEachRound) {
    const std::string note = describe(notesOn(workloadOf(
        "timeslice: 1\ntasks:\n- {name: A, steps: [{repeat: {times: 3, steps: [sleep: 10 ms, cpu: 5 ms]}}]}\n")));
    EXPECT_THAT(note, HasSubstr("A begins with sleep 10 ms, but needs a core"));
    EXPECT_THAT(note, testing::Not(HasSubstr("start:")));
}

TEST(WorkloadNotes, NameThePoliciesThatKnowCgroups) {
    const auto noteUnder = [](const std::string& machine) {
        return describe(
            notesOn(workloadOf("timeslice: 1\nmachine: " + machine +
                               "\ncgroups: {a: {}}\ntasks: [{name: A, cgroup: a, steps: [cpu: 4 ms]}]\n")));
    };
    EXPECT_EQ(
        noteUnder("{cores: 1}"),
        "f.yaml:3:11: note: cgroups have an effect only in simulated runs under cfs, eevdf and realtime, "
        "not under rr; write machine: {policy: cfs}, or choose one with --policy.");
    EXPECT_THAT(noteUnder("{policy: stride}"), HasSubstr("not under stride"));
    for (const char* policy : {"cfs", "eevdf", "realtime"})
        EXPECT_EQ(noteUnder(std::string("{policy: ") + policy + "}"), "");
}

TEST(WorkloadNotes, SayNothingOfOtherTasks) {
    EXPECT_EQ(notesOnSteps("cpu: 1 ms"), "");
    EXPECT_EQ(describe(notesOn(workloadOf("timeslice: 1\ntasks:\n- {name: A, steps: [spawn: B]}\n"
                                          "- {name: B, steps: [sleep: 4 ms]}\n"))),
              "")
        << "B does not arrive by itself";
}

TEST(WorkloadNotes, TellOfConditionsThatNobodyNotifiesOrWaitsAt) {
    const std::string resources = "{L: lock, C: condition}";
    const std::string waits = "{with: L, steps: [{wait: {condition: C, with: L}}]}";
    EXPECT_EQ(notesOnSteps(waits, resources), "f.yaml:6:20: note: A waits on C, which no step notifies.");
    EXPECT_EQ(notesOnSteps("{with: L, steps: [{notify_all: C}]}", resources),
              "f.yaml:6:20: note: A notifies C, on which no step waits.");
    EXPECT_EQ(notesOnSteps("notify: C, " + waits, resources), "");
    EXPECT_EQ(notesOnSteps("{repeat: {times: 2, steps: [notify_all: C]}}, " + waits, resources), "");
}

// What the note says: B gets a core when A is done, and only then begins to wait; with `start` it is ready at 4.
TEST(WorkloadNotes, AreTrue) {
    RunSpec spec = test::ideal("preemptive", 1);
    spec.policy = "fcfs";
    const std::string busy = "tasks:\n- {name: A, steps: [{cpu: 10 ms}]}\n";
    const RunResult waits = test::runYaml(busy + "- {name: B, steps: [{sleep: 4 ms}, {cpu: 1 ms}]}\n", spec);
    EXPECT_EQ(test::finishOf(waits, 1), Nanos{15ms});
    const RunResult arrives = test::runYaml(busy + "- {name: B, start: 4 ms, steps: [{cpu: 1 ms}]}\n", spec);
    EXPECT_EQ(test::finishOf(arrives, 1), Nanos{11ms});
}

} // namespace
} // namespace timeslice::notes_test
