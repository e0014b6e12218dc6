// `fork` beside threads on this computer: a real one, judged by what the run has recorded.
#include "core/workload/catalogue.h"
#include "tests/core/run/live_fixture.h"

#include <csignal>
#include <thread>

namespace timeslice::fork_live_test {
namespace {

using test::finishOf;
using test::kSanitized;
using test::runYaml;

constexpr const char* kForkingModels[] = {"preemptive", "parallel", "gil", "gil-legacy", "free-threaded"};

struct ForkLive : test::LiveFixture {
    void SetUp() override {
        LiveFixture::SetUp();
        if (kSanitized) GTEST_SKIP() << "A sanitizer's own locks do not survive a fork beside threads.";
    }
    static std::string why(const RunResult& run) { return plainEnglish().render(run.message); }
};

// What does not depend on time is the same as simulated: how it ends and what is said of that, whose tasks come to
// their end, what the variables are.
void expectAgreement(const Workload& workload, const RunSpec& spec) {
    SCOPED_TRACE(spec.model);
    RunSpec simulated = spec;
    simulated.engine = Engine::Simulated;
    const RunResult expected = test::runOf(workload, simulated);
    const RunResult live = test::runOf(workload, spec);
    EXPECT_EQ(live.ending, expected.ending);
    EXPECT_EQ(plainEnglish().render(live.message), plainEnglish().render(expected.message));
    for (size_t i = 0; i < static_cast<size_t>(workload.taskCount()); ++i)
        EXPECT_EQ(live.trace->tasks()[i].finish.has_value(), expected.trace->tasks()[i].finish.has_value())
            << expected.trace->tasks()[i].name;
    ASSERT_EQ(live.trace->variables().size(), expected.trace->variables().size());
    for (size_t i = 0; i < expected.trace->variables().size(); ++i)
        EXPECT_EQ(live.trace->variables()[i].actual, expected.trace->variables()[i].actual);
}

void expectAgreement(const std::string& body, const RunSpec& spec) {
    expectAgreement(*test::workloadFrom(body), spec);
}

TEST_F(ForkLive, TheCopyWaitsForAThreadThatItDoesNotHaveAsInTheSimulation) {
    for (const char* model : kForkingModels)
        expectAgreement(R"(
resources: {log: lock, held: event}
tasks:
  - {name: Logger, steps: [{with: log, steps: [{signal: held}, {sleep: 200 ms}]}, {cpu: 1 ms}]}
  - {name: Server, steps: [{wait: held}, fork, {cpu: 1 ms}, {with: log, steps: [{io: 1 ms}]}]}
)",
                        spec(model));
}

// A copy that has ended is not counted among those that could still go on.
TEST_F(ForkLive, AStandstillIsNoticedWhenACopyHasEnded) {
    for (const char* model : kForkingModels) {
        const RunResult run = runYaml(R"(
resources: {never: event}
tasks:
  - {name: Main, steps: [fork, {cpu: 1 ms}]}
  - {name: Other, steps: [{cpu: 1 ms}, {wait: never}]}
)",
                                      spec(model));
        EXPECT_EQ(run.ending, Ending::Deadlock) << model << ": " << why(run);
    }
}

// Which of its threads comes first is up to the system.
TEST_F(ForkLive, TheGallerysWorkloadEndsInADeadlockIfTheLockWasHeldAtTheFork) {
    const auto workload = findWorkload("fork-and-threads", {});
    ASSERT_TRUE(workload);
    for (const char* model : kForkingModels) {
        const RunResult run = test::runOf(**workload, spec(model));
        const bool held = std::ranges::any_of(
            run.trace->marks(), [](const Mark& mark) { return mark.kind == MarkKind::HeldAtFork; });
        EXPECT_EQ(run.ending, held ? Ending::Deadlock : Ending::Done) << model << ": " << why(run);
        const bool said = why(run).find("which Logger held when Server forked") != std::string::npos;
        EXPECT_EQ(said, held) << model << ": " << why(run);
    }
}

TEST_F(ForkLive, TheCopyHasTheVariablesOfTheCallerAndChangesItsOwn) {
    for (const char* model : kForkingModels)
        expectAgreement(R"(
resources: {v: variable}
tasks:
  - {name: Main, steps: [{write: {variable: v, value: 7}}, fork, {if: v == 7, steps: [{write: {variable: v, value: v + 1}}]}, {cpu: 1 ms}]}
  - {name: Other, steps: [{cpu: 5 ms}]}
)",
                        spec(model));
}

TEST_F(ForkLive, TheParentWaitsForTheProcessAndHearsOfItsFailure) {
    for (const char* model : kForkingModels) {
        expectAgreement("tasks: [{name: Main, steps: [fork, {cpu: 1 ms}, {join: Main.1}, {cpu: 1 ms}]}]\n",
                        spec(model));
        expectAgreement(
            "tasks: [{name: Main, steps: [{cpu: 1 ms}, fork, {join: Main.1}, {cpu: 1 ms}, fail]}]\n",
            spec(model));
        const RunResult run =
            runYaml("tasks: [{name: Main, steps: [fork, {join: Main.1}, {sleep: 5 ms}]}]\n", spec(model));
        ASSERT_EQ(run.ending, Ending::Done) << model << ": " << why(run);
        EXPECT_GE(finishOf(run, 0), finishOf(run, 1) + 4ms) << model;
    }
}

TEST_F(ForkLive, TheCopyStartsThreadsOfItsOwnAndForksAgain) {
    for (const char* model : kForkingModels) {
        expectAgreement(R"(
resources: {log: lock}
tasks:
  - {name: Main, steps: [{cpu: 1 ms}, fork, {lock: log}, {spawn: Part}, {cpu: 3 ms}, {unlock: log}, {join: Part}]}
  - {name: Part, steps: [{lock: log}, {cpu: 2 ms}, {unlock: log}]}
)",
                        spec(model));
        expectAgreement(R"(
tasks:
  - {name: Main, steps: [{cpu: 1 ms}, fork, {cpu: 1 ms}, fork, {cpu: 1 ms}]}
  - {name: Other, steps: [{cpu: 5 ms}]}
)",
                        spec(model));
    }
}

// The others are in the middle of what they share all the time; the copy uses the same queue.
TEST_F(ForkLive, CopiesOfWhatOthersAreInTheMiddleOfCanBeUsed) {
    for (const char* model : kForkingModels) {
        SCOPED_TRACE(model);
        for (int round = 0; round < 5; ++round) {
            const RunResult run = runYaml(R"(
resources: {q: queue}
tasks:
  - {name: Main, steps: [{cpu: 1 ms}, fork, {put: q}, fork, {put: q}, fork, {put: q}, {get: q}]}
  - {name: Busy, count: 3, steps: [{repeat: {times: 1000, steps: [{put: q}]}}]}
)",
                                          spec(model));
            ASSERT_EQ(run.ending, Ending::Done) << why(run);
        }
    }
}

// Processes of a group.
std::vector<pid_t> processesOf(pid_t group) {
    std::vector<pid_t> found;
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
        const std::string name = entry.path().filename();
        if (name.find_first_not_of("0123456789") != std::string::npos) continue;
        const pid_t process = std::stoi(name);
        if (getpgid(process) == group) found.push_back(process);
    }
    return found;
}

TEST_F(ForkLive, TheCopyEndsWithTheRunHoweverThatEnds) {
    const auto workload = test::workloadFrom(R"(
tasks:
  - {name: Main, steps: [fork, {repeat: {times: forever, steps: [{sleep: 10 ms}]}}]}
  - {name: Other, steps: [{cpu: 1 ms}]}
)");
    pid_t runner = -1;
    std::jthread killer([&runner](const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            runner = test::findRunnerProcess();
            if (runner > 0 && processesOf(runner).size() >= 2) break;
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        if (runner > 0) kill(runner, SIGKILL); // it alone, not its group
    });
    const RunResult run = test::runOf(*workload, spec("parallel"));
    EXPECT_EQ(run.ending, Ending::Failed);
    killer.join();
    ASSERT_GT(runner, 0);
    for (int i = 0; i < 400 && !processesOf(runner).empty(); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    EXPECT_TRUE(processesOf(runner).empty());
}

} // namespace
} // namespace timeslice::fork_live_test
