// Locks that are taken again, semaphores that signal, and what goes wrong with them, in an ideal world under
// every model that takes locks.
#include "core/models/parts/group_rules.h"
#include "core/models/registry.h"
#include "tests/core/yaml_run.h"

namespace timeslice {
namespace {

using test::finishOf;
using test::ideal;
using test::runYaml;
using test::timeIn;

std::vector<std::string> lockingModels() {
    std::vector<std::string> ids;
    for (const ModelInfo& model : models())
        if (model.refusals.empty()) ids.emplace_back(model.id);
    return ids;
}

std::string messageOf(const RunResult& run) {
    return plainEnglish().render(run.message);
}

constexpr const char* kTakenTwice[] = {
    "{with: m, steps: [{with: m, steps: [{cpu: 1 ms}]}]}",
    "{lock: m}, {lock: m}, {unlock: m}, {unlock: m}",
};

TEST(SelfDeadlock, OfALockThatItsHolderTakesAgainIsNamed) {
    for (const char* steps : kTakenTwice)
        for (const std::string& model : lockingModels()) {
            const RunResult run =
                runYaml(std::string("resources: {m: lock}\ntasks: [{name: a, steps: [{cpu: 1 ms}, ") + steps +
                            "]}]\n",
                        ideal(model));
            EXPECT_EQ(run.ending, Ending::Deadlock) << model << steps;
            EXPECT_EQ(messageOf(run), "Deadlock: a waits for m, which it holds itself.") << model << steps;
            ASSERT_EQ(run.trace->deadlock().size(), 1U) << model << steps;
            EXPECT_FALSE(run.trace->tasks()[0].finish) << model;
        }
}

// The read lock that a writer asks for, and the write lock that a reader asks for.
TEST(SelfDeadlock, OfAnRwLockIsNamed) {
    for (const char* steps : {"{read_lock: m}, {write_lock: m}", "{write_lock: m}, {read_lock: m}"}) {
        const RunResult run = runYaml(std::string("resources: {m: rwlock}\ntasks: [{name: a, steps: [") +
                                          steps + ", {unlock: m}, {unlock: m}]}]\n",
                                      ideal("parallel"));
        EXPECT_EQ(messageOf(run), "Deadlock: a waits for m, which it holds itself.") << steps;
    }
}

TEST(SelfDeadlock, EndsByItselfWithATimeout) {
    const std::string body = R"(
resources: {m: lock}
tasks:
  - {name: a, steps: [{lock: m}, {lock: m, timeout: 3 ms}, {unlock: m}, {io: 5 ms}, {unlock: m}]}
  - {name: b, start: 1 ms, steps: [{lock: m}, {unlock: m}]}
)";
    for (const std::string& model : lockingModels()) {
        if (model == "serial") continue;
        const RunResult run = runYaml(body, ideal(model, 8));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(finishOf(run, 0), 8ms) << model;
        EXPECT_EQ(finishOf(run, 1), 8ms) << model << ": the unlock of what a timeout left untaken is none";
    }
}

TEST(RLock, IsTakenAgainByItsHolderAndFreeWhenGivenBackAsOften) {
    const std::string body = R"(
resources: {m: rlock}
tasks:
  - {name: a, steps: [{with: m, steps: [{io: 2 ms}, {lock: m}, {io: 2 ms}, {unlock: m}, {io: 2 ms}]}, {io: 1 ms}]}
  - {name: b, start: 1 ms, steps: [{lock: m}, {lock: m}, {unlock: m}, {io: 1 ms}, {unlock: m}]}
)";
    for (const std::string& model : lockingModels()) {
        const RunResult run = runYaml(body, ideal(model, 8));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(finishOf(run, 0), 7ms) << model;
        if (model == "serial") continue;
        EXPECT_EQ(finishOf(run, 1), 7ms) << model;
        EXPECT_EQ(timeIn(*run.trace, 1, State::LockWait), 5ms) << model;
        std::vector<Nanos> held;
        for (const Holding& holding : run.trace->holdings())
            if (holding.resource == ResourceId{0}) held.push_back(holding.end - holding.start);
        EXPECT_EQ(held, (std::vector<Nanos>{6ms, 1ms}))
            << model << ": from the first lock to the last unlock";
    }
}

TEST(RLock, IsGivenBackAsOftenWhenTheTaskFails) {
    const std::string body = R"(
resources: {m: rlock}
tasks:
  - {name: a, steps: [{with: m, steps: [{with: m, steps: [{io: 2 ms}, fail]}]}]}
  - {name: b, start: 1 ms, steps: [{with: m, steps: [{io: 1 ms}]}]}
)";
    for (const char* model : {"parallel", "gil", "async", "processes", "green-threads"})
        EXPECT_EQ(finishOf(runYaml(body, ideal(model, 8)), 1), 3ms) << model;
}

TEST(Semaphore, OfZeroLetsTwoTasksMeet) {
    const std::string body = R"(
resources: {here: {semaphore: 0}, there: {semaphore: 0}}
tasks:
  - {name: a, steps: [{io: 2 ms}, {release: here}, {acquire: there}]}
  - {name: b, steps: [{io: 5 ms}, {release: there}, {acquire: here}]}
)";
    for (const std::string& model : lockingModels()) {
        if (model == "serial") continue;
        const RunResult run = runYaml(body, ideal(model, 8));
        EXPECT_EQ(finishOf(run, 0), 5ms) << model;
        EXPECT_EQ(finishOf(run, 1), 5ms) << model;
        EXPECT_TRUE(std::ranges::none_of(run.trace->holdings(),
                                         [](const Holding& holding) { return holding.resource.index() < 2; }))
            << model << ": nobody holds a signal";
    }
}

TEST(Semaphore, PairsMakeABoundedBuffer) {
    const std::string body = R"(
resources: {empty: {semaphore: 2}, full: {semaphore: 0}}
tasks:
  - {name: producer, steps: [{repeat: {times: 5, steps: [{io: 1 ms}, {acquire: empty}, {release: full}]}}]}
  - {name: consumer, steps: [{repeat: {times: 5, steps: [{acquire: full}, {io: 2 ms}, {release: empty}]}}]}
)";
    for (const std::string& model : lockingModels()) {
        if (model == "serial") continue;
        EXPECT_EQ(finishOf(runYaml(body, ideal(model, 8)), 1), 11ms) << model;
    }
}

// Two acquires and one release: nobody holds what is waited for, so there is no circle to name.
TEST(Semaphore, ASignalThatNobodySendsIsNotItsWaitersOwn) {
    const RunResult run = runYaml(R"(
resources: {s: {semaphore: 0}}
tasks:
  - {name: a, steps: [{acquire: s}, {acquire: s}]}
  - {name: b, steps: [{release: s}]}
)",
                                  ideal("parallel"));
    EXPECT_EQ(run.ending, Ending::Deadlock);
    EXPECT_EQ(messageOf(run), "Deadlock: a waits for s, and no remaining task can end the wait.");
    EXPECT_TRUE(run.trace->deadlock().empty());
}

TEST(Semaphore, AReleaseBeyondItsMostFailsTheTask) {
    const std::string body = R"(
resources: {s: {semaphore: {value: 1, max: 2}}}
tasks:
  - {name: main, steps: [{spawn: bad}, {join: bad}, {io: 100 ms}]}
  - {name: bad, steps: [{release: s}, {io: 5 ms}, {release: s}, {io: 100 ms}]}
  - {name: other, start: 10 ms, steps: [{acquire: s}, {acquire: s}, {io: 1 ms}]}
)";
    for (const std::string& model : lockingModels()) {
        if (model == "serial") continue;
        const RunResult run = runYaml(body, ideal(model, 8));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        EXPECT_EQ(finishOf(run, 1), 5ms) << model;
        EXPECT_EQ(finishOf(run, 0), 5ms) << model << ": who joins it fails too";
        EXPECT_EQ(finishOf(run, 2), 11ms) << model << ": two permits, not three";
        std::vector<std::pair<TaskId, ResourceId>> failures;
        for (const Mark& mark : run.trace->marks())
            if (mark.kind == MarkKind::Failed) failures.emplace_back(mark.task, mark.resource);
        EXPECT_EQ(failures, (std::vector<std::pair<TaskId, ResourceId>>{{TaskId{1}, ResourceId{0}},
                                                                        {TaskId{0}, ResourceId{}}}))
            << model;
    }
}

// The first try fails, the second does not: what is given back is what was taken last.
TEST(Timeout, OnlyWhatWasTakenIsGivenBack) {
    const std::string body = R"(
resources: {s: {semaphore: 1}}
tasks:
  - {name: a, steps: [{acquire: s, timeout: 1 ms}, {acquire: s}, {release: s}, {io: 4 ms}, {release: s}]}
  - {name: b, steps: [{acquire: s}, {io: 5 ms}, {release: s}]}
  - {name: c, start: 1 ms, steps: [{io: 7 ms}, {acquire: s}, {io: 10 ms}, {release: s}]}
  - {name: d, start: 8 ms, steps: [{io: 1 ms}, {acquire: s}]}
)";
    std::string first = body; // b takes it before a asks
    first.replace(first.find("{name: a,"), 9, "{name: a, start: 1 us,");
    for (const char* model : {"parallel", "gil", "processes"})
        EXPECT_EQ(finishOf(runYaml(first, ideal(model, 8)), 3), 18ms) << model << ": there is one permit";
}

// Readers that wait for a waiting writer are not asked each time somebody lets go: with forty thousand tasks
// that would take minutes.
TEST(RwLock, IsHandedOnAmongVeryManyInALoop) {
    const std::string body = R"(
resources: {r: rwlock}
tasks:
  - {name: reader, count: 20000, steps: [{read_lock: r}, {sleep: 1 us}, {unlock: r}]}
  - {name: writer, count: 20000, steps: [{write_lock: r}, {cpu: 1 us}, {unlock: r}]}
)";
    RunSpec spec = ideal("async");
    spec.timeout = 100s;
    EXPECT_EQ(runYaml(body, spec).ending, Ending::Done);
}

// A joiner of many tasks is woken once.
TEST(GroupRules, WakeAJoinerWhenAllThatItWaitsForHaveEnded) {
    const auto rules = makeGroupRules({});
    Attempt started{SyncOp::Started, {}, -1, false};
    for (int i = 0; i < 3; ++i) rules->attempt(started);
    Attempt join{SyncOp::Join, TaskId{9}, -1, false};
    ASSERT_FALSE(rules->attempt(join));
    rules->waits(join, true);
    Attempt ended{SyncOp::Ended, {}, -1, false};
    std::vector<Wake> wakes;
    for (int i = 0; i < 3; ++i) {
        rules->attempt(ended);
        wakes.push_back(rules->wakes(ended)[0]);
    }
    EXPECT_EQ(wakes, (std::vector<Wake>{Wake::Nobody, Wake::Nobody, Wake::All}));
    EXPECT_TRUE(rules->attempt(join));
}

TEST(GroupRules, WakeOneThatWaitsForTheFirstEndWithIt) {
    const auto rules = makeGroupRules({});
    Attempt early{SyncOp::JoinAny, TaskId{8}, -1, false};
    EXPECT_TRUE(rules->attempt(early)) << "there is nothing to wait for";
    Attempt started{SyncOp::Started, {}, -1, false};
    for (int i = 0; i < 3; ++i) rules->attempt(started);
    Attempt join{SyncOp::JoinAny, TaskId{9}, -1, false};
    ASSERT_FALSE(rules->attempt(join));
    rules->waits(join, true);
    Attempt ended{SyncOp::Ended, {}, -1, false};
    rules->attempt(ended);
    EXPECT_EQ(rules->wakes(ended)[0], Wake::All);
    EXPECT_TRUE(rules->attempt(join));
}

} // namespace
} // namespace timeslice
