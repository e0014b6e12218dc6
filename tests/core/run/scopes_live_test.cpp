// Steps that are left early on this computer, judged by what the run has recorded.
#include "core/models/registry.h"
#include "tests/core/run/live_fixture.h"

namespace timeslice::scopes_live_test {
namespace {

using test::finishOf;
using test::kSanitized;
using test::runYaml;

struct ScopesLive : test::LiveFixture {
    static std::vector<std::string> all() {
        std::vector<std::string> ids;
        for (const ModelInfo& model : models())
            if (model.reach.live && !(kSanitized && model.reach.processes)) ids.emplace_back(model.id);
        return ids;
    }
    static RunSpec roomy(const std::string& model) {
        RunSpec made = spec(model);
        if (model.ends_with("-pool")) made.settings["max_workers"] = 4;
        return made;
    }
    static size_t countOf(const RunResult& run, MarkKind kind, size_t task) {
        return static_cast<size_t>(std::ranges::count_if(run.trace->marks(), [&](const Mark& mark) {
            return mark.kind == kind && mark.task == TaskId::at(task);
        }));
    }
    static Nanos timeOf(const RunResult& run, MarkKind kind, size_t task) {
        for (const Mark& mark : run.trace->marks())
            if (mark.kind == kind && mark.task == TaskId::at(task)) return mark.time;
        return Nanos{-1};
    }
};

TEST_F(ScopesLive, AFailureIsCaughtAndTheTaskGoesOn) {
    for (const std::string& model : all()) {
        const RunResult run = runYaml(R"(
resources: {v: variable}
tasks: [{name: a, steps: [{try: [{sleep: 5 ms}, fail, {sleep: 20 s}], except: [{sleep: 5 ms}], finally: [{sleep: 5 ms}]}, {atomic_add: v}, {sleep: 5 ms}]}]
)",
                                      roomy(model));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(countOf(run, MarkKind::Caught, 0), 1U) << model;
        EXPECT_EQ(countOf(run, MarkKind::Failed, 0), 0U) << model;
        EXPECT_GE(finishOf(run, 0), 19ms) << model;
    }
}

TEST_F(ScopesLive, AWaitThatMayHaveATimeoutIsCutInTime) {
    for (const std::string& model : all()) {
        const RunResult run = runYaml(R"(
resources: {q: queue}
tasks:
  - {name: a, steps: [{within: 20 ms, steps: [{get: q}, {sleep: 20 s}], else: [{sleep: 5 ms}]}, {put: q}]}
  - {name: b, start: 20 ms, steps: [{get: q}]}
)",
                                      roomy(model));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(countOf(run, MarkKind::TimedOut, 0), 1U) << model;
        EXPECT_GE(timeOf(run, MarkKind::TimedOut, 0), 19ms) << model;
        EXPECT_GE(finishOf(run, 0), timeOf(run, MarkKind::TimedOut, 0) + 4ms) << model;
    }
}

TEST_F(ScopesLive, ALoopCutsEveryWait) {
    for (const char* model : {"async", "async-threads", "green-threads", "actors"})
        for (const char* wait : {"{sleep: 20 s}", "{io: 20 s}"}) {
            const RunResult run = runYaml(std::string("tasks: [{name: a, steps: [{within: 20 ms, steps: [") +
                                              wait + "], else: [{cpu: 1 ms}]}]}]\n",
                                          spec(model));
            EXPECT_EQ(run.ending, Ending::Done) << model << wait;
            EXPECT_EQ(countOf(run, MarkKind::TimedOut, 0), 1U) << model << wait;
            EXPECT_LT(finishOf(run, 0), 10s) << model << wait;
        }
}

// Whoever fails first, nobody outlives the task that has started the group.
TEST_F(ScopesLive, AGroupLeavesNobodyBehind) {
    for (const std::string& model : all()) {
        const RunResult run = runYaml(R"(
tasks:
  - {name: p, steps: [{try: [{group: [good, bad, slow]}], except: [{cpu: 1 ms}]}, {sleep: 1 ms}]}
  - {name: good, steps: [{sleep: 10 ms}]}
  - {name: bad, steps: [{sleep: 30 ms}, fail]}
  - {name: slow, steps: [{repeat: {times: 50, steps: [{sleep: 20 ms}]}}]}
)",
                                      roomy(model));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(countOf(run, MarkKind::Caught, 0), 1U) << model;
        EXPECT_EQ(countOf(run, MarkKind::Failed, 2), 1U) << model;
        EXPECT_EQ(countOf(run, MarkKind::Failed, 0), 0U) << model;
        for (const size_t child : {1, 2, 3})
            if (run.trace->tasks()[child].arrived()) {
                EXPECT_LT(finishOf(run, child), finishOf(run, 0)) << model << child;
            }
        if (model == "serial" || model.ends_with("-pool")) continue; // not started, or already begun
        EXPECT_EQ(countOf(run, MarkKind::Cancelled, 3), 1U) << model;
    }
}

TEST_F(ScopesLive, ACancelledTaskCleansUp) {
    for (const char* model : {"parallel", "gil", "async", "green-threads"}) {
        const RunResult run = runYaml(R"(
resources: {v: variable}
tasks:
  - {name: main, steps: [{sleep: 20 ms}, {cancel: a}, {cancel: a}, {join: a}]}
  - {name: a, steps: [{try: [{repeat: {times: 500, steps: [{sleep: 10 ms}]}}], finally: [{sleep: 5 ms}, {atomic_add: v}]}, {sleep: 20 s}]}
)",
                                      spec(model));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        ASSERT_EQ(run.trace->variables().size(), 1U) << model;
        EXPECT_EQ(run.trace->variables()[0].actual, 1) << model;
        EXPECT_LT(finishOf(run, 1), 4s) << model;
    }
}

TEST_F(ScopesLive, WhoGivesUpAtABarrierHasNotArrived) {
    for (const std::string& model : all()) {
        if (model == "serial") continue; // nobody else would come
        const RunResult run = runYaml(R"(
resources: {b: {barrier: 2}}
tasks:
  - {name: a, steps: [{within: 50 ms, steps: [{barrier: b}, {sleep: 20 s}]}, {barrier: b}]}
  - {name: other, steps: [{sleep: 1 s}, {barrier: b}]}
)",
                                      roomy(model));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(countOf(run, MarkKind::TimedOut, 0), 1U) << model;
        EXPECT_TRUE(run.trace->tasks()[1].finish) << model;
    }
}

TEST_F(ScopesLive, AFailureCutsTheWaitOfTheGroupsOwnStepsInALoop) {
    for (const char* wait : {"{sleep: 20 s}", "{io: 20 s}", "{get: q}"}) {
        const std::string body = std::string(R"(
resources: {q: queue}
tasks:
  - {name: p, steps: [{try: [{group: a, steps: [)") +
                                 wait + R"(]}], except: [{put: q}]}]}
  - {name: a, steps: [{sleep: 20 ms}, fail]}
)";
        for (const char* model : {"async", "async-threads", "green-threads", "actors"}) {
            const RunResult run = runYaml(body, roomy(model));
            EXPECT_EQ(run.ending, Ending::Done) << model << ": " << wait;
            EXPECT_EQ(countOf(run, MarkKind::Caught, 0), 1U) << model << ": " << wait;
            EXPECT_LT(finishOf(run, 0), 19s) << model << ": " << wait;
        }
    }
}

} // namespace
} // namespace timeslice::scopes_live_test
