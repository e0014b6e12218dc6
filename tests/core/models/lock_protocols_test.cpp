// Locks that make their holders more urgent: who runs when, worked out by hand for one core without costs.
#include "core/workload/catalogue.h"
#include "tests/core/yaml_run.h"

namespace timeslice::lock_protocols {
namespace {

using test::finishOf;
using test::ideal;
using test::runOf;
using test::runYaml;
using test::workloadFrom;

using Times = std::vector<Nanos>;

RunSpec byPriority(const std::string& policy = "priority", const Settings& settings = {}) {
    RunSpec spec = ideal("preemptive", 1);
    spec.policy = policy;
    spec.settings = settings;
    return spec;
}

Times finishes(const RunResult& run) {
    EXPECT_EQ(run.ending, Ending::Done);
    Times all;
    for (size_t task = 0; task < run.trace->tasks().size(); ++task) all.push_back(finishOf(run, task));
    return all;
}

std::vector<TaskId> failuresIn(const Trace& trace) {
    std::vector<TaskId> failed;
    for (const Mark& mark : trace.marks())
        if (mark.kind == MarkKind::Failed) failed.push_back(mark.task);
    return failed;
}

// The choices of the machine's parameter `protocol`.
constexpr int64_t kNone = 1;
constexpr int64_t kInherit = 2;
constexpr int64_t kCeiling = 3;

// Watchdog 1 and 2, Bus 1 and 2, Radio, Weather. Weather has the lock from 0 on and needs it for 20 ms; Radio
// comes at 10 ms, Bus 1 at 15 ms.
TEST(Pathfinder, TheBusWaitsForTheRadioUnlessTheLockHasAProtocol) {
    const auto workload = *findWorkload("pathfinder");
    // Radio 10-15 and 15-160, Weather 160-170, Bus 1 170-180, Bus 2 180-190.
    const RunResult none = runOf(*workload, byPriority());
    EXPECT_EQ(finishes(none), (Times{140ms, 265ms, 180ms, 190ms, 160ms, 170ms}));
    EXPECT_EQ(failuresIn(*none.trace), std::vector<TaskId>{TaskId{0}}) << "Watchdog 1, at 140 ms";
    EXPECT_EQ(finishes(runOf(*workload, byPriority("priority", {{"protocol", kNone}}))), finishes(none));
    // Radio 10-15, Weather 15-25, Bus 1 25-35, Radio 35-140, Bus 2 140-150, Radio 150-190.
    const RunResult inherit = runOf(*workload, byPriority("priority", {{"protocol", kInherit}}));
    EXPECT_EQ(finishes(inherit), (Times{140ms, 265ms, 35ms, 150ms, 190ms, 25ms}));
    EXPECT_TRUE(failuresIn(*inherit.trace).empty());
    // Weather 0-20, Bus 1 20-30, Radio 30-140, Bus 2 140-150, Radio 150-190.
    const RunResult ceiling = runOf(*workload, byPriority("priority", {{"protocol", kCeiling}}));
    EXPECT_EQ(finishes(ceiling), (Times{140ms, 265ms, 30ms, 150ms, 190ms, 20ms}));
    EXPECT_TRUE(failuresIn(*ceiling.trace).empty());
}

// Whatever it costs to release a lock and to wake who waits for it: the holder is urgent until that is done.
TEST(Pathfinder, TheBusIsAsQuickWithWhatSwitchesAndWakeUpsCost) {
    const auto workload = *findWorkload("pathfinder");
    for (const auto& [protocol, end] : {std::pair(kInherit, 35ms), std::pair(kCeiling, 30ms)}) {
        RunSpec spec = byPriority("priority", {{"protocol", protocol}});
        spec.ideal = false;
        const RunResult run = runOf(*workload, spec);
        EXPECT_NEAR(static_cast<double>(test::finishOf(run, 2).count()) / 1e6,
                    static_cast<double>(end.count()), 0.1)
            << protocol;
        EXPECT_TRUE(failuresIn(*run.trace).empty());
    }
}

TEST(Pathfinder, TheLargestNumberMayBeTheMostUrgent) {
    const std::string body = R"(
resources: {m: {lock: {protocol: PROTOCOL}}}
tasks:
  - {name: low, priority: 1, steps: [{with: m, steps: [{cpu: 3 ms}]}]}
  - {name: middle, start: 1 ms, priority: 2, steps: [{cpu: 10 ms}]}
  - {name: high, start: 2 ms, priority: 3, steps: [{with: m, steps: [{cpu: 1 ms}]}]}
)";
    const auto with = [&body](const std::string& protocol) {
        std::string own = body;
        own.replace(own.find("PROTOCOL"), 8, protocol);
        return finishes(runYaml(own, byPriority("priority", {{"order", 1}})));
    };
    EXPECT_EQ(with("none"), (Times{13ms, 11ms, 14ms}));
    EXPECT_EQ(with("inherit"), (Times{4ms, 14ms, 5ms})) << "low 0-1, middle 1-2, low 2-4, high 4-5";
    EXPECT_EQ(with("ceiling"), (Times{3ms, 14ms, 4ms})) << "low 0-3, high 3-4, middle 4-14";
}

// L holds a; M holds b and waits for a; H waits for b. L 0-1, M takes b at 1 and waits, L 1-2 at M's priority,
// X 2-3, L 3-5 at H's, M 5-7 at H's, H 7-8, X 8-17.
constexpr const char* kChain = R"(
resources: {a: {lock: {protocol: inherit}}, b: {lock: {protocol: inherit}}}
tasks:
  - {name: L, priority: 4, steps: [{with: a, steps: [{cpu: 4 ms}]}]}
  - {name: M, start: 1 ms, priority: 3, steps: [{with: b, steps: [{with: a, steps: [{cpu: 2 ms}]}]}]}
  - {name: X, start: 2 ms, priority: 2, steps: [{cpu: 10 ms}]}
  - {name: H, start: 3 ms, priority: 1, steps: [{with: b, steps: [{cpu: 1 ms}]}]}
)";

TEST(PriorityInheritance, GoesAlongAChainOfLocks) {
    EXPECT_EQ(finishes(runYaml(kChain, byPriority())), (Times{5ms, 7ms, 17ms, 8ms}));
    EXPECT_EQ(finishes(runYaml(kChain, byPriority("priority", {{"protocol", kNone}}))),
              (Times{14ms, 16ms, 12ms, 17ms}))
        << "X 2-12, L 12-14, M 14-16, H 16-17";
}

TEST(PriorityInheritance, TheTraceSaysWhosePriorityItIs) {
    const RunResult run = runYaml(kChain, byPriority());
    std::vector<std::tuple<Nanos, int32_t, int32_t, int32_t>> raised;
    for (const Mark& mark : run.trace->marks())
        if (mark.kind == MarkKind::Raised)
            raised.emplace_back(mark.time, mark.task.value, mark.other.value, mark.resource.value);
    EXPECT_EQ(raised,
              (std::vector<std::tuple<Nanos, int32_t, int32_t, int32_t>>{{1ms, 0, 1, 0}, // L has M's, over a
                                                                         {3ms, 1, 3, 1}, // M has H's, over b
                                                                         {3ms, 0, 3, 0}, // so has L, over a
                                                                         {5ms, 0, -1, -1},
                                                                         {7ms, 1, -1, -1}}));
}

// L holds a and b. H2 comes for b and H1 for a. As L releases a it keeps the priority of H2: L 0-3, H1 3-4,
// L 4-6, H2 6-7, M 7-11, L 11-13.
TEST(PriorityInheritance, OfSeveralLocksEachReleaseUndoesItsOwn) {
    const RunResult run = runYaml(R"(
resources: {a: {lock: {protocol: inherit}}, b: {rlock: {protocol: inherit}}}
tasks:
  - {name: L, priority: 5, steps: [{lock: a}, {lock: b}, {cpu: 3 ms}, {unlock: a}, {cpu: 2 ms}, {unlock: b}, {cpu: 2 ms}]}
  - {name: M, start: 1 ms, priority: 3, steps: [{cpu: 4 ms}]}
  - {name: H2, start: 1 ms, priority: 2, steps: [{with: b, steps: [{cpu: 1 ms}]}]}
  - {name: H1, start: 2 ms, priority: 1, steps: [{with: a, steps: [{cpu: 1 ms}]}]}
)",
                                  byPriority());
    EXPECT_EQ(finishes(run), (Times{13ms, 11ms, 7ms, 4ms}));
}

// Two cores. L and M 1 run from 1 on, L at H's priority; at 3 H takes the core of M 1 and gives up, so M 1 takes
// that of L. H 3-4, M 1 until 5, M 2 4-8, L 5-8.
TEST(PriorityInheritance, EndsWithTheWaitersPatience) {
    RunSpec spec = byPriority();
    spec.model = "parallel";
    spec.cores = 2;
    const RunResult run = runYaml(R"(
resources: {m: {lock: {protocol: inherit}}}
tasks:
  - {name: L, priority: 3, steps: [{with: m, steps: [{cpu: 6 ms}]}]}
  - {name: M, count: 2, start: 1 ms, priority: 2, steps: [{cpu: 4 ms}]}
  - {name: H, start: 1 ms, priority: 1, steps: [{lock: m, timeout: 2 ms}, {cpu: 1 ms}, {unlock: m}]}
)",
                                  spec);
    EXPECT_EQ(finishes(run), (Times{8ms, 5ms, 8ms, 4ms}));
}

// Where what is released is handed over, the new holder inherits from those who stand behind it. Low 0-2, Other
// 2-3, Low 3-5 at High's priority; Middle, which stood first in the line, 5-6 at High's priority too; High 6-7,
// Other 7-11.
TEST(PriorityInheritance, OfAFairLockReachesTheNextHolder) {
    const RunResult run = runYaml(R"(
resources: {m: {lock: {protocol: inherit, order: fair}}}
tasks:
  - {name: Low, priority: 5, steps: [{with: m, steps: [{cpu: 4 ms}]}]}
  - {name: Middle, start: 1 ms, priority: 4, steps: [{with: m, steps: [{cpu: 1 ms}]}]}
  - {name: Other, start: 2 ms, priority: 3, steps: [{cpu: 5 ms}]}
  - {name: High, start: 3 ms, priority: 1, steps: [{with: m, steps: [{cpu: 1 ms}]}]}
)",
                                  byPriority());
    EXPECT_EQ(finishes(run), (Times{5ms, 6ms, 11ms, 7ms}));
}

// A ceiling that is more urgent than all users keeps others out too: Low 0-4, High 4-5, Low 5-7.
TEST(PriorityCeiling, MayBeGiven) {
    const auto with = [](const char* ceiling) {
        return finishes(runYaml(std::string("resources: {m: {lock: {protocol: ceiling") + ceiling + R"(}}}
tasks:
  - {name: Low, priority: 3, steps: [{with: m, steps: [{cpu: 4 ms}]}, {cpu: 2 ms}]}
  - {name: High, start: 1 ms, priority: 1, steps: [{cpu: 1 ms}]}
)",
                                byPriority()));
    };
    EXPECT_EQ(with(", ceiling: 0"), (Times{7ms, 5ms}));
    EXPECT_EQ(with(""), (Times{7ms, 2ms})) << "by default the ceiling is Low's own priority";
}

TEST(PriorityCeiling, LessUrgentThanAUserIsAnErrorAtThatTask) {
    const WorkloadPtr workload = workloadFrom(R"(resources: {m: {lock: {protocol: ceiling, ceiling: 2}}}
tasks:
  - {name: A, priority: 2, steps: [{with: m, steps: [{cpu: 1 ms}]}]}
  - {name: B, priority: 1, steps: [{repeat: {times: 2, steps: [{try_lock: m, else: [yield]}, {unlock: m}]}}]}
  - {name: C, priority: 0, steps: [{cpu: 1 ms}]}
)");
    EXPECT_EQ(
        describe(check(*workload, byPriority())),
        "6:5: 'B' has the priority 1 and uses the lock 'm', whose ceiling 2 is less urgent; the ceiling "
        "must be as urgent as each task that uses the lock.");
    EXPECT_EQ(describe(check(*workload, byPriority("priority", {{"order", 1}}))), "");
    EXPECT_EQ(describe(check(*workload, byPriority("rr"))), "") << "nobody looks at priorities";
}

// Two levels, turns of 4 ms on the first. H comes at 1 ms for L's lock, and M, which computes for 8 ms. L goes
// on in front of M: 1-2; M 2-6, H 6-7, M 7-11.
TEST(PriorityInheritance, LiftsTheHolderToAnotherLevel) {
    const std::string body = R"(
resources: {m: {lock: {protocol: inherit}}}
tasks:
  - {name: L, priority: 2, steps: [{with: m, steps: [{cpu: 2 ms}]}]}
  - {name: H, start: 1 ms, priority: 1, steps: [{with: m, steps: [{cpu: 1 ms}]}]}
  - {name: M, start: 1 ms, priority: 1, steps: [{cpu: 8 ms}]}
)";
    EXPECT_EQ(finishes(runYaml(body, byPriority("mlq"))), (Times{2ms, 7ms, 11ms}));
    EXPECT_EQ(finishes(runYaml(body, byPriority("mlq", {{"protocol", kNone}}))), (Times{10ms, 11ms, 9ms}))
        << "M 1-9, L 9-10, H 10-11";
}

std::string remarksOf(const RunResult& run) {
    std::string all;
    for (const Text& remark : run.trace->remarks()) all += plainEnglish().render(remark) + "\n";
    return all;
}

TEST(LockProtocols, SayWhereTheyHaveNoEffect) {
    const std::string effect =
        "The protocols of locks have no effect under this policy, which does not go by "
        "priorities.\n";
    EXPECT_EQ(remarksOf(runYaml(kChain, byPriority("rr"))), effect);
    EXPECT_EQ(remarksOf(runYaml(kChain, byPriority())), "");
    EXPECT_EQ(remarksOf(runYaml(kChain, byPriority("rr", {{"protocol", kNone}}))), "");
    const auto pathfinder = *findWorkload("pathfinder");
    EXPECT_EQ(remarksOf(runOf(*pathfinder, byPriority("rr"))), "");
    EXPECT_EQ(remarksOf(runOf(*pathfinder, byPriority("rr", {{"protocol", kCeiling}}))), effect);
}

// Two cores: the holder runs on one, and what it inherits changes nothing but who is cut off.
TEST(PriorityInheritance, TakesTheCoreOfTheLeastUrgent) {
    RunSpec spec = byPriority();
    spec.model = "parallel";
    spec.cores = 2;
    // L and X1 run; X2 comes at 1 and takes L's core; H comes at 2, takes X1's or X2's and waits at once: L goes
    // on there, since it is more urgent than both.
    const RunResult run = runYaml(R"(
resources: {m: {lock: {protocol: inherit}}}
tasks:
  - {name: L, priority: 3, steps: [{with: m, steps: [{cpu: 3 ms}]}]}
  - {name: X1, priority: 2, steps: [{cpu: 10 ms}]}
  - {name: X2, start: 1 ms, priority: 2, steps: [{cpu: 10 ms}]}
  - {name: H, start: 2 ms, priority: 1, steps: [{with: m, steps: [{cpu: 1 ms}]}]}
)",
                                  spec);
    EXPECT_EQ(finishOf(run, 0), 4ms);
    EXPECT_EQ(finishOf(run, 3), 5ms);
}

} // namespace
} // namespace timeslice::lock_protocols
