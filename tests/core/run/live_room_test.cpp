// How many tasks may run on a computer, of which the test says what it allows.
#include "core/run/live_room.h"

#include "tests/core/yaml_run.h"

namespace timeslice::live_room_test {
namespace {

// A roomy computer: no limit of its comes first.
SystemLimits roomy() {
    SystemLimits limits;
    limits.threadsMax = 1'000'000;
    limits.pidMax = 4'000'000;
    limits.systemThreads = 300;
    limits.mapCount = 1'000'000;
    limits.memory = int64_t{1} << 40;
    limits.descriptors = 1'000'000;
    return limits;
}

std::string refusal(const std::string& model, int64_t tasks, const SystemLimits& limits,
                    const std::string& steps = "cpu: 1 us", Settings settings = {},
                    Engine engine = Engine::Live) {
    const auto workload = test::workloadFrom("tasks: [{name: t, count: " + std::to_string(tasks) +
                                             ", steps: [{" + steps + "}]}]\n");
    RunSpec spec;
    spec.model = model;
    spec.engine = engine;
    spec.settings = std::move(settings);
    Problems problems;
    checkRoom(*workload, spec, limits, problems);
    return describe(problems);
}

void expectRefused(const std::string& text, const std::string& limit) {
    EXPECT_NE(text.find(limit), std::string::npos) << text;
}

TEST(LiveRoom, LightTasksRunByTheHundredThousand) {
    for (const char* model : {"async", "async-threads", "actors", "green-threads", "serial", "thread-pool"}) {
        EXPECT_EQ(refusal(model, 100'000, roomy()), "") << model;
        expectRefused(refusal(model, 100'001, roomy()), "expected at most 100000");
    }
    SystemLimits small = roomy();
    small.memory = int64_t{1} << 29;
    expectRefused(refusal("async", 100'000, small), "half of the memory, 256 MiB");
}

TEST(LiveRoom, ThreadsAreAsManyAsTheFirstLimitOfTheSystemAllows) {
    for (const char* model : {"parallel", "preemptive", "gil", "gil-legacy", "free-threaded"})
        EXPECT_EQ(refusal(model, 30'000, roomy()), "") << model;
    const auto expect = [](auto change, int64_t allowed, const std::string& limit) {
        SystemLimits limits = roomy();
        change(limits);
        EXPECT_EQ(refusal("gil", allowed, limits), "") << limit;
        const std::string text = refusal("gil", allowed + 1, limits);
        expectRefused(text, limit);
        expectRefused(text, "expected at most " + std::to_string(allowed) + ".");
        expectRefused(text, "ower the count");
    };
    expect(
        [](SystemLimits& l) {
            l.userThreads = 1000;
            l.usersThreads = 100;
        },
        884, "'ulimit -u'");
    expect([](SystemLimits& l) { l.threadsMax = 1316; }, 1000, "kernel.threads-max");
    expect([](SystemLimits& l) { l.pidMax = 816; }, 500, "kernel.pid_max");
    expect([](SystemLimits& l) { l.mapCount = 65'500; }, 32'000, "vm.max_map_count");
    expect(
        [](SystemLimits& l) {
            l.cgroup = PidsLimit{50, 10, "/sys/fs/cgroup/box/pids.max"};
        },
        24, "/sys/fs/cgroup/box/pids.max");
    expect([](SystemLimits& l) { l.memory = int64_t{1} << 30; }, 1024, "half of the memory, 512 MiB");
}

TEST(LiveRoom, ConnectionsCountWhereTasksWaitForDevices) {
    SystemLimits limits = roomy();
    limits.descriptors = 1024;
    EXPECT_EQ(refusal("gil", 5000, limits), "");
    expectRefused(refusal("gil", 5000, limits, "io: 1 ms"), "'ulimit -Hn'");
    EXPECT_EQ(refusal("async", 5000, limits, "io: 1 ms"), "") << "they share one";
}

TEST(LiveRoom, ProcessesRunByTheHundreds) {
    EXPECT_EQ(refusal("processes", 1000, roomy()), "");
    expectRefused(refusal("processes", 1001, roomy()), "as many processes as a run starts");
    SystemLimits limits = roomy();
    limits.cgroup = PidsLimit{64, 8, "/sys/fs/cgroup/pids.max"};
    expectRefused(refusal("processes", 100, limits), "/sys/fs/cgroup/pids.max");
}

TEST(LiveRoom, OfPoolsTheWorkersCount) {
    SystemLimits limits = roomy();
    limits.cgroup = PidsLimit{64, 8, "/sys/fs/cgroup/pids.max"};
    EXPECT_EQ(refusal("thread-pool", 5000, limits, "cpu: 1 us", {{"max_workers", 8}}), "");
    EXPECT_EQ(refusal("thread-pool", 4, limits, "cpu: 1 us", {{"max_workers", 400}}), "")
        << "no more than there are tasks";
    for (const char* model : {"thread-pool", "process-pool"})
        expectRefused(refusal(model, 5000, limits, "cpu: 1 us", {{"max_workers", 400}}),
                      "400 workers are too many");
}

TEST(LiveRoom, InPythonTheMemoryOfItsRunsCounts) {
    EXPECT_EQ(refusal("gil", 8192, roomy(), "cpu: 1 us", {}, Engine::Python), "");
    expectRefused(refusal("gil", 8193, roomy(), "cpu: 1 us", {}, Engine::Python),
                  "A run in Python may take 4096 MiB of memory");
    EXPECT_EQ(refusal("async", 100'000, roomy(), "cpu: 1 us", {}, Engine::Python), "");
}

TEST(LiveRoom, IsAskedBeforeARunOnThisComputer) {
    RunSpec spec;
    spec.model = "gil";
    const auto workload = test::workloadFrom("tasks: [{name: t, count: 1000000, steps: [{cpu: 1 us}]}]\n");
    EXPECT_EQ(describe(check(*workload, spec)), "") << "simulated";
    spec.engine = Engine::Live;
    expectRefused(describe(check(*workload, spec)), "1000000 tasks are too many");
}

} // namespace
} // namespace timeslice::live_room_test
