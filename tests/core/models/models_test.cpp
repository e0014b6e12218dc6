// What the five models make of the same workload, in an ideal world: figures that one can work out by hand.
#include "core/models/registry.h"
#include "tests/core/yaml_run.h"

#include <set>

namespace timeslice {
namespace {

using test::finishOf;
using test::ideal;
using test::intervalsIn;
using test::runYaml;
using test::timeIn;

const std::string kFourCpu = "tasks:\n  - name: t\n    count: 4\n    steps: [{cpu: 12 ms}]\n";
const std::string kTables = R"(
resources: {waiter: lock}
tasks:
  - name: Table
    count: 5
    steps: [{io: 4 s}, {lock: waiter}, {block: 1 s}, {unlock: waiter}]
)";

TEST(Models, HaveFactsAndUniqueIds) {
    std::set<std::string_view> ids;
    for (const ModelInfo& model : models()) {
        EXPECT_TRUE(ids.insert(model.id).second);
        for (const Text* text :
             {&model.title, &model.tagline, &model.summary, &model.facts.scheduling,
              &model.facts.usesManyCores, &model.facts.scalesTo, &model.facts.scalesBecause,
              &model.facts.blockingCalls, &model.facts.whenToUse})
            EXPECT_FALSE(text->empty()) << model.id;
        EXPECT_EQ(findModel(model.id), &model);
    }
    EXPECT_EQ(findModel("nope"), nullptr);
}

// The recap table of talks about concurrency: threads scale to hundreds, processes to tens, coroutines to
// thousands. What is as light as a coroutine scales as they do.
TEST(Models, ScaleAsTheRecapTableSays) {
    const std::pair<const char*, const char*> rows[] = {
        {"thread", "hundreds of threads"},       {"process", "tens of processes"},
        {"interpreter", "tens of interpreters"}, {"coroutine", "thousands of coroutines"},
        {"actor", "thousands of actors"},        {"tasks and", "thousands of tasks and"},
    };
    for (const ModelInfo& model : models()) {
        const std::string says = plainEnglish().render(model.facts.scalesTo);
        int named = 0;
        for (const auto& [what, howMany] : rows) {
            if (says.find(what) == std::string::npos) continue;
            ++named;
            EXPECT_NE(says.find(howMany), std::string::npos) << model.id << ": " << says;
        }
        EXPECT_EQ(says.find("million"), std::string::npos) << model.id;
        EXPECT_EQ(says.find("hundreds of thousands"), std::string::npos) << model.id;
        EXPECT_EQ(named == 0, model.id == "serial") << model.id << ": " << says;
        EXPECT_TRUE(plainEnglish().render(model.facts.scalesBecause).ends_with('.')) << model.id;
    }
    EXPECT_EQ(plainEnglish().render(findModel("gil")->facts.scalesTo), "hundreds of threads");
}

TEST(Serial, RunsTasksInFileOrderToTheirEnd) {
    const RunResult run = runYaml(kFourCpu, ideal("serial"));
    for (size_t i = 0; i < 4; ++i) EXPECT_EQ(finishOf(run, i), 12ms * static_cast<int>(i + 1));
    EXPECT_EQ(timeIn(*run.trace, 3, State::Queued), 36ms); // idle cores are beside it
}

TEST(Serial, WaitsForATaskThatArrivesLater) {
    const RunResult run =
        runYaml("tasks:\n  - {name: a, start: 5 ms, steps: [{cpu: 1 ms}]}\n", ideal("serial"));
    EXPECT_EQ(finishOf(run, 0), 6ms);
    EXPECT_EQ(run.trace->tasks()[0].arrival, 5ms);
    EXPECT_EQ(run.trace->makespan(), 1ms);
}

TEST(Serial, ServesFiveTablesInTwentyFiveSeconds) {
    EXPECT_EQ(runYaml(kTables, ideal("serial")).trace->makespan(), 25s);
}

TEST(Preemptive, SharesOneCoreInQuantaWhateverTheMachineHas) {
    const RunResult run = runYaml(kFourCpu, ideal("preemptive"));
    EXPECT_FALSE(test::anyTwoAtOnce(*run.trace));
    EXPECT_EQ(run.trace->makespan(), 48ms);
    const auto slices = intervalsIn(*run.trace, 0, State::Running);
    ASSERT_EQ(slices.size(), 3U);
    for (size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(slices[i].start, 16ms * static_cast<int>(i));
        EXPECT_EQ(slices[i].length, 4ms);
        EXPECT_EQ(slices[i].cause, i < 2 ? Cause::QuantumExpired : Cause::Finished);
    }
}

TEST(Parallel, RunsAsManyAtOnceAsThereAreCores) {
    EXPECT_EQ(runYaml(kFourCpu, ideal("parallel", 4)).trace->makespan(), 12ms);
    EXPECT_EQ(runYaml(kFourCpu, ideal("parallel", 2)).trace->makespan(), 24ms);
    EXPECT_EQ(runYaml(kFourCpu, ideal("parallel", 1)).trace->makespan(), 48ms);
}

TEST(Parallel, LocksOrderTheTasks) {
    const RunResult run = runYaml(kTables, ideal("parallel", 8));
    EXPECT_EQ(run.trace->makespan(), 9s);
    EXPECT_EQ(timeIn(*run.trace, 4, State::LockWait), 4s);
    EXPECT_EQ(run.trace->holdings().size(), 5U);
}

TEST(Async, ABlockingCallStopsEverybody) {
    const std::string polite = "tasks:\n  - {name: t, count: 3, steps: [{sleep: 10 ms}]}\n";
    const std::string rude = "tasks:\n  - {name: t, count: 3, steps: [{block: 10 ms}]}\n";
    EXPECT_EQ(runYaml(polite, ideal("async")).trace->makespan(), 10ms);
    EXPECT_EQ(runYaml(rude, ideal("async")).trace->makespan(), 30ms);
}

TEST(Async, TakesTurnsOnlyWhereTasksYield) {
    const std::string yielding =
        "tasks:\n  - {name: t, count: 2, steps: [{cpu: 3 ms}, yield, {cpu: 3 ms}]}\n";
    const RunResult run = runYaml(yielding, ideal("async"));
    const auto first = intervalsIn(*run.trace, 0, State::Running);
    ASSERT_EQ(first.size(), 2U);
    EXPECT_EQ(first[0].cause, Cause::Yielded);
    EXPECT_EQ(first[1].start, 6ms);
    EXPECT_FALSE(test::anyTwoAtOnce(*run.trace));
}

TEST(Async, GivesALockToItsFirstWaiter) {
    const RunResult run = runYaml(kTables, ideal("async"));
    EXPECT_EQ(run.trace->makespan(), 9s);
    for (size_t i = 0; i < 5; ++i) EXPECT_EQ(finishOf(run, i), 5s + 1s * static_cast<int>(i));
}

TEST(Async, ATaskMayArriveWhileTheLoopIsBusy) {
    const RunResult run = runYaml(
        "tasks:\n  - {name: a, steps: [{cpu: 10 ms}]}\n  - {name: b, start: 4 ms, steps: [{cpu: 1 ms}]}\n",
        ideal("async"));
    EXPECT_EQ(run.trace->tasks()[1].arrival, 4ms);
    EXPECT_EQ(timeIn(*run.trace, 1, State::Ready), 6ms);
    EXPECT_EQ(finishOf(run, 1), 11ms);
}

// A lock with a timeout gives up, and its unlock is left out.
TEST(LockTimeout, GoesOnWithoutTheLockInEveryModel) {
    const std::string body = R"(
resources: {l: lock}
tasks:
  - {name: holder, steps: [{lock: l}, {sleep: 50 ms}, {unlock: l}]}
  - {name: hasty, start: 1 ms, steps: [{lock: l, timeout: 10 ms}, {cpu: 1 ms}, {unlock: l}]}
)";
    for (const char* model : {"preemptive", "parallel", "gil", "async"}) {
        const RunResult run = runYaml(body, ideal(model));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(finishOf(run, 1), 12ms) << model;
        EXPECT_EQ(timeIn(*run.trace, 1, State::LockWait), 10ms) << model;
    }
}

TEST(Deadlock, EndsTheRunAndNamesTheCycle) {
    const std::string body = R"(
resources: {left: lock, right: lock}
tasks:
  - {name: p, steps: [{lock: left}, {sleep: 1 ms}, {lock: right}, {unlock: right}, {unlock: left}]}
  - {name: q, steps: [{lock: right}, {sleep: 1 ms}, {lock: left}, {unlock: left}, {unlock: right}]}
)";
    for (const char* model : {"preemptive", "parallel", "gil", "async"}) {
        const RunResult run = runYaml(body, ideal(model));
        EXPECT_EQ(run.ending, Ending::Deadlock) << model;
        EXPECT_EQ(run.trace->deadlock().size(), 2U) << model;
        EXPECT_EQ(plainEnglish().render(run.message),
                  "Deadlock of 2 tasks: p waits for right, which q holds, and q waits in turn.")
            << model;
    }
    EXPECT_EQ(runYaml(body, ideal("serial")).ending, Ending::Done);
}

TEST(Deadlock, ATaskCanCloseTheCycleAlone) {
    const std::string body =
        "resources: {l: lock}\ntasks:\n  - {name: p, steps: [{lock: l}, {lock: l}, {unlock: l}]}\n";
    for (const ModelInfo& model : models()) {
        if (!model.refusals.empty()) continue;
        const RunResult run = runYaml(body, ideal(std::string(model.id)));
        EXPECT_EQ(run.ending, Ending::Deadlock) << model.id;
        EXPECT_EQ(run.trace->deadlock().size(), 1U) << model.id;
    }
}

} // namespace
} // namespace timeslice
