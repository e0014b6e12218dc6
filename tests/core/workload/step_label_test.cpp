#include "core/workload/step_label.h"

#include "tests/core/yaml_run.h"

namespace timeslice {
namespace {

std::vector<std::string> labelsIn(const Workload& workload, const std::vector<Step>& steps) {
    std::vector<std::string> labels;
    for (const Step& step : steps) labels.push_back(labelOf(workload, step));
    return labels;
}

TEST(StepLabel, SaysWhatAboutWhatAndHowMuch) {
    const auto workload = test::workloadFrom(R"(
resources: {fork 1: lock, r: rwlock, s: {semaphore: 1}, q: queue, b: {barrier: 1}, e: event, v: variable,
            line: {link: 1 MB/s}}
tasks:
  - {name: child, steps: [yield]}
  - name: t
    steps:
      - cpu: 5 ms
      - call: 1 ms
      - native: 1500 us
      - io: 4 s
      - io: {latency: 2 ms, bytes: 9 MB, over: line}
      - sleep: 1 s
      - block: 1 s
      - lock: fork 1
      - unlock: fork 1
      - acquire: s
      - release: s
      - read_lock: r
      - unlock: r
      - write_lock: r
      - unlock: r
      - put: q
      - get: q
      - barrier: b
      - signal: e
      - wait: e
      - add: v
      - read: v
      - write: {variable: v, value: 1 + me}
      - if: v == 1
        steps: [yield]
      - while: v < 3 and me
      - spin: v == 0
      - spawn: child
      - join: child
      - cancel: child
      - allocate: 3 MB
      - yield
      - repeat: {times: 3, steps: [yield]}
      - repeat: {times: forever, steps: [yield]}
      - fail
)");
    EXPECT_EQ(labelsIn(*workload, workload->groups[1].steps),
              (std::vector<std::string>{
                  "cpu 5 ms",    "call 1 ms",   "native 1.5 ms",  "io 4 s",        "io line 2 ms 9 MB",
                  "sleep 1 s",   "block 1 s",   "lock fork 1",    "unlock fork 1", "acquire s",
                  "release s",   "read_lock r", "unlock r",       "write_lock r",  "unlock r",
                  "put q",       "get q",       "barrier b",      "signal e",      "wait e",
                  "add v",       "read v",      "write v 1 + me", "if v == 1",     "while v < 3 and me",
                  "spin v == 0", "spawn child", "join child",     "cancel child",  "allocate 3 MB",
                  "yield",       "repeat 3",    "repeat",         "fail"}));
}

TEST(StepLabel, OfStepsThatMayBeLeftEarlySaysWhatTheyStartAndHowLongTheyHave) {
    const auto workload = test::workloadFrom(R"(
tasks:
  - name: t
    steps:
      - {try: [yield], except: []}
      - {within: 50 ms, steps: [yield]}
      - group: one
      - {group: [one, two], steps: [yield]}
  - {name: one, steps: [yield]}
  - {name: two, steps: [yield]}
)");
    EXPECT_EQ(labelsIn(*workload, workload->groups[0].steps),
              (std::vector<std::string>{"try", "within 50 ms", "group one", "group one, two"}));
}

TEST(StepLabel, OfAForkIsItsWord) {
    EXPECT_EQ(nameOf(StepKind::Fork), "fork");
}

} // namespace
} // namespace timeslice
