// What is said of locks: whose priority a holder runs at, and who was faster.
#include "core/explain/explain.h"
#include "core/explain/starvation.h"
#include "tests/core/explain/sentences.h"
#include "tests/core/yaml_run.h"

namespace timeslice::explain_test {
namespace {

using test::english;
using test::ideal;
using test::runYaml;
using testing::AllOf;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

std::vector<std::string> atTime(const Trace& trace, int32_t task, Nanos time) {
    return english(explainAt(trace, TaskId{task}, time).sentences);
}

RunSpec byPriority() {
    RunSpec spec = ideal("preemptive", 1);
    spec.policy = "priority";
    return spec;
}

// Low 0-1, Middle 1-2, Low 2-4 at High's priority, High 4-5, Middle 5-14.
constexpr const char* kInversion = R"(
resources: {bus: {lock: {protocol: inherit}}}
tasks:
  - {name: Low, priority: 3, steps: [{with: bus, steps: [{cpu: 3 ms}]}]}
  - {name: Middle, start: 1 ms, priority: 2, steps: [{cpu: 10 ms}]}
  - {name: High, start: 2 ms, priority: 1, steps: [{with: bus, steps: [{cpu: 1 ms}]}]}
)";

TEST(ExplainLocks, AHolderRunsAtThePriorityOfItsMostUrgentWaiter) {
    const RunResult run = runYaml(kInversion, byPriority());
    const std::string raised = "Low runs at the priority of High until it releases the lock bus.";
    EXPECT_THAT(atTime(*run.trace, 0, 3ms), Contains(raised));
    EXPECT_THAT(atTime(*run.trace, 2, 3ms),
                AllOf(Contains(HasSubstr("Low has held the lock bus since")), Contains(raised)));
    EXPECT_THAT(atTime(*run.trace, 0, 1500us), Not(Contains(HasSubstr("at the priority"))));
    EXPECT_THAT(atTime(*run.trace, 2, 4500us), Not(Contains(HasSubstr("at the priority"))));
}

TEST(ExplainLocks, ACeilingIsNamed) {
    std::string body = kInversion;
    body.replace(body.find("inherit"), 7, "ceiling");
    const RunResult run = runYaml(body, byPriority());
    EXPECT_THAT(atTime(*run.trace, 0, 1ms),
                Contains("Low runs at the ceiling of the lock bus until it releases it."));
    EXPECT_THAT(atTime(*run.trace, 1, 10ms), Not(Contains(HasSubstr("ceiling"))));
}

// Turns of 4 ms. b waits from 4 on, is woken at 6, and has the core only at 8: a has taken the lock again.
TEST(ExplainLocks, WhoTookALockBeforeTheWokenTaskIsNamed) {
    const RunResult run = runYaml(R"(
resources: {m: lock}
tasks:
  - {name: a, steps: [{repeat: {times: 3, steps: [{with: m, steps: [{cpu: 3 ms}]}]}}]}
  - {name: b, steps: [{with: m, steps: [{cpu: 1 ms}]}]}
)",
                                  ideal("preemptive", 1));
    const std::string faster = "b was woken at 6 ms, but a took the lock first, at 6 ms.";
    EXPECT_THAT(atTime(*run.trace, 1, 8500us), Contains(faster));
    EXPECT_THAT(atTime(*run.trace, 1, 5ms), Not(Contains(HasSubstr("was woken"))));
}

// Readers that always join: the writer has the longest wait.
TEST(ExplainLocks, AWriterStarvesWhereReadersArePreferred) {
    const RunResult run = runYaml(R"(
resources: {r: {rwlock: {prefer: readers}}}
tasks:
  - {name: reader, count: 4, every: 2 ms, steps: [{read_lock: r}, {io: 3 ms}, {unlock: r}]}
  - {name: writer, start: 1 ms, steps: [{write_lock: r}, {io: 1 ms}, {unlock: r}]}
)",
                                  ideal("parallel", 4));
    const auto longest = longestLockWait(*run.trace);
    ASSERT_TRUE(longest);
    EXPECT_EQ(longest->task, TaskId{4});
    EXPECT_EQ(longest->length, 8ms);
}

} // namespace
} // namespace timeslice::explain_test
