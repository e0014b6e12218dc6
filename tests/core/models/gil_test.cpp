// The GIL, held against its rules (core/models/parts/gil.h) and against what CPython was measured to do.
#include "tests/core/yaml_run.h"

namespace timeslice {
namespace {

using test::finishOf;
using test::ideal;
using test::intervalsIn;
using test::runYaml;
using test::timeIn;

RunResult hogs(int count, RunSpec spec) {
    return runYaml("tasks:\n  - {name: t, count: " + std::to_string(count) + ", steps: [{cpu: 100 ms}]}\n",
                   spec);
}

TEST(Gil, ASliceIsExactlyOneIntervalInAnIdealWorld) {
    const RunResult run = hogs(3, ideal("gil"));
    for (size_t task = 0; task < 3; ++task) {
        const auto slices = intervalsIn(*run.trace, task, State::Running);
        for (size_t i = 0; i + 1 < slices.size(); ++i) EXPECT_EQ(slices[i].length, 5ms);
    }
    EXPECT_EQ(run.trace->makespan(), 300ms);
    EXPECT_FALSE(test::anyTwoAtOnce(*run.trace));
}

TEST(Gil, GoesRoundRobin) {
    const RunResult run = hogs(4, ideal("gil"));
    const auto holdings = run.trace->holdings();
    ASSERT_GT(holdings.size(), 8U);
    for (size_t i = 0; i + 4 < holdings.size(); ++i) EXPECT_EQ(holdings[i].task, holdings[i + 4].task);
}

// Every timeout sends a waiter to the tail, so who asks has just put itself last.
TEST(Gil, WithThreeThreadsTheRequesterNeverGetsWhatItAskedFor) {
    const RunResult run = hogs(3, ideal("gil"));
    size_t requests = 0;
    for (const Mark& mark : run.trace->marks()) {
        // At 5 ms both waiters have waited since 0 and ask in the same instant; from 280 ms on only two are
        // left.
        if (mark.kind != MarkKind::DropRequest || mark.time == 5ms || mark.time >= 280ms) continue;
        ++requests;
        for (const Holding& holding : run.trace->holdings()) {
            if (holding.start != mark.time) continue;
            EXPECT_NE(holding.task, mark.task);
        }
    }
    EXPECT_GT(requests, 10U);
}

TEST(Gil, WithTwoThreadsTheRequesterAlwaysGetsIt) {
    const RunResult run = hogs(2, ideal("gil"));
    size_t requests = 0;
    for (const Mark& mark : run.trace->marks()) {
        for (const Holding& holding : run.trace->holdings()) {
            if (holding.start != mark.time) continue;
            EXPECT_EQ(holding.task, mark.task);
            ++requests;
        }
    }
    EXPECT_GT(requests, 10U);
}

TEST(Gil, ASleeperBesideABusyThreadHasAPeriodOfSleepPlusInterval) {
    const RunResult run = runYaml(R"(
tasks:
  - {name: busy, steps: [{cpu: 200 ms}]}
  - {name: sleeper, steps: [{repeat: {times: 10, steps: [{sleep: 1 ms}]}}]}
)",
                                  ideal("gil"));
    // The first sleep begins when the sleeper first gets the GIL, 5 ms after the start.
    EXPECT_EQ(finishOf(run, 1), 5ms + 10 * 6ms);
}

TEST(Gil, ANativeCallKeepsItToItsEnd) {
    const RunResult run =
        runYaml("tasks:\n  - {name: t, count: 2, steps: [{call: 30 ms}, {call: 30 ms}]}\n", ideal("gil"));
    const auto first = intervalsIn(*run.trace, 0, State::Running);
    ASSERT_EQ(first.size(), 2U);
    EXPECT_EQ(first[0].length, 30ms);
    EXPECT_EQ(first[0].cause, Cause::DropRequest);
}

TEST(Gil, NativeCodeThatDropsItRunsBesideTheOthers) {
    const RunResult run =
        runYaml("tasks:\n  - {name: t, count: 3, steps: [{native: 20 ms}]}\n", ideal("gil"));
    EXPECT_EQ(run.trace->makespan(), 20ms);
}

TEST(Gil, WaitsWithoutIt) {
    const RunResult run = runYaml("tasks:\n  - {name: t, count: 5, steps: [{io: 20 ms}]}\n", ideal("gil"));
    EXPECT_EQ(run.trace->makespan(), 20ms);
    EXPECT_EQ(timeIn(*run.trace, 0, State::Io), 20ms);
}

TEST(Gil, TheCheckpointDelaysTheDrop) {
    RunSpec spec = ideal("gil");
    spec.settings["checkpoint"] = Nanos(3ms).count();
    const RunResult run = hogs(2, spec);
    EXPECT_EQ(intervalsIn(*run.trace, 0, State::Running)[0].length, 6ms);
}

TEST(Gil, TheIntervalIsASetting) {
    RunSpec spec = ideal("gil");
    spec.settings["switch_interval"] = Nanos(15ms).count();
    EXPECT_EQ(intervalsIn(*hogs(2, spec).trace, 0, State::Running)[0].length, 15ms);
}

// Slices that the interpreter was measured to take, 4 threads with a core each: makespan per switch, so that
// the hand-off is in it. Within 2 %, 4 % below 2 ms.
struct MeasuredSlice {
    Nanos interval;
    Nanos slice;
};
class GilSlices : public testing::TestWithParam<MeasuredSlice> {};

TEST_P(GilSlices, AreAsMeasured) {
    RunSpec spec;
    spec.model = "gil";
    spec.settings["switch_interval"] = GetParam().interval.count();
    const double expected = static_cast<double>((GetParam().slice + 9us).count()); // hand-off of 9 us
    const double tolerance = GetParam().interval < 2ms ? 0.04 : 0.02;
    for (uint64_t seed = 1; seed <= 3; ++seed) {
        spec.seed = seed;
        const RunResult run = runYaml("tasks:\n  - {name: t, count: 4, steps: [{cpu: 2 s}]}\n", spec);
        // While all four are there, a hand-over's share of the time is the slice.
        Nanos first = kNever;
        for (size_t task = 0; task < 4; ++task) first = std::min(first, finishOf(run, task));
        int64_t takes = 0;
        for (const Holding& holding : run.trace->holdings()) takes += holding.start < first;
        const double slice = static_cast<double>(first.count()) / static_cast<double>(takes);
        EXPECT_NEAR(slice / expected, 1, tolerance) << "seed " << seed;
        EXPECT_NEAR(static_cast<double>(run.trace->makespan().count()) / 8e9, 1, 0.02);
    }
}

INSTANTIATE_TEST_SUITE_P(Intervals, GilSlices,
                         testing::Values(MeasuredSlice{500us, 520us}, MeasuredSlice{1ms, 1020us},
                                         MeasuredSlice{5ms, 5043us}, MeasuredSlice{15ms, 15045us},
                                         MeasuredSlice{50ms, 50046us}),
                         [](const auto& slice) {
                             return "At" + std::to_string(slice.param.interval.count() / 1000) + "us";
                         });

// The holdings of CPU-bound threads while all of them are there, and how often who asked for the GIL was the
// next to get it.
struct Rounds {
    std::vector<Holding> holdings;
    size_t asked = 0;
    size_t won = 0;

    // After how large a part of its holdings a thread's next turn came after exactly `threads` hand-overs.
    double inTurn(size_t threads) const {
        size_t same = 0;
        for (size_t i = 0; i + threads < holdings.size(); ++i)
            same += holdings[i].task == holdings[i + threads].task;
        return static_cast<double>(same) / static_cast<double>(holdings.size() - threads);
    }
};

Rounds roundsOf(int threads, int cores, uint64_t seed) {
    RunSpec spec;
    spec.model = "gil";
    spec.cores = cores;
    spec.seed = seed;
    const RunResult run =
        runYaml("tasks:\n  - {name: t, count: " + std::to_string(threads) + ", steps: [{cpu: 2 s}]}\n", spec);
    Rounds rounds{{run.trace->holdings().begin(), run.trace->holdings().end()}};
    Nanos first = kNever;
    for (size_t task = 0; task < static_cast<size_t>(threads); ++task)
        first = std::min(first, finishOf(run, task));
    std::erase_if(rounds.holdings, [first](const Holding& holding) { return holding.start >= first; });
    for (const Mark& mark : run.trace->marks()) {
        if (mark.kind != MarkKind::DropRequest) continue;
        const auto next = std::ranges::upper_bound(rounds.holdings, mark.time, {}, &Holding::start);
        if (next == rounds.holdings.end()) continue;
        ++rounds.asked;
        rounds.won += next->task == mark.task;
    }
    return rounds;
}

// Of four threads who asked got the GIL itself in 3 of 101 hand-overs: a waiter that queues just before the
// drop takes the signal.
TEST(Gil, IsHandedToTheRequesterAsSeldomAsMeasured) {
    size_t asked = 0;
    size_t won = 0;
    for (uint64_t seed = 1; seed <= 5; ++seed) {
        const Rounds rounds = roundsOf(4, 4, seed);
        asked += rounds.asked;
        won += rounds.won;
    }
    ASSERT_GT(asked, 5000U);
    EXPECT_NEAR(static_cast<double>(won) / static_cast<double>(asked), 3.0 / 101, 0.02);
}

// A thread's next turn was measured to come after exactly as many hand-overs as there are threads in 99 % of
// three threads' turns and in 88 % of four's. The machine of the measurements has two cores; the order does
// not hang on their number. Of eight threads it was 11 %, below what the simulated machine does.
TEST(Gil, GoesRoundInOrderTheLessTheMoreThreadsThereAre) {
    for (const int cores : {2, 4, 8}) {
        for (uint64_t seed = 1; seed <= 5; ++seed) {
            EXPECT_NEAR(roundsOf(3, cores, seed).inTurn(3), 0.99, 0.04) << cores << " cores, seed " << seed;
            EXPECT_NEAR(roundsOf(4, cores, seed).inTurn(4), 0.88, 0.04) << cores << " cores, seed " << seed;
            EXPECT_LT(roundsOf(8, cores, seed).inTurn(8), 0.45) << cores << " cores, seed " << seed;
        }
    }
}

// Two threads' slices at 5 ms, fifth, fiftieth and ninety-fifth of a hundred: 5.040, 5.055 and 5.078 ms.
TEST(Gil, SlicesSpreadAsMeasured) {
    for (uint64_t seed = 1; seed <= 5; ++seed) {
        std::vector<Nanos> slices;
        for (const Holding& holding : roundsOf(2, 2, seed).holdings)
            slices.push_back(holding.end - holding.start);
        ASSERT_GT(slices.size(), 500U);
        std::ranges::sort(slices);
        const auto at = [&slices](size_t percent) {
            return static_cast<double>(slices[slices.size() * percent / 100].count()) / 1000;
        };
        EXPECT_NEAR(at(5), 5040, 15) << seed;
        EXPECT_NEAR(at(50), 5055, 10) << seed;
        EXPECT_NEAR(at(95), 5078, 15) << seed;
    }
}

// One I/O thread beside k CPU-bound ones: operations a second, as measured.
struct MeasuredConvoy {
    int hogs;
    double rate;
    double tolerance;
};
class GilConvoy : public testing::TestWithParam<MeasuredConvoy> {};

TEST_P(GilConvoy, IsAsSlowAsMeasured) {
    RunSpec spec;
    spec.model = "gil";
    spec.cores = 8;
    std::string body =
        "tasks:\n  - {name: io, steps: [{repeat: {times: 300, steps: [{cpu: 12 us}, {io: 1 ms}]}}]}\n";
    if (GetParam().hogs > 0)
        body += "  - {name: hog, count: " + std::to_string(GetParam().hogs) + ", steps: [{cpu: 8 s}]}\n";
    for (uint64_t seed = 1; seed <= 3; ++seed) {
        spec.seed = seed;
        const RunResult run = runYaml(body, spec);
        const double rate = 300e9 / static_cast<double>(finishOf(run, 0).count());
        EXPECT_NEAR(rate / GetParam().rate, 1, GetParam().tolerance) << "seed " << seed;
    }
}

INSTANTIATE_TEST_SUITE_P(Threads, GilConvoy,
                         testing::Values(MeasuredConvoy{0, 966, 0.05}, MeasuredConvoy{1, 163, 0.05},
                                         MeasuredConvoy{4, 62, 0.15}),
                         [](const auto& convoy) { return "Beside" + std::to_string(convoy.param.hogs); });

} // namespace
} // namespace timeslice
