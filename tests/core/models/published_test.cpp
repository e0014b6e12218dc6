// The models against published and measured runs.
#include "core/metrics/metrics.h"
#include "tests/core/yaml_run.h"

namespace timeslice {
namespace {

using test::finishOf;
using test::runYaml;

RunSpec on(const std::string& model, int cores, Settings settings = {}) {
    RunSpec spec;
    spec.model = model;
    spec.cores = cores;
    spec.settings = std::move(settings);
    return spec;
}

double seconds(Nanos time) {
    return static_cast<double>(time.count()) / 1e9;
}

std::vector<Nanos> heard(const Trace& trace) {
    std::vector<Nanos> times;
    for (const Mark& mark : trace.marks())
        if (mark.kind == MarkKind::Heard) times.push_back(mark.time);
    return times;
}

// Eight pow(42, 1_250_000), published for 4 cores with 2 hardware threads each.
const std::string kPow = "tasks: [{name: pow, count: 8, steps: [{call: 777 ms}]}]\n";
const Settings kFourTimesTwo = {{"smt", 2}, {"smt_speed", 480'000}};

TEST(PublishedPow, TakesSixSecondsOneAfterAnother) {
    const RunResult run = runYaml(kPow, on("serial", 4, kFourTimesTwo));
    EXPECT_NEAR(seconds(run.trace->makespan()), 6.217, 6.217 * 0.02);
}

TEST(PublishedPow, TakesAsLongInAPoolOfThreads) {
    Settings settings = kFourTimesTwo;
    settings["max_workers"] = 8;
    const RunResult run = runYaml(kPow, on("thread-pool", 4, settings));
    EXPECT_NEAR(seconds(run.trace->makespan()), 6.19, 6.19 * 0.02);
}

// Workers finish one every 0.8 s; the main thread hears of the first after several of them, and of some
// together.
TEST(PublishedPow, IsHeardOfLateAndInBursts) {
    Settings settings = kFourTimesTwo;
    settings["max_workers"] = 8;
    const RunResult run = runYaml(kPow, on("thread-pool", 4, settings));
    const std::vector<Nanos> times = heard(*run.trace);
    ASSERT_EQ(times.size(), 8U);
    EXPECT_GT(seconds(times.front()), 3.0);
    size_t together = 0;
    for (size_t i = 1; i < times.size(); ++i) together += times[i] - times[i - 1] < 1ms ? 1 : 0;
    EXPECT_GE(together, 3U);
}

TEST(PublishedPow, TakesAQuarterInAPoolOfProcesses) {
    Settings settings = kFourTimesTwo;
    settings["max_workers"] = 8;
    const RunResult run = runYaml(kPow, on("process-pool", 4, settings));
    EXPECT_NEAR(seconds(run.trace->makespan()), 1.64, 1.64 * 0.08);
}

std::string requests(int slots) {
    return "resources: {web: {server: " + std::to_string(slots) +
           "}}\ntasks: [{name: get, count: 5, steps: [{io: {request: web, latency: 1 s}}]}]\n";
}

TEST(PublishedRequests, TakeFiveSecondsOneAfterAnotherAndOneTogether) {
    EXPECT_NEAR(seconds(runYaml(requests(5), on("serial", 2)).trace->makespan()), 5, 0.05);
    for (const char* model : {"gil", "async", "parallel", "thread-pool"})
        EXPECT_NEAR(
            seconds(runYaml(requests(5), on(model, 2,
                                            model == std::string("thread-pool") ? Settings{{"max_workers", 5}}
                                                                                : Settings{}))
                        .trace->makespan()),
            1, 0.01)
            << model;
}

TEST(PublishedRequests, TakeFiveSecondsAgainstOneSlot) {
    for (const char* model : {"serial", "gil", "async"})
        EXPECT_NEAR(seconds(runYaml(requests(1), on(model, 2)).trace->makespan()), 5, 0.05) << model;
}

// Five downloads over a link of 9.6 MB/s with a latency of 0.35 s.
TEST(PublishedDownloads, EndAsTheSharedLinkLetsThem) {
    std::string body = "resources: {net: {link: 9.6 MB/s}}\ntasks:\n";
    const int64_t sizes[] = {19'111, 71'970, 150'184, 22'893, 52'350'859};
    for (size_t i = 0; i < 5; ++i)
        body += "  - {name: f" + std::to_string(i) +
                ", steps: [{io: {latency: 350 ms, bytes: " + std::to_string(sizes[i]) + " B, over: net}}]}\n";
    for (const char* model : {"gil", "async", "parallel"}) {
        const RunResult run = runYaml(body, on(model, 4));
        for (size_t i = 0; i < 4; ++i) {
            EXPECT_GE(seconds(finishOf(run, i)), 0.36 - 0.01) << model;
            EXPECT_LE(seconds(finishOf(run, i)), 0.48) << model;
        }
        EXPECT_GE(seconds(finishOf(run, 4)), 5.7) << model;
        EXPECT_LE(seconds(finishOf(run, 4)), 5.95) << model;
    }
}

struct Machine {
    int cores = 8;
    std::string policy = "rr";
    Settings settings;
};

// Operations a second of a thread that computes for `hold` and waits, beside k that compute.
double rateBeside(int k, const std::string& loop, Nanos limit, uint64_t seed, const Machine& machine = {}) {
    const std::string busy = k == 0 ? ""
                                    : "  - {name: busy, count: " + std::to_string(k) +
                                          ", steps: [{cpu: " + std::to_string(limit.count()) + " ns}]}\n";
    RunSpec spec = on("gil", machine.cores, machine.settings);
    spec.policy = machine.policy;
    spec.seed = seed;
    const RunResult run = runYaml(
        "tasks:\n  - {name: io, steps: [{repeat: {times: 400, steps: [" + loop + "]}}]}\n" + busy, spec);
    return 400 / seconds(finishOf(run, 0));
}

TEST(MeasuredConvoy, OfASleeperBesideComputingThreads) {
    const std::string loop = "{cpu: 12 us}, {io: 1 ms}";
    for (const uint64_t seed : {1, 2, 3, 4, 5}) {
        EXPECT_NEAR(rateBeside(0, loop, 1s, seed), 966, 966 * 0.05) << seed;
        EXPECT_NEAR(rateBeside(1, loop, 5s, seed), 163, 163 * 0.05) << seed;
        EXPECT_NEAR(rateBeside(4, loop, 5s, seed), 62, 62 * 0.15) << seed;
    }
}

TEST(MeasuredConvoy, OfATcpEchoBesideComputingThreads) {
    const std::string loop = "{cpu: 8 us}, {io: 10 us}, {cpu: 8 us}, {io: 10 us}";
    for (const uint64_t seed : {1, 2, 3, 4, 5}) {
        EXPECT_NEAR(rateBeside(0, loop, 1s, seed), 22'360, 22'360 * 0.15) << seed;
        EXPECT_NEAR(rateBeside(1, loop, 10s, seed), 98.6, 98.6 * 0.05) << seed;
        EXPECT_NEAR(rateBeside(2, loop, 10s, seed), 71.5, 71.5 * 0.15) << seed;
        EXPECT_NEAR(rateBeside(4, loop, 10s, seed), 30, 30 * 0.40) << seed;
    }
}

// On the machine of the measurements: two cores, Linux's scheduler and its tick.
TEST(MeasuredConvoy, HoldsOnTwoCoresOfLinux) {
    const std::string echo = "{cpu: 8 us}, {io: 10 us}, {cpu: 8 us}, {io: 10 us}";
    const Machine linux = {2, "eevdf", {{"tick", Nanos(4ms).count()}}};
    for (const uint64_t seed : {1, 2, 3, 4, 5}) {
        EXPECT_NEAR(rateBeside(1, echo, 10s, seed, linux), 98.6, 98.6 * 0.05) << seed;
        EXPECT_NEAR(rateBeside(2, echo, 10s, seed, linux), 71.5, 71.5 * 0.15) << seed;
        EXPECT_NEAR(rateBeside(4, echo, 10s, seed, linux), 30, 30 * 0.40) << seed;
        EXPECT_NEAR(rateBeside(4, "{cpu: 12 us}, {io: 1 ms}", 5s, seed, linux), 62, 62 * 0.15) << seed;
    }
}

// With one core and a tick of 4 ms a slice lasts until the second tick.
TEST(MeasuredSlices, AreNearEightMillisecondsWithTooFewCores) {
    RunSpec spec = on("gil", 1, {{"tick", Nanos(4ms).count()}});
    spec.policy = "eevdf";
    const RunResult run = runYaml("tasks: [{name: a, count: 2, steps: [{cpu: 400 ms}]}]\n", spec);
    std::vector<Nanos> slices;
    for (const Holding& holding : run.trace->holdings()) slices.push_back(holding.end - holding.start);
    std::ranges::sort(slices);
    EXPECT_NEAR(seconds(slices[slices.size() / 2]), 0.008, 0.0005);
}

double legacyOverSerial(int threads, int cores, int ms) {
    const std::string body = "tasks: [{name: a, count: " + std::to_string(threads) +
                             ", steps: [{cpu: " + std::to_string(ms) + " ms}]}]\n";
    return seconds(runYaml(body, on("gil-legacy", cores)).trace->makespan()) /
           seconds(runYaml(body, on("serial", cores)).trace->makespan());
}

TEST(MeasuredLegacyGil, TakesTwiceAsLongOnSeveralCoresAndNoLongerOnOne) {
    for (const int threads : {2, 3, 4, 8}) {
        EXPECT_GE(legacyOverSerial(threads, 4, 100), 1.8) << threads;
        EXPECT_LE(legacyOverSerial(threads, 4, 100), 2.2) << threads;
        EXPECT_NEAR(legacyOverSerial(threads, 1, 100), 1.0, 0.1) << threads;
    }
}

} // namespace
} // namespace timeslice
