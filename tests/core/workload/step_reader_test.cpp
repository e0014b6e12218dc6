#include "core/workload/step_reader.h"

#include "tests/core/workload/reading.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

namespace timeslice {
namespace {

using test::problemsOf;
using test::stepProblems;
using test::stepsOf;
using ::testing::StartsWith;

constexpr const char* kLocks = "{L: lock}";

TEST(StepReader, ReadsStepsThatTakeTime) {
    const std::vector<Step> steps =
        stepsOf("cpu: 1 ms, call: 2 ms, native: 3 ms, io: 4 ms, sleep: 5 ms, block: 6 ms");
    ASSERT_EQ(steps.size(), 6U);
    const StepKind kinds[] = {StepKind::Cpu, StepKind::Call,  StepKind::Native,
                              StepKind::Io,  StepKind::Sleep, StepKind::Block};
    for (size_t i = 0; i < steps.size(); ++i) {
        EXPECT_EQ(steps[i].kind, kinds[i]);
        EXPECT_EQ(steps[i].time, Nanos(1ms) * static_cast<int64_t>(i + 1));
    }
    EXPECT_FALSE(steps[0].checkpoint);
}

TEST(StepReader, ReadsWorkWithItsKindAndCheckpoint) {
    const std::vector<Step> steps =
        stepsOf("cpu: {work: 20 ms, kind: chain, checkpoint: 5 us}, cpu: {work: 1 ms}");
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[0].time, 20ms);
    EXPECT_EQ(steps[0].kernel, WorkKernel::Chain);
    EXPECT_EQ(steps[0].checkpoint, Nanos(5us));
    EXPECT_EQ(steps[1].time, 1ms);
}

TEST(StepReader, ReadsLocks) {
    const std::vector<Step> steps =
        stepsOf("lock: L, unlock: L, {timeout: 7 ms, lock: L}, unlock: L", kLocks);
    ASSERT_EQ(steps.size(), 4U);
    EXPECT_EQ(steps[0].kind, StepKind::Lock);
    EXPECT_EQ(steps[0].resource, ResourceId::at(0));
    EXPECT_FALSE(steps[0].timeout);
    EXPECT_EQ(steps[1].kind, StepKind::Unlock);
    EXPECT_EQ(steps[1].resource, ResourceId::at(0));
    EXPECT_EQ(steps[2].timeout, Nanos(7ms));
}

TEST(StepReader, TurnsWithIntoLockBodyUnlock) {
    const std::vector<Step> steps = stepsOf("{with: L, steps: [cpu: 1 ms, yield]}", kLocks);
    ASSERT_EQ(steps.size(), 4U);
    EXPECT_EQ(steps[0].kind, StepKind::Lock);
    EXPECT_EQ(steps[1].kind, StepKind::Cpu);
    EXPECT_EQ(steps[2].kind, StepKind::Yield);
    EXPECT_EQ(steps[3].kind, StepKind::Unlock);
    EXPECT_EQ(steps[3].resource, ResourceId::at(0));
    EXPECT_EQ(steps[3].place.line, 6);
}

TEST(StepReader, ReadsRepeats) {
    const std::vector<Step> steps =
        stepsOf("repeat: {times: 20, steps: [cpu: 1 ms, repeat: {times: forever, steps: [yield]}]}");
    ASSERT_EQ(steps.size(), 1U);
    EXPECT_EQ(steps[0].kind, StepKind::Repeat);
    EXPECT_EQ(steps[0].times, 20);
    ASSERT_EQ(steps[0].steps.size(), 2U);
    EXPECT_EQ(steps[0].steps[1].times, kForever);
}

TEST(StepReader, ComputesTimesAndCounts) {
    const std::vector<Step> steps =
        stepsOf("io: \"${t / 2}\", io: \"${n * 2} ms\", repeat: {times: \"${n * 0.1 * 10}\","
                " steps: [yield]}");
    ASSERT_EQ(steps.size(), 3U);
    EXPECT_EQ(steps[0].time, 2s);
    EXPECT_EQ(steps[1].time, 6ms);
    EXPECT_EQ(steps[2].times, 3);
}

TEST(StepReader, ReadsWhatTasksDoWithSharedThings) {
    const WorkloadPtr workload = readWorkload(R"(timeslice: 1
resources: {s: {semaphore: 3}, q: {queue: 4}, r: rwlock, e: event, b: {barrier: 2}, v: variable, l: {link: 9 MB/s}, h: {server: 2}}
tasks:
- name: A
  steps:
  - {acquire: s, timeout: 5 ms}
  - release: s
  - put: {queue: q, bytes: 1 MB}
  - get: q
  - read_lock: r
  - unlock: r
  - signal: e
  - wait: e
  - barrier: b
  - add: {variable: v, gap: 1 us, split: true}
  - io: {latency: 350 ms, bytes: 52 MB, over: l}
  - io: {request: h, latency: 1 s}
  - io: {lines: 100 MB, cached: false}
  - {with: s, steps: [cpu: {work: 1 ms, kind: matmul}]}
)",
                                              "f.yaml")
                                     .value();
    EXPECT_EQ(workload->resources[0].size, 3);
    EXPECT_EQ(workload->resources[6].size, 9'000'000);
    const std::vector<Step>& steps = workload->groups[0].steps;
    EXPECT_EQ(steps[0].timeout, 5ms);
    EXPECT_EQ(steps[2].bytes, 1'000'000);
    EXPECT_EQ(steps[9].time, 1us);
    EXPECT_TRUE(steps[9].split);
    EXPECT_EQ(steps[10].bytes, 52'000'000);
    EXPECT_EQ(steps[11].resource, ResourceId::at(7));
    EXPECT_TRUE(steps[12].lines);
    EXPECT_FALSE(steps[12].cached);
    EXPECT_EQ(steps[13].kind, StepKind::Acquire);
    EXPECT_TRUE(steps[13].scoped);
    EXPECT_EQ(steps[14].kernel, WorkKernel::MatMul);
    EXPECT_EQ(steps[15].kind, StepKind::Release);
}

constexpr const char* kMeeting =
    "{C: condition, D: condition, L: lock, M: lock, E: event, T: {latch: 2}, V: variable}";
constexpr const char* kUsesMeeting =
    ", lock: L, lock: M, {wait: {condition: C, with: L}}, notify: D, signal: E, "
    "count_down: T, atomic_add: V, unlock: L, unlock: M";

TEST(StepReader, ReadsWhatTasksDoWithConditionsAndLatches) {
    const std::vector<Step> steps = stepsOf(
        "lock: L, {wait: {with: L, condition: C}, timeout: 5 ms}, unlock: L, notify: C, notify_all: D, "
        "clear: E, wait: E, {wait: T, timeout: 1 ms}, count_down: T, atomic_add: V, {with: M, steps: "
        "[yield]}",
        kMeeting);
    ASSERT_EQ(steps.size(), 13U);
    EXPECT_EQ(steps[1].kind, StepKind::Wait);
    EXPECT_EQ(steps[1].resource, ResourceId{0});
    EXPECT_EQ(steps[1].timeout, 5ms);
    EXPECT_EQ(steps[3].kind, StepKind::Notify);
    EXPECT_EQ(steps[4].kind, StepKind::NotifyAll);
    EXPECT_EQ(steps[4].resource, ResourceId{1});
    EXPECT_EQ(steps[5].kind, StepKind::Clear);
    EXPECT_EQ(steps[6].kind, StepKind::Wait);
    EXPECT_EQ(steps[6].resource, ResourceId{4});
    EXPECT_EQ(steps[7].resource, ResourceId{5});
    EXPECT_EQ(steps[7].timeout, 1ms);
    EXPECT_EQ(steps[8].kind, StepKind::CountDown);
    EXPECT_EQ(steps[9].kind, StepKind::AtomicAdd);
}

TEST(StepReader, ReadsWhatAnAtomicAddKeeps) {
    const std::vector<Step> steps =
        stepsOf("atomic_add: V, {atomic_add: {variable: V, into: mine}}", "{V: variable}");
    ASSERT_EQ(steps.size(), 2U);
    EXPECT_EQ(steps[0].control->into, -1);
    EXPECT_EQ(steps[1].kind, StepKind::AtomicAdd);
    EXPECT_EQ(steps[1].resource, ResourceId{0});
    EXPECT_EQ(steps[1].control->into, 0);
    const auto problems = [](const std::string& step) { return stepProblems(step, "{V: variable}"); };
    EXPECT_EQ(problems("atomic_add: {variable: V, into: V}"),
              "f.yaml:6:33: 'V' is the name of a resource; the task needs a name of its own for the value");
    EXPECT_EQ(problems("atomic_add: {into: mine}, add: V"),
              "f.yaml:6:13: expected the key 'variable' in 'atomic_add'");
    EXPECT_EQ(problems("atomic_add: {variable: V, gap: 1 us}"),
              "f.yaml:6:27: unknown key 'gap'; keys here are variable, into");
}

TEST(StepReader, RefusesBadWaitsAtConditions) {
    const auto wait = [](const std::string& step) { return stepProblems(step + kUsesMeeting, kMeeting); };
    EXPECT_EQ(wait("lock: L, {wait: {condition: C, with: L}}, unlock: L"), "");
    EXPECT_EQ(wait("wait: C"), "f.yaml:6:7: 'C' is a condition, on which a task waits with a lock; write "
                               "wait: {condition: C, with: the lock}");
    EXPECT_EQ(wait("wait: {condition: C}"), "f.yaml:6:7: expected the key 'with' in 'wait'");
    EXPECT_EQ(wait("wait: {with: L}"), "f.yaml:6:7: expected the key 'condition' in 'wait'");
    EXPECT_EQ(wait("wait: {condition: E, with: L}"), "f.yaml:6:19: 'E' is not a condition; write wait: E");
    EXPECT_EQ(
        wait("wait: {condition: L, with: L}"),
        "f.yaml:6:19: 'L' is declared as lock, which this step cannot use; steps for it are lock, try_lock, unlock, "
        "with");
    EXPECT_EQ(
        wait("wait: {condition: C, with: E}"),
        "f.yaml:6:28: 'E' is declared as event, which this step cannot use; steps for it are signal, wait, "
        "clear");
    EXPECT_EQ(wait("wait: {condition: C, with: L, timeout: 5 ms}"),
              "f.yaml:6:31: unknown key 'timeout'; keys here are condition, with");
    EXPECT_EQ(wait("wait: {condition: X, with: L}"),
              "f.yaml:6:19: undeclared resource 'X'; declare it under 'resources' as X: lock");
    EXPECT_EQ(
        wait("lock: M, {wait: {condition: C, with: M}}, unlock: M,\nlock: L, {wait: {condition: C, with: "
             "L}}, unlock: L"),
        "f.yaml:7:38: found 'L', but other waits on 'C' are with another lock; all waits on a condition are "
        "with the same one");
    EXPECT_EQ(wait("notify: E"),
              "f.yaml:6:9: 'E' is declared as event, which this step cannot use; steps for it "
              "are signal, wait, clear");
    EXPECT_EQ(wait("clear: T"),
              "f.yaml:6:8: 'T' is declared as latch, which this step cannot use; steps for it "
              "are count_down, wait");
    EXPECT_EQ(
        wait("{notify: C, timeout: 1 ms}"),
        "f.yaml:6:13: found 'timeout' in the same step as 'notify', expected one step in each list item; "
        "start it with '- '");
}

TEST(StepReader, RefusesUnknownSteps) {
    EXPECT_EQ(
        stepProblems("cpuu: 5 ms"),
        "f.yaml:6:1: unknown step 'cpuu'; did you mean 'cpu'? steps are cpu, call, native, io, sleep, block, "
        "lock, try_lock, unlock, with, acquire, release, read_lock, write_lock, put, get, barrier, signal, wait, "
        "clear, count_down, notify, notify_all, add, atomic_add, "
        "read, write, exchange, compare_exchange, spawn, fork, join, "
        "cancel, allocate, fail, yield, random, do, if, while, spin, try, within, group, repeat");
    EXPECT_THAT(stepProblems("elephant"),
                StartsWith("f.yaml:6:1: unknown step 'elephant'; steps are cpu, call,"));
}

TEST(StepReader, RefusesMisshapenSteps) {
    EXPECT_EQ(stepProblems("[cpu: 5 ms]"), "f.yaml:6:1: found a list, expected a step, such as cpu: 5 ms");
    EXPECT_EQ(stepProblems("{}"), "f.yaml:6:1: found a map, expected a step, such as cpu: 5 ms");
    EXPECT_EQ(stepProblems("lock"), "f.yaml:6:1: found 'lock' without a value, expected 'lock: "
                                    "' and a value");
    EXPECT_EQ(stepProblems("\"cpu:5 ms\""), "f.yaml:6:1: found 'cpu:5 ms', expected a space after the colon");
    EXPECT_EQ(stepProblems("yield: 5 ms"), "f.yaml:6:8: found '5 ms', expected nothing after 'yield'");
    EXPECT_EQ(stepProblems("{cpu: 5 ms, io: 5 ms}"), "f.yaml:6:13: found 'io' in the same step as 'cpu', "
                                                     "expected one step in each list item; "
                                                     "start it with '- '");
    EXPECT_EQ(problemsOf("timeslice: 1\ntasks:\n- name: A\n  steps:\n    cpu: 5 ms\n"),
              "f.yaml:5:5: found a map, expected a list of steps, each beginning with '- '");
}

TEST(StepReader, RefusesBadTimes) {
    EXPECT_EQ(stepProblems("cpu: 5"), "f.yaml:6:6: found '5', expected a time with a unit, such as 5 ms");
    EXPECT_EQ(stepProblems("io: -5 ms"), "f.yaml:6:5: found '-5 ms', expected a time of 0 or more");
    EXPECT_EQ(stepProblems("sleep: 999999999999 min"),
              "f.yaml:6:8: found '999999999999 min', expected a time of at most 2^62 ns (146 years)");
    EXPECT_EQ(stepProblems("block: [1 ms]"),
              "f.yaml:6:8: found a list, expected a time with a unit, such as 5 ms");
    EXPECT_EQ(stepProblems("call: "), "f.yaml:6:5: found nothing, expected a time with a unit, such as 5 ms");
    EXPECT_EQ(stepProblems("io: {bytes: 1 MB}"),
              "f.yaml:6:5: expected both keys, 'bytes' and 'over': how much over which link");
    const std::string one =
        "; an 'io' is either a transfer over a link, a request to a server or lines of a file";
    EXPECT_EQ(stepProblems("io: {lines: 1 MB, bytes: 1 MB}"),
              "f.yaml:6:19: found 'bytes' next to 'lines'" + one);
    EXPECT_EQ(stepProblems("io: {request: h, latency: 1 s, over: l}, io: {bytes: 1 B, over: l}",
                           "{h: server, l: {link: 1 B/s}}"),
              "f.yaml:6:32: found 'over' next to 'request'" + one);
    EXPECT_EQ(stepProblems("io: {lines: 1 MB, request: h}, io: {request: h}", "{h: server}"),
              "f.yaml:6:19: found 'request' next to 'lines'" + one);
    EXPECT_EQ(stepProblems("io: {latency: 1 s, cached: false}"),
              "f.yaml:6:20: found 'cached' in an 'io' without 'lines', which it needs");
    EXPECT_EQ(stepProblems("io: {lines: 1}"),
              "f.yaml:6:13: found '1', expected a size with a unit, such as 1 MB");
}

TEST(StepReader, RefusesBadWork) {
    EXPECT_EQ(stepProblems("cpu: {kind: chain}"), "f.yaml:6:6: expected the key 'work' in 'cpu'");
    EXPECT_EQ(stepProblems("cpu: {work: 1 ms, kind: zebra}"),
              "f.yaml:6:25: found 'zebra', expected a kind of work; kinds are chain, primes, pow, pi, "
              "matmul, chase, thumbnail");
    EXPECT_EQ(stepProblems("cpu: {work: 1 ms, checkpiont: 1 us}"),
              "f.yaml:6:19: unknown key 'checkpiont'; did you mean 'checkpoint'? keys here are work, kind, "
              "checkpoint");
    EXPECT_EQ(stepProblems("cpu: {work: 1 ms, checkpoint: 1}"),
              "f.yaml:6:31: found '1', expected a time with a unit, such as 5 ms");
}

TEST(StepReader, RefusesUndeclaredResources) {
    EXPECT_EQ(stepProblems("lock: printer"),
              "f.yaml:6:7: undeclared resource 'printer'; declare it under 'resources' as printer: lock");
    EXPECT_EQ(
        stepProblems("{with: pinter, steps: [yield]}, {with: printer, steps: [yield]}", "{printer: lock}"),
        "f.yaml:6:8: undeclared resource 'pinter'; did you mean 'printer'?");
    EXPECT_EQ(stepProblems("{with: L}", kLocks), "f.yaml:6:2: expected the key 'steps' next to 'with'");
    EXPECT_EQ(stepProblems("{lock: L, timeout: 5}", kLocks),
              "f.yaml:6:20: found '5', expected a time with a unit, such as 5 ms");
}

TEST(StepReader, ReadsTriesOfALock) {
    const std::vector<Step> steps = stepsOf("try_lock: L, unlock: L,\n"
                                            "{try_lock: L, steps: [cpu: 1 ms], else: [yield, fail]},\n"
                                            "{else: [yield], try_lock: L}, unlock: L",
                                            kLocks);
    ASSERT_EQ(steps.size(), 5U);
    EXPECT_EQ(steps[0].kind, StepKind::TryLock);
    EXPECT_EQ(steps[0].resource, ResourceId{0});
    EXPECT_TRUE(steps[0].steps.empty());
    EXPECT_FALSE(steps[0].scoped);
    EXPECT_TRUE(steps[2].scoped);
    ASSERT_EQ(steps[2].steps.size(), 2U);
    ASSERT_EQ(steps[2].steps[0].steps.size(), 2U) << "what it does with the lock, and its release";
    EXPECT_EQ(steps[2].steps[0].steps[0].time, 1ms);
    EXPECT_EQ(steps[2].steps[0].steps[1].kind, StepKind::Unlock);
    EXPECT_TRUE(steps[2].steps[0].steps[1].scoped);
    EXPECT_EQ(steps[2].steps[1].steps.size(), 2U);
    EXPECT_FALSE(steps[3].scoped) << "without steps, what it takes it keeps";
    ASSERT_EQ(steps[3].steps.size(), 2U);
    EXPECT_TRUE(steps[3].steps[0].steps.empty());
}

TEST(StepReader, RefusesBadTriesOfALock) {
    EXPECT_EQ(stepProblems("{try_lock: L, timeout: 5 ms}, unlock: L", kLocks),
              "f.yaml:6:15: found 'timeout' in the same step as 'try_lock', expected one step in each list "
              "item; start it with '- '");
    EXPECT_EQ(stepProblems("{lock: L, else: [yield]}, unlock: L", kLocks),
              "f.yaml:6:11: found 'else' in the same step as 'lock', expected one step in each list item; "
              "start it with '- '");
    EXPECT_EQ(stepProblems("{try_lock: L, else: []}, unlock: L", kLocks),
              "f.yaml:6:21: found an empty list, expected a list of steps, each beginning with '- '");
    EXPECT_EQ(stepProblems("{try_lock: L, steps: [cpu: 5]}", kLocks),
              "f.yaml:6:28: found '5', expected a time with a unit, such as 5 ms");
    EXPECT_THAT(stepProblems("{try_lock: R, else: [yield]}, read_lock: R, unlock: R", "{R: rwlock}"),
                StartsWith("f.yaml:6:12: 'R' is declared as rwlock, which this step cannot use; steps for it "
                           "are read_lock, write_lock, unlock"));
    EXPECT_EQ(stepProblems("try_lock: M", "{L: lock}").substr(0, 60),
              "f.yaml:6:11: undeclared resource 'M'; declare it under 'reso");
}

TEST(StepReader, RefusesBadRepeats) {
    EXPECT_EQ(stepProblems("repeat: 5"),
              "f.yaml:6:9: found '5', expected a map with the keys times and steps");
    EXPECT_EQ(stepProblems("repeat: {steps: [yield]}"), "f.yaml:6:9: expected the key 'times' in 'repeat'");
    EXPECT_EQ(stepProblems("repeat: {times: 0, steps: [yield]}"),
              "f.yaml:6:17: found '0', expected a whole number from 1 to 1000000000");
    EXPECT_EQ(stepProblems("repeat: {times: 1000000001, steps: [yield]}"),
              "f.yaml:6:17: found '1000000001', expected a whole number from 1 to 1000000000");
    EXPECT_EQ(stepProblems("repeat: {times: always, steps: [yield]}"),
              "f.yaml:6:17: found 'always', expected a whole number or forever");
    EXPECT_EQ(stepProblems("repeat: {times: 2, step: [yield], steps: [yield]}"),
              "f.yaml:6:20: unknown key 'step'; did you mean 'steps'? keys here are times, steps");
}

TEST(StepReader, RefusesTooManyRepetitionsInside) {
    const auto nested = [](std::string_view inner) {
        return fmt::format("repeat: {{times: 1000000000, steps: [repeat: {{times: {}, steps: [yield]}}]}}",
                           inner);
    };
    EXPECT_EQ(stepProblems(nested("10")), "");
    EXPECT_EQ(stepProblems(nested("forever")), "");
    EXPECT_EQ(stepProblems(nested("11")),
              "f.yaml:6:53: found 11 repetitions inside 1000000000, expected at most 10000000000 in total");
    EXPECT_THAT(stepProblems(nested("1000000000")),
                StartsWith("f.yaml:6:53: found 1000000000 repetitions inside"));
}

TEST(StepReader, RefusesBadExpressionsAtTheirPlace) {
    EXPECT_EQ(stepProblems("io: \"${t * t}\""),
              "f.yaml:6:5: a time or a size can only be multiplied by a number without a unit");
    EXPECT_EQ(stepProblems("io: \"${t / 0}\""), "f.yaml:6:5: division by zero");
    EXPECT_EQ(stepProblems("io: \"${t - 5 s}\""),
              "f.yaml:6:5: found '${t - 5 s}', which is negative, expected a time of 0 or more");
    EXPECT_EQ(stepProblems("io: \"${n}\""),
              "f.yaml:6:5: found '${n}', which is not a time; give one of its numbers a unit, such as ms");
    EXPECT_EQ(stepProblems("io: \"${t * 999999999999}\""),
              "f.yaml:6:5: found '${t * 999999999999}', expected a time of at most 2^62 ns (146 years)");
    EXPECT_EQ(stepProblems("repeat: {times: \"${n / 2}\", steps: [yield]}"),
              "f.yaml:6:17: found '${n / 2}', which does not give a whole number from 1 to 1000000000");
    EXPECT_EQ(stepProblems("repeat: {times: \"${t}\", steps: [yield]}"),
              "f.yaml:6:17: found '${t}', which does not give a whole number from 1 to 1000000000");
}

} // namespace
} // namespace timeslice
