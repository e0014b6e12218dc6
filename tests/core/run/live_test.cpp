// Live runs on this computer: what must hold however loaded it is. Times are compared with wide bounds only.
#include "core/base/random.h"
#include "core/models/registry.h"
#include "core/run/runner_process.h"
#include "core/run/wire.h"
#include "core/workload/catalogue.h"
#include "tests/core/run/live_fixture.h"
#include "tests/core/run/quiet.h"

#include <csignal>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <thread>
#include <unistd.h>

namespace timeslice {
namespace {

using test::findRunnerProcess;
using test::intervalsIn;
using test::runYaml;

using test::kSanitized;

struct Live : test::LiveFixture {};

const std::string kWork = "tasks:\n  - {name: t, count: 4, steps: [{cpu: 30 ms}]}\n";

TIMED_TEST_F(Live, EveryModelDoesTheWorkAndKeepsTheInvariants) {
    for (const char* model : {"serial", "preemptive", "parallel", "gil", "async"}) {
        const RunResult run = runYaml(kWork, spec(model));
        EXPECT_EQ(run.ending, Ending::Done) << model;
        for (size_t task = 0; task < 4; ++task)
            EXPECT_TRUE(run.trace->tasks()[task].finish.has_value()) << model;
        EXPECT_FALSE(run.trace->remarks().empty());
        EXPECT_GT(run.trace->makespan(), 20ms) << model;
    }
}

TIMED_TEST_F(Live, OneAtATimeWhereTheModelSaysSo) {
    for (const char* model : {"serial", "preemptive", "gil", "async"})
        EXPECT_FALSE(test::anyTwoAtOnce(*runYaml(kWork, spec(model)).trace)) << model;
}

TIMED_TEST_F(Live, TheGilIsHandedRoundByRequests) {
    const RunResult run = runYaml("tasks:\n  - {name: t, count: 3, steps: [{cpu: 60 ms}]}\n", spec("gil"));
    size_t requests = 0;
    for (const Mark& mark : run.trace->marks()) requests += mark.kind == MarkKind::DropRequest;
    EXPECT_GE(requests, 5U);

    EXPECT_GE(run.trace->holdings().size(), 6U);
    // A request takes a whole interval to come, so only a task's last turn may be shorter.
    std::map<int32_t, Holding> last;
    for (const Holding& holding : run.trace->holdings()) {
        const auto before = last.find(holding.task.value);
        if (before != last.end()) {
            EXPECT_GE(before->second.end - before->second.start, 4900us);
        }
        last.insert_or_assign(holding.task.value, holding);
    }
}

TIMED_TEST_F(Live, WaitsTogetherInALoopAndOneByOneWhereItBlocks) {
    const std::string polite = "tasks:\n  - {name: t, count: 5, steps: [{io: 40 ms}]}\n";
    const std::string rude = "tasks:\n  - {name: t, count: 5, steps: [{block: 40 ms}]}\n";
    const RunResult together = runYaml(polite, spec("async"));
    EXPECT_GE(together.trace->makespan(), 40ms);
    EXPECT_LT(together.trace->makespan(), 150ms);
    EXPECT_GE(runYaml(rude, spec("async")).trace->makespan(), 200ms);
}

TEST_F(Live, TasksArriveWhenTheyAreDue) {
    const RunResult run =
        runYaml("tasks:\n  - {name: t, count: 3, start: 10 ms, every: 20 ms, steps: [{cpu: 1 ms}]}\n",
                spec("parallel"));
    for (int task = 0; task < 3; ++task) {
        const TraceTask& info = run.trace->tasks()[static_cast<size_t>(task)];
        EXPECT_EQ(info.arrival, 10ms + 20ms * task);
        EXPECT_GE(*info.firstRun, info.arrival);
    }
}

TEST_F(Live, LocksExclude) {
    const RunResult run = runYaml(R"(
resources: {l: lock}
tasks:
  - {name: t, count: 4, steps: [{with: l, steps: [{sleep: 20 ms}]}]}
)",
                                  spec("parallel"));
    EXPECT_GE(run.trace->makespan(), 80ms);
    EXPECT_EQ(run.trace->holdings().size(), 4U);
}

TEST_F(Live, EndsAtItsTimeLimitWithTheTraceSoFar) {
    RunSpec limited = spec("parallel");
    limited.timeout = 300ms;
    const RunResult run = runYaml(
        "tasks:\n  - {name: t, count: 2, steps: [{repeat: {times: forever, steps: [{cpu: 1 ms}]}}]}\n",
        limited);
    EXPECT_EQ(run.ending, Ending::Timeout);
    EXPECT_GT(run.trace->intervalCount(), 1U);
    EXPECT_EQ(findRunnerProcess(), -1);
}

TEST_F(Live, ADeadlockIsNamedAtTheTimeLimit) {
    RunSpec limited = spec("parallel");
    limited.timeout = 400ms;
    const RunResult run = runYaml(R"(
resources: {left: lock, right: lock}
tasks:
  - {name: p, steps: [{lock: left}, {sleep: 20 ms}, {lock: right}, {unlock: right}, {unlock: left}]}
  - {name: q, steps: [{lock: right}, {sleep: 20 ms}, {lock: left}, {unlock: left}, {unlock: right}]}
)",
                                  limited);
    EXPECT_EQ(run.ending, Ending::Deadlock);
    EXPECT_EQ(run.trace->deadlock().size(), 2U);
}

TEST_F(Live, CanBeCancelled) {
    std::stop_source source;
    const auto workload = test::workloadFrom("tasks:\n  - {name: t, steps: [{sleep: 20 s}]}\n");
    std::thread canceller([&source] {
        std::this_thread::sleep_for(400ms);
        source.request_stop();
    });
    const RunResult run = test::runOf(*workload, spec("parallel"), source.get_token());
    canceller.join();
    EXPECT_EQ(run.ending, Ending::Cancelled);
    EXPECT_EQ(findRunnerProcess(), -1);
}

TEST_F(Live, AKilledRunnerLeavesTheTraceSoFar) {
    const auto workload = test::workloadFrom("tasks:\n  - {name: t, count: 3, steps: [{cpu: 20 s}]}\n");
    std::thread killer([] {
        pid_t runner = -1;
        for (int i = 0; i < 200 && runner < 0; ++i) {
            std::this_thread::sleep_for(10ms);
            runner = findRunnerProcess();
        }
        std::this_thread::sleep_for(500ms);
        if (runner > 0) kill(runner, SIGKILL);
    });
    const RunResult run = test::runOf(*workload, spec("preemptive"));
    killer.join();
    EXPECT_EQ(run.ending, Ending::Failed);
    EXPECT_EQ(plainEnglish().render(run.message),
              "The process that ran the workload was killed (signal 9). The record up to then is shown.");
    EXPECT_GT(run.trace->intervalCount(), 10U);
    EXPECT_EQ(describe(validate(*run.trace)), "");
}

// Processes of a process group that are still there.
int leftOf(pid_t group) {
    int left = 0;
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
        const std::string name = entry.path().filename();
        if (name.find_first_not_of("0123456789") != std::string::npos) continue;
        std::ifstream file(entry.path() / "stat");
        std::string line;
        std::getline(file, line);
        const size_t end = line.rfind(')');
        if (end == std::string::npos || line[end + 2] == 'Z') continue;
        std::istringstream rest(line.substr(end + 4));
        pid_t parent = 0;
        pid_t its = 0;
        rest >> parent >> its;
        left += its == group ? 1 : 0;
    }
    return left;
}

TEST_F(Live, KilledAtAnyMomentTheTraceLoadsAndNothingIsLeftBehind) {
    const auto workload =
        test::workloadFrom("resources: {l: lock}\ntasks:\n  - {name: t, count: 3, steps: [{repeat: {times: "
                           "forever, steps: [{with: l, steps: [{cpu: 1 ms}]}, {io: 300 us}]}}]}\n");
    Random random(1);
    std::vector<std::string> ids;
    for (const ModelInfo& model : models())
        if (model.reach.live && !(kSanitized && model.reach.processes) && model.refusals.empty())
            ids.emplace_back(model.id);
    for (size_t i = 0; i < 50; ++i) {
        const std::string& model = ids[i % ids.size()];
        const auto delay = std::chrono::milliseconds(random.below(250));
        pid_t runner = -1;
        std::thread killer([&runner, delay] {
            for (int look = 0; look < 400 && runner < 0; ++look) {
                std::this_thread::sleep_for(5ms);
                runner = findRunnerProcess();
            }
            std::this_thread::sleep_for(delay);
            if (runner > 0) kill(runner, SIGKILL);
        });
        RunSpec bounded = spec(model);
        bounded.timeout = 5s;
        const auto run = timeslice::run(*workload, bounded);
        killer.join();
        ASSERT_TRUE(run) << model << describe(run.error());
        EXPECT_TRUE(run->ending == Ending::Failed || run->ending == Ending::Deadlock)
            << model << " after " << delay.count() << " ms: " << plainEnglish().render(run->message);
        EXPECT_EQ(describe(validate(*run->trace)), "") << model << " after " << delay.count() << " ms";
        ASSERT_GT(runner, 0);
        int left = leftOf(runner);
        for (int look = 0; look < 100 && left > 0; ++look) {
            std::this_thread::sleep_for(10ms);
            left = leftOf(runner);
        }
        EXPECT_EQ(left, 0) << model << " after " << delay.count() << " ms";
    }
}

TEST_F(Live, SaysWhereItsSwitchesComeFromAndHowWellTheyAgree) {
    for (const auto& [word, remark] :
         std::map<std::string, std::string>{{"rseq", "Switches come from preemptions flagged by the kernel"},
                                            {"gaps", "Switches come from gaps between checkpoints"}}) {
        setenv("TIMESLICE_SWITCHES", word.c_str(), 1);
        const RunResult run = runYaml(kWork, spec("preemptive"));
        unsetenv("TIMESLICE_SWITCHES");
        ASSERT_FALSE(run.trace->remarks().empty());
        const std::string first = plainEnglish().render(run.trace->remarks()[0]);
        EXPECT_THAT(first, testing::AnyOf(testing::StartsWith(remark),
                                          testing::StartsWith("Switches come from gaps"))); // without rseq
        EXPECT_THAT(first, testing::ContainsRegex(
                               " involuntary switches were seen.*; CPU time is accurate to within "));
    }
}

TEST_F(Live, RefusesASwitchSourceThatThereIsNot) {
    setenv("TIMESLICE_SWITCHES", "dtrace", 1);
    const RunResult run = test::runOf(*test::workloadFrom(kWork), spec("serial"));
    unsetenv("TIMESLICE_SWITCHES");
    EXPECT_EQ(run.ending, Ending::Failed);
    EXPECT_EQ(plainEnglish().render(run.message),
              "TIMESLICE_SWITCHES is dtrace; expected perf, rseq or gaps.");
}

TEST_F(Live, RefusesMoreCoresAndTasksThanThereAre) {
    RunSpec tooMany = spec("parallel");
    tooMany.cores = allowedCores() + 1;
    const auto workload = test::workloadFrom("tasks:\n  - {name: t, count: 1000000, steps: [{cpu: 1 ms}]}\n");
    EXPECT_EQ(check(*workload, tooMany).size(), 2U);
}

TEST_F(Live, SaysWhatIsWrongWhenTheRunnerIsNotThere) {
    setenv("TIMESLICE_RUNNER", "/nowhere/timeslice-runner", 1);
    const auto result = run(*test::workloadFrom(kWork), spec("serial"));
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(describe(result.error()),
              "/nowhere/timeslice-runner cannot be started: No such file or directory");
}

TEST(LiveOrder, ComesBackAsItWasSent) {
    LiveOrder order;
    order.workload = *test::workloadFrom(R"(
resources: {l: lock}
tasks:
  - name: t
    count: 3
    start: 1 ms
    every: 2 ms
    priority: -4
    steps: [{cpu: {work: 1 ms, checkpoint: 3 us}}, {repeat: {times: forever, steps: [{lock: l, timeout: 7 ms}, {unlock: l}]}}]
)");
    order.model = "gil";
    order.settings["switch_interval"] = 123;
    order.cores = {0, 5};
    order.timeout = 9s;
    order.parent = 77;
    const auto back = orderFromJson(toJson(order));
    ASSERT_TRUE(back.has_value());
    EXPECT_EQ(toJson(*back), toJson(order));
    EXPECT_EQ(back->workload.groups[0].steps[1].steps[0].timeout, 7ms);
    EXPECT_EQ(back->workload.groups[0].steps[1].times, kForever);
    EXPECT_FALSE(orderFromJson("{}").has_value());
    EXPECT_FALSE(orderFromJson("not json").has_value());
}

} // namespace
} // namespace timeslice
